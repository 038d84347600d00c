import { describe, expect, it } from '@jest/globals';
import { analyseCoverage } from '#src/analysis/coverage/analyse-coverage.ts';
import { fallPlaces } from '#src/analysis/coverage/falls.ts';
import { DEFAULT_COVERAGE } from '#src/config/defaults.ts';
import type { FileCoverage } from '#src/model/coverage.ts';
import { aCoverageHistory, aFile } from './builders.ts';

function dropsBetween(before: FileCoverage[], after: FileCoverage[]) {
  return analyseCoverage(aCoverageHistory(before, after), DEFAULT_COVERAGE).drops;
}

describe('a file that lost coverage', () => {
  it('is named with both figures, and the runs that measured them', () => {
    const [drop, ...others] = dropsBetween([aFile('a.py', 90, 10)], [aFile('a.py', 80, 20)]);
    expect(others).toEqual([]);
    expect(drop).toEqual({
      path: 'a.py',
      from: 90,
      to: 80,
      previousPath: null,
      unchanged: null,
      missing: { from: 10, to: 20 },
      before: { runId: 1, sha: 'c0', at: '2026-01-01T00:00:00.000Z', url: 'https://example.test/runs/1' },
      since: { runId: 2, sha: 'c1', at: '2026-01-02T00:00:00.000Z', url: 'https://example.test/runs/2' },
    });
  });

  it.each<[string, string | null, string | null, boolean | null]>([
    ['the same content', 'b1', 'b1', true],
    ['other content', 'b1', 'b2', false],
    ['content unknown before', null, 'b1', null],
    ['content unknown now', 'b1', null, null],
  ])('with %s', (_, before, after, unchanged) => {
    const drops = dropsBetween(
      [aFile('a.py', 90, 10, { blobId: before })],
      [aFile('a.py', 80, 20, { blobId: after })],
    );
    expect(drops.map((drop) => drop.unchanged)).toEqual([unchanged]);
  });

  it('without a change is named for a single line', () => {
    const files = (covered: number, blobId: string) => [aFile('a.py', covered, 1000 - covered, { blobId })];
    expect(dropsBetween(files(900, 'b1'), files(899, 'b1'))).toMatchObject([
      { from: 90, to: 89.9, unchanged: true },
    ]);
    expect(dropsBetween(files(900, 'b1'), files(899, 'b2'))).toEqual([]);
  });

  it('is found where it was moved to without a change', () => {
    const [drop] = dropsBetween(
      [aFile('old.py', 90, 10, { blobId: 'b1' })],
      [aFile('new.py', 80, 20, { blobId: 'b1' })],
    );
    expect(drop).toMatchObject({ path: 'new.py', previousPath: 'old.py', unchanged: true, from: 90, to: 80 });
  });

  it('is not guessed where two moved that are alike', () => {
    const before = ['x.py', 'y.py'].map((path) => aFile(path, 9, 1, { blobId: 'b1' }));
    const after = ['u.py', 'v.py'].map((path) => aFile(path, 1, 9, { blobId: 'b1' }));
    expect(dropsBetween(before, after)).toEqual([]);
  });
});

describe('what is no lost coverage', () => {
  it.each<[string, FileCoverage[], FileCoverage[]]>([
    ['covered code that was deleted', [aFile('a.py', 90, 10)], [aFile('a.py', 20, 10)]],
    ['less than a point of a changed file', [aFile('a.py', 900, 100)], [aFile('a.py', 895, 105)]],
    ['a new file', [aFile('a.py', 9, 1)], [aFile('a.py', 9, 1), aFile('b.py', 0, 50)]],
    ['a file that is gone', [aFile('a.py', 9, 1), aFile('b.py', 50, 0)], [aFile('a.py', 9, 1)]],
    ['more coverage', [aFile('a.py', 8, 2)], [aFile('a.py', 9, 1)]],
  ])('%s', (_, before, after) => {
    expect(dropsBetween(before, after)).toEqual([]);
  });
});

describe('an earlier fall', () => {
  const commits = [
    [aFile('a.py', 90, 10), aFile('b.py', 50, 50)],
    [aFile('a.py', 70, 30), aFile('b.py', 40, 60)],
    [aFile('a.py', 70, 30), aFile('b.py', 60, 40)],
    [aFile('a.py', 70, 30), aFile('b.py', 60, 40)],
  ];
  const history = aCoverageHistory(...commits);
  const falls = fallPlaces(history.points, DEFAULT_COVERAGE.drop);

  it('is found by the totals alone', () => {
    expect(falls).toEqual([{ before: 0, since: 1 }]);
    expect(analyseCoverage(history, DEFAULT_COVERAGE)).toMatchObject({
      falls: [{ from: 70, to: 55, before: { sha: 'c0' }, since: { sha: 'c1' }, recovered: false }],
      drops: [],
    });
  });

  it('names the files that have not recovered, where they are known', () => {
    const loaded = falls.map(({ before, since }) => ({
      before,
      since,
      filesBefore: commits[before] ?? [],
      filesAfter: commits[since] ?? [],
    }));
    const { drops } = analyseCoverage({ ...history, falls: loaded }, DEFAULT_COVERAGE);
    expect(drops.map(({ path, from, to, since }) => [path, from, to, since.sha])).toEqual([
      ['a.py', 90, 70, 'c1'],
    ]);
  });

  it('to the newest commit is named once', () => {
    const [first = [], second = []] = commits;
    const newest = aCoverageHistory(first, second);
    const loaded = [{ before: 0, since: 1, filesBefore: first, filesAfter: second }];
    const { drops } = analyseCoverage({ ...newest, falls: loaded }, DEFAULT_COVERAGE);
    expect(drops.map(({ path }) => path)).toEqual(['a.py', 'b.py']);
  });

  it('has recovered when the newest total is as high again', () => {
    const mended = aCoverageHistory([aFile('a.py', 9, 1)], [aFile('a.py', 5, 5)], [aFile('a.py', 9, 1)]);
    expect(analyseCoverage(mended, DEFAULT_COVERAGE).falls.map(({ recovered }) => recovered)).toEqual([true]);
  });

  it('counts the newest run of each commit', () => {
    const { points } = aCoverageHistory([aFile('a.py', 9, 1)], [aFile('a.py', 5, 5)], [aFile('a.py', 9, 1)]);
    const repeated = points.map((point, at) => ({ ...point, sha: at === 2 ? 'c1' : point.sha }));
    expect(fallPlaces(repeated, 1)).toEqual([]);
  });
});
