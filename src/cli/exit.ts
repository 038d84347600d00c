/** Exit codes of every command, in the precedence in which they are given when several apply. */
export const EXIT = {
  /** Wrong usage or config. */
  usage: 2,
  /** An outside part failed: git, pytest, GitHub. */
  outside: 4,
  /** Done, but some input could not be read; it is listed. */
  unread: 3,
  /** The thing asked about is not so. */
  not: 1,
  done: 0,
} as const;

/** Something that the caller can mend by calling differently; shown as one line, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Something outside of this process failed: a database, a folder that another process uses. One line, exit code 4. */
export class OutsideError extends Error {
  override readonly name = 'OutsideError';
}
