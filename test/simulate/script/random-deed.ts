import type { MonthWriter } from './month-writer.ts';
import type { Deed, MonthEvent } from './script.ts';

const DEEDS: readonly Deed[] = [
  { what: 'close', reason: 'completed' },
  { what: 'close', reason: 'completed' },
  { what: 'close', reason: 'not_planned' },
  { what: 'close', reason: 'not_planned' },
  { what: 'close', reason: 'duplicate' },
  { what: 'reopen' },
  { what: 'set-severity', label: 'P0' },
  { what: 'set-severity', label: 'P1' },
  { what: 'set-severity', label: 'P3' },
  { what: 'rename' },
  { what: 'rename' },
  { what: 'write', where: 'end' },
  { what: 'write', where: 'between' },
  { what: 'write', where: 'inside' },
  { what: 'carriage-returns' },
  { what: 'remove-marker' },
  { what: 'replace-text' },
  { what: 'lock' },
  { what: 'delete' },
  { what: 'delete' },
  { what: 'assign' },
  { what: 'comment', text: 'We look into it.' },
  { what: 'comment', text: '> /redfirst close it is old' },
  { what: 'comment', text: 'Shall we?\n/redfirst severity p0 no' },
  { what: 'add-label', label: 'needs-info' },
  { what: 'take-label', label: 'needs-info' },
  { what: 'add-label', label: 'team: shop' },
];

const COMMANDS: readonly Extract<Deed, { what: 'command' }>[] = [
  { what: 'command', asks: 'severity', text: '/redfirst severity p0 money is lost' },
  { what: 'command', asks: 'severity', text: '/redfirst severity P3 nobody uses it' },
  { what: 'command', asks: 'pause', text: '/redfirst pause we wait for the vendor' },
  { what: 'command', asks: 'resume', text: '/redfirst resume' },
  { what: 'command', asks: 'close', text: '/redfirst close as designed' },
  { what: 'command', asks: 'flaky', text: '/redfirst flaky' },
  { what: 'command', asks: 'not-flaky', text: '/redfirst not-flaky' },
  { what: 'command', asks: 'snooze', text: '/redfirst snooze 3d' },
  { what: 'command', asks: 'assign', text: '/redfirst assign @maria' },
  { what: 'command', asks: 'duplicate', text: '/redfirst duplicate #1' },
  { what: 'command', asks: 'help', text: '/redfirst help' },
];

/** A person does something to the issue of some bug. */
export function randomDeed({ random, bugs }: MonthWriter): MonthEvent[] {
  const bug = random.pick(bugs);
  if (bug === undefined) return [];
  if (random.chance(0.7)) return [{ kind: 'person', who: 'maria', bug: bug.name, does: random.pick(DEEDS) }];
  // Who may only read is refused.
  const who = random.chance(0.8) ? 'maria' : 'guest';
  return [{ kind: 'person', who, bug: bug.name, does: random.pick(COMMANDS) }];
}
