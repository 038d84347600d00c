import { z } from 'zod';
import { severitySchema } from './severity.ts';

/** A trusted run that said something of a cause. */
export const runEvidenceSchema = z.strictObject({
  runId: z.number().int().positive(),
  sha: z.string(),
  url: z.string(),
  /** UTC ISO. */
  at: z.string(),
  /** The trusted branch that was tested. */
  branch: z.string().optional(),
});
export type RunEvidence = z.infer<typeof runEvidenceSchema>;

/** A test of a cause. */
export const recordedTestSchema = z.strictObject({
  nodeId: z.string(),
  rootdir: z.string(),
  /** Key of the signature with which it failed. */
  signature: z.string(),
  /** Names of the environments in which it failed, sorted. */
  environments: z.array(z.string()),
});
export type RecordedTest = z.infer<typeof recordedTestSchema>;

/**
 * What is known of one cause on the trusted branches, from the first run in which it was seen. `held`: seen, and not filed
 * (yet). `open` and `closed` are those of its issue. `gone`: people deleted the issue, so it is left alone.
 */
export const causeRecordSchema = z.strictObject({
  key: z.string(),
  kind: z.enum(['cause', 'suite-broken', 'roll-up']),
  state: z.enum(['held', 'open', 'closed', 'gone']),
  /** The issue's number once it is filed. */
  issue: z.number().int().positive().nullable(),
  severity: severitySchema,
  rule: z.string(),
  slaHours: z.number().positive(),
  tests: z.array(recordedTestSchema).min(1),
  range: z.strictObject({
    lastPassed: z.string().nullable(),
    firstFailed: z.string().nullable(),
    commits: z
      .array(z.strictObject({ sha: z.string(), subject: z.string(), files: z.array(z.string()) }))
      .nullable(),
  }),
  /** Trusted runs in which it failed: the first one and the newest, and how many there were. */
  failed: z.strictObject({
    first: runEvidenceSchema,
    last: runEvidenceSchema,
    runs: z.number().int().positive(),
  }),
  /** Trusted runs since then in which all its tests passed explicitly, oldest first. */
  passed: z.array(runEvidenceSchema),
  /** UTC ISO; null while it is held. */
  filedAt: z.string().nullable(),
  dueAt: z.string().nullable(),
  closedAt: z.string().nullable(),
  /** Who closed it: we on evidence, or people, whose decision stands. Null while it is not closed or was never filed. */
  closedBy: z.enum(['us', 'people']).nullable(),
  /** What people closed it as, in GitHub's words: `completed`, `not_planned`, `duplicate`. */
  closeReason: z.string().nullable().optional(),
  /** A security rule matched one of its tests. */
  isSecurity: z.boolean().optional(),
  /** The due date whose breach has been said; null: none. */
  breachSaidFor: z.string().nullable(),
});
export type CauseRecord = z.infer<typeof causeRecordSchema>;
