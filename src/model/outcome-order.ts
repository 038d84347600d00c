import type { Outcome } from './test-result.ts';

/**
 * Worst first: failed beats error beats the rest (the contract); of the rest what is less certain or less good beats
 * what is better, and a skip, which says nothing of the code, comes last.
 */
const WORST_FIRST: readonly Outcome[] = [
  'failed',
  'error',
  'unknown',
  'xfailed',
  'xpassed',
  'passed',
  'skipped',
];

/** Negative when `a` is worse than `b`. */
export function compareOutcomes(a: Outcome, b: Outcome): number {
  return WORST_FIRST.indexOf(a) - WORST_FIRST.indexOf(b);
}

/** The worst of the items by their outcome, the first of them among equals; undefined for an empty list. */
export function worstOf<T extends { outcome: Outcome }>(items: readonly T[]): T | undefined {
  let worst = items[0];
  for (const item of items) {
    if (worst !== undefined && compareOutcomes(item.outcome, worst.outcome) < 0) worst = item;
  }
  return worst;
}

/** Whether the outcome is one that needs somebody's attention. */
export function isFailing(outcome: Outcome): boolean {
  return outcome === 'failed' || outcome === 'error';
}
