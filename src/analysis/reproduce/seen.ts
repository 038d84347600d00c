import type { Seen } from '#src/model/reproduction-output.ts';

/** Whether a session has shown the test to fail. */
export function isRed(seen: Seen): boolean {
  return seen === 'failed' || seen === 'error' || seen === 'timeout';
}

/** Whether a session says anything of the test. */
export function cameTo(seen: Seen): boolean {
  return seen !== 'missing' && seen !== 'unknown';
}

/** `fails 3 of 3`, `fails 1 of 3`, `passes 3 of 3`, `is skipped 3 of 3`. */
export function outcomesInWords(seen: readonly Seen[]): string {
  const reds = seen.filter(isRed).length;
  if (reds > 0) return `fails ${reds} of ${seen.length}`;
  const skipped = seen.filter((one) => one === 'skipped').length;
  if (skipped > 0) return `is skipped ${skipped} of ${seen.length}`;
  return `passes ${seen.filter(cameTo).length} of ${seen.length}`;
}
