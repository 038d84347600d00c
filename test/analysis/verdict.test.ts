import { describe, expect, it } from '@jest/globals';
import { onlyJob } from '#src/analysis/judged-job.ts';
import { judge } from '#src/analysis/verdict.ts';
import type { Results } from '#src/model/collection.ts';
import type { Problem } from '#src/model/problem.ts';
import type { TestResult } from '#src/model/test-result.ts';
import { unknownSession } from '#src/model/unknown-session.ts';
import { aFailingTest, aFlakyTest, aTest, passing, someResults } from './builders.ts';

interface Case {
  tests?: TestResult[];
  newFailures?: number;
  exitCode?: number | null;
  collected?: number;
  problems?: [Problem['kind'], string?][];
}

function verdictOf({ tests = passing(3), newFailures = 0, exitCode = null, collected, problems = [] }: Case) {
  const results = someResults(tests, {
    session: { ...unknownSession(), exitCode, collected: collected ?? null },
    problems: problems.map(([kind, file = 'junit.xml']) => ({ kind, file, message: 'bad' })),
  });
  return judge({ newFailures, jobs: [onlyJob(results)] });
}

const old = aFailingTest('old');
const collectionError = aFailingTest('tests/test_x.py', { kind: 'collection-error' });
const skipped = aTest({ nodeId: 'skipped', outcome: 'skipped' });

describe('the conclusion', () => {
  it.each<[string, Case, string]>([
    ['all passed', {}, 'success'],
    ['all passed, and pytest says so', { exitCode: 0 }, 'success'],
    ['a new failure', { tests: [old], newFailures: 1, exitCode: 1 }, 'failure'],
    ['only failures of the baseline', { tests: [old, ...passing(2)], exitCode: 1 }, 'success'],
    ['only flaky tests', { tests: [aFlakyTest('f')], exitCode: 0 }, 'success'],
    ['exit 1 and no failing test', { exitCode: 1 }, 'failure'],
    ['interrupted', { exitCode: 2 }, 'failure'],
    ['interrupted, after an old failure', { tests: [old], exitCode: 2 }, 'failure'],
    ['interrupted by an old collection error', { tests: [collectionError], exitCode: 2 }, 'success'],
    ['an internal error after passes', { exitCode: 3 }, 'failure'],
    ['killed', { exitCode: 137 }, 'failure'],
    ['killed, after an old failure', { tests: [old], exitCode: -9 }, 'failure'],
    ['wrong usage, nothing ran', { tests: [], exitCode: 4 }, 'failure'],
    ['no test collected', { tests: [], exitCode: 5 }, 'neutral'],
    ['only a skipped module', { tests: [skipped], exitCode: 5 }, 'neutral'],
    ['no tests at all', { tests: [] }, 'neutral'],
    ['no outcome known', { tests: [aTest({ outcome: 'unknown' })] }, 'neutral'],
    ['nothing readable', { tests: [], problems: [['malformed']] }, 'neutral'],
    ['a truncated file without a test', { tests: [], problems: [['truncated']] }, 'neutral'],
    ['a session that died among passes', { problems: [['truncated']] }, 'failure'],
    ['one report of two unreadable', { problems: [['malformed']] }, 'neutral'],
    ['one report of two empty', { problems: [['empty']] }, 'neutral'],
    ['a file that is no report', { problems: [['unsupported']] }, 'neutral'],
    ['a new failure and an unreadable report', { newFailures: 1, problems: [['malformed']] }, 'failure'],
    ['unreadable coverage', { problems: [['malformed', 'out/coverage.xml']] }, 'success'],
    ['coverage that ends in its middle', { problems: [['truncated', 'cov-3.12.json']] }, 'success'],
    [
      'a truncated report in a folder called coverage',
      { problems: [['truncated', 'coverage/log.jsonl']] },
      'failure',
    ],
    [
      'a truncated report of a test of discovery',
      { problems: [['truncated', 'discovery.jsonl']] },
      'failure',
    ],
    ['repeated records', { problems: [['ambiguous']] }, 'success'],
  ])('for %s', (_, given, conclusion) => {
    expect(verdictOf(given).conclusion).toBe(conclusion);
  });

  it('needs no note where the tests say it all', () => {
    expect(verdictOf({ tests: [old], newFailures: 1, exitCode: 1 }).notes).toEqual([]);
    expect(verdictOf({ exitCode: 0 }).notes).toEqual([]);
  });

  it('says why it is not what the tests say', () => {
    expect(verdictOf({ exitCode: 1, collected: 5 }).notes).toEqual([
      'pytest ended with exit code 1 (a failure), and no test failed. It collected 5 tests; the reports hold 3.',
    ]);
    expect(verdictOf({ tests: [old], exitCode: 137 }).notes).toEqual([
      'pytest ended with exit code 137, and the failures here do not explain that.',
    ]);
    expect(verdictOf({ tests: [], exitCode: 5 }).notes.join()).toContain('No results');
    expect(verdictOf({ problems: [['truncated']] }).notes.join()).toContain('died');
  });
});

