import { drainOutbox } from '#src/github/outbox.ts';
import { readOwnComment } from '#src/github/read-comments.ts';
import { readOwnIssues } from '#src/github/read-issues.ts';
import { mayWrite } from '#src/github/read-permission.ts';
import { DRY_RUN_KEY } from '#src/model/issue-blocks.ts';
import type { Operation } from '#src/model/operation.ts';
import type { Repository, WorkflowRun } from '#src/model/workflow-run.ts';
import type { AppParts } from './app-parts.ts';

/** A new comment of a person on an issue, as the webhook tells it. */
export interface IssueComment {
  repository: Repository;
  id: number;
  author: string;
  body: string;
  issue: number;
}

/** What a command does, beside the reaction that answers it. */
interface Command {
  name: string;
  /** For `/redfirst help`. */
  does: string;
}

const COMMANDS: readonly Command[] = [
  { name: 'start', does: 'ends the dry run: from now on issues are filed' },
  { name: 'help', does: 'lists what works' },
];

interface Doing {
  installationId: number | null;
  reportAgain(run: WorkflowRun): Promise<void>;
}

/** The command on a comment's first line; null: it is none. Quoted text and later lines never are. */
export function commandOf(body: string): string | null {
  const match = /^\/redfirst(?:[ \t]+(\S+))?[ \t]*\r?(?:\n|$)/.exec(body);
  return match === null ? null : (match[1] ?? 'help').toLowerCase();
}

/** Obeys the command in a comment, if it holds one and its author may write. The answer is a reaction, and a line if refused. */
export async function obeyComment(parts: AppParts, comment: IssueComment, doing: Doing): Promise<void> {
  const command = commandOf(comment.body);
  if (command === null) return;
  const { history, repositories, log } = parts;
  const { repository, author, id } = comment;
  const access = await repositories.access(repository, doing.installationId);
  if (author === access.bot.login) return;
  const isAllowed = await mayWrite(access, author);
  const refusal = refusalOf(command, isAllowed);
  const answer = refusal ?? (command === 'help' ? helpText() : null);
  const marker = `<!-- redfirst:answer v1 comment=${id} -->`;
  const starts = refusal === null && command === 'start';
  // A command may come before the first run.
  await history.saveRepository(repository, parts.clock.now().toISOString());
  await history.withLease(repository.id, async () => {
    await drainOutbox(access, history, log);
    const isAnswered =
      answer !== null && (await readOwnComment(access, { issue: comment.issue, marker })) !== null;
    // Wherever it was said, the list is over.
    const open = starts ? await readOwnIssues(access, { state: 'open' }) : [];
    const operations: Operation[] = [
      { kind: 'react', comment: id, content: refusal === null ? '+1' : '-1' },
      ...(answer === null || isAnswered
        ? []
        : [
            {
              kind: 'comment-issue' as const,
              issue: comment.issue,
              marker,
              body: `${marker}\n${answer}\n`,
            },
          ]),
      ...open.filter(({ key }) => key === DRY_RUN_KEY).map(({ number }) => closed(number)),
    ];
    if (starts) await history.saveFiling(repository.id, 'on');
    await history.saveDecision({
      repositoryId: repository.id,
      run: null,
      causes: [],
      newest: null,
      operations,
    });
    await drainOutbox(access, history, log);
  });
  if (!starts) return;
  const again = await history.reportAgain(repository.id, repository.defaultBranch);
  const run = (await history.loadUnreported()).find(
    ({ runId, attempt }) => runId === again?.runId && attempt === again.attempt,
  );
  if (run !== undefined) await doing.reportAgain(run);
}

function refusalOf(command: string, isAllowed: boolean): string | null {
  if (!COMMANDS.some(({ name }) => name === command))
    return 'Refused: there is no such command. `/redfirst help` lists what works.';
  return isAllowed ? null : 'Refused: commands need write access to this repository.';
}

function helpText(): string {
  return COMMANDS.map(({ name, does }) => `- \`/redfirst ${name}\` ${does}`).join('\n');
}

function closed(issue: number): Operation {
  return { kind: 'update-issue', issue, blocks: {}, state: 'closed', reason: 'completed' };
}
