import { describe, expect, it } from '@jest/globals';
import { analyseCoverage } from '#src/analysis/coverage/analyse-coverage.ts';
import { DEFAULT_COVERAGE } from '#src/config/defaults.ts';
import type { FileCoverage } from '#src/model/coverage.ts';
import { aCoverageHistory, aFile } from './builders.ts';

function analysed(...files: FileCoverage[]) {
  return analyseCoverage(aCoverageHistory(files), DEFAULT_COVERAGE);
}

describe('the ranking of files', () => {
  it('begins with most missing lines, and leaves out what is wholly covered', () => {
    const { ranking } = analysed(aFile('a.py', 9, 1), aFile('b.py', 0, 40), aFile('c.py', 50, 0));
    expect(ranking).toEqual([
      // Half of 40 lines are 20 of 100.
      {
        path: 'b.py',
        missing: 40,
        missingBranches: 0,
        statements: 40,
        percent: 0,
        tier: null,
        gain: 20,
      },
      {
        path: 'a.py',
        missing: 1,
        missingBranches: 0,
        statements: 10,
        percent: 90,
        tier: null,
        gain: 0.5,
      },
    ]);
  });

  it.each([
    [501, 0, 1],
    [499, 1, 2],
    [299, 1, 2],
    [298, 1, null],
    [44, 107, 3],
    [46, 105, null],
    [44, 106, null],
    [0, 400, 2],
    [0, 10, null],
  ])('puts a file of %i covered and %i missing statements into tier %p', (covered, missing, tier) => {
    // One way out of a line that was never taken, so that a wholly covered file is ranked, too.
    const branches = [{ line: 1, total: 1, covered: 0, missing: null }];
    const { ranking } = analysed(aFile('a.py', covered, missing, missing === 0 ? { branches } : {}));
    expect(ranking.map((file) => file.tier)).toEqual([tier]);
  });

  it('counts ways out of a line in the gain, as the total does', () => {
    const branches = [{ line: 1, total: 4, covered: 1, missing: null }];
    const { ranking, total } = analysed(aFile('a.py', 5, 1, { branches }));
    // 6 of 10 are covered; half of the other 4 are 20 points.
    expect(total?.percent).toBe(60);
    expect(ranking).toMatchObject([{ missing: 1, missingBranches: 3, gain: 20 }]);
  });
});

describe('totals', () => {
  it('are rolled up by folder', () => {
    const { directories } = analysed(
      aFile('setup.py', 1, 1),
      aFile('src/a.py', 3, 1),
      aFile('src/sub/b.py', 0, 4),
      aFile('src/sub-b/c.py', 2, 0),
    );
    expect(
      directories.map(({ path, files, statements, percent }) => [path, files, statements, percent]),
    ).toEqual([
      ['src', 3, 10, 50],
      ['src/sub', 1, 4, 0],
      ['src/sub-b', 1, 2, 100],
    ]);
  });

  it('tell which files are under the target of 80 %', () => {
    const { target, underTarget, files } = analysed(
      aFile('a.py', 8, 2),
      aFile('b.py', 79, 21),
      aFile('c.py', 0, 0),
    );
    expect(target).toBe(80);
    expect(underTarget).toEqual([{ path: 'b.py', percent: 79 }]);
    expect(files.map(({ path, percent, underTarget: isUnder }) => [path, percent, isUnder])).toEqual([
      ['a.py', 80, false],
      ['b.py', 79, true],
      ['c.py', 100, false],
    ]);
  });

  it('of nothing are unknown', () => {
    expect(analyseCoverage(aCoverageHistory(), DEFAULT_COVERAGE)).toMatchObject({
      total: null,
      trend: [],
      ranking: [],
      drops: [],
      falls: [],
      files: [],
      directories: [],
    });
  });
});
