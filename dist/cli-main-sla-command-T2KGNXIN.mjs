import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  quantile
} from "./cli-main-chunk-PLLCAWXA.mjs";
import {
  textTable
} from "./cli-main-chunk-6JF5DG5C.mjs";
import {
  candidatesAmong
} from "./cli-main-chunk-HRP24QKT.mjs";
import {
  fullName,
  withHistory
} from "./cli-main-chunk-OHST527U.mjs";
import {
  clockOf,
  dueAsOf
} from "./cli-main-chunk-3OPOGQUI.mjs";
import {
  loadConfig
} from "./cli-main-chunk-AFK53E7S.mjs";
import "./cli-main-chunk-44QABWAZ.mjs";
import "./cli-main-chunk-YLQ6GUFU.mjs";
import {
  drawn,
  plainLine
} from "./cli-main-chunk-4K6YP7PI.mjs";
import {
  counted,
  grouped,
  utc
} from "./cli-main-chunk-XYX7VQRD.mjs";
import "./cli-main-chunk-XCFJM4Z4.mjs";
import "./cli-main-chunk-BWJDDQSS.mjs";
import {
  EXIT
} from "./cli-main-chunk-UE3UED2T.mjs";
import {
  SEVERITIES
} from "./cli-main-chunk-4D2ZZIUU.mjs";
import "./cli-main-chunk-2DWAJZTW.mjs";

// src/render/terminal-sla.ts
var columns = [
  { title: "" },
  { title: "open", align: "right" },
  { title: "on time", align: "right" },
  { title: "at risk", align: "right" },
  { title: "breached", align: "right" },
  { title: "paused", align: "right" },
  { title: "met", align: "right" },
  { title: "closed late", align: "right" },
  { title: "called off", align: "right" },
  { title: "acknowledged after", align: "right" },
  { title: "resolved after", align: "right" },
  { title: "oldest open" }
];
function renderSlaTerminal(output, options) {
  let { repository, at, all, severities } = output, { open, closed } = all, head = {
    text: `${counted(open.total, "open issue")} of ${repository} at ${utc(at)}: ${grouped(open.breached)} breached, ${grouped(open.atRisk)} at risk`,
    style: open.breached > 0 ? "red" : open.atRisk > 0 ? "yellow" : "bold"
  };
  if (open.total + closed.met + closed.breached + closed.calledOff === 0)
    return drawn([head, plainLine("No issue was filed yet.")], options);
  let rows = [...severities.map(({ severity, ...tally }) => rowOf(severity, tally)), rowOf("all", all)];
  return drawn(
    [
      head,
      ...textTable(columns, rows).map(plainLine),
      plainLine(""),
      plainLine("Hours are the median, and what nine of ten kept to; pauses are in them.")
    ],
    options
  );
}
function rowOf(name, tally) {
  let { open, closed, hoursToAcknowledge, hoursToResolve, oldestOpen } = tally, counts = [
    open.total,
    open.onTime,
    open.atRisk,
    open.breached,
    open.paused,
    closed.met,
    closed.breached,
    closed.calledOff
  ];
  return [
    name,
    ...counts.map(grouped),
    times(hoursToAcknowledge),
    times(hoursToResolve),
    oldestOpen === null ? "" : `#${oldestOpen.issue}, ${hoursText(oldestOpen.ageHours)} old`
  ];
}
function times(of) {
  return of === null ? "" : `${hoursText(of.median)}, ${hoursText(of.p90)}`;
}
function hoursText(hours) {
  return `${hours < 10 ? Number(hours.toFixed(1)) : grouped(Math.round(hours))} h`;
}

// src/analysis/sla-reminders.ts
function slaStateOf(record, now, { warnAt }) {
  let due = dueAsOf(record, now.toISOString()), left = due === null ? Number.POSITIVE_INFINITY : Date.parse(due) - now.getTime();
  return left < 0 ? "breached" : clockOf(record).paused !== null ? "paused" : left <= (1 - warnAt) * record.slaHours * 36e5 ? "at-risk" : "on-time";
}

