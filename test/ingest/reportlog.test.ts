import { describe, expect, it } from '@jest/globals';
import { readReports } from '#src/ingest/read-reports.ts';
import { only, phase, readAll, report, reportlog, treeOf } from './given.ts';

const attempt = (outcome: string, more: object = {}): object[] => [
  phase('setup', 'passed', more),
  phase('call', outcome, more),
  phase('teardown', 'passed', more),
];
const outcomes = (test: { attempts: readonly { outcome: string }[] }): string[] =>
  test.attempts.map(({ outcome }) => outcome);

describe('a test in a reportlog', () => {
  it('has its own node id, place, markers and the time of all phases', async () => {
    const { session, problems, ...results } = await readAll(
      reportlog(
        attempt('passed', { keywords: { test_x: 1, slow: 1, 'test_a.py': 1, tests: 1, project: 1, '': 1 } }),
      ),
    );
    expect(only(results)).toEqual({
      nodeId: 'tests/test_a.py::test_x',
      nodeIdFrom: 'reportlog',
      rootdir: '',
      file: 'tests/test_a.py',
      line: 7,
      markers: ['slow'],
      outcome: 'passed',
      flaky: false,
      attempts: [{ outcome: 'passed', durationMs: 750 }],
    });
    expect(problems).toEqual([]);
    expect(session).toMatchObject({ pytest: '9.2.0', exitCode: 0, python: null });
  });

  it.each([
    ['failed', [phase('setup', 'passed'), phase('call', 'failed'), phase('teardown', 'failed')]],
    ['error', [phase('setup', 'failed'), phase('teardown', 'passed')]],
    ['error', [phase('setup', 'passed'), phase('call', 'passed'), phase('teardown', 'failed')]],
    ['error', [phase('setup', 'skipped'), phase('teardown', 'failed')]],
    ['skipped', [phase('setup', 'skipped'), phase('teardown', 'passed')]],
    [
      'xfailed',
      [phase('setup', 'passed'), phase('call', 'skipped', { wasxfail: 'why' }), phase('teardown', 'passed')],
    ],
    [
      'xpassed',
      [phase('setup', 'passed'), phase('call', 'passed', { wasxfail: '' }), phase('teardown', 'passed')],
    ],
    ['unknown', [phase('setup', 'passed')]],
    ['unknown', [phase('setup', 'passed'), phase('teardown', 'passed')]],
  ])('is %s', async (outcome, lines) => {
    const test = only(await readAll(reportlog(lines, 1)));
    expect([test.outcome, outcomes(test)]).toEqual([outcome, [outcome]]);
  });

  it('failed when a subtest did, whatever the plugin calls the line', async () => {
    const { $report_type: _, ...old } = phase('call', 'failed', { _report_type: 'SubTestReport' }) as Record<
      string,
      unknown
    >;
    for (const line of [phase('call', 'failed', { $report_type: 'SubTestReport' }), old]) {
      const [setup, call, end] = attempt('passed');
      const test = only(await readAll(reportlog([setup ?? {}, line, call ?? {}, end ?? {}], 1)));
      expect([test.outcome, test.attempts.length]).toEqual(['failed', 1]);
    }
  });

  it('is not skipped because a subtest was', async () => {
    const line = phase('call', 'skipped', { $report_type: 'SubTestReport' });
    expect(only(await readAll(reportlog([line, ...attempt('passed')]))).outcome).toBe('passed');
  });

  it('that killed its worker failed by a crash', async () => {
    const longrepr = "worker 'gw0' crashed while running 'tests/test_a.py::test_x'";
    const line = phase('???', 'failed', { longrepr, location: ['tests/test_a.py', null, 'x'] });
    expect(only(await readAll(reportlog([line], 1)))).toMatchObject({
      outcome: 'failed',
      line: null,
      attempts: [{ failure: { kind: 'crash', message: longrepr } }],
    });
  });

  it('has no negative time, whatever a clock that was set back says', async () => {
    const test = only(await readAll(reportlog(attempt('passed', { duration: -5 }))));
    expect(test.attempts).toEqual([{ outcome: 'passed', durationMs: 0 }]);
  });

  it('that is defined in another file has no line', async () => {
    const inherited = attempt('passed', { location: ['tests/base.py', 3, 'TestSub.test_x'] });
    expect(only(await readAll(reportlog(inherited)))).toMatchObject({ file: 'tests/test_a.py', line: null });
  });
});

