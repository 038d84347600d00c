import type { CauseRecord } from '#src/model/cause-record.ts';
import type { OwnIssue } from './read-issues.ts';

/** GitHub's list of our issues says something else than the database; until a person looks, nothing is filed. */
export class ContradictingList extends Error {
  override readonly name = 'ContradictingList';
}

/**
 * The causes as GitHub has their issues now: what people closed, reopened or deleted meanwhile is theirs (design §5).
 * @throws ContradictingList when GitHub lists no issue of ours at all while several are known
 */
export function asOnGitHub(records: readonly CauseRecord[], issues: readonly OwnIssue[]): CauseRecord[] {
  const filed = records.filter(({ issue, state }) => issue !== null && state !== 'gone');
  if (issues.length === 0 && filed.length > 0) {
    const numbers = filed.map(({ issue }) => `#${issue}`).join(', ');
    throw new ContradictingList(
      `GitHub lists no issue of ours while the database knows ${numbers}. Nothing is filed until both agree: is this the App that opened them, and can it read issues?`,
    );
  }
  const byNumber = new Map(issues.map((issue) => [issue.number, issue]));
  return records.map((record) => asListed(record, byNumber));
}

function asListed(record: CauseRecord, byNumber: ReadonlyMap<number, OwnIssue>): CauseRecord {
  if (record.issue === null || record.state === 'gone') return record;
  const issue = byNumber.get(record.issue);
  if (issue === undefined) return { ...record, state: 'gone' };
  if (issue.isOpen && record.state === 'open') return record;
  // People opened it again: the passes on whose evidence we closed it do not count any more.
  if (issue.isOpen) return { ...record, state: 'open', closedAt: null, closedBy: null, passed: [] };
  return record.state === 'closed' ? record : { ...record, state: 'closed', closedBy: 'people' };
}
