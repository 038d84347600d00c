import type { CauseRecord } from '#src/model/cause-record.ts';
import { closedByPeople } from '#src/model/closed-by-people.ts';
import { reopened } from '#src/model/reopened.ts';
import type { FoundIssue } from './read-issue.ts';
import type { OwnIssue } from './read-issues.ts';

/** GitHub's list of our issues says something else than the database; until a person looks, nothing is filed. */
export class ContradictingList extends Error {
  override readonly name = 'ContradictingList';
}

/**
 * The causes as GitHub has their issues now: what people closed, reopened or deleted meanwhile is theirs (design §5). Those
 * whose issue is deleted are known as gone already; one that the list lacks all the same stays as it is known. What a person
 * reported is no issue of ours, so the list tells nothing of it.
 * @throws ContradictingList when GitHub lists no issue of ours at all while several are known
 */
export function asOnGitHub(
  records: readonly CauseRecord[],
  issues: readonly OwnIssue[],
  now: Date,
): CauseRecord[] {
  const filed = records.filter(
    ({ issue, state, kind }) => issue !== null && state !== 'gone' && kind !== 'reported',
  );
  if (issues.length === 0 && filed.length > 0) {
    const numbers = filed.map(({ issue }) => `#${issue}`).join(', ');
    throw new ContradictingList(
      `GitHub lists no issue of ours while the database knows ${numbers}. Nothing is filed until both agree: is this the App that opened them, and can it read issues?`,
    );
  }
  return asListed(records, issues, now);
}

/** The same, though the list may lack all of them: of a list of some issues, or where none was ever filed. */
export function asListed(
  records: readonly CauseRecord[],
  issues: readonly OwnIssue[],
  now: Date,
): CauseRecord[] {
  const byNumber = new Map(issues.map((issue) => [issue.number, issue]));
  return records.map((record) => {
    const issue = record.issue === null ? undefined : byNumber.get(record.issue);
    return issue === undefined || record.state === 'gone' ? record : asIssueIs(record, issue, now);
  });
}

/**
 * What is known of a cause as its issue is found by its number: deleted or moved, it is people's. What GitHub hides from us now
 * may be shown again.
 */
export function asFound(record: CauseRecord, found: FoundIssue, now: Date): CauseRecord {
  switch (found.kind) {
    case 'hidden':
      return record;
    case 'deleted':
      return { ...record, state: 'gone' };
    case 'moved':
      return { ...record, state: 'gone', movedTo: found.to };
    case 'there':
      return asIssueIs(record, found.issue, now);
  }
}

/** What is known of a cause as its issue is now: closed or open again by people, or as it was. */
export function asIssueIs(
  record: CauseRecord,
  issue: Pick<OwnIssue, 'isOpen' | 'reason' | 'closedAt'>,
  now: Date,
): CauseRecord {
  if (issue.isOpen && record.state === 'open') return record;
  if (issue.isOpen) return reopened(record, now, record.slaHours);
  // What we closed as completed, people may have called something else since.
  const isCalledOff = issue.reason === 'not_planned' || issue.reason === 'duplicate';
  if (
    record.state === 'closed' &&
    record.closedBy === 'us' &&
    (!isCalledOff || issue.reason === record.closeReason)
  )
    return record;
  return closedByPeople(record, { at: issue.closedAt, now: now.toISOString(), reason: issue.reason });
}
