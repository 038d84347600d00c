import { describe, expect, it } from '@jest/globals';
import { completeSession, endingProblem, exitCodeOf, signalOf } from '#src/action/ending.ts';
import type { CommandRun } from '#src/action/run-command.ts';
import type { Results } from '#src/model/collection.ts';
import { unknownSession } from '#src/model/unknown-session.ts';
import { aFailure, aTest } from '../support/builders.ts';

function aRun(overrides: Partial<CommandRun> = {}): CommandRun {
  return {
    exitCode: 0,
    signal: null,
    line: 'pytest',
    isPytest: true,
    facts: { pytest: '9.2.0', python: '3.11', plugins: { 'pytest-cov': '7.1.0' } },
    tests: [],
    coverage: [],
    named: [],
    logs: [],
    startedAt: 0,
    ...overrides,
  };
}

function someResults(overrides: Partial<Results> = {}): Results {
  return {
    session: unknownSession(),
    tests: [],
    coverage: null,
    mutants: null,
    fuzzCrashes: [],
    benchmarks: [],
    problems: [],
    ...overrides,
  };
}
const passed = [aTest()];
const failed = [aTest({ failure: aFailure() })];

describe('the ending of a command', () => {
  const endings: [ending: Pick<CommandRun, 'exitCode' | 'signal'>, code: number, signal: string | null][] = [
    [{ exitCode: 0, signal: null }, 0, null],
    [{ exitCode: 7, signal: null }, 7, null],
    [{ exitCode: null, signal: 'SIGKILL' }, 137, 'SIGKILL'],
    [{ exitCode: 137, signal: null }, 137, 'SIGKILL'],
    [{ exitCode: 139, signal: null }, 139, 'SIGSEGV'],
    [{ exitCode: 255, signal: null }, 255, null],
  ];
  it.each(endings)('%j is exit code %j, by %j', (ending, code, signal) => {
    expect([exitCodeOf(ending), signalOf(ending)]).toEqual([code, signal]);
  });
});

describe('what the reports do not tell of an ending', () => {
  it('is nothing where they explain it', () => {
    expect(endingProblem(aRun(), someResults({ tests: passed }))).toBeNull();
    expect(endingProblem(aRun({ exitCode: 1 }), someResults({ tests: failed }))).toBeNull();
    expect(endingProblem(aRun({ exitCode: 5 }), someResults())).toBeNull();
  });

  const problems: [
    what: string,
    run: Partial<CommandRun>,
    results: Partial<Results>,
    kind: string,
    says: RegExp,
  ][] = [
    ['a kill without results', { exitCode: 137 }, {}, 'truncated', /killed by SIGKILL and left no results/],
    [
      'a kill after some results',
      { exitCode: null, signal: 'SIGTERM' },
      { tests: passed },
      'truncated',
      /killed by SIGTERM: .* 1 test /,
    ],
    [
      'an exit without results',
      { exitCode: 4 },
      {},
      'empty',
      /exit code 4 \(it was called wrongly.* left no results/,
    ],
    [
      'a failure of another command',
      { exitCode: 4, isPytest: false },
      {},
      'empty',
      /exit code 4 and left no results/,
    ],
    [
      'a failure that no test explains',
      { exitCode: 1 },
      { tests: passed },
      'ambiguous',
      /exit code 1, although no test failed/,
    ],
    ['a good end without a report', { isPytest: false }, {}, 'empty', /no plain call of pytest/],
    ['a good end of pytest without a report', {}, {}, 'empty', /wrote no report/],
  ];
  it.each(problems)('is said of %s', (_what, run, results, kind, says) => {
    const problem = endingProblem(aRun(run), someResults(results));
    expect(problem).toEqual({ file: 'command', kind, message: expect.stringMatching(says) });
  });
});

describe('the session', () => {
  const job = { python: null, platform: 'linux' };

  it('is completed by what pytest said before and by the runner, never overruled', () => {
    const session = { ...unknownSession(), pytest: '8.0', plugins: { 'pytest-cov': '6.0' } };
    expect(completeSession(session, aRun(), { python: '3.11.9', platform: 'linux' })).toMatchObject({
      python: '3.11.9',
      pytest: '8.0',
      plugins: { 'pytest-cov': '6.0' },
    });
    expect(completeSession(unknownSession(), aRun(), job)).toMatchObject({
      python: '3.11',
      pytest: '9.2.0',
    });
    expect(completeSession(unknownSession(), null, job)).toEqual({ ...unknownSession(), platform: 'linux' });
  });

  const codes: [reported: number | null, run: Partial<CommandRun>, code: number | null][] = [
    [null, { exitCode: 0 }, 0],
    [null, { exitCode: 1 }, 1],
    [0, { exitCode: 139 }, 139],
    [1, { exitCode: 1 }, 1],
    [1, { exitCode: null, signal: 'SIGKILL' }, 137],
    [0, { exitCode: 1 }, 1],
    // make ends with 2 for whatever failed; that is not pytest's 2.
    [null, { exitCode: 2, isPytest: false }, 1],
    [1, { exitCode: 2, isPytest: false }, 1],
    [null, { exitCode: 0, isPytest: false }, null],
  ];
  it.each(codes)('that reports %j and a command that ends with %j give %j', (reported, run, code) => {
    expect(completeSession({ ...unknownSession(), exitCode: reported }, aRun(run), job).exitCode).toBe(code);
  });
});
