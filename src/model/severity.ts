import { z } from 'zod';
import { SEVERITIES } from './severities.ts';

export const severitySchema = z.enum(SEVERITIES);
export type Severity = z.infer<typeof severitySchema>;

/** What a rule can ask for: all of a failure's kinds, and the findings that are no failing test. */
export const FINDING_KINDS = [
  'failure',
  'crash',
  'collection-error',
  'internal-error',
  'suite-broken',
  'flaky',
  'fuzz-crash',
  'surviving-mutant',
  'coverage-drop',
  'slowdown',
  'document-doctest',
] as const;
export const findingKindSchema = z.enum(FINDING_KINDS);
export type FindingKind = z.infer<typeof findingKindSchema>;

/** One row of the ordered rule list; all conditions that are given must hold. The first rule that matches decides. */
export const severityRuleSchema = z.strictObject({
  name: z.string().min(1),
  severity: severitySchema,
  /** Why this matters, completing "P1 because …". */
  why: z.string().min(1),
  /** What it finds may be a security hole: in a public repository it is filed without excerpt, parameters and reproduction. */
  security: z.boolean().optional(),
  when: z.strictObject({
    kinds: z.array(findingKindSchema).optional(),
    /** Whole path segments or snake_case words in path, test name or marker, never parts of words: `auth` is in `tests/test_auth.py`, not in `test_author`. */
    words: z.array(z.string().min(1)).optional(),
    /** `*` within a segment, `**` across segments; matched against the test's file. */
    path: z.array(z.string().min(1)).optional(),
    /** The same, matched against the file where it crashed. */
    crashPath: z.array(z.string().min(1)).optional(),
    marker: z.array(z.string().min(1)).optional(),
    /** Exception type, with or without its module. */
    exception: z.array(z.string().min(1)).optional(),
    /** A part of the message, case-sensitive. */
    message: z.array(z.string().min(1)).optional(),
    /** At least so many failing tests in the cause. */
    minTests: z.number().int().positive().optional(),
    /** Flaky rate (0–1) above this. */
    flakyRateAbove: z.number().min(0).max(1).optional(),
  }),
});
export type SeverityRule = z.infer<typeof severityRuleSchema>;

/** Hours from filing to due, by severity. */
export const slaHoursSchema = z.strictObject({
  P0: z.number().positive(),
  P1: z.number().positive(),
  P2: z.number().positive(),
  P3: z.number().positive(),
});
export type SlaHours = z.infer<typeof slaHoursSchema>;

/** A severity with its reason. */
export interface Assessment {
  severity: Severity;
  /** The name of the rule that matched. */
  rule: string;
  /** A security rule is among those that matched. */
  isSecurity?: boolean;
  /** One sentence: what matched and why that is this severe. Outside text in it is not yet escaped. */
  why: string;
}
