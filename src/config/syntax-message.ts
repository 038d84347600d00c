import type { ErrorCode } from 'yaml';

/** What to do about what the YAML parser found; its own words where they are plain enough. */
const advice: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT:
    'what belongs together starts at the same column, and what is open (`[`, `{`) is closed further right',
  BAD_SCALAR_START: 'put the value into quotes',
  BLOCK_AS_IMPLICIT_KEY:
    'there is a second `: ` in the line; put the value into quotes, or the key on a line below',
  MISSING_CHAR: 'something is not closed or not finished: a quote, a bracket, or the `:` after a key',
  MULTILINE_IMPLICIT_KEY: 'a key stands on one line; look at the indentation, and for a missing `:`',
  MULTIPLE_DOCS: 'a config is one document; take the `---` out',
  TAB_AS_INDENT: 'indent by spaces',
  TAG_RESOLVE_FAILED: 'a config has no tags; take the word with `!` out',
  UNEXPECTED_TOKEN: 'look at the indentation and the quotes',
};

/** Whether the YAML parser's message says that its stack was full. */
export function isTooDeep(message: string): boolean {
  return message.includes('call stack');
}

/** One line on an error of the YAML parser: what it found, and what to do. */
export function syntaxMessage(code: ErrorCode, message: string): string {
  if (isTooDeep(message)) return 'this is nested too deep for a config';
  const found = message.split('\n', 1)[0]?.replace(/[:;.]$/, '') ?? message;
  const what = code === 'MULTIPLE_DOCS' ? 'there are several documents in the file' : `not YAML: ${found}`;
  const todo = advice[code];
  return todo === undefined ? what : `${what}; ${todo}`;
}