/** A job that ended so, called after its environment. */
function job(suite: string, { tests = passing(3), exitCode = 0, ...more }: JobCase = {}) {
  const results = someResults(tests, { session: { ...unknownSession(), exitCode }, ...more });
  return { ...onlyJob(results), suite };
}
type JobCase = { tests?: TestResult[]; exitCode?: number | null } & Partial<
  Pick<Results, 'coverage' | 'problems'>
>;

describe('the conclusion over several jobs', () => {
  const coverage = { files: [], branchesMeasured: false };
  const truncated: Problem = { file: 'log.jsonl', kind: 'truncated', message: 'cut' };
  const unreadable: Problem = { file: 'junit.xml', kind: 'malformed', message: 'bad' };

  it('is success when each of them ended well', () => {
    expect(judge({ newFailures: 0, jobs: [job('linux'), job('mac')] })).toEqual({
      conclusion: 'success',
      apartFromFailures: 'success',
      notes: [],
    });
  });

  it('lets no failing test of one explain how another one ended', () => {
    const jobs = [job('linux', { tests: [old], exitCode: 1 }), job('mac', { exitCode: 1 })];
    expect(judge({ newFailures: 0, jobs })).toEqual({
      conclusion: 'failure',
      apartFromFailures: 'failure',
      notes: ['In mac: pytest ended with exit code 1 (a failure), and no test failed.'],
    });
    const died = [job('linux', { tests: [collectionError], exitCode: 2 }), job('mac', { exitCode: 2 })];
    expect(judge({ newFailures: 0, jobs: died }).notes).toEqual([
      'In mac: pytest ended with exit code 2 (interrupted), and no test failed.',
    ]);
  });

  it('lets a passing job hide neither a dead one, nor an unreadable one, nor one without results', () => {
    const cases: [JobCase, string, string][] = [
      [{ problems: [truncated] }, 'failure', 'In mac: The session died'],
      [{ tests: [], problems: [unreadable] }, 'neutral', 'In mac: No results: the reports could not be read'],
      [{ tests: [] }, 'neutral', 'In mac: No results: the reports hold no tests.'],
      [{ tests: [], exitCode: 5 }, 'neutral', 'In mac: No results: pytest collected no tests'],
      [{ problems: [unreadable] }, 'neutral', 'In mac: A report could not be read'],
    ];
    for (const [given, conclusion, note] of cases) {
      const verdict = judge({ newFailures: 0, jobs: [job('linux'), job('mac', given)] });
      expect(verdict.conclusion).toBe(conclusion);
      expect(verdict.notes).toEqual([expect.stringContaining(note)]);
    }
  });

  it('is the worst over them, whatever their order', () => {
    const jobs = [job('linux', { tests: [] }), job('mac', { exitCode: 137 })];
    for (const given of [jobs, [...jobs].reverse()])
      expect(judge({ newFailures: 0, jobs: given }).conclusion).toBe('failure');
  });

  it('says once what is true of several, and counts those beyond five', () => {
    const empty = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((suite) => job(suite, { tests: [] }));
    expect(judge({ newFailures: 0, jobs: [...empty, job('h')] }).notes).toEqual([
      'In a; b; c; d; e and 2 more: No results: the reports hold no tests.',
    ]);
  });

  it('asks no tests of a job that only brings coverage, unless no other one has any', () => {
    const measured = job('coverage', { tests: [], exitCode: null, coverage });
    expect(judge({ newFailures: 0, jobs: [job('linux'), measured] })).toEqual({
      conclusion: 'success',
      apartFromFailures: 'success',
      notes: [],
    });
    expect(judge({ newFailures: 0, jobs: [measured] }).conclusion).toBe('neutral');
    const pytestItself = { ...measured, session: { ...unknownSession(), exitCode: 0 } };
    expect(judge({ newFailures: 0, jobs: [job('linux'), pytestItself] }).conclusion).toBe('neutral');
  });

  it('is neutral at best when shards are missing, and says which', () => {
    const shard = { name: '2', expected: 2 };
    const jobs = [{ ...job('linux'), shard }];
    expect(judge({ newFailures: 0, jobs })).toEqual({
      conclusion: 'neutral',
      apartFromFailures: 'neutral',
      notes: ['Shards missing in linux: 1 of 2 (no results of 1), so the results are not complete.'],
    });
    expect(judge({ newFailures: 1, jobs }).conclusion).toBe('failure');
    expect(judge({ newFailures: 0, jobs: [{ ...job('linux', { exitCode: 137 }), shard }] })).toMatchObject({
      conclusion: 'failure',
      notes: [expect.stringContaining('137'), expect.stringContaining('Shards missing')],
    });
  });

  it('is neutral without any collection', () => {
    expect(judge({ newFailures: 0, jobs: [] })).toEqual({
      conclusion: 'neutral',
      apartFromFailures: 'neutral',
      notes: ['No results: there is no collection.'],
    });
  });
});
