import { describe, expect, it } from '@jest/globals';
import { readNoteworthy, readReports } from '#src/ingest/read-reports.ts';
import { noCheckout } from '#src/model/checkout.ts';
import { junit, only, readAll, report, treeOf } from './given.ts';

const passed = '<testcase classname="tests.test_a" name="test_x" time="0.010" />';
const element = (children: string): string =>
  `<testcase classname="tests.test_a" name="test_x" time="0.010">${children}</testcase>`;
const failed = element(
  '<failure message="AssertionError: no">E   AssertionError: no\n\nsrc/a.py:3: AssertionError</failure>',
);
const teardown = element('<error message="failed on teardown with &quot;OSError: x&quot;">x</error>');
const other = '<testcase classname="tests.test_a" name="test_other" time="0.010" />';

describe('a test in JUnit', () => {
  it('has node id, outcome, duration and failure', async () => {
    const test = only(await readAll(junit(failed)));
    expect(test).toMatchObject({
      nodeId: 'tests/test_a.py::test_x',
      nodeIdFrom: 'junit-classname',
      file: 'tests/test_a.py',
      line: null,
      outcome: 'failed',
      flaky: false,
    });
    expect(test.attempts).toEqual([
      {
        outcome: 'failed',
        durationMs: 10,
        failure: expect.objectContaining({
          kind: 'failure',
          phase: 'call',
          type: 'AssertionError',
          message: 'no',
          location: { file: 'src/a.py', line: 3, function: null },
        }),
      },
    ]);
  });

  it('has its own file and line in xunit1, which counts from 0', async () => {
    const xml = junit(
      '<testcase classname="tests.test_a.TestC" name="test_x" file="tests/test_a.py" line="9" time="0"/>',
    );
    expect(only(await readAll(xml))).toMatchObject({
      nodeId: 'tests/test_a.py::TestC::test_x',
      nodeIdFrom: 'junit-file',
      line: 10,
    });
  });

  it('that is inherited is not named by the file where it is defined', async () => {
    const xml = junit(
      '<testcase classname="tests.test_sub.TestSub" name="test_x" file="tests/base.py" line="9"/>',
    );
    expect(only(await readAll(xml))).toMatchObject({
      nodeId: 'tests/test_sub.py::TestSub::test_x',
      nodeIdFrom: 'junit-classname',
      line: null,
    });
  });

  it.each([
    ['xfailed', '<skipped type="pytest.xfail" message="x"/>'],
    ['skipped', '<skipped type="pytest.skip" message="x"/>'],
    ['failed', '<failure message="[XPASS(strict)] x">[XPASS(strict)] x</failure>'],
    ['error', '<error message="failed on setup with &quot;OSError: x&quot;">x</error>'],
    [
      'error',
      '<skipped type="pytest.skip" message="x"/><error message="failed on teardown with &quot;OSError: x&quot;">x</error>',
    ],
    ['failed', '<failure message="1"/><error message="2"/><failure message="3"/><skipped message="4"/>'],
    [
      'failed',
      '<failure message="assert 0">a</failure><failure message="contains 1 failed subtest">b</failure>',
    ],
  ])('is %s for %s', async (outcome, children) => {
    const test = only(await readAll(junit(element(children), 3)));
    expect([test.outcome, test.attempts.length]).toEqual([outcome, 1]);
  });

  it('whose body passed and whose teardown failed is an error', async () => {
    expect(only(await readAll(junit(teardown, 2)))).toMatchObject({
      outcome: 'error',
      attempts: [{ outcome: 'error', failure: { phase: 'teardown', type: 'OSError', message: 'x' } }],
    });
  });

  it('whose body and teardown failed is one attempt and failed', async () => {
    const results = await readAll(junit(failed + teardown, 1));
    expect(only(results)).toMatchObject({
      outcome: 'failed',
      attempts: [{ outcome: 'failed', failure: { phase: 'call' } }],
    });
    expect(results.problems).toEqual([]);
  });

  it('that killed its worker failed by a crash, and is named by what xdist says', async () => {
    const message =
      "failed on setup with &quot;worker 'gw0' crashed while running 'tests/v1.2/test_a.py::test_x[a.b]'&quot;";
    const xml = junit(
      `<testcase classname="tests.v1.2.test_a" name="test_x[a.b]" time="0"><error message="${message}">x</error></testcase>`,
    );
    expect(only(await readAll(xml))).toMatchObject({
      nodeId: 'tests/v1.2/test_a.py::test_x[a.b]',
      outcome: 'failed',
      attempts: [{ outcome: 'failed', worker: 'gw0', failure: { kind: 'crash', type: '' } }],
    });
  });

  it('that killed its worker keeps an id that holds both kinds of quotes', async () => {
    // Python's repr of test_a.py::test_x[b\\'"], as xdist writes it.
    const message = String.raw`failed on setup with &quot;worker 'gw0' crashed while running 'test_a.py::test_x[b\\\\\'&quot;]'&quot;`;
    const xml = junit(
      `<testcase classname="test_a" name="test_x[b\\\\'&quot;]"><error message="${message}"/></testcase>`,
    );
    expect(only(await readAll(xml)).nodeId).toBe(String.raw`test_a.py::test_x[b\\'"]`);
  });

  it('is not another one that its own message speaks of', async () => {
    const said = `worker 'gw0' crashed while running 'tests/test_a.py::test_other'`;
    for (const child of [
      `<failure message="${said}">E ${said}</failure>`,
      `<error message="failed on setup with &quot;${said}&quot;">E ${said}</error>`,
    ])
      expect(only(await readAll(junit(element(child))))).toMatchObject({
        nodeId: 'tests/test_a.py::test_x',
        attempts: [{ failure: { kind: 'failure' } }],
      });
  });

  it('whose time is no number has no duration', async () => {
    for (const time of ['NaN', '-5', '1e400', '', '1,5']) {
      const xml = junit(`<testcase classname="a" name="t" time="${time}"/>`);
      expect(only(await readAll(xml)).attempts).toEqual([{ outcome: 'passed', durationMs: null }]);
    }
  });
});

