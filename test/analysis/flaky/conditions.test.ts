import { describe, expect, it } from '@jest/globals';
import { findFlaky } from '#src/analysis/flaky/find-flaky.ts';
import { DEFAULT_CONFIG } from '#src/config/defaults.ts';
import type { HistoryPart } from '#src/model/branch-history.ts';
import type { FlakyTest } from '#src/model/flaky-finding.ts';
import { aBranch, type Branch, sha } from './builders.ts';

const py = (version: string): string => `Python ${version}`;

function flakyTest(rows: Record<string, string>, branch: Omit<Branch, 'tests'> = {}): FlakyTest {
  const { flaky } = findFlaky(aBranch({ tests: { t: rows }, ...branch }), DEFAULT_CONFIG.flaky);
  if (flaky[0] === undefined) throw new Error('The test was not found to be flaky.');
  return flaky[0];
}

/** Every third run fails, 30 runs. */
const often = 'PPF'.repeat(10);
const never = 'P'.repeat(30);

describe('the conditions of a flaky test', () => {
  it('name the one environment in which it fails, with the counts', () => {
    const { conditions } = flakyTest({ [py('3.12')]: never, [py('3.13')]: often, [py('3.14')]: never });
    expect(conditions).toEqual([
      {
        only: { kind: 'environment', name: 'Python 3.13' },
        inside: { failed: 10, ran: 30 },
        outside: { failed: 0, ran: 60 },
        // SciPy: fisher_exact([[10, 20], [0, 60]]) is 5.252e-06, times three environments.
        chance: expect.closeTo(3 * 5.2520323266047566e-6, 12),
      },
    ]);
  });

  it('are not said where it fails elsewhere too, or might by chance not have', () => {
    expect(flakyTest({ [py('3.12')]: never, [py('3.13')]: often, [py('3.14')]: often }).conditions).toEqual(
      [],
    );
    const rare = `PPFPPPPPPF${'P'.repeat(20)}`;
    expect(flakyTest({ [py('3.12')]: never, [py('3.13')]: rare }).conditions).toEqual([]);
  });

  it('say so when it fails only with parallel workers, or only without', () => {
    // Odd columns are parallel; it fails in ten of the fifteen, or in ten of the others.
    const workers = (column: number): Partial<HistoryPart> => ({ workers: column % 2 === 1 ? 4 : null });
    const row = 'PFPFPP'.repeat(5);
    expect(flakyTest({ [py('3.13')]: row }, { part: workers }).conditions).toMatchObject([
      {
        only: { kind: 'workers', parallel: true },
        inside: { failed: 10, ran: 15 },
        outside: { failed: 0, ran: 15 },
      },
    ]);
    const serial = flakyTest({ [py('3.13')]: `P${row.slice(0, -1)}` }, { part: workers });
    expect(serial.conditions).toMatchObject([{ only: { kind: 'workers', parallel: false } }]);
  });

  it('name the hours of the day, in UTC and over midnight', () => {
    // A day has a run at noon and one about midnight, which is completed at 23:30 or at 00:30.
    const hours = [12, 23, 12, 0];
    const at = (column: number): Partial<HistoryPart> => ({
      at: new Date(Date.UTC(2026, 2, 1 + column, hours[column % 4], 30)).toISOString(),
    });
    const { conditions } = flakyTest({ [py('3.13')]: 'PFPFPFPFPP'.repeat(4) }, { part: at });
    expect(conditions).toMatchObject([
      { only: { kind: 'hours', from: 23, to: 1 }, inside: { failed: 16, ran: 20 }, outside: { ran: 20 } },
    ]);
  });

  it('name a workflow or a job, and what divides the executions alike only once', () => {
    const part = (_: number, environment: string): Partial<HistoryPart> => ({
      workflow: environment === py('3.13') ? 'Nightly' : 'CI',
      job: environment,
      environment: 'ubuntu',
    });
    const { conditions } = flakyTest({ [py('3.12')]: never, [py('3.13')]: often }, { part });
    expect(conditions.map(({ only }) => only)).toEqual([{ kind: 'workflow', name: 'Nightly' }]);
  });
});

