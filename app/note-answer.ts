import type { CauseRecord } from '#src/model/cause-record.ts';
import { acknowledged, clockOf } from '#src/model/sla-clock.ts';
import type { AppParts } from './app-parts.ts';
import type { IssueComment } from './issue-comment.ts';
import { saveDecided } from './save-decided.ts';

/** Notes the first comment of a person on an issue that is looked after: then somebody has answered. Nothing is written for it. */
export async function noteAnswer({ history }: AppParts, comment: IssueComment): Promise<void> {
  const { repository, issue, author, issueAuthor, at } = comment;
  const isAnswer = (record: CauseRecord | null): record is CauseRecord =>
    record !== null &&
    record.state === 'open' &&
    clockOf(record).acknowledgedAt === null &&
    // Who reported a bug answers nobody.
    !(record.kind === 'reported' && author === issueAuthor);
  if (comment.isPullRequest || !isAnswer(await history.loadCauseOfIssue(repository.id, issue))) return;
  await history.withLease(repository.id, async () => {
    const record = await history.loadCauseOfIssue(repository.id, issue);
    if (!isAnswer(record)) return;
    await saveDecided(history, repository.id, { causes: [acknowledged(record, at)] });
  });
}
