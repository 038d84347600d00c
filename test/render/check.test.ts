import { describe, expect, it } from '@jest/globals';
import { renderCheck } from '#src/render/check.ts';
import { renderSummary } from '#src/render/summary.ts';
import {
  aCause,
  aCauseTest,
  aFailure,
  aKnownFlake,
  anAnalysis,
  aRedAnalysis,
  aTest,
  someCounts,
  someFacts,
} from '../support/builders.ts';

const facts = someFacts();
const failing = (nodeId: string) => aTest({ nodeId, failure: aFailure() });
const firstLine = (text: string) => text.split('\n')[0];

describe('a check with everything in it', () => {
  const flaky = aTest({ nodeId: 'tests/test_net.py::test_get', outcomes: ['failed', 'passed'] });
  const check = renderCheck(
    aRedAnalysis({
      counts: someCounts({ total: 6, passed: 4, failed: 2, flaky: 1, reruns: 1 }),
      flaky: [flaky],
      flakyDelta: { new: [flaky], known: [], gone: [aTest({ nodeId: 'tests/test_old.py::test_gone' })] },
      knownFailures: [failing('tests/test_old.py::test_known')],
      fixed: [aTest({ nodeId: 'tests/test_old.py::test_fixed' })],
      coverageDelta: {
        base: 80.5,
        head: 80.25,
        delta: -0.25,
        files: [{ path: 'src/new.py', base: null, head: 50, delta: null, unchanged: null }],
      },
      diffCoverage: {
        lines: 4,
        covered: 3,
        files: [{ path: 'src/shop/cart.py', lines: 4, missing: [210] }],
        unmeasured: ['setup.py'],
      },
      problems: [
        { file: 'out/b.xml', kind: 'truncated', message: 'It ends in the middle.', at: 'line 3, column 9' },
      ],
      notes: ['A report could not be read, so some results may be missing.'],
    }),
    facts,
  );

  it('says it in this order', () => {
    expect(check.title).toBe('1 new failure ▸ 1 flaky ▸ 1 broken on the baseline too ▸ 1 fixed');
    expect(check.summary).toMatchInlineSnapshot(`
"**1 new failure** ▸ 1 flaky ▸ 1 broken on the baseline too ▸ 1 fixed

6 tests: 4 passed, 2 failed; 1 flaky, 1 rerun. Compared with the baseline [\`abb511c96b\`](https://github.com/octo/shop/commit/abb511c96bcc0bc7dea8157e10e6d4ea05a875a1).

### New failures

| Severity | Test | Fails with | Where |
| --- | --- | --- | --- |
| P2 | \`tests/test_cart.py::test_total\` | \`AssertionError\`: assert 2 == 1 | \`src/shop/cart.py:12\` |

To see it fail:

\`\`\`sh
pytest 'tests/test_cart.py::test_total' -v
\`\`\`

### Reports that could not be read, or not with certainty

| File | Kind | Place | What |
| --- | --- | --- | --- |
| \`out/b.xml\` | truncated | line 3, column 9 | It ends in the middle. |

### Notes

- A report could not be read, so some results may be missing.

### Flaky

| Test | Attempts | On the baseline | Failed with |
| --- | --- | --- | --- |
| \`tests/test_net.py::test_get\` | failed, passed | not flaky | \`AssertionError\`: assert 2 == 1 |

<details>
<summary>1 test no longer flaky</summary>

| Test |
| --- |
| \`tests/test_old.py::test_gone\` |

</details>

### Coverage

- Diff coverage **75 %**: 3 of 4 added lines covered
- Coverage **80.25 %**, −0.25 pp against the baseline (80.5 %)

| File | Added lines | Covered | Lines not covered |
| --- | --- | --- | --- |
| \`src/shop/cart.py\` | 4 | 3 | 210 |

<details>
<summary>1 changed Python file that the coverage report does not know</summary>

| File |
| --- |
| \`setup.py\` |

</details>

<details>
<summary>Coverage changed in 1 file</summary>

| File | Baseline | Here | Change |
| --- | --- | --- | --- |
| \`src/new.py\` | – | 50 % | new |

</details>

<details>
<summary>1 test broken on the baseline too</summary>

| Test | Fails with | Where |
| --- | --- | --- |
| \`tests/test_old.py::test_known\` | \`AssertionError\`: assert 2 == 1 | \`src/shop/cart.py:12\` |

</details>

<details>
<summary>1 test fixed</summary>

| Test |
| --- |
| \`tests/test_old.py::test_fixed\` |

</details>

Python \`3.13.1\` · pytest \`9.2.0\` · environment \`ubuntu, Python 3.13\` · branch \`main\` · commit [\`f368fa4c0f\`](https://github.com/octo/shop/commit/f368fa4c0ffee1234567890abcdef1234567890a) · [workflow run](https://github.com/octo/shop/actions/runs/77)
"
`);
  });

  it('points at the crash, and at the added line that nothing executed', () => {
    expect(check.annotations).toMatchInlineSnapshot(`
[
  {
    "annotation_level": "failure",
    "end_line": 12,
    "message": "AssertionError: assert 2 == 1
1 test:
- tests/test_cart.py::test_total",
    "path": "src/shop/cart.py",
    "start_line": 12,
    "title": "P2: test_total fails: AssertionError: assert 2 == 1",
  },
  {
    "annotation_level": "notice",
    "end_line": 210,
    "message": "Line 210 is added by this change, and no test executed it.",
    "path": "src/shop/cart.py",
    "start_line": 210,
    "title": "Added and not covered",
  },
]
`);
  });
});

