import { describe, expect, it } from '@jest/globals';
import { readNoteworthy, readReports } from '#src/ingest/read-reports.ts';
import { junit, only, phase, readAll, report, reportlog, treeOf } from './given.ts';

describe('a suite of JUnit XML', () => {
  it.each([
    [
      'has an error of its own',
      '<testsuites><testsuite name="x" tests="1" errors="1"><testcase classname="a" name="b"/><error message="suite died">x</error></testsuite></testsuites>',
    ],
    [
      'counts a failure that no test case has',
      '<testsuites><testsuite name="x" tests="1" failures="1"><testcase classname="a" name="b"/></testsuite></testsuites>',
    ],
    [
      'counts an error that no test case has',
      '<testsuite name="x" tests="1" errors="1" failures="0"><testcase classname="a" name="b"/></testsuite>',
    ],
  ])('that %s is no green one', async (_, text) => {
    const { tests, problems } = await readAll(text);
    const isRed = tests.some(({ outcome }) => outcome === 'failed' || outcome === 'error');
    expect(isRed || problems.length > 0).toBe(true);
  });
});

describe('names of JUnit XML', () => {
  const collection = '<error message="collection failure">ImportError</error>';

  it("mean the folder whose conftest.py can't be imported, as pytest's own id does", async () => {
    const text = junit(`<testcase classname="" name="sub" time="0.000">${collection}</testcase>`);
    const results = await readReports([report(text)], treeOf('sub/conftest.py', 'sub/test_b.py'));
    expect(only(results).nodeId).toBe('sub');
  });

  it('of a class that inherits its test from a file of the same name elsewhere are its own (xunit1)', async () => {
    const place = 'file="test_base.py" line="2"';
    const text = junit(
      [
        `<testcase classname="pkg.test_base.TestB" name="test_i" ${place}><failure message="no">no</failure></testcase>`,
        `<testcase classname="pkg.test_base.TestTop" name="test_i" ${place}/>`,
        `<testcase classname="test_base.TestTop" name="test_i" ${place}><failure message="no">no</failure></testcase>`,
      ].join(''),
      3,
    );
    const tree = treeOf('test_base.py', 'pkg/test_base.py');
    const { tests } = await readReports([report(text)], tree);
    expect(tests.map(({ nodeId, outcome }) => `${nodeId} ${outcome}`)).toEqual([
      'pkg/test_base.py::TestB::test_i failed',
      'pkg/test_base.py::TestTop::test_i passed',
      'test_base.py::TestTop::test_i failed',
    ]);
    const { counted, results } = await readNoteworthy([report(text)], tree);
    expect(counted + results.tests.length).toBe(tests.length);
  });

  it('with a --junit-prefix in front are those of the exact report beside it, and of the checkout', async () => {
    const text = junit(
      '<testcase classname="linux.py311.tests.test_a" name="test_x"><failure message="boom">boom</failure></testcase>',
    );
    const log = reportlog(
      [phase('setup', 'passed'), phase('call', 'failed'), phase('teardown', 'passed')],
      1,
    );
    const tree = treeOf('tests/test_a.py');
    for (const files of [[report(log), report(text)], [report(text)]]) {
      const { tests } = await readReports(files, tree);
      expect([files.length, tests.map(({ nodeId }) => nodeId)]).toEqual([
        files.length,
        ['tests/test_a.py::test_x'],
      ]);
    }
  });
});

it("says what nose2's traceback says, where its message says only `test failure`", async () => {
  const traceback = [
    'Traceback (most recent call last):',
    '  File "/home/runner/work/x/x/test_a.py", line 4, in test_x',
    '    def test_x(self): self.assertEqual(1,2)',
    'AssertionError: 1 != 2',
  ].join('\n');
  const text = junit(
    `<testcase classname="test_a.A" name="test_x"><failure message="test failure">${traceback}</failure></testcase>`,
  );
  const { attempts } = only(await readAll(text));
  expect(attempts[0]?.failure).toMatchObject({ type: 'AssertionError', message: '1 != 2' });
});
