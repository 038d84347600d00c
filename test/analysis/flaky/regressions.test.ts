import { describe, expect, it } from '@jest/globals';
import { sha } from './builders.ts';
import { found, verdictOn } from './judged-rows.ts';

describe('a bug', () => {
  it.each([
    ['goes on', 'PPPPPFFFFF', [`broken ${sha(4)}..${sha(5)}`, `bug ${sha(4)}..${sha(5)}, passed again null`]],
    ['was mended', 'PPPPFFFFPP', [`bug ${sha(3)}..${sha(4)}, passed again ${sha(8)}`]],
    ['was mended at once', 'PPPPFPPPPP', [`bug ${sha(3)}..${sha(4)}, passed again ${sha(5)}`]],
    [
      'was followed by another one',
      'PPPFFFPPPPPFFFPPP',
      [
        `bug ${sha(2)}..${sha(3)}, passed again ${sha(6)}`,
        `bug ${sha(10)}..${sha(11)}, passed again ${sha(14)}`,
      ],
    ],
    ['was there from the first', 'FFFFPPPPPP', []],
    ['was always there', 'FFFEEFFFFF', [`broken null..${sha(0)}`]],
  ])('that %s is no flake', (_, row, expected) => {
    expect(verdictOn(row)).toEqual(expected);
  });

  it('has its range around runs in which the test was absent or ended nobody knows how', () => {
    expect(verdictOn('PPPP-UF-FF')).toEqual([
      `broken ${sha(3)}..${sha(6)}`,
      `bug ${sha(3)}..${sha(6)}, passed again null`,
    ]);
  });

  it('in one environment only is no flake, wherever the test is absent', () => {
    expect(verdictOn({ 'Python 3.12': 'PPPPPPPPPPPP', 'Python 3.13': 'FF-F-FFF-FFF' })).toEqual([
      `broken null..${sha(0)}`,
    ]);
    const rows = { 'Python 3.12': 'PPPPPPPP-PPP', 'Python 3.13': 'PP-P-FFF-FFF' };
    expect(found(rows).flaky).toEqual([]);
    expect(found(rows).broken).toMatchObject([{ environments: ['Python 3.13'], lastPassed: sha(3) }]);
  });

  it('of several environments is one, with the range that they have in common', () => {
    const rows = { 'Python 3.12': 'PPPP--FFFFFF', 'Python 3.13': 'PP---PPFFFFF' };
    // Python 3.12 alone says 4..6, Python 3.13 alone says 6..7: two bugs. Absent at 6 it would be one.
    expect(found(rows).regressions.map(({ firstFailed }) => firstFailed)).toEqual([sha(6), sha(7)]);
    const one = found({ ...rows, 'Python 3.13': 'PP---P-FFFFF' });
    expect(one.regressions).toMatchObject([
      { lastPassed: sha(5), firstFailed: sha(6), environments: ['Python 3.12', 'Python 3.13'], commits: 1 },
    ]);
  });

  it('is over in an environment that is gone', () => {
    const rows = { 'Python 3.9': 'PPPFFF', 'Python 3.13': 'PPPPPPPPPPPPPP' };
    const part = (column: number, environment: string) =>
      environment === 'Python 3.9' && column > 5 ? { environment: 'Python 3.13', shard: '2' } : {};
    expect(found(rows, { part }).broken).toEqual([]);
    expect(found(rows, { part }).regressions).toMatchObject([{ failing: false, passedAgain: null }]);
    expect(found({ ...rows, 'Python 3.13': 'PPPPPPPP' }, { part }).broken).toHaveLength(1);
  });

  it('goes on in an environment that is often away, until it is away for longer than ever', () => {
    const weekly = { 'Python 3.12': 'P'.repeat(30), 'Python 3.15': 'P-------P-------F-------' };
    const part = (column: number, environment: string) =>
      environment === 'Python 3.15' && column % 8 > 0 ? { environment: 'Python 3.12', shard: '2' } : {};
    expect(found({ ...weekly, 'Python 3.12': 'P'.repeat(24) }, { part }).broken).toHaveLength(1);
    const dropped = (column: number, environment: string) =>
      column > 16 ? { environment: 'Python 3.12', shard: environment } : part(column, environment);
    expect(found(weekly, { part: dropped }).broken).toEqual([]);
  });

  it('was mended where the last of its environments passed again', () => {
    const rows = { 'Python 3.12': 'PPPFFPPPPP', 'Python 3.13': 'PPPFFFFPPP' };
    expect(found(rows).regressions).toMatchObject([
      { firstFailed: sha(3), failing: false, passedAgain: sha(7) },
    ]);
  });

  it('is over when the test is gone, and not when it is only skipped for a while', () => {
    expect(found('PPPFFF----').broken).toHaveLength(1);
    expect(found('PPPFFF-----').broken).toEqual([]);
  });

  it('says how many commits may have brought it', () => {
    expect(found('PP---F').regressions[0]?.commits).toBe(4);
  });

  it('shows both ends of its range first', () => {
    const { broken } = found('PPPFFF');
    expect(broken[0]?.evidence.shown.map(({ run, outcome }) => [run, outcome])).toEqual([
      [4, 'failed'],
      [3, 'passed'],
      [6, 'failed'],
      [5, 'failed'],
    ]);
  });

  it('in a test that was flaky before makes it broken, when it fails longer than it ever would by chance', () => {
    const rows = `${'PPRPPPRPPPPRPPPPPPRP'}FFFFFF`;
    expect(verdictOn(rows)).toEqual([
      `broken ${sha(19)}..${sha(20)}`,
      `bug ${sha(19)}..${sha(20)}, passed again null`,
    ]);
    expect(verdictOn('PPRPPPRPPPPRPPPPPPRPF')).toEqual(['flaky by rerun-passed']);
    // Fisher's p is 0.0088 by SciPy: 3 of 3 against 2 of 17, the first of the four included. With two places to look, too much.
    const row = 'PPPRPPPPPPPPPPPPFFFF';
    expect(found(row).broken).toHaveLength(1);
    expect(found({ 'Python 3.12': row, 'Python 3.13': 'PPPPPPRPPPPPPPPPPPPP' }).broken).toEqual([]);
    // A single failure more is what a flaky test is known for, however rare it was.
    expect(verdictOn(`R${'P'.repeat(300)}F`)).toEqual(['flaky by rerun-passed']);
    expect(verdictOn(`${rows}-----`)).toEqual(['flaky by rerun-passed']);
  });
});