describe('the first line of a check', () => {
  it.each([
    ['all passed', anAnalysis(), '**All 3 tests passed**'],
    [
      'some skipped',
      anAnalysis({ counts: someCounts({ total: 3, passed: 1, skipped: 2 }) }),
      '**No failures: 1 passed, 2 skipped**',
    ],
    [
      'no baseline',
      aRedAnalysis({ baseline: null, flakyDelta: null, causes: [aCause({ isNew: null })] }),
      '**1 failing test**',
    ],
    [
      'known failures',
      anAnalysis({ counts: someCounts({ total: 1, failed: 1 }), knownFailures: [failing('a.py::b')] }),
      '**1 broken on the baseline too**',
    ],
    [
      'a failure that is known to be flaky',
      anAnalysis({
        counts: someCounts({ total: 1, failed: 1 }),
        knownFlaky: [{ result: failing('a.py::b'), past: aKnownFlake('a.py::b'), likely: null }],
      }),
      '**1 failing and known to be flaky**',
    ],
    ['a fix', anAnalysis({ fixed: [aTest()] }), '**1 fixed**'],
    ['no results', anAnalysis({ conclusion: 'neutral', counts: someCounts() }), '**No test results**'],
    [
      'unreadable reports',
      anAnalysis({ conclusion: 'neutral' }),
      '**No verdict: the results are not complete**',
    ],
    [
      'a job that died',
      anAnalysis({ conclusion: 'failure' }),
      '**The test job died or failed, and its reports do not explain it**',
    ],
  ])('is the verdict when there are: %s', (_, analysis, line) => {
    expect(firstLine(renderCheck(analysis, facts).summary)).toBe(line);
  });
});

describe('a check', () => {
  it('says plainly that there is no baseline, or names it', () => {
    expect(renderCheck(anAnalysis({ baseline: null }), facts).summary).toContain('No baseline.');
    expect(renderCheck(anAnalysis(), facts).summary).toContain(
      '[`abb511c96b`](https://github.com/octo/shop/commit/abb511c96bcc0bc7dea8157e10e6d4ea05a875a1)',
    );
    expect(renderCheck(anAnalysis({ flakyDelta: null }), facts).summary).toMatch(
      /No baseline for the tests: that of .*abb511c96b.* holds none\./,
    );
    expect(renderCheck(anAnalysis({ baseline: { label: 'base.xml' } }), facts).summary).toContain(
      '`base.xml`',
    );
  });

  it('links nothing by an address that is not a run’s', () => {
    const hostile = someFacts({ runUrl: 'https://evil.example/x)[y](https://evil.example/actions/runs/1' });
    expect(renderCheck(anAnalysis(), hostile).summary).not.toContain('](');
  });

  it('shows the most severe cause first, and one command of each', () => {
    const cause = (name: string, severity: 'P0' | 'P2') =>
      aCause({
        tests: [aCauseTest(failing(`tests/test_x.py::${name}`))],
        assessment: { severity, rule: 'r', why: 'w' },
      });
    const analysis = aRedAnalysis({ causes: [cause('test_z', 'P0'), cause('test_a', 'P2')] });
    const { summary } = renderCheck({ ...analysis, newFailures: analysis.newFailures.toReversed() }, facts);
    expect(summary.indexOf('| P0 | `tests/test_x.py::test_z`')).toBeGreaterThan(0);
    expect(summary.indexOf('| P0 |')).toBeLessThan(summary.indexOf('| P2 |'));
    expect(summary).toContain(
      "```sh\npytest 'tests/test_x.py::test_z' -v\npytest 'tests/test_x.py::test_a' -v\n```",
    );
  });

  it('says how many annotations found no room or no place', () => {
    const lines = Array.from({ length: 60 }, (_, index) => index * 2 + 1);
    const nowhere = aTest({ file: null, line: null, failure: aFailure({ location: null }) });
    const { annotations, summary } = renderCheck(
      aRedAnalysis({
        causes: [aCause(), aCause({ tests: [aCauseTest(nowhere)] })],
        diffCoverage: {
          lines: 60,
          covered: 0,
          files: [{ path: 'a.py', lines: 60, missing: lines }],
          unmeasured: [],
        },
      }),
      facts,
    );
    expect(annotations).toHaveLength(50);
    expect(annotations[0]?.annotation_level).toBe('failure');
    expect(summary).toContain('11 more annotations left out: GitHub shows 50.');
    expect(summary).toContain('1 cause without an annotation');
  });

  it.each(['/etc/passwd', '../x.py', 'a/../../x.py', 'C:/x.py', 'a\u202e.py', ''])(
    'annotates no line of %j',
    (file) => {
      const test = aTest({
        file: null,
        line: null,
        failure: aFailure({ location: { file, line: 1, function: null } }),
      });
      expect(
        renderCheck(aRedAnalysis({ causes: [aCause({ tests: [aCauseTest(test)] })] }), facts).annotations,
      ).toEqual([]);
    },
  );

  it('annotates what is new before what is graver and was broken already', () => {
    const old = aCause({ isNew: false, assessment: { severity: 'P0', rule: 'security', why: 'a word' } });
    const { annotations } = renderCheck(aRedAnalysis({ causes: [old, aCause()] }), facts);
    expect(annotations.map((annotation) => annotation.annotation_level)).toEqual(['failure', 'warning']);
  });

  it('annotates a failure that the baseline has too as a warning', () => {
    expect(
      renderCheck(anAnalysis({ causes: [aCause({ isNew: false })] }), facts).annotations[0]?.annotation_level,
    ).toBe('warning');
  });
});

describe('the job summary', () => {
  it('has the verdict in its first line and the parts of the check', () => {
    expect(renderSummary(aRedAnalysis(), facts)).toMatchInlineSnapshot(`
"## Redfirst: **1 new failure**

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
"
`);
  });
});
