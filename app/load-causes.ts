import { isAncestor } from '#src/analysis/commit-order.ts';
import type { MergedResults } from '#src/analysis/merge-collections.ts';
import type { RepositoryAccess } from '#src/github/api.ts';
import { asOnGitHub, ContradictingList } from '#src/github/known-causes.ts';
import { type OwnIssue, readIsDeleted, readOwnIssues } from '#src/github/read-issues.ts';
import type { LoadedRun } from '#src/loaded-run.ts';
import type { CauseRecord } from '#src/model/cause-record.ts';
import type { CommitNode } from '#src/model/history.ts';
import type { RunSources } from './run-sources.ts';

/** What is known of causes when a trusted run is judged; nothing for others. */
export interface KnownCauses {
  records: readonly CauseRecord[];
  /** Null: not looked at, because nothing can become of them. */
  issues: readonly OwnIssue[] | null;
  /** All that are known of the repository. */
  commits: readonly CommitNode[];
  isLate: boolean;
  /** Why GitHub's issues and the database can't both be right; then nothing is filed. Null: they agree. */
  contradiction: string | null;
}

const NOTHING: KnownCauses = {
  records: [],
  issues: null,
  commits: [],
  isLate: false,
  contradiction: null,
};

/** Loads the causes of a trusted branch as GitHub's issues have them now, and whether the run comes too late to matter. */
export async function loadCauses(
  { access, history, run }: RunSources,
  {
    head,
    commits,
    filing,
  }: { head: MergedResults | null; commits: readonly CommitNode[]; filing: LoadedRun['filing'] },
): Promise<KnownCauses> {
  if (!run.isTrusted || head === null || run.headBranch === null) return NOTHING;
  const { id } = run.repository;
  const newest = await history.loadNewest(id, run.headBranch);
  const known = [...(await history.loadCommits(id)), ...commits];
  if (newest !== null && isAncestor(known, run.headSha, newest)) return { ...NOTHING, isLate: true };
  const records = await history.loadCauses(id);
  const isFailing = head.results.tests.some(({ outcome }) => outcome === 'failed' || outcome === 'error');
  const hasIssue = records.some(({ issue, state }) => issue !== null && state !== 'gone');
  // In a dry run what was seen once may stand in the list.
  const isListed = filing === 'dry-run' && records.length > 0;
  if (!isFailing && !hasIssue && !isListed) return { ...NOTHING, records };
  const issues = await readOwnIssues(access);
  try {
    const there = await withoutDeleted(access, records, issues);
    return {
      ...NOTHING,
      records: asOnGitHub(there, issues, access.clock.now()),
      issues,
      commits: known,
    };
  } catch (error) {
    if (!(error instanceof ContradictingList)) throw error;
    return { ...NOTHING, contradiction: error.message };
  }
}

/**
 * An issue that the list lacks was deleted by people, or GitHub's answer was not whole: asked by number. Of an empty list
 * only until one is there, since that is a contradiction then.
 */
async function withoutDeleted(
  access: RepositoryAccess,
  records: readonly CauseRecord[],
  issues: readonly OwnIssue[],
): Promise<CauseRecord[]> {
  const listed = new Set(issues.map(({ number }) => number));
  const found: CauseRecord[] = [];
  let contradicts = false;
  for (const record of records) {
    const { issue, state } = record;
    const isMissing = issue !== null && state !== 'gone' && !listed.has(issue);
    const isDeleted: boolean = isMissing && !contradicts && (await readIsDeleted(access, issue));
    contradicts ||= isMissing && !isDeleted && listed.size === 0;
    found.push(isDeleted ? { ...record, state: 'gone' } : record);
  }
  return found;
}