describe('what could not be collected', () => {
  const error =
    '<testcase classname="" name="tests.test_gone" time="0"><error message="collection failure">E   ImportError: x</error></testcase>';

  it('is an error of which the node id is the file', async () => {
    expect(only(await readAll(junit(error)))).toMatchObject({
      nodeId: 'tests/test_gone.py',
      outcome: 'error',
      attempts: [
        { failure: { kind: 'collection-error', phase: 'collect', type: 'ImportError', message: 'x' } },
      ],
    });
  });

  it('and is reported by each worker is still one', async () => {
    const results = await readAll(junit(error + error, 2));
    expect(only(results).attempts).toHaveLength(1);
    expect(results.problems).toEqual([]);
  });
});

describe('records of one test that come several times', () => {
  it('are attempts of a flaky test where the file shows reruns and the last one passed', async () => {
    const results = await readAll(junit(passed + other + passed + passed, 2));
    expect(results.tests[1]).toMatchObject({
      outcome: 'passed',
      flaky: true,
      attempts: [{ outcome: 'unknown' }, { outcome: 'unknown' }, { outcome: 'passed' }],
    });
    expect(results.problems).toEqual([]);
  });

  it('are no flake when the last attempt failed too', async () => {
    expect(only(await readAll(junit(passed + failed, 1)))).toMatchObject({
      outcome: 'failed',
      flaky: false,
      attempts: [{ outcome: 'unknown' }, { outcome: 'failed' }],
    });
  });

  it('merely repeat where the counts leave no room for reruns: the worst stands, and that is said', async () => {
    const results = await readAll(junit(failed + passed, 2));
    expect(only(results)).toMatchObject({ outcome: 'failed', flaky: false });
    expect(results.problems).toEqual([
      { file: 'report-0', kind: 'ambiguous', message: expect.stringContaining('tests/test_a.py::test_x') },
    ]);
  });

  it('hide no setup error behind a later pass, though the file shows reruns', async () => {
    const error = element('<error message="failed on setup with &quot;OSError: x&quot;">x</error>');
    const results = await readAll(junit(error + passed));
    expect(only(results)).toMatchObject({ outcome: 'error', flaky: false });
    expect(results.problems).toMatchObject([{ kind: 'ambiguous' }]);
  });

  it('merely repeat where nothing is counted at all', async () => {
    const xml = junit(passed + passed).replace(' tests="1"', '');
    expect(only(await readAll(xml)).flaky).toBe(false);
  });

  it('are not taken for reruns because failing subtests are counted one by one', async () => {
    const subtests =
      '<testcase classname="t" name="s"><failure message="1"/><failure message="2"/></testcase>';
    const results = await readAll(junit(subtests + passed + passed, 4));
    expect(results.tests.map((test) => test.flaky)).toEqual([false, false]);
    expect(results.problems.map((problem) => problem.kind)).toEqual(['ambiguous']);
  });

  it('are not taken for reruns because a test’s body and teardown are counted apart', async () => {
    // pass + teardown error counts two, a failure with its teardown error one (pytest 9.2).
    const both = teardown.replaceAll('test_x', 'test_y');
    const pair = (failed + teardown).replaceAll('test_x', 'test_z');
    const results = await readAll(junit(both + pair + passed + passed, 5));
    expect(results.tests.some((test) => test.flaky)).toBe(false);
  });

  it('of two suites in one file are of no known order', async () => {
    const suite = (body: string): string => `<testsuite tests="1">${body}</testsuite>`;
    const results = await readAll(`<testsuites>${suite(failed)}${suite(passed)}</testsuites>`);
    expect(only(results)).toMatchObject({ outcome: 'failed', flaky: false });
    expect(results.problems).toMatchObject([{ kind: 'ambiguous' }]);
  });

  it('in Surefire’s form are attempts with their failures', async () => {
    const xml =
      '<testsuite tests="2"><testcase classname="a" name="t"><rerunFailure message="1" type="E">tb</rerunFailure><failure message="2"/></testcase><testcase classname="a" name="u"><flakyFailure message="1" type="E">tb</flakyFailure></testcase></testsuite>';
    const { tests } = await readAll(xml);
    expect(
      tests.map((test) => [test.outcome, test.flaky, test.attempts.map((attempt) => attempt.outcome)]),
    ).toEqual([
      ['failed', false, ['failed', 'failed']],
      ['passed', true, ['failed', 'passed']],
    ]);
  });
});

