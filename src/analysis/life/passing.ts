import type { CauseRecord } from '#src/model/cause-record.ts';
import { type Fact, withPasses } from './facts.ts';
import type { LifeInput, Transition } from './transition.ts';

type Passing = Extract<Fact, { kind: 'passing' }>;

/** One more explicit pass of an open issue's tests; enough of them in a row close it. */
export function countPass(known: CauseRecord, { runs }: Passing, input: LifeInput): Transition {
  const { policy, now } = input;
  const isUnexplained = known.passed.length === 0 && isMendedByNothing(known, runs, input);
  const record: CauseRecord = {
    ...known,
    passed: withPasses(known, runs),
    ...(isUnexplained && { unexplained: (known.unexplained ?? 0) + 1 }),
  };
  const needed = known.kind === 'flaky' ? policy.recoveredAfter : policy.closeAfter;
  if (record.passed.length < needed) return { kind: 'keep', record };
  return {
    kind: 'close',
    record: {
      ...record,
      state: 'closed',
      closedAt: now.toISOString(),
      closedBy: 'us',
      closeReason: 'completed',
    },
  };
}

/**
 * Whether no commit explains that it passes: it failed on the very commit, or no commit since the baseline changed a file that
 * its tests touched. Unknown is no.
 */
function isMendedByNothing(
  { tests, failed }: CauseRecord,
  runs: Passing['runs'],
  { changed }: Pick<LifeInput, 'changed'>,
): boolean {
  if (runs.some(({ sha }) => sha === failed.last.sha)) return true;
  const files = tests.flatMap((test) => test.files ?? []);
  return changed !== null && files.length > 0 && !files.some((file) => changed.has(file));
}

/** Whatever was not filed is over with its first pass; if it comes back, it is counted anew. */
export function forgetHeld(known: CauseRecord, { runs }: Passing, { now }: LifeInput): Transition {
  return {
    kind: 'keep',
    record: { ...known, passed: withPasses(known, runs), state: 'closed', closedAt: now.toISOString() },
  };
}
