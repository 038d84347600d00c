import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  external_exports,
  severitySchema
} from "./cli-main-chunk-BWJDDQSS.mjs";

// src/model/benchmark.ts
var milliseconds = external_exports.number().nonnegative(), benchmarkSchema = external_exports.strictObject({
  /** pytest's node id, relative to pytest's rootdir. */
  nodeId: external_exports.string(),
  name: external_exports.string(),
  group: external_exports.string().nullable(),
  /** The test's parameters, each as text. */
  params: external_exports.record(external_exports.string(), external_exports.string()),
  minMs: milliseconds,
  maxMs: milliseconds,
  meanMs: milliseconds,
  stddevMs: milliseconds,
  medianMs: milliseconds,
  /** Distance between the quartiles. */
  iqrMs: milliseconds,
  /** How often it was measured, and how many calls each of these measurements is the mean of. */
  rounds: external_exports.number().int().positive(),
  iterations: external_exports.number().int().positive(),
  opsPerSecond: external_exports.number().nonnegative().nullable(),
  /** What the job says was measured: for display. */
  commit: external_exports.strictObject({ sha: external_exports.string(), branch: external_exports.string().nullable(), isDirty: external_exports.boolean().nullable() }).nullable(),
  /** The machine in a few words, e.g. `Linux x86_64, AMD EPYC, CPython 3.11.7`: for display. */
  machine: external_exports.string().nullable()
});

// src/model/coverage.ts
var branchSchema = external_exports.strictObject({
  line: external_exports.number().int().positive(),
  /** How many ways lead out of the line, and how many of them were taken. */
  total: external_exports.number().int().nonnegative(),
  covered: external_exports.number().int().nonnegative(),
  /** Targets never taken (`12`, or `exit`); null when the report gives only numbers. */
  missing: external_exports.array(external_exports.string()).nullable()
}), fileCoverageSchema = external_exports.strictObject({
  /** Relative to the repository root where the checkout confirms it, else as near to it as the report allows. */
  path: external_exports.string(),
  /** The git blob id of the file that was measured, if the job could tell. */
  blobId: external_exports.string().nullable(),
  executed: external_exports.array(external_exports.number().int().positive()),
  missing: external_exports.array(external_exports.number().int().positive()),
  excluded: external_exports.array(external_exports.number().int().positive()),
  branches: external_exports.array(branchSchema),
  /** Which of the lines ran in which context, where the report was written with contexts; sorted by context. */
  contexts: external_exports.array(
    external_exports.strictObject({
      /** The context's place in the coverage's own list of names. */
      context: external_exports.number().int().nonnegative(),
      /** First and last line of each run of lines, one after the other: `[3, 5, 9, 9]`. */
      ranges: external_exports.array(external_exports.number().int().positive())
    })
  ).optional()
}), coverageSchema = external_exports.strictObject({
  /** Sorted by path. */
  files: external_exports.array(fileCoverageSchema),
  branchesMeasured: external_exports.boolean(),
  /** Names of contexts as coverage.py has them (`tests/test_a.py::test_x|run`; '' outside any), sorted. */
  contexts: external_exports.array(external_exports.string()).optional()
}), coverageTotalsSchema = external_exports.strictObject({
  files: external_exports.number().int().nonnegative(),
  statements: external_exports.number().int().nonnegative(),
  coveredLines: external_exports.number().int().nonnegative(),
  branches: external_exports.number().int().nonnegative(),
  coveredBranches: external_exports.number().int().nonnegative(),
  /** coverage.py's own figure: (covered lines + covered branches) / (statements + branches), in percent, unrounded; 100 when there is nothing to cover. */
  percent: external_exports.number().min(0).max(100)
});

