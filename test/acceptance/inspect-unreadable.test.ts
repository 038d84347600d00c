import { describe, expect, it } from '@jest/globals';
import { attempt, junitXml, reportLog } from '../support/report-text.ts';
import { inspect } from '../support/run-cli.ts';
import { reportFile } from '../support/written-files.ts';

const nodeid = 'tests/test_a.py::test_x';
const element = { classname: 'tests.test_a', name: 'test_x' };
const fromLog = (lines: string[]) => inspect([reportFile('log.jsonl', reportLog(lines, 1)), '--cases']);

describe('what cannot be read', () => {
  it.each([
    ['malformed', 'a mismatched tag', '<testsuites>\n<testsuite>\n</oops></testsuites>'],
    ['truncated', 'an XML file that simply ends', junitXml([element]).slice(0, -30)],
    ['empty', 'an empty file', ''],
    ['empty', 'a file of blanks', ' \n\n'],
    [
      'unsafe',
      'an entity',
      '<!DOCTYPE x [<!ENTITY a "b">]><testsuites><testsuite><testcase classname="a" name="&a;"/></testsuite></testsuites>',
    ],
    ['unsupported', 'a page of HTML', '<!doctype html><html><body><p>502 Bad Gateway</p></body></html>'],
    [
      'unsupported',
      'a pytest-json-report of nothing but a summary',
      '{"created":1.0,"duration":1.0,"exitcode":0,"root":"/x","environment":{},"summary":{"passed":1,"total":1}}',
    ],
  ])('is %s for %s, and never green', async (kind, _, content) => {
    const document = await inspect([reportFile('report', content)]);
    expect(document.exit).toBe(3);
    expect(document.tests.total).toBe(0);
    expect(document.problems).toEqual([
      expect.objectContaining({ kind, message: expect.stringMatching(/\S{3}/) }),
    ]);
  });

  it('has its place where it has one', async () => {
    const { problems } = await inspect([
      reportFile('report.xml', '<testsuites>\n<testsuite>\n</oops></testsuites>'),
    ]);
    expect(problems[0]?.at).toMatch(/^line 3, column \d+$/);
  });

  it('may be a single line of a log: the others count', async () => {
    const document = await fromLog([
      ...attempt({ nodeid }),
      '{"nodeid": broken',
      ...attempt({ nodeid: 'tests/test_a.py::test_z' }),
    ]);
    expect(document.tests.passed).toBe(2);
    expect(document.problems).toEqual([expect.objectContaining({ kind: 'malformed' })]);
  });
});
