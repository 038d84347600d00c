import { describe, expect, it } from '@jest/globals';
import { aFailure } from '../../support/builders.ts';
import { sha } from './builders.ts';
import { found, verdictOn } from './judged-rows.ts';

describe('a flaky test', () => {
  it.each([
    ['a rerun within a run', 'PPRPP', 'rerun-passed'],
    ['a rerun of which JUnit hides the failures', 'PPJPP', 'rerun-passed'],
    ['failures now and then, over at least ten runs', 'PFPPPFPPPP', 'rate'],
    ['failures more often than not', 'FFPFFFFPFFFPFF', 'rate'],
  ])('shows by %s', (_, row, rule) => {
    expect(verdictOn(row)).toEqual([`flaky by ${rule}`]);
  });

  it('shows by a re-run of its job', () => {
    expect(verdictOn('PFPP', { runs: [1, 2, 2, 3], commits: 'abbc' })).toEqual(['flaky by rerun-passed']);
  });

  it('shows by outcomes that differ between runs of one commit, also when all of them came at once', () => {
    expect(verdictOn('PF', { commits: 'aa' })).toEqual(['flaky by same-commit']);
    expect(verdictOn('PPPFFFPP', { commits: 'aaaaaaaa' })).toEqual(['flaky by same-commit']);
  });

  it('does not show by a re-run that passes where another run failed, but by their commit', () => {
    expect(verdictOn('F-P', { runs: [1, 2, 2], commits: 'aaa' })).toEqual(['flaky by same-commit']);
  });

  it('is told from bugs by how its failures lie, and by how often bugs are expected', () => {
    // By hand, with two changes of state in 17 commits: e^-2 (2/17)^4 = 2.6e-5 for two bugs. For chance 1/(18 C(17,3)) = 8.2e-5
    // of three failures, and 1/(18 C(17,4)) = 2.3e-5 of four. With half a change expected, bugs have 4.5e-7.
    expect(verdictOn('PPPPFPPPPPFFPPPPP')).toEqual(['flaky by rate']);
    expect(found('PPPPFFPPPPFFPPPPP').flaky).toEqual([]);
    expect(verdictOn('PPPPFFPPPPFFPPPPP', { policy: { stateChanges: 0.5 } })).toEqual(['flaky by rate']);
  });

  it('shows by a pass and then a failure in attempts of one run', () => {
    expect(verdictOn('PF', { runs: [1, 1], commits: 'aa' })).toEqual(['flaky by same-commit']);
  });

  it.each([
    ['two failures in nine runs', 'PFPPPFPPP'],
    ['one failure', 'PPPPPFPPPPPP'],
    ['failures in less than three of a hundred runs', `${'P'.repeat(50)}F${'P'.repeat(49)}F${'P'.repeat(9)}`],
    ['records that merely repeat', 'PPPPPPPPPPDD'],
    ['expected failures and unexpected passes', 'PXPxPXPxPXPXPXP'],
    ['ends that nobody knows', 'PUPUPUPUPUPU'],
  ])('is not what %s show', (_, row) => {
    expect(found(row).flaky).toEqual([]);
  });

  it('has rules that can be left out, and the first that is listed names it', () => {
    const row = 'PFPRPFPPPP';
    expect(verdictOn(row)).toEqual(['flaky by rerun-passed']);
    expect(verdictOn(row, { policy: { rules: ['rate', 'rerun-passed'] } })).toEqual(['flaky by rate']);
    expect(verdictOn(row, { policy: { rules: ['same-commit'] } })).toEqual([]);
  });

  it('has the rate of runs in which any attempt failed, whatever their environments, shards and attempts', () => {
    const { flaky } = found(
      { 'Python 3.12': 'PRPPPPFPPP-P', 'Python 3.13': 'PPPFPPFPPP--' },
      { runs: [1, 2, 3, 3, 4, 5, 6, 7, 8, 9, 10, 11], commits: 'abccdefghijk' },
    );
    // Runs 2 and 3 (its second part is its first attempt's re-run) and 6; absent from run 10.
    expect(flaky[0]).toMatchObject({ runs: 10, failures: 3, rate: 0.3 });
    // Wilson's interval of 3 in 10, by statsmodels.
    expect(flaky[0]?.interval[0]).toBeCloseTo(0.1077912674, 9);
    expect(flaky[0]?.interval[1]).toBeCloseTo(0.6032218525, 9);
  });

  it('is so since the commit of its oldest failure', () => {
    expect(found('PPPFPPRPPP').flaky[0]?.since).toBe(sha(3));
  });

  it('tells what its failures say, each once, the newest first', () => {
    const failure = (column: number) =>
      aFailure({ message: column === 7 ? 'timed out' : 'assert 2 == 1', excerpt: `seen in ${column}` });
    const { flaky } = found('PFPPFPPFPPPFP', { failure });
    expect(flaky[0]?.distinctFailures.map(({ message, excerpt }) => [message, excerpt])).toEqual([
      ['assert 2 == 1', 'seen in 11'],
      ['timed out', 'seen in 7'],
    ]);
  });

  it('shows its evidence: first what the rule stands on, then its failures, the newest first', () => {
    const { flaky } = found('PFPPRPFPPPFP');
    expect(
      flaky[0]?.evidence.shown.map(({ run, outcome, attempts }) => [run, outcome, attempts.length]),
    ).toEqual([
      [5, 'passed', 3],
      [11, 'failed', 1],
      [7, 'failed', 1],
      [2, 'failed', 1],
    ]);
    const { evidence } = found('FP'.repeat(15)).flaky[0] ?? {};
    expect([evidence?.shown.length, evidence?.more]).toEqual([10, 5]);
  });

  it('shows both sides of a commit whose outcomes differ, the failure first', () => {
    const { flaky } = found('PPFP', { commits: 'abbc' });
    expect(flaky[0]?.evidence).toEqual({
      more: 0,
      shown: [
        {
          run: 3,
          attempt: 1,
          sha: 'sha-b',
          outcome: 'failed',
          attempts: ['failed'],
          environment: 'Python 3.13',
          at: '2026-03-01T02:00:00.000Z',
          url: 'https://github.com/octo/shop/actions/runs/3',
        },
        expect.objectContaining({ run: 2, sha: 'sha-b', outcome: 'passed', attempts: ['passed'] }),
      ],
    });
  });
});

