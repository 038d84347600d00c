import { describe, expect, it } from '@jest/globals';
import { violations } from '../support/published-schema.ts';
import { failingCase, junitXml } from '../support/report-text.ts';
import { parseDocument, preview, runCli } from '../support/run-cli.ts';
import {
  baseCoverage,
  flakyLog,
  greenLog,
  headCoverage,
  logOf,
  redHead,
  smallProject,
  totalTest,
} from '../support/small-project.ts';
import { reportFile } from '../support/written-files.ts';

const project = smallProject();
const broken = () => reportFile('bad.xml', '<testsuites><testsuite></oops></testsuites>');
const firstLine = (text: string) =>
  text.split('\n').find((line) => line.trim() !== '' && !line.startsWith('<!--')) ?? '';

describe('the check', () => {
  it('fails for a test that fails and passes on the baseline; its first line says how many', async () => {
    const { check } = await preview([redHead(), '--base-report', greenLog()]);
    expect(check.conclusion).toBe('failure');
    expect(firstLine(check.summary)).toMatch(/1 new failure/i);
    expect(check.summary).toContain('test_total');
  });

  it('is a success when all passed, and there is neither comment nor issue', async () => {
    for (const more of [[], ['--base-report', greenLog()]]) {
      const { check, comment, issues } = await preview([greenLog(), ...more]);
      expect([check.conclusion, comment, issues]).toEqual(['success', null, []]);
    }
  });

  it('is a success for failures that the baseline has too, which are named as such and no comment', async () => {
    const { check, comment } = await preview([redHead(), '--base-report', redHead()]);
    expect(check.conclusion).toBe('success');
    expect(firstLine(check.summary)).toMatch(/baseline/i);
    expect(comment).toBeNull();
  });

  it('is a success for a fix, which it says', async () => {
    const { check, issues } = await preview([greenLog(), '--base-report', redHead()]);
    expect([check.conclusion, issues]).toEqual(['success', []]);
    expect(check.summary).toMatch(/fixed/i);
  });

  it('is a success for a failure of a test that is known to be flaky', async () => {
    const { check } = await preview([redHead(), '--base-report', flakyLog()]);
    expect(check.conclusion).toBe('success');
    expect(check.summary).toMatch(/flaky/i);
  });

  it('says plainly that there is no baseline, and then every failure is new', async () => {
    const { check, coverageDelta, flakyDelta } = await preview([redHead(), headCoverage()]);
    expect(check.conclusion).toBe('failure');
    expect(check.summary).toMatch(/no baseline/i);
    expect([coverageDelta, flakyDelta]).toEqual([null, null]);
  });

  it('names the commit of the baseline where it is known', async () => {
    const { check } = await preview([
      redHead(),
      '--root',
      project.root,
      '--base',
      project.base,
      '--base-report',
      greenLog(),
    ]);
    expect(check.summary).toContain(project.base.slice(0, 7));
  });

  it('points at the line where it crashed', async () => {
    const { check } = await preview([redHead(), '--root', project.root, '--base-report', greenLog()]);
    expect(check.annotations).toContainEqual(
      expect.objectContaining({ path: 'src/shop/cart.py', start_line: 2 }),
    );
  });
});

describe('a check that is never wrongly green', () => {
  it.each([
    ['a report without a test', () => reportFile('junit.xml', junitXml([]))],
    ['a report that cannot be read', broken],
    ['coverage alone', headCoverage],
  ])('is neutral for %s, and says so in its first line', async (_, file) => {
    const { check } = await preview([file()]);
    expect(check.conclusion).toBe('neutral');
    expect(firstLine(check.summary)).toMatch(/no results|no test|unread|could not be read/i);
  });

  it('is no success when one report of two cannot be read, and lists it', async () => {
    const document = await preview([greenLog(), broken()]);
    expect(document.check.conclusion).not.toBe('success');
    expect(document.check.summary).toContain('bad.xml');
    expect(document.problems).toEqual([expect.objectContaining({ kind: 'malformed' })]);
  });

  it('still fails for a new failure when another report cannot be read', async () => {
    expect((await preview([redHead(), broken()])).check.conclusion).toBe('failure');
  });

  it('fails when pytest’s session died, although each test that reported passed', async () => {
    const { check } = await preview([logOf([], null), '--base-report', greenLog()]);
    expect(check.conclusion).toBe('failure');
  });

  it('fails when pytest ended with an error that no test explains', async () => {
    const { check } = await preview([logOf([], 3)]);
    expect(check.conclusion).toBe('failure');
  });
});

