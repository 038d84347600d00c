import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Collection } from '#src/model/collection.ts';
import { appEvents, appPermissions, artifactOf } from './app-on-fake.ts';
import { connectFakeGitHub, type RemoteFakeGitHub } from './fake-github/connect.ts';
import { type LongProcess, startProcess } from './long-process.ts';
import { emptyFolder, projectRoot } from './run-cli.ts';

const node = join(projectRoot, 'node_modules/.bin/node');

/** How often a fact is looked for before we give up, and how long between two looks. */
const LOOKS = 1200;
const BETWEEN_MS = 50;

/** Resolves with the first thing read of which `isSo` holds; gives up after a minute, with what it saw last. */
export async function until<T>(read: () => Promise<T>, isSo: (value: T) => boolean): Promise<T> {
  for (let look = 1; ; look += 1) {
    const value = await read();
    if (isSo(value)) return value;
    if (look === LOOKS)
      throw new Error(`It did not come true; the last look showed ${JSON.stringify(value)}`);
    await new Promise((next) => setTimeout(next, BETWEEN_MS));
  }
}

/** The fake GitHub as a process of its own, by the machine's clock. */
export async function startFakeProcess(): Promise<{ github: RemoteFakeGitHub; process: LongProcess }> {
  const process = startProcess(node, [join(projectRoot, 'test/support/fake-github/main.ts')]);
  const { url } = JSON.parse(await process.line(/^\{"url"/)) as { url: string };
  return { github: connectFakeGitHub(url), process };
}

/** An App that is installed on one repository, and the environment in which `redfirst serve` is it. */
export interface InstalledApp {
  app: Awaited<ReturnType<RemoteFakeGitHub['createApp']>>;
  installation: number;
  repository: string;
  env: Record<string, string>;
}

/** Makes a repository that files issues at once, with the App on it. The data folder is new and empty. */
export async function installApp(
  github: RemoteFakeGitHub,
  { owner, name }: { owner: string; name: string },
): Promise<InstalledApp> {
  const repository = `${owner}/${name}`;
  await github.createRepository({
    owner,
    name,
    files: { 'README.md': `# ${name}\n`, '.github/redfirst.yml': 'filing: on\n' },
  });
  const app = await github.createApp({
    slug: `redfirst-${name}`,
    permissions: { ...appPermissions },
    events: appEvents,
  });
  const { installation } = await github.install({ app: app.id, repositories: [repository] });
  return {
    app,
    installation,
    repository,
    env: {
      APP_ID: String(app.id),
      PRIVATE_KEY: app.privateKeyPem,
      WEBHOOK_SECRET: app.webhookSecret,
      GITHUB_API_URL: github.url,
      PORT: '0',
      REDFIRST_DATA: emptyFolder(),
    },
  };
}

/** `redfirst serve` as a process, once it listens. */
export async function startServe(env: Record<string, string>): Promise<LongProcess & { url: string }> {
  const served = startProcess(node, [join(projectRoot, 'dist/cli.mjs'), 'serve'], {
    cwd: emptyFolder(),
    env,
  });
  const url = /listens on (http:\S+\d)/.exec(await served.line(/listens on /))?.[1];
  if (url === undefined) throw new Error(`It does not say where it listens:\n${served.output()}`);
  return { ...served, url };
}

/** Starts `redfirst serve` and has the App's webhooks sent to it. */
export async function serveInstalled(
  github: RemoteFakeGitHub,
  { app, env }: InstalledApp,
): Promise<LongProcess & { url: string }> {
  const served = await startServe(env);
  await github.setWebhook({ app: app.id, url: `${served.url}/api/github/webhooks` });
  return served;
}

/** The status and text of a page. */
export async function answerOf(url: string): Promise<[number, string]> {
  const answer = await fetch(url);
  return [answer.status, await answer.text()];
}

/** Tells a process to stop; resolves with its exit code. */
export async function stopped(process: LongProcess): Promise<number | null> {
  process.kill('SIGTERM');
  return process.ended;
}

/** Ends a process that may have ended, and forgets what it kept. */
export async function discard(process: LongProcess | null, folder?: string): Promise<void> {
  process?.kill('SIGKILL');
  await process?.ended;
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}

/** A run on the default branch completes with one job's collection, which is told the run's id; the webhook is on its way. */
export async function completeRun(
  github: RemoteFakeGitHub,
  { repository }: InstalledApp,
  collectionOf: (run: number) => Collection,
): Promise<number> {
  const { run } = await github.startRun({ repository });
  const collection = collectionOf(run);
  const artifact = artifactOf(`redfirst-${run}-1-test`, collection);
  const fails = collection.results.session.exitCode !== 0;
  await github.completeRun({
    repository,
    run,
    conclusion: fails ? 'failure' : 'success',
    artifacts: [artifact],
  });
  return run;
}
