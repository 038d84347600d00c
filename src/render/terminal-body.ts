import { markdownToText } from './markdown-to-text.ts';
import type { Line, TerminalOptions } from './terminal-lines.ts';

/** A body of ours as text, wrapped. Apart from the other lines, since it needs a whole parser of Markdown. */
export function bodyLines(markdown: string, { width }: TerminalOptions): Line[] {
  return markdownToText(markdown, Math.max(40, width)).map(({ text, strong }) => ({
    text,
    style: strong ? 'bold' : 'none',
  }));
}
