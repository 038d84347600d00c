import { describe, expect, it } from '@jest/globals';
import { outputsOf } from '#src/action/outputs.ts';
import { anAnalysis, someCounts } from '../support/builders.ts';

const where = { path: '/tmp/c.json.gz', artifact: 'redfirst-1' };

describe('the outputs', () => {
  it('are text, with coverage unrounded', () => {
    const counts = someCounts({ total: 9, passed: 3, failed: 2, error: 1, skipped: 3, flaky: 1, reruns: 4 });
    const coverage = {
      files: 1,
      statements: 3,
      coveredLines: 2,
      branches: 0,
      coveredBranches: 0,
      percent: 200 / 3,
    };
    expect(outputsOf(anAnalysis({ conclusion: 'failure', counts, coverage }), where)).toEqual({
      total: '9',
      passed: '3',
      failed: '2',
      error: '1',
      skipped: '3',
      flaky: '1',
      reruns: '4',
      coverage: '66.66666666666667',
      verdict: 'failure',
      collection: '/tmp/c.json.gz',
      artifact: 'redfirst-1',
    });
  });

  it('have no coverage when it was not measured', () => {
    expect(outputsOf(anAnalysis({ coverage: null }), where).coverage).toBe('');
  });
});
