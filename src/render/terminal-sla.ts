import type { SlaOutput, SlaTally } from '#src/model/sla-output.ts';
import { counted, grouped, utc } from './numbers.ts';
import { drawn, type Line, plainLine, type TerminalOptions } from './terminal-lines.ts';
import { type TextColumn, textTable } from './text-table.ts';

const columns: readonly TextColumn[] = [
  { title: '' },
  { title: 'open', align: 'right' },
  { title: 'on time', align: 'right' },
  { title: 'at risk', align: 'right' },
  { title: 'breached', align: 'right' },
  { title: 'paused', align: 'right' },
  { title: 'met', align: 'right' },
  { title: 'closed late', align: 'right' },
  { title: 'called off', align: 'right' },
  { title: 'acknowledged after', align: 'right' },
  { title: 'resolved after', align: 'right' },
  { title: 'oldest open' },
];

/** `redfirst sla` for reading: how the issues stand to their due dates, by severity. */
export function renderSlaTerminal(output: SlaOutput, options: TerminalOptions): string {
  const { repository, at, all, severities } = output;
  const { open, closed } = all;
  const head: Line = {
    text: `${counted(open.total, 'open issue')} of ${repository} at ${utc(at)}: ${grouped(open.breached)} breached, ${grouped(open.atRisk)} at risk`,
    style: open.breached > 0 ? 'red' : open.atRisk > 0 ? 'yellow' : 'bold',
  };
  if (open.total + closed.met + closed.breached + closed.calledOff === 0)
    return drawn([head, plainLine('No issue was filed yet.')], options);
  const rows = [...severities.map(({ severity, ...tally }) => rowOf(severity, tally)), rowOf('all', all)];
  return drawn(
    [
      head,
      ...textTable(columns, rows).map(plainLine),
      plainLine(''),
      plainLine('Hours are the median, and what nine of ten kept to; pauses are in them.'),
    ],
    options,
  );
}

function rowOf(name: string, tally: SlaTally): string[] {
  const { open, closed, hoursToAcknowledge, hoursToResolve, oldestOpen } = tally;
  const counts = [
    open.total,
    open.onTime,
    open.atRisk,
    open.breached,
    open.paused,
    closed.met,
    closed.breached,
    closed.calledOff,
  ];
  return [
    name,
    ...counts.map(grouped),
    times(hoursToAcknowledge),
    times(hoursToResolve),
    oldestOpen === null ? '' : `#${oldestOpen.issue}, ${hoursText(oldestOpen.ageHours)} old`,
  ];
}

function times(of: SlaTally['hoursToResolve']): string {
  return of === null ? '' : `${hoursText(of.median)}, ${hoursText(of.p90)}`;
}

/** `1.5 h`, `73 h`: a tenth matters only where there are few. */
function hoursText(hours: number): string {
  return `${hours < 10 ? Number(hours.toFixed(1)) : grouped(Math.round(hours))} h`;
}
