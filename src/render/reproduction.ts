import { redactTokens } from '#src/model/redaction.ts';
import type { RowsBlock } from './budget.ts';
import { fenceFor } from './escape-markdown.ts';
import { visible, withoutMarkers } from './outside-text.ts';

const LONGEST_COMMAND = 1_500;

/** How a block of commands is shown. */
export interface CommandBlockOptions {
  total: number;
  /** The words of the line that unfolds it; without them it is open. */
  folded?: string;
  /** The fence's language. */
  shell?: 'sh' | 'powershell';
}

/**
 * Commands in a shell fence, one a row. A command that would not run as shown is not shown: a comment says why and where
 * to get it.
 */
export function commandBlock(
  commands: readonly string[],
  { total, folded, shell = 'sh' }: CommandBlockOptions,
): RowsBlock {
  const rows = commands.map(commandRow);
  const ticks = fenceFor(rows.join('\n'));
  return {
    kind: 'rows',
    before: `${folded === undefined ? '' : `<details>\n<summary>${folded}</summary>\n\n`}${ticks}${shell}\n`,
    rows,
    after: `\n${ticks}${folded === undefined ? '' : '\n\n</details>'}`,
    total,
    noun: 'command',
  };
}

function commandRow(command: string): string {
  const get = 'see `redfirst inspect --json`';
  if (command.length > LONGEST_COMMAND) return `# Not shown: ${command.length} characters long; ${get}`;
  const shown = withoutMarkers(visible(redactTokens(command)));
  return shown === command
    ? command
    : `# Not shown: the test's name holds invisible or secret characters; ${get}`;
}
