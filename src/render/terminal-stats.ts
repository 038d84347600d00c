import type { HistoryStats } from '#src/model/history-record.ts';
import { counted, grouped, utc } from './numbers.ts';
import { drawn, type Line, plainLine, type TerminalOptions } from './terminal-lines.ts';
import { type TextColumn, textTable } from './text-table.ts';

const columns: readonly TextColumn[] = [
  { title: 'runs', align: 'right' },
  { title: 'trusted', align: 'right' },
  { title: 'parts', align: 'right' },
  { title: 'tests', align: 'right' },
  { title: 'not plain passes', align: 'right' },
  { title: 'causes', align: 'right' },
  { title: 'days', align: 'right' },
  { title: 'first run' },
  { title: 'newest run' },
  { title: 'repository' },
];

/** `redfirst history stats` for reading. */
export function renderStatsTerminal({ repositories, bytes }: HistoryStats, options: TerminalOptions): string {
  const head: Line = {
    text: `${counted(repositories.length, 'repository', 'repositories')}, ${size(bytes)}`,
    style: 'bold',
  };
  const rows = repositories.map((one) => [
    grouped(one.runs),
    grouped(one.trustedRuns),
    grouped(one.collections),
    grouped(one.tests),
    grouped(one.events),
    grouped(one.causes),
    grouped(one.days),
    one.firstRun === null ? '' : utc(one.firstRun),
    one.lastRun === null ? '' : utc(one.lastRun),
    one.repository,
  ]);
  const table = rows.length === 0 ? [] : textTable(columns, rows);
  return drawn([head, ...table.map(plainLine)], options);
}

/** Bytes in the unit that people use for files: `820 kB`, `3.4 MB`. */
function size(bytes: number): string {
  if (bytes < 1_000_000) return `${grouped(Math.ceil(bytes / 1000))} kB`;
  return `${grouped(Math.floor(bytes / 1_000_000))}.${Math.floor((bytes % 1_000_000) / 100_000)} MB`;
}