describe('elements that are no tests', () => {
  it('say that pytest was interrupted', async () => {
    const results = await readAll(junit(`${other}<testcase time="0.000" />`));
    expect(results.tests).toHaveLength(1);
    expect(results.problems).toMatchObject([
      { kind: 'truncated', message: expect.stringContaining('no name') },
    ]);
  });

  it('say nothing where tests follow: a test took its worker down, and was rerun', async () => {
    const { problems, tests } = await readAll(junit(`<testcase time="0.000" />${passed}`));
    expect(problems).toEqual([]);
    expect(tests).toHaveLength(1);
  });

  it('say that pytest itself failed', async () => {
    const internal =
      '<testcase classname="pytest" name="internal" time="0"><error message="internal error">x</error></testcase>';
    const results = await readAll(junit(other + internal, 2));
    expect(results.tests).toHaveLength(1);
    expect(results.problems).toMatchObject([
      { kind: 'truncated', message: expect.stringContaining('internal error') },
    ]);
  });

  it('hide no failure that only lacks its name', async () => {
    const results = await readAll(junit('<testcase classname="a"><failure message="assert 0"/></testcase>'));
    expect(only(results)).toMatchObject({ nodeId: 'a.py::(unnamed)', outcome: 'failed' });
    expect(results.problems).toMatchObject([{ kind: 'malformed' }]);
  });
});

describe('a folder whose conftest can not be imported', () => {
  it('is named as pytest names it, by the tree', async () => {
    const record =
      '<testcase classname="" name="sub"><error message="collection failure">x</error></testcase>';
    const tree = treeOf('sub/conftest.py', 'sub/test_b.py');
    expect(only(await readReports([report(junit(record))], tree)).nodeId).toBe('sub');
  });
});

describe('JUnit beside a checkout', () => {
  const dotted = junit('<testcase classname="tests.test_a.test_b" name="test_x"/>');

  it('resolves names and files in it', async () => {
    const tree = treeOf('tests/test_a.py', 'tests/test_a/test_b.py');
    expect(only(await readReports([report(dotted)], tree))).toMatchObject({
      nodeId: 'tests/test_a/test_b.py::test_x',
      file: 'tests/test_a/test_b.py',
      rootdir: '',
    });
  });

  it('finds the package that wrote it by the report’s own folder', async () => {
    const tree = treeOf('packages/x/tests/test_a.py', 'packages/y/tests/test_a.py', 'tests/test_z.py');
    const file = { ...report(junit(failed)), folder: 'packages/x/out' };
    expect(only(await readReports([file], tree))).toMatchObject({
      nodeId: 'tests/test_a.py::test_x',
      rootdir: 'packages/x',
      file: 'packages/x/tests/test_a.py',
    });
  });

  it('is read as without one when the tree has none of its files', async () => {
    expect(only(await readReports([report(junit(failed))], treeOf('unrelated.txt')))).toMatchObject({
      nodeId: 'tests/test_a.py::test_x',
      file: 'tests/test_a.py',
      attempts: [{ failure: { location: { file: 'src/a.py', line: 3 } } }],
    });
  });
});