// src/model/test-result.ts
var OUTCOMES = ["passed", "failed", "error", "skipped", "xfailed", "xpassed", "unknown"], outcomeSchema = external_exports.enum(OUTCOMES), NODE_ID_ORIGINS = [
  "plugin",
  "reportlog",
  "json-report",
  "junit-file",
  "junit-classname"
], nodeIdOriginSchema = external_exports.enum(NODE_ID_ORIGINS), frameSchema = external_exports.strictObject({
  file: external_exports.string(),
  line: external_exports.number().int().positive(),
  function: external_exports.string().nullable()
}), FAILURE_KINDS = ["failure", "crash", "collection-error", "internal-error"], failureKindSchema = external_exports.enum(FAILURE_KINDS), raisedExceptionSchema = external_exports.strictObject({
  type: external_exports.string(),
  message: external_exports.string(),
  /** Its deepest place in the project. */
  location: frameSchema.nullable()
}), failingExampleSchema = external_exports.strictObject({
  /** The call with its arguments, or a state machine's steps, as Hypothesis writes them; drawn values and notes below. */
  text: external_exports.string(),
  /** `@reproduce_failure(…)`, which makes the test run exactly this example; null when Hypothesis offers none. */
  decorator: external_exports.string().nullable()
}), failureSchema = external_exports.strictObject({
  kind: failureKindSchema,
  phase: external_exports.enum(["setup", "call", "teardown", "collect"]),
  /** Exception type as pytest prints it, e.g. `AssertionError`, `h11._util.RemoteProtocolError`; '' when the report does not say. */
  type: external_exports.string(),
  /** The exception's message without its type, possibly several lines, bounded in length. */
  message: external_exports.string(),
  /** Where it was raised, if that is a file of the project (never site-packages); else the deepest project frame. */
  location: frameSchema.nullable(),
  /** The traceback's frames that lie in the project, outermost first. */
  frames: external_exports.array(frameSchema),
  /** The traceback's text as pytest wrote it, head and tail, bounded; '' when there is none. */
  excerpt: external_exports.string(),
  /** What the chain of exceptions began with, where the one that ended the test was raised from it or while handling it. */
  root: raisedExceptionSchema.optional(),
  /** Of an exception group, the exceptions at the ends of its branches, in order; at most 20. */
  leaves: external_exports.array(raisedExceptionSchema).optional(),
  /** What an assertion shows of expected and actual (of pytest: `-` expected, `+` actual), bounded. */
  diff: external_exports.string().optional(),
  /** One for each bug that Hypothesis told apart; at most 5. */
  examples: external_exports.array(failingExampleSchema).optional(),
  /** The seed with which Hypothesis says that this test fails again; it gives one where there is no example. */
  hypothesisSeed: external_exports.string().regex(/^\d{1,60}$/).optional()
}), attemptSchema = external_exports.strictObject({
  outcome: outcomeSchema,
  /** setup + call + teardown, in milliseconds; null when the report does not say. */
  durationMs: external_exports.number().nonnegative().nullable(),
  worker: external_exports.string().optional(),
  failure: failureSchema.optional()
}), testResultSchema = external_exports.strictObject({
  /** pytest's node id, relative to pytest's rootdir; for a collection error, what could not be collected. */
  nodeId: external_exports.string(),
  nodeIdFrom: nodeIdOriginSchema,
  /** pytest's rootdir relative to the repository root; '' when they are the same. */
  rootdir: external_exports.string(),
  /** The test's file relative to the repository root, if known. */
  file: external_exports.string().nullable(),
  /** Line of the test's definition, counted from 1, if known. */
  line: external_exports.number().int().positive().nullable(),
  markers: external_exports.array(external_exports.string()),
  /** The final outcome: of the last attempt, or the worst where records merely repeat. */
  outcome: outcomeSchema,
  /** Attempts of one environment differ and the last one passed. */
  flaky: external_exports.boolean(),
  /** In the order of execution, at least one. */
  attempts: external_exports.array(attemptSchema).min(1)
});

// src/model/fuzz-crash.ts
var FUZZ_CRASH_KINDS = ["exception", "crash", "timeout", "oom", "leak"], fuzzInputSchema = external_exports.strictObject({
  /** As libFuzzer puts it into the file's name. */
  sha1: external_exports.string(),
  sizeBytes: external_exports.number().int().nonnegative().nullable(),
  /** The bytes, of inputs up to libFuzzer's usual size; null: too long, or not in the reports. */
  base64: external_exports.string().nullable(),
  /** Where the file with the bytes lies: relative to the repository root, or only its name where that is not known. */
  file: external_exports.string()
}), fuzzCrashSchema = external_exports.strictObject({
  kind: external_exports.enum(FUZZ_CRASH_KINDS),
  /** Exception type, or libFuzzer's word for it (`timeout`, `out-of-memory`); '' when the reports don't say. */
  type: external_exports.string(),
  message: external_exports.string(),
  /** Where it was raised in the project, else the deepest project frame. */
  location: frameSchema.nullable(),
  /** The project's frames, outermost first. */
  frames: external_exports.array(frameSchema),
  /** The fuzz target's script, relative to the repository root where that is known. */
  target: external_exports.string().nullable(),
  input: fuzzInputSchema.nullable(),
  /** The limit that a timeout broke. */
  timeoutSeconds: external_exports.number().int().positive().nullable(),
  /** The log's part about it, bounded; '' when there is no log. */
  excerpt: external_exports.string()
});

