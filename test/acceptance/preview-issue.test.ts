import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { renderedMarkdown } from '../support/rendered-markdown.ts';
import { attempt, type PhaseLine, reportLog } from '../support/report-text.ts';
import { preview } from '../support/run-cli.ts';
import {
  greenLog,
  oneFailure,
  redHead,
  smallProject,
  totalFails,
  totalTest,
} from '../support/small-project.ts';
import { reportFile } from '../support/written-files.ts';

const project = smallProject();
const now = '2026-03-01T10:00:00Z';

async function theIssue(...args: string[]) {
  const { issues } = await preview([...args, '--now', now]);
  expect(issues).toHaveLength(1);
  const [issue] = issues;
  if (issue === undefined) throw new Error('no issue');
  return issue;
}

const filed = () =>
  theIssue(redHead(), '--root', project.root, '--base', project.base, '--base-report', greenLog());

describe('the body of an issue', () => {
  it('has its hidden marker, with the key, on the first line and nowhere else', async () => {
    const { body, key } = await filed();
    const [first, ...rest] = body.split('\n');
    expect(first).toMatch(/^<!-- redfirst\S* .*-->$/);
    expect(first).toContain(key);
    expect(rest.join('\n')).not.toContain(first);
  });

  it.each([
    ['summary', /summary/i],
    ['severity with its rule', /severity/i],
    ['SLA target', /SLA/],
    ['due date', /2026-03-08/],
    ['reproduction steps', /reproduc/i],
    ['the command', "pytest 'tests/test_cart.py::test_total' -v"],
    ['expected', /expected/i],
    ['actual', /actual/i],
    ['the message', 'assert 2 == 1'],
    ['file', 'tests/test_cart.py'],
    ['function', /\bfunction\b/i],
    ['Python', /python/i],
    ['pytest’s version', '9.2.0'],
    ['platform', /platform/i],
    ['suspected range', /suspected range/i],
    ['root cause', /root cause/i],
    ['fix', /^#+ .*\bfix\b/im],
    ['discovered by', /discovered by/i],
    ['its date', '2026-03-01'],
    ['fixed by', /fixed by/i],
    ['resolved', /resolved/i],
  ])('has the part of the bug report: %s', async (_, part) => {
    const { body } = await filed();
    if (typeof part === 'string') expect(body).toContain(part);
    else expect(body).toMatch(part);
  });

  it('names the commit, and the suspected range with the subject of its commit', async () => {
    const { body } = await filed();
    expect(body).toContain(project.head.slice(0, 7));
    expect(body).toContain(project.base.slice(0, 7));
    expect(body).toContain('Count one more');
  });

  it('does not blame a commit for what is not committed yet', async () => {
    const { root, head } = smallProject();
    const args = [redHead(), '--root', root, '--base', 'HEAD', '--base-report', greenLog()];
    expect((await theIssue(...args)).body).not.toContain('uncommitted');
    appendFileSync(join(root, 'src/shop/cart.py'), '\n\nLIMIT = 1\n');
    const { body } = await theIssue(...args);
    const named = `${head.slice(0, 10)} with uncommitted changes`;
    for (const part of ['First failed: `', 'was red at `', '| Commit | `'])
      expect(body).toContain(part + named);
  });

  it('says that the range is unknown where nothing tells it', async () => {
    expect((await theIssue(redHead())).body).toMatch(/unknown/i);
  });

  it('has the checklist of six, of which the failing test itself ticks the first two, with the commit where it was red', async () => {
    const { body } = await filed();
    const items = body.split('\n').filter((line) => /^\s*[-*] \[[ xX]\]/.test(line));
    expect(items.map((line) => /\[[xX]\]/.test(line))).toEqual([true, true, false, false, false, false]);
    const wanted = [/reproduced/i, /regression test/i, /fix/i, /full suite|suite passes/i, /10/, /resolved/i];
    for (const [index, pattern] of wanted.entries()) expect(items[index]).toMatch(pattern);
    for (const ticked of items.slice(0, 2)) expect(ticked).toContain(project.head.slice(0, 7));
    expect((await renderedMarkdown(body)).elements.filter(({ tag }) => tag === 'input')).toHaveLength(6);
  });

  it('says which rule decided the severity', async () => {
    const issue = await filed();
    expect(issue.rule).not.toBe('');
    expect(issue.body).toContain(issue.rule);
  });

  it('shows no secret that a failure printed', async () => {
    const secret = `gh${'p'}_${'A1b2C3d4E5f6G7h8I9j0'.repeat(2).slice(0, 36)}`;
    const document = await preview([
      oneFailure({ nodeid: totalTest, message: `RuntimeError: login with ${secret} refused` }),
    ]);
    expect(JSON.stringify([document.issues, document.comment, document.check])).not.toContain(secret);
    expect(document.issues[0]?.body).toContain('refused');
  });
});

describe('an issue', () => {
  it('keeps its key when only the line numbers and values moved', async () => {
    const [one, two] = [
      await theIssue(oneFailure({ ...totalFails, message: 'ValueError: bad id 17 at 0x7f00aa' })),
      await theIssue(
        oneFailure({
          ...totalFails,
          message: 'ValueError: bad id 23 at 0x7f00bb',
          crash: { path: 'src/shop/cart.py', line: 40 },
        }),
      ),
    ];
    expect(two.key).toBe(one.key);
  });

  it('has another key for another exception', async () => {
    const keys = [
      await theIssue(oneFailure({ ...totalFails, message: 'ValueError: a' })),
      await theIssue(oneFailure({ ...totalFails, message: 'KeyError: b' })),
    ].map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
  });

  const failing = (name: string, call: Partial<PhaseLine>) =>
    attempt({ nodeid: `tests/test_cart.py::${name}`, outcome: 'failed', message: 'E', ...call });
  const passing = Array.from({ length: 10 }, (_, index) =>
    attempt({ nodeid: `tests/test_pass.py::test_${index}` }),
  ).flat();

  it('is one for each signature where no history says more', async () => {
    const crash = { path: 'src/shop/cart.py', line: 2 };
    const log = reportFile(
      'log.jsonl',
      reportLog(
        [
          ...failing('test_a', { message: 'ValueError: bad', crash }),
          ...failing('test_b', { message: 'ValueError: bad', crash }),
          ...failing('test_c', { message: 'KeyError: 3', crash: { path: 'tests/test_cart.py', line: 9 } }),
          ...passing,
        ],
        1,
      ),
    );
    const { issues } = await preview([log, '--root', project.root]);
    expect(issues.map((issue) => issue.tests.toSorted())).toEqual([
      ['tests/test_cart.py::test_a', 'tests/test_cart.py::test_b'],
      ['tests/test_cart.py::test_c'],
    ]);
    expect(issues.map((issue) => issue.signatures.length)).toEqual([1, 1]);
  });

  it('is one for all that first failed in the same range of one commit', async () => {
    const names = ['test_a', 'test_b'];
    const lines = [
      ...failing('test_a', { message: 'ValueError: bad' }),
      ...failing('test_b', { message: 'KeyError: 3' }),
      ...passing,
    ];
    const base = reportFile(
      'base.jsonl',
      reportLog(
        [...names.flatMap((name) => attempt({ nodeid: `tests/test_cart.py::${name}` })), ...passing],
        0,
      ),
    );
    const issue = await theIssue(
      reportFile('log.jsonl', reportLog(lines, 1)),
      '--root',
      project.root,
      '--base',
      project.base,
      '--base-report',
      base,
    );
    expect(issue.tests.toSorted()).toEqual(['tests/test_cart.py::test_a', 'tests/test_cart.py::test_b']);
    expect(issue.signatures).toHaveLength(2);
  });

  it('is “suite is broken”, P1, when more than half of the suite fails', async () => {
    const lines = Array.from({ length: 12 }, (_, index) =>
      failing(`test_${index}`, {
        message: `Error${'ABCDEFGHIJKL'[index]}: x`,
        crash: { path: `src/m${index}.py`, line: 1 },
      }),
    ).flat();
    const issue = await theIssue(reportFile('log.jsonl', reportLog([...lines, ...passing], 1)));
    expect(issue.severity).toBe('P1');
    expect(issue.tests).toHaveLength(12);
  });

  it('is one of ten at most, and then one roll-up that holds the rest', async () => {
    const lines = Array.from({ length: 15 }, (_, index) =>
      failing(`test_${index}`, {
        message: `Error${'ABCDEFGHIJKLMNO'[index]}: x`,
        crash: { path: `src/m${index}.py`, line: 1 },
      }),
    ).flat();
    const many = Array.from({ length: 30 }, (_, index) =>
      attempt({ nodeid: `tests/test_pass.py::test_${index}` }),
    ).flat();
    const { issues } = await preview([reportFile('log.jsonl', reportLog([...lines, ...many], 1))]);
    expect(issues).toHaveLength(11);
    expect(new Set(issues.flatMap((issue) => issue.tests)).size).toBe(15);
  });
});
