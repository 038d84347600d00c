import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  SEVERITIES
} from "./cli-main-chunk-4D2ZZIUU.mjs";

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

// src/analysis/sla.ts
var HOUR_MS = 36e5;
function dueAt(filedAt, severity, slaHours) {
  let due = new Date(filedAt.getTime() + slaHours[severity] * HOUR_MS);
  if (Number.isNaN(due.getTime())) throw new RangeError("dueAt: filedAt is not a valid date");
  return due.toISOString();
}
function clockOf({ clock, filedAt, failed }) {
  return clock ?? startedClock(filedAt ?? failed.first.at);
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
  startedClock,
  dueAt,
  clockOf,
  withSeverity,
  dueAsOf
};
