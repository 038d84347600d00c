import type { Collection } from '#src/model/collection.ts';
import type { TestResult } from '#src/model/test-result.ts';
import { aRepository } from './a-repository.ts';
import { type AppOnFake, artifactOf } from './app-on-fake.ts';
import { aCollection, type CollectionFacts } from './collections.ts';
import type { NewArtifact, NewRun } from './fake-github/runner.ts';
import type { CheckConclusion, Permissions } from './fake-github/state.ts';
import type { VisibleCheckRun, VisibleIssue } from './fake-github/visible-state.ts';

/** What one job of a run found; what is not said is as the Action says it for a push. */
export type JobFacts = Partial<Omit<CollectionFacts, 'runId'>> & { tests: TestResult[] };

interface ReportedRun extends Partial<NewRun> {
  /** Whose collections it leaves; none at all when empty. */
  jobs?: readonly JobFacts[];
  /** Beside those of the jobs. */
  artifacts?: (run: number) => NewArtifact[];
  conclusion?: CheckConclusion;
}

interface ProposedChange {
  branch: string;
  files?: Record<string, string>;
  /** Where the branch begins; the default branch's tip when absent. */
  from?: string;
  base?: string;
}

/** A repository of its own in a shared scene, with what its people and its runner do there. */
export interface Project {
  name: string;
  /** Of its first commit. */
  sha: string;
  push(change?: { branch?: string; files?: Record<string, string>; from?: string }): Promise<string>;
  /** A branch with one commit, and its pull request. */
  propose(change: ProposedChange): Promise<{ number: number; headSha: string; mergeSha: string }>;
  /** Starts and ends a run with the collections of its jobs, and waits until it has been reported. */
  run(run: ReportedRun): Promise<number>;
  start(run: Partial<NewRun>): Promise<number>;
  complete(run: number, completed: Omit<ReportedRun, keyof NewRun>): Promise<void>;
  /** The next attempt of a run, with the jobs that were repeated. */
  rerun(run: number, again: Omit<ReportedRun, keyof NewRun> & { lose?: boolean }): Promise<void>;
  /** Somebody clicks "Re-run": of the check of a commit, or of its whole suite. */
  rerequest(sha: string, what?: 'check' | 'suite'): Promise<void>;
  checks(sha?: string): Promise<VisibleCheckRun[]>;
  /** The only check run of a commit. */
  check(sha: string): Promise<VisibleCheckRun>;
  issues(): Promise<VisibleIssue[]>;
  /** What the App said on a pull request. */
  said(pullRequest: number): Promise<string[]>;
}

interface ProjectOptions {
  private?: boolean;
  config?: string | null;
  /** Of the installation; the App's own when absent. */
  permissions?: Permissions;
}

/** Makes `octo/<name>` (with permissions of its own: `<name>/<name>`) and installs the scene's App there. */
export async function aProject(
  scene: AppOnFake,
  name: string,
  options: ProjectOptions = {},
): Promise<Project> {
  const { github } = scene;
  const { config = 'filing: on\n', permissions } = options;
  const owner = permissions === undefined ? 'octo' : name;
  const { repository, sha, state } = await aRepository(github, {
    owner,
    name,
    private: options.private ?? false,
    config,
  });
  if (permissions === undefined)
    await github.addRepositories({ installation: scene.installation, repositories: [repository] });
  else await github.install({ app: scene.appId, repositories: [repository], permissions });
  // Its labels.
  await scene.settle();

  let pushes = 0;
  const complete: Project['complete'] = async (run, completed) => {
    await github.completeRun({ repository, run, ...completion(repository, { run, attempt: 1 }, completed) });
    await scene.settle();
  };
  const start: Project['start'] = async (run) => (await github.startRun({ ...run, repository })).run;
  const checks: Project['checks'] = async (commit) =>
    (await state()).checkRuns.filter(({ headSha }) => commit === undefined || headSha === commit);
  return {
    name: repository,
    sha,
    push: async (change = {}) => {
      pushes += 1;
      const files = { 'pushes.txt': String(pushes) };
      return (await github.push({ repository, branch: 'main', files, ...change })).sha;
    },
    propose: async ({ branch, files, from, base }) => {
      await github.push({
        repository,
        branch,
        files: files ?? { [`${branch}.txt`]: 'x' },
        ...(from === undefined ? {} : { from }),
      });
      const opened = await github.openPullRequest({
        repository,
        head: branch,
        ...(base === undefined ? {} : { base }),
      });
      return { ...opened, mergeSha: opened.mergeSha ?? '' };
    },
    start,
    complete,
    run: async ({ jobs, artifacts, conclusion, ...run }) => {
      const started = await start(run);
      await complete(started, {
        ...(jobs === undefined ? {} : { jobs }),
        ...(artifacts === undefined ? {} : { artifacts }),
        ...(conclusion === undefined ? {} : { conclusion }),
      });
      return started;
    },
    rerun: async (run, { lose = false, ...again }) => {
      const { attempt } = await github.rerun({ repository, run, artifacts: lose ? 'gone' : 'kept' });
      await github.completeRun({ repository, run, ...completion(repository, { run, attempt }, again) });
      await scene.settle();
    },
    rerequest: async (commit, what = 'check') => {
      const found: unknown = await github.requestAs({
        as: owner,
        method: 'GET',
        path: `/repos/${repository}/commits/${commit}/check-runs`,
      });
      const [check] = found as { id: number; check_suite: { id: number } }[];
      const path = what === 'check' ? `check-runs/${check?.id}` : `check-suites/${check?.check_suite.id}`;
      await github.requestAs({ as: owner, method: 'POST', path: `/repos/${repository}/${path}/rerequest` });
      await scene.settle();
    },
    checks,
    check: async (commit) => {
      const [only, ...others] = await checks(commit);
      if (only === undefined || others.length > 0)
        throw new Error(
          `${repository} has ${others.length + (only ? 1 : 0)} check runs on ${commit}: ${scene.said.join('\n')}`,
        );
      return only;
    },
    issues: async () => (await state()).issues,
    said: async (pullRequest) =>
      (await state()).pullRequests
        .filter(({ number }) => number === pullRequest)
        .flatMap(({ comments }) => comments)
        .filter(({ user }) => user === 'redfirst[bot]')
        .map(({ body }) => body),
  };
}

function completion(
  repository: string,
  { run, attempt }: { run: number; attempt: number },
  { jobs = [], artifacts, conclusion }: Omit<ReportedRun, keyof NewRun>,
) {
  const failed = jobs.some(({ tests }) => tests.some(({ outcome }) => outcome === 'failed'));
  return {
    conclusion: conclusion ?? (failed ? ('failure' as const) : ('success' as const)),
    artifacts: [
      ...jobs.map((job, at) =>
        uploaded(aCollection({ repository, attempt, ...job, runId: run }), { run, attempt, at }),
      ),
      ...(artifacts?.(run) ?? []),
    ],
  };
}

function uploaded(
  collection: Collection,
  { run, attempt, at }: { run: number; attempt: number; at: number },
): NewArtifact {
  return artifactOf(`redfirst-${run}-${attempt}-${collection.claimed?.job ?? 'test'}-${at}`, collection);
}