describe('a test that fails now and then since a commit', () => {
  const clean = 'P'.repeat(20);

  // Fisher's exact p by SciPy: 5 of 10 against 0 of 20 is 0.0018, 4 of 10 is 0.0077, 3 of 10 is 0.030.
  it('is a regression after twenty clean runs, if chance rarely keeps its failures for the time since', () => {
    const { flaky, broken, regressions } = found(`${clean}FPFPPFPFPF`);
    expect([flaky, broken]).toEqual([[], []]);
    expect(regressions).toMatchObject([
      { lastPassed: sha(19), firstFailed: sha(20), intermittent: true, failing: true, passedAgain: null },
    ]);
    expect(regressions[0]?.chance).toBeCloseTo(0.0017683465959328025, 12);
    expect(found(`${clean}FPFPPFPFPP`).regressions[0]?.chance).toBeCloseTo(0.007662835249042146, 12);
  });

  it('is flaky if chance might have kept them', () => {
    expect(verdictOn(`${clean}FPFPPFPPPP`)).toEqual(['flaky by rate']);
  });

  it('is flaky after fewer clean runs', () => {
    expect(verdictOn(`${clean.slice(1)}FPFPPFPFPF`)).toEqual(['flaky by rate']);
  });

  it('is flaky if the commit of its first failure is one of the clean ones', () => {
    const commits = `abcdefghijklmnopqrst${'tuvwxyzABC'}`;
    expect(verdictOn(`${clean}FPFPPFPFPF`, { commits })).toEqual(['flaky by same-commit']);
  });

  it('is flaky if one of two clean times before failures is just long enough: two were tried', () => {
    expect(found(`${clean}FPFPPFPFPP`).regressions).toHaveLength(1);
    expect(verdictOn(`${clean}F${clean}FPFPPFPFPP`)).toEqual(['flaky by rate']);
  });

  it('is not broken by a few failures in a row, which are no more than usual since then', () => {
    expect(verdictOn(`${clean}FPFPPFPFPFPFFFFF`)).toEqual([
      `intermittent ${sha(19)}..${sha(20)}, passed again null`,
    ]);
  });

  it('shows the runs in which it failed, whatever came of it', () => {
    const { regressions } = found(`${clean}RPRPPRPRPR`);
    expect(regressions[0]?.evidence.shown.map(({ run }) => run)).toEqual([21, 20, 30, 28, 26, 23]);
  });

  it('is a regression also where reruns show it', () => {
    expect(verdictOn(`${clean}RPRPPRPRPR`)).toEqual([
      `intermittent ${sha(19)}..${sha(20)}, passed again null`,
    ]);
  });

  it('is flaky if it has failed only once since then, and has a reason of its own', () => {
    expect(verdictOn(`${'P'.repeat(300)}R`)).toEqual(['flaky by rerun-passed']);
  });

  it('is flaky if it failed before, and more such times were tried than its failures since outweigh', () => {
    expect(verdictOn(`PPPFFFF${clean}PPPPPFPFPPFPFPFPF`)).toEqual(['flaky by rate']);
  });

  it('is a regression also if a bug was mended long before', () => {
    expect(verdictOn(`PPPFFFF${clean}PPPPPFPFPPFPFPFPFPFFPF`)).toEqual([
      `intermittent ${sha(31)}..${sha(32)}, passed again null`,
    ]);
  });

  it('has passed again where a streak of clean runs began', () => {
    expect(verdictOn(`${clean}FPFPPFPFPF${'P'.repeat(10)}`)).toEqual([
      `intermittent ${sha(19)}..${sha(20)}, passed again ${sha(30)}`,
    ]);
  });

  it('is flaky in an environment that is new', () => {
    const rows = { 'Python 3.12': 'P'.repeat(40), 'Python 3.14': `${'-'.repeat(25)}FPFPPFPFPFPPPPF` };
    expect(verdictOn(rows)).toEqual(['flaky by rate']);
  });
});
