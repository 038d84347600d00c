// A workflow run as GitHub Actions would do it: check out a commit, let the Action's collect bundle read the reports that
// the tests left, upload its collection, complete the run.
import { execFileSync, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Collection } from '#src/model/collection.ts';
import type { GitCommit } from './demo-reader.ts';
import { cast, repository, type Stage } from './demo-stage.ts';

/** What runs, on what, and with which recorded reports. */
export interface JobRun {
  workflow: 'Tests' | 'Nightly';
  /** Folder of the reports that the tests leave. */
  reports: string;
  of: { event: 'push' | 'schedule'; sha: string } | { pullRequest: number; branch: string; mergeSha: string };
}

/** The facts that the two kinds of runs differ in: as the webhook and the runner's variables have them. */
function runFacts(of: JobRun['of']) {
  return 'pullRequest' in of
    ? {
        event: 'pull_request',
        branch: of.branch,
        tested: of.mergeSha,
        ref: `refs/pull/${of.pullRequest}/merge`,
      }
    : { event: of.event, branch: 'main', tested: of.sha, ref: 'refs/heads/main' };
}

/** Runs it, and waits until the app has reported it. */
export async function runJob(stage: Stage, { workflow, reports, of }: JobRun): Promise<void> {
  const { github } = stage;
  const { event, branch, tested, ref } = runFacts(of);
  const started = await github.startRun({
    repository,
    event,
    branch,
    workflow: { name: workflow, path: `.github/workflows/${workflow.toLowerCase()}.yml` },
    actor: cast.author,
  });
  const workspace = await mkdtemp(join(stage.folder, 'job-'));
  await checkOut(stage, { sha: tested, workspace });
  await cp(reports, join(workspace, 'reports'), { recursive: true });
  const { name, bytes } = await collect(workspace, {
    GITHUB_REPOSITORY: repository,
    GITHUB_RUN_ID: String(started.run),
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKFLOW: workflow,
    GITHUB_JOB: 'test',
    GITHUB_EVENT_NAME: event,
    GITHUB_REF: ref,
    GITHUB_SHA: tested,
  });
  const { results }: Collection = JSON.parse(gunzipSync(bytes).toString('utf8'));
  const isRed = results.tests.some(({ outcome }) => outcome === 'failed' || outcome === 'error');
  await github.completeRun({
    repository,
    run: started.run,
    conclusion: isRed ? 'failure' : 'success',
    artifacts: [{ name, files: { [`${name}.json.gz`]: { base64: bytes.toString('base64') } } }],
  });
  await stage.settle();
}

/** What actions/checkout leaves: a commit's files, and the commit itself with the names of its parents. */
async function checkOut(
  { reader }: Stage,
  { sha, workspace }: { sha: string; workspace: string },
): Promise<void> {
  for (const { path, text } of await reader.files(sha)) {
    await mkdir(dirname(join(workspace, path)), { recursive: true });
    await writeFile(join(workspace, path), text);
  }
  git(workspace, ['init', '--quiet']);
  git(workspace, ['add', '--all']);
  const tree = git(workspace, ['write-tree']);
  const made = git(
    workspace,
    ['hash-object', '-t', 'commit', '-w', '--stdin'],
    textOf(await reader.commit(sha), tree),
  );
  if (made !== sha) throw new Error(`the checkout of ${sha} became ${made}`);
  git(workspace, ['update-ref', 'HEAD', sha]);
}

/** A commit as git stores it; its name is the hash of this. */
function textOf({ message, parents, author, committer }: GitCommit, tree: string): string {
  const signed = ({ name, email, date }: GitCommit['author']) =>
    `${name} <${email}> ${Date.parse(date) / 1000} +0000`;
  return [
    `tree ${tree}`,
    ...parents.map((parent) => `parent ${parent.sha}`),
    `author ${signed(author)}`,
    `committer ${signed(committer)}`,
    '',
    `${message}\n`,
  ].join('\n');
}

function git(folder: string, args: readonly string[], input = ''): string {
  const env = { PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  return execFileSync('git', args, { cwd: folder, encoding: 'utf8', input, env }).trim();
}

/** Runs the Action's bundle with the runner's variables; returns what it would upload. */
async function collect(
  workspace: string,
  job: Record<string, string>,
): Promise<{ name: string; bytes: Buffer }> {
  const temporary = `${workspace}-temp`;
  const summary = join(temporary, 'summary.md');
  await mkdir(temporary);
  await writeFile(summary, '');
  const env = {
    PATH: process.env['PATH'],
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_STEP_SUMMARY: summary,
    RUNNER_TEMP: temporary,
    RUNNER_OS: 'Linux',
    ImageOS: 'ubuntu24',
    pythonLocation: '/opt/hostedtoolcache/Python/3.11.7/x64',
    REDFIRST_REPORTS: 'reports',
    REDFIRST_COVERAGE: 'reports',
    ...job,
  };
  const bundle = join(import.meta.dirname, '../dist/collect.mjs');
  const said = await new Promise<string>((done, failed) => {
    const child = spawn(process.execPath, [bundle], {
      cwd: workspace,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let log = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        log += chunk.toString('utf8');
      });
    child.on('error', failed);
    child.on('close', () => done(log));
  });
  const [file] = await readdir(join(temporary, 'redfirst')).catch(() => []);
  if (file === undefined) throw new Error(`The Action's collect bundle left nothing:\n${said}`);
  return {
    name: file.replace(/\.json\.gz$/, ''),
    bytes: await readFile(join(temporary, 'redfirst', file)),
  };
}
