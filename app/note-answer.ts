import { acknowledged, clockOf } from '#src/analysis/sla.ts';
import type { CauseRecord } from '#src/model/cause-record.ts';
import type { AppParts } from './app-parts.ts';
import type { IssueComment } from './issue-comment.ts';
import { recordOfIssue } from './look-at-issue.ts';

/** Notes the first comment of a person on an issue that is looked after: then somebody has answered. Nothing is written for it. */
export async function noteAnswer({ history }: AppParts, comment: IssueComment): Promise<void> {
  const { repository, issue, author, issueAuthor, at } = comment;
  const isAnswer = (record: CauseRecord | null): record is CauseRecord =>
    record !== null &&
    record.state === 'open' &&
    clockOf(record).acknowledgedAt === null &&
    // Who reported a bug answers nobody.
    !(record.kind === 'reported' && author === issueAuthor);
  if (comment.isPullRequest || !isAnswer(await recordOfIssue(history, repository.id, issue))) return;
  await history.withLease(repository.id, async () => {
    const record = await recordOfIssue(history, repository.id, issue);
    if (!isAnswer(record)) return;
    await history.saveDecision({
      repositoryId: repository.id,
      run: null,
      causes: [acknowledged(record, at)],
      newest: null,
      operations: [],
    });
  });
}
