import type { CauseRecord } from '#src/model/cause-record.ts';
import { toldTests } from '#src/model/told-tests.ts';
import { type Fact, withPasses } from './facts.ts';
import { isTouchedByNothing } from './touched.ts';
import type { FilingPolicy, LifeInput, Transition } from './transition.ts';

type Passing = Extract<Fact, { kind: 'passing' }>;

/** One more explicit pass of an open issue's tests; enough of them in a row close it. */
export function countPass(known: CauseRecord, { runs }: Passing, input: LifeInput): Transition {
  const { policy, now } = input;
  const isMended = known.passed.length === 0;
  // It failed on the very commit on which it passes now.
  const isUnexplained = isMended && runs.some(({ sha }) => sha === known.failed.last.sha);
  const isUntouched = isMended && !isUnexplained && isTouchedByNothing(known, input);
  const record: CauseRecord = {
    ...known,
    passed: withPasses(known, runs),
    ...(isUnexplained && { unexplained: (known.unexplained ?? 0) + 1 }),
    ...(isUntouched && { untouchedMendings: (known.untouchedMendings ?? 0) + 1 }),
  };
  const needed = neededPasses(known, policy);
  if (record.passed.length < needed) return { kind: 'keep', record };
  return {
    kind: 'close',
    record: {
      ...record,
      tests: toldTests(record),
      state: 'closed',
      closedAt: now.toISOString(),
      closedBy: 'us',
      closeReason: 'completed',
    },
  };
}

/** After how many passing runs in a row its issue is closed; what people called flaky is that from then on. */
export function neededPasses(
  record: Pick<CauseRecord, 'kind' | 'calledFlaky'>,
  policy: Pick<FilingPolicy, 'recoveredAfter' | 'closeAfter'>,
): number {
  const known = record.calledFlaky?.is === true ? { kind: 'flaky' } : record;
  return known.kind === 'flaky' ? policy.recoveredAfter : policy.closeAfter;
}

/** Whatever was not filed is over with its first pass; if it comes back, it is counted anew. */
export function forgetHeld(known: CauseRecord, { runs }: Passing, { now }: LifeInput): Transition {
  return {
    kind: 'keep',
    record: { ...known, passed: withPasses(known, runs), state: 'closed', closedAt: now.toISOString() },
  };
}
