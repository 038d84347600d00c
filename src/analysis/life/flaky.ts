import type { CauseRecord, RecordedTest } from '#src/model/cause-record.ts';
import type { FlakyCause } from '#src/model/findings.ts';
import { failureIdentity, identityOf } from '#src/model/test-identity.ts';
import { withSeverity } from '../sla.ts';
import { asAssessed, decideOnHeld, isDecided } from './failing.ts';
import { flakyAbout, isFlakyByHistory, MOST_UNEXPLAINED } from './flaky-by-history.ts';
import { newFlakyRecord } from './record-of.ts';
import { isTouchedByNothing } from './touched.ts';
import type { LifeInput, Transition } from './transition.ts';

/** Flaky causes of which no test is in a record: each is a new one. Those that have one live on with it. */
export function flakesUnlisted(records: readonly CauseRecord[], input: LifeInput): Transition[] {
  // A record that was over before it had an issue has no say.
  const known = records.filter(({ state, issue }) => issue !== null || state === 'held');
  const listed = new Set(known.flatMap((record) => record.tests.map((test) => standsFor(record, test))));
  const keys = new Set(known.map(({ key }) => key));
  const held = new Map(
    records
      .filter(({ kind, state }) => kind === 'flaky' && state === 'held')
      .map((record) => [record.key, record]),
  );
  return input.flakes.flatMap((cause) => {
    const before = held.get(cause.key);
    if (before !== undefined)
      // Held for its number of failures, or for the cap: history counts the failures.
      return [decideOnHeld(asToldNow(before, cause, input), { kind: 'flaky', cause }, input)];
    const isListed = cause.tests.some(
      ({ flaky, signature }) =>
        listed.has(identityOf(flaky)) || listed.has(failureIdentity(flaky, signature)),
    );
    if (keys.has(cause.key) || isListed) return [];
    return [decideOnHeld(newFlakyRecord(cause, input), { kind: 'flaky', cause }, input)];
  });
}

/**
 * What a listed test stands for: itself, whatever makes it flaky. People who dismissed a bug decided of that one failure only; who said
 * that it is not flaky decided of the test.
 */
function standsFor(
  { kind, state, closedBy, closeReason, calledFlaky }: CauseRecord,
  test: RecordedTest,
): string {
  const isDismissed =
    state === 'gone' || (state === 'closed' && closedBy === 'people' && closeReason !== 'completed');
  return isDismissed && kind !== 'flaky' && calledFlaky?.is !== false
    ? failureIdentity(test, test.signature)
    : identityOf(test);
}

/** What is held, as history tells of it now; what is known besides stays. */
function asToldNow(before: CauseRecord, cause: FlakyCause, input: LifeInput): CauseRecord {
  const { tests, failed } = newFlakyRecord(cause, input);
  return {
    ...asAssessed(before, cause, input),
    tests,
    failed: { ...before.failed, runs: failed.runs },
  };
}

/**
 * An open issue about failures becomes one about flaky tests when a person called it so, when its failures came and went a second
 * time without a commit that explains it (on one commit; or it is about to be opened again once more), or when history shows that all its tests are flaky.
 */
export function turnedFlaky(transition: Transition, input: LifeInput): Transition {
  const { record, kind } = transition;
  if (
    record.state !== 'open' ||
    record.kind !== 'cause' ||
    (kind !== 'keep' && kind !== 'grow' && kind !== 'reopen')
  )
    return transition;
  if (record.calledFlaky?.is === false) return transition;
  const about = flakyAbout(record, input.flakes);
  const isUnexplained =
    (record.unexplained ?? 0) > MOST_UNEXPLAINED || (kind === 'reopen' && isFlapping(record, input));
  if (record.calledFlaky?.is !== true && !isUnexplained && !isFlakyByHistory(about)) return transition;
  return {
    kind: 'turn-flaky',
    about,
    cause: kind === 'keep' ? null : transition.cause,
    // Its streak begins: what passed before it was known to be flaky proves little.
    record: { ...withFlakySeverity(record, about, input), kind: 'flaky', passed: [] },
  };
}

/**
 * Whether it is back after it was mended more than once, and neither its mendings nor its return have a commit that changed what
 * its tests touch. That files beside them are at fault three times over is less likely than a flaky test.
 */
function isFlapping(record: CauseRecord, input: LifeInput): boolean {
  return (record.untouchedMendings ?? 0) > MOST_UNEXPLAINED && isTouchedByNothing(record, input);
}

/** A flaky test may weigh less than a bug; what a person decided stands. */
function withFlakySeverity(
  record: CauseRecord,
  about: FlakyCause | null,
  { slaHours, now }: LifeInput,
): CauseRecord {
  if (about === null || isDecided(record) || about.assessment.severity === record.severity) return record;
  const { severity, why, rule } = about.assessment;
  return { ...withSeverity(record, { severity, by: null, why, at: now.toISOString() }, slaHours), rule };
}
