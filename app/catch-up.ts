import { foldCauses } from '#src/analysis/fold-causes.ts';
import { readCheck } from '#src/github/read-check.ts';
import { readStoredCollections, type StoredCollection } from '#src/github/read-stored-collections.ts';
import { readRun } from '#src/github/read-workflow-runs.ts';
import { groupBy } from '#src/model/group-by.ts';
import { DAY_MS, HOUR_MS } from '#src/model/hours.ts';
import type { WorkflowRun } from '#src/model/workflow-run.ts';
import { CHECK_NAME } from '#src/wanted.ts';
import { namedByConfig } from './collect-artifacts.ts';
import { isLacking } from './known-runs.ts';
import { catchUpCauses, rebuildCauses } from './rebuild-causes.ts';
import { loadSavedCommits, type SavedCommits } from './rebuild-commits.ts';
import { rebuildListedRun, rebuildRuns } from './rebuild-runs.ts';
import type { RebuildSources } from './rebuild-sources.ts';
import { type RestoredHistory, readCausesIn } from './restore-history.ts';
import { saveDecided } from './save-decided.ts';
import type { TriageApp } from './triage-app.ts';
import { isTrusted } from './trust.ts';

/**
 * Results lie there before their run completes, and a triage sees completed runs only: so long before the restored history
 * they are looked through for those that it lacks. A run that takes longer still has its own triage.
 */
const LONGEST_RUN_MS = 3 * DAY_MS;

/** After so long a run's own triage has ended, or never was: nobody else will report it. */
const OWN_TRIAGE_MS = HOUR_MS;

/** What an event is about, which decides what must be known beside the trusted runs. */
export interface EventsRun {
  /** It is left for its own report. */
  runId: number | null;
  /** All runs on this commit are reported together. */
  headSha: string | null;
}

/** What is caught up with. */
export interface CatchingUp {
  sources: RebuildSources;
  app: TriageApp;
  /** Null: there was none, so that all that GitHub holds is taken up. */
  restored: RestoredHistory | null;
  event: EventsRun;
}

/**
 * Takes up what the restored history lacks: trusted runs whose results are among GitHub's artifacts, those on the event's
 * commit, and what was decided by triages that ran at the same time (design §7). What another triage has reported is not
 * posted again; what none did within an hour is reported now.
 */
export async function catchUp({ sources, app, restored, event }: CatchingUp): Promise<void> {
  const commits = await loadSavedCommits(sources);
  if (restored === null) {
    await rebuildRuns(sources, commits, event.runId);
    await rebuildCauses(sources, commits);
    return;
  }
  const ofTrusted = { ...sources, isReported: (run: WorkflowRun) => !run.isTrusted };
  await takeUpRuns(ofTrusted, commits, { since: restored.createdAt, event });
  await settleRuns(sources, commits, { app, event });
  await takeUpDecisions(sources, restored);
}

async function takeUpRuns(
  sources: RebuildSources,
  commits: SavedCommits,
  { since, event }: { since: string; event: EventsRun },
): Promise<void> {
  const { access, config } = sources;
  const from = new Date(Date.parse(since) - LONGEST_RUN_MS);
  const stored = await readStoredCollections(access, namedByConfig(config), from);
  const branches = config.branches ?? [access.repository.defaultBranch];
  const mayMatter = ({ runId, headSha, headBranch, headRepositoryId }: StoredCollection): boolean =>
    runId !== event.runId &&
    (headSha === event.headSha ||
      (headRepositoryId === access.repository.id && headBranch !== null && branches.includes(headBranch)));
  const ofRuns = groupBy(stored.filter(mayMatter), ({ runId }) => String(runId));
  for (const ofRun of ofRuns.sort((a, b) => a[0].runId - b[0].runId)) {
    if (!isLacking(sources.known, ofRun)) continue;
    const listed = await readRun(access, ofRun[0].runId);
    if (listed === null) continue;
    const matters = isTrusted(listed.run, config) || listed.run.headSha === event.headSha;
    if (matters) await rebuildListedRun(sources, commits, { listed, stored: ofRun });
  }
}

/** Runs that wait: what another triage said of them is taken up; what none did is reported, once nobody else will. */
async function settleRuns(
  sources: RebuildSources,
  commits: SavedCommits,
  { app, event }: { app: TriageApp; event: EventsRun },
): Promise<void> {
  const { access, history } = sources;
  const now = access.clock.now().getTime();
  const reported: WorkflowRun[] = [];
  const left: WorkflowRun[] = [];
  for (const run of await history.loadUnreported()) {
    if (run.runId === event.runId || run.repository.id !== access.repository.id) continue;
    const check = await readCheck(access, { headSha: run.headSha, name: CHECK_NAME });
    if (check !== null) reported.push(run);
    else if (now - Date.parse(run.at) > OWN_TRIAGE_MS) left.push(run);
  }
  if (reported.length > 0) await catchUpCauses(sources, commits, reported);
  for (const run of left) await app.runCompleted(run, null);
}

/** People's commands leave less on GitHub than they decide, so that what they changed is in the histories alone. */
async function takeUpDecisions(
  { access, history }: RebuildSources,
  { beside: { theirs, base } }: RestoredHistory,
): Promise<void> {
  if (theirs.length === 0) return;
  const { id: repositoryId } = access.repository;
  const before = base === null ? [] : (await readCausesIn(base, repositoryId)).causes;
  for (const file of theirs) {
    const { causes, isStarted } = await readCausesIn(file, repositoryId);
    await history.withLease(repositoryId, async () => {
      const ours = await history.loadCauses(repositoryId);
      await saveDecided(history, repositoryId, {
        causes: foldCauses(ours, { theirs: causes, base: before }),
      });
      if (isStarted) await history.saveFiling(repositoryId, 'on');
    });
  }
}
