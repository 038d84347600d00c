import { isAncestor } from '#src/analysis/commit-order.ts';
import { countingEvidence } from '#src/analysis/counting-evidence.ts';
import { isFailing as isFailingTest } from '#src/analysis/failing.ts';
import type { MergedResults } from '#src/analysis/merge-collections.ts';
import { type TestEvidence, testEvidence } from '#src/analysis/test-evidence.ts';
import type { Config } from '#src/config/schema.ts';
import type { RepositoryAccess } from '#src/github/api.ts';
import { asFound, asOnGitHub, ContradictingList } from '#src/github/known-causes.ts';
import { type FoundIssue, readIssue } from '#src/github/read-issue.ts';
import { type OwnIssue, readOwnIssues } from '#src/github/read-issues.ts';
import { readSettings } from '#src/github/read-settings.ts';
import { ISSUES_OFF, type LoadedRun } from '#src/loaded-run.ts';
import type { BranchHistory } from '#src/model/branch-history.ts';
import type { CauseRecord } from '#src/model/cause-record.ts';
import { groupBy } from '#src/model/group-by.ts';
import { DRY_RUN_KEY, keyText } from '#src/model/issue-blocks.ts';
import { identityOf } from '#src/model/test-identity.ts';
import type { RunSources } from './run-sources.ts';
import { seeDecisions } from './see-decisions.ts';

/** What is known of causes when a trusted run is judged; nothing for others. */
export interface KnownCauses
  extends Pick<
    LoadedRun,
    'records' | 'duplicates' | 'staleLabels' | 'commits' | 'evidence' | 'isLate' | 'contradiction'
  > {
  /** Null: not looked at, because nothing can become of them. */
  issues: readonly OwnIssue[] | null;
}

/** What is known where nothing is. */
export const NO_CAUSES: KnownCauses = {
  records: [],
  issues: null,
  duplicates: [],
  staleLabels: [],
  commits: [],
  evidence: testEvidence([]),
  isLate: false,
  contradiction: null,
};

/** What tells of causes besides the run and the database. */
interface CauseSources {
  head: MergedResults | null;
  branchHistory: BranchHistory;
  /** Whether history calls something flaky that has not recovered. */
  isFlaky: boolean;
  filing: LoadedRun['filing'];
  config: Config;
}

/** Loads the causes of a trusted branch as GitHub's issues have them now, and what the run says of their tests. */
export async function loadCauses(
  { access, history, run }: RunSources,
  { head, branchHistory, isFlaky, filing, config }: CauseSources,
): Promise<KnownCauses> {
  if (!run.isTrusted || head === null || run.headBranch === null) return NO_CAUSES;
  const { id } = run.repository;
  const newest = await history.loadNewest(id, run.headBranch);
  const known = branchHistory.commits;
  const isLate = newest !== null && isAncestor(known, run.headSha, newest);
  const told = {
    ...NO_CAUSES,
    commits: known,
    isLate,
    evidence: countingEvidence(head.jobs, {
      headSha: run.headSha,
      later: isLate ? branchHistory : null,
      infrastructure: config.infrastructure,
    }),
  };
  // What people reported lives by them alone.
  const records = (await history.loadCauses(id)).filter(({ kind }) => kind !== 'reported');
  if (isLate && told.evidence.failed.size === 0 && !tellsOf(records, told.evidence)) return told;
  const isFailing = head.results.tests.some(isFailingTest);
  const hasIssue = records.some(({ issue, state }) => issue !== null && state !== 'gone');
  // In a dry run what was seen once may stand in the list.
  const isListed = filing === 'dry-run' && records.length > 0;
  if (!isFailing && !hasIssue && !isListed && !isFlaky) return { ...told, records };
  if (await areIssuesOff({ access, history })) return { ...told, records, contradiction: ISSUES_OFF };
  const issues = await readOwnIssues(access, { authors: config.issues.authors });
  try {
    const there = await withoutDeleted(access, records, issues);
    const { records: one, duplicates } = oneIssueEach(asOnGitHub(there, issues, access.clock.now()), issues);
    // All that we wrote is applied by now, so what the list shows else is people's.
    const seen = await seeDecisions(access, { records: one, issues }, config);
    return {
      ...told,
      records: seen.map(({ record }) => record),
      duplicates,
      staleLabels: seen.flatMap(({ record: { issue }, stale }) =>
        issue === null || stale.length === 0 ? [] : [{ issue, labels: stale }],
      ),
      issues,
    };
  } catch (error) {
    if (!(error instanceof ContradictingList)) throw error;
    return { ...told, contradiction: error.message };
  }
}

