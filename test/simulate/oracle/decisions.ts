import type { Command } from '../script/script.ts';
import type { Ledger, PlayedDeed } from './ledger.ts';

/** Commands that were obeyed: their author may write. */
export function commandsOn(ledger: Ledger, issue: number, asks: Command): PlayedDeed[] {
  return ledger.deeds.filter(
    ({ issue: number, who, does }) =>
      number === issue && who === 'maria' && does.what === 'command' && does.asks === asks,
  );
}

/** How the issue was last closed by people, by hand or by a command; null: it was not. */
export function closedByPeople(
  ledger: Ledger,
  issue: number,
): { step: number; reason: 'completed' | 'not_planned' | 'duplicate' } | null {
  const closed = ledger.deeds.flatMap(({ issue: number, who, does, step }) => {
    if (number !== issue) return [];
    if (does.what === 'close') return [{ step, reason: does.reason }];
    const isObeyed = does.what === 'command' && who === 'maria';
    if (isObeyed && does.asks === 'close') return [{ step, reason: 'completed' as const }];
    return isObeyed && does.asks === 'duplicate' ? [{ step, reason: 'duplicate' as const }] : [];
  });
  return closed.at(-1) ?? null;
}

/**
 * Whether people said that the clock stands still, and did not say since that it runs again. One that is opened again begins anew.
 *
 * @param reopened when it was opened again last, UTC ISO; null: never
 */
export function isPaused(ledger: Ledger, issue: number, reopened: string | null): boolean {
  let paused = false;
  for (const { issue: number, who, does, at } of ledger.deeds) {
    if (number !== issue || who !== 'maria' || (reopened !== null && at < reopened)) continue;
    if (does.what === 'command' && does.asks === 'pause') paused = true;
    if (does.what === 'command' && does.asks === 'resume') paused = false;
    if (does.what === 'add-label' && does.label === 'needs-info') paused = true;
    if (does.what === 'take-label' && does.label === 'needs-info') paused = false;
  }
  return paused;
}

/** Whether people decided the issue's severity. */
export function hasPeoplesSeverity(ledger: Ledger, issue: number): boolean {
  return (
    ledger.deeds.some(({ issue: number, does }) => number === issue && does.what === 'set-severity') ||
    commandsOn(ledger, issue, 'severity').length > 0
  );
}
