import type { BranchHistory } from '#src/model/branch-history.ts';
import { ByTest } from './by-test.ts';
import type { CommitParents } from './commit-order.ts';
import type { JobResults } from './test-evidence.ts';

/**
 * The jobs without the results that come too late: of tests of which the same environment has already told something on a
 * commit that follows this one (design §5: state changes follow commit order, not arrival). A test that plainly passed in
 * all known runs stays, since nothing can become of it.
 */
export function withoutLate<Job extends Pick<JobResults, 'tests' | 'environment'>>(
  jobs: readonly Job[],
  { parts, tests, commits }: Pick<BranchHistory, 'parts' | 'tests' | 'commits'>,
  headSha: string,
): Job[] {
  const later = descendantsOf(headSha, commits);
  if (!parts.some(({ sha }) => later.has(sha))) return [...jobs];
  const environments = new ByTest<ReadonlySet<string>>();
  for (const test of tests) {
    const ran = test.ran.flatMap((at) => parts[at] ?? []).filter(({ sha }) => later.has(sha));
    environments.set(test, new Set(ran.map(({ environment }) => environment)));
  }
  return jobs.map((job) => ({
    ...job,
    tests: job.tests.filter((test) => environments.get(test)?.has(job.environment) !== true),
  }));
}

function descendantsOf(sha: string, commits: readonly CommitParents[]): ReadonlySet<string> {
  const children = new Map<string, string[]>();
  for (const commit of commits)
    for (const parent of commit.parents) {
      const known = children.get(parent);
      if (known === undefined) children.set(parent, [commit.sha]);
      else known.push(commit.sha);
    }
  const found = new Set(children.get(sha));
  // A set may grow while it is gone through, and what is added has its turn.
  for (const at of found) for (const child of children.get(at) ?? []) found.add(child);
  return found;
}
