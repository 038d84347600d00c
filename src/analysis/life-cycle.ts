import type { CauseRecord, RecordedTest, RunEvidence } from '#src/model/cause-record.ts';
import type { Cause } from '#src/model/findings.ts';
import { reopened } from '#src/model/reopened.ts';
import type { SlaHours } from '#src/model/severity.ts';
import { identityOf } from '#src/model/test-identity.ts';
import { type CommitParents, lacks } from './commit-order.ts';
import { dueAt } from './sla.ts';
import { newestFailure, newestPass, type TestEvidence } from './test-evidence.ts';

/** What a team decides of filing: the config. */
export interface FilingPolicy {
  filing: 'on' | 'dry-run' | 'off';
  /** In how many trusted runs a P2 or P3 must fail before it is filed. */
  confirmations: number;
  /** After how many trusted runs in which all its tests passed an issue is closed. */
  closeAfter: number;
}

/** What becomes of one cause by one trusted run. `record` is what is known of it from then on. */
export type Transition =
  /** Opens an issue. */
  | { kind: 'file'; record: CauseRecord; cause: Cause }
  /** It would be filed, if this were no dry run. */
  | { kind: 'would-file'; record: CauseRecord; cause: Cause }
  /** Seen, and held back: until another run fails too, or because too many were filed today. */
  | { kind: 'hold'; why: 'confirmation' | 'cap'; record: CauseRecord; cause: Cause }
  /** It fails again on a commit after the one that closed it. */
  | { kind: 'reopen'; record: CauseRecord; cause: Cause; passedSince: RunEvidence | null }
  /** Closed on the evidence of its passing runs. */
  | { kind: 'close'; record: CauseRecord }
  /** Nothing to write; what is known of it changes, or not even that. */
  | { kind: 'keep'; record: CauseRecord };

/** One trusted run, as the life of causes sees it. */
export interface LifeInput {
  records: readonly CauseRecord[];
  /** What fails in this run. */
  causes: readonly Cause[];
  /** Which run says so. One report merges all runs on a commit, and none may count for what another one tested. */
  evidence: TestEvidence;
  /** The run that is reported: evidence of what no test tells, such as an internal error. */
  run: RunEvidence;
  /** All that are known of the repository. */
  commits: readonly CommitParents[];
  /** The tested commit is an ancestor of the newest one known: too late to say anything (design §5, commit order). */
  isLate: boolean;
  policy: FilingPolicy;
  slaHours: SlaHours;
  now: Date;
}

/**
 * The life of causes, as one state machine: what each known or new cause becomes by this run. Commit order decides, not
 * arrival; a run that was counted is not counted again.
 */
export function liveOn(input: LifeInput): Transition[] {
  if (input.isLate) return [];
  const known = new Map(input.records.map((record) => [record.key, record]));
  const failing = new Set(input.causes.map(({ key }) => key));
  return [
    ...withinCap(
      input.causes.map((cause) => whenFailing(cause, known.get(cause.key) ?? null, input)),
      input,
    ),
    ...input.records.filter(({ key }) => !failing.has(key)).map((record) => whenNotFailing(record, input)),
  ];
}

/** Ten new issues a day for a repository, worst first, and one that rolls up the rest (design §5). */
const MOST_A_DAY = { issues: 10, rollUps: 1 };
const DAY_MS = 24 * 3_600_000;

/** Holds back what would be too many; expects the worst first. */
function withinCap(transitions: readonly Transition[], { records, now }: LifeInput): Transition[] {
  const filedToday = records.filter(
    ({ filedAt, state }) =>
      filedAt !== null && state !== 'held' && now.getTime() - Date.parse(filedAt) < DAY_MS,
  );
  const rollUps = filedToday.filter(({ kind }) => kind === 'roll-up').length;
  const left = {
    issues: MOST_A_DAY.issues - (filedToday.length - rollUps),
    rollUps: MOST_A_DAY.rollUps - rollUps,
  };
  return transitions.map((transition) => {
    if (transition.kind !== 'file') return transition;
    const which = transition.record.kind === 'roll-up' ? 'rollUps' : 'issues';
    left[which] -= 1;
    if (left[which] >= 0) return transition;
    const { record, cause } = transition;
    return { kind: 'hold', why: 'cap', record: { ...record, filedAt: null, dueAt: null }, cause };
  });
}

function whenFailing(cause: Cause, known: CauseRecord | null, input: LifeInput): Transition {
  const run = failingRun(cause, input);
  if (known === null || (known.state === 'closed' && known.issue === null))
    return decideOnHeld(newRecord(cause, input), cause, input);
  // An older run of the same or another workflow, delivered late or twice, says nothing new.
  if (run.runId < known.failed.last.runId || known.passed.some(({ runId }) => runId >= run.runId))
    return { kind: 'keep', record: known };
  const isCounted = run.runId === known.failed.last.runId;
  const record: CauseRecord = {
    ...known,
    tests: unionOf(known.tests, testsOf(cause, input)),
    failed: {
      first: known.failed.first,
      last: run,
      runs: known.failed.runs + (isCounted ? 0 : 1),
    },
    passed: isCounted ? known.passed : [],
  };
  switch (known.state) {
    case 'held':
      return decideOnHeld(record, cause, input);
    case 'open':
    case 'gone':
      return { kind: 'keep', record };
    case 'closed':
      return !isCounted && mayReopen(known, run, input)
        ? {
            kind: 'reopen',
            record: reopened(record, dueAt(input.now, record.severity, input.slaHours)),
            cause,
            passedSince: known.passed[0] ?? null,
          }
        : { kind: 'keep', record: known };
  }
}

