import { describe, expect, it } from '@jest/globals';
import { judgeRuns, type VerifyRun } from '#src/analysis/verify/judge-runs.ts';
import { shuffled } from '#src/analysis/verify/shuffled.ts';
import type { Seen } from '#src/model/reproduction-output.ts';

const tests = [
  { nodeId: 'a.py::one', rootdir: '' },
  { nodeId: 'a.py::two', rootdir: '' },
];

/** A run of both tests. */
const run = (how: VerifyRun['how'], ...seen: Seen[]): VerifyRun => ({
  how,
  tests: seen.map((one) => ({ seen: one, message: one === 'failed' ? 'AssertionError: no' : null })),
});

const judged = (made: VerifyRun[], runs = 2) => judgeRuns({ tests, runs, parallelBy: 'xdist' }, made);
const good = (how: VerifyRun['how']): VerifyRun => run(how, 'passed', 'passed');

describe('tests that were run many times', () => {
  it('are stable when each passed in every run', () => {
    const made = [good('sequential'), good('sequential'), good('parallel'), good('parallel')];
    expect(judged(made)).toMatchObject({
      verdict: 'stable',
      why: 'each of 2 tests passed 2 times in sequence and 2 times in parallel',
      sequential: ['passed', 'passed'],
      parallel: ['passed', 'passed'],
      firstDifference: null,
    });
  });

  it('are flaky when one of them fails only in parallel, which is the first difference', () => {
    const made = [
      good('sequential'),
      good('sequential'),
      good('parallel'),
      run('parallel', 'passed', 'failed'),
    ];
    expect(judged(made)).toMatchObject({
      verdict: 'flaky',
      why: 'a.py::two: passes 2 of 2 in sequence, fails 1 of 2 in parallel',
      parallel: ['passed', 'failed'],
      firstDifference: {
        nodeId: 'a.py::two',
        how: 'parallel',
        run: 2,
        seen: 'failed',
        insteadOf: 'passed',
        message: 'AssertionError: no',
      },
    });
  });

  const failing: [what: string, seen: Seen, why: RegExp][] = [
    ['fails each time', 'failed', /fails 2 of 2 in sequence, fails 2 of 2 in parallel/],
    ['hangs each time', 'timeout', /fails 2 of 2/],
    ['is skipped each time', 'skipped', /skipped each time, so nothing was verified/],
    ['is not collected', 'missing', /pytest did not come to it/],
  ];
  it.each(failing)('are failing when one of them %s', (_, seen, why) => {
    const made = (['sequential', 'sequential', 'parallel', 'parallel'] as const).map((how) =>
      run(how, seen, 'passed'),
    );
    const { verdict, why: said } = judged(made);
    expect({ verdict, said }).toEqual({ verdict: 'failing', said: expect.stringMatching(why) });
  });

  it('are not stable when there was no time for all runs', () => {
    expect(judged([good('sequential'), good('sequential'), good('parallel')])).toMatchObject({
      verdict: 'failing',
      why: expect.stringContaining('there was time for 3 of 4 runs'),
    });
  });

  it('are failing when there is none', () => {
    const none = judgeRuns({ tests: [], runs: 1, parallelBy: 'processes' }, []);
    expect(none).toMatchObject({ verdict: 'failing', why: 'there is no test to run' });
  });
});

describe('a random order', () => {
  it('is decided by its seed, keeps every item, and differs between seeds', () => {
    const items = Array.from({ length: 20 }, (_, at) => at);
    expect(shuffled(items, 1)).toEqual(shuffled(items, 1));
    expect(shuffled(items, 1).sort((a, b) => a - b)).toEqual(items);
    expect(shuffled(items, 1)).not.toEqual(shuffled(items, 2));
    expect(shuffled(items, 1)).not.toEqual(items);
  });
});
