import { quantile } from '#src/analysis/durations/quantile.ts';
import type { WarningPolicy } from '#src/analysis/sla-reminders.ts';
import { type FiledRecord, filedRecords, type SlaFigures, slaFiguresOf } from '#src/analysis/sla-report.ts';
import type { CauseRecord } from '#src/model/cause-record.ts';
import { HOUR_MS } from '#src/model/hours.ts';
import { SEVERITIES } from '#src/model/severities.ts';
import type { SlaOutput, SlaTally } from '#src/model/sla-output.ts';

/** What a document is made from; `repository` is `owner/name`. */
interface Asked {
  repository: string;
  records: readonly CauseRecord[];
  now: Date;
  policy: WarningPolicy;
}

/** What `redfirst sla --json` prints. */
export function slaDocument({ repository, records, now, policy }: Asked): SlaOutput {
  const filed = filedRecords(records);
  const tally = (some: readonly FiledRecord[]): SlaTally => tallyOf(slaFiguresOf(some, now, policy), now);
  return {
    schema: 'redfirst/sla@1',
    repository,
    at: now.toISOString(),
    all: tally(filed),
    severities: SEVERITIES.map((severity) => ({
      severity,
      ...tally(filed.filter((record) => record.severity === severity)),
    })),
  };
}

function tallyOf(
  { open, closed, hoursToAcknowledge, hoursToResolve, oldestOpen }: SlaFigures,
  now: Date,
): SlaTally {
  const inAll = open['on-time'] + open['at-risk'] + open.breached + open.paused;
  return {
    open: {
      total: inAll,
      onTime: open['on-time'],
      atRisk: open['at-risk'],
      breached: open.breached,
      paused: open.paused,
    },
    closed: { ...closed },
    hoursToAcknowledge: timesOf(hoursToAcknowledge),
    hoursToResolve: timesOf(hoursToResolve),
    oldestOpen:
      oldestOpen === null
        ? null
        : {
            issue: oldestOpen.issue,
            key: oldestOpen.key,
            filedAt: oldestOpen.filedAt,
            dueAt: oldestOpen.dueAt,
            ageHours: Math.max(0, now.getTime() - Date.parse(oldestOpen.filedAt)) / HOUR_MS,
          },
  };
}

function timesOf(hours: readonly number[]): SlaTally['hoursToResolve'] {
  if (hours.length === 0) return null;
  const sorted = Float64Array.from(hours).sort();
  return {
    issues: sorted.length,
    median: quantile(sorted, sorted.length, 0.5),
    p90: quantile(sorted, sorted.length, 0.9),
  };
}
