import type { CauseRecord } from '#src/model/cause-record.ts';
import { clockOf } from '#src/model/sla-clock.ts';
import { COMMANDS, type Command, type CommandRow } from './command.ts';
import { isUndecided } from './reported-bug.ts';

/** Where a command is said. */
export interface CommandPlace {
  /** What is known of the issue; null: it is none of ours and no bug that is looked after. */
  record: CauseRecord | null;
  filing: 'on' | 'dry-run' | 'off';
}

type WhyNot = (record: CauseRecord) => string | null;

/** Why a command does not work on an issue of ours that is open; null: it does. */
const REFUSALS: Readonly<Record<Exclude<Command['kind'], 'start' | 'help'>, WhyNot>> = {
  severity: () => null,
  pause: (record) => {
    if (isUndecided(record)) return NO_CLOCK;
    return clockOf(record).paused === null ? null : 'the clock stands already.';
  },
  resume: (record) => (clockOf(record).paused === null ? 'the clock is not stopped.' : null),
  flaky: ({ kind, calledFlaky }) => {
    if (kind !== 'cause' && kind !== 'flaky') return 'this is not about the failures of single tests.';
    return isFlaky({ kind, calledFlaky }) ? 'it counts as flaky already.' : null;
  },
  'not-flaky': (record) => (isFlaky(record) ? null : 'it does not count as flaky.'),
  duplicate: () => null,
  assign: () => null,
  snooze: (record) => (record.dueAt === null ? NO_CLOCK : null),
  close: () => null,
};

const NO_CLOCK = 'no clock runs before somebody decides the severity.';

function isFlaky({ kind, calledFlaky }: Pick<CauseRecord, 'kind' | 'calledFlaky'>): boolean {
  return calledFlaky?.is ?? kind === 'flaky';
}

/** Why a command does not work here, one line; null: it does. */
export function whyNotHere(kind: Command['kind'], { record, filing }: CommandPlace): string | null {
  if (kind === 'help') return null;
  if (kind === 'start') return filing === 'off' ? 'the config says `filing: off`.' : null;
  if (record === null || record.state === 'gone' || record.state === 'held')
    return 'this is no issue of Redfirst, and no bug that it looks after.';
  if (record.state === 'closed') return 'this issue is closed; open it again first.';
  return REFUSALS[kind](record);
}

/** The commands that would do something here, for `help`. */
export function thoseThatWork(place: CommandPlace): CommandRow[] {
  return COMMANDS.filter(
    ({ kind }) => whyNotHere(kind, place) === null && (kind !== 'start' || place.filing === 'dry-run'),
  );
}
