import { describe, expect, it } from '@jest/globals';
import type { InspectOutput } from '#src/model/inspect-output.ts';
import { renderCheck } from '#src/render/check.ts';
import { renderComment } from '#src/render/comment.ts';
import { renderIssue } from '#src/render/issue.ts';
import { renderInspectTerminal } from '#src/render/terminal.ts';
import { renderPreviewTerminal } from '#src/render/terminal-preview.ts';
import { aCause, anAnalysis, aRedAnalysis, someCounts, someFacts } from '../support/builders.ts';

const plainTerminal = { colour: false, width: 100 };

const inspected: InspectOutput = {
  schema: 'redfirst/inspect@1',
  tests: someCounts({ total: 3, passed: 1, failed: 1, skipped: 1, reruns: 1 }),
  cases: [
    {
      nodeId: 'tests/test_a.py::test_bad[::x]',
      nodeIdFrom: 'reportlog',
      outcome: 'failed',
      flaky: false,
      attempts: [
        { outcome: 'failed', durationMs: 1 },
        { outcome: 'failed', durationMs: 1 },
      ],
      exception: { type: 'pkg.OddError', message: 'first\n::error::second' },
      location: { file: 'src/a.py', line: 12 },
      markers: [],
      reproduce: "pytest 'tests/test_a.py::test_bad[::x]' -v",
    },
    {
      nodeId: 'tests/test_a.py::test_later',
      nodeIdFrom: 'reportlog',
      outcome: 'skipped',
      flaky: false,
      attempts: [{ outcome: 'skipped', durationMs: null }],
      exception: null,
      location: null,
      markers: [],
      reproduce: null,
    },
  ],
  coverage: { files: 2, statements: 10, coveredLines: 9, branches: 4, coveredBranches: 3, percent: 85.714 },
  mutants: null,
  fuzzCrashes: [],
  benchmarks: [],
  problems: [{ file: 'b.xml', kind: 'malformed', message: 'Not XML.', at: 'line 3, column 9' }],
};

describe('inspect on a terminal', () => {
  it('shows counts, what did not plainly pass, coverage and problems', () => {
    expect(renderInspectTerminal(inspected, plainTerminal)).toMatchInlineSnapshot(`
"3 tests: 1 passed, 1 failed, 1 skipped; 1 rerun.
Coverage 85.71 %: 9 of 10 lines, 3 of 4 branches in 2 files

failed tests/test_a.py::test_bad[::x]
  OddError: first at src/a.py:12
  attempts: failed, failed
  pytest 'tests/test_a.py::test_bad[::x]' -v
skipped tests/test_a.py::test_later

Reports that could not be read, or not with certainty
- b.xml (line 3, column 9): malformed: Not XML."
`);
  });

  it('is coloured only when asked', () => {
    expect(renderInspectTerminal(inspected, plainTerminal)).not.toContain('\u001b');
    expect(renderInspectTerminal(inspected, { colour: true, width: 100 })).toContain(
      '\u001b[1;31mfailed tests/test_a.py',
    );
  });
});

