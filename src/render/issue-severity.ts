import type { CauseRecord, SeverityDecision } from '#src/model/cause-record.ts';
import type { Assessment } from '#src/model/severity.ts';
import { code, plain } from './escape-markdown.ts';
import { personText } from './mentions.ts';
import { counted, utc } from './numbers.ts';
import { smallTable } from './table.ts';

/** More changes than this tell nothing more. */
const CHANGES = 10;

/** The block `severity` of a new issue: which rule matched, and why that is this severe. */
export function assessedBlock({ severity, rule, why }: Assessment): string {
  return `## Severity\n\n**${severity}** by the rule ${code(rule, 80)}: ${plain(why)}.`;
}

/** The block `severity` of a known cause, with its history where it has one. */
export function severityBlock({ severity, rule, severities = [] }: CauseRecord): string {
  const newest = severities.at(-1);
  const by = newest?.by ?? null;
  const why = newest === undefined || newest.why === '' ? '' : `: ${plain(newest.why)}`;
  const decided =
    by === null
      ? `by the rule ${code(rule, 80)}${why}`
      : `by ${personText(by)}${why || ', without a reason'}`;
  return [
    `## Severity\n\n**${severity}** ${decided}.`,
    ...(severities.length > 1 ? [historyTable(severities)] : []),
  ].join('\n\n');
}

function historyTable(severities: readonly SeverityDecision[]): string {
  const shown = severities.slice(-CHANGES);
  const left = severities.length - shown.length;
  const table = smallTable(
    ['Severity', 'Since', 'Decided by', 'Why'],
    shown.map(({ severity, by, why, at }) => [
      severity,
      utc(at),
      by === null ? 'the rules' : personText(by),
      plain(why, 160) || 'no reason given',
    ]),
  );
  return left === 0 ? table : `${table}\n\n${counted(left, 'earlier change')} left out.`;
}
