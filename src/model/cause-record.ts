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
  /** Id of its workflow: a later run of that is another one, also on the same commit. */
  workflow: z.number().int().optional(),
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
  /** Files that it touched when it failed, as far as its traceback shows; no more than a few. */
  files: z.array(z.string()).optional(),
  /** What it failed with, its place apart: by this a test that was moved or renamed is known again. */
  looks: z.string().optional(),
  /** Its issue does not name it yet: it did not fail in the run that filed it. */
  isUntold: z.literal(true).optional(),
  /** Names that it had before it was moved or renamed, oldest first. */
  formerly: z.array(z.string()).optional(),
  /** Complete trusted runs in a row, up to the newest, that did not have it. */
  absentIn: z.array(z.number().int().positive()).optional(),
  /** The newest run that had it again after it had been absent. */
  seenIn: z.number().int().positive().optional(),
  /** Why it is struck out: it is absent, and this is gone too. */
  removed: z.enum(['file', 'function']).optional(),
});
export type RecordedTest = z.infer<typeof recordedTestSchema>;

/** A severity that was decided, and by whom. The newest of a list holds. */
export const severityDecisionSchema = z.strictObject({
  severity: severitySchema,
  /** A person's login; null: a rule decided. */
  by: z.string().nullable(),
  /** The rule's reason, or the person's; '' where none was given. */
  why: z.string(),
  /** UTC ISO. */
  at: z.string(),
});
export type SeverityDecision = z.infer<typeof severityDecisionSchema>;

/** What stops the clock of an SLA, and what it has said already. All times are UTC ISO. */
export const slaClockSchema = z.strictObject({
  /** When it began: the issue was filed, or opened again. */
  startedAt: z.string(),
  /** How long it stood still in all, in ms; the present pause apart. */
  pausedMs: z.number().nonnegative(),
  /** Null: it runs. */
  paused: z.strictObject({ since: z.string(), by: z.string(), why: z.string() }).nullable(),
  /** Until then nothing is said of the due date, which stays. */
  quietUntil: z.string().nullable(),
  /** The due date of which was warned; null: none. */
  warnedFor: z.string().nullable(),
  /** When a person first answered: by an assignment, a label, a comment or a command. */
  acknowledgedAt: z.string().nullable(),
});
export type SlaClock = z.infer<typeof slaClockSchema>;

/**
 * What a record is about: failures with one cause, a broken suite, the rest of too many causes, a flaky test, or what a
 * person reported.
 */
export const RECORD_KINDS = ['cause', 'suite-broken', 'roll-up', 'flaky', 'reported'] as const;

/**
 * What is known of one cause on the trusted branches, from the first run in which it was seen. `held`: seen, and not filed
 * (yet). `open` and `closed` are those of its issue. `gone`: people deleted the issue, so it is left alone.
 */
export const causeRecordSchema = z.strictObject({
  key: z.string(),
  kind: z.enum(RECORD_KINDS),
  state: z.enum(['held', 'open', 'closed', 'gone']),
  /** The issue's number once it is filed. */
  issue: z.number().int().positive().nullable(),
  severity: severitySchema,
  rule: z.string(),
  slaHours: z.number().positive(),
  /** Empty only of what a person reported. */
  tests: z.array(recordedTestSchema),
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
    /** Ids of those of them on the newest commit, so that none is counted twice in whatever order they come. */
    onLast: z.array(z.number().int().positive()).optional(),
  }),
  /** Trusted runs since then in which all its tests passed explicitly, oldest first. */
  passed: z.array(runEvidenceSchema),
  /** UTC ISO; null while it is held. */
  filedAt: z.string().nullable(),
  dueAt: z.string().nullable(),
  closedAt: z.string().nullable(),
  /** Who closed it: we on evidence, or people, whose decision stands. Null while it is not closed or was never filed. */
  closedBy: z.enum(['us', 'people']).nullable(),
  /** What it was closed as, in GitHub's words: `completed`, `not_planned`, `duplicate`. */
  closeReason: z.string().nullable().optional(),
  /** A security rule matched one of its tests. */
  isSecurity: z.boolean().optional(),
  /** The due date whose breach has been said; null: none. */
  breachSaidFor: z.string().nullable(),
  /** Absent: it runs since it was filed, undisturbed. */
  clock: slaClockSchema.optional(),
  /** What is wrong, as the issue's first line said when it was filed: Markdown, escaped. */
  lead: z.string().optional(),
  /** Key of the signature that led it when its issue was filed, or would be: the issue stays with that where later runs divide it. */
  filedFor: z.string().optional(),
  /** Every severity that it had, oldest first; absent: only the one that its rule gave it. */
  severities: z.array(severityDecisionSchema).optional(),
  /** What people called it: it stays that, whatever the runs show. */
  calledFlaky: z.strictObject({ is: z.boolean(), by: z.string(), at: z.string() }).optional(),
  /** Issues that it had before, oldest first: locked, or closed too long ago to be opened again. */
  earlierIssues: z.array(z.number().int().positive()).optional(),
  /** The issue as part of which its tests were seen before later runs showed better. */
  splitFrom: z.number().int().positive().optional(),
  /** How often its failures came and went without a commit that explains it. */
  unexplained: z.number().int().nonnegative().optional(),
  /** How often it passed again on another commit, though none since had changed a file that its tests touch. */
  untouchedMendings: z.number().int().nonnegative().optional(),
  /** It was joined to another one, and opened again: by a person, or because it fails by itself. It is not joined once more. */
  standsAlone: z.literal(true).optional(),
  /** Where people moved its issue to; it is theirs there. */
  movedTo: z.string().optional(),
});
export type CauseRecord = z.infer<typeof causeRecordSchema>;
