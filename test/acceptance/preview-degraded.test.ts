import { describe, expect, it } from '@jest/globals';
import { attempt, junitXml, reportLog } from '../support/report-text.ts';
import { emptyFolder, preview, runCli } from '../support/run-cli.ts';
import { baseCoverage, greenLog, headCoverage, redHead, smallProject } from '../support/small-project.ts';
import { reportFile } from '../support/written-files.ts';

const broken = () => reportFile('bad.xml', '<testsuites><testsuite></oops></testsuites>');

describe('a base report', () => {
  it('that cannot be read is listed, exit 3, and is no baseline', async () => {
    const document = await preview([redHead(), '--base-report', broken()]);
    expect(document.problems).toEqual([expect.objectContaining({ kind: 'malformed' })]);
    expect(document.exit).toBe(3);
    expect(document.check.summary).toMatch(/no baseline/i);
    expect(document.check.summary).not.toMatch(/compared with the baseline/i);
  });

  it('that cannot be read does not hide those beside it', async () => {
    const document = await preview([redHead(), '--base-report', broken(), redHead()]);
    expect(document.check.conclusion).toBe('success');
    expect(document.problems).toHaveLength(1);
    expect(document.exit).toBe(3);
  });

  it('of coverage alone is a baseline for coverage, and the text says that there is none for the tests', async () => {
    const document = await preview([redHead(), headCoverage(), '--base-report', baseCoverage()]);
    expect(document.coverageDelta).toMatchObject({ base: 100, head: 75 });
    expect(document.check.conclusion).toBe('failure');
    expect(document.check.summary).toMatch(/no baseline for the tests/i);
  });

  it('without a test makes no failure known and none fixed', async () => {
    const document = await preview([redHead(), '--base-report', reportFile('junit.xml', junitXml([]))]);
    expect(document.check.conclusion).toBe('failure');
    expect(document.check.summary).toMatch(/no baseline/i);
  });

  it('that does not exist is wrong usage, in a line that names it', async () => {
    const outcome = await runCli(['preview', redHead(), '--base-report', '/nowhere/base-junit.xml']);
    expect([2, 3]).toContain(outcome.status);
    expect(outcome.stdout + outcome.stderr).toContain('base-junit.xml');
  });
});

describe('what is missing', () => {
  it('is said for the diff when the coverage of the head was not measured', async () => {
    const project = smallProject();
    const document = await preview([greenLog(), '--root', project.root, '--base', project.base]);
    expect(document.diffCoverage?.lines ?? 0).toBe(0);
    expect(document.check.summary).not.toMatch(/100 ?%/);
  });

  it('is a line for people, not a stack trace, when the page cannot be written', async () => {
    const outcome = await runCli(['preview', greenLog(), '--html', emptyFolder()]);
    expect([2, 4]).toContain(outcome.status);
    expect(outcome.stderr).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
  });
});

describe('a suite that is broken', () => {
  const failed = {
    outcome: 'failed',
    longrepr: "ImportError: No module named 'x'",
    result: null,
    sections: [],
  };
  const collected = ['a', 'b', 'c'].map((name) =>
    JSON.stringify({ ...failed, nodeid: `tests/test_${name}.py`, $report_type: 'CollectReport' }),
  );
  const red = attempt({
    nodeid: 'tests/test_d.py::test_x',
    outcome: 'failed',
    message: 'AssertionError: assert 0',
  });

  it('is not described by what only some of its tests did', async () => {
    const { issues } = await preview([reportFile('log.jsonl', reportLog([...collected, ...red], 1))]);
    expect(new Set(issues.flatMap(({ tests }) => tests)).size).toBe(4);
    for (const { title, body } of issues) expect(title + body).not.toMatch(/4 tests cannot be collected/);
  });
});
