import { baselineFrom } from '#src/analysis/baseline-from.ts';
import { type ChangedLines, changedLines, presumedLines } from '#src/analysis/changed-lines.ts';
import type { RepositoryAccess } from '#src/github/api.ts';
import {
  type ChangedFiles,
  type Comparison,
  MOST_LISTED,
  readComparison,
  readPullRequestFiles,
} from '#src/github/read-change.ts';
import { readAncestors } from '#src/github/read-commits.ts';
import type { PullRequest } from '#src/github/read-pull-request.ts';
import { unlessAnswered } from '#src/github/request-failure.ts';
import type { Change, LoadedRun } from '#src/loaded-run.ts';
import type { ClaimedRun } from '#src/model/collection.ts';
import type { WorkflowRun } from '#src/model/workflow-run.ts';
import { testsItsCommit } from './read-raw-artifacts.ts';
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
  const lines = comparison && changedLines(comparison.listed, 'same');
  return { baseline, files: null, change: changeOf(comparison, sources, { baseline, lines }) };
}

/**
 * The baseline of a pull request, of the code that was tested: the first parent of the merge commit that a job claims and
 * GitHub confirms; else the merge base with the base branch. Then their ancestors. Where no job claims anything, as of raw
 * reports, it is presumed to be the merge that GitHub has made to try the pull request out.
 */
export async function loadProposedBaseline(
  sources: RunSources,
  { pullRequest, claims, isMeasured, isUnclaimed, headFiles }: ProposedRun,
): Promise<LoadedBaseline> {
  const { access, history, run } = sources;
  const base = pullRequest?.baseBranch ?? run.repository.defaultBranch;
  // Only a claim that could be confirmed is worth a read; one that names no parents could.
  const claimed = claims.find(
    ({ testedSha, parents }) =>
      testedSha !== null && testedSha !== run.headSha && (parents.length === 0 || parents[1] === run.headSha),
  )?.testedSha;
  const isPresumed = claimed === undefined && isUnclaimed && !testsItsCommit(run.event);
  const tested = isPresumed ? pullRequest?.mergeSha : claimed;
  const merged = tested ? await confirmedMerge(sources, { base, tested }) : null;
  const comparison = merged ?? (await compareOrNull(access, { base, head: run.headSha }));
  if (comparison === null) return { baseline: null, files: null, change: unknownChange(run) };
  const commits = await readAncestors(access, comparison.mergeBase);
  await history.saveCommits(run.repository.id, commits);
  const baseline = await baselineOf(
    sources,
    commits.map(({ sha }) => sha),
  );
  const files =
    comparison.files ??
    (pullRequest === null ? null : await readPullRequestFiles(access, pullRequest.number));
  const ofMerge =
    merged === null || tested == null || !isMeasured || hasSameFiles(merged, tested, run.headSha)
      ? null
      : merged;
  const lines = await proposedLines(access, {
    files: files ?? comparison.listed,
    merge: ofMerge,
    headSha: run.headSha,
    isTestedKnown: isPresumed ? merged !== null : tested == null || merged !== null,
    isPresumed,
    headFiles,
  });
  return { baseline, files, change: changeOf({ ...comparison, files }, sources, { baseline, lines }) };
}

interface ProposedRun {
  pullRequest: PullRequest | null;
  claims: readonly ClaimedRun[];
  /** Whether reports are among them that no job claims anything of. */
  isUnclaimed: boolean;
  /** Git blob ids of the head's files, where they are known. */
  headFiles: ReadonlyMap<string, string> | null;
  /** Whether a job measured coverage, for which alone some of it is read. */
  isMeasured: boolean;
}

/** Whether the merge adds nothing to what is in the head, since the base branch has not moved. */
function hasSameFiles({ trees }: Comparison, merge: string, headSha: string): boolean {
  const tree = trees.get(headSha);
  return tree !== undefined && trees.get(merge) === tree;
}

/**
 * What a pull request adds, as numbered in its head. A merge that was tested holds what the base branch has got meanwhile,
 * too: then its files are compared with those of the head, which costs one read more.
 */
async function proposedLines(
  access: RepositoryAccess,
  {
    files,
    merge,
    headSha,
    isTestedKnown,
    isPresumed,
    headFiles,
  }: {
    files: ChangedFiles;
    merge: Comparison | null;
    headSha: string;
    isTestedKnown: boolean;
    isPresumed: boolean;
    headFiles: ProposedRun['headFiles'];
  },
): Promise<ChangedLines | null> {
  if (merge === null) return changedLines(files, isTestedKnown ? 'same' : null);
  // What no job claims is told by the files of the head, which are known where raw reports were read.
  if (isPresumed && headFiles !== null)
    return presumedLines(merge.files ?? files, { head: headFiles, merge: merge.listed.blobs });
  // Files that were read page by page are those of the head already.
  const ofHead =
    merge.files === null
      ? files
      : (await compareOrNull(access, { base: merge.mergeBase, head: headSha }))?.listed;
  if (ofHead === undefined) return null;
  return isPresumed
    ? presumedLines(ofHead, { head: ofHead.blobs, merge: merge.listed.blobs })
    : changedLines(ofHead, merge.listed);
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

/** What is not known whole is not taken for what changed: a list cut short would seem to leave files as they were. */
function changeOf(
  comparison: Pick<Comparison, 'files' | 'listed' | 'mergeBase' | 'commits' | 'isWhole'> | null,
  { run }: RunSources,
  { baseline, lines }: { baseline: LoadedRun['baseline']; lines: ChangedLines | null },
): Change {
  const isOfBaseline = comparison !== null && comparison.mergeBase === baseline?.baseline.label;
  const range = {
    base: baseline?.baseline.label ?? null,
    head: run.headSha,
    // Commits from another base than the baseline's would blame the wrong ones.
    commits: comparison?.isWhole && isOfBaseline ? comparison.commits : null,
  };
  if (comparison === null || lines === null) return { addedLines: null, range };
  const { files } = comparison;
  const paths = files?.isWhole && isOfBaseline ? new Set(files.isThere.keys()) : null;
  return {
    addedLines: files === null ? null : lines.addedLines,
    contents: { ...lines.contents, paths, limits: limitsOf(files ?? comparison.listed, files !== null) },
    range,
  };
}

function limitsOf({ isWhole, isThere }: ChangedFiles, isUsed: boolean): string[] {
  if (isWhole) return [];
  return [
    isUsed
      ? `The change has more files than GitHub lists, so diff coverage is of the first ${MOST_LISTED.toLocaleString('en')} alone.`
      : `No diff coverage: the change has ${isThere.size} files or more, and GitHub does not list them all.`,
  ];
}
