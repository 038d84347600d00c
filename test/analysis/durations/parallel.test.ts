import { describe, expect, it } from '@jest/globals';
import { parallelFindings } from '#src/analysis/durations/parallel.ts';
import { windowOf } from '#src/analysis/durations/window.ts';
import { aPart } from './builders.ts';

function findings(...parts: Parameters<typeof aPart>[0][]) {
  const all = parts.map((over) => aPart(over));
  return parallelFindings(all, windowOf(all, 50));
}

describe('parallel workers', () => {
  it('speed up by the sum of test time ÷ the busiest worker, and are balanced by mean ÷ busiest', () => {
    expect(findings({ workers: 4, busyMs: { gw0: 400, gw1: 200, gw2: 300, gw3: 300 } })).toEqual([
      {
        workflow: 'CI',
        environment: 'linux',
        workers: 4,
        runs: 1,
        testMs: 1200,
        busiestMs: 400,
        speedUp: 3,
        balance: 0.75,
      },
    ]);
  });

  it('that got no test are idle, not absent', () => {
    expect(findings({ workers: 4, busyMs: { gw0: 100, gw1: 100 } })).toMatchObject([
      { workers: 4, speedUp: 2, balance: 0.5 },
    ]);
  });

  it('are counted by those that are known when the session does not say', () => {
    expect(findings({ workers: null, busyMs: { gw0: 100, gw1: 50 } })).toMatchObject([
      { workers: 2, speedUp: 1.5, balance: 0.75 },
    ]);
  });

  it('are told by the median over runs, and apart by environment and number', () => {
    const found = findings(
      { runId: 1, workers: 2, busyMs: { gw0: 100, gw1: 100 } },
      { runId: 2, workers: 2, busyMs: { gw0: 100, gw1: 80 } },
      { runId: 3, workers: 2, busyMs: { gw0: 100, gw1: 10 } },
      { runId: 3, workers: 2, busyMs: { gw0: 30, gw1: 30 }, environment: 'windows' },
      { runId: 4, workers: 8, busyMs: { gw0: 30, gw1: 30 } },
    );
    expect(
      found.map(({ environment, workers, runs, speedUp }) => [environment, workers, runs, speedUp]),
    ).toEqual([
      ['linux', 2, 3, 1.8],
      ['linux', 8, 1, 2],
      ['windows', 2, 1, 2],
    ]);
  });

  it('are not told of serial sessions, nor of a re-run job’s older attempts', () => {
    expect(findings({ busyMs: { '': 500 } })).toEqual([]);
    expect(
      findings(
        { workers: 2, busyMs: { gw0: 100, gw1: 10 } },
        { workers: 2, attempt: 2, busyMs: { gw0: 60, gw1: 60 } },
      ),
    ).toMatchObject([{ speedUp: 2 }]);
  });
});
