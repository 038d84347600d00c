import { describe, expect, it } from '@jest/globals';
import { renderCheck } from '#src/render/check.ts';
import { renderIncompleteCheck, renderNoResultsCheck } from '#src/render/unfinished-check.ts';
import { anAnalysis, aRedAnalysis, someFacts } from '../support/builders.ts';

const facts = someFacts();

describe('the check while other workflows run', () => {
  it('says what is awaited, then what is known so far, without annotations', () => {
    const check = renderIncompleteCheck({ analysis: aRedAnalysis(), waiting: ['Windows', 'Nightly'] }, facts);
    expect(check).toMatchInlineSnapshot(`
{
  "annotations": [],
  "conclusion": "neutral",
  "summary": "**Incomplete**: 2 workflows still to finish: \`Windows\`, \`Nightly\`

So far: **1 new failure**

3 tests: 2 passed, 1 failed. Compared with the baseline [\`abb511c96b\`](https://github.com/octo/shop/commit/abb511c96bcc0bc7dea8157e10e6d4ea05a875a1).

### New failures

| Severity | Test | Fails with | Where |
| --- | --- | --- | --- |
| P2 | \`tests/test_cart.py::test_total\` | \`AssertionError\`: assert 2 == 1 | \`src/shop/cart.py:12\` |

To see it fail:

\`\`\`sh
pytest 'tests/test_cart.py::test_total' -v
\`\`\`

Python \`3.13.1\` · pytest \`9.2.0\` · environment \`ubuntu, Python 3.13\` · branch \`main\` · commit [\`f368fa4c0f\`](https://github.com/octo/shop/commit/f368fa4c0ffee1234567890abcdef1234567890a) · [workflow run](https://github.com/octo/shop/actions/runs/77)
",
  "title": "Incomplete: waiting for Windows, Nightly",
}
`);
  });

  it('says that nothing came so far', () => {
    expect(renderIncompleteCheck({ analysis: null, waiting: ['CI'] }, facts)).toMatchInlineSnapshot(`
{
  "annotations": [],
  "conclusion": "neutral",
  "summary": "**Incomplete**: 1 workflow still to finish: \`CI\`

No results so far.

environment \`ubuntu, Python 3.13\` · branch \`main\` · commit [\`f368fa4c0f\`](https://github.com/octo/shop/commit/f368fa4c0ffee1234567890abcdef1234567890a) · [workflow run](https://github.com/octo/shop/actions/runs/77)
",
  "title": "Incomplete: waiting for CI",
}
`);
  });

  it('counts the names that it does not show', () => {
    const waiting = Array.from({ length: 14 }, (_, index) => `w${index}`);
    const { title, summary } = renderIncompleteCheck({ analysis: null, waiting }, facts);
    for (const text of [title, summary]) expect(text).toContain('… and 4 more');
    expect(summary).not.toContain('w10');
  });
});

