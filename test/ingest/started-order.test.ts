import { describe, expect, it } from '@jest/globals';
import type { Results } from '#src/model/collection.ts';
import { junit, phase, readAll, reportlog } from './given.ts';

const id = (name: string): string => `tests/test_a.py::${name}`;

/** All phases of a test, as pytest-reportlog writes them. */
function ran(name: string, worker?: string): object[] {
  const more = { nodeid: id(name), ...(worker === undefined ? {} : { worker_id: worker }) };
  return ['setup', 'call', 'teardown'].map((when) => phase(when, 'passed', more));
}

/** The log of Redfirst's plugin. */
function pluginLog(workers: number | null, lines: readonly object[]): string {
  const header = {
    schema: 'redfirst/pytest@1',
    python: '3.11.7',
    pytest: '9.2.0',
    platform: 'linux',
    plugins: {},
    rootdir: null,
    repository: null,
    workers,
    seeds: {},
  };
  const end = { end: { exit: 0, selected: 4, deselected: 0 } };
  return [header, ...lines, end].map((line) => `${JSON.stringify(line)}\n`).join('');
}

const passed = (name: string, more: object = {}): object => ({ id: id(name), us: [1, 1, 1], ...more });

/** A report of pytest-json-report; xdist's has no collectors. */
function jsonReport(names: readonly string[], { isParallel = false } = {}): string {
  const [setup, call, teardown] = Array(3).fill({ duration: 0.1, outcome: 'passed' });
  const items = names.map((name) => ({ nodeid: id(name), type: 'Function', lineno: 1 })).toReversed();
  return JSON.stringify({
    created: 1.5,
    duration: 1.5,
    exitcode: 0,
    root: '/p',
    environment: {},
    summary: { passed: names.length, total: names.length, collected: names.length },
    ...(isParallel ? {} : { collectors: [{ nodeid: 'tests/test_a.py', outcome: 'passed', result: items }] }),
    tests: names.map((name) => ({ nodeid: id(name), lineno: 1, outcome: 'passed', setup, call, teardown })),
  });
}

/** The names by process, in order. */
const namesOf = ({ order, tests }: Results): string[] | undefined =>
  order?.map((places) => places.map((place) => tests[place]?.nodeId.split('::')[1]).join(' '));

describe('the order in which tests were started', () => {
  it('is that of the lines of a serial session, in every format that has node ids', async () => {
    const names = ['c', 'a', 'b'];
    for (const report of [
      pluginLog(
        null,
        names.map((name) => passed(name)),
      ),
      reportlog(names.flatMap((name) => ran(name))),
      jsonReport(names),
    ])
      expect(namesOf(await readAll(report))).toEqual(['c a b']);
  });

  it('is told for each of the workers', async () => {
    const given = [
      ['d', 'gw1'],
      ['c', 'gw0'],
      ['a', 'gw1'],
      ['b', 'gw0'],
    ] as const;
    const ofPlugin = pluginLog(
      2,
      given.map(([name, worker]) => passed(name, { worker })),
    );
    const ofReportlog = reportlog(given.flatMap(([name, worker]) => ran(name, worker)));
    for (const report of [ofPlugin, ofReportlog])
      expect(namesOf(await readAll(report))).toEqual(['c b', 'd a']);
  });

  it('is that of the first attempt of a test that was rerun', async () => {
    const lines = [passed('b', { again: true }), passed('b'), passed('a')];
    expect(namesOf(await readAll(pluginLog(null, lines)))).toEqual(['b a']);
  });

  it('leaves out what could not be collected, and tests of which nobody knows the worker', async () => {
    const lines = [
      { collect: 'tests/test_bad.py', outcome: 'failed', failure: { type: 'E', message: 'no' } },
      passed('c', { worker: 'gw0' }),
      passed('b', { worker: '?' }),
      passed('a', { worker: 'gw0' }),
    ];
    const results = await readAll(pluginLog(2, lines));
    expect(results.tests).toHaveLength(4);
    expect(namesOf(results)).toEqual(['c a']);
  });

  it('has the test that was running when a session was killed last', async () => {
    const killed = pluginLog(null, [passed('b'), { id: id('a') }])
      .split('\n')
      .slice(0, -2)
      .join('\n');
    expect(namesOf(await readAll(`${killed}\n`))).toEqual(['b a']);
  });

  it('is not told where a test ran in several processes', async () => {
    const lines = [passed('a', { worker: 'gw0' }), passed('a', { worker: 'gw1' })];
    expect(namesOf(await readAll(pluginLog(2, lines)))).toBeUndefined();
  });

  it('is not told by JUnit, nor by a json-report of xdist, which hide the workers', async () => {
    const cases =
      '<testcase classname="tests.test_a" name="b"/><testcase classname="tests.test_a" name="a"/>';
    expect(namesOf(await readAll(junit(cases, 2)))).toBeUndefined();
    expect(namesOf(await readAll(jsonReport(['b', 'a'], { isParallel: true })))).toBeUndefined();
  });
});

describe('the order of several reports', () => {
  it('has the processes of all of one format, whatever the order of the reports', async () => {
    const reports = [
      reportlog(['d', 'a'].flatMap((name) => ran(name))),
      reportlog(['c', 'b'].flatMap((name) => ran(name))),
    ];
    expect(namesOf(await readAll(...reports))).toEqual(['c b', 'd a']);
    expect(namesOf(await readAll(...reports.toReversed()))).toEqual(['c b', 'd a']);
  });

  it('is that of the report that knows most of one session', async () => {
    const reports = [
      reportlog(['b', 'a'].flatMap((name) => ran(name))),
      pluginLog(
        null,
        ['b', 'a'].map((name) => passed(name)),
      ),
      jsonReport(['b', 'a']),
    ];
    expect(namesOf(await readAll(...reports))).toEqual(['b a']);
    expect(
      namesOf(await readAll(...reports.slice(0, 1), jsonReport(['b', 'a'], { isParallel: true }))),
    ).toEqual(['b a']);
  });

  it('is not told if one of them does not: a test may have run there too', async () => {
    const each = pluginLog(2, [passed('a', { worker: 'gw0' }), passed('a', { worker: 'gw1' })]);
    expect(namesOf(await readAll(each, pluginLog(null, [passed('b'), passed('a')])))).toBeUndefined();
  });
});
