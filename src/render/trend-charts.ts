import type { Analysis, RunFacts } from '#src/model/findings.ts';
import type { Section } from './budget.ts';
import { code } from './escape-markdown.ts';
import { counted, grouped, percent, utc } from './numbers.ts';
import { commitText } from './run-facts.ts';
import { tableBlock } from './table.ts';

/** The info string by which GitHub draws a block. */
export const CHART_LANGUAGE = 'mermaid';

/** What stands in a chart's place where nobody draws it. */
export const CHART_ON_GITHUB = 'On GitHub: a chart of the numbers below.';

/** Of one run nothing can be told. */
const FEWEST_RUNS = 2;

/** Mermaid's own lines are too pale on white; this blue can be seen on dark pages as well. */
const STYLE = '%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#2f81f7"}}}}%%';

/** One place on the charts' axis: a trusted run by its number, from 1, or the run that is reported. */
interface Place {
  number: number;
  cells: [commit: string, completed: string];
  percent: number | null;
  flakyFailures: number;
}

/**
 * How coverage and flaky tests went on the branch's newest trusted runs, and where this run stands: folded away, charts and
 * the same numbers as a table. The charts hold numbers and words of ours alone. Null where nothing ever moved or was measured.
 */
export function trendChartsSection(analysis: Analysis, facts: RunFacts): Section | null {
  const { trend, pastOf } = analysis;
  if (trend.length < FEWEST_RUNS || pastOf === null) return null;
  const places = placesOf(analysis, facts);
  const measured = places.flatMap(({ number, percent: value }) => (value === null ? [] : { number, value }));
  const hasCoverage = trend.some((run) => run.percent !== null) && measured.length >= FEWEST_RUNS;
  const hasFlaky = places.some(({ flakyFailures }) => flakyFailures > 0);
  if (!hasCoverage && !hasFlaky) return null;
  const charts = [
    ...(hasCoverage ? [coverageChart(measured)] : []),
    ...(hasFlaky ? [flakyChart(places.map(({ number, flakyFailures: value }) => ({ number, value })))] : []),
  ];
  const what = [...(hasCoverage ? ['Coverage'] : []), ...(hasFlaky ? ['flaky tests'] : [])].join(' and ');
  const table = tableBlock({
    columns: ['#', 'Commit', 'Completed', ...(hasCoverage ? ['Coverage'] : []), 'Flaky tests that failed'],
    rows: places
      .toReversed()
      .map(({ number, cells, percent: value, flakyFailures }) => [
        String(number),
        ...cells,
        ...(hasCoverage ? [value === null ? 'not measured' : percent(value)] : []),
        grouped(flakyFailures),
      ]),
    total: places.length,
    noun: 'run',
    rest: 'see `redfirst coverage` and `redfirst flaky`',
    folded: `${what.charAt(0).toUpperCase()}${what.slice(1)} over the last ${counted(trend.length, 'trusted run')}`,
  });
  const ofBranch = `Trusted runs of ${code(pastOf, 80)}; the last place is this run.`;
  const before = table.before.replace(
    '</summary>\n\n',
    () => `</summary>\n\n${[ofBranch, ...charts, ''].join('\n\n')}`,
  );
  return { cutOrder: 8, blocks: [{ ...table, before }] };
}

function placesOf(analysis: Analysis, facts: RunFacts): Place[] {
  const { trend, coverage, flaky, knownFlaky } = analysis;
  const runs = trend.map(
    (run, index): Place => ({
      number: index + 1,
      cells: [commitText(run.sha, facts), utc(run.at)],
      percent: run.percent,
      flakyFailures: run.flakyFailures,
    }),
  );
  const here: Place = {
    number: trend.length + 1,
    cells: ['**this run**', ''],
    percent: coverage?.percent ?? null,
    flakyFailures: flaky.length + knownFlaky.length,
  };
  return [...runs, here];
}

type Values = readonly { number: number; value: number }[];

/** Coverage moves little: the axis shows where it moved, in whole percents, and never a line without height. */
function coverageChart(values: Values): string {
  const all = values.map(({ value }) => value);
  const low = Math.max(0, Math.floor(Math.min(...all)) - 1);
  const high = Math.min(100, Math.ceil(Math.max(...all)) + 1);
  return chart({ title: 'Coverage in percent', kind: 'line', low, high, values });
}

function flakyChart(values: Values): string {
  const high = Math.max(...values.map(({ value }) => value)) + 1;
  return chart({ title: 'Flaky tests that failed', kind: 'bar', low: 0, high, values });
}

/** Mermaid's xychart: the axis below has a place for each run, in the order of commits. */
function chart({
  title,
  kind,
  low,
  high,
  values,
}: {
  title: string;
  kind: 'line' | 'bar';
  low: number;
  high: number;
  values: Values;
}): string {
  return [
    `\`\`\`${CHART_LANGUAGE}`,
    STYLE,
    'xychart-beta',
    `  title "${title}"`,
    `  x-axis [${values.map(({ number }) => number).join(', ')}]`,
    `  y-axis ${low} --> ${high}`,
    `  ${kind} [${values.map(({ value }) => Number(value.toFixed(2))).join(', ')}]`,
    '```',
  ].join('\n');
}
