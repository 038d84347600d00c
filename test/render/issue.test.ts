import { describe, expect, it } from '@jest/globals';
import { renderIssue } from '#src/render/issue.ts';
import {
  aCause,
  aCauseTest,
  aFailure,
  anAnalysis,
  aRedAnalysis,
  aSignature,
  aTest,
  someFacts,
} from '../support/builders.ts';
import { renderedMarkdown } from '../support/rendered-markdown.ts';

const context = { analysis: aRedAnalysis(), facts: someFacts() };

describe('an issue for one failing test', () => {
  const issue = renderIssue(
    aCause({
      range: {
        lastPassed: 'abb511c96bcc0bc7dea8157e10e6d4ea05a875a1',
        firstFailed: 'f368fa4c0ffee1234567890abcdef1234567890a',
        commits: [
          {
            sha: 'f368fa4c0ffee1234567890abcdef1234567890a',
            subject: 'Count one more',
            files: ['src/shop/cart.py'],
          },
        ],
      },
    }),
    context,
  );

  it('is a whole bug report', () => {
    expect(issue.body).toMatchInlineSnapshot(`
"<!-- redfirst:issue v1 key=c1-0f1e2d3c4b5a -->

<!-- redfirst:begin status -->

**\`test_total\` fails with \`AssertionError\`.** Find the cause and mend it, so that the command under *Steps to reproduce* passes.

| Severity | SLA target | Discovered | Fixed by | Resolved |
| --- | --- | --- | --- | --- |
| **P2** | **2026-03-08 10:00 UTC** | 2026-03-01 10:00 UTC | open | open |

<!-- redfirst:end status -->

<!-- redfirst:begin summary -->

## Summary

1 test with one cause (key \`c1-0f1e2d3c4b5a\`). It is new: the baseline does not have it.

<!-- redfirst:end summary -->

<!-- redfirst:begin severity -->

## Severity

**P2** by the rule \`default\`: incorrect behaviour, and no rule before this one applies.

<!-- redfirst:end severity -->

<!-- redfirst:begin sla -->

## SLA target

Due **2026-03-08 10:00 UTC**: 7 days after it was filed, by its severity.

<!-- redfirst:end sla -->

<!-- redfirst:begin evidence -->

## Steps to reproduce

From the root of the repository, one command a test:

\`\`\`sh
pytest 'tests/test_cart.py::test_total' -v
\`\`\`

## Expected

The test passes, as at [\`abb511c96b\`](https://github.com/octo/shop/commit/abb511c96bcc0bc7dea8157e10e6d4ea05a875a1).

## Actual

\`AssertionError\` at \`src/shop/cart.py:12\` in \`total\`, seen in \`tests/test_cart.py::test_total\`:

\`\`\`
assert 2 == 1
\`\`\`

\`\`\`
    def total(cart):
>       assert 2 == 1
E       assert 2 == 1
\`\`\`

## Environment

| What | Value |
| --- | --- |
| Python | \`3.13.1\` |
| pytest | \`9.2.0\` |
| Platform | \`linux\` |
| Commit | \`f368fa4c0ffee1234567890abcdef1234567890a\` |
| Baseline | \`abb511c96bcc0bc7dea8157e10e6d4ea05a875a1\` |
| Environment | \`ubuntu, Python 3.13\` |
| Branch | \`main\` |
| Plugins | \`cov 7.1.0\` |

## Suspected range

- Last passed: [\`abb511c96b\`](https://github.com/octo/shop/commit/abb511c96bcc0bc7dea8157e10e6d4ea05a875a1)
- First failed: [\`f368fa4c0f\`](https://github.com/octo/shop/commit/f368fa4c0ffee1234567890abcdef1234567890a)

1 commit, oldest first:

- [\`f368fa4c0f\`](https://github.com/octo/shop/commit/f368fa4c0ffee1234567890abcdef1234567890a) Count one more

<!-- redfirst:end evidence -->

<!-- redfirst:begin tests -->

## Test reference

| File | Function | Command | Fails with |
| --- | --- | --- | --- |
| \`tests/test_cart.py\` | \`test_total\` | \`pytest 'tests/test_cart.py::test_total' -v\` | \`AssertionError\`: assert 2 == 1 |

<!-- redfirst:end tests -->

## Root cause

_For people to fill in: what is wrong, and since when._

## Fix

_For people to fill in: what was changed, and in which pull request._

<!-- redfirst:begin checklist -->

## Checklist

- [x] 1. Reproduced: \`tests/test_cart.py::test_total\` was red at [\`f368fa4c0f\`](https://github.com/octo/shop/commit/f368fa4c0ffee1234567890abcdef1234567890a)
- [x] 2. Regression test, red without the fix: the test of the test reference, red at [\`f368fa4c0f\`](https://github.com/octo/shop/commit/f368fa4c0ffee1234567890abcdef1234567890a)
- [ ] 3. Fix, with the same test green: ticked when the test passed in a trusted run after the merge
- [ ] 4. Full suite passes: ticked by a trusted run in which no test failed
- [ ] 5. Stable: ticked by 10 consecutive runs and 10 in parallel (\`redfirst verify\`)
- [ ] 6. Resolved, within or outside its SLA: ticked when the issue is closed on that evidence

<!-- redfirst:end checklist -->

<!-- redfirst:begin discovered -->

## Record

| Discovered by | Date |
| --- | --- |
| pytest in workflow CI ([workflow run](https://github.com/octo/shop/actions/runs/77)) | 2026-03-01 10:00 UTC |

<!-- redfirst:end discovered -->

<!-- redfirst:begin record -->

| Fixed by | Resolved | Within SLA |
| --- | --- | --- |
| open | open | open |

<!-- redfirst:end record -->
"
`);
  });

  it('has the fields of the contract', () => {
    const { body: _, ...fields } = issue;
    expect(fields).toEqual({
      key: 'c1-0f1e2d3c4b5a',
      title: 'test_total fails: AssertionError: assert 2 == 1',
      labels: ['P2', 'bug', 'redfirst'],
      severity: 'P2',
      rule: 'default',
      due: '2026-03-08T10:00:00.000Z',
      tests: ['tests/test_cart.py::test_total'],
      signatures: [aSignature()],
      reproduce: ["pytest 'tests/test_cart.py::test_total' -v"],
    });
  });

  it('marks what is the bot’s, so that the rest stays people’s', () => {
    const owned = [...issue.body.matchAll(/<!-- redfirst:begin (\w+) -->[\s\S]*?<!-- redfirst:end \1 -->/g)];
    expect(owned.map(([, name]) => name)).toEqual([
      'status',
      'summary',
      'severity',
      'sla',
      'evidence',
      'tests',
      'checklist',
      'discovered',
      'record',
    ]);
    const rest = owned.reduce((body, [block]) => body.replace(block, ''), issue.body);
    expect(rest).toContain('## Root cause');
    expect(rest).toContain('## Fix');
    expect(rest).not.toContain('## Severity');
  });
});

