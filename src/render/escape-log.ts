import { redactTokens } from '#src/model/redaction.ts';
import { visible, withoutAnsi } from './outside-text.ts';

/**
 * Outside text for a terminal or a CI log. Newlines and tabs stay; terminal sequences are removed, other invisible
 * characters show as escapes, tokens of known forms are redacted. No line is a workflow command: the runner reads `::name::` after
 * blanks at a line's start, and `##[name]` anywhere in a line. Text that is wrapped must be wrapped before.
 */
export function escapeLog(text: string): string {
  return withoutCommands(visible(redactTokens(withoutAnsi(text)), true));
}

/** A visible backslash: a log has no place for invisible characters. */
function withoutCommands(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/^(\s*)(?=::)/, '$1\\').replace(/##(?=\[)/g, '#\\#'))
    .join('\n');
}
