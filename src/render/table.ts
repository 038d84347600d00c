import type { RowsBlock } from './budget.ts';

/** Cells are Markdown of ours with outside text already escaped; no cell holds a newline or a bare `|`. */
export interface Table {
  columns: readonly string[];
  rows: readonly (readonly string[])[];
  /** How many rows there are in truth; `rows` may hold only the first. */
  total: number;
  /** What one row is: `test`. */
  noun: string;
  rest?: string;
  /** Folded away under this line of ours. */
  folded?: string;
}

/** A table whose last rows can go when the body is too long. */
export function tableBlock({ columns, rows, total, noun, rest, folded }: Table): RowsBlock {
  const head = `${tableRow(columns)}\n${tableRow(columns.map(() => '---'))}\n`;
  return {
    kind: 'rows',
    before: folded === undefined ? head : `<details>\n<summary>${folded}</summary>\n\n${head}`,
    rows: rows.map(tableRow),
    after: folded === undefined ? '' : '\n\n</details>',
    total,
    noun,
    ...(rest === undefined ? {} : { rest }),
  };
}

/** A small table that always stays. */
export function smallTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return [columns, columns.map(() => '---'), ...rows].map(tableRow).join('\n');
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
