// The committed list of what a source cannot know of a recorded run, and how the table is held against it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell, Figure } from './truth-cells.ts';

/** A reason why cells are unknown, and exactly which lines of their differences it explains. `*` stands for anything. */
export interface Unknown {
  why: string;
  runs: readonly string[];
  sources: readonly string[];
  /** By figure, patterns of lines; in each of the cells every one of them has to be seen. */
  lines: Readonly<Partial<Record<Figure, readonly string[]>>>;
}

export function unknownCells(): Unknown[] {
  const file = join(import.meta.dirname, '../fixtures/unknown-cells.json');
  return JSON.parse(readFileSync(file, 'utf8')) as Unknown[];
}

/** A cell's differences that no reason explains, and the reasons that are numbered here but were not needed. */
interface Judgement {
  unexplained: string[];
  stale: string[];
  /** The numbers, from 1, of the reasons that explain what the cell does not know. */
  reasons: number[];
}

export function judge(cell: Cell, list: readonly Unknown[]): Judgement {
  const all = cell.differences.flatMap(({ figure, lines }) => lines.map((line) => ({ figure, line })));
  const explained = new Set<string>();
  const stale: string[] = [];
  const reasons: number[] = [];
  for (const [index, unknown] of list.entries()) {
    if (!covers(unknown, cell)) continue;
    reasons.push(index + 1);
    for (const [figure, patterns] of Object.entries(unknown.lines))
      for (const pattern of patterns) {
        const hits = all.filter((one) => one.figure === figure && matches(pattern, one.line));
        if (hits.length === 0) stale.push(`${cell.run}, ${cell.source}, ${figure}: ${pattern}`);
        for (const { line } of hits) explained.add(`${figure}: ${line}`);
      }
  }
  const unexplained = all
    .map(({ figure, line }) => `${figure}: ${line}`)
    .filter((one) => !explained.has(one));
  return { unexplained, stale, reasons };
}

export function covers({ runs, sources }: Unknown, { run, source }: Cell): boolean {
  return runs.some((pattern) => matches(pattern, run)) && sources.includes(source);
}

function matches(pattern: string, text: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's').test(text);
}
