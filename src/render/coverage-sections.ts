import type { Analysis, CoverageDelta, DiffCoverage, PartialLine } from '#src/model/findings.ts';
import type { Block, Section } from './budget.ts';
import { code } from './escape-markdown.ts';
import { counted, grouped, lineRanges, percent, percentagePoints } from './numbers.ts';
import { tableBlock } from './table.ts';

/** Files named in one line. */
const LOST_FILES = 5;

/** Ranges of lines named for each of them. */
const LOST_RANGES = 5;

/** Lines with untaken branches that are named for a file. */
const PARTIAL_LINES = 20;

/** Files with uncovered lines that are shown at once; those with fewer are folded away. */
const OPEN_FILES = 10;

/** Coverage of the lines that the change adds, then of the whole; null when nothing was measured. */
export function coverageSection(analysis: Analysis, { rows }: { rows: number }): Section | null {
  const { coverage, coverageDelta, diffCoverage } = analysis;
  if (coverage === null && coverageDelta === null && diffCoverage === null) return null;
  const lines = [
    diffCoverage === null ? null : diffLine(diffCoverage),
    totalLine(analysis),
    coverageDelta === null ? null : lostLine(coverageDelta),
  ].filter((line) => line !== null);
  return {
    cutOrder: 4,
    blocks: [
      { kind: 'text', markdown: `### Coverage\n\n${lines.map((line) => `- ${line}`).join('\n')}` },
      ...(diffCoverage === null ? [] : missingBlocks(diffCoverage, rows)),
      ...(coverageDelta === null ? [] : deltaBlocks(coverageDelta, rows)),
    ],
  };
}

/** Whether lines that the change adds were never executed. */
export function leavesLinesUncovered({ diffCoverage }: Analysis): boolean {
  return diffCoverage?.files.some(({ missing }) => missing.length > 0) ?? false;
}

function totalLine({ coverage, coverageDelta }: Analysis): string | null {
  if (coverageDelta !== null) {
    const { head, base, delta } = coverageDelta;
    return `Coverage **${percent(head)}**, ${percentagePoints(delta)} against the baseline (${percent(base)})`;
  }
  if (coverage === null) return null;
  const { coveredLines, statements, branches, coveredBranches } = coverage;
  const ofBranches =
    branches === 0 ? '' : ` and ${grouped(coveredBranches)} of ${counted(branches, 'branch', 'branches')}`;
  return `Coverage **${percent(coverage.percent)}**: ${grouped(coveredLines)} of ${counted(statements, 'line')}${ofBranches}; no baseline to compare with`;
}

function diffLine({ lines, covered, branches, incomparable = [] }: DiffCoverage): string {
  const left = incomparable.length;
  const others = left === 0 ? '' : `; ${counted(left, 'changed file')} not comparable`;
  if (lines === 0)
    return left === 0
      ? 'Diff coverage: the change adds no line that can be covered'
      : `Diff coverage: not known${others}`;
  const ways =
    branches === undefined || branches.total === 0
      ? ''
      : `, ${grouped(branches.covered)} of ${counted(branches.total, 'branch', 'branches')}`;
  return `Diff coverage **${percent((covered / lines) * 100)}**: ${grouped(covered)} of ${counted(lines, 'added line')} covered${ways}${others}`;
}

/** Nobody touched these files: a test went, or no longer runs what it ran. One is named in the line, several below it. */
function lostLine({ files }: CoverageDelta): string | null {
  const lost = files.filter(({ delta, unchanged }) => unchanged === true && delta !== null && delta < 0);
  if (lost.length === 0) return null;
  const names = lost.slice(0, LOST_FILES).map(({ path, delta, lost: gone = [] }) => {
    const where = gone.length === 0 ? '' : `: ${lineRanges(gone, LOST_RANGES)}`;
    return `${code(path)} (${percentagePoints(delta ?? 0)}${where})`;
  });
  const left = lost.length - names.length;
  const items = left > 0 ? [...names, `… and ${grouped(left)} more`] : names;
  return `Less coverage though unchanged:${items.length === 1 ? ` ${items[0]}` : items.map((item) => `\n  - ${item}`).join('')}`;
}