describe('the check when nothing usable came', () => {
  it('says what may be missing when there is no reason to tell', () => {
    expect(renderNoResultsCheck({ reasons: [] }, facts)).toMatchInlineSnapshot(`
{
  "annotations": [],
  "conclusion": "neutral",
  "summary": "**No test results**: no Redfirst artifact came from this run. Check that the job that runs pytest has the Redfirst step, and that the step also runs when tests fail.

environment \`ubuntu, Python 3.13\` · branch \`main\` · commit [\`f368fa4c0f\`](https://github.com/octo/shop/commit/f368fa4c0ffee1234567890abcdef1234567890a) · [workflow run](https://github.com/octo/shop/actions/runs/77)
",
  "title": "No test results",
}
`);
  });

  it('gives the first reason in its first line, and the others below', () => {
    const reasons = ['The artifacts of this run have expired.', 'The run has 2 attempts.'];
    expect(renderNoResultsCheck({ reasons }, facts).summary).toMatchInlineSnapshot(`
"**No test results**: The artifacts of this run have expired.

- The run has 2 attempts.

environment \`ubuntu, Python 3.13\` · branch \`main\` · commit [\`f368fa4c0f\`](https://github.com/octo/shop/commit/f368fa4c0ffee1234567890abcdef1234567890a) · [workflow run](https://github.com/octo/shop/actions/runs/77)
"
`);
  });

  it('counts refused artifacts in its first line, and gives each its line', () => {
    const { conclusion, summary } = renderNoResultsCheck(
      {
        reasons: [],
        notices: [
          { kind: 'refused', artifact: 'redfirst-a', why: 'it belongs to run 78, not to this one' },
          { kind: 'refused', artifact: 'redfirst-b', why: 'it unpacks to more than 64 MiB' },
        ],
      },
      facts,
    );
    expect(conclusion).toBe('neutral');
    expect(summary).toMatchInlineSnapshot(`
"**No test results**: 2 artifacts were refused.

- **Refused**: artifact \`redfirst-a\`: it belongs to run 78, not to this one
- **Refused**: artifact \`redfirst-b\`: it unpacks to more than 64 MiB

environment \`ubuntu, Python 3.13\` · branch \`main\` · commit [\`f368fa4c0f\`](https://github.com/octo/shop/commit/f368fa4c0ffee1234567890abcdef1234567890a) · [workflow run](https://github.com/octo/shop/actions/runs/77)
"
`);
  });
});

describe('the notices of a check', () => {
  const notices = [
    { kind: 'refused', artifact: 'redfirst-a', why: 'its digest is not the one that GitHub names' },
    {
      kind: 'held',
      why: 'confirmation',
      causes: [{ tests: ['tests/test_a.py::test_a'] }, { tests: ['tests/test_b.py::test_b'] }],
    },
    { kind: 'dry-run', causes: 3 },
    {
      kind: 'config-error',
      error: {
        file: '.github/redfirst.yml',
        place: { line: 3, column: 1 },
        path: 'slaa',
        message: 'unknown key; did you mean sla?',
      },
      standing: 'elsewhere',
    },
  ] as const;

  it('stand right after the verdict’s paragraph', () => {
    const [verdict, counts, list] = renderCheck(aRedAnalysis(), facts, notices).summary.split('\n\n');
    expect(verdict).toBe('**1 new failure**');
    expect(counts).toMatch(/^3 tests: /);
    expect(list).toMatchInlineSnapshot(`
"- **Refused**: artifact \`redfirst-a\`: its digest is not the one that GitHub names
- **Held back**: 2 causes would be filed if a second trusted run fails too: \`tests/test_a.py::test_a\`, \`tests/test_b.py::test_b\`
- **Dry run**: 3 causes would be filed, listed in the issue “Redfirst dry run: what would be filed here”; a maintainer's comment \`/redfirst start\` there begins filing
- **Config error** in \`.github/redfirst.yml\`, line 3, column 1: \`slaa\`: unknown key; did you mean sla?"
`);
  });

  it('name a few of the tests that are held back, and count the rest', () => {
    const tests = Array.from({ length: 8 }, (_, index) => `tests/test_a.py::test_${index}`);
    const { summary } = renderCheck(anAnalysis(), facts, [
      { kind: 'held', why: 'confirmation', causes: [{ tests }] },
    ]);
    expect(summary).toContain('1 cause would be filed if a second trusted run fails too');
    expect(summary).toContain('`tests/test_a.py::test_4`, … and 3 more tests');
  });

  it('are cut with a word when there are very many', () => {
    const many = Array.from({ length: 500 }, (_, index) => ({
      kind: 'refused' as const,
      artifact: `artifact-${index}`,
      why: 'too large',
    }));
    const { summary } = renderNoResultsCheck({ reasons: [], notices: many }, facts);
    expect(summary).toContain('**No test results**: 500 artifacts were refused.');
    expect(summary).toContain('… and 400 more notices: see the log of the app.');
  });
});