describe('preview on a terminal', () => {
  const analysis = aRedAnalysis();
  const facts = someFacts();
  const text = renderPreviewTerminal(
    {
      check: renderCheck(analysis, facts),
      comment: renderComment(analysis, facts),
      issues: [renderIssue(aCause(), { analysis, facts })],
      problems: [],
    },
    plainTerminal,
  );

  it('shows check, comment and issue as text', () => {
    expect(text).toMatchInlineSnapshot(`
"── Check ───────────────────────────────────────────────────────────────────────────────────────────
failure: 1 new failure

1 new failure

3 tests: 2 passed, 1 failed. Compared with the baseline abb511c96b.

New failures

Severity  Test                            Fails with                     Where
P2        tests/test_cart.py::test_total  AssertionError: assert 2 == 1  src/shop/cart.py:12

To see it fail:

    pytest 'tests/test_cart.py::test_total' -v

Python 3.13.1 · pytest 9.2.0 · environment ubuntu, Python 3.13 · branch main · commit f368fa4c0f ·
workflow run

Annotations
- src/shop/cart.py:12 failure: P2: test_total fails: AssertionError: assert 2 == 1

── Comment on the pull request ─────────────────────────────────────────────────────────────────────
Redfirst: 1 new failure

Compared with the baseline abb511c96b.

New failures

Severity  Test                            Fails with                     Where
P2        tests/test_cart.py::test_total  AssertionError: assert 2 == 1  src/shop/cart.py:12

To see it fail:

    pytest 'tests/test_cart.py::test_total' -v

Python 3.13.1 · pytest 9.2.0 · environment ubuntu, Python 3.13 · branch main · commit f368fa4c0f ·
workflow run

── Issue 1 of 1 ────────────────────────────────────────────────────────────────────────────────────
test_total fails: AssertionError: assert 2 == 1
labels: P2, bug, redfirst

test_total fails with AssertionError. Find the cause and mend it, so that the command under Steps to
reproduce passes.

Severity  SLA target            Discovered            Fixed by  Resolved
P2        2026-03-08 10:00 UTC  2026-03-01 10:00 UTC  open      open

Summary

1 test with one cause (key c1-0f1e2d3c4b5a). It is new: the baseline does not have it.

Severity

P2 by the rule default: incorrect behaviour, and no rule before this one applies.

SLA target

Due 2026-03-08 10:00 UTC: 7 days after it was filed, by its severity.

Steps to reproduce

From the root of the repository, one command a test:

    pytest 'tests/test_cart.py::test_total' -v

Expected

The test passes.

Actual

AssertionError at src/shop/cart.py:12 in total, seen in tests/test_cart.py::test_total:

    assert 2 == 1

        def total(cart):
    >       assert 2 == 1
    E       assert 2 == 1

Environment

What         Value
Python       3.13.1
pytest       9.2.0
Platform     linux
Commit       f368fa4c0ffee1234567890abcdef1234567890a
Baseline     abb511c96bcc0bc7dea8157e10e6d4ea05a875a1
Environment  ubuntu, Python 3.13
Branch       main
Plugins      cov 7.1.0

Suspected range

- Last passed: unknown
- First failed: unknown
- Commits between: unknown

Test reference

File · Function · Command · Fails with
- tests/test_cart.py · test_total · pytest 'tests/test_cart.py::test_total' -v · AssertionError:
    assert 2 == 1

Root cause

For people to fill in: what is wrong, and since when.

Fix

For people to fill in: what was changed, and in which pull request.

Checklist

- [x] 1. Reproduced: tests/test_cart.py::test_total was red at f368fa4c0f
- [x] 2. Regression test, red without the fix: the test of the test reference, red at f368fa4c0f
- [ ] 3. Fix, with the same test green: ticked when the test passed in a trusted run after the merge
- [ ] 4. Full suite passes: ticked by a trusted run in which no test failed
- [ ] 5. Stable: ticked by 10 consecutive runs and 10 in parallel (redfirst verify)
- [ ] 6. Resolved, within or outside its SLA: ticked when the issue is closed on that evidence

Record

Discovered by                         Date
pytest in workflow CI (workflow run)  2026-03-01 10:00 UTC

Fixed by  Resolved  Within SLA
open      open      open"
`);
  });

  it('says when there is nothing to post', () => {
    const green = renderPreviewTerminal(
      { check: renderCheck(anAnalysis(), facts), comment: null, issues: [], problems: [] },
      plainTerminal,
    );
    expect(green).toContain('success: All 3 tests passed');
    expect(green).toContain('none: there is nothing new to say');
  });

  it('keeps to a narrow width, except for what cannot be wrapped', () => {
    const narrow = renderPreviewTerminal(
      { check: renderCheck(analysis, facts), comment: null, issues: [], problems: [] },
      { colour: false, width: 60 },
    );
    expect(narrow.split('\n').filter((line) => line.length > 60 && line.trim().includes(' '))).toEqual([
      expect.stringContaining('src/shop/cart.py:12 failure'),
    ]);
  });

  it('makes no workflow command by wrapping a line', () => {
    const check = {
      ...renderCheck(anAnalysis(), facts),
      summary: `${'word '.repeat(30)} ::error::x ##[group]`,
    };
    for (let width = 40; width < 60; width += 1) {
      const lines = renderPreviewTerminal(
        { check, comment: null, issues: [], problems: [] },
        { colour: true, width },
      ).split('\n');
      expect(lines.filter((line) => /^\s*::/.test(line) || line.includes('##['))).toEqual([]);
    }
  });
});

describe('a chart on a terminal', () => {
  it('is a line that says where it is drawn, and not its source', () => {
    const analysis = aRedAnalysis({
      pastOf: 'main',
      coverage: { files: 1, statements: 8, coveredLines: 6, branches: 0, coveredBranches: 0, percent: 75 },
      trend: [1, 2].map((digit) => ({
        sha: String(digit).repeat(40),
        at: '2026-03-01T10:00:00.000Z',
        percent: 80,
        flakyFailures: 0,
      })),
    });
    const facts = someFacts();
    const comment = renderComment(analysis, facts);
    expect(comment?.body).toContain('xychart-beta');
    const shown = renderPreviewTerminal(
      { check: renderCheck(analysis, facts), comment, issues: [], problems: [] },
      plainTerminal,
    );
    expect(shown).toContain('\n(On GitHub: a chart of the numbers below.)\n');
    expect(shown).not.toContain('xychart');
  });
});
