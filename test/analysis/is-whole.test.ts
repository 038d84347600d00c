import { describe, expect, it } from '@jest/globals';
import { isWhole } from '#src/analysis/is-whole.ts';
import { mergeCollections } from '#src/analysis/merge-collections.ts';
import type { Session } from '#src/model/collection.ts';
import { PROBLEM_KINDS } from '#src/model/problem.ts';
import { FAILURE_KINDS } from '#src/model/test-result.ts';
import { unknownSession } from '#src/model/unknown-session.ts';
import {
  aCoveredFile,
  aFailingTest,
  aSavedCollection,
  type Place,
  passing,
  someResults,
} from './builders.ts';

type Job = { results?: Parameters<typeof someResults>; session?: Partial<Session>; place?: Place };

/** A run of these jobs; unless said, each has three tests that passed. */
function aRunOf(...jobs: Job[]): boolean {
  return isWhole(
    mergeCollections(
      jobs.map(({ results: [tests, over] = [passing(3), {}], session, place }) =>
        aSavedCollection(
          someResults(tests, { ...over, session: { ...unknownSession(), ...session } }),
          place,
        ),
      ),
    ),
  );
}

const shards = (expected: number, ...names: string[]): Job[] =>
  names.map((name) => ({ place: { shard: { name, expected } } }));

describe('a run', () => {
  it.each<[string, Job[]]>([
    ['all tests passed', [{ session: { exitCode: 0, collected: 3 } }]],
    ['nobody knows how many were collected', [{}]],
    [
      'a test failed, as the exit code says',
      [{ results: [[...passing(2), aFailingTest('a.py::test_a')]], session: { exitCode: 1, collected: 3 } }],
    ],
    ['all shards are there', shards(2, '1', '2')],
    [
      'a job beside only measured coverage',
      [
        { session: { exitCode: 0 } },
        { results: [[], { coverage: { files: [aCoveredFile('a.py')] } as never }], place: { job: 'cover' } },
      ],
    ],
  ])('is whole when %s', (_, jobs) => {
    expect(aRunOf(...jobs)).toBe(true);
  });

  it.each<[string, Job[]]>([
    ['there are fewer tests than were collected', [{ session: { exitCode: 0, collected: 4 } }]],
    [
      'it stopped at the first failure',
      [{ results: [[aFailingTest('a.py::test_a')]], session: { exitCode: 1, collected: 3 } }],
    ],
    ['pytest was interrupted', [{ session: { exitCode: 2 } }]],
    ['pytest failed itself', [{ session: { exitCode: 3 } }]],
    ['pytest was called wrongly', [{ session: { exitCode: 4 } }]],
    ['it was killed', [{ session: { exitCode: 137 } }]],
    ['a failure is told that no test has', [{ session: { exitCode: 1 } }]],
    ['no test was collected', [{ results: [[]], session: { exitCode: 5, collected: 0 } }]],
    ['there are no tests', [{ results: [[]] }]],
    ['there is no job', []],
    ['a shard is missing', shards(3, '1', '3')],
    [
      'one of several jobs is not',
      [{ session: { exitCode: 0 } }, { session: { exitCode: 2 }, place: { job: 'other' } }],
    ],
  ])('is not whole when %s', (_, jobs) => {
    expect(aRunOf(...jobs)).toBe(false);
  });

  it.each(FAILURE_KINDS.filter((kind) => kind !== 'failure'))(
    'is not whole with a %s, which hides tests',
    (kind) => {
      const tests = [...passing(9), aFailingTest('tests/test_z.py::test_z', { kind })];
      expect(aRunOf({ results: [tests], session: { exitCode: 1 } })).toBe(false);
    },
  );

  it.each(PROBLEM_KINDS)('is not whole with a report that is %s', (kind) => {
    const problems = [{ file: 'report.xml', kind, message: 'it is' }];
    expect(aRunOf({ results: [passing(3), { problems }] })).toBe(false);
  });
});
