import type { Problem } from '#src/model/problem.ts';
import { redact } from '#src/model/redaction.ts';
import { cut } from './outside-text.ts';
import { type Line, plainLine } from './terminal-lines.ts';

/** What could not be read, a line each; nothing when there is none. */
export function problemLines(problems: readonly Problem[]): Line[] {
  if (problems.length === 0) return [];
  return [
    plainLine(''),
    { text: 'Reports that could not be read, or not with certainty', style: 'yellow' },
    ...problems.map(({ file, kind, at, message }) =>
      plainLine(
        `- ${cut(file, 300)}${at === undefined ? '' : ` (${at})`}: ${kind}: ${cut(redact(message), 600)}`,
      ),
    ),
  ];
}
