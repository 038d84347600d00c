import { SEVERITIES } from '#src/model/severities.ts';
import type { Severity } from '#src/model/severity.ts';

/** What a person asks for in a comment on an issue (design §5, Commands). A `why` that was not given is ''. */
export type Command =
  | { kind: 'severity'; severity: Severity; why: string }
  | { kind: 'pause'; why: string }
  | { kind: 'resume' }
  | { kind: 'flaky' }
  | { kind: 'not-flaky' }
  | { kind: 'duplicate'; of: number }
  | { kind: 'assign'; login: string }
  | { kind: 'snooze'; hours: number }
  | { kind: 'close'; why: string }
  | { kind: 'start' }
  | { kind: 'help' };

/** A command, or what was meant to be one: `usage` is null where there is no such command. */
export type Said = { command: Command } | { wrong: { usage: string | null } };

/** A way to say something: how it is written, and what it does, for a reader. */
export interface CommandRow {
  kind: Command['kind'];
  usage: string;
  does: string;
  /** What follows the name, trimmed; null: that is not how it is written. */
  read(words: string): Command | null;
}

/** A reason that is longer is cut: it stands in a table. */
const LONGEST_WHY = 300;
const LONGEST_SNOOZE_HOURS = 30 * 24;
const HOURS: Readonly<Record<string, number>> = { h: 1, d: 24, w: 168 };
/** GitHub's logins; a managed one ends in `_company`. */
const LOGIN = /^@?([A-Za-z\d](?:-?[A-Za-z\d]){0,38}(?:_[A-Za-z\d]{1,20})?)$/;

/** All commands, in the order in which `help` lists them. */
export const COMMANDS: readonly CommandRow[] = [
  {
    kind: 'severity',
    usage: 'severity p1 <why>',
    does: 'sets the severity (p0 to p3); it then stays, whatever the rules say',
    read: (words) => {
      const [, said = '', why = ''] = /^(\S+)(?:\s+(.*))?$/.exec(words) ?? [];
      const severity = SEVERITIES.find((known) => known === said.toUpperCase());
      return severity === undefined ? null : { kind: 'severity', severity, why: reason(why) };
    },
  },
  {
    kind: 'pause',
    usage: 'pause <why>',
    does: 'stops the clock of the SLA',
    read: (words) => ({ kind: 'pause', why: reason(words) }),
  },
  {
    kind: 'resume',
    usage: 'resume',
    does: 'lets it run again; the due date moves by the pause',
    read: (words) => (words === '' ? { kind: 'resume' } : null),
  },
  {
    kind: 'flaky',
    usage: 'flaky',
    does: 'says that the tests are flaky',
    read: (words) => (words === '' ? { kind: 'flaky' } : null),
  },
  {
    kind: 'not-flaky',
    usage: 'not-flaky',
    does: 'says that this is a bug and no flake',
    read: (words) => (words === '' ? { kind: 'not-flaky' } : null),
  },
  {
    kind: 'duplicate',
    usage: 'duplicate #12',
    does: 'closes this as a duplicate of that issue',
    read: (words) => {
      const of = Number(/^#?([1-9]\d{0,8})$/.exec(words)?.[1]);
      return Number.isNaN(of) ? null : { kind: 'duplicate', of };
    },
  },
  {
    kind: 'assign',
    usage: 'assign @login',
    does: 'assigns somebody who can be assigned here',
    read: (words) => {
      const login = LOGIN.exec(words)?.[1];
      return login === undefined ? null : { kind: 'assign', login };
    },
  },
  {
    kind: 'snooze',
    usage: 'snooze 3d',
    does: 'says nothing of the due date for that time (hours `h`, days `d`, weeks `w`; at most 30 days); it stays',
    read: (words) => {
      const [, count, unit = ''] = /^([1-9]\d{0,2})([hdw])$/i.exec(words) ?? [];
      const hours = Number(count) * (HOURS[unit.toLowerCase()] ?? Number.NaN);
      return hours <= LONGEST_SNOOZE_HOURS ? { kind: 'snooze', hours } : null;
    },
  },
  {
    kind: 'close',
    usage: 'close <why>',
    does: 'closes this as completed',
    read: (words) => ({ kind: 'close', why: reason(words) }),
  },
  {
    kind: 'start',
    usage: 'start',
    does: 'ends the dry run: from now on issues are filed',
    read: (words) => (words === '' ? { kind: 'start' } : null),
  },
  {
    kind: 'help',
    usage: 'help',
    does: 'lists what works here',
    read: (words) => (words === '' ? { kind: 'help' } : null),
  },
];

/** The longest first line that is looked at: beyond that nobody wrote a command. */
const LONGEST_LINE = 1000;

/**
 * The command on a comment's first line; null: there is none. Quoted text, code and later lines never are one, and a line
 * without a name asks for help.
 */
export function readCommand(body: string): Said | null {
  const line = (body.split('\n', 1)[0] ?? '').slice(0, LONGEST_LINE).trimEnd();
  const said = /^\/redfirst(?:[ \t]+(\S.*))?$/.exec(line);
  if (said === null) return null;
  const [, name = '', rest = ''] = /^(\S+)[ \t]*(.*)$/.exec(said[1] ?? 'help') ?? [];
  const row = COMMANDS.find(({ kind }) => kind === name.toLowerCase());
  const command = row?.read(rest) ?? null;
  return command === null ? { wrong: { usage: row?.usage ?? null } } : { command };
}

/** The name of the command on a comment's first line; null: there is none that could be obeyed. */
export function commandOf(body: string): Command['kind'] | null {
  const said = readCommand(body);
  return said !== null && 'command' in said ? said.command.kind : null;
}

function reason(words: string): string {
  return words.slice(0, LONGEST_WHY);
}
