import type { Analysis, RunFacts } from '#src/model/findings.ts';
import type { Block, Section } from './budget.ts';
import { code } from './escape-markdown.ts';
import { counted, grouped, milliseconds, percent, percentagePoints } from './numbers.ts';
import { commitText } from './run-facts.ts';
import { tableBlock } from './table.ts';

/** Files named for what tests of them would gain. */
const RANKED = 5;

/** What only several runs show: tests that became slower and stayed so, lost coverage, and where tests would gain most. */
export function trendSection(
  { trends }: Analysis,
  facts: RunFacts,
  { rows }: { rows: number },
): Section | null {
  if (trends === null) return null;
  const blocks = [
    ...slowdownBlocks(trends.durations, facts, rows),
    ...dropBlocks(trends.coverage, facts, rows),
    ...rankingBlocks(trends.coverage),
  ];
  return blocks.length === 0 ? null : { cutOrder: 7, blocks };
}

type Trends = NonNullable<Analysis['trends']>;

function slowdownBlocks(
  { tests, suite, benchmarks }: Trends['durations'],
  facts: RunFacts,
  rows: number,
): Block[] {
  const slower = [
    ...suite.slowdowns.map((slowdown) => ({ name: 'nearly all tests (the code or the machines)', slowdown })),
    ...[...tests, ...benchmarks].flatMap(({ nodeId, slowdown }) =>
      slowdown === null ? [] : [{ name: code(nodeId), slowdown }],
    ),
  ];
  if (slower.length === 0) return [];
  const sorted = slower.toSorted(
    (a, b) => b.slowdown.to - b.slowdown.from - (a.slowdown.to - a.slowdown.from),
  );
  return [
    tableBlock({
      columns: ['Test', 'Before', 'Now', 'Since', 'Where'],
      rows: sorted
        .slice(0, rows)
        .map(({ name, slowdown }) => [
          name,
          milliseconds(slowdown.from),
          milliseconds(slowdown.to),
          commitText(slowdown.sinceSha, facts),
          slowdown.environments.map((environment) => code(environment, 80)).join(', '),
        ]),
      total: sorted.length,
      noun: 'slowdown',
      folded: `${counted(sorted.length, 'lasting slowdown')}`,
    }),
  ];
}

function dropBlocks({ drops }: Trends['coverage'], facts: RunFacts, rows: number): Block[] {
  if (drops.length === 0) return [];
  const kind = { true: 'unchanged', false: 'changed', null: 'unknown' };
  return [
    tableBlock({
      columns: ['File', 'Before', 'Now', 'Since', 'The file itself'],
      rows: drops
        .slice(0, rows)
        .map(({ path, from, to, since, unchanged }) => [
          code(path),
          percent(from),
          percent(to),
          commitText(since.sha, facts),
          kind[`${unchanged}`],
        ]),
      total: drops.length,
      noun: 'file',
      folded: `${counted(drops.length, 'file')} with less coverage than before`,
    }),
  ];
}

function rankingBlocks({ ranking }: Trends['coverage']): Block[] {
  const best = ranking.filter(({ tier }) => tier !== null).toSorted((a, b) => b.gain - a.gain);
  if (best.length === 0) return [];
  return [
    tableBlock({
      columns: ['File', 'Lines not covered', 'Coverage', 'Covering half of them'],
      rows: best
        .slice(0, RANKED)
        .map(({ path, missing, percent: covered, gain }) => [
          code(path),
          grouped(missing),
          percent(covered),
          percentagePoints(gain),
        ]),
      total: Math.min(best.length, RANKED),
      noun: 'file',
      folded: 'Where tests would gain most',
    }),
  ];
}
