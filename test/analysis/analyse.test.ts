import { describe, expect, it } from '@jest/globals';
import { type AnalysisInput, analyse } from '#src/analysis/analyse.ts';
import { mergeCollections } from '#src/analysis/merge-collections.ts';
import { DEFAULT_CONFIG } from '#src/config/defaults.ts';
import type { Results } from '#src/model/collection.ts';
import type { TestResult } from '#src/model/test-result.ts';
import { unknownSession } from '#src/model/unknown-session.ts';
import {
  aCoveredFile,
  aFailingTest,
  aFlakyTest,
  aSavedCollection,
  aTest,
  passing,
  someResults,
} from './builders.ts';

function analysed(head: Results, base: Results | null, over: Partial<AnalysisInput> = {}) {
  return analyse({
    head,
    jobs: null,
    whereFailing: null,
    base: base && { results: base, baseline: { label: 'abc' } },
    past: null,
    trends: null,
    addedLines: null,
    range: { base: 'abc', head: 'def', commits: null },
    knownCauses: [],
    infrastructure: [],
    project: null,
    rules: DEFAULT_CONFIG.severity.rules,
    slaHours: DEFAULT_CONFIG.sla.hours,
    filedAt: new Date('2026-03-01T10:00:00Z'),
    ...over,
  });
}

const green = someResults(passing(5));
const red = someResults([...passing(5), aFailingTest('tests/test_a.py::test_x')]);

describe('analyse', () => {
  it('says plainly that there is no baseline', () => {
    const analysis = analysed(red, null);
    expect(analysis.conclusion).toBe('failure');
    expect([analysis.baseline, analysis.flakyDelta, analysis.coverageDelta]).toEqual([null, null, null]);
    expect(analysis.newFailures).toHaveLength(1);
    expect(analysis.causes.map(({ isNew }) => isNew)).toEqual([null]);
    expect(analysis.notes).toEqual([expect.stringMatching(/^No baseline: /)]);
  });

  it('finds the new failure, its cause and its range', () => {
    const base = someResults([...passing(5), aTest({ nodeId: 'tests/test_a.py::test_x' })]);
    const analysis = analysed(red, base);
    expect(analysis.conclusion).toBe('failure');
    expect(analysis.causes.map(({ isNew, range }) => [isNew, range.lastPassed, range.firstFailed])).toEqual([
      [true, 'abc', 'def'],
    ]);
    expect(analysis.notes).toEqual([]);
  });

  it.each<[string, TestResult[]]>([
    ['is not there', []],
    ['is skipped there', [aTest({ nodeId: 'tests/test_a.py::test_x', outcome: 'skipped' })]],
    ['is expected to fail there', [aTest({ nodeId: 'tests/test_a.py::test_x', outcome: 'xfailed' })]],
  ])('does not say that a test last passed on a baseline where it %s', (_, there) => {
    const [cause] = analysed(red, someResults([...passing(5), ...there])).causes;
    expect(cause?.isNew).toBe(true);
    expect(cause?.range).toMatchObject({ lastPassed: null, firstFailed: 'def' });
  });

  it('is a success for what the baseline has too, and still has its cause', () => {
    const analysis = analysed(red, red);
    expect([analysis.conclusion, analysis.newFailures, analysis.knownFailures.length]).toEqual([
      'success',
      [],
      1,
    ]);
    expect(analysis.causes.map(({ isNew }) => isNew)).toEqual([false]);
  });

  it('is a success for a known flake, which is neither new nor broken before', () => {
    const base = someResults([...passing(5), aFlakyTest('tests/test_a.py::test_x')]);
    const analysis = analysed(red, base);
    expect(analysis.conclusion).toBe('success');
    expect([analysis.newFailures, analysis.knownFailures]).toEqual([[], []]);
    expect(analysis.causes).toHaveLength(1);
    expect(analysis.notes.join()).toContain('Flaky on the baseline, so not counted as new: 1 failing test.');
  });

  it('does not take a baseline of coverage alone for one of tests', () => {
    const files = (missing: number[]) => ({
      files: [aCoveredFile('src/a.py', { executed: [1], missing })],
      branchesMeasured: false,
    });
    const analysis = analysed({ ...red, coverage: files([2]) }, someResults([], { coverage: files([]) }), {
      addedLines: new Map([['src/a.py', [1, 2]]]),
    });
    expect(analysis.newFailures).toHaveLength(1);
    expect(analysis.causes.map(({ isNew }) => isNew)).toEqual([null]);
    expect(analysis.coverageDelta).toMatchObject({ base: 100, head: 50, delta: -50 });
    expect(analysis.diffCoverage).toMatchObject({ lines: 2, covered: 1 });
    expect(analysis.notes.join()).toContain('No baseline for the tests');
    // What the coverage is compared with is named all the same.
    expect([analysis.baseline, analysis.flakyDelta]).toEqual([{ label: 'abc' }, null]);
  });

  it('says how many tests of the baseline are absent, and that the baseline was not read whole', () => {
    const base = someResults([...passing(5), aTest({ nodeId: 'gone' })], {
      problems: [{ file: 'b.xml', kind: 'malformed', message: 'bad' }],
    });
    expect(analysed(green, base).problems).toEqual(base.problems);
    expect(analysed(green, base).notes).toEqual([
      expect.stringContaining('could not be read whole'),
      'In the baseline and not in these results: 1 test.',
    ]);
  });

  it('judges jobs one by one, and the tests over all of them', () => {
    const dead = someResults([], { session: { ...unknownSession(), exitCode: 137 } });
    const parts = [aSavedCollection(red), aSavedCollection(dead, { environment: 'mac' })];
    const { results, jobs } = mergeCollections(parts);
    expect(analysed(results, red).conclusion).toBe('failure');
    const analysis = analysed(results, red, { jobs });
    expect(analysis).toMatchObject({ conclusion: 'failure', counts: { total: 6, failed: 1 } });
    expect(analysis.notes).toEqual([
      'In mac: pytest ended with exit code 137, and no test failed.',
      'In mac: No results: the reports hold no tests.',
    ]);
  });

  it('is never green without results', () => {
    expect(analysed(someResults([]), green).conclusion).toBe('neutral');
  });

  it('carries session and problems through, and counts flaky tests', () => {
    const head = someResults([aFlakyTest('f')], {
      problems: [{ file: 'a.xml', kind: 'ambiguous', message: 'repeats' }],
    });
    const analysis = analysed(head, green);
    expect(analysis.problems).toEqual(head.problems);
    expect(analysis.session).toEqual(head.session);
    expect(analysis.flaky.map(({ nodeId }) => nodeId)).toEqual(['f']);
    expect(analysis.counts).toMatchObject({ total: 1, flaky: 1, reruns: 1 });
  });
});
