import type { CoverageOutput } from '#src/model/coverage-output.ts';
import { counted, grouped, percent, percentagePoints, utc } from './numbers.ts';
import { cut } from './outside-text.ts';
import { drawn, type Line, plainLine, section, type TerminalOptions } from './terminal-lines.ts';
import { textTable } from './text-table.ts';

/** What a person looks at; `--json` has them all. */
const MOST_SHOWN = 20;

/** `redfirst coverage` for reading: the total and its trend, what lost coverage, and where tests would pay most. */
export function renderCoverageTerminal(output: CoverageOutput, options: TerminalOptions): string {
  const { repository, branch, total, files, target } = output;
  if (total === null)
    return drawn([plainLine(`No trusted run of ${branch} of ${repository} measured coverage.`)], options);
  const under = files.filter(({ underTarget }) => underTarget).length;
  return drawn(
    [
      { text: `Coverage ${percent(total.percent)} on ${branch} of ${repository}`, style: 'bold' },
      plainLine(
        `${grouped(total.coveredLines)} of ${counted(total.statements, 'line')} in ${counted(total.files, 'file')}; ${counted(under, 'file')} below ${percent(target)}`,
      ),
      ...section('Trend', trendLines(output), options),
      ...section('Lost coverage', dropLines(output), options),
      ...section('Where tests would pay most', rankingLines(output), options),
    ],
    options,
  );
}

function trendLines({ trend, falls }: CoverageOutput): Line[] {
  const fell = new Map(falls.map((fall) => [fall.since.run, fall]));
  const shown = trend.slice(-MOST_SHOWN);
  const left = trend.length - shown.length;
  return [
    ...(left === 0 ? [] : [plainLine(`… ${counted(left, 'earlier run')}`)]),
    ...shown.map((point): Line => {
      const fall = fell.get(point.run);
      const text = `${utc(point.at)}  ${point.sha.slice(0, 10)}  ${percent(point.percent).padStart(7)}`;
      return fall === undefined
        ? plainLine(text)
        : { text: `${text}  ${percentagePoints(fall.to - fall.from)}`, style: 'yellow' };
    }),
  ];
}

function dropLines({ drops }: CoverageOutput): Line[] {
  return drops.flatMap(({ path, from, to, unchanged, since }): Line[] => [
    { text: cut(path, 300), style: 'yellow' },
    plainLine(
      `  ${percent(from)} to ${percent(to)} since ${since.sha.slice(0, 10)}${unchanged === true ? ', though the file did not change' : ''}`,
    ),
  ]);
}

function rankingLines({ ranking }: CoverageOutput): Line[] {
  if (ranking.length === 0) return [];
  const rows = ranking
    .slice(0, MOST_SHOWN)
    .map(({ missing, percent: value, tier, gain, path }) => [
      grouped(missing),
      percent(value),
      percentagePoints(gain),
      tier === null ? '' : String(tier),
      cut(path, 300),
    ]);
  const columns = [
    { title: 'missing lines', align: 'right' },
    { title: 'covered', align: 'right' },
    { title: 'total gains by half', align: 'right' },
    { title: 'tier', align: 'right' },
    { title: 'file' },
  ] as const;
  return textTable(columns, rows).map(plainLine);
}
