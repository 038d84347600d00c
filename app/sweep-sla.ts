import { breachesOf } from '#src/analysis/breach.ts';
import { asOnGitHub } from '#src/github/known-causes.ts';
import { drainOutbox } from '#src/github/outbox.ts';
import { plan } from '#src/github/plan.ts';
import { readOwnIssues } from '#src/github/read-issues.ts';
import type { Repository } from '#src/model/workflow-run.ts';
import { renderBreachComment } from '#src/render/issue-comments.ts';
import type { AppParts } from './app-parts.ts';
import { loadConfig } from './load-config.ts';

/** The label that an issue gets when its due date has passed. */
const BREACHED_LABEL = 'sla: breached';

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
    const issues = await readOwnIssues(access);
    const records = asOnGitHub(await history.loadCauses(repository.id), issues);
    const now = clock.now();
    const breached = breachesOf(records, now);
    const { config } = breached.length === 0 ? { config: null } : await loadConfig(access);
    const assignees = new Map(issues.map((issue) => [issue.number, issue.assignees]));
    const { operations } = plan(
      {
        check: null,
        comment: null,
        issues: breached.map(({ record, issue }) => {
          const assigned = assignees.get(issue) ?? [];
          const mention = assigned.length > 0 ? assigned : (config?.sla.notify ?? []);
          return {
            kind: 'breach' as const,
            issue,
            comment: renderBreachComment(record, { mention, now: now.toISOString() }),
            labels: [BREACHED_LABEL],
          };
        }),
      },
      { check: null, comment: null, issues },
    );
    await history.saveDecision({
      repositoryId: repository.id,
      run: null,
      causes: [...records, ...breached.map(({ record }) => ({ ...record, breachSaidFor: record.dueAt }))],
      newest: null,
      operations,
    });
    await drainOutbox(access, history, log);
  });
}
