import { escapeLog } from './escape-log.ts';

/** The terminal that shows the text: whether it draws colours, and how many columns it has. */
export interface TerminalOptions {
  colour: boolean;
  width: number;
}

export type Style = 'none' | 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'title';

/** A piece of text in one style; newlines in it begin lines. Not yet safe for a log: `drawn` makes it so. */
export interface Line {
  text: string;
  style: Style;
}

const styles: Record<Style, string> = {
  none: '',
  bold: '\x1b[1m',
  dim: '\x1b[2m',
  red: '\x1b[1;31m',
  green: '\x1b[1;32m',
  yellow: '\x1b[1;33m',
  title: '\x1b[1;7m',
};

/** Escapes every line for a log, after wrapping and before colour: a line is a line only now. */
export function drawn(lines: readonly Line[], { colour }: TerminalOptions): string {
  return lines
    .flatMap(({ text, style }) =>
      text.split('\n').map((part) => ({ text: escapeLog(part).trimEnd(), style })),
    )
    .map(({ text, style }) =>
      colour && style !== 'none' && text !== '' ? `${styles[style]}${text}\x1b[0m` : text,
    )
    .join('\n');
}

/** The line that begins a panel: its name, and a rule to the end. */
export function panelHead(text: string, { width }: TerminalOptions): Line {
  return {
    text: `── ${text} ${'─'.repeat(Math.max(3, Math.min(width, 100) - text.length - 4))}`,
    style: 'bold',
  };
}

/** A panel below what stands before it; nothing where it would be empty. */
export function section(title: string, lines: readonly Line[], options: TerminalOptions): Line[] {
  return lines.length === 0 ? [] : [plainLine(''), panelHead(title, options), ...lines];
}

export function plainLine(text: string): Line {
  return { text, style: 'none' };
}
