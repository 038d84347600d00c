import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);

// src/render/text-table.ts
function textTable(columns, rows) {
  let all = [columns.map(({ title }) => title), ...rows], widths = columns.map((_, at) => Math.max(...all.map((cells) => cells[at]?.length ?? 0))), last = columns.length - 1;
  return all.map(
    (cells) => cells.map((cell, at) => columns[at]?.align === "right" ? cell.padStart(widths[at] ?? 0) : at === last ? cell : cell.padEnd(widths[at] ?? 0)).join("  ").trimEnd()
  );
}

export {
  textTable
};
