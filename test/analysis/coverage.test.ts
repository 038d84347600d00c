import { describe, expect, it } from '@jest/globals';
import { coverageDelta } from '#src/analysis/coverage-delta.ts';
import { diffCoverage } from '#src/analysis/diff-coverage.ts';
import { coverageTotals, filePercent } from '#src/model/coverage-totals.ts';
import { aCoveredFile } from './builders.ts';

const covered = (...files: ReturnType<typeof aCoveredFile>[]) => ({ files, branchesMeasured: true });

describe('coverageTotals', () => {
  it('takes lines and branches together, as coverage.py does', () => {
    const file = aCoveredFile('a.py', {
      executed: [1, 2, 3],
      missing: [4],
      excluded: [9, 10],
      branches: [{ line: 2, total: 2, covered: 1, missing: ['4'] }],
    });
    expect(coverageTotals(covered(file, aCoveredFile('b.py', { missing: [1, 2] })))).toEqual({
      files: 2,
      statements: 6,
      coveredLines: 3,
      branches: 2,
      coveredBranches: 1,
      percent: 50,
    });
    expect(filePercent(file)).toBeCloseTo(66.6667, 4);
  });

  it('is 100 % when there is nothing to cover', () => {
    expect(coverageTotals(covered(aCoveredFile('empty.py'))).percent).toBe(100);
  });
});

describe('coverageDelta', () => {
  it('gives points in total, and the files that changed, came or went', () => {
    const base = covered(
      aCoveredFile('gone.py', { executed: [1] }),
      aCoveredFile('same.py', { executed: [1], missing: [2] }),
      aCoveredFile('worse.py', { executed: [1, 2] }),
    );
    const head = covered(
      aCoveredFile('new.py', { missing: [1] }),
      aCoveredFile('same.py', { executed: [5], missing: [6] }),
      aCoveredFile('worse.py', { executed: [1], missing: [2] }),
    );
    expect(coverageDelta(base, head)).toEqual({
      base: 80,
      head: 40,
      delta: -40,
      files: [
        { path: 'gone.py', base: 100, head: null, delta: null, unchanged: null },
        { path: 'new.py', base: null, head: 0, delta: null, unchanged: null },
        { path: 'worse.py', base: 100, head: 50, delta: -50, unchanged: null },
      ],
    });
  });
});

describe('a file that lost coverage', () => {
  it.each([
    ['is the same text', 'a1', 'a1', true],
    ['was changed', 'a1', 'b2', false],
    ['is of unknown text', null, 'a1', null],
  ])('%s', (_, before, after, unchanged) => {
    const base = covered({ ...aCoveredFile('a.py', { executed: [1, 2] }), blobId: before });
    const head = covered({ ...aCoveredFile('a.py', { executed: [1], missing: [2] }), blobId: after });
    expect(coverageDelta(base, head).files).toEqual([
      { path: 'a.py', base: 100, head: 50, delta: -50, unchanged, ...(unchanged && { lost: [2] }) },
    ]);
  });
});

describe('what a change does not touch', () => {
  const base = covered(
    aCoveredFile('a.py', { executed: [1, 2] }),
    aCoveredFile('b.py', { executed: [1, 2] }),
  );
  const head = covered(
    aCoveredFile('a.py', { executed: [1], missing: [2] }),
    aCoveredFile('b.py', { executed: [1], missing: [2] }),
  );

  it('is known by the paths of the change where no job told blob ids', () => {
    expect(coverageDelta(base, head, new Set(['a.py'])).files).toMatchObject([
      { path: 'a.py', unchanged: false },
      { path: 'b.py', unchanged: true, lost: [2] },
    ]);
  });
});

describe('diffCoverage', () => {
  it('counts only added lines that the report knows as executed or missing', () => {
    const coverage = covered(
      aCoveredFile('src/a.py', { executed: [1, 2, 9], missing: [4, 5], excluded: [6] }),
      aCoveredFile('src/comments.py', { executed: [1] }),
    );
    const added = new Map([
      ['src/a.py', [2, 3, 4, 6]],
      ['src/comments.py', [7]],
      ['README.md', [1]],
    ]);
    expect(diffCoverage({ coverages: [coverage], addedLines: added, contents: null })).toEqual({
      lines: 2,
      covered: 1,
      files: [{ path: 'src/a.py', lines: 2, missing: [4] }],
      unmeasured: [],
      branches: { total: 0, covered: 0 },
    });
  });

  it('lists changed Python files that were not measured, but not tests', () => {
    const files = [
      'src/b.py',
      'src/a.py',
      'tests/helper.py',
      'test_x.py',
      'pkg/x_test.py',
      'conftest.py',
      'latest.py',
    ];
    const added = new Map<string, readonly number[]>(files.map((path) => [path, [1]]));
    added.set('empty.py', []);
    expect(diffCoverage({ coverages: [covered()], addedLines: added, contents: null }).unmeasured).toEqual([
      'latest.py',
      'src/a.py',
      'src/b.py',
    ]);
  });
});
