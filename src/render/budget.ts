import { counted } from './numbers.ts';
import { cut } from './outside-text.ts';

/**
 * What a body may weigh, in UTF-8 bytes, some way below GitHub's limits: check summary 65,535 bytes, issue and comment
 * body 65,536 characters, job summary 1 MiB. Of an annotation, characters: message 64 KB, title 255, as that of a check. An issue leaves room for
 * what its blocks say later, which is more than at first; most of all the one with its tests, which is `tests` at most.
 * Evidence that is written anew is `evidence` at most, in the place of one that was as long.
 */
export const BUDGET = {
  check: 65_000,
  issue: 50_000,
  tests: 9_000,
  evidence: 30_000,
  comment: 65_000,
  summary: 1_000_000,
  checkTitle: 250,
  annotationMessage: 4_000,
  title: 200,
} as const;

/** Where everything is that a body leaves out. */
const REST = 'see the collection artifact, or run `redfirst inspect --cases`';

/** Markdown that is shown whole, or replaced whole by `instead`, which says so. Without `instead` it always stays. */
export interface TextBlock {
  kind: 'text';
  markdown: string;
  instead?: string;
}

/** Items of which the last ones can go: table rows, list items, lines of a fence. */
export interface RowsBlock {
  kind: 'rows';
  /** Around the rows, with the line breaks that belong there: table head, fence, `<details>`. */
  before: string;
  rows: string[];
  after: string;
  /** How many there are in truth; `rows` may hold only the first. */
  total: number;
  /** What one row is: `test`. */
  noun: string;
  /** Where to find those left out; by default the collection. */
  rest?: string;
}

export type Block = TextBlock | RowsBlock;

/** A part of a body. Those with the highest `cutOrder` are cut first; 0 holds only what is small and must stay. */
export interface Section {
  cutOrder: number;
  blocks: Block[];
}

/** Markdown that always stays. */
export function textBlock(markdown: string): TextBlock {
  return { kind: 'text', markdown };
}

/** A section of it. */
export function fixed(markdown: string): Section {
  return { cutOrder: 0, blocks: [textBlock(markdown)] };
}

/** Length in UTF-8, as GitHub counts. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/**
 * Joins the sections to one body of at most `maxBytes`. What doesn't fit goes by whole rows and blocks, least important
 * first, and each cut says how much is missing and where it is. A few rows of everything outlive the last of anything.
 */
export function fitBody(sections: readonly Section[], maxBytes: number): string {
  const parts = sections.flatMap(({ cutOrder, blocks }) =>
    blocks.map((block) => ({ cutOrder, block, keep: block.kind === 'rows' ? block.rows.length : 1 })),
  );
  const size = () => parts.reduce((sum, part) => sum + weight(part), 0);
  const byImportance = [...parts].reverse().sort((a, b) => b.cutOrder - a.cutOrder);
  for (const atLeast of [3, 0])
    for (const part of byImportance) {
      const excess = size() - maxBytes;
      if (excess <= 0) return joined(parts);
      shorten(part, excess, atLeast);
    }
  return joined(parts);
}

interface Part {
  cutOrder: number;
  block: Block;
  /** Rows that are shown; of a text, 1 for all of it and 0 for what stands in its place. */
  keep: number;
}

function shorten(part: Part, excess: number, atLeast: number): void {
  if (part.block.kind === 'text') {
    if (part.block.instead !== undefined && atLeast === 0) part.keep = 0;
    return;
  }
  const before = weight(part);
  while (part.keep > atLeast && before - weight(part) < excess) {
    // Whole rows in steps that shrink towards the end: cheap for thousands, exact to a tenth for the rest.
    part.keep = Math.max(atLeast, part.keep - Math.max(1, Math.floor(part.keep / 20)));
  }
}

/** Bytes of the part with the blank line after it. */
function weight(part: Part): number {
  return byteLength(shown(part)) + 2;
}

function joined(parts: readonly Part[]): string {
  return `${parts
    .map(shown)
    .filter((text) => text !== '')
    .join('\n\n')}\n`;
}

function shown({ block, keep }: Part): string {
  if (block.kind === 'text') return keep > 0 ? block.markdown : (block.instead ?? block.markdown);
  const { before, rows, after, total, noun, rest = REST } = block;
  const body = keep > 0 ? before + rows.slice(0, keep).join('\n') + after : '';
  const left = total - keep;
  if (left <= 0) return body;
  const more =
    keep > 0
      ? `… and ${counted(left, `more ${noun}`)}: ${rest}.`
      : `${counted(left, noun)} left out: ${rest}.`;
  return body === '' ? more : `${body}\n\n${more}`;
}

/** Plain text of at most `max` characters, cut at a line's end where there are several. */
export function fitLines(lines: readonly string[], max: number): string {
  const kept: string[] = [];
  let length = 0;
  for (const [index, line] of lines.entries()) {
    const note = `… and ${counted(lines.length - index, 'more line')}`;
    if (length + line.length + 1 + note.length > max) {
      kept.push(kept.length === 0 ? cut(line, max) : note);
      break;
    }
    kept.push(line);
    length += line.length + 1;
  }
  return kept.join('\n');
}
