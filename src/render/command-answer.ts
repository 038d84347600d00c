import { type IssueComment, issueComment } from './issue-comment.ts';

/** One line: why a command is not obeyed. `why` is Markdown. */
export function renderRefusal(comment: number, why: string): IssueComment {
  return answer(comment, `Refused: ${why}`);
}

/** The commands that work on an issue, each with how it is written. */
export function renderHelp(
  comment: number,
  commands: readonly { usage: string; does: string }[],
): IssueComment {
  const lines = commands.map(({ usage, does }) => `- \`/redfirst ${usage}\` ${does}`);
  return answer(
    comment,
    [
      '**These work here**, on a comment’s first line, for who may write to the repository:',
      '',
      ...lines,
    ].join('\n'),
  );
}

/** Its marker names the comment that it answers, so that the answer is given once. */
function answer(comment: number, text: string): IssueComment {
  return issueComment(`answer v1 comment=${comment}`, [text]);
}