describe('a mass failure', () => {
  const outage = (column: number) => (column === 3 ? { ran: 100, failed: 51 } : {});

  it('teaches nothing of single tests, and is told', () => {
    const { flaky, regressions, leftOut } = found('PPPFPPPPFPPPP', { part: outage });
    expect(flaky).toEqual([]);
    expect(regressions.map(({ firstFailed }) => firstFailed)).toEqual([sha(8)]);
    expect(leftOut.map(({ runId }) => runId)).toEqual([4]);
    expect(found('PPPF', { part: outage }).broken).toEqual([]);
  });

  it('is no evidence of a bug either', () => {
    const { broken } = found('PPFFFF', { part: outage });
    expect(broken[0]?.evidence.shown.map(({ run }) => run)).toEqual([3, 2, 6, 5]);
  });

  it('needs ten tests', () => {
    const part = (column: number) => (column === 3 ? { ran: 10, failed: 6 } : {});
    expect(found('PPPF', { part }).leftOut).toHaveLength(1);
  });

  it('is not a re-run’s evidence', () => {
    expect(verdictOn('PPPFP', { part: outage, runs: [1, 2, 3, 4, 4], commits: 'abcdd' })).toEqual([]);
  });

  it.each([
    ['half of the tests', { ran: 100, failed: 50 }],
    ['all of nine tests', { ran: 9, failed: 9 }],
  ])('is more than %s', (_, part) => {
    expect(found('PPPFPPPPFPPPP', { part: (column) => (column === 3 ? part : {}) }).leftOut).toEqual([]);
  });
});

describe('the shards of an execution', () => {
  const part = (column: number, environment: string) => ({
    runId: column + 1,
    environment: 'Python 3.13',
    shard: environment,
  });

  it('are one place: a test may move between them', () => {
    expect(verdictOn({ '1': 'P-F-', '2': '-P-F' }, { part })).toEqual([
      `broken ${sha(1)}..${sha(2)}`,
      `bug ${sha(1)}..${sha(2)}, passed again null`,
    ]);
  });

  it('are one execution: a test in two of them that fails in one has failed', () => {
    expect(verdictOn({ '1': 'PPFFFF', '2': 'PPPPPP' }, { part })).toEqual([
      `broken ${sha(1)}..${sha(2)}`,
      `bug ${sha(1)}..${sha(2)}, passed again null`,
    ]);
  });
});