describe('reruns in a reportlog', () => {
  it('are attempts that really failed, and make a test flaky that passed at last', async () => {
    const test = only(
      await readAll(reportlog([...attempt('rerun', { rerun: 0 }), ...attempt('passed', { rerun: 1 })])),
    );
    expect(test).toMatchObject({ outcome: 'passed', flaky: true });
    expect(outcomes(test)).toEqual(['failed', 'passed']);
    expect(test.attempts[0]?.failure).toMatchObject({ message: 'boom', excerpt: 'boom' });
  });

  it('of a setup or a teardown are errors', async () => {
    const lines = [
      phase('setup', 'rerun', { rerun: 0 }),
      ...[
        phase('setup', 'passed', { rerun: 1 }),
        phase('call', 'passed', { rerun: 1 }),
        phase('teardown', 'rerun', { rerun: 1 }),
      ],
      ...attempt('passed', { rerun: 2 }),
    ];
    expect(outcomes(only(await readAll(reportlog(lines))))).toEqual(['error', 'error', 'passed']);
  });

  it('of older plugins have no teardown and no counter', async () => {
    const lines = [phase('setup', 'passed'), phase('call', 'rerun'), ...attempt('failed')];
    expect(only(await readAll(reportlog(lines, 1)))).toMatchObject({
      outcome: 'failed',
      flaky: false,
      attempts: [{ outcome: 'failed' }, { outcome: 'failed' }],
    });
  });

  it('take their subtests with them, which are logged first', async () => {
    const subtest = phase('call', 'failed', { $report_type: 'SubTestReport' });
    const lines = [subtest, ...attempt('rerun', { rerun: 0 }), ...attempt('passed', { rerun: 1 })];
    const results = await readAll(reportlog(lines));
    expect(outcomes(only(results))).toEqual(['failed', 'passed']);
    expect(results.problems).toEqual([]);
  });

  it('are not seen in executions that merely repeat: the worst stands, and that is said', async () => {
    const results = await readAll(reportlog([...attempt('failed'), ...attempt('passed')], 1));
    expect(only(results)).toMatchObject({ outcome: 'failed', flaky: false });
    expect(results.problems).toMatchObject([{ kind: 'ambiguous' }]);
  });
});

describe('what could not be collected', () => {
  const collect = {
    nodeid: 'tests/test_gone.py',
    outcome: 'failed',
    longrepr: 'E   ImportError: x',
    $report_type: 'CollectReport',
  };

  it('is an error named by what it was, once', async () => {
    const results = await readAll(reportlog([collect, collect], 2));
    expect(only(results)).toMatchObject({
      nodeId: 'tests/test_gone.py',
      outcome: 'error',
      attempts: [
        { failure: { kind: 'collection-error', phase: 'collect', type: 'ImportError', message: 'x' } },
      ],
    });
    expect(results.problems).toMatchObject([
      { kind: 'ambiguous', message: expect.stringContaining('exit code 2') },
    ]);
  });

  it('or skipped itself is skipped', async () => {
    expect(only(await readAll(reportlog([{ ...collect, outcome: 'skipped' }])))).toMatchObject({
      outcome: 'skipped',
    });
  });
});

