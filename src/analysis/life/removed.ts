import type { CauseRecord, RecordedTest } from '#src/model/cause-record.ts';
import { identityOf } from '#src/model/test-identity.ts';
import type { LifeInput, Transition } from './transition.ts';

/**
 * The transition with what this run shows of tests that are absent: one that is absent from enough complete runs, and whose
 * file or function is gone, is struck out. When none is left, a maintainer is asked (design §5).
 */
export function withAbsences(transition: Transition, before: CauseRecord, input: LifeInput): Transition {
  const { record } = transition;
  if (before.state !== 'open' || record.state !== 'open' || !input.isWhole) return transition;
  if (!isNewerThan(record, input)) return transition;
  const tests = record.tests.map((test) => withAbsence(test, input));
  if (tests.every((test, at) => test === record.tests[at])) return transition;
  const changed = { ...transition, record: { ...record, tests } };
  const isNoneLeft = tests.length > 0 && tests.every(({ removed }) => removed !== undefined);
  return isNoneLeft && transition.kind === 'keep' ? { kind: 'ask', record: changed.record } : changed;
}

/** Only a run of the same branch and workflow, and none from before its newest failure, tells that a test is absent. */
function isNewerThan(
  { failed: { last } }: CauseRecord,
  { run, workflows }: Pick<LifeInput, 'run' | 'workflows'>,
): boolean {
  return (
    run.runId > last.runId &&
    run.branch === last.branch &&
    (last.workflow === undefined || workflows.has(last.workflow))
  );
}

/** Tests of open issues that would be struck out by this run if they were gone from the code. */
export function longAbsent(
  records: readonly CauseRecord[],
  input: Pick<LifeInput, 'present' | 'environments' | 'isWhole' | 'policy' | 'run' | 'workflows'>,
): RecordedTest[] {
  if (!input.isWhole) return [];
  return records
    .filter((record) => record.state === 'open' && record.kind !== 'reported' && isNewerThan(record, input))
    .flatMap(({ tests }) => tests)
    .filter(
      (test) =>
        test.removed === undefined &&
        isAbsent(test, input) &&
        (test.absentIn ?? []).length + 1 >= input.policy.removedAfter,
    );
}

function withAbsence(test: RecordedTest, input: LifeInput): RecordedTest {
  if (input.present.has(identityOf(test))) {
    // Also one that was struck out may be there again.
    const { absentIn, removed, seenIn, ...there } = test;
    if (absentIn === undefined && removed === undefined && seenIn === undefined) return test;
    return { ...there, seenIn: Math.max(seenIn ?? 0, input.run.runId) };
  }
  if (test.removed !== undefined) return test;
  const known = test.absentIn ?? [];
  const { runId } = input.run;
  // A run that was counted, or one from before the test was there again.
  if (!isAbsent(test, input) || runId <= (known.at(-1) ?? test.seenIn ?? 0)) return test;
  const absentIn = [...known, runId];
  const gone = input.gone.get(identityOf(test));
  return absentIn.length >= input.policy.removedAfter && gone !== undefined
    ? { ...test, absentIn, removed: gone }
    : { ...test, absentIn };
}

/** A run that is not of the environments in which the test failed says nothing of its absence. */
function isAbsent(
  test: RecordedTest,
  { present, environments }: Pick<LifeInput, 'present' | 'environments'>,
): boolean {
  return !present.has(identityOf(test)) && test.environments.every((name) => environments.includes(name));
}
