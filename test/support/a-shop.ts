import type { TestResult } from '#src/model/test-result.ts';
import { aRepository, type WatchedRepository } from './a-repository.ts';
import { type AppOnFake, artifactOf } from './app-on-fake.ts';
import { aCollection } from './collections.ts';
import type { VisibleCheckRun, VisibleIssue } from './fake-github/visible-state.ts';

/** What the jobs of one run say. */
interface ShopRun {
  tests?: TestResult[];
  /** Several jobs, each in its own environment, instead of `tests`. */
  environments?: Record<string, TestResult[]>;
  /** A new commit on the branch when absent. */
  sha?: string;
  branch?: string;
  event?: string;
  workflow?: { name: string; path: string };
  /** False: what it causes is not waited for. */
  settles?: boolean;
}

interface CompletedRun {
  run: number;
  sha: string;
}

/** A repository of its own in a scene, and what happens in it. */
export interface Shop extends Omit<WatchedRepository, 'sha'> {
  /** One commit onto a branch, `main` when absent. */
  commit(branch?: string, from?: string): Promise<string>;
  /** A commit, unless a sha is given, and a run on it that has completed. */
  run(run: ShopRun): Promise<CompletedRun>;
  /** The same run once more, as its next attempt. */
  runAgain(run: CompletedRun, tests: TestResult[]): Promise<void>;
  /** Delivers the run's last webhook once more. */
  redeliver(run: CompletedRun): Promise<void>;
  issues(): Promise<VisibleIssue[]>;
  /** The summary of Redfirst's newest check on a commit; '' when there is none. */
  check(sha: string): Promise<string>;
  checkRuns(): Promise<VisibleCheckRun[]>;
}

/** The shop's oldest issue. */
export async function firstIssue(shop: Shop): Promise<VisibleIssue> {
  const [issue] = await shop.issues();
  if (issue === undefined) throw new Error(`${shop.repository} has no issue`);
  return issue;
}

/** Says that the owner does something with the oldest issue. */
export function byOwner({ repository }: Shop): { repository: string; number: number; as: string } {
  return { repository, number: 1, as: 'octo' };
}

/** Creates a repository that the App is installed on; `config` is its `.github/redfirst.yml`. */
export async function aShop(
  scene: AppOnFake,
  name: string,
  { config = 'filing: on\n' }: { config?: string | null } = {},
): Promise<Shop> {
  const { github } = scene;
  const watched = await aRepository(github, { name, config });
  const { repository, state } = watched;
  await github.addRepositories({ installation: scene.installation, repositories: [repository] });
  // Its labels.
  await scene.settle();
  let commits = 0;
  const commit: Shop['commit'] = async (branch = 'main', from) => {
    commits += 1;
    const { sha } = await github.push({
      repository,
      branch,
      message: `Commit ${commits}`,
      files: { 'src/shop/__init__.py': `# ${commits}\n` },
      ...(from === undefined ? {} : { from }),
    });
    return sha;
  };
  const complete = async (
    { run, sha }: CompletedRun,
    attempt: number,
    { tests = [], environments = { 'ubuntu, Python 3.13': tests } }: ShopRun,
  ): Promise<void> => {
    const all = Object.values(environments).flat();
    const artifacts = Object.entries(environments).map(([environment, found], at) =>
      artifactOf(
        `redfirst-${run}-${attempt}-test-${at}`,
        aCollection({ runId: run, attempt, repository, environment, tests: found, testedSha: sha }),
      ),
    );
    const conclusion = all.some(({ outcome }) => outcome === 'failed' || outcome === 'error')
      ? 'failure'
      : 'success';
    await github.completeRun({ repository, run, artifacts, conclusion });
  };
  return {
    ...watched,
    commit,
    run: async (wanted) => {
      const { branch = 'main', event, workflow, settles = true } = wanted;
      const sha = wanted.sha ?? (await commit(branch));
      const { run } = await github.startRun({
        repository,
        branch,
        sha,
        ...(event === undefined ? {} : { event }),
        ...(workflow === undefined ? {} : { workflow }),
      });
      await complete({ run, sha }, 1, wanted);
      if (settles) await scene.settle();
      return { run, sha };
    },
    runAgain: async (run, tests) => {
      const { attempt } = await github.rerun({ repository, run: run.run });
      await complete(run, attempt, { tests });
      await scene.settle();
    },
    redeliver: async ({ run }) => {
      const isAbout = ({ payload }: { payload: string }) => payload.includes(`"id":${run},`);
      const last = (await github.deliveries())
        .filter(({ event, action }) => event === 'workflow_run' && action === 'completed')
        .filter(isAbout)
        .at(-1);
      if (last === undefined) throw new Error(`Nothing was delivered about run ${run}`);
      await github.deliver({ id: last.id });
      await scene.settle();
    },
    issues: async () => (await state()).issues,
    check: async (sha) =>
      (await state()).checkRuns.filter(({ headSha }) => headSha === sha).at(-1)?.summary ?? '',
    checkRuns: async () => (await state()).checkRuns,
  };
}
