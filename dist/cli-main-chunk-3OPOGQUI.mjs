import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  SEVERITIES
} from "./cli-main-chunk-4D2ZZIUU.mjs";

// src/model/hours.ts
function hoursAfter(at, hours) {
  return new Date(at.getTime() + hours * 36e5).toISOString();
}

// src/model/started-clock.ts
function startedClock(at) {
  return {
    startedAt: at,
    pausedMs: 0,
    paused: null,
    quietUntil: null,
    warnedFor: null,
    acknowledgedAt: null
  };
}

// src/model/sla-clock.ts
function clockOf({ clock, filedAt, failed }) {
  return clock ?? startedClock(filedAt ?? failed.first.at);
}

// src/analysis/sla.ts
function dueAt(filedAt, severity, slaHours) {
  if (Number.isNaN(filedAt.getTime())) throw new RangeError("dueAt: filedAt is not a valid date");
  return hoursAfter(filedAt, slaHours[severity]);
}
function personsDecision({
  severities
}) {
  return severities?.findLast(({ by }) => by !== null);
}
function withSeverity(record, decision, slaHours) {
  return {
    ...record,
    severity: decision.severity,
    slaHours: slaHours[decision.severity],
    severities: [...severitiesOf(record), decision],
    dueAt: record.state === "open" ? dueUnder(record, decision, slaHours) : record.dueAt
  };
}
function severitiesOf({
  severities,
  severity,
  rule,
  filedAt,
  failed
}) {
  return severities ?? [{ severity, by: null, why: rule, at: filedAt ?? failed.first.at }];
}
function dueUnder(record, { severity, at }, slaHours) {
  if (record.dueAt === null) return null;
  let { startedAt, pausedMs, paused } = clockOf(record), change = SEVERITIES.indexOf(severity) - SEVERITIES.indexOf(record.severity);
  return change > 0 ? later(dueAt(new Date(startedAt), severity, slaHours), pausedMs) : change < 0 ? earlier(record.dueAt, dueAt(new Date(paused?.since ?? at), severity, slaHours)) : record.dueAt;
}
function dueAsOf(record, at) {
  return record.dueAt === null ? null : later(record.dueAt, pauseUntil(clockOf(record), at));
}
function pauseUntil({ paused }, at) {
  return paused === null ? 0 : Math.max(0, Date.parse(at) - Date.parse(paused.since));
}
function later(iso, ms) {
  return new Date(Date.parse(iso) + ms).toISOString();
}
function earlier(a, b) {
  return Date.parse(b) < Date.parse(a) ? b : a;
}

export {
  hoursAfter,
  startedClock,
  clockOf,
  dueAt,
  personsDecision,
  withSeverity,
  dueAsOf
};
