import { artifactOf } from '../support/app-on-fake.ts';
import type { NewArtifact } from '../support/fake-github/runner.ts';
import { collectionOfJob, sourceFileOf } from './collection-of-job.ts';
import { isForkBranch, type PlayedCommit, type PlayedRun } from './oracle/ledger.ts';
import type { Play } from './play.ts';
import { FORK_BRANCH, type Happening, type Job, MAIN } from './script/script.ts';
import { shownBy } from './script/suite.ts';

type EventOf<Kind extends Happening['kind']> = Extract<Happening, { kind: Kind }>;

const STRANGER = 'stranger';

/** Somebody pushes a commit. */
export async function playCommit(play: Play, event: EventOf<'commit'>): Promise<boolean> {
  const { stage, place, ledger } = play;
  const { github } = stage;
  const { name, branch, bugs, merges } = event;
  const other = merges === null ? undefined : ledger.tips.get(merges);
  if (merges !== null && other === undefined) return false;
  const tip = ledger.tips.get(branch);
  const base = tip ?? ledger.tips.get(MAIN);
  const isFork = isForkBranch(branch);
  if (isFork && !play.hasFork) {
    await github.fork({ repository: place.repository, owner: STRANGER });
    play.hasFork = true;
  }
  const files = changedFiles(base, bugs, name);
  const parent = base?.sha;
  const { sha } = await github.push({
    repository: isFork ? forkOf(place.repository) : place.repository,
    branch: branch.replace(FORK_BRANCH, ''),
    message: `Commit ${name}`,
    files,
    ...(tip === undefined && parent !== undefined ? { from: parent } : {}),
    ...(other === undefined ? {} : { merges: other.sha }),
  });
  ledger.commit({ name, branch, bugs, sha });
  return true;
}

/** A commit changes the files of the bugs that it brings or mends, and one more. */
function changedFiles(base: PlayedCommit | undefined, bugs: readonly string[], name: string) {
  const before = base?.bugs ?? [];
  const changed = [
    ...bugs.filter((bug) => !before.includes(bug)),
    ...before.filter((bug) => !bugs.includes(bug)),
  ];
  return Object.fromEntries(['changes.txt', ...changed.map(sourceFileOf)].map((file) => [file, `${name}\n`]));
}

function forkOf(repository: string): string {
  return repository.replace(/^[^/]+/, STRANGER);
}

/** A workflow run begins, ends, and leaves its collections. */
export async function playRun(play: Play, event: EventOf<'run'>): Promise<boolean> {
  const { stage, place, ledger } = play;
  const commit = ledger.commits.get(event.commit);
  if (commit === undefined || event.jobs.length === 0) return false;
  const branch = commit.branch.replace(FORK_BRANCH, '');
  const isFork = isForkBranch(commit.branch);
  const pullRequest = event.trigger === 'pull_request' ? await pullRequestOf(play, commit) : null;
  const { run: id } = await stage.github.startRun({
    repository: place.repository,
    event: event.trigger,
    branch,
    sha: commit.sha,
    ...(isFork ? { headRepository: forkOf(place.repository) } : {}),
  });
  const run = ledger.run({ name: event.name, id, commit, trigger: event.trigger, jobs: event.jobs });
  await completeAttempt(play, run, { jobs: event.jobs, pullRequest });
  await play.announce(run, event.arrives);
  return true;
}

/** Some of a run's jobs are repeated, as its next attempt. */
export async function playRerun(play: Play, event: EventOf<'rerun'>): Promise<boolean> {
  const { stage, place, ledger } = play;
  const run = ledger.runs.get(event.run);
  if (run === undefined || event.jobs.length === 0) return false;
  await stage.github.rerun({ repository: place.repository, run: run.id });
  run.attempts.push(event.jobs);
  await completeAttempt(play, run, { jobs: event.jobs, pullRequest: null });
  await play.announce(run, event.arrives);
  return true;
}

async function pullRequestOf({ stage, place, pullRequests }: Play, commit: PlayedCommit): Promise<number> {
  const { branch } = commit;
  const known = pullRequests.get(branch);
  if (known !== undefined) return known;
  const head = isForkBranch(branch) ? `${STRANGER}:${branch.replace(FORK_BRANCH, '')}` : branch;
  const { number } = await stage.github.openPullRequest({ repository: place.repository, head });
  pullRequests.set(branch, number);
  return number;
}

async function completeAttempt(
  { stage, place, ledger }: Play,
  run: PlayedRun,
  { jobs, pullRequest }: { jobs: readonly Job[]; pullRequest: number | null },
): Promise<void> {
  const attempt = run.attempts.length;
  const { script } = ledger;
  const artifacts = jobs.flatMap((job, at): NewArtifact[] => {
    const collection = collectionOfJob(script, {
      job,
      present: run.commit.bugs,
      run: run.id,
      attempt,
      repository: place.repository,
      testedSha: run.commit.sha,
      pullRequest,
    });
    if (collection === null) return [];
    return [artifactOf(`redfirst-${run.id}-${attempt}-test-${at}`, collection)];
  });
  const isRed = jobs.some(
    (job) =>
      job.ending !== 'collected' ||
      script.bugs.some((bug) => shownBy(bug, job, run.commit.bugs) === 'failed'),
  );
  await stage.github.completeRun({
    repository: place.repository,
    run: run.id,
    conclusion: isRed ? 'failure' : 'success',
    artifacts,
    jobs: jobs.map(({ environment, ending }) => ({
      name: `test (${environment})`,
      conclusion: ending === 'lost' || isRed ? 'failure' : 'success',
    })),
  });
}
