import { readCommand, type Said } from '#src/analysis/command.ts';
import type { RepositoryAccess } from '#src/github/api.ts';
import { drainOutbox } from '#src/github/outbox.ts';
import { planIssues } from '#src/github/plan.ts';
import { readIsAnswered } from '#src/github/read-is-answered.ts';
import { readOwnIssues } from '#src/github/read-issues.ts';
import type { CauseRecord } from '#src/model/cause-record.ts';
import type { Operation } from '#src/model/operation.ts';
import type { RunKey, WorkflowRun } from '#src/model/workflow-run.ts';
import type { AppParts } from './app-parts.ts';
import type { IssueComment } from './issue-comment.ts';
import { issueOperations } from './issue-operations.ts';
import { noteAnswer } from './note-answer.ts';
import { saveDecided } from './save-decided.ts';
import { type Understood, understandCommand } from './understand-command.ts';

interface Doing {
  installationId: number | null;
  reportAgain(run: WorkflowRun): Promise<void>;
}

/**
 * Obeys the command in a comment, if it holds one and its author may write. The answer is a reaction, and a line if refused.
 * A comment without one may be the first answer of a person.
 */
export async function obeyComment(parts: AppParts, comment: IssueComment, doing: Doing): Promise<void> {
  const said = readCommand(comment.body);
  if (said === null) return noteAnswer(parts, comment);
  const { history, repositories } = parts;
  const { repository } = comment;
  const access = await repositories.access(repository, doing.installationId);
  if (comment.author === access.bot.login) return;
  // A command may come before the first run.
  await history.saveRepository(repository, parts.clock.now().toISOString());
  const again = await history.withLease(repository.id, () => obey({ access, parts, comment, said }));
  if (again === null) return;
  const run = (await history.loadUnreported()).find(
    ({ runId, attempt }) => runId === again.runId && attempt === again.attempt,
  );
  if (run !== undefined) await doing.reportAgain(run);
}

/** @returns the run that is to be reported again, since filing began; null: none is */
async function obey({
  access,
  parts: { history, log },
  comment,
  said,
}: {
  access: RepositoryAccess;
  parts: AppParts;
  comment: IssueComment;
  said: Said;
}): Promise<RunKey | null> {
  const { id: repositoryId, defaultBranch } = comment.repository;
  await drainOutbox(access, history, log);
  // Its delivery came again, or the comment was deleted before.
  if (await readIsAnswered(access, comment.id)) return null;
  const understood = await understandCommand({ access, history }, comment, said);
  const { causes, operations } = await consequences(access, understood);
  const starts = understood.kind === 'started';
  if (starts) await history.saveFiling(repositoryId, 'on');
  // Before it is answered, so that it is not lost by a crash.
  const again = starts ? await history.reportAgain(repositoryId, defaultBranch) : null;
  await saveDecided(history, repositoryId, {
    causes,
    operations: [...answerTo(comment, understood), ...operations],
  });
  await drainOutbox(access, history, log);
  return again;
}

/** What is known after it, and what is to be written beside the answer. */
async function consequences(
  access: RepositoryAccess,
  understood: Understood,
): Promise<{ causes: CauseRecord[]; operations: Operation[] }> {
  switch (understood.kind) {
    case 'refused':
    case 'helped':
      return { causes: [], operations: [] };
    case 'started': {
      // Wherever it was said, the list is over.
      const open = await readOwnIssues(access, { state: 'open' });
      return { causes: [], operations: planIssues([{ kind: 'end-dry-run' }], open) };
    }
    case 'obeyed': {
      const { sources, hand, effect } = understood;
      const { record, ...asked } = effect;
      return { causes: [record], operations: await issueOperations(sources, { ...hand, record }, asked) };
    }
  }
}

function answerTo({ id, issue }: IssueComment, understood: Understood): Operation[] {
  const isRefused = understood.kind === 'refused';
  return [
    { kind: 'react', comment: id, content: isRefused ? '-1' : '+1' },
    ...(isRefused || understood.kind === 'helped'
      ? [{ kind: 'comment-issue' as const, issue, ...understood.answer }]
      : []),
  ];
}