describe('a damaged reportlog', () => {
  const log = reportlog(attempt('passed'));
  const kinds = async (text: string): Promise<[number, string[]]> => {
    const { tests, problems } = await readAll(text);
    return [tests.length, problems.map(({ kind, at }) => `${kind} ${at ?? ''}`.trim())];
  };

  it('without an end of session is truncated, and what it holds is kept', async () => {
    expect(await kinds(log.split('\n').slice(0, -2).join('\n'))).toEqual([1, ['truncated']]);
  });

  it('with a line that is no JSON loses only that one', async () => {
    const lines = log.split('\n');
    expect(await kinds([...lines.slice(0, 2), 'not json', ...lines.slice(2)].join('\n'))).toEqual([
      1,
      ['malformed line 3, column 1'],
    ]);
  });

  it.each([
    ['a test', phase('call', 'failed', { nodeid: null })],
    ['an empty name', phase('call', 'failed', { nodeid: '' })],
    [
      'the session itself',
      { nodeid: '', outcome: 'failed', longrepr: 'boom', $report_type: 'CollectReport' },
    ],
  ])('with a failure of %s that has no node id says so', async (_, line) => {
    const { tests, problems } = await readAll(reportlog([...attempt('passed'), line], 1));
    expect(tests).toHaveLength(1);
    expect(problems).toMatchObject([{ kind: 'malformed', at: 'line 5, column 1' }]);
  });

  it('with NUL bytes says so', async () => {
    const { problems } = await readAll(`${log}\0\0\0\n`);
    expect(problems).toMatchObject([{ kind: 'malformed', message: expect.stringContaining('NUL') }]);
  });

  it('names the first bad lines and counts the others', async () => {
    const { problems } = await readAll(log + 'bad\n'.repeat(1000));
    expect(problems).toHaveLength(6);
    expect(problems.at(-1)?.message).toContain('995');
  });

  it('may hold kinds of lines that nobody knows, blank lines, and NaN', async () => {
    const lines = log.replace('"duration":0.25', '"duration":NaN').replaceAll('\n', '\n\n');
    expect(await kinds(`${lines}{"$report_type":"FutureReport"}\n`)).toEqual([1, []]);
  });

  it('of a session that failed internally says so', async () => {
    expect((await readAll(reportlog([], 3))).problems).toMatchObject([
      { kind: 'truncated', message: expect.stringContaining('internal error') },
    ]);
  });

  it('with lone surrogates gives well-formed text', async () => {
    const text = reportlog(
      attempt('failed', { nodeid: 'a.py::t[X]', longrepr: 'X in message' }),
      1,
    ).replaceAll('X', '\\ud800');
    expect(/\p{Surrogate}/u.test(JSON.stringify(await readAll(text)))).toBe(false);
  });
});

describe('a reportlog beside a checkout', () => {
  it('finds its rootdir by the absolute path of a crash', async () => {
    const longrepr = {
      reprcrash: { path: '/home/runner/work/m/m/packages/x/tests/test_a.py', lineno: 8, message: 'assert 0' },
      reprtraceback: {
        reprentries: [
          {
            data: {
              lines: ['>   assert 0'],
              style: 'long',
              reprfileloc: { path: 'tests/test_a.py', lineno: 8, message: 'AssertionError' },
            },
          },
        ],
      },
    };
    const log = reportlog(attempt('failed', { longrepr }), 1);
    expect(only(await readReports([report(log)], treeOf('packages/x/tests/test_a.py')))).toMatchObject({
      rootdir: 'packages/x',
      file: 'packages/x/tests/test_a.py',
      attempts: [{ failure: { location: { file: 'packages/x/tests/test_a.py', line: 8 } } }],
    });
  });

  it('counts its workers', async () => {
    const lines = ['gw0', 'gw1'].flatMap((worker, index) =>
      attempt('passed', { nodeid: `a.py::t${index}`, worker_id: worker }),
    );
    const { session, tests } = await readAll(reportlog(lines));
    expect(session.workers).toBe(2);
    expect(tests.map((test) => test.attempts[0]?.worker)).toEqual(['gw0', 'gw1']);
  });
});

describe('workers that do not agree on a module', () => {
  it('leave its failure, in whatever order they tell of it', async () => {
    const one = { nodeid: 'tests/test_gone.py', $report_type: 'CollectReport' };
    const skipped = { ...one, outcome: 'skipped', longrepr: ['tests/test_gone.py', 1, 'Skipped: no'] };
    const failed = { ...one, outcome: 'failed', longrepr: 'E   ImportError: x' };
    for (const lines of [
      [skipped, failed],
      [failed, skipped],
    ])
      expect(only(await readAll(reportlog(lines, 2)))).toMatchObject({
        outcome: 'error',
        attempts: [{ failure: { type: 'ImportError' } }],
      });
  });
});

describe('a session that was stopped', () => {
  it('without any failure says that tests may be missing: it must not read as all passed', async () => {
    const { problems } = await readAll(reportlog([phase('setup', 'passed'), phase('call', 'passed')], 2));
    expect(problems).toMatchObject([{ kind: 'truncated', message: expect.stringContaining('exit code 2') }]);
  });
});