/** Asked only where GitHub has refused an issue for that before. */
async function areIssuesOff({ access, history }: Pick<RunSources, 'access' | 'history'>): Promise<boolean> {
  const failed = await history.loadFailedOperations(access.repository.id);
  const isRefused = failed.some(
    ({ operation, reason }) => operation.kind === 'create-issue' && reason.includes('(410)'),
  );
  return isRefused && !(await readSettings(access)).hasIssues;
}

/** Whether tests of a known cause passed, which may end it. */
function tellsOf(records: readonly CauseRecord[], { passed }: TestEvidence): boolean {
  return records.some(({ tests }) => tests.some((test) => passed.has(identityOf(test))));
}

/**
 * The records, each with the oldest open issue of its cause, and the younger ones that are its duplicates: two reports at once on two
 * databases, or a restored one, may have filed both (design §8).
 */
function oneIssueEach(
  records: readonly CauseRecord[],
  issues: readonly OwnIssue[],
): Pick<KnownCauses, 'records' | 'duplicates'> {
  const open = issues.filter(({ isOpen, key }) => isOpen && key !== null && key !== DRY_RUN_KEY);
  const sameKey = groupBy(open, ({ key }) => key ?? '').filter(({ length }) => length > 1);
  if (sameKey.length === 0) return { records: records.map((record) => asKept(record, open)), duplicates: [] };
  // One of which there is a record is opened again by us too; of another one it was a person.
  const reopened = new Set(open.filter(({ reason }) => reason === 'reopened').map(({ number }) => number));
  const oldest = new Map(
    sameKey.flatMap((same) => {
      const of = Math.min(...same.map(({ number }) => number));
      return same.map(({ number }) => [number, of] as const);
    }),
  );
  return {
    records: records.map((record) =>
      record.issue !== null && record.state === 'open'
        ? { ...record, issue: oldest.get(record.issue) ?? record.issue }
        : asKept(record, open),
    ),
    duplicates: [...oldest].flatMap(([issue, of]) =>
      issue === of || reopened.has(issue) ? [] : [{ issue, of }],
    ),
  };
}

/** The record with the open issue of its cause that people kept, where they closed its own as the duplicate. */
function asKept(record: CauseRecord, open: readonly OwnIssue[]): CauseRecord {
  const { closedBy, closeReason, key } = record;
  if (closedBy !== 'people' || closeReason !== 'duplicate') return record;
  const kept = open.find((issue) => issue.key === keyText(key));
  return kept === undefined
    ? record
    : { ...record, issue: kept.number, state: 'open', closedBy: null, closedAt: null, closeReason: null };
}

/**
 * An issue that the list lacks was deleted or moved by people, or GitHub's answer was not whole: asked by number. Of an empty
 * list only until one is there, since that is a contradiction then.
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
    const there: FoundIssue | null = isMissing && !contradicts ? await readIssue(access, issue) : null;
    contradicts ||= (there?.kind === 'there' || there?.kind === 'hidden') && listed.size === 0;
    // What is there although the list lacks it stays as it is known.
    found.push(
      there === null || there.kind === 'there' ? record : asFound(record, there, access.clock.now()),
    );
  }
  return found;
}
