import { describe, expect, it } from '@jest/globals';
import { readReports } from '#src/ingest/read-reports.ts';
import { noCheckout } from '#src/model/checkout.ts';
import { junit, phase, report, reportlog, treeOf } from './given.ts';

const tree = treeOf('tests/test_a.py', 'test_base.py', 'pkg/test_base.py');
const ids = async (files: string[], checkout = tree) =>
  (
    await readReports(
      files.map((file, at) => report(file, `report-${at}`)),
      checkout,
    )
  ).tests.map(({ nodeId, file }) => [nodeId, file]);

describe('--junit-prefix', () => {
  const prefixed =
    '<testcase classname="linux.py311.tests.test_a" name="test_one"/><testcase classname="linux.py311.tests.test_a.TestC" name="test_x"/>';

  it('is taken off where the tree tells which words are a module', async () => {
    expect(await ids([junit(prefixed, 2)])).toEqual([
      ['tests/test_a.py::TestC::test_x', 'tests/test_a.py'],
      ['tests/test_a.py::test_one', 'tests/test_a.py'],
    ]);
  });

  it('is taken off where the record names its file, without a tree too', async () => {
    const record =
      '<testcase classname="linux.py311.tests.test_a.TestC" name="test_x" file="tests/test_a.py" line="3"/>';
    expect(await ids([junit(record)], noCheckout)).toEqual([
      ['tests/test_a.py::TestC::test_x', 'tests/test_a.py'],
    ]);
  });

  it('makes no second test beside an exact report of the same run', async () => {
    const record = '<testcase classname="linux.py311.tests.test_a" name="test_x"/>';
    const log = reportlog([phase('setup', 'passed'), phase('call', 'passed'), phase('teardown', 'passed')]);
    expect(await ids([junit(record), log])).toHaveLength(1);
  });

  it('is not made up where no word is common, or nothing tells', async () => {
    const records = '<testcase classname="a.test_x" name="one"/><testcase classname="b.test_x" name="two"/>';
    expect(await ids([junit(records, 2)])).toEqual([
      ['a/test_x.py::one', 'a/test_x.py'],
      ['b/test_x.py::two', 'b/test_x.py'],
    ]);
  });
});

describe('an inherited test in xunit1, whose file is where it is defined', () => {
  it('is named by its class name, though the file’s name is in the middle of that', async () => {
    const records =
      '<testcase classname="test_base.TestTop" name="test_i" file="test_base.py" line="2"><failure message="assert 0">x</failure></testcase>' +
      '<testcase classname="pkg.test_base.TestB" name="test_i" file="test_base.py" line="2"/>' +
      '<testcase classname="pkg.test_base.TestTop" name="test_i" file="test_base.py" line="2"/>';
    expect((await ids([junit(records, 3)])).map(([nodeId]) => nodeId)).toEqual([
      'pkg/test_base.py::TestB::test_i',
      'pkg/test_base.py::TestTop::test_i',
      'test_base.py::TestTop::test_i',
    ]);
  });
});

describe('a file that speaks of failures which no test case shows', () => {
  it.each([
    [
      'an error of the suite itself',
      '<testsuite name="x" tests="1" errors="1"><testcase classname="a" name="b"/><error message="died">x</error></testsuite>',
    ],
    [
      'more failures than it has',
      '<testsuite name="x" tests="1" failures="1"><testcase classname="a" name="b"/></testsuite>',
    ],
  ])('has a problem: %s', async (_, suite) => {
    const { tests, problems } = await readReports([report(`<testsuites>${suite}</testsuites>`)], noCheckout);
    expect(tests.map(({ outcome }) => outcome)).toEqual(['passed']);
    expect(problems).toMatchObject([{ kind: 'truncated' }]);
  });

  it('has none where an outer suite sums up its inner ones', async () => {
    const inner =
      '<testsuite name="y" tests="1" failures="1"><testcase classname="a" name="b"><failure message="x"/></testcase></testsuite>';
    const nested = `<testsuites failures="1"><testsuite name="x" tests="1" failures="1">${inner}</testsuite></testsuites>`;
    expect((await readReports([report(nested)], noCheckout)).problems).toEqual([]);
  });
});
