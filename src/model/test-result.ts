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