// src/analysis/sla-report.ts
var CALLED_OFF = ["duplicate", "not_planned"];
function filedRecords(records) {
  return records.filter(
    (record) => record.issue !== null && record.filedAt !== null && (record.state === "open" || record.state === "closed")
  );
}
function slaFiguresOf(records, now, policy) {
  let open = records.filter(({ state }) => state === "open"), closed = records.filter(({ state }) => state === "closed"), resolved = closed.filter(({ closeReason }) => !CALLED_OFF.includes(closeReason)), inState = { "on-time": 0, "at-risk": 0, breached: 0, paused: 0 };
  for (let record of open) inState[slaStateOf(record, now, policy)] += 1;
  let late = resolved.filter(isLate).length;
  return {
    open: inState,
    closed: {
      met: resolved.length - late,
      breached: late,
      calledOff: closed.length - resolved.length
    },
    hoursToAcknowledge: records.flatMap(
      (record) => hoursBetween(record.filedAt, clockOf(record).acknowledgedAt)
    ),
    hoursToResolve: resolved.flatMap((record) => hoursBetween(clockOf(record).startedAt, record.closedAt)),
    oldestOpen: open.reduce(
      (oldest, record) => oldest === null || isOlder(record, oldest) ? record : oldest,
      null
    )
  };
}
function hoursBetween(from, to) {
  return to === null ? [] : [Math.max(0, Date.parse(to) - Date.parse(from)) / 36e5];
}
function isLate(record) {
  let { closedAt } = record, due = closedAt === null ? null : dueAsOf(record, closedAt);
  return closedAt !== null && due !== null && Date.parse(closedAt) > Date.parse(due);
}
function isOlder(a, b) {
  return (Date.parse(a.filedAt) - Date.parse(b.filedAt) || a.issue - b.issue) < 0;
}

// src/cli/sla-document.ts
function slaDocument({ repository, records, now, policy }) {
  let filed = filedRecords(records), tally = (some) => tallyOf(slaFiguresOf(some, now, policy), now);
  return {
    schema: "redfirst/sla@1",
    repository,
    at: now.toISOString(),
    all: tally(filed),
    severities: SEVERITIES.map((severity) => ({
      severity,
      ...tally(filed.filter((record) => record.severity === severity))
    }))
  };
}
function tallyOf({ open, closed, hoursToAcknowledge, hoursToResolve, oldestOpen }, now) {
  return {
    open: {
      total: open["on-time"] + open["at-risk"] + open.breached + open.paused,
      onTime: open["on-time"],
      atRisk: open["at-risk"],
      breached: open.breached,
      paused: open.paused
    },
    closed: { ...closed },
    hoursToAcknowledge: timesOf(hoursToAcknowledge),
    hoursToResolve: timesOf(hoursToResolve),
    oldestOpen: oldestOpen === null ? null : {
      issue: oldestOpen.issue,
      key: oldestOpen.key,
      filedAt: oldestOpen.filedAt,
      dueAt: oldestOpen.dueAt,
      ageHours: Math.max(0, now.getTime() - Date.parse(oldestOpen.filedAt)) / 36e5
    }
  };
}
function timesOf(hours) {
  if (hours.length === 0) return null;
  let sorted = Float64Array.from(hours).sort();
  return {
    issues: sorted.length,
    median: quantile(sorted, sorted.length, 0.5),
    p90: quantile(sorted, sorted.length, 0.9)
  };
}

// src/cli/sla-command.ts
async function sla(request, shell) {
  let { sla: policy } = await loadConfig(request.root, shell), { data } = request, document = await withHistory({ data, mayCreate: !1 }, shell, async (history) => {
    let found = candidatesAmong(await history.loadRepositories(), request), records = await Promise.all(found.map(({ id }) => history.loadCauses(id)));
    return slaDocument({
      repository: found.map(fullName)[0] ?? "",
      records: records.flat(),
      now: request.now ?? shell.now(),
      policy
    });
  });
  return shell.print(request.json ? JSON.stringify(document, null, 2) : renderSlaTerminal(document, shell.terminal)), EXIT.done;
}
export {
  sla
};
