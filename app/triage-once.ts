import type { Probot } from 'probot';
import type { RepositoryAccess } from '#src/github/api.ts';
import { acceptedPermissions, requestFailure } from '#src/github/request-failure.ts';
import { DAY_MS } from '#src/model/hours.ts';
import type { Check } from '#src/model/preview-output.ts';
import type { Repository } from '#src/model/workflow-run.ts';
import type { ActionEvent } from './action-surroundings.ts';
import type { AppParts } from './app-parts.ts';
import { catchUp } from './catch-up.ts';
import { forbiddenWrites, missingPermissions, unwrittenChecks } from './forbidden-writes.ts';
import { type KeptHistory, keepHistory } from './keep-history.ts';
import { loadConfig } from './load-config.ts';
import { type RestoredHistory, restoreHistory } from './restore-history.ts';
import type { LeftForLater, TriageApp } from './triage-app.ts';

/** An unchanged history is kept again after so long, so that the artifact never expires while anything happens. */
const KEPT_AGAIN_MS = DAY_MS;

/** What one triage is made of. */
export interface OnceParts extends AppParts {
  app: TriageApp;
  /** Has the app's handlers. */
  probot: Pick<Probot, 'receive'>;
  repository: Repository;
  workflowPath: string;
  event: ActionEvent;
  /** Where the history is written. */
  folder: string;
}

/** How a triage ended. */
export interface OnceEnd {
  left: LeftForLater;
  /** The file to be uploaded; null: nothing changed, or it would take the place of one that could not be read. */
  kept: KeptHistory | null;
  /** Checks that GitHub forbade us to write, so that they must be seen elsewhere. */
  unwritten: Check[];
}

/**
 * One event, without a server: restores the history, catches up with what it lacks, does what the app does for the event, and
 * writes the history for the next one (design §7). What GitHub forbids is a warning that names the permission.
 */
export async function triageOnce(parts: OnceParts): Promise<OnceEnd> {
  const { history, repositories, repository, event, log } = parts;
  const access = await repositories.access(repository, null);
  const past = await permitted(parts, 'actions: read, contents: read', () => takeUpPast(parts, access));
  const handled = await permitted(parts, 'checks, issues, pull-requests: write', () => handle(parts, event));
  const forbidden = await forbiddenWrites(history, repository.id);
  const missing = missingPermissions(forbidden);
  if (missing.length > 0)
    log.warn(`GitHub refused writes: add ${missing.join(', ')} to the job's \`permissions\``);
  // What could not be restored must not be hidden by a younger history that lacks it.
  const kept = past === null ? null : await keepChanged(parts, past.restored);
  return { left: handled?.done ?? 0, kept, unwritten: unwrittenChecks(forbidden) };
}

async function takeUpPast(
  { history, app, workflowPath, event, log }: OnceParts,
  access: RepositoryAccess,
): Promise<{ restored: RestoredHistory | null }> {
  const restored = await restoreHistory(access, { history, workflowPath, log });
  if (restored === null) log.info('no history is there: all that GitHub holds is taken up');
  const { config } = await loadConfig(access);
  const sources = {
    access,
    history,
    config,
    known: restored?.known ?? new Map(),
    say: log.info,
    list: log.info,
  };
  const { completedRun, commit } = event;
  await catchUp({
    sources,
    app,
    restored,
    event: { runId: completedRun?.runId ?? null, headSha: completedRun?.headSha ?? commit },
  });
  return { restored };
}

async function handle(parts: OnceParts, event: ActionEvent): Promise<{ done: LeftForLater }> {
  const { app, probot, repository } = parts;
  switch (event.name) {
    case 'schedule':
      return { done: await app.sweep() };
    case 'workflow_dispatch':
      // What an App's installation does.
      await permitted(parts, 'contents: read', () => app.installed(repository, null));
      await permitted(parts, 'actions: read', () => judgeAgain(parts, event.commit));
      return { done: await app.sweep() };
    default:
      await receive(probot, event);
      return { done: 0 };
  }
}

async function judgeAgain({ app, repository }: OnceParts, commit: string | null): Promise<void> {
  if (commit !== null) await app.rerequested(repository, commit, null);
}

/** @throws what the handler threw */
async function receive(probot: OnceParts['probot'], { id, name, payload }: ActionEvent): Promise<void> {
  try {
    // The payload is what GitHub delivers with a webhook of that name.
    await probot.receive({ id, name, payload } as Parameters<Probot['receive']>[0]);
  } catch (error) {
    throw error instanceof AggregateError ? (error.errors[0] ?? error) : error;
  }
}

/** Null where GitHub forbids it; every other failure is thrown. */
async function permitted<T>(
  { clock, log }: OnceParts,
  needs: string,
  work: () => Promise<T>,
): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    const failure = requestFailure(error, clock.now());
    if (failure.kind !== 'final' || failure.status !== 403) throw error;
    const asked = acceptedPermissions(error) ?? needs;
    log.warn(`GitHub refused (${failure.reason}): the job's \`permissions\` must have ${asked}`);
    return null;
  }
}

async function keepChanged(
  { history, folder, clock }: OnceParts,
  restored: RestoredHistory | null,
): Promise<KeptHistory | null> {
  const kept = await keepHistory(history, folder);
  const isSame = restored !== null && restored.digest === kept.digest;
  const age = restored === null ? 0 : clock.now().getTime() - Date.parse(restored.createdAt);
  return isSame && age < KEPT_AGAIN_MS ? null : kept;
}
