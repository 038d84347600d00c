// The app as an action: its composition root. Reads inputs and the runner's variables, builds the real parts once, and turns
// every outcome into outputs, annotations and an exit code.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { error as annotateError, warning as annotateWarning, setOutput } from '@actions/core';
import type { Probot } from 'probot';
import { statusOf } from '#src/github/request-failure.ts';
import { GitHubUnavailable, withPatience } from '#src/github/with-patience.ts';
import { openHistory } from '#src/history/open-history.ts';
import { redact } from '#src/model/redaction.ts';
import type { Repository } from '#src/model/workflow-run.ts';
import { escapeLog } from '#src/render/escape-log.ts';
import { type ActionSurroundings, ActionUseError, readActionSurroundings } from './action-surroundings.ts';
import type { AppLog } from './app-parts.ts';
import { createProbot, createTokenProbot, listenTo } from './create-probot.ts';
import { createLog } from './log.ts';
import { repositoryOf } from './payload-repository.ts';
import { realClock } from './real-clock.ts';
import { appRepositories, type Repositories, readInstallation } from './repositories.ts';
import { showInJob } from './show-in-job.ts';
import { PersonsToken, readTokenBot, tokenRepositories } from './token-repositories.ts';
import { triageApp } from './triage-app.ts';
import { triageOnce } from './triage-once.ts';

const title = 'Redfirst';

/** Annotations are for people, who can mend what they say; the rest is the job's log. */
const log: AppLog = {
  info: (message) => void process.stdout.write(`${told(message)}\n`),
  warn: (message) => annotateWarning(told(message), { title }),
  error: (error, message) => {
    annotateWarning(told(`${message}: ${error instanceof Error ? error.message : String(error)}`), { title });
  },
};

function told(message: string): string {
  return escapeLog(redact(message));
}

async function main(): Promise<number> {
  const surroundings = readActionSurroundings(process.env, (path) => readFileSync(path, 'utf8'));
  const { event } = surroundings;
  if (event.isByBot && (event.name === 'issues' || event.name === 'issue_comment')) {
    log.info('A bot did it, which decides nothing.');
    return 0;
  }
  const { probot, repository, repositories } = await connect(surroundings);
  const history = await openHistory({ database: { folder: null }, clock: realClock, holder: 'triage' });
  try {
    const parts = { history, repositories, clock: realClock, log };
    const app = triageApp(parts);
    listenTo(probot, app);
    const { left, kept, unwritten } = await triageOnce({
      ...parts,
      app,
      probot,
      repository,
      workflowPath: surroundings.workflowPath,
      event,
      folder: join(surroundings.temporary, 'redfirst'),
    });
    setOutput('history', kept?.path ?? '');
    await showInJob(unwritten);
    if (left === 0) return 0;
    annotateError('Not all could be done now; the warnings say why. The next run goes on.', { title });
    return 1;
  } finally {
    await history.close();
  }
}

/** The parts that speak to GitHub: by the workflow's token, or as an App. */
async function connect({ credentials, apiUrl, repository: named, workflowRef }: ActionSurroundings): Promise<{
  probot: Probot;
  repository: Repository;
  repositories: Repositories;
}> {
  // Its own lines would say everything twice.
  const common = { log: createLog('fatal'), throttle: true };
  if ('appId' in credentials) {
    const { appId, privateKey } = credentials;
    // Nothing is delivered to us that would be signed.
    const environment = { appId, webhookSecret: 'unused', apiUrl };
    const probot = createProbot({ environment, privateKey, ...common });
    const repositories = appRepositories((installationId) => probot.auth(installationId), realClock);
    const asApp = await probot.auth();
    const installation = await withPatience(realClock, () => readInstallation(asApp, named));
    const api = await probot.auth(installation);
    return { probot, repositories, repository: await readRepository(api, named, workflowRef) };
  }
  const probot = createTokenProbot({ apiUrl, token: credentials.token, ...common });
  const api = await probot.auth();
  const repository = await readRepository(api, named, workflowRef);
  const bot = await readTokenBot(api, realClock);
  return { probot, repository, repositories: tokenRepositories({ api, bot, clock: realClock }, repository) };
}

/** @throws ActionUseError where the workflow is not the default branch's: what it leaves would be trusted by nobody */
async function readRepository(
  api: Awaited<ReturnType<Probot['auth']>>,
  { owner, name }: ActionSurroundings['repository'],
  workflowRef: string,
): Promise<Repository> {
  const { data } = await withPatience(realClock, () =>
    api.request('GET /repos/{owner}/{repo}', { owner, repo: name }),
  );
  const repository = repositoryOf(data);
  if (workflowRef !== `refs/heads/${repository.defaultBranch}`)
    throw new ActionUseError([
      `The workflow runs from ${workflowRef}; run it from the default branch, ${repository.defaultBranch}.`,
    ]);
  return repository;
}

/** What a person can mend is one line; anything else keeps its stack. */
function explained(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof ActionUseError || error instanceof PersonsToken) return error.message;
  if (error instanceof GitHubUnavailable) return `${error.message}. Run this job again.`;
  if (statusOf(error) === 401) return `GitHub does not take the token or the key: ${error.message}`;
  if (statusOf(error) !== null) return `GitHub refused (${statusOf(error)}): ${error.message}`;
  return error.stack ?? error.message;
}

try {
  process.exitCode = await main();
} catch (error) {
  annotateError(told(explained(error)), { title });
  process.exitCode = 1;
}
