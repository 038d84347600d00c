import { describe, expect, it } from '@jest/globals';
import { readReports } from '#src/ingest/read-reports.ts';
import type { Results } from '#src/model/collection.ts';
import { only, readAll, report, treeOf } from './given.ts';

const passed = { duration: 0.25, outcome: 'passed' };
const skipped = { duration: 0.25, outcome: 'skipped', longrepr: "('a.py', 1, 'Skipped: x')" };
const failed = {
  duration: 0.25,
  outcome: 'failed',
  crash: { path: '/home/runner/work/p/p/src/a.py', lineno: 7, message: 'ValueError: boom' },
  traceback: [{ path: 'src/a.py', lineno: 7, message: 'ValueError' }],
  longrepr:
    '    def test_x():\n>       check()\n\ntests/test_a.py:3: \n_ _ _ _ _ _ _ _\n\n    def check():\n>       raise ValueError("boom")\nE       ValueError: boom\n\nsrc/a.py:7: ValueError',
};

/** A report.json as pytest-json-report 1.5.0 writes it. */
function jsonReport(tests: readonly object[], more: object = {}): string {
  return JSON.stringify({
    created: 1795253333.1,
    duration: 1.5,
    exitcode: 0,
    root: '/home/runner/work/p/p',
    environment: {},
    summary: { total: tests.length, collected: tests.length },
    tests,
    ...more,
  });
}

function test(outcome: string, phases: object, more: object = {}): object {
  return { nodeid: 'tests/test_a.py::test_x', lineno: 6, outcome, ...phases, ...more };
}

const all = { setup: passed, call: passed, teardown: passed };
const kinds = ({ problems }: Results) => problems.map(({ kind }) => kind);

describe('a test of a pytest-json-report', () => {
  it('has its node id, markers, line, and the time of all its phases', async () => {
    const keywords = ['test_x', 'slow', 'pytestmark', 'test_a.py', 'tests', 'project', ''];
    const results = await readAll(jsonReport([test('passed', all, { keywords })]));
    expect(only(results)).toEqual({
      nodeId: 'tests/test_a.py::test_x',
      nodeIdFrom: 'json-report',
      rootdir: '',
      file: 'tests/test_a.py',
      line: 7,
      markers: ['slow'],
      outcome: 'passed',
      flaky: false,
      attempts: [{ outcome: 'passed', durationMs: 750 }],
    });
    expect(results.problems).toEqual([]);
  });

  it('of a class has no line, which may be one of the module that its base class is in', async () => {
    const nodeid = 'tests/test_a.py::TestA::test_x[a::b]';
    expect(only(await readAll(jsonReport([test('passed', all, { nodeid })]))).line).toBeNull();
    const parametrised = 'tests/test_a.py::test_x[a::b::c]';
    expect(only(await readAll(jsonReport([test('passed', all, { nodeid: parametrised })]))).line).toBe(7);
  });

  it.each([
    ['failed', { ...all, call: failed }, 'failed'],
    ['error', { setup: failed, teardown: passed }, 'error'],
    ['error', { ...all, teardown: failed }, 'error'],
    // pytest-json-report calls it an error; the contract: failed beats error.
    ['error', { ...all, call: failed, teardown: failed }, 'failed'],
    ['error', { ...all, call: skipped, teardown: failed }, 'error'],
    ['skipped', { setup: skipped, teardown: passed }, 'skipped'],
    ['xfailed', { ...all, call: skipped }, 'xfailed'],
    ['xpassed', all, 'xpassed'],
    // What Ctrl-C stopped is called passed.
    ['passed', { setup: passed }, 'unknown'],
    // The session died in the teardown, after the body had passed.
    ['passed', { setup: passed, call: passed }, 'passed'],
    ['something new', all, 'unknown'],
  ])('that is called %j with the phases %j is %s', async (said, phases, outcome) => {
    const results = await readAll(jsonReport([test(said, phases)]));
    expect(only(results).outcome).toBe(outcome);
    expect(only(results).attempts).toHaveLength(1);
  });

  it('has the failure of the phase that decided, mapped onto the project', async () => {
    const { attempts } = only(await readAll(jsonReport([test('failed', { ...all, call: failed })])));
    expect(attempts[0]?.failure).toMatchObject({
      kind: 'failure',
      phase: 'call',
      type: 'ValueError',
      message: 'boom',
      location: { file: 'src/a.py', line: 7, function: 'check' },
    });
    expect(attempts[0]?.failure?.excerpt).toContain('raise ValueError("boom")');
  });

  it('has a place also without a traceback (--tb=no)', async () => {
    const { longrepr: _, traceback: __, ...bare } = failed;
    const { attempts } = only(await readAll(jsonReport([test('failed', { ...all, call: bare })])));
    expect(attempts[0]?.failure).toMatchObject({
      type: 'ValueError',
      message: 'boom',
      location: { file: 'src/a.py', line: 7 },
    });
  });

  it('that was rerun and passed is flaky, with a first attempt of which nothing is known', async () => {
    const { flaky, outcome, attempts } = only(await readAll(jsonReport([test('rerun', all)])));
    expect([flaky, outcome, attempts.map((one) => one.outcome)]).toEqual([
      true,
      'passed',
      ['unknown', 'passed'],
    ]);
  });

  it('that was interrupted in its rerun did not pass', async () => {
    const phases = { setup: passed, call: { ...failed, outcome: 'rerun' }, teardown: passed };
    expect(only(await readAll(jsonReport([test('rerun', phases)])))).toMatchObject({
      outcome: 'unknown',
      flaky: false,
    });
  });

  it('in which a worker died is a crash of this worker', async () => {
    const header = '[gw1] linux -- Python 3.11.7 /usr/bin/python\n';
    const died = {
      duration: 0,
      outcome: 'failed',
      longrepr: `${header}worker 'gw1' crashed while running 'tests/test_a.py::test_x'`,
    };
    const results = await readAll(jsonReport([test('failed', { setup: passed, '???': died })]));
    expect(only(results).attempts[0]).toMatchObject({
      worker: 'gw1',
      failure: { kind: 'crash', message: "worker 'gw1' crashed while running 'tests/test_a.py::test_x'" },
    });
    expect(results.session).toMatchObject({ python: '3.11.7', workers: 1 });
  });

  it('that died, was rerun and passed is flaky', async () => {
    const died = { duration: 0, outcome: 'failed', longrepr: "worker 'gw1' crashed while running 'x'" };
    const { flaky, outcome } = only(await readAll(jsonReport([test('rerun', { ...all, '???': died })])));
    expect([flaky, outcome]).toEqual([true, 'passed']);
  });

  it('of which only a subtest is told is unknown, and that is said', async () => {
    const results = await readAll(jsonReport([test('subtests passed', all)]));
    expect(only(results).outcome).toBe('unknown');
    expect(kinds(results)).toEqual(['ambiguous']);
  });
});

