import { describe, expect, it } from '@jest/globals';
import type { RunInTrend } from '#src/model/flaky-finding.ts';
import { renderComment } from '#src/render/comment.ts';
import { aFailure, aKnownFlake, anAnalysis, aRedAnalysis, aTest, someFacts } from '../support/builders.ts';

const totals = {
  files: 1,
  statements: 8,
  coveredLines: 6,
  branches: 0,
  coveredBranches: 0,
  percent: 74.5,
};

function aRun(number: number, over: Partial<RunInTrend> = {}): RunInTrend {
  return {
    sha: String(number).repeat(40),
    at: `2026-03-0${number}T10:00:00.000Z`,
    percent: 80,
    flakyFailures: 0,
    ...over,
  };
}

function comment(over: Parameters<typeof anAnalysis>[0]): string {
  return renderComment(aRedAnalysis({ pastOf: 'main', ...over }), someFacts())?.body ?? '';
}

describe('the trends in a comment', () => {
  it('are folded away: charts of numbers, and the same as a table, this run last in the one and first in the other', () => {
    const trend = [aRun(1, { percent: 81.234 }), aRun(2, { flakyFailures: 2 })];
    const body = comment({ trend, coverage: totals, flaky: [aTest({ outcomes: ['failed', 'passed'] })] });
    expect(body.slice(body.indexOf('<details>\n<summary>Coverage and'))).toMatchInlineSnapshot(`
"<details>
<summary>Coverage and flaky tests over the last 2 trusted runs</summary>

Trusted runs of \`main\`; the last place is this run.

\`\`\`mermaid
%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#2f81f7"}}}}%%
xychart-beta
  title "Coverage in percent"
  x-axis [1, 2, 3]
  y-axis 73 --> 83
  line [81.23, 80, 74.5]
\`\`\`

\`\`\`mermaid
%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#2f81f7"}}}}%%
xychart-beta
  title "Flaky tests that failed"
  x-axis [1, 2, 3]
  y-axis 0 --> 3
  bar [0, 2, 1]
\`\`\`

| # | Commit | Completed | Coverage | Flaky tests that failed |
| --- | --- | --- | --- | --- |
| 3 | **this run** |  | 74.5 % | 1 |
| 2 | [\`2222222222\`](https://github.com/octo/shop/commit/2222222222222222222222222222222222222222) | 2026-03-02 10:00 UTC | 80 % | 2 |
| 1 | [\`1111111111\`](https://github.com/octo/shop/commit/1111111111111111111111111111111111111111) | 2026-03-01 10:00 UTC | 81.23 % | 0 |

</details>

Python \`3.13.1\` · pytest \`9.2.0\` · environment \`ubuntu, Python 3.13\` · branch \`main\` · commit [\`f368fa4c0f\`](https://github.com/octo/shop/commit/f368fa4c0ffee1234567890abcdef1234567890a) · [workflow run](https://github.com/octo/shop/actions/runs/77)
"
`);
  });

  it('are not there without two runs, and where neither coverage was measured nor a flaky test ever failed', () => {
    const charts = (trend: RunInTrend[]) => comment({ trend, coverage: totals }).includes('mermaid');
    expect(charts([aRun(1), aRun(2)])).toBe(true);
    expect(charts([aRun(1)])).toBe(false);
    const nothing = [aRun(1, { percent: null }), aRun(2, { percent: null })];
    expect(charts(nothing)).toBe(false);
    expect(comment({ trend: nothing })).not.toContain('the last place is this run');
  });

  it('count what is known to be flaky and fails now as well as what was flaky in this run', () => {
    const result = aTest({ nodeId: 'tests/test_b.py::test_b', failure: aFailure() });
    const knownFlaky = [{ result, past: aKnownFlake(result.nodeId), likely: null }];
    const flaky = [aTest({ outcomes: ['failed', 'passed'] })];
    const body = comment({ trend: [aRun(1), aRun(2)], knownFlaky, flaky });
    expect(body).toContain('bar [0, 0, 2]');
  });

  it('show coverage only in the runs that measured it, under their numbers', () => {
    const body = comment({
      trend: [aRun(1), aRun(2, { percent: null }), aRun(3, { percent: 90 })],
      coverage: totals,
    });
    expect(body).toContain('  x-axis [1, 3, 4]\n  y-axis 73 --> 91\n  line [80, 90, 74.5]\n');
    expect(body).toMatch(/\| 2 \| .* \| not measured \| 0 \|/);
  });

  it('show flaky tests alone where nothing measures coverage', () => {
    const body = comment({
      trend: [aRun(1, { percent: null, flakyFailures: 3 }), aRun(2, { percent: null })],
    });
    expect(body).toContain('<summary>Flaky tests over the last 2 trusted runs</summary>');
    expect(body).toContain('  y-axis 0 --> 4\n  bar [3, 0, 0]\n');
    expect(body).not.toContain('Coverage in percent');
  });

  it('keep the axis of full and of no coverage within what can be, and give a flat line a height', () => {
    const axis = (percent: number) =>
      /y-axis .*/.exec(
        comment({ trend: [aRun(1, { percent }), aRun(2, { percent })], coverage: { ...totals, percent } }),
      )?.[0];
    expect(axis(100)).toBe('y-axis 99 --> 100');
    expect(axis(0)).toBe('y-axis 0 --> 1');
  });

  it('are no reason for a comment', () => {
    const quiet = anAnalysis({ pastOf: 'main', trend: [aRun(1), aRun(2)], coverage: totals });
    expect(renderComment(quiet, someFacts())).toBeNull();
  });

  it('let no name of a branch into a chart', () => {
    const trend = [aRun(1), aRun(2)];
    const body = comment({
      pastOf: 'a"]\n```\n<b>x',
      trend,
      coverage: totals,
      knownFailures: [aTest({ failure: aFailure() })],
    });
    const [, chart] = /```mermaid\n([\s\S]*?)\n```/.exec(body) ?? [];
    expect(chart?.split('\n').slice(1)).toEqual([
      'xychart-beta',
      '  title "Coverage in percent"',
      '  x-axis [1, 2, 3]',
      '  y-axis 73 --> 81',
      '  line [80, 80, 74.5]',
    ]);
  });
});
