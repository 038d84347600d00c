import { describe, expect, it } from '@jest/globals';
import { readReports } from '#src/ingest/read-reports.ts';
import type { Results } from '#src/model/collection.ts';
import { only, phase, readAll, report, reportlog, treeOf } from './given.ts';

const header = {
  schema: 'redfirst/pytest@1',
  python: '3.11.7',
  pytest: '9.2.0',
  platform: 'linux',
  plugins: { 'pytest-xdist': '3.8.0' },
  rootdir: '/ci/shop/packages/cart',
  repository: '/ci/shop',
  workers: null,
  seeds: { randomly: '77' },
};
const end = (exit = 0, selected = 1) => ({ end: { exit, selected, deselected: 0 } });
const id = 'tests/test_a.py::test_x';
const us = [1000, 2500, 500];

function log(...lines: (object | string)[]): string {
  return [header, ...lines]
    .map((line) => (typeof line === 'string' ? line : `${JSON.stringify(line)}\n`))
    .join('');
}

function phases(...told: [when: string, outcome: string, more?: object][]): object[] {
  return told.map(([when, outcome, more]) => ({ when, outcome, us: 1000, ...more }));
}

const outcomes = (results: Results): string[] =>
  results.tests.map(
    ({ nodeId, outcome, attempts }) => `${nodeId} ${outcome}: ${attempts.map((one) => one.outcome).join()}`,
  );

describe("the log of Redfirst's plugin", () => {
  it('has the session, and each test with its place, markers and time', async () => {
    const results = await readAll(
      log(
        { selected: 1, deselected: 2 },
        { id, line: 7, markers: ['slow', 'severity', 'severity(P1)'], us },
        end(),
      ),
    );
    expect(only(results)).toEqual({
      nodeId: id,
      nodeIdFrom: 'plugin',
      rootdir: 'packages/cart',
      file: 'packages/cart/tests/test_a.py',
      line: 7,
      markers: ['severity', 'severity(P1)', 'slow'],
      outcome: 'passed',
      flaky: false,
      attempts: [{ outcome: 'passed', durationMs: 4 }],
    });
    expect(results.problems).toEqual([]);
    expect(results.session).toEqual({
      python: '3.11.7',
      pytest: '9.2.0',
      platform: 'linux',
      plugins: { 'pytest-xdist': '3.8.0' },
      workers: null,
      seeds: { randomly: '77' },
      exitCode: 0,
      collected: 1,
    });
  });

  it.each([
    ['failed', phases(['setup', 'passed'], ['call', 'failed'], ['teardown', 'failed'])],
    ['error', phases(['setup', 'failed'], ['teardown', 'passed'])],
    ['error', phases(['setup', 'passed'], ['call', 'passed'], ['teardown', 'failed'])],
    ['skipped', phases(['setup', 'skipped'], ['teardown', 'passed'])],
    ['xfailed', phases(['setup', 'passed'], ['call', 'skipped', { xfail: true }], ['teardown', 'passed'])],
    ['xpassed', phases(['setup', 'passed'], ['call', 'passed', { xfail: true }], ['teardown', 'passed'])],
    ['failed', phases(['setup', 'passed'], ['???', 'failed'])],
  ])('knows a test that %s', async (outcome, told) => {
    expect(outcomes(await readAll(log({ id, phases: told }, end(1))))).toEqual([
      `${id} ${outcome}: ${outcome}`,
    ]);
  });

  it('knows what was raised and where, also where the text shows no place', async () => {
    const failure = {
      text: 'E   shop.Wrong: no',
      message: 'shop.Wrong: no',
      path: '/ci/shop/src/shop.py',
      line: 4,
      raised: {
        type: 'shop.Wrong',
        frames: [
          ['/ci/shop/tests/test_a.py', 9, 'test_x'],
          ['/ci/shop/src/shop.py', 4, 'sell'],
        ],
      },
    };
    const content = log({ id, phases: phases(['setup', 'passed'], ['call', 'failed', { failure }]) }, end(1));
    const results = await readReports([report(content)], treeOf('tests/test_a.py', 'src/shop.py'));
    expect(only(results).attempts[0]?.failure).toMatchObject({
      kind: 'failure',
      phase: 'call',
      type: 'shop.Wrong',
      message: 'no',
      location: { file: 'src/shop.py', line: 4, function: 'sell' },
    });
  });

  it('joins what a line goes on with, and counts every attempt', async () => {
    const results = await readAll(
      log(
        { id, rerun: 0, again: true, phases: phases(['setup', 'passed'], ['call', 'rerun']) },
        { id, rerun: 0, again: true, phases: phases(['teardown', 'passed']) },
        { id, rerun: 1, us },
        end(),
      ),
    );
    expect(outcomes(results)).toEqual([`${id} passed: failed,passed`]);
    expect([only(results).flaky, results.problems]).toEqual([true, []]);
  });

  it('takes a failed subtest for its test', async () => {
    const results = await readAll(
      log({ id, subtest: '[one] (i=1)', phases: phases(['call', 'failed']) }, { id, us }, end(1)),
    );
    expect(outcomes(results)).toEqual([`${id} failed: failed`]);
  });

  it('knows what could not be collected', async () => {
    const failure = { text: 'E   ImportError: no', message: '' };
    const results = await readAll(
      log(
        { collect: 'tests/test_b.py', outcome: 'failed', failure },
        { collect: 'tests/test_c.py', outcome: 'skipped' },
        end(2, 0),
      ),
    );
    expect(outcomes(results)).toEqual(['tests/test_b.py error: error', 'tests/test_c.py skipped: skipped']);
    expect(results.tests[0]?.attempts[0]?.failure).toMatchObject({
      kind: 'collection-error',
      type: 'ImportError',
    });
  });

  it('names a test by its own file and gives no line where it is defined in another', async () => {
    expect(only(await readAll(log({ id, line: 7, file: 'base.py', us }, end())))).toMatchObject({
      file: 'packages/cart/tests/test_a.py',
      line: null,
    });
  });

  it('wins over other reports of the same run', async () => {
    const other = reportlog([phase('setup', 'passed'), phase('call', 'passed'), phase('teardown', 'passed')]);
    const results = await readAll(other, log({ id, us }, end()));
    expect(results.tests.map(({ nodeIdFrom }) => nodeIdFrom)).toContain('plugin');
  });
});

