import type { BisectOutput } from '#src/model/bisect-output.ts';
import { drawn, type Line, plainLine, type TerminalOptions } from './terminal-lines.ts';

/** `redfirst bisect` for reading: the first bad commit, and what was left out. */
export function renderBisectTerminal(output: BisectOutput, options: TerminalOptions): string {
  const { firstBad, subject, why, tested, skipped } = output;
  const lines: Line[] =
    firstBad === null
      ? [{ text: `No first bad commit: ${why}`, style: 'yellow' }]
      : [{ text: `First bad commit ${firstBad}: ${subject ?? ''}`, style: 'bold' }, plainLine(why)];
  lines.push(plainLine(`${tested} commits were tried`));
  for (const { sha, why: reason } of skipped)
    lines.push(plainLine(`  left out ${sha.slice(0, 10)}: ${reason}`));
  return drawn(lines, options);
}
