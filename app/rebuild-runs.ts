import { COLLECTION_NAME, EXPIRED } from '#src/github/read-artifacts.ts';
import { readStoredCollections, type StoredCollection } from '#src/github/read-stored-collections.ts';
import { type ListedRun, readAllRuns, readRunAttempt } from '#src/github/read-workflow-runs.ts';
import { groupBy } from '#src/model/group-by.ts';
import type { WorkflowRun } from '#src/model/workflow-run.ts';
import { namedByConfig, type ReadCollections, readCollections } from './collect-artifacts.ts';
import { attemptKey, isLacking } from './known-runs.ts';
import { keepAncestors, type SavedCommits } from './rebuild-commits.ts';
import type { RebuildSources } from './rebuild-sources.ts';
import { retentionOf } from './retention-of.ts';
import { isTrusted } from './trust.ts';

/** How often it is said how far it is, in runs. */
const SAID_EVERY = 100;

/** What is on GitHub of one run. */
interface RunOnGitHub {
  /** Oldest first; those that have completed and of which GitHub still tells. */
  attempts: readonly WorkflowRun[];
  newest: WorkflowRun;
  /** By their names; those of an attempt that has not completed are left for its own report. */
  stored: readonly StoredCollection[];
}

/**
 * Saves all completed workflow runs that GitHub lists, newest first, with the collections that are still there. What the
 * history has already stays as it is. Started again, it goes on where it was ended.
 *
 * @param except a run that is left for its own report
 */
export async function rebuildRuns(
  sources: RebuildSources,
  commits: SavedCommits,
  except: number | null = null,
): Promise<void> {
  const { access, config, say } = sources;
  const { owner, name } = access.repository;
  const stored = new Map(
    groupBy(await readStoredCollections(access, namedByConfig(config)), ({ runId }) => String(runId)).map(
      (ofRun) => [ofRun[0].runId, ofRun],
    ),
  );
  const listed = await readAllRuns(access);
  say(`${owner}/${name}: ${listed.length} runs are on GitHub, ${stored.size} of them with collections`);
  for (const [at, one] of listed.entries()) {
    if (at > 0 && at % SAID_EVERY === 0) say(`${owner}/${name}: ${at} of ${listed.length} runs`);
    if (one.run.runId !== except)
      await rebuildListedRun(sources, commits, { listed: one, stored: stored.get(one.run.runId) ?? [] });
  }
}

/** Saves one completed workflow run with those of its collections that are still there. */
export async function rebuildListedRun(
  sources: RebuildSources,
  commits: SavedCommits,
  { listed, stored }: { listed: ListedRun; stored: readonly StoredCollection[] },
): Promise<void> {
  const { access, config } = sources;
  const attempts = await attemptsOf(sources, listed);
  const newest = attempts.at(-1);
  if (newest === undefined) return;
  const retention = retentionOf(config, access.clock.now());
  const before = newest.isTrusted ? retention.trustedBefore : retention.othersBefore;
  // What the config no longer keeps would only be summed up and removed again.
  const isKept = newest.at.slice(0, 10) >= before.slice(0, 10);
  const names = stored.filter(({ attempt }) => attempt <= newest.attempt);
  await rebuildRun(sources, { attempts, newest, stored: isKept ? names : [] }, isKept);
  const hasResults = attempts.some((run) => collectionsOf(sources, run) > 0);
  if (newest.isTrusted && hasResults) await keepAncestors(sources, commits, newest.headSha);
}

/** The completed attempts of a run. What the history has of one is not asked for again. */
async function attemptsOf(sources: RebuildSources, { run, isCompleted }: ListedRun): Promise<WorkflowRun[]> {
  const { access, config, known, list } = sources;
  const attempts: WorkflowRun[] = [];
  for (let attempt = 1; attempt <= run.attempt; attempt += 1) {
    const isListed = attempt === run.attempt;
    if (isListed && !isCompleted) break;
    const key = { runId: run.runId, attempt };
    const saved = known.get(attemptKey(key))?.run;
    const told = isListed ? run : saved === undefined ? await readRunAttempt(access, key) : null;
    if (saved !== undefined) attempts.push(saved);
    else if (told !== null) attempts.push({ ...told, isTrusted: isTrusted(told, config) });
    else list(lineOf(sources, { ...run, attempt }, 'GitHub does not tell of this attempt any more'));
  }
  return attempts;
}

