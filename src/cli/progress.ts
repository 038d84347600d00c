import { escapeLog } from '#src/render/escape-log.ts';

let isShown = false;

/** Shows what is going on on stderr: on a terminal in the place of what was shown last, else as a line. Null takes it away. */
export function showProgress(text: string | null): void {
  const { stderr } = process;
  if (stderr.isTTY !== true) {
    if (text !== null) stderr.write(`redfirst: ${escapeLog(text)}\n`);
    return;
  }
  if (isShown) stderr.write('\r\x1b[2K');
  isShown = text !== null;
  // A line that wraps could not be taken away.
  if (text !== null) stderr.write(escapeLog(text).slice(0, Math.max(20, (stderr.columns ?? 80) - 1)));
}
