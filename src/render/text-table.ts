/** A column of a table in plain text; numbers stand at the right. */
export interface TextColumn {
  title: string;
  align?: 'left' | 'right';
}

/** Rows with their cells below each other, under the titles; the last column is as long as it is. Cells are outside text as it is. */
export function textTable(columns: readonly TextColumn[], rows: readonly (readonly string[])[]): string[] {
  const all = [columns.map(({ title }) => title), ...rows];
  const widths = columns.map((_, at) => Math.max(...all.map((cells) => cells[at]?.length ?? 0)));
  const last = columns.length - 1;
  return all.map((cells) =>
    cells
      .map((cell, at) => {
        if (columns[at]?.align === 'right') return cell.padStart(widths[at] ?? 0);
        return at === last ? cell : cell.padEnd(widths[at] ?? 0);
      })
      .join('  ')
      .trimEnd(),
  );
}
