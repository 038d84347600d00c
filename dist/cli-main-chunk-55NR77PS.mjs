import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  external_exports,
  severitySchema
} from "./cli-main-chunk-BWJDDQSS.mjs";

// src/model/cause-record.ts
var runEvidenceSchema = external_exports.strictObject({
  runId: external_exports.number().int().positive(),
  sha: external_exports.string(),
  url: external_exports.string(),
  /** UTC ISO. */
  at: external_exports.string(),
  /** The trusted branch that was tested. */
  branch: external_exports.string().optional(),
  /** Id of its workflow: a later run of that is another one, also on the same commit. */
  workflow: external_exports.number().int().optional()
}), recordedTestSchema = external_exports.strictObject({
  nodeId: external_exports.string(),
  rootdir: external_exports.string(),
  /** Key of the signature with which it failed. */
  signature: external_exports.string(),
  /** Names of the environments in which it failed, sorted. */
  environments: external_exports.array(external_exports.string()),
  /** What it failed with, its place apart: by this a test that was moved or renamed is known again. */
  looks: external_exports.string().optional(),
  /** Names that it had before it was moved or renamed, oldest first. */
  formerly: external_exports.array(external_exports.string()).optional(),
  /** Complete trusted runs in a row, up to the newest, that did not have it. */
  absentIn: external_exports.array(external_exports.number().int().positive()).optional(),
  /** The newest run that had it again after it had been absent. */
  seenIn: external_exports.number().int().positive().optional(),
  /** Why it is struck out: it is absent, and this is gone too. */
  removed: external_exports.enum(["file", "function"]).optional()
}), severityDecisionSchema = external_exports.strictObject({
  severity: severitySchema,
  /** A person's login; null: a rule decided. */
  by: external_exports.string().nullable(),
  /** The rule's reason, or the person's; '' where none was given. */
  why: external_exports.string(),
  /** UTC ISO. */
  at: external_exports.string()
}), slaClockSchema = external_exports.strictObject({
  /** When it began: the issue was filed, or opened again. */
  startedAt: external_exports.string(),
  /** How long it stood still in all, in ms; the present pause apart. */
  pausedMs: external_exports.number().nonnegative(),
  /** Null: it runs. */
  paused: external_exports.strictObject({ since: external_exports.string(), by: external_exports.string(), why: external_exports.string() }).nullable(),
  /** Until then nothing is said of the due date, which stays. */
  quietUntil: external_exports.string().nullable(),
  /** The due date of which was warned; null: none. */
  warnedFor: external_exports.string().nullable(),
  /** When a person first answered: by an assignment, a label, a comment or a command. */
  acknowledgedAt: external_exports.string().nullable()
});
function startedClock(at) {
  return {
    startedAt: at,
    pausedMs: 0,
    paused: null,
    quietUntil: null,
    warnedFor: null,
    acknowledgedAt: null
  };
}
var RECORD_KINDS = ["cause", "suite-broken", "roll-up", "flaky", "reported"], causeRecordSchema = external_exports.strictObject({
  key: external_exports.string(),
  kind: external_exports.enum(RECORD_KINDS),
  state: external_exports.enum(["held", "open", "closed", "gone"]),
  /** The issue's number once it is filed. */
  issue: external_exports.number().int().positive().nullable(),
  severity: severitySchema,
  rule: external_exports.string(),
  slaHours: external_exports.number().positive(),
  /** Empty only of what a person reported. */
  tests: external_exports.array(recordedTestSchema),
  range: external_exports.strictObject({
    lastPassed: external_exports.string().nullable(),
    firstFailed: external_exports.string().nullable(),
    commits: external_exports.array(external_exports.strictObject({ sha: external_exports.string(), subject: external_exports.string(), files: external_exports.array(external_exports.string()) })).nullable()
  }),
  /** Trusted runs in which it failed: the first one and the newest, and how many there were. */
  failed: external_exports.strictObject({
    first: runEvidenceSchema,
    last: runEvidenceSchema,
    runs: external_exports.number().int().positive(),
    /** Ids of those of them on the newest commit, so that none is counted twice in whatever order they come. */
    onLast: external_exports.array(external_exports.number().int().positive()).optional()
  }),
  /** Trusted runs since then in which all its tests passed explicitly, oldest first. */
  passed: external_exports.array(runEvidenceSchema),
  /** UTC ISO; null while it is held. */
  filedAt: external_exports.string().nullable(),
  dueAt: external_exports.string().nullable(),
  closedAt: external_exports.string().nullable(),
  /** Who closed it: we on evidence, or people, whose decision stands. Null while it is not closed or was never filed. */
  closedBy: external_exports.enum(["us", "people"]).nullable(),
  /** What it was closed as, in GitHub's words: `completed`, `not_planned`, `duplicate`. */
  closeReason: external_exports.string().nullable().optional(),
  /** A security rule matched one of its tests. */
  isSecurity: external_exports.boolean().optional(),
  /** The due date whose breach has been said; null: none. */
  breachSaidFor: external_exports.string().nullable(),
  /** Absent: it runs since it was filed, undisturbed. */
  clock: slaClockSchema.optional(),
  /** What is wrong, as the issue's first line said when it was filed: Markdown, escaped. */
  lead: external_exports.string().optional(),
  /** Every severity that it had, oldest first; absent: only the one that its rule gave it. */
  severities: external_exports.array(severityDecisionSchema).optional(),
  /** What people called it: it stays that, whatever the runs show. */
  calledFlaky: external_exports.strictObject({ is: external_exports.boolean(), by: external_exports.string(), at: external_exports.string() }).optional(),
  /** Issues that it had before, oldest first: locked, or closed too long ago to be opened again. */
  earlierIssues: external_exports.array(external_exports.number().int().positive()).optional(),
  /** The issue as part of which its tests were seen before later runs showed better. */
  splitFrom: external_exports.number().int().positive().optional(),
  /** How often its failures came and went without a commit that explains it. */
  unexplained: external_exports.number().int().nonnegative().optional(),
  /** Where people moved its issue to; it is theirs there. */
  movedTo: external_exports.string().optional()
});

export {
  startedClock,
  causeRecordSchema
};