// src/model/mutants.ts
var count = external_exports.number().int().nonnegative(), survivorSchema = external_exports.strictObject({
  /** mutmut's own name of it, e.g. `shop.core.xǁBoxǁgrow__mutmut_1`: what `mutmut show` takes. */
  name: external_exports.string(),
  /** Dotted name of the mutated module. */
  module: external_exports.string(),
  class: external_exports.string().nullable(),
  function: external_exports.string(),
  /** The mutated file relative to the repository root, if known. */
  file: external_exports.string().nullable()
}), mutantCountsSchema = external_exports.strictObject({
  total: count.nullable(),
  killed: count.nullable(),
  survived: count,
  timeout: count,
  /** No test runs the mutated function. */
  noTests: count,
  skipped: count,
  suspicious: count,
  segfault: count,
  interrupted: count,
  caughtByTypeCheck: count.nullable(),
  notChecked: count.nullable()
}), mutantsSchema = external_exports.strictObject({
  counts: mutantCountsSchema,
  /** The mutated modules, sorted; empty where only numbers are known. */
  modules: external_exports.array(external_exports.string()),
  /** Sorted by name; empty where only numbers are known. */
  survivors: external_exports.array(survivorSchema)
});

// src/model/problem.ts
var PROBLEM_KINDS = [
  "malformed",
  "truncated",
  "empty",
  "unsafe",
  "unsupported",
  "too-large",
  "ambiguous"
], problemSchema = external_exports.strictObject({
  /** The report's path as it was given. */
  file: external_exports.string(),
  kind: external_exports.enum(PROBLEM_KINDS),
  /** What is wrong and what to do about it, one sentence or two. Outside text in it is not yet escaped. */
  message: external_exports.string(),
  /** The place, e.g. `line 3, column 9`. */
  at: external_exports.string().optional()
});

// src/model/reproduction-output.ts
var SEEN = [...OUTCOMES, "timeout", "missing"], seenSchema = external_exports.enum(SEEN), REPRODUCTION_VERDICTS = ["deterministic", "flaky", "order-dependent", "not-reproduced"], reproductionVerdictSchema = external_exports.enum(REPRODUCTION_VERDICTS), reproducedTestSchema = external_exports.strictObject({
  nodeId: external_exports.string(),
  /** pytest's rootdir relative to the repository root; '' when they are the same. */
  rootdir: external_exports.string(),
  verdict: reproductionVerdictSchema,
  /** How each run of the test alone ended. */
  alone: external_exports.array(seenSchema),
  /** The test fails only after this one; confirmed by running just the two. */
  polluter: external_exports.string().nullable(),
  /** The test fails unless this one ran before it; confirmed by running just the two. */
  setter: external_exports.string().nullable(),
  /** Runs from the repository root on a POSIX shell; null where no line can name the test. */
  command: external_exports.string().nullable(),
  /** The verdict in words, with what could not be tried. */
  why: external_exports.string()
}), leftOutTestSchema = external_exports.strictObject({
  nodeId: external_exports.string(),
  rootdir: external_exports.string(),
  why: external_exports.string()
}), reproductionsSchema = external_exports.strictObject({
  /** Sorted by node id. */
  tests: external_exports.array(reproducedTestSchema),
  /** Tests of which nothing can be said, sorted by node id. */
  leftOut: external_exports.array(leftOutTestSchema)
}), reproduceOutputSchema = reproductionsSchema.extend({
  schema: external_exports.literal("redfirst/reproduce@1")
});