describe('the comment', () => {
  it('is there for a new failure, with a hidden marker on its first line', async () => {
    const { comment } = await preview([redHead(), '--base-report', greenLog()]);
    expect(comment?.body.split('\n')[0]).toMatch(/^<!-- redfirst.*-->$/);
    expect(comment?.body).toContain('test_total');
  });

  it('is there for added lines that no test runs, and names them', async () => {
    const { comment, check } = await preview([
      greenLog(),
      headCoverage(),
      '--root',
      project.root,
      '--base',
      project.base,
      '--base-report',
      greenLog(),
      baseCoverage(),
    ]);
    expect(check.conclusion).toBe('success');
    expect(comment?.body).toContain('src/shop/cart.py');
    expect(comment?.body).toMatch(/\b6\b/);
  });

  it('is there for a newly flaky test, and not for a known one', async () => {
    expect((await preview([flakyLog(), '--base-report', greenLog()])).comment?.body).toContain('test_total');
    expect((await preview([flakyLog(), '--base-report', flakyLog()])).comment).toBeNull();
  });
});

describe('the deltas', () => {
  it('of coverage: base and head by the reports, per file, unrounded', async () => {
    const { coverageDelta } = await preview([
      greenLog(),
      headCoverage(),
      '--base-report',
      greenLog(),
      baseCoverage(),
    ]);
    expect(coverageDelta).toMatchObject({
      base: 100,
      head: 75,
      delta: -25,
      files: [{ path: 'src/shop/cart.py', base: 100, head: 75 }],
    });
  });

  it('of flakiness: new, known and gone', async () => {
    const deltas = await Promise.all([
      preview([flakyLog(), '--base-report', greenLog()]),
      preview([flakyLog(), '--base-report', flakyLog()]),
      preview([greenLog(), '--base-report', flakyLog()]),
    ]);
    expect(deltas.map(({ flakyDelta }) => flakyDelta)).toEqual([
      { new: [totalTest], known: [], gone: [] },
      { new: [], known: [totalTest], gone: [] },
      { new: [], known: [], gone: [totalTest] },
    ]);
  });

  it('of the diff: the added lines that the report measured, with those that no test ran', async () => {
    const { diffCoverage } = await preview([
      greenLog(),
      headCoverage(),
      '--root',
      project.root,
      '--base',
      project.base,
    ]);
    expect(diffCoverage).toMatchObject({
      lines: 3,
      covered: 2,
      files: [{ path: 'src/shop/cart.py', missing: [6] }],
    });
  });

  it('of the diff is null without --base', async () => {
    expect((await preview([greenLog(), headCoverage(), '--root', project.root])).diffCoverage).toBeNull();
  });
});

describe('the document of preview', () => {
  it('conforms to its published schema', async () => {
    for (const args of [
      [redHead()],
      [greenLog()],
      [broken()],
      [
        redHead(),
        headCoverage(),
        '--root',
        project.root,
        '--base',
        project.base,
        '--base-report',
        greenLog(),
        baseCoverage(),
      ],
    ]) {
      expect(violations('preview', parseDocument(await runCli(['preview', '--json', ...args])))).toEqual([]);
    }
  });

  it('has each label on each issue: the severity, bug, redfirst', async () => {
    const { issues } = await preview([redHead()]);
    expect(issues.map((issue) => issue.labels.toSorted())).toEqual([['P2', 'bug', 'redfirst']]);
  });

  it('is shown for reading without --json: verdict, comment and issue', async () => {
    const [outcome, document] = [await runCli(['preview', redHead()]), await preview([redHead()])];
    for (const text of [document.check.title, document.issues[0]?.title ?? 'none', 'SLA', 'test_total'])
      expect(outcome.stdout).toContain(text);
    expect(outcome.stdout).not.toContain('<!--');
  });

  it('takes several base reports', async () => {
    const apart = reportFile(
      'b.xml',
      junitXml([failingCase('tests.test_other', 'test_x', { message: 'assert 0' })]),
    );
    const { check } = await preview([redHead(), apart, '--base-report', greenLog(), apart]);
    expect(firstLine(check.summary)).toMatch(/1 new failure/i);
  });
});