async function rebuildRun(sources: RebuildSources, run: RunOnGitHub, isKept: boolean): Promise<void> {
  const { access, known } = sources;
  const lacks = isLacking(known, run.stored);
  const read = lacks
    ? await readCollections({
        access,
        run: run.newest,
        config: sources.config,
        earlier: run.attempts.slice(0, -1),
      })
    : null;
  // Before it is saved, since a line says what the history had.
  if (isKept) listMissing(sources, run, read);
  if (lacks || run.attempts.some((attempt) => !known.has(attemptKey(attempt))))
    await saveAll(sources, run, read);
}

/** Lists what can't be had of a run, a line each. */
function listMissing(sources: RebuildSources, run: RunOnGitHub, read: ReadCollections | null): void {
  const { newest, attempts, stored } = run;
  const refused =
    read === null
      ? stored.filter(({ isExpired }) => isExpired).map(({ name }) => ({ artifact: name, why: EXPIRED }))
      : refusedUpTo(read, newest.attempt);
  for (const { artifact, why } of refused)
    sources.list(lineOf(sources, { ...newest, attempt: attemptOf(artifact) }, `${artifact}: ${why}`));
  // Which attempt raw reports are of, their list does not tell.
  if (stored.some(({ isRaw }) => isRaw)) return;
  const newestStored = Math.max(0, ...stored.map(({ attempt }) => attempt));
  for (const attempt of attempts) {
    if (stored.some((one) => one.attempt === attempt.attempt)) continue;
    if (collectionsOf(sources, attempt) > 0)
      sources.list(lineOf(sources, attempt, 'GitHub has none of its collections any more'));
    else if (attempt.attempt < newestStored)
      sources.list(lineOf(sources, attempt, 'its collections are lost, or there never were any'));
  }
}

/**
 * Saves the attempts of a run with what was read, as reported unless the sources say otherwise: nothing is posted of them. A run that waits for its report is
 * left waiting.
 */
async function saveAll(
  { access, history, known, isReported = () => true }: RebuildSources,
  { attempts, newest }: RunOnGitHub,
  read: ReadCollections | null,
): Promise<void> {
  const { id: repositoryId } = access.repository;
  const accepted = read?.accepted ?? new Map();
  const untold = [...accepted.keys()].filter((attempt) => !attempts.some((run) => run.attempt === attempt));
  const all = [...attempts, ...untold.map((attempt) => ({ ...newest, attempt }))];
  // Not between the report of a run and its end; and an App that starts now must not take what is half saved for its own.
  await history.withLease(repositoryId, async () => {
    const waiting = new Set(
      (await history.loadUnreported())
        .filter(({ repository }) => repository.id === repositoryId)
        .map(attemptKey),
    );
    for (const run of all) {
      const collections = accepted.get(run.attempt) ?? [];
      await history.saveNewRun(run);
      if (collections.length > 0)
        await history.saveCollections({ repositoryId, runId: run.runId, attempt: run.attempt }, collections);
    }
    for (const run of all)
      if (!waiting.has(attemptKey(run)))
        await history.importRecord({
          kind: 'run',
          run,
          reported: isReported(run),
          refused: read === null ? [] : refusedUpTo(read, run.attempt),
        });
  });
  for (const run of all) {
    const key = attemptKey(run);
    const { length } = accepted.get(run.attempt) ?? [];
    known.set(key, {
      run: known.get(key)?.run ?? run,
      collections: Math.max(length, known.get(key)?.collections ?? 0),
    });
  }
}

/** What was refused of an attempt and those before it, as it would have been when that attempt completed. */
function refusedUpTo({ refused }: ReadCollections, last: number): ReadCollections['refused'] {
  return refused.filter(({ artifact }) => attemptOf(artifact) <= last);
}

function attemptOf(artifact: string): number {
  return Number(COLLECTION_NAME.exec(artifact)?.[2] ?? 1);
}

function collectionsOf({ known }: RebuildSources, run: Pick<WorkflowRun, 'runId' | 'attempt'>): number {
  return known.get(attemptKey(run))?.collections ?? 0;
}

function lineOf(sources: RebuildSources, run: Pick<WorkflowRun, 'runId' | 'attempt'>, what: string): string {
  const { owner, name } = sources.access.repository;
  const stays = collectionsOf(sources, run) > 0 ? '; what the history has of it stays' : '';
  // A name may hold anything, and must not begin a line of its own.
  return `${owner}/${name} run ${run.runId}, attempt ${run.attempt}: ${what.replace(/\s+/g, ' ')}${stays}`;
}
