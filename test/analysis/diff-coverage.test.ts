import { describe, expect, it } from '@jest/globals';
import { diffCoverage } from '#src/analysis/diff-coverage.ts';
import type { FileCoverage } from '#src/model/coverage.ts';
import type { ChangedContents } from '#src/model/findings.ts';
import { aCoveredFile } from './builders.ts';

const covered = (...files: FileCoverage[]) => ({ files, branchesMeasured: true });
const contents = (overrides: Partial<ChangedContents>): ChangedContents => ({
  blobs: new Map(),
  testedLines: new Map(),
  unknown: new Map(),
  paths: null,
  limits: [],
  ...overrides,
});
const way = (line: number, taken: number) => ({ line, total: 2, covered: taken, missing: null });

describe('branches of added lines', () => {
  it('count for added lines only; a line that ran and left a way untaken is partly covered', () => {
    const file = aCoveredFile('a.py', {
      executed: [1, 3, 5],
      missing: [7],
      branches: [way(1, 0), way(3, 1), way(5, 2), way(7, 0)],
    });
    expect(
      diffCoverage({
        coverages: [covered(file)],
        addedLines: new Map([['a.py', [3, 5, 7]]]),
        contents: null,
      }),
    ).toMatchObject({
      lines: 3,
      covered: 2,
      branches: { total: 6, covered: 3 },
      files: [{ missing: [7], partial: [{ line: 3, total: 2, covered: 1 }] }],
    });
  });

  it('are not spoken of where no report measured them', () => {
    const found = diffCoverage({
      coverages: [{ files: [aCoveredFile('a.py', { executed: [1] })], branchesMeasured: false }],
      addedLines: new Map([['a.py', [1]]]),
      contents: null,
    });
    expect(found.branches).toBeUndefined();
  });
});

describe('a file that was tested with another text than the head’s', () => {
  const addedLines = new Map([['a.py', [2, 3]]]);
  // The merge holds ten lines more above.
  const merged = contents({
    blobs: new Map([['a.py', { head: 'h', tested: 'm' }]]),
    testedLines: new Map([['a.py', [12, 13]]]),
  });
  const ofMerge = { executed: [2, 12], missing: [3, 13], branches: [way(12, 1)] };
  const told = (...files: FileCoverage[]) =>
    diffCoverage({ coverages: files.map((file) => covered(file)), addedLines, contents: merged });

  it.each(['m', null])(
    'is told by the lines of the merge, and shown by those of the head (blob %s)',
    (blobId) => {
      expect(told(aCoveredFile('a.py', { ...ofMerge, blobId }))).toMatchObject({
        lines: 2,
        covered: 1,
        files: [{ path: 'a.py', missing: [3], partial: [{ line: 2, total: 2, covered: 1 }] }],
      });
    },
  );

  it('takes no untaken way of the merge for another than that of the head, whose lines have other numbers', () => {
    const ofHead = { ...way(2, 1), missing: ['5'] };
    const found = told(
      aCoveredFile('a.py', {
        executed: [12, 13],
        branches: [{ ...way(12, 1), missing: ['15'] }],
        blobId: 'm',
      }),
      aCoveredFile('a.py', { executed: [2, 3], branches: [ofHead], blobId: 'h' }),
    );
    expect(found.branches).toEqual({ total: 2, covered: 1 });
  });

  it('is told by the lines of the head where a job tested the head itself', () => {
    expect(told(aCoveredFile('a.py', { executed: [2, 3], blobId: 'h' }))).toMatchObject({
      lines: 2,
      covered: 2,
    });
  });

  it('is told by all jobs together, each by the text that it tested', () => {
    expect(
      told(
        aCoveredFile('a.py', { ...ofMerge, blobId: 'm' }),
        aCoveredFile('a.py', { executed: [3], missing: [2], blobId: 'h' }),
      ),
    ).toMatchObject({ lines: 2, covered: 2, files: [{ missing: [] }] });
  });

  it.each([
    ['one job', [aCoveredFile('a.py', { executed: [2, 3], blobId: 'x' })]],
    [
      'one of two jobs',
      [
        aCoveredFile('a.py', { executed: [2, 3], blobId: 'h' }),
        aCoveredFile('a.py', { executed: [2, 3], blobId: 'x' }),
      ],
    ],
  ])('is not comparable when %s tested a text that nobody knows', (_, files) => {
    expect(told(...files)).toMatchObject({
      lines: 0,
      files: [],
      incomparable: [{ path: 'a.py', why: 'the tests ran on another text of it' }],
    });
  });

  it('is not comparable when its lines can’t be found in it', () => {
    const found = diffCoverage({
      coverages: [covered(aCoveredFile('a.py', { executed: [2], blobId: 'm' }))],
      addedLines,
      contents: { ...merged, testedLines: new Map() },
    });
    expect(found.incomparable).toHaveLength(1);
  });
});

describe('a file of which GitHub shows no lines', () => {
  it('is not comparable where it is measured, or is Python and no test; never dropped', () => {
    const files = ['measured.txt', 'big.py', 'tests/test_big.py', 'logo.png'];
    expect(
      diffCoverage({
        coverages: [covered(aCoveredFile('measured.txt', { executed: [1] }))],
        addedLines: new Map(),
        contents: contents({ unknown: new Map(files.map((path) => [path, 'why'])) }),
      }).incomparable,
    ).toEqual([
      { path: 'big.py', why: 'why' },
      { path: 'measured.txt', why: 'why' },
    ]);
  });
});