describe('an issue that nobody can be assigned to', () => {
  it('calls those who look after its files', () => {
    const { body } = renderIssue(aCause(), { ...context, mention: ['octo/crew', 'owner@example.com'] });
    expect(body).toContain('@octo/crew: please see to it: CODEOWNERS names who looks after these files.');
    expect(body).toContain('Not mentioned, since it is no login and no team: `owner@example.com`.');
  });
});

describe('an issue for many failing tests', () => {
  const tests = Array.from({ length: 1_300 }, (_, index) =>
    aCauseTest(aTest({ nodeId: `tests/test_cart.py::TestC::test_${index}[a-b]`, failure: aFailure() })),
  );
  const issue = renderIssue(
    aCause({
      tests,
      signatures: [
        { signature: aSignature(), tests: 1_250 },
        { signature: aSignature({ type: 'pkg.OddError', file: 'src/other.py', function: null }), tests: 50 },
      ],
    }),
    context,
  );

  it('has a title that says how many, and where most of them fail', () => {
    expect(issue.title).toBe(
      '1,300 tests fail, 1,250 of them in src/shop/cart.py: AssertionError: assert 2 == 1',
    );
  });

  it('shows ten commands, folds others and counts the rest', () => {
    const [before = '', after = ''] = issue.body.split('<details>\n<summary>1,290 more commands</summary>');
    expect(before.match(/^pytest '/gm)).toHaveLength(10);
    expect(after.match(/^pytest '/gm)?.length).toBeGreaterThan(20);
    expect(after).toMatch(/… and 1,[0-9]{3} more commands: see the collection artifact/);
  });

  it('lists the tests as far as there is room, and says how many are left', () => {
    expect(issue.body).toContain(
      "| `tests/test_cart.py` | `TestC::test_0` | `pytest 'tests/test_cart.py::TestC::test_0[a-b]' -v` |",
    );
    const shown = issue.body.match(/^\| `tests\/test_cart.py` /gm)?.length ?? 0;
    expect(issue.body).toMatch(`… and ${(1_300 - shown).toLocaleString('en')} more tests`);
  });

  it('lists its signatures with the number of their tests', () => {
    expect(issue.body).toContain(
      '| `AssertionError`: assert &lt;n&gt; == &lt;n&gt; | `src/shop/cart.py` | `total` | 1250 |',
    );
    expect(issue.body).toContain(
      '| `OddError`: assert &lt;n&gt; == &lt;n&gt; | `src/other.py` | unknown | 50 |',
    );
  });

  it('keeps all of them as data', () => {
    expect([issue.tests.length, issue.reproduce.length]).toEqual([1_300, 1_300]);
  });
});

describe('an issue of which little is known', () => {
  const issue = renderIssue(
    aCause({
      isNew: null,
      tests: [
        aCauseTest(
          aTest({
            outcomes: ['failed'],
            failure: aFailure({ type: '', message: '', location: null, excerpt: '' }),
          }),
        ),
      ],
      signatures: [
        { signature: aSignature({ type: '', message: '', file: null, function: null }), tests: 1 },
      ],
    }),
    {
      analysis: anAnalysis({
        baseline: null,
        session: { ...anAnalysis().session, python: null, pytest: null, platform: null },
      }),
      facts: someFacts({ commit: null, branch: null, runUrl: null, environment: null }),
    },
  );

  it('says plainly what is unknown', () => {
    expect(issue.title).toBe('test_total fails');
    for (const line of [
      '- Last passed: unknown',
      '- First failed: unknown',
      '- Commits between: unknown',
      '| Python | unknown |',
      '| Platform | unknown |',
      '| Commit | unknown |',
      '| Baseline | none |',
    ])
      expect(issue.body).toContain(line);
    expect(issue.body).toContain('commit unknown');
    expect(issue.body).toContain('A failure whose exception the report does not name at unknown');
  });
});

describe('an issue about more than one cause', () => {
  const tests = [
    aCauseTest(
      aTest({ nodeId: 'tests/test_a.py', failure: aFailure({ kind: 'collection-error', phase: 'collect' }) }),
    ),
    aCauseTest(aTest({ nodeId: 'tests/test_b.py::test_x', failure: aFailure() })),
  ];
  const signatures = [
    { signature: aSignature(), tests: 1 },
    { signature: aSignature({ key: 's1-2', type: 'KeyError' }), tests: 1 },
  ];

  it.each([
    ['suite-broken', 'The suite is broken: 2 tests fail', 'more than half of the suite'],
    ['roll-up', 'More than can have an issue each: 2 tests fail', 'whose causes have no issue of their own'],
  ] as const)('says so when it is a %s, and gives no reason that only some have', (kind, title, words) => {
    const issue = renderIssue(aCause({ kind, tests, signatures }), context);
    expect(issue.title).toBe(title);
    expect(issue.body).toContain(`**${title}.**`);
    expect(issue.body).toContain(words);
    expect(issue.body).not.toContain('one cause');
  });

  it('says why a suite is broken when all fail for the same reason', () => {
    const { title } = renderIssue(aCause({ kind: 'suite-broken', tests }), context);
    expect(title).toBe('The suite is broken: 2 tests fail: AssertionError: assert 2 == 1');
  });
});

describe('parts of an issue', () => {
  it('fold a long traceback, and leave out the middle of a very long one', () => {
    const excerpt = Array.from({ length: 900 }, (_, index) => `line ${index}`).join('\n');
    const { body } = renderIssue(
      aCause({ tests: [aCauseTest(aTest({ failure: aFailure({ excerpt }) }))] }),
      context,
    );
    expect(body).toContain('<summary>Traceback, 900 lines</summary>');
    expect(body).toContain('line 0\n');
    expect(body).toContain('line 899\n');
    expect(body).toContain('… 780 lines left out: see the collection artifact …');
  });

  it.each([
    ['crash', 'test_total crashes: AssertionError: assert 2 == 1'],
    ['collection-error', 'test_total cannot be collected: AssertionError: assert 2 == 1'],
    ['internal-error', 'test_total ends in an internal error of pytest: AssertionError: assert 2 == 1'],
  ] as const)('call a %s by its name', (kind, title) => {
    expect(
      renderIssue(aCause({ tests: [aCauseTest(aTest({ failure: aFailure({ kind }) }))] }), context).title,
    ).toBe(title);
  });

  it('never show a command that would not run as shown', () => {
    const { body } = renderIssue(
      aCause({
        tests: [
          aCauseTest(aTest(), { reproduce: `pytest '${'x'.repeat(100_000)}' -v` }),
          aCauseTest(aTest(), { reproduce: "pytest 'a[\u202e]' -v" }),
          aCauseTest(aTest(), { reproduce: "pytest 'a[```]' -v" }),
        ],
      }),
      context,
    );
    expect(body).toContain('# Not shown: 100012 characters long; see `redfirst inspect --json`');
    expect(body).toContain("# Not shown: the test's name holds invisible or secret characters");
    expect(body).toContain("\npytest 'a[```]' -v\n````\n");
  });

  it('are six boxes, of which the failing test ticks the first two with its commit', async () => {
    const { body } = renderIssue(aCause(), context);
    const boxes = (await renderedMarkdown(body)).elements.filter(({ tag }) => tag === 'input');
    expect(boxes.map(({ properties }) => properties['checked'] === true)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
    for (const line of body.split('\n').filter((text) => text.startsWith('- [x]')))
      expect(line).toContain('f368fa4c0f');
  });
});