type DiffFile = DiffCoverage['files'][number];

function missingBlocks({ files, unmeasured, incomparable = [] }: DiffCoverage, rows: number): Block[] {
  const uncovered = files
    .filter(({ missing, partial = [] }) => missing.length + partial.length > 0)
    // The sort keeps the order of paths among equals.
    .sort((a, b) => b.missing.length - a.missing.length);
  const [open, folded] = [uncovered.slice(0, OPEN_FILES), uncovered.slice(OPEN_FILES)];
  const hasBranches = uncovered.some(({ partial = [] }) => partial.length > 0);
  const columns = ['File', 'Added lines', 'Covered', 'Lines not covered'];
  const table = {
    columns: hasBranches ? [...columns, 'Branches not taken'] : columns,
    noun: 'file',
  };
  const shown = (all: readonly DiffFile[]) => all.map((file) => uncoveredRow(file, hasBranches));
  const tables: Block[] = [];
  if (open.length > 0) tables.push(tableBlock({ ...table, rows: shown(open), total: open.length }));
  if (folded.length > 0)
    tables.push(
      tableBlock({
        ...table,
        rows: shown(folded.slice(0, Math.max(0, rows - OPEN_FILES))),
        total: folded.length,
        folded: `${counted(folded.length, 'more file')} with added lines that are not covered`,
      }),
    );
  if (incomparable.length > 0)
    tables.push(
      tableBlock({
        columns: ['File', 'Why'],
        rows: incomparable.slice(0, rows).map(({ path, why }) => [code(path), why]),
        total: incomparable.length,
        noun: 'file',
        folded: `${counted(incomparable.length, 'changed file')} not comparable: whether tests ran what is added is not known`,
      }),
    );
  if (unmeasured.length > 0)
    tables.push(
      tableBlock({
        columns: ['File'],
        rows: unmeasured.slice(0, rows).map((path) => [code(path)]),
        total: unmeasured.length,
        noun: 'file',
        folded: `${counted(unmeasured.length, 'changed Python file')} that the coverage report does not know`,
      }),
    );
  return tables;
}

function uncoveredRow({ path, lines, missing, partial = [] }: DiffFile, hasBranches: boolean): string[] {
  const row = [code(path), grouped(lines), grouped(lines - missing.length), lineRanges(missing)];
  return hasBranches ? [...row, untakenBranches(partial)] : row;
}

/** `12 (1 of 2), 20 (1 of 3)`: how many ways out of the line were not taken. */
function untakenBranches(partial: readonly PartialLine[]): string {
  const shown = partial
    .slice(0, PARTIAL_LINES)
    .map(({ line, total, covered }) => `${line} (${total - covered} of ${total})`);
  const left = partial.length - shown.length;
  return [...shown, ...(left > 0 ? [`… and ${counted(left, 'more line')}`] : [])].join(', ');
}

function deltaBlocks({ files }: CoverageDelta, rows: number): Block[] {
  if (files.length === 0) return [];
  const shown = (value: number | null) => (value === null ? '–' : percent(value));
  return [
    tableBlock({
      columns: ['File', 'Baseline', 'Here', 'Change'],
      rows: files
        .slice(0, rows)
        .map(({ path, base, head, delta }) => [
          code(path),
          shown(base),
          shown(head),
          change(base, head, delta),
        ]),
      total: files.length,
      noun: 'file',
      folded: `Coverage changed in ${counted(files.length, 'file')}`,
    }),
  ];
}

function change(base: number | null, head: number | null, delta: number | null): string {
  if (delta !== null) return percentagePoints(delta);
  return base === null ? (head === null ? '–' : 'new') : 'gone';
}
