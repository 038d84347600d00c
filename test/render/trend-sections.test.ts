import { describe, expect, it } from '@jest/globals';
import type { CoverageFindings } from '#src/model/coverage-finding.ts';
import type { DurationFindings, Slowdown } from '#src/model/duration-finding.ts';
import { renderCheck } from '#src/render/check.ts';
import { renderComment } from '#src/render/comment.ts';
import { anAnalysis, someFacts } from '../support/builders.ts';

const run = { runId: 5, sha: 'b'.repeat(40), at: '2026-03-01T10:00:00.000Z', url: '' };
const slowdown: Slowdown = {
  from: 120,
  to: 340.4,
  sinceSha: 'c'.repeat(40),
  previousSha: 'b'.repeat(40),
  workflow: 'CI',
  environment: 'ubuntu',
  environments: ['ubuntu', 'win|dows'],
  measured: { before: 20, after: 6 },
  evidence: { before: [], after: [] },
};
const durations: DurationFindings = {
  branch: 'main',
  tests: [
    {
      nodeId: 'tests/test_a.py::test_b',
      rootdir: '',
      medianMs: 340,
      p95Ms: 350,
      runs: 26,
      speed: 'medium',
      gone: false,
      slowdown,
    },
  ],
  slowest: [],
  speeds: [],
  tiers: [],
  suite: { medianMs: 1, p95Ms: 1, slowdowns: [] },
  parallel: [],
  benchmarks: [],
};
const coverage: CoverageFindings = {
  branch: 'main',
  total: null,
  trend: [],
  ranking: [
    {
      path: 'src/big.py',
      missing: 400,
      missingBranches: 0,
      statements: 600,
      percent: 33,
      tier: 1,
      gain: 4.2,
    },
    { path: 'src/small.py', missing: 3, missingBranches: 0, statements: 9, percent: 66, tier: null, gain: 9 },
  ],
  drops: [
    {
      path: 'src/a.py',
      from: 100,
      to: 90.5,
      previousPath: null,
      unchanged: true,
      missing: { from: 0, to: 4 },
      before: run,
      since: run,
    },
  ],
  falls: [],
  files: [],
  directories: [],
  target: 80,
  underTarget: [],
};

describe('what only several runs show', () => {
  const analysis = anAnalysis({ trends: { durations, coverage } });
  const { summary } = renderCheck(analysis, someFacts());

  it('is in the check of a trusted run: what became slower, since which commit, where', () => {
    expect(summary).toContain(
      '| `tests/test_a.py::test_b` | 120 ms | 340 ms | [`cccccccccc`](https://github.com/octo/shop/commit/' +
        `${'c'.repeat(40)}) | \`ubuntu\`, <code>win\\|dows</code> |`,
    );
  });

  it('names files that lost coverage and whether they were touched, and where tests gain most, by impact', () => {
    expect(summary).toContain('| `src/a.py` | 100 % | 90.5 % | [`bbbbbbbbbb`]');
    expect(summary).toContain('| unchanged |');
    expect(summary).toContain('| `src/big.py` | 400 | 33 % | +4.2 pp |');
    expect(summary).not.toContain('src/small.py');
  });

  it('is nobody’s news: no comment is written for it, and without any there is no section', () => {
    expect(renderComment(analysis, someFacts())).toBeNull();
    const none = anAnalysis({
      trends: {
        durations: { ...durations, tests: [] },
        coverage: { ...coverage, ranking: [], drops: [] },
      },
    });
    expect(renderCheck(none, someFacts()).summary).not.toContain('<details>');
  });
});
