import type { Severity, SlaHours } from '#src/model/severity.ts';

const HOUR_MS = 3_600_000;

/**
 * When a finding of this severity is due: filed + SLA, in real hours, as UTC ISO text.
 * @throws RangeError when `filedAt` is no date.
 */
export function dueAt(filedAt: Date, severity: Severity, slaHours: SlaHours): string {
  const due = new Date(filedAt.getTime() + slaHours[severity] * HOUR_MS);
  if (Number.isNaN(due.getTime())) throw new RangeError('dueAt: filedAt is not a valid date');
  return due.toISOString();
}
