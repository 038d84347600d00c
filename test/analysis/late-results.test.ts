import { describe, expect, it } from '@jest/globals';
import { withoutLate } from '#src/analysis/late-results.ts';
import type { BranchHistory, HistoryPart, TestHistory } from '#src/model/branch-history.ts';
import { aTest } from '../support/builders.ts';

const [a, b, c] = ['tests/test_a.py::test_a', 'tests/test_b.py::test_b', 'tests/test_c.py::test_c'];

/** A job of a run on a commit, in an environment. */
function aPart(sha: string, environment = 'linux'): HistoryPart {
  return {
    runId: 80,
    attempt: 1,
    sha,
    workflow: 'CI',
    job: 'test',
    environment,
    shard: null,
    workers: null,
    at: '2026-03-01T10:00:00.000Z',
    url: 'https://github.com/octo/shop/actions/runs/80',
    ran: 3,
    failed: 1,
  };
}

/** A test that ran in those parts. */
function ranIn(nodeId: string, ran: number[], rootdir = ''): TestHistory {
  return { nodeId, rootdir, ran, events: [] };
}

type Known = Pick<BranchHistory, 'parts' | 'tests' | 'commits'>;

/** 1 ─ 2 ─ 3, with 9 merged into 3; 7 is the root of another history. */
const commits = [
  { sha: '1', parents: [] },
  { sha: '2', parents: ['1'] },
  { sha: '9', parents: ['1'] },
  { sha: '3', parents: ['2', '9'] },
  { sha: '7', parents: [] },
];

/** What of a linux job with tests a, b and c on a commit is not too late. */
function left(known: Pick<Known, 'parts' | 'tests'>, headSha: string, environment = 'linux'): string[] {
  const tests = [a, b, c].map((nodeId) => aTest({ nodeId }));
  return withoutLate([{ environment, tests }], { ...known, commits }, headSha).flatMap((job) =>
    job.tests.map(({ nodeId }) => nodeId),
  );
}

describe('results of which something newer is known', () => {
  it('are those of tests that ran on a later commit in the same environment', () => {
    const known = { parts: [aPart('3')], tests: [ranIn(a, [0]), ranIn(b, [0])] };
    expect(left(known, '2')).toEqual([c]);
  });

  it.each([
    ['1', 'an older commit', []],
    ['2', 'the first parent of a merge', []],
    ['9', 'the side that was merged', []],
    ['3', 'the same commit', [a, b, c]],
    ['7', 'a commit that is not related, as after a force push', [a, b, c]],
    ['unknown', 'a commit that nobody knows', [a, b, c]],
  ])('are told by commit order: on %s, %s', (headSha, _, expected) => {
    const known = { parts: [aPart('3')], tests: [ranIn(a, [0]), ranIn(b, [0]), ranIn(c, [0])] };
    expect(left(known, headSha)).toEqual(expected);
  });

  it('are none on the two sides of a fork', () => {
    const known = { parts: [aPart('9')], tests: [ranIn(a, [0])] };
    expect(left(known, '2')).toEqual([a, b, c]);
  });

  it('are none of another environment', () => {
    const known = { parts: [aPart('3', 'windows')], tests: [ranIn(a, [0])] };
    expect(left(known, '2')).toEqual([a, b, c]);
    expect(left(known, '2', 'windows')).toEqual([b, c]);
  });

  it('are none of a test that was not there, or was skipped, on the later commit', () => {
    const known = { parts: [aPart('1'), aPart('3')], tests: [ranIn(a, [0])] };
    expect(left(known, '2')).toEqual([a, b, c]);
  });

  it('are none of the namesake in another package', () => {
    const known = { parts: [aPart('3')], tests: [ranIn(a, [0], 'packages/a')] };
    expect(left(known, '2')).toEqual([a, b, c]);
  });

  it('are none where everything that is known is older', () => {
    const known = { parts: [aPart('1'), aPart('2')], tests: [ranIn(a, [0, 1])] };
    expect(left(known, '3')).toEqual([a, b, c]);
  });

  it('are told apart for each job, which keeps all else that it has', () => {
    const jobs = ['linux', 'windows'].map((environment) => ({
      environment,
      tests: [aTest({ nodeId: a })],
      label: `the job on ${environment}`,
    }));
    const known = { parts: [aPart('3')], tests: [ranIn(a, [0])], commits };
    expect(withoutLate(jobs, known, '2')).toEqual([
      { environment: 'linux', tests: [], label: 'the job on linux' },
      jobs[1],
    ]);
  });

  it('are found in a long history with many forks', () => {
    const long = Array.from({ length: 3000 }, (_, at) => ({
      sha: `n${at}`,
      parents: at === 0 ? [] : [`n${at - 1}`, `n${Math.max(0, at - 2)}`],
    }));
    const jobs = [{ environment: 'linux', tests: [aTest({ nodeId: a })] }];
    const known = { parts: [aPart('n2999')], tests: [ranIn(a, [0])], commits: long };
    expect(withoutLate(jobs, known, 'n0')).toEqual([{ environment: 'linux', tests: [] }]);
  });
});
