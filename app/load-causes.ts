import { isAncestor } from '#src/analysis/commit-order.ts';
import type { MergedResults } from '#src/analysis/merge-collections.ts';
import { asOnGitHub, ContradictingList } from '#src/github/known-causes.ts';
import { type OwnIssue, readOwnIssues } from '#src/github/read-issues.ts';
import type { CauseRecord } from '#src/model/cause-record.ts';
import type { CommitNode } from '#src/model/history.ts';
import type { RunSources } from './run-sources.ts';

/** What is known of causes when a trusted run is judged; nothing for others. */
export interface KnownCauses {
  records: readonly CauseRecord[];
  /** Null: not looked at, because nothing can become of them. */
  issues: readonly OwnIssue[] | null;
  isLate: boolean;
  /** Why GitHub's issues and the database can't both be right; then nothing is filed. Null: they agree. */
  contradiction: string | null;
}

const NOTHING: KnownCauses = { records: [], issues: null, isLate: false, contradiction: null };

/** Loads the causes of a trusted branch as GitHub's issues have them now, and whether the run comes too late to matter. */
export async function loadCauses(
  { access, history, run }: RunSources,
  { head, commits }: { head: MergedResults | null; commits: readonly CommitNode[] },
): Promise<KnownCauses> {
  if (!run.isTrusted || head === null || run.headBranch === null) return NOTHING;
  const { id } = run.repository;
  const newest = await history.loadNewest(id, run.headBranch);
  const isLate =
    newest !== null && isAncestor([...(await history.loadCommits(id)), ...commits], run.headSha, newest);
  if (isLate) return { ...NOTHING, isLate };
  const records = await history.loadCauses(id);
  const isFailing = head.results.tests.some(({ outcome }) => outcome === 'failed' || outcome === 'error');
  const hasIssue = records.some(({ issue, state }) => issue !== null && state !== 'gone');
  if (!isFailing && !hasIssue) return { ...NOTHING, records };
  const issues = await readOwnIssues(access);
  try {
    return { ...NOTHING, records: asOnGitHub(records, issues), issues };
  } catch (error) {
    if (!(error instanceof ContradictingList)) throw error;
    return { ...NOTHING, contradiction: error.message };
  }
}
