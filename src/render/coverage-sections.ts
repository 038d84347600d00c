import type { Analysis, CoverageDelta, DiffCoverage } from '#src/model/findings.ts';
import type { Block, Section } from './budget.ts';
import { code } from './escape-markdown.ts';
import { counted, grouped, lineRanges, percent, percentagePoints } from './numbers.ts';
import { tableBlock } from './table.ts';

/** Files named in one line. */
const LOST_FILES = 5;

/** Coverage of the whole and of the lines that the change adds; null when nothing was measured. */
export function coverageSection(analysis: Analysis, { rows }: { rows: number }): Section | null {
  const { coverage, coverageDelta, diffCoverage } = analysis;
  if (coverage === null && coverageDelta === null && diffCoverage === null) return null;
  const lines = [totalLine(analysis), diffCoverage === null ? null : diffLine(diffCoverage)].filter(
    (line) => line !== null,
  );
  const lost = coverageDelta === null ? null : lostLine(coverageDelta);
  if (lost !== null) lines.push(lost);
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

function diffLine({ lines, covered }: DiffCoverage): string {
  return lines === 0
    ? 'Diff coverage: the change adds no line that can be covered'
    : `Diff coverage **${percent((covered / lines) * 100)}**: ${grouped(covered)} of ${counted(lines, 'added line')} covered`;
}

/** Nobody touched these files: a test went, or no longer runs what it ran. */
function lostLine({ files }: CoverageDelta): string | null {
  const lost = files.filter(({ delta, unchanged }) => unchanged === true && delta !== null && delta < 0);
  if (lost.length === 0) return null;
  const names = lost
    .slice(0, LOST_FILES)
    .map(({ path, delta }) => `${code(path)} (${percentagePoints(delta ?? 0)})`)
    .join(', ');
  const more = lost.length > LOST_FILES ? ` and ${grouped(lost.length - LOST_FILES)} more` : '';
  return `Less coverage though unchanged: ${names}${more}`;
}

function missingBlocks({ files, unmeasured }: DiffCoverage, rows: number): Block[] {
  const uncovered = files.filter(({ missing }) => missing.length > 0);
  const tables: Block[] = [];
  if (uncovered.length > 0)
    tables.push(
      tableBlock({
        columns: ['File', 'Added lines', 'Covered', 'Lines not covered'],
        rows: uncovered
          .slice(0, rows)
          .map(({ path, lines, missing }) => [
            code(path),
            grouped(lines),
            grouped(lines - missing.length),
            lineRanges(missing),
          ]),
        total: uncovered.length,
        noun: 'file',
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
