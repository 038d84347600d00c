import { BUDGET, fitBody, fixed } from './budget.ts';

/** The hidden first line of our answer to a comment, so that it is given once. */
export function answerMarker(comment: number): string {
  return `<!-- redfirst:answer v1 comment=${comment} -->`;
}

/** One line: why a command is not obeyed. `why` is Markdown. */
export function renderRefusal(comment: number, why: string): { marker: string; body: string } {
  return answer(comment, `Refused: ${why}`);
}

/** The commands that work on an issue, each with how it is written. */
export function renderHelp(
  comment: number,
  commands: readonly { usage: string; does: string }[],
): { marker: string; body: string } {
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

function answer(comment: number, text: string): { marker: string; body: string } {
  const marker = answerMarker(comment);
  return { marker, body: fitBody([fixed(marker), fixed(text)], BUDGET.comment) };
}
