import { describe, expect, it } from '@jest/globals';
import { readReports } from '#src/ingest/read-reports.ts';
import { junit, only, phase, readAll, report, reportlog, treeOf } from './given.ts';

const attempt = (outcome: string, more: object = {}): object[] => [
  phase('setup', 'passed', more),
  phase('call', outcome, more),
  phase('teardown', 'passed', more),
];
const flaky = reportlog([...attempt('rerun', { rerun: 0 }), ...attempt('passed', { rerun: 1 })]);
const green = reportlog(attempt('passed'));
const red = reportlog(attempt('failed'), 1);
const element = '<testcase classname="tests.test_a" name="test_x" time="0.5"/>';

describe('one format twice', () => {
  it('is two environments: the worst outcome with its own attempts, and no flake', async () => {
    for (const both of [
      [green, red],
      [red, green],
    ]) {
      const results = await readAll(...both);
      expect(only(results)).toMatchObject({
        outcome: 'failed',
        flaky: false,
        attempts: [{ outcome: 'failed' }],
      });
      expect(results.problems).toEqual([]);
      expect(results.session.exitCode).toBe(1);
    }
  });

  it('keeps the flake that one of them has', async () => {
    for (const both of [
      [flaky, green],
      [green, flaky],
    ]) {
      expect(only(await readAll(...both))).toMatchObject({
        outcome: 'passed',
        flaky: true,
        attempts: [{}, {}],
      });
    }
  });

  it('has no flake where another environment fails', async () => {
    expect(only(await readAll(flaky, red))).toMatchObject({ outcome: 'failed', flaky: false });
  });

  it('lets a skip hide nothing', async () => {
    const skipped = reportlog([phase('setup', 'skipped'), phase('teardown', 'passed')]);
    expect(only(await readAll(skipped, green)).outcome).toBe('passed');
  });

  it('of two packages with the same names is no repetition', async () => {
    const tree = treeOf('packages/x/tests/test_a.py', 'packages/y/tests/test_a.py');
    const files = ['x', 'y'].map((name) => ({ ...report(green), folder: `packages/${name}` }));
    const { tests } = await readReports(files, tree);
    expect(tests.map((test) => [test.rootdir, test.nodeId])).toEqual([
      ['packages/x', 'tests/test_a.py::test_x'],
      ['packages/y', 'tests/test_a.py::test_x'],
    ]);
  });
});

describe('a package of a monorepo', () => {
  const tree = treeOf('tests/test_a.py', 'packages/x/tests/test_a.py', 'packages/y/tests/test_a.py');

  it('is found beside its report although the root has a file of the same name', async () => {
    for (const content of [green, junit(element)]) {
      const files = ['x', 'y'].map((name) => ({ ...report(content), folder: `packages/${name}` }));
      const { tests } = await readReports(files, tree);
      expect(tests.map((test) => [test.rootdir, test.file])).toEqual([
        ['packages/x', 'packages/x/tests/test_a.py'],
        ['packages/y', 'packages/y/tests/test_a.py'],
      ]);
    }
  });

  it('is found by the absolute path of a crash, wherever its report was put', async () => {
    const path = '/w/packages/y/tests/test_a.py';
    const longrepr = { reprcrash: { path, lineno: 3, message: 'assert 0' } };
    const log = reportlog(attempt('failed', { longrepr }), 1);
    for (const folder of ['', 'reports', null]) {
      expect(only(await readReports([{ ...report(log), folder }], tree)).rootdir).toBe('packages/y');
    }
  });
});

describe('a package of a monorepo whose report lies elsewhere', () => {
  const tree = treeOf('a/pyproject.toml', 'a/tests/test_a.py', 'b/pyproject.toml', 'b/tests/test_b.py');
  const elsewhere = (content: string) => ({ ...report(content), folder: 'reports' });

  it('is the one package that has the tests', async () => {
    for (const content of [green, junit(element)]) {
      const { tests, problems } = await readReports([elsewhere(content)], tree);
      expect(tests.map((test) => [test.rootdir, test.file])).toEqual([['a', 'a/tests/test_a.py']]);
      expect(problems).toEqual([]);
    }
  });

  it('is not guessed where two packages have the same files, and that is said', async () => {
    const same = treeOf('a/pyproject.toml', 'a/tests/test_a.py', 'b/pyproject.toml', 'b/tests/test_a.py');
    for (const content of [green, junit(element)]) {
      const { tests, problems } = await readReports([elsewhere(content)], same);
      expect(tests.map((test) => test.rootdir)).toEqual(['']);
      expect(problems).toMatchObject([{ kind: 'ambiguous', message: expect.stringContaining('(a, b)') }]);
    }
  });
});

