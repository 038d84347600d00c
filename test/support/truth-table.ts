import type { Cell } from './truth-cells.ts';
import type { RecordedRun } from './truth-recorded.ts';
import { SOURCES } from './truth-sources.ts';
import { judge, type Unknown } from './truth-unknown.ts';

/** The table run × source as Markdown: `=` is the truth, `?` with the numbers of the reasons is unknown, empty: no such report, `≠` is wrong. */
export function truthTable(
  runs: readonly RecordedRun[],
  cells: readonly Cell[],
  list: readonly Unknown[],
): string {
  const names = SOURCES.map(({ name }) => name);
  const bySource = new Map(cells.map((cell) => [`${cell.run} ${cell.source}`, cell]));
  const mark = (run: string, source: string): string => {
    const cell = bySource.get(`${run} ${source}`);
    if (cell === undefined) return '';
    const { unexplained, reasons } = judge(cell, list);
    if (unexplained.length > 0) return '≠';
    return reasons.length === 0 ? '=' : `? ${reasons.join(' ')}`;
  };
  const rows = runs.map(({ run }) => [run, ...names.map((name) => mark(run, name))]);
  const sums = names.map((_, column) => {
    const marks = rows.map((row) => row[column + 1] ?? '').filter((one) => one !== '');
    const equal = marks.filter((one) => one === '=').length;
    const wrong = marks.filter((one) => one === '≠').length;
    return `${equal} =, ${marks.length - equal - wrong} ?${wrong === 0 ? '' : `, ${wrong} ≠`}`;
  });
  const line = (texts: readonly string[]) => `| ${texts.join(' | ')} |`;
  return [
    line(['run', ...names]),
    line(['---', ...names.map(() => '---')]),
    ...rows.map(line),
    line(['**all**', ...sums]),
    '',
    'What is unknown, and why:',
    '',
    ...list.map(({ why }, index) => `${index + 1}. ${why}`),
    '',
  ].join('\n');
}