describe('the condition of a job', () => {
  it('is not said if it failed in a job without a name too', () => {
    const part = (column: number, environment: string): Partial<HistoryPart> => ({
      job: environment === py('3.13') && column % 3 > 0 && column > 2 ? 'nightly' : null,
    });
    const other = (_: number, environment: string): Partial<HistoryPart> => ({
      job: environment === py('3.12') ? 'quick' : 'nightly',
    });
    const rows = { [py('3.12')]: never, [py('3.13')]: often };
    const jobs = (branch: Omit<Branch, 'tests'>) =>
      flakyTest(rows, branch).conditions.filter(({ only }) => only.kind === 'job');
    expect(jobs({ part })).toEqual([]);
    expect(jobs({ part: (...at) => ({ environment: 'ubuntu', ...other(...at) }) })).toHaveLength(1);
  });
});

describe('the environments of a flaky test', () => {
  it('are told with how often it ran and failed there, also where it always fails', () => {
    const { environments, rate } = flakyTest({
      [py('3.12')]: never,
      [py('3.13')]: often,
      [py('3.14')]: 'F'.repeat(30),
    });
    expect(environments).toEqual([
      { environment: 'Python 3.12', failed: 0, ran: 30 },
      { environment: 'Python 3.13', failed: 10, ran: 30 },
      { environment: 'Python 3.14', failed: 30, ran: 30 },
    ]);
    // Where it always fails it is broken; that is not its rate.
    expect(rate).toBeCloseTo(1 / 3, 12);
  });
});

describe('the recovery of a flaky test', () => {
  const row = 'PFPPFPPFPF';

  it('is a streak of ten clean runs after its last failure, said with its first', () => {
    expect(flakyTest({ [py('3.13')]: `${row}${'P'.repeat(9)}` }).recovered).toBeNull();
    expect(flakyTest({ [py('3.13')]: `${row}${'P'.repeat(10)}` }).recovered).toEqual({
      sha: sha(10),
      at: '2026-03-01T10:00:00.000Z',
      runs: 10,
    });
  });

  it('is not made of absences, or of runs that ended nobody knows how', () => {
    expect(flakyTest({ [py('3.13')]: `${row}${'P-U'.repeat(9)}` }).recovered).toBeNull();
    expect(flakyTest({ [py('3.13')]: `${row}${'P-U'.repeat(10)}` }).recovered?.runs).toBe(10);
  });

  it('begins after the run that failed, whatever its other environments say', () => {
    const rows = { [py('3.12')]: `${row}${'P'.repeat(10)}`, [py('3.13')]: `PFPPFPPFPP${'P'.repeat(10)}` };
    expect(flakyTest(rows).recovered).toMatchObject({ sha: sha(10), runs: 10 });
  });

  it('is seen in the other environments, where the one that failed is gone', () => {
    const rows = { [py('3.9')]: row, [py('3.13')]: 'P'.repeat(25) };
    const part = (column: number, environment: string): Partial<HistoryPart> =>
      environment === py('3.9') && column > 9 ? { environment: py('3.13'), shard: '2' } : {};
    expect(flakyTest(rows, { part }).recovered).toMatchObject({ sha: sha(10), runs: 15 });
    expect(flakyTest({ ...rows, [py('3.13')]: 'P'.repeat(19) }, { part }).recovered).toBeNull();
  });

  it('takes every environment in which it failed', () => {
    const rows = { [py('3.12')]: `${row}${'P'.repeat(12)}`, [py('3.13')]: `${row}${'PPP-'.repeat(3)}` };
    expect(flakyTest(rows).recovered).toBeNull();
    const elsewhere = { ...rows, [py('3.13')]: `${'P'.repeat(10)}${'PPP-'.repeat(3)}` };
    expect(flakyTest(elsewhere).recovered?.runs).toBe(12);
  });
});
