import { quotePosix, quotePowerShell } from './shell-quote.ts';

/** How a command is written for a shell. */
interface Shell {
  /** Always quotes. */
  quote(argument: string): string;
  /** The command, run in a folder; `folder` is quoted already. */
  inFolder(folder: string, command: string): string;
  /**
   * The command, with a file of node ids for our plugin; null where we have no form for it. `ids` is JSON of printable ASCII
   * without single quotes, `pluginFolder` a quoted path or null, `command` calls pytest and ends with the option's name.
   */
  withIds: ((given: { ids: string; pluginFolder: string | null; command: string }) => string) | null;
  /** More bytes than this can't be given to a program, or not as `sh -c`. */
  mostBytes: number;
}

/**
 * What is left of Linux' MAX_ARG_STRLEN (131,072 bytes with the end mark, for one argument: also for the whole line as that
 * of `sh -c`) when somebody adds an option or two.
 */
const MOST_BYTES_POSIX = 131_072 - 512;
/** CreateProcess takes 32,767 UTF-16 units, the program's own path included. */
const MOST_BYTES_WINDOWS = 32_000;

/** The shells that a reproduction can be written for. The PowerShell form is not executed anywhere by us. */
export const SHELLS = {
  posix: {
    quote: quotePosix,
    inFolder: (folder, command) => `cd ${folder} && ${command}`,
    withIds: ({ ids, pluginFolder, command }) =>
      [
        'ids="$(mktemp)"',
        `printf '%s' '${ids}' > "$ids"`,
        `PYTHONPATH=${pluginFolder ?? '"$(redfirst plugin)"'}"\${PYTHONPATH:+:$PYTHONPATH}" ${command}"$ids"`,
      ].join(' && '),
    mostBytes: MOST_BYTES_POSIX,
  },
  // `&&` is PowerShell 7's, and an argument with `"` needs 7.3 anyway.
  powershell: {
    quote: quotePowerShell,
    inFolder: (folder, command) => `Set-Location -LiteralPath ${folder} && ${command}`,
    withIds: null,
    mostBytes: MOST_BYTES_WINDOWS,
  },
} satisfies Record<string, Shell>;

export type ShellName = keyof typeof SHELLS;

/** The row of the table, as any shell. */
export function shellNamed(name: ShellName): Shell {
  return SHELLS[name];
}