// src/model/collection.ts
var sessionSchema = external_exports.strictObject({
  python: external_exports.string().nullable(),
  pytest: external_exports.string().nullable(),
  platform: external_exports.string().nullable(),
  plugins: external_exports.record(external_exports.string(), external_exports.string()),
  workers: external_exports.number().int().nonnegative().nullable(),
  /** Seeds by plugin, e.g. `{"randomly": "1234"}`. */
  seeds: external_exports.record(external_exports.string(), external_exports.string()),
  exitCode: external_exports.number().int().nullable(),
  collected: external_exports.number().int().nonnegative().nullable()
}), resultsSchema = external_exports.strictObject({
  session: sessionSchema,
  /** Sorted by node id. */
  tests: external_exports.array(testResultSchema),
  /**
   * For each process of pytest's that ran tests: the places in `tests` of those that it ran, in the order in which they were
   * started. Absent where the reports don't tell; of a test that is in none of the lists it is not known.
   */
  order: external_exports.array(external_exports.array(external_exports.number().int().nonnegative())).optional(),
  coverage: coverageSchema.nullable(),
  /** Of mutmut; null when its reports are not among those read. */
  mutants: mutantsSchema.nullable(),
  /** Of Atheris; sorted by target, kind and input. */
  fuzzCrashes: external_exports.array(fuzzCrashSchema),
  /** Of pytest-benchmark; sorted by node id. */
  benchmarks: external_exports.array(benchmarkSchema),
  problems: external_exports.array(problemSchema)
}), claimedRunSchema = external_exports.strictObject({
  repository: external_exports.string(),
  runId: external_exports.string(),
  attempt: external_exports.number().int().positive(),
  workflow: external_exports.string().nullable(),
  job: external_exports.string().nullable(),
  event: external_exports.string().nullable(),
  ref: external_exports.string().nullable(),
  /** The commit that was checked out and tested; for a pull request usually a merge commit. */
  testedSha: external_exports.string().nullable(),
  parents: external_exports.array(external_exports.string()),
  pullRequest: external_exports.number().int().positive().nullable()
}), COLLECTION_SCHEMA = "redfirst/collection@1", collectionSchema = external_exports.strictObject({
  schema: external_exports.literal(COLLECTION_SCHEMA),
  tool: external_exports.strictObject({ name: external_exports.literal("redfirst"), version: external_exports.string() }),
  environment: external_exports.strictObject({
    /** The name given by the workflow, else made of OS and Python. */
    name: external_exports.string(),
    os: external_exports.string().nullable(),
    python: external_exports.string().nullable(),
    matrix: external_exports.record(external_exports.string(), external_exports.string())
  }),
  shard: external_exports.strictObject({ name: external_exports.string(), expected: external_exports.number().int().positive().nullable() }).nullable(),
  claimed: claimedRunSchema.nullable(),
  /** The command that the Action itself ran, if it did; signal when it was killed by one. */
  command: external_exports.strictObject({ exitCode: external_exports.number().int().nullable(), signal: external_exports.string().nullable(), line: external_exports.string() }).nullable(),
  results: resultsSchema,
  /** What running the failing tests again has shown, in the same job; absent where they were not. */
  reproductions: reproductionsSchema.optional()
});

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
  /** Files that it touched when it failed, as far as its traceback shows; no more than a few. */
  files: external_exports.array(external_exports.string()).optional(),
  /** What it failed with, its place apart: by this a test that was moved or renamed is known again. */
  looks: external_exports.string().optional(),
  /** Its issue does not name it yet: it did not fail in the run that filed it. */
  isUntold: external_exports.literal(!0).optional(),
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
}), RECORD_KINDS = ["cause", "suite-broken", "roll-up", "flaky", "reported"], causeRecordSchema = external_exports.strictObject({
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
  /** Key of the signature that led it when its issue was filed, or would be: the issue stays with that where later runs divide it. */
  filedFor: external_exports.string().optional(),
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
  /** How often it passed again on another commit, though none since had changed a file that its tests touch. */
  untouchedMendings: external_exports.number().int().nonnegative().optional(),
  /** It was joined to another one, and opened again: by a person, or because it fails by itself. It is not joined once more. */
  standsAlone: external_exports.literal(!0).optional(),
  /** Where people moved its issue to; it is theirs there. */
  movedTo: external_exports.string().optional()
});