/**
 * Reopened only for a failure on a commit that contains the fix, and not what people closed as not planned or duplicate
 * (design §5). Where people closed it as completed, the fix is not known: then it takes another commit, tested after that.
 */
function mayReopen(known: CauseRecord, run: RunEvidence, { commits }: LifeInput): boolean {
  const { closedBy, closeReason, closedAt, passed, failed } = known;
  if (closedBy === 'us') return passed[0] === undefined || !lacks(commits, run.sha, passed[0].sha);
  return (
    closeReason === 'completed' &&
    closedAt !== null &&
    Date.parse(run.at) > Date.parse(closedAt) &&
    run.sha !== failed.last.sha &&
    !lacks(commits, run.sha, failed.last.sha)
  );
}

function failingRun({ tests }: Cause, { evidence, run }: LifeInput): RunEvidence {
  return (
    newestFailure(
      evidence,
      tests.map(({ result }) => result),
    ) ?? run
  );
}

function decideOnHeld(record: CauseRecord, cause: Cause, input: LifeInput): Transition {
  const { policy, now } = input;
  if (policy.filing === 'off') return { kind: 'keep', record };
  const isUrgent = record.severity === 'P0' || record.severity === 'P1';
  if (!isUrgent && record.failed.runs < policy.confirmations)
    return { kind: 'hold', why: 'confirmation', record, cause };
  if (policy.filing === 'dry-run') return { kind: 'would-file', record, cause };
  return {
    kind: 'file',
    cause: { ...cause, dueAt: dueAt(now, record.severity, input.slaHours) },
    record: {
      ...record,
      filedAt: now.toISOString(),
      dueAt: dueAt(now, record.severity, input.slaHours),
    },
  };
}

function whenNotFailing(record: CauseRecord, { evidence, policy, now }: LifeInput): Transition {
  const unchanged: Transition = { kind: 'keep', record };
  if (record.state === 'closed' || record.state === 'gone') return unchanged;
  const red = newestFailure(evidence, record.tests);
  // Its tests failed as part of something else (a broken suite, another signature): no pass in a row any more.
  if (
    record.state === 'open' &&
    red !== null &&
    red.runId > (record.passed.at(-1) ?? record.failed.last).runId
  )
    return { kind: 'keep', record: { ...record, passed: [], failed: { ...record.failed, last: red } } };
  // Absence or a skip is no pass (design §5).
  const run = newestPass(evidence, record.tests);
  if (run === null || run.runId <= record.failed.last.runId) return unchanged;
  // Another branch may never have had the bug.
  if (run.branch !== record.failed.last.branch) return unchanged;
  if (record.passed.some(({ runId }) => runId >= run.runId)) return unchanged;
  const seen = { ...record, passed: [...record.passed, run] };
  // Whatever was not filed is over with its first pass; if it comes back, it is counted anew.
  if (record.state === 'held')
    return { kind: 'keep', record: { ...seen, state: 'closed', closedAt: now.toISOString() } };
  return seen.passed.length < policy.closeAfter
    ? { kind: 'keep', record: seen }
    : {
        kind: 'close',
        record: { ...seen, state: 'closed', closedAt: now.toISOString(), closedBy: 'us' },
      };
}

function newRecord(cause: Cause, input: LifeInput): CauseRecord {
  const run = failingRun(cause, input);
  return {
    key: cause.key,
    kind: cause.kind,
    state: 'held',
    issue: null,
    severity: cause.assessment.severity,
    rule: cause.assessment.rule,
    ...(cause.assessment.isSecurity === true && { isSecurity: true }),
    slaHours: cause.slaHours,
    tests: testsOf(cause, input),
    range: cause.range,
    failed: { first: run, last: run, runs: 1 },
    passed: [],
    filedAt: null,
    dueAt: null,
    closedAt: null,
    closedBy: null,
    breachSaidFor: null,
  };
}

function testsOf(cause: Cause, { evidence }: LifeInput): RecordedTest[] {
  return cause.tests.map(({ result, signature }) => ({
    nodeId: result.nodeId,
    rootdir: result.rootdir,
    signature: signature.key,
    environments: [...(evidence.failed.get(identityOf(result))?.keys() ?? [])].sort(),
  }));
}

function unionOf(known: readonly RecordedTest[], now: readonly RecordedTest[]): RecordedTest[] {
  const tests = new Map(known.map((test) => [identityOf(test), test]));
  for (const test of now) {
    const before = tests.get(identityOf(test));
    const environments = [...new Set([...(before?.environments ?? []), ...test.environments])].sort();
    tests.set(identityOf(test), { ...test, environments });
  }
  return [...tests.values()];
}
