import { describe, expect, it } from '@jest/globals';
import type { Results } from '#src/model/collection.ts';
import { only, phase, readAll, reportlog } from './given.ts';

const passed = { duration: 0.25, outcome: 'passed' };
const all = { setup: passed, call: passed, teardown: passed };
const failed = { ...all, call: { duration: 0.25, outcome: 'failed', longrepr: 'E   ValueError: boom' } };

/** A report.json as pytest-json-report 1.5.0 writes it. */
function jsonReport(tests: readonly object[], more: object): string {
  const summary = { total: tests.length, collected: tests.length };
  return JSON.stringify({ created: 1.5, exitcode: 0, root: '/w', environment: {}, summary, tests, ...more });
}

function test(outcome: string, phases: object): object {
  return { nodeid: 'tests/test_a.py::test_x', lineno: 6, outcome, ...phases };
}

const kinds = ({ problems }: Results) => problems.map(({ kind }) => kind);

describe('what a pytest-json-report leaves open', () => {
  it('of equal node ids keeps one result, and says that it does', async () => {
    const twice = [{ nodeid: 'tests/test_a.py::test_x', type: 'Function', lineno: 6 }];
    const collectors = [
      { nodeid: 'tests/test_a.py', outcome: 'passed', result: twice },
      { nodeid: 'tests/test_a.py', outcome: 'passed', result: twice },
    ];
    const summary = { total: 1, collected: 2 };
    const of = (outcome: string) =>
      readAll(jsonReport([test(outcome, all)], { collectors, summary, exitcode: 1 }));
    const results = await of('failed');
    expect([only(results).outcome, kinds(results)]).toEqual(['failed', ['ambiguous']]);
    expect(only(await of('passed')).outcome).toBe('passed');
    // The plugin keeps the last that is no pass, so that a failure may hide behind a skip.
    expect(only(await of('skipped')).outcome).toBe('unknown');
  });

  it('names how many collected tests have no result', async () => {
    const item = (name: string) => ({ nodeid: `tests/test_a.py::${name}`, type: 'Function', lineno: 1 });
    const collectors = [
      { nodeid: 'tests/test_a.py', outcome: 'passed', result: [item('test_x'), item('test_y')] },
    ];
    const summary = { total: 1, collected: 2 };
    const results = await readAll(jsonReport([test('failed', failed)], { collectors, summary, exitcode: 1 }));
    expect(results.problems).toEqual([
      { file: 'report-0', kind: 'ambiguous', message: expect.stringMatching(/^1 of the tests/) },
    ]);
    expect(results.session.collected).toBe(2);
  });

  it('that was written without collectors says so where something may be hidden', async () => {
    expect(kinds(await readAll(jsonReport([test('passed', all)], { exitcode: 1 })))).toEqual(['ambiguous']);
    expect(kinds(await readAll(jsonReport([test('passed', all)], { exitcode: 0 })))).toEqual([]);
  });

  it('of a session with an internal error is cut there', async () => {
    expect(kinds(await readAll(jsonReport([], { exitcode: 3 })))).toEqual(['truncated']);
  });

  it('that is only a summary has no tests, and its exit code', async () => {
    const { tests: _, ...summary } = JSON.parse(
      jsonReport([], { summary: { passed: 3, failed: 1, total: 4, collected: 4 }, exitcode: 1 }),
    );
    const results = await readAll(JSON.stringify(summary));
    expect([results.tests, results.session.exitCode]).toEqual([[], 1]);
    expect(results.problems).toEqual([
      { file: 'report-0', kind: 'unsupported', message: expect.stringContaining('3 passed, 1 failed') },
    ]);
  });

  it('beside an exact report of the same tests has nothing left to say', async () => {
    const log = reportlog([phase('setup', 'passed'), phase('call', 'passed'), phase('teardown', 'passed')]);
    const results = await readAll(jsonReport([test('subtests passed', all)], { exitcode: 1 }), log);
    expect(only(results)).toMatchObject({ outcome: 'passed', nodeIdFrom: 'reportlog' });
    expect(results.problems).toEqual([]);
  });
});