describe('different formats', () => {
  it('are one run, of which the richest source tells', async () => {
    const results = await readAll(junit(element + element), flaky);
    expect(only(results)).toMatchObject({
      nodeIdFrom: 'reportlog',
      flaky: true,
      attempts: [{ outcome: 'failed' }, { outcome: 'passed' }],
    });
    expect(results.problems).toEqual([]);
  });

  it('meet under JUnit’s names, however these would be guessed', async () => {
    const log = reportlog(attempt('failed', { nodeid: 'tests/v1.2/case.yaml::a::b[\u001bx]' }), 1);
    const xml = junit(
      '<testcase classname="tests.v1.2.case.yaml.a" name="b[#x1Bx]"><failure message="boom"/></testcase>',
    );
    expect(only(await readAll(xml, log)).nodeId).toBe('tests/v1.2/case.yaml::a::b[\u001bx]');
  });

  it('never meet under a JUnit name that two node ids share', async () => {
    const log = reportlog(
      [
        ...attempt('failed', { nodeid: 'tests/test_a.py::b::test_x' }),
        ...attempt('passed', { nodeid: 'tests/test_a/b.py::test_x' }),
      ],
      1,
    );
    const failure = '<testcase classname="tests.test_a.b" name="test_x"><failure message="boom"/></testcase>';
    const xml = junit(`${failure}<testcase classname="tests.test_a.b" name="test_x"/>`, 2);
    const results = await readAll(log, xml);
    expect(results.tests.map((test) => [test.nodeId, test.outcome])).toEqual([
      ['tests/test_a.py::b::test_x', 'failed'],
      ['tests/test_a/b.py::test_x', 'passed'],
    ]);
    expect(results.problems).toEqual([]);
  });

  it('add the tests that the richer one lacks', async () => {
    const xml = junit(`${element}<testcase classname="tests.test_a" name="test_y"/>`, 2);
    expect((await readAll(green, xml)).tests.map((test) => [test.nodeId, test.nodeIdFrom])).toEqual([
      ['tests/test_a.py::test_x', 'reportlog'],
      ['tests/test_a.py::test_y', 'junit-classname'],
    ]);
  });

  it('add the line that the richer one lacks', async () => {
    const log = reportlog(attempt('passed', { location: ['tests/test_a.py', null, 'x'] }));
    const xml = junit('<testcase classname="tests.test_a" name="test_x" file="tests/test_a.py" line="4"/>');
    expect(only(await readAll(log, xml))).toMatchObject({ nodeIdFrom: 'reportlog', line: 5 });
  });

  it('agree on a rerun whose first attempt JUnit shows as failed, as it does for subtests', async () => {
    const failed =
      '<testcase classname="tests.test_a" name="test_x"><failure message="assert 0"/><failure message="contains 1 failed subtest"/></testcase>';
    const results = await readAll(junit(failed + element, 2), flaky);
    expect(only(results)).toMatchObject({ outcome: 'passed', flaky: true, attempts: [{}, {}] });
    expect(results.problems).toEqual([]);

    const unexplained = await readAll(junit(failed + element, 2), green);
    expect(only(unexplained)).toMatchObject({ outcome: 'failed', flaky: false });
    expect(unexplained.problems).toMatchObject([{ kind: 'ambiguous' }]);
  });

  it('never let a pass hide a failure: the two can’t be of one run, and that is said', async () => {
    const xml = junit(
      '<testcase classname="tests.test_a" name="test_x"><failure message="assert 0"/></testcase>',
    );
    for (const log of [green, flaky]) {
      const results = await readAll(log, xml);
      expect(only(results)).toMatchObject({ outcome: 'failed', flaky: false });
      expect(results.problems).toMatchObject([{ file: 'report-1', kind: 'ambiguous' }]);
    }
  });
});

it('tests are sorted by node id', async () => {
  const xml = junit(
    '<testcase classname="b" name="t"/><testcase classname="a" name="u"/><testcase classname="a" name="t"/>',
    3,
  );
  expect((await readAll(xml)).tests.map((test) => test.nodeId)).toEqual(['a.py::t', 'a.py::u', 'b.py::t']);
});

describe('a test whose end the richer report lacks', () => {
  it('ends as the poorer one says, and the two are of one run', async () => {
    const cut = reportlog([phase('setup', 'passed')], 2);
    const alone = only(await readAll(cut));
    const failing = junit(element.replace('/>', '><failure message="boom">boom</failure></testcase>'));
    const both = await readAll(cut, failing);
    expect(alone.outcome).toBe('unknown');
    expect(only(both)).toMatchObject({ outcome: 'failed', nodeIdFrom: 'reportlog' });
    expect(both.problems.filter(({ kind }) => kind === 'ambiguous')).toEqual([]);
  });
});