// src/model/workflow-run.ts
var repositorySchema = external_exports.strictObject({
  id: external_exports.number().int().positive(),
  owner: external_exports.string(),
  name: external_exports.string(),
  defaultBranch: external_exports.string(),
  isPrivate: external_exports.boolean()
}), workflowRunSchema = external_exports.strictObject({
  repository: repositorySchema,
  runId: external_exports.number().int().positive(),
  attempt: external_exports.number().int().positive(),
  event: external_exports.string(),
  /** Of a pull request its head, not the merge commit that was tested. */
  headSha: external_exports.string().regex(/^[0-9a-f]{40}$/),
  headBranch: external_exports.string().nullable(),
  /** Null: the fork that it came from is deleted. */
  headRepository: external_exports.strictObject({ id: external_exports.number().int(), owner: external_exports.string() }).nullable(),
  workflow: external_exports.strictObject({ id: external_exports.number().int(), name: external_exports.string(), path: external_exports.string() }),
  conclusion: external_exports.string().nullable(),
  /** Address of the run for people. */
  url: external_exports.string(),
  /** When the attempt completed; UTC ISO. */
  at: external_exports.string(),
  /** From a push or schedule on a configured branch of the repository itself (design §2). */
  isTrusted: external_exports.boolean()
});

// src/model/refusal.ts
var refusalSchema = external_exports.strictObject({ artifact: external_exports.string(), why: external_exports.string() });

// src/model/history-record.ts
var HISTORY_SCHEMA = "redfirst/history@1", repositoryId = external_exports.number().int().positive(), sha = external_exports.string(), daySummarySchema = external_exports.strictObject({
  /** `2026-03-01`, of the completion of the runs. */
  day: external_exports.iso.date(),
  /** Workflow runs with results, and those of them in which a test failed in the end. */
  runs: external_exports.number().int().nonnegative(),
  failedRuns: external_exports.number().int().nonnegative(),
  /** The newest commit that was tested, and what the newest run with coverage had, in percent. */
  sha,
  coverage: external_exports.number().nullable(),
  /** Tests that did not plainly pass everywhere, sorted: in how many runs they ran, and had a failed attempt. */
  tests: external_exports.array(
    external_exports.strictObject({
      nodeId: external_exports.string(),
      rootdir: external_exports.string(),
      ran: external_exports.number().int().nonnegative(),
      failed: external_exports.number().int().nonnegative()
    })
  )
}), historyRecordSchema = external_exports.discriminatedUnion("kind", [
  external_exports.strictObject({
    kind: external_exports.literal("repository"),
    schema: external_exports.literal(HISTORY_SCHEMA),
    repository: repositorySchema,
    describedAt: external_exports.iso.datetime(),
    filing: external_exports.enum(["dry-run", "on"])
  }),
  external_exports.strictObject({ kind: external_exports.literal("commit"), repositoryId, sha, parents: external_exports.array(sha) }),
  external_exports.strictObject({ kind: external_exports.literal("branch"), repositoryId, name: external_exports.string(), newest: sha }),
  external_exports.strictObject({ kind: external_exports.literal("day"), repositoryId, branch: external_exports.string(), summary: daySummarySchema }),
  external_exports.strictObject({
    kind: external_exports.literal("run"),
    run: workflowRunSchema,
    /** False: it is still to be reported. */
    reported: external_exports.boolean(),
    refused: external_exports.array(refusalSchema),
    /** What it covered, where its collections are no longer kept and don't say it. */
    coverage: coverageTotalsSchema.optional()
  }),
  external_exports.strictObject({
    kind: external_exports.literal("collection"),
    repositoryId,
    runId: external_exports.number().int().positive(),
    attempt: external_exports.number().int().positive(),
    collection: collectionSchema,
    /** What each worker spent in tests, by its name; its tests say it of those only that did not simply end. */
    busyMs: external_exports.record(external_exports.string(), external_exports.number().nonnegative()).optional()
  }),
  external_exports.strictObject({ kind: external_exports.literal("cause"), repositoryId, cause: causeRecordSchema })
]);

export {
  failureSchema,
  testResultSchema,
  fileCoverageSchema,
  coverageTotalsSchema,
  causeRecordSchema,
  benchmarkSchema,
  problemSchema,
  collectionSchema,
  repositorySchema,
  workflowRunSchema,
  refusalSchema,
  HISTORY_SCHEMA,
  daySummarySchema,
  historyRecordSchema
};
