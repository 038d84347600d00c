import { z } from 'zod';

/** Every outcome a test or an attempt can have (design §2). `unknown`: it ran, and the report hides how it ended. */
export const OUTCOMES = ['passed', 'failed', 'error', 'skipped', 'xfailed', 'xpassed', 'unknown'] as const;
export const outcomeSchema = z.enum(OUTCOMES);
export type Outcome = z.infer<typeof outcomeSchema>;

/** How a node id became known, best source first. The two `junit-` forms are derived, the others are pytest's own. */
export const NODE_ID_ORIGINS = [
  'plugin',
  'reportlog',
  'json-report',
  'junit-file',
  'junit-classname',
] as const;
export const nodeIdOriginSchema = z.enum(NODE_ID_ORIGINS);
export type NodeIdOrigin = z.infer<typeof nodeIdOriginSchema>;

/** A place in a file. `file` is relative to the repository root with `/`; `line` counts from 1. */
export const frameSchema = z.strictObject({
  file: z.string(),
  line: z.number().int().positive(),
  function: z.string().nullable(),
});
export type Frame = z.infer<typeof frameSchema>;

/**
 * What kind of thing went wrong. `crash`: the interpreter or an xdist worker died while the test ran;
 * `collection-error`: pytest could not import or collect it; `internal-error`: pytest itself failed.
 */
export const FAILURE_KINDS = ['failure', 'crash', 'collection-error', 'internal-error'] as const;
export const failureKindSchema = z.enum(FAILURE_KINDS);
export type FailureKind = z.infer<typeof failureKindSchema>;

/** An exception that belongs to a failure without being the one that ended the test. */
export const raisedExceptionSchema = z.strictObject({
  type: z.string(),
  message: z.string(),
  /** Its deepest place in the project. */
  location: frameSchema.nullable(),
});
export type RaisedException = z.infer<typeof raisedExceptionSchema>;

/** An example for which Hypothesis saw the test fail. */
export const failingExampleSchema = z.strictObject({
  /** The call with its arguments, or a state machine's steps, as Hypothesis writes them; drawn values and notes below. */
  text: z.string(),
  /** `@reproduce_failure(…)`, which makes the test run exactly this example; null when Hypothesis offers none. */
  decorator: z.string().nullable(),
});
export type FailingExample = z.infer<typeof failingExampleSchema>;

export const failureSchema = z.strictObject({
  kind: failureKindSchema,
  phase: z.enum(['setup', 'call', 'teardown', 'collect']),
  /** Exception type as pytest prints it, e.g. `AssertionError`, `h11._util.RemoteProtocolError`; '' when the report does not say. */
  type: z.string(),
  /** The exception's message without its type, possibly several lines, bounded in length. */
  message: z.string(),
  /** Where it was raised, if that is a file of the project (never site-packages); else the deepest project frame. */
  location: frameSchema.nullable(),
  /** The traceback's frames that lie in the project, outermost first. */
  frames: z.array(frameSchema),
  /** The traceback's text as pytest wrote it, head and tail, bounded; '' when there is none. */
  excerpt: z.string(),
  /** What the chain of exceptions began with, where the one that ended the test was raised from it or while handling it. */
  root: raisedExceptionSchema.optional(),
  /** Of an exception group, the exceptions at the ends of its branches, in order; at most 20. */
  leaves: z.array(raisedExceptionSchema).optional(),
  /** What an assertion shows of expected and actual (of pytest: `-` expected, `+` actual), bounded. */
  diff: z.string().optional(),
  /** One for each bug that Hypothesis told apart; at most 5. */
  examples: z.array(failingExampleSchema).optional(),
  /** The seed with which Hypothesis says that this test fails again; it gives one where there is no example. */
  hypothesisSeed: z
    .string()
    .regex(/^\d{1,60}$/)
    .optional(),
});
export type Failure = z.infer<typeof failureSchema>;

/** One execution of a test. In-process reruns and re-runs of a job are attempts of the same test. */
export const attemptSchema = z.strictObject({
  outcome: outcomeSchema,
  /** setup + call + teardown, in milliseconds; null when the report does not say. */
  durationMs: z.number().nonnegative().nullable(),
  worker: z.string().optional(),
  failure: failureSchema.optional(),
});
export type Attempt = z.infer<typeof attemptSchema>;

export const testResultSchema = z.strictObject({
  /** pytest's node id, relative to pytest's rootdir; for a collection error, what could not be collected. */
  nodeId: z.string(),
  nodeIdFrom: nodeIdOriginSchema,
  /** pytest's rootdir relative to the repository root; '' when they are the same. */
  rootdir: z.string(),
  /** The test's file relative to the repository root, if known. */
  file: z.string().nullable(),
  /** Line of the test's definition, counted from 1, if known. */
  line: z.number().int().positive().nullable(),
  markers: z.array(z.string()),
  /** The final outcome: of the last attempt, or the worst where records merely repeat. */
  outcome: outcomeSchema,
  /** Attempts of one environment differ and the last one passed. */
  flaky: z.boolean(),
  /** In the order of execution, at least one. */
  attempts: z.array(attemptSchema).min(1),
});
export type TestResult = z.infer<typeof testResultSchema>;
