import { describe, expect, it } from '@jest/globals';
import { countTests } from '#src/analysis/counts.ts';
import { judge } from '#src/analysis/verdict.ts';
import type { Problem } from '#src/model/problem.ts';
import type { TestResult } from '#src/model/test-result.ts';
import { unknownSession } from '#src/model/unknown-session.ts';
import { aFailingTest, aFlakyTest, aTest, passing } from './builders.ts';

interface Case {
  tests?: TestResult[];
  newFailures?: number;
  exitCode?: number | null;
  collected?: number;
  problems?: [Problem['kind'], string?][];
}

function verdictOf({ tests = passing(3), newFailures = 0, exitCode = null, collected, problems = [] }: Case) {
  return judge({
    tests,
    counts: countTests(tests),
    newFailures,
    session: { ...unknownSession(), exitCode, collected: collected ?? null },
    problems: problems.map(([kind, file = 'junit.xml']) => ({ kind, file, message: 'bad' })),
  });
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
