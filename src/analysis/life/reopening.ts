import type { CauseRecord, RunEvidence } from '#src/model/cause-record.ts';
import { DAY_MS } from '#src/model/hours.ts';
import { reopened } from '#src/model/reopened.ts';
import { identityOf } from '#src/model/test-identity.ts';
import { lacks } from '../commit-order.ts';
import type { Fact } from './facts.ts';
import { asAssessed, decideOnHeld, isFlip, worsened } from './failing.ts';
import { flakyAbout, isFlakyByHistory } from './flaky-by-history.ts';
import { newTests, succeeding, testsOf, unionOf } from './record-of.ts';
import type { LifeInput, Transition } from './transition.ts';

type Failing = Extract<Fact, { kind: 'failing' }>;
type Otherwise = Extract<Fact, { kind: 'failing-otherwise' }>;
/** What may open a closed issue again. */
type Back = Failing | Otherwise | Extract<Fact, { kind: 'reran' }>;

/** A closed issue whose tests fail, or pass only when run again. */
export function reopenOrLeave(known: CauseRecord, fact: Back, input: LifeInput): Transition {
  const { run } = fact;
  // Of others than flaky tests a pass says that they are mended, even if it took a rerun; unless history calls them flaky by now.
  const isMended = known.kind !== 'flaky' && !isFlakyByHistory(flakyAbout(known, input.flakes));
  if (fact.kind === 'reran' && isMended) return { kind: 'keep', record: known };
  const isCounted = run.runId === known.failed.last.runId;
  if (isCounted || !mayReopen(known, run, input)) return { kind: 'keep', record: known };
  const record: CauseRecord = {
    ...known,
    tests: fact.kind === 'failing' ? unionOf(known.tests, testsOf(fact.cause, input)) : known.tests,
    failed: { first: known.failed.first, last: run, runs: known.failed.runs + 1 },
    ...(isFlip(known, run) && { unexplained: (known.unexplained ?? 0) + 1 }),
  };
  if (isOver(known, input)) return succeed(record, fact, input);
  const { now, slaHours } = input;
  const judged = fact.kind === 'failing' ? worsened(record, fact.cause, input) : record;
  return {
    kind: 'reopen',
    record: reopened(judged, now, slaHours[judged.severity]),
    passedSince: known.passed[0] ?? null,
    cause: fact.kind === 'failing' && isNews(known, fact, judged !== record) ? fact.cause : null,
    isWorse: judged.severity !== known.severity,
  };
}

/** Whether a failure shows more than the issue says: further tests, or that it is worse. Flaky tests are told by their history. */
function isNews(known: CauseRecord, { cause }: Failing, isWorse: boolean): boolean {
  return known.kind !== 'flaky' && (isWorse || newTests(known, cause).length > 0);
}

/**
 * A closed issue whose tests fail in another way than they did. What is part of another cause is that one's; a flaky test has
 * no other than the issue that lists it.
 */
export function reopenIfFlaky(known: CauseRecord, fact: Otherwise, input: LifeInput): Transition {
  const inCauses = identitiesOf(input.causes.flatMap(({ tests }) => tests.map(({ result }) => result)));
  const flaky = identitiesOf(input.flakes.flatMap(({ tests }) => tests.map((test) => test.flaky)));
  const isFlakyOnly = known.tests
    .map(identityOf)
    .some(
      (identity) => input.evidence.failed.has(identity) && flaky.has(identity) && !inCauses.has(identity),
    );
  return isFlakyOnly ? reopenOrLeave(known, fact, input) : { kind: 'keep', record: known };
}

function identitiesOf(tests: readonly { nodeId: string; rootdir: string }[]): ReadonlySet<string> {
  return new Set(tests.map(identityOf));
}

/** Whether its issue is no place to go on: locked, or closed long ago. */
function isOver({ issue, closedAt }: CauseRecord, { locked, policy, now }: LifeInput): boolean {
  const isTooOld =
    closedAt !== null && now.getTime() - Date.parse(closedAt) > policy.reopenWithinDays * DAY_MS;
  return issue !== null && (locked.has(issue) || isTooOld);
}

/** A new issue goes on for one that is over, and links it; what it is about has to be at hand. */
function succeed(record: CauseRecord, fact: Back, input: LifeInput): Transition {
  const next = succeeding(record);
  if (fact.kind === 'failing' && record.kind !== 'flaky')
    return decideOnHeld(asAssessed(next, fact.cause, input), { kind: 'failures', cause: fact.cause }, input);
  const flaky = flakyAbout(record, input.flakes);
  if (flaky !== null) return decideOnHeld({ ...next, kind: 'flaky' }, { kind: 'flaky', cause: flaky }, input);
  return fact.kind === 'failing'
    ? decideOnHeld(
        { ...asAssessed(next, fact.cause, input), kind: 'cause' },
        { kind: 'failures', cause: fact.cause },
        input,
      )
    : { kind: 'keep', record };
}

/**
 * Reopened only for a failure on a commit that contains the fix, and not what was closed as not planned or duplicate
 * (design §5). Where people closed it as completed, the fix is not known: then it takes another commit, tested after that.
 */
function mayReopen(known: CauseRecord, run: RunEvidence, { commits }: LifeInput): boolean {
  const { closedBy, closeReason, closedAt, passed, failed } = known;
  // What we took for a duplicate fails as itself again, so that it was none.
  if (closedBy === 'us') return passed[0] === undefined || !lacks(commits, run.sha, passed[0].sha);
  return (
    closeReason === 'completed' &&
    closedAt !== null &&
    Date.parse(run.at) > Date.parse(closedAt) &&
    run.sha !== failed.last.sha &&
    !lacks(commits, run.sha, failed.last.sha)
  );
}
