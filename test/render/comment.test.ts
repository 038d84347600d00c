import { describe, expect, it } from '@jest/globals';
import { COMMENT_MARKER, renderComment, renderGreenComment } from '#src/render/comment.ts';
import { aFailure, anAnalysis, aRedAnalysis, aTest, someCounts, someFacts } from '../support/builders.ts';

const facts = someFacts();
const flaky = aTest({ outcomes: ['failed', 'passed'] });
const delta = (change: number) => ({ base: 80, head: 80 + change, delta: change, files: [] });

describe('lost coverage', () => {
  const file = { path: 'src/a.py', base: 100, head: 75, delta: -25 };

  it('of a file that nobody touched is said, with how much it lost; of a changed one it is in the table only', () => {
    const said = (unchanged: boolean | null) =>
      renderComment(
        anAnalysis({ coverageDelta: { base: 100, head: 75, delta: -25, files: [{ ...file, unchanged }] } }),
        facts,
      )?.body;
    expect(said(true)).toContain('- Less coverage though unchanged: `src/a.py` (−25 pp)\n');
    expect(said(false)).not.toContain('though unchanged');
    expect(said(null)).not.toContain('though unchanged');
  });
});

describe('the comment on a pull request', () => {
  it('says what the change broke first, and folds the rest', () => {
    const comment = renderComment(
      aRedAnalysis({
        flaky: [flaky],
        flakyDelta: { new: [], known: [flaky], gone: [] },
        knownFailures: [aTest({ nodeId: 'tests/test_old.py::test_known', failure: aFailure() })],
        coverageDelta: {
          base: 100,
          head: 75,
          delta: -25,
          files: [{ path: 'src/a.py', base: 100, head: 75, delta: -25, unchanged: null }],
        },
      }),
      facts,
    );
    expect(comment?.body).toMatchInlineSnapshot(`
"<!-- redfirst:comment v1 -->

### Redfirst: **1 new failure** ▸ 1 flaky ▸ 1 broken on the baseline too

Compared with the baseline [\`abb511c96b\`](https://github.com/octo/shop/commit/abb511c96bcc0bc7dea8157e10e6d4ea05a875a1).

### New failures

| Severity | Test | Fails with | Where |
| --- | --- | --- | --- |
| P2 | \`tests/test_cart.py::test_total\` | \`AssertionError\`: assert 2 == 1 | \`src/shop/cart.py:12\` |

To see it fail:

\`\`\`sh
pytest 'tests/test_cart.py::test_total' -v
\`\`\`

### Coverage

- Coverage **75 %**, −25 pp against the baseline (100 %)

<details>
<summary>Coverage changed in 1 file</summary>

| File | Baseline | Here | Change |
| --- | --- | --- | --- |
| \`src/a.py\` | 100 % | 75 % | −25 pp |

</details>

<details>
<summary>1 flaky test</summary>

| Test | Attempts | On the baseline | Failed with |
| --- | --- | --- | --- |
| \`tests/test_cart.py::test_total\` | failed, passed | flaky too | \`AssertionError\`: assert 2 == 1 |

</details>

<details>
<summary>1 test broken on the baseline too</summary>

| Test | Fails with | Where |
| --- | --- | --- |
| \`tests/test_old.py::test_known\` | \`AssertionError\`: assert 2 == 1 | \`src/shop/cart.py:12\` |

</details>

Python \`3.13.1\` · pytest \`9.2.0\` · environment \`ubuntu, Python 3.13\` · branch \`main\` · commit [\`f368fa4c0f\`](https://github.com/octo/shop/commit/f368fa4c0ffee1234567890abcdef1234567890a) · [workflow run](https://github.com/octo/shop/actions/runs/77)
"
`);
  });

  it.each([
    ['a new failure', aRedAnalysis()],
    ['a new flaky test', anAnalysis({ flaky: [flaky], flakyDelta: { new: [flaky], known: [], gone: [] } })],
    ['a flaky test without a baseline', anAnalysis({ flaky: [flaky], flakyDelta: null, baseline: null })],
    ['a coverage drop', anAnalysis({ coverageDelta: delta(-0.01) })],
    [
      'an uncovered added line',
      anAnalysis({
        diffCoverage: {
          lines: 1,
          covered: 0,
          files: [{ path: 'a.py', lines: 1, missing: [1] }],
          unmeasured: [],
        },
      }),
    ],
    [
      'a report that hides results',
      anAnalysis({ problems: [{ file: 'a.xml', kind: 'truncated', message: 'm' }] }),
    ],
    ['a job that died', anAnalysis({ conclusion: 'failure' })],
  ])('is there for %s', (_, analysis) => {
    expect(renderComment(analysis, facts)?.body.split('\n')[0]).toBe('<!-- redfirst:comment v1 -->');
  });

  it.each([
    ['all passed', anAnalysis()],
    ['known failures', anAnalysis({ knownFailures: [aTest({ failure: aFailure() })] })],
    ['a known flaky test', anAnalysis({ flaky: [flaky], flakyDelta: { new: [], known: [flaky], gone: [] } })],
    ['a fix', anAnalysis({ fixed: [aTest()] })],
    ['coverage that rose or stayed', anAnalysis({ coverageDelta: delta(0) })],
    [
      'covered added lines',
      anAnalysis({
        diffCoverage: {
          lines: 1,
          covered: 1,
          files: [{ path: 'a.py', lines: 1, missing: [] }],
          unmeasured: [],
        },
      }),
    ],
    ['an ambiguous report', anAnalysis({ problems: [{ file: 'a.xml', kind: 'ambiguous', message: 'm' }] })],
  ])('is not there for %s', (_, analysis) => {
    expect(renderComment(analysis, facts)).toBeNull();
  });
});

describe('an earlier comment that has nothing to say any more', () => {
  it('turns green in a few lines, under the same marker', () => {
    const { body } = renderGreenComment(anAnalysis(), facts);
    expect(body).toMatchInlineSnapshot(`
"<!-- redfirst:comment v1 -->

### Redfirst: **All 3 tests passed**

Nothing new to report. Compared with the baseline [\`abb511c96b\`](https://github.com/octo/shop/commit/abb511c96bcc0bc7dea8157e10e6d4ea05a875a1).

Python \`3.13.1\` · pytest \`9.2.0\` · environment \`ubuntu, Python 3.13\` · branch \`main\` · commit [\`f368fa4c0f\`](https://github.com/octo/shop/commit/f368fa4c0ffee1234567890abcdef1234567890a) · [workflow run](https://github.com/octo/shop/actions/runs/77)
"
`);
    for (const text of [body, renderComment(aRedAnalysis(), facts)?.body])
      expect(text?.split('\n')[0]).toBe(COMMENT_MARKER);
  });

  it('does not call a suite green that is not', () => {
    const known = aTest({ failure: aFailure() });
    const { body } = renderGreenComment(
      anAnalysis({ counts: someCounts({ total: 1, failed: 1 }), knownFailures: [known] }),
      facts,
    );
    expect(body).toContain('### Redfirst: **1 broken on the baseline too**');
  });
});
