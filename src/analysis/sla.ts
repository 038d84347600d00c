import type { CauseRecord, SeverityDecision, SlaClock } from '#src/model/cause-record.ts';
import { hoursAfter } from '#src/model/hours.ts';
import { SEVERITIES } from '#src/model/severities.ts';
import type { Severity, SlaHours } from '#src/model/severity.ts';
import { clockOf } from '#src/model/sla-clock.ts';

/**
 * When a finding of this severity is due: filed + SLA, in real hours, as UTC ISO text.
 * @throws RangeError when `filedAt` is no date.
 */
export function dueAt(filedAt: Date, severity: Severity, slaHours: SlaHours): string {
  if (Number.isNaN(filedAt.getTime())) throw new RangeError('dueAt: filedAt is not a valid date');
  return hoursAfter(filedAt, slaHours[severity]);
}

/** The newest severity that a person decided; undefined: nobody did. */
export function personsDecision({
  severities,
}: Pick<CauseRecord, 'severities'>): SeverityDecision | undefined {
  return severities?.findLast(({ by }) => by !== null);
}

/**
 * The cause with another severity. Raised, it is due at the earlier of its due date and the new SLA from the decision on;
 * lowered, when it would be due had it begun with that severity, pauses included. What is closed or not filed keeps its
 * due date. A warning or breach that was said holds for the due date of which it was said.
 */
export function withSeverity(
  record: CauseRecord,
  decision: SeverityDecision,
  slaHours: SlaHours,
): CauseRecord {
  return {
    ...record,
    severity: decision.severity,
    slaHours: slaHours[decision.severity],
    severities: [...severitiesOf(record), decision],
    dueAt: record.state === 'open' ? dueUnder(record, decision, slaHours) : record.dueAt,
  };
}

/** All severities that it had, oldest first: at least the one that its rule gave it. */
export function severitiesOf({
  severities,
  severity,
  rule,
  filedAt,
  failed,
}: CauseRecord): SeverityDecision[] {
  return severities ?? [{ severity, by: null, why: rule, at: filedAt ?? failed.first.at }];
}

function dueUnder(
  record: CauseRecord,
  { severity, at }: SeverityDecision,
  slaHours: SlaHours,
): string | null {
  if (record.dueAt === null) return null;
  const { startedAt, pausedMs, paused } = clockOf(record);
  const change = SEVERITIES.indexOf(severity) - SEVERITIES.indexOf(record.severity);
  if (change > 0) return later(dueAt(new Date(startedAt), severity, slaHours), pausedMs);
  // While it stands still it is the time at which it was stopped; the pause is added when it runs again.
  return change < 0
    ? earlier(record.dueAt, dueAt(new Date(paused?.since ?? at), severity, slaHours))
    : record.dueAt;
}

/** The cause with its clock stopped; one that stands still already keeps its pause. `at`: UTC ISO. */
export function paused(
  record: CauseRecord,
  { at, by, why }: { at: string; by: string; why: string },
): CauseRecord {
  const clock = clockOf(record);
  return clock.paused === null ? { ...record, clock: { ...clock, paused: { since: at, by, why } } } : record;
}

/**
 * The cause with its clock running again; the due date moves on by the pause. What was breached before the pause still is,
 * so a breach that was said is that of the new date as well. `at`: UTC ISO.
 */
export function resumed(record: CauseRecord, at: string): CauseRecord {
  const clock = clockOf(record);
  if (clock.paused === null) return record;
  const { dueAt, breachSaidFor } = record;
  const due = dueAsOf(record, at);
  const wasBreached = dueAt !== null && Date.parse(clock.paused.since) > Date.parse(dueAt);
  return {
    ...record,
    dueAt: due,
    breachSaidFor: wasBreached && breachSaidFor === dueAt ? due : breachSaidFor,
    clock: { ...clock, paused: null, pausedMs: clock.pausedMs + pauseUntil(clock, at) },
  };
}

/** When it is due if its clock runs on from `at` (UTC ISO): its due date and, while it stands still, the pause until then. */
export function dueAsOf(record: CauseRecord, at: string): string | null {
  return record.dueAt === null ? null : later(record.dueAt, pauseUntil(clockOf(record), at));
}

/** How long the present pause is at a time, in ms; a clock that was set back makes none negative. */
function pauseUntil({ paused }: SlaClock, at: string): number {
  return paused === null ? 0 : Math.max(0, Date.parse(at) - Date.parse(paused.since));
}

/** The cause with nothing said of its due date, which stays, until then (UTC ISO). */
export function snoozed(record: CauseRecord, until: string): CauseRecord {
  return { ...record, clock: { ...clockOf(record), quietUntil: until } };
}

function later(iso: string, ms: number): string {
  return new Date(Date.parse(iso) + ms).toISOString();
}

function earlier(a: string, b: string): string {
  return Date.parse(b) < Date.parse(a) ? b : a;
}
