import { breachesOf } from '#src/analysis/breach.ts';
import { drainOutbox } from '#src/github/outbox.ts';
import { type IssueWrite, plan } from '#src/github/plan.ts';
import { type OwnIssue, readOwnIssues } from '#src/github/read-issues.ts';
import type { CauseRecord } from '#src/model/cause-record.ts';
import type { Repository } from '#src/model/workflow-run.ts';
import { renderBreachComment } from '#src/render/issue-comments.ts';
import type { AppParts } from './app-parts.ts';
import { loadConfig } from './load-config.ts';

/** The label that an issue gets when its due date has passed. */
export const BREACHED_LABEL = 'sla: breached';

/**
 * Says of each open issue whose due date has passed that it has, once per due date; nothing on closed issues. Running it
 * twice, or twice at once, writes nothing more.
 */
export async function sweepRepository(
  { history, repositories, clock, log }: AppParts,
  repository: Repository,
): Promise<void> {
  const access = await repositories.access(repository, null);
  await history.withLease(repository.id, async () => {
    await drainOutbox(access, history, log);
    const now = clock.now();
    const due = breachesOf(await history.loadCauses(repository.id), now);
    if (due.length === 0) return;
    const open = await readOwnIssues(access, {
      state: 'open',
      enough: (issues) => due.every(({ issue }) => issues.some(({ number }) => number === issue)),
    });
    const { config } = await loadConfig(access);
    const byNumber = new Map(open.map((issue) => [issue.number, issue]));
    const breached = due.flatMap(({ record, issue }) => {
      const there = byNumber.get(issue);
      return there === undefined ? [] : [breachWrite(record, there, { notify: config.sla.notify, now })];
    });
    await history.saveDecision({
      repositoryId: repository.id,
      run: null,
      causes: due.map(({ record, issue }) =>
        byNumber.has(issue)
          ? { ...record, breachSaidFor: record.dueAt }
          : // People closed or deleted it, so it is theirs.
            { ...record, state: 'closed', closedBy: 'people', closedAt: now.toISOString() },
      ),
      newest: null,
      operations: plan(
        { check: null, comment: null, issues: breached },
        { check: null, comment: null, issues: open },
      ).operations,
    });
    await drainOutbox(access, history, log);
  });
}

/** Mentions who is assigned, else whom the config names. */
function breachWrite(
  record: CauseRecord,
  { number, assignees }: OwnIssue,
  { notify, now }: { notify: readonly string[]; now: Date },
): IssueWrite {
  const mention = assignees.length > 0 ? assignees : notify;
  return {
    kind: 'breach',
    issue: number,
    comment: renderBreachComment(record, { mention, now: now.toISOString() }),
    labels: [BREACHED_LABEL],
  };
}
