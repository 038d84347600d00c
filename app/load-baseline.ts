import { addedLinesOfPatches } from '#src/analysis/added-lines.ts';
import { baselineFrom } from '#src/analysis/baseline-from.ts';
import type { RepositoryAccess } from '#src/github/api.ts';
import {
  type ChangedFiles,
  type Comparison,
  readComparison,
  readPullRequestFiles,
} from '#src/github/read-change.ts';
import { readAncestors } from '#src/github/read-commits.ts';
import type { PullRequest } from '#src/github/read-pull-request.ts';
import { unlessAnswered } from '#src/github/request-failure.ts';
import type { Change, LoadedRun } from '#src/loaded-run.ts';
import type { ClaimedRun } from '#src/model/collection.ts';
import type { WorkflowRun } from '#src/model/workflow-run.ts';
import type { RunSources } from './run-sources.ts';

/** What a run is compared with, and what changed since then. */
export interface LoadedBaseline {
  baseline: LoadedRun['baseline'];
  change: Change;
  /** The files that it changes; null: nobody could tell, or it is no pull request. */
  files: ChangedFiles | null;
}

/** Where nobody could tell what changed. */
export function unknownChange({ headSha }: Pick<WorkflowRun, 'headSha'>): Change {
  return { addedLines: null, range: { base: null, head: headSha, commits: null } };
}

/** The baseline of a trusted run: the newest of its commit's ancestors that a trusted run tested (design §5). */
export async function loadTrustedBaseline(sources: RunSources): Promise<LoadedBaseline> {
  const { access, history, run } = sources;
  const commits = await readAncestors(access, run.headSha);
  await history.saveCommits(run.repository.id, commits);
  const ancestors = commits.map(({ sha }) => sha).filter((sha) => sha !== run.headSha);
  const baseline = await baselineOf(sources, ancestors);
  const comparison =
    baseline === null
      ? null
      : await compareOrNull(access, { base: baseline.baseline.label, head: run.headSha });
  return { baseline, files: null, change: changeOf(comparison, sources, baseline) };
}

/**
 * The baseline of a pull request, of the code that was tested: the first parent of the merge commit that a job claims and
 * GitHub confirms; else the merge base with the base branch. Then their ancestors.
 */
export async function loadProposedBaseline(
  sources: RunSources,
  { pullRequest, claims }: { pullRequest: PullRequest | null; claims: readonly ClaimedRun[] },
): Promise<LoadedBaseline> {
  const { access, history, run } = sources;
  const base = pullRequest?.baseBranch ?? run.repository.defaultBranch;
  // Only a claim that could be confirmed is worth a read; one that names no parents could.
  const tested = claims.find(
    ({ testedSha, parents }) =>
      testedSha !== null && testedSha !== run.headSha && (parents.length === 0 || parents[1] === run.headSha),
  )?.testedSha;
  const merged = tested ? await confirmedMerge(sources, { base, tested }) : null;
  const comparison = merged ?? (await compareOrNull(access, { base, head: run.headSha }));
  if (comparison === null) return { baseline: null, files: null, change: unknownChange(run) };
  const commits = await readAncestors(access, comparison.mergeBase);
  await history.saveCommits(run.repository.id, commits);
  const baseline = await baselineOf(
    sources,
    commits.map(({ sha }) => sha),
  );
  const change = changeOf(comparison, sources, baseline);
  if (comparison.files !== null || pullRequest === null) return { baseline, change, files: comparison.files };
  const files = await readPullRequestFiles(access, pullRequest.number);
  return { baseline, files, change: { ...change, addedLines: addedLinesOfPatches(files.patches) } };
}

/**
 * The comparison of the base branch with the merge commit that a job says it tested; null unless GitHub confirms that it
 * is one of this head: its second parent is the head, its first is on the base branch.
 */
async function confirmedMerge(
  { access, run }: RunSources,
  { base, tested }: { base: string; tested: string },
): Promise<Comparison | null> {
  if (!/^[0-9a-f]{40}$/.test(tested)) return null;
  const comparison = await compareOrNull(access, { base, head: tested });
  const parents = comparison?.parents.get(tested);
  const isMerge = parents?.length === 2 && parents[0] === comparison?.mergeBase && parents[1] === run.headSha;
  if (!isMerge || comparison === null) return null;
  return { ...comparison, commits: comparison.commits.filter(({ sha }) => sha !== tested) };
}

/** Null: one of the two is not (any more) in the repository, or they have nothing in common. */
function compareOrNull(
  access: RepositoryAccess,
  ends: { base: string; head: string },
): Promise<Comparison | null> {
  return unlessAnswered([404, 422], null, () => readComparison(access, ends));
}

async function baselineOf(
  { history, run }: RunSources,
  shas: readonly string[],
): Promise<NonNullable<LoadedRun['baseline']> | null> {
  const found = await history.loadBaseline(run.repository.id, shas, run.runId);
  return found === null ? null : baselineFrom(found);
}

function changeOf(
  comparison: Comparison | null,
  { run }: RunSources,
  baseline: LoadedRun['baseline'],
): Change {
  return {
    addedLines:
      comparison === null || comparison.files === null ? null : addedLinesOfPatches(comparison.files.patches),
    range: {
      base: baseline?.baseline.label ?? null,
      head: run.headSha,
      // Commits from another base than the baseline's would blame the wrong ones.
      commits:
        comparison?.isWhole && comparison.mergeBase === baseline?.baseline.label ? comparison.commits : null,
    },
  };
}