describe('JUnit that was not written to its end', () => {
  const cut = (elements: string) => `<testsuites><testsuite name="pytest" tests="4">${elements}`;
  const two =
    '<testcase classname="tests.test_a" name="test_one"/><testcase classname="tests.test_a" name="test_two"/>';

  it('keeps the tests before the end, and names the loss', async () => {
    const { tests, problems } = await readAll(cut(two));
    expect(tests.map(({ nodeId, outcome }) => [nodeId, outcome])).toEqual([
      ['tests/test_a.py::test_one', 'passed'],
      ['tests/test_a.py::test_two', 'passed'],
    ]);
    expect(problems).toEqual([
      {
        file: 'report-0',
        kind: 'truncated',
        message: expect.any(String),
        at: `line 1, column ${cut(two).length + 1}`,
      },
    ]);
  });

  it.each([
    ['a tag', '<testcase classname="tests.test_a" name="test_thr'],
    ['a failure’s tag', '<testcase classname="tests.test_a" name="test_three"><failure message="ass'],
    ['a failure’s text', '<testcase classname="tests.test_a" name="test_three"><failure>def test_'],
    ['a test’s output', '<testcase classname="tests.test_a" name="test_three"><system-out>a</system-out>'],
    ['an entity', '<testcase classname="tests.test_a" name="test_three"><failure>a &l'],
    ['CDATA', '<testcase classname="tests.test_a" name="test_three"><failure><![CDATA[x]'],
  ])('never counts as passed the test within whose element it ends (in %s)', async (_, end) => {
    for (const files of [[report(cut(two + end))], [report(cut(end))]]) {
      const listed = await readReports(files, noCheckout);
      const { results, counted } = await readNoteworthy(files, noCheckout);
      expect(listed.tests.filter(({ nodeId }) => nodeId.includes('thr'))).toEqual([]);
      expect(results.tests.length + counted).toBe(listed.tests.length);
      expect(listed.problems).toMatchObject([{ kind: 'truncated' }]);
      expect(results.problems).toEqual(listed.problems);
    }
  });

  it('keeps nothing of what is damaged in its middle: it can not be trusted before either', async () => {
    const { tests, problems } = await readAll(`${cut(two)}</testcase></testsuite></testsuites>`);
    expect(tests).toEqual([]);
    expect(problems).toMatchObject([{ kind: 'malformed' }]);
  });
});

describe('JUnit of which passes are only counted', () => {
  const passed = (name: string) => `<testcase classname="tests.test_a" name="${name}" time="0.25"/>`;
  const counts = async (document: string) => {
    const { results, counted } = await readNoteworthy([report(document)], noCheckout);
    return { counted, listed: results.tests.map(({ nodeId }) => nodeId), results };
  };

  it('lists what did not plainly pass, and counts the others', async () => {
    const document = junit(passed('test_one') + failed + passed('test_two'), 3);
    expect(await counts(document)).toMatchObject({ counted: 2, listed: ['tests/test_a.py::test_x'] });
  });

  it('says of every other test exactly what is said when all are listed', async () => {
    const rerun = passed('test_again').replace('0.25', '1.5') + passed('test_again');
    const document = junit(passed('test_one') + rerun + failed + passed('test_two'), 4);
    const all = await readAll(document);
    const { results, counted } = await counts(document);
    expect(counted).toBe(2);
    expect(results.tests).toEqual(all.tests.filter((test) => test.flaky || test.outcome !== 'passed'));
    expect(results.tests.map(({ attempts }) => attempts.map(({ durationMs }) => durationMs))).toEqual([
      [1500, 250],
      [expect.any(Number)],
    ]);
    expect({ ...results, tests: [] }).toMatchObject({ problems: [] });
  });

  it('lists all where two reports tell of tests, which may be the same', async () => {
    const files = [report(junit(passed('test_one')), 'a'), report(junit(passed('test_one')), 'b')];
    const { results, counted } = await readNoteworthy(files, noCheckout);
    expect(counted).toBe(0);
    expect(results.tests.map(({ nodeId }) => nodeId)).toEqual(['tests/test_a.py::test_one']);
  });

  it('knows a test again among 20,000 others', async () => {
    const names = Array.from({ length: 20_000 }, (_, at) => `test_${at}`);
    const document = junit([...names, 'test_7', 'test_19999'].map(passed).join(''), 20_000);
    const { counted, results } = await counts(document);
    expect(counted).toBe(19_998);
    expect(results.tests.map(({ nodeId, flaky }) => [nodeId, flaky])).toEqual([
      ['tests/test_a.py::test_19999', true],
      ['tests/test_a.py::test_7', true],
    ]);
  });
});
