// In a file without zod, so that the bundles that only compute due dates stay small.

/** An hour, in ms. */
export const HOUR_MS = 3_600_000;
/** 24 hours, in ms. */
export const DAY_MS = 24 * HOUR_MS;

/**
 * The time so many real hours after another, as UTC ISO text.
 * @throws RangeError when `at` is no date.
 */
export function hoursAfter(at: Date, hours: number): string {
  return new Date(at.getTime() + hours * HOUR_MS).toISOString();
}