describe('the rootdir of its tests', () => {
  it('is where the plugin saw it in the repository', async () => {
    const content = log({ id, us }, end());
    const tree = treeOf('tests/test_a.py', 'packages/cart/tests/test_a.py');
    expect(only(await readReports([report(content)], tree)).rootdir).toBe('packages/cart');
  });

  it('is found in the tree where there was no repository, as in a container', async () => {
    const content = log({ id, us }, end())
      .replace('"/ci/shop"', 'null')
      .replace('/ci/shop/packages', '/app/packages');
    const tree = treeOf('packages/cart/tests/test_a.py', 'other/tests/test_a.py');
    expect(only(await readReports([report(content)], tree)).rootdir).toBe('packages/cart');
  });

  it('is known on Windows too', async () => {
    const content = log({ id, us }, end())
      .replace('"/ci/shop"', '"D:\\\\ci\\\\shop"')
      .replace('/ci/shop/packages/cart', 'D:\\\\ci\\\\shop\\\\packages\\\\cart');
    expect(only(await readAll(content)).rootdir).toBe('packages/cart');
  });
});

describe('a session that did not end', () => {
  it('leaves the test that was running, from the beginning of its line', async () => {
    const results = await readAll(
      log({ selected: 3 }, { id: 'a.py::one', us }, '{"id":"a.py::two","line":5'),
    );
    expect(outcomes(results)).toEqual(['a.py::one passed: passed', 'a.py::two unknown: unknown']);
    expect(results.tests[1]?.line).toBe(5);
    expect(results.problems).toEqual([
      {
        file: 'report-0',
        kind: 'truncated',
        message:
          'The log has no end of session: pytest was killed or crashed while it ran a.py::two, and 1 of its 3 tests did not run.',
      },
    ]);
    expect(results.session.exitCode).toBeNull();
  });

  it('leaves the place that the lines to come would have had', async () => {
    const results = await readAll(
      log({ id: 'a.py::one', us }, `{"id":"a.py::two","line":5${'\0'.repeat(70_000)}`),
    );
    expect(outcomes(results)).toEqual(['a.py::one passed: passed', 'a.py::two unknown: unknown']);
    const between = await readAll(log({ id: 'a.py::one', us }, '\0'.repeat(70_000)));
    expect(between.problems.map(({ kind }) => kind)).toEqual(['truncated']);
  });

  it('leaves all tests that its workers ran', async () => {
    const lines = [
      { id: 'a.py::one' },
      { id: 'a.py::two' },
      { id: 'a.py::one', worker: 'gw0', us },
      { id: 'a.py::three' },
    ];
    const content = log(...lines).replace('"workers":null', '"workers":2');
    const results = await readAll(content);
    expect(outcomes(results)).toEqual([
      'a.py::one passed: passed',
      'a.py::three unknown: unknown',
      'a.py::two unknown: unknown',
    ]);
    expect(results.session.workers).toBe(2);
    expect(results.tests[0]?.attempts[0]?.worker).toBe('gw0');
  });

  it('keeps a failure whose teardown never ended, and the attempts before the one that was cut off', async () => {
    const failed = { id, phases: phases(['setup', 'passed'], ['call', 'failed']) };
    expect(outcomes(await readAll(log(failed, { id })))).toEqual([`${id} failed: failed`]);
    const rerun = { id, again: true, phases: phases(['setup', 'passed'], ['call', 'rerun']) };
    expect(outcomes(await readAll(log(rerun, { id })))).toEqual([`${id} unknown: failed,unknown`]);
  });

  it('was interrupted by a person: then it is not known how the running test ended', async () => {
    const interrupt = { interrupt: { type: 'KeyboardInterrupt', message: '' } };
    expect(outcomes(await readAll(log({ id }, interrupt, end(2))))).toEqual([`${id} unknown: unknown`]);
  });

  it.each(['_pytest.main.Interrupted', 'xdist.dsession.Interrupted'])(
    'chose to stop (%s): then a test that was begun is none of its results',
    async (type) => {
      const results = await readAll(log({ id: 'a.py::one', us }, { id }, { interrupt: { type } }, end(2, 2)));
      expect(outcomes(results)).toEqual(['a.py::one passed: passed']);
      expect(results.problems).toMatchObject([
        { kind: 'truncated', message: expect.stringContaining('1 of the 2 tests') },
      ]);
    },
  );

  it('stopped at a failure (-x): the tests after it are counted as missing, and the failure explains them', async () => {
    const failed = { id: 'a.py::one', phases: [{ when: 'call', outcome: 'failed', us: 1 }] };
    const results = await readAll(log(failed, end(1, 3)));
    expect(results.problems).toMatchObject([
      { kind: 'ambiguous', message: expect.stringContaining('2 of the 3 tests') },
    ]);
  });

  it('failed in pytest itself under xdist, which then still says 0', async () => {
    const results = await readAll(log({ id, us }, { error: { type: 'ValueError', text: '' } }, end(0, 3)));
    expect(results.problems).toMatchObject([
      { kind: 'truncated', message: expect.stringContaining('internal error') },
    ]);
  });

  it('ran all that it selected, some of them again, and equal ids twice: nothing is missing', async () => {
    const results = await readAll(
      log(
        { id: 'a.py::one', phases: [{ when: 'call', outcome: 'failed', us: 1 }], again: true },
        { id: 'a.py::one', us },
        { id: 'a.py::two', us },
        { id: 'a.py::two', us },
        end(0, 3),
      ),
    );
    expect(results.problems.filter(({ kind }) => kind === 'truncated')).toEqual([]);
  });

  it('failed in pytest itself, which is said', async () => {
    const results = await readAll(
      log({ id, us }, { error: { type: 'ZeroDivisionError', text: '' } }, end(3)),
    );
    expect(results.problems).toMatchObject([
      { kind: 'truncated', message: expect.stringContaining('internal error') },
    ]);
  });

  it('loses of a full disk only the line that was cut', async () => {
    const results = await readAll(log({ id, us }, '{"id":"tests/test_a.py::test_y","line":3,"us":[12,'));
    expect(outcomes(results)).toEqual([`${id} passed: passed`]);
    expect(results.problems.map(({ kind, at }) => [kind, at])).toEqual([
      ['malformed', 'line 3, column 1'],
      ['truncated', undefined],
    ]);
  });
});

describe('a log that is not as the plugin writes it', () => {
  it('never throws, and keeps what can be read', async () => {
    const odd = [
      { id: 7, us },
      { phases: phases(['call', 'failed']) },
      { id: 'a.py::odd', us: ['x', null, -5] },
      { id: 'a.py::none', phases: [null] },
      { collect: 5 },
      { end: [] },
      { markers: 'x' },
      { id: 'a.py::marked', markers: [1, 'm'], line: -4, worker: 5, rerun: 'x', us },
    ];
    const results = await readAll(log(...odd, '[]\n', 'nonsense\n', end()));
    expect(outcomes(results)).toEqual([
      'a.py::marked passed: passed',
      'a.py::none unknown: unknown',
      'a.py::odd passed: passed',
    ]);
    expect(results.tests[0]?.markers).toEqual(['m']);
    expect(results.problems.map(({ message }) => message)).toEqual([
      'The line tells of a test without a node id; the other lines were read.',
      'The line is no JSON object; the other lines were read.',
      'The line is no JSON; the other lines were read.',
    ]);
  });
});
