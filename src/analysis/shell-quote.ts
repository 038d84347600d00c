/**
 * Quotes one argument for a POSIX shell: always single-quoted, so that nothing in it is special. An argument with NUL
 * can't be passed to any program; the caller has to refuse it before.
 */
export function quotePosix(argument: string): string {
  return `'${argument.replaceAll("'", "'\\''")}'`;
}

/**
 * Quotes one argument for PowerShell 7.3 and newer (older ones lose `"` on the way to the program). PowerShell takes the
 * four typographic single quotes for `'` as well, so each of them is doubled.
 */
export function quotePowerShell(argument: string): string {
  return `'${argument.replace(/['\u2018\u2019\u201a\u201b]/g, '$&$&')}'`;
}