describe('a pytest-json-report', () => {
  it('has what could not be collected, and modules that skip themselves', async () => {
    const collectors = [
      { nodeid: '', outcome: 'passed', result: [{ nodeid: 'tests', type: 'Dir' }] },
      {
        nodeid: 'tests/test_b.py',
        outcome: 'failed',
        result: [],
        longrepr:
          "ImportError while importing test module '/home/runner/work/p/p/tests/test_b.py'.\nTraceback:\ntests/test_b.py:1: in <module>\n    import nope\nE   ModuleNotFoundError: No module named 'nope'",
      },
      { nodeid: 'tests/test_c.py', outcome: 'skipped', result: [], longrepr: "('c', 1, 'Skipped: x')" },
    ];
    const { tests } = await readAll(jsonReport([], { collectors, exitcode: 2 }));
    expect(tests.map(({ nodeId, outcome }) => [nodeId, outcome])).toEqual([
      ['tests/test_b.py', 'error'],
      ['tests/test_c.py', 'skipped'],
    ]);
    expect(tests[0]?.attempts[0]?.failure).toMatchObject({
      kind: 'collection-error',
      phase: 'collect',
      type: 'ModuleNotFoundError',
      location: { file: 'tests/test_b.py', line: 1 },
    });
  });

  it('says what ran: versions, platform, exit code, and what was collected without what was deselected', async () => {
    const environment = {
      Python: '3.8.10',
      Platform: 'Linux-5.4',
      Packages: { pytest: '6.2.5', pluggy: '1.0.0' },
      Plugins: { 'json-report': '1.5.0', metadata: '2.0.4' },
    };
    const summary = { passed: 1, total: 1, collected: 3, deselected: 2 };
    const { session, problems } = await readAll(
      jsonReport([test('passed', all)], { environment, summary, exitcode: 0 }),
    );
    expect(session).toMatchObject({
      python: '3.8.10',
      platform: 'Linux-5.4',
      pytest: '6.2.5',
      plugins: { 'json-report': '1.5.0', metadata: '2.0.4' },
      exitCode: 0,
      collected: 1,
    });
    expect(problems).toEqual([]);
  });

  it.each([
    ['tests that are no list', { tests: { 0: 1 } }, 'malformed'],
    ['a test without a node id', { tests: [{ outcome: 'failed' }] }, 'malformed'],
  ])('with %s gives a problem', async (_, more, kind) => {
    expect(kinds(await readAll(jsonReport([], more)))).toContain(kind);
  });

  it('of a package in a monorepo is found below it by pytest’s rootdir', async () => {
    const tree = treeOf('packages/a/tests/test_a.py', 'packages/b/tests/test_a.py');
    const text = jsonReport([test('passed', all)], { root: '/home/runner/work/p/p/packages/b' });
    const results = await readReports([report(text)], tree);
    expect(only(results)).toMatchObject({ rootdir: 'packages/b', file: 'packages/b/tests/test_a.py' });
    expect(results.problems).toEqual([]);
  });

  it('is read whatever its numbers and names are', async () => {
    const text =
      '{"created": NaN, "summary": {"total": 1e999, "collected": -1}, "exitcode": null, "tests": [{"nodeid": "__proto__", "outcome": "passed"}, {"nodeid": "a::b[\\ud800]", "outcome": "failed", "lineno": -1, "call": {"duration": -Infinity}}]}';
    const results = await readAll(text);
    expect(results.tests.map(({ nodeId, outcome, line }) => [nodeId, outcome, line])).toEqual([
      ['__proto__', 'passed', null],
      ['a::b[\ufffd]', 'failed', null],
    ]);
    expect(results.session).toMatchObject({ exitCode: null, collected: null });
  });
});
