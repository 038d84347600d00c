import { worstOf } from '#src/model/outcome-order.ts';
import type { RawFailure } from './failure.ts';
import type { JunitRecord, JunitResult, ResultTag } from './junit-records.ts';
import { mangle } from './node-id.ts';
import type { RawAttempt, Verdict } from './verdict.ts';

const TEARDOWN = /^failed on teardown with /;
const SETUP = /^failed on setup with /;
const COLLECTION_FAILURE = 'collection failure';
/** xdist's own words (`xdist.dsession`), with the node id as Python's repr. */
const CRASH =
  /^(?:failed on \w+ with ")?worker '([^'\n]*)' crashed while running (['"])((?:\\[\s\S]|(?!\2)[^\\])*)\2(?:"|$)/;

const FAILED_TAGS: ReadonlySet<ResultTag> = new Set(['failure', 'rerunFailure', 'flakyFailure']);
const EARLIER_TAGS: ReadonlySet<ResultTag> = new Set([
  'rerunFailure',
  'rerunError',
  'flakyFailure',
  'flakyError',
]);

/** The node id of the test that took its xdist worker down, or null. A test may say the same words of another one. */
export function crashedNodeId(record: JunitRecord): string | null {
  for (const result of record.results) {
    const match = crashOf(result);
    if (match === null) continue;
    const nodeId = (match[3] ?? '').replace(/\\(['"\\])/g, '$1');
    const { classname, name } = mangle(nodeId);
    // `--junit-prefix` stands before the class name.
    const isOwn = name === record.name && `.${record.classname}`.endsWith(`.${classname}`);
    if (isOwn) return nodeId;
  }
  return null;
}

function crashOf({ tag, message }: JunitResult): RegExpExecArray | null {
  return FAILED_TAGS.has(tag) ? null : CRASH.exec(message);
}

/** Whether the record stands for something that could not be collected, not for a test. */
export function isCollectionRecord(record: JunitRecord): boolean {
  return record.results.some((result) => /^collection (?:failure|skipped)$/.test(result.message));
}

/** What the records of one test in one suite say together. `reruns`: the suite holds reruns. */
export function judgeRecords(records: readonly JunitRecord[], reruns: boolean): Verdict {
  const executions: RawAttempt[][] = [];
  let failedBefore = false;
  for (const record of records) {
    // A failing body and a failing teardown of one execution are two records.
    if (failedBefore && isTeardownOnly(record)) {
      failedBefore = false;
      continue;
    }
    executions.push(attemptsOf(record));
    failedBefore = record.results.some((result) => result.tag === 'failure');
  }
  const attempts = executions.flat();
  const last = attempts.at(-1);
  const worst = worstOf(attempts);
  if (last === undefined || worst === undefined)
    throw new Error('A test without a record can not be judged.');
  if (executions.length === 1) {
    const flaky = last.outcome === 'passed' && attempts.some((attempt) => attempt.outcome !== 'passed');
    return { attempts, outcome: last.outcome, flaky, repeated: false };
  }
  if (records.every(isCollectionRecord)) {
    return { attempts: [worst], outcome: worst.outcome, flaky: false, repeated: false };
  }
  const earlier = attempts.slice(0, -1);
  if (reruns && earlier.every((attempt) => attempt.outcome === 'passed')) {
    // The last record decides; the earlier ones only look passed, since JUnit has no word for a rerun.
    const hidden = earlier.map((attempt): RawAttempt => ({ ...attempt, outcome: 'unknown' }));
    return {
      attempts: [...hidden, last],
      outcome: last.outcome,
      flaky: last.outcome === 'passed',
      repeated: false,
    };
  }
  return { attempts, outcome: worst.outcome, flaky: false, repeated: true };
}

/** Results of the record's last execution; the others are of attempts before it. */
export function ownResults(record: JunitRecord): JunitResult[] {
  return record.results.filter((result) => !EARLIER_TAGS.has(result.tag));
}

/** Whether the record says only that a teardown failed. */
export function isTeardownOnly(record: JunitRecord): boolean {
  return record.results.length > 0 && record.results.every((result) => TEARDOWN.test(result.message));
}

function attemptsOf(record: JunitRecord): RawAttempt[] {
  const earlier = record.results
    .filter((result) => EARLIER_TAGS.has(result.tag))
    .map(
      (result): RawAttempt => ({
        outcome: FAILED_TAGS.has(result.tag) ? 'failed' : 'error',
        durationMs: null,
        worker: null,
        failure: failureOf(result),
      }),
    );
  return [...earlier, finalAttempt(record)];
}

function finalAttempt(record: JunitRecord): RawAttempt {
  const own = ownResults(record);
  const crash = crashedNodeId(record) === null ? undefined : own.find((result) => crashOf(result) !== null);
  const failing =
    crash ?? own.find((result) => result.tag === 'failure') ?? own.find((result) => result.tag === 'error');
  const attempt = { durationMs: record.durationMs, worker: null };
  if (crash !== undefined) {
    const worker = crashOf(crash)?.[1] ?? null;
    return { ...attempt, outcome: 'failed', worker, failure: crashFailure(crash) };
  }
  if (failing !== undefined) {
    return {
      ...attempt,
      outcome: failing.tag === 'failure' ? 'failed' : 'error',
      failure: failureOf(failing),
    };
  }
  const skipped = own.filter((result) => result.tag === 'skipped');
  if (skipped.length === 0) return { ...attempt, outcome: 'passed', failure: null };
  const plain = skipped.some((result) => result.type !== 'pytest.xfail');
  return { ...attempt, outcome: plain ? 'skipped' : 'xfailed', failure: null };
}

function crashFailure({ message, text }: JunitResult): RawFailure {
  return { kind: 'crash', phase: 'call', message, text };
}

function failureOf(result: JunitResult): RawFailure {
  const { message, text } = result;
  if (message === COLLECTION_FAILURE) return { kind: 'collection-error', phase: 'collect', message, text };
  const phase =
    FAILED_TAGS.has(result.tag) || (!SETUP.test(message) && !TEARDOWN.test(message))
      ? 'call'
      : SETUP.test(message)
        ? 'setup'
        : 'teardown';
  // pytest leaves `type` out; other writers have the exception there.
  const told = [result.type, message].filter((part) => part !== '').join(': ');
  return { kind: 'failure', phase, message: told, text };
}
