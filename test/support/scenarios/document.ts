import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../run-cli.ts';
import { SCENARIOS } from './all.ts';
import type { Told } from './scenario.ts';
import { rowOf } from './told.ts';

/** The list of scenarios that people read. */
export const DOCUMENT = join(projectRoot, 'docs/scenarios.md');

/** Its generated parts. */
export type Part = 'scenarios' | 'calls';

/** The part as it stands there. */
export function partOf(part: Part): string {
  const { begin, end, text } = around(part);
  return text.slice(begin, end);
}

/** The document with another text for a part. */
export function withPart(part: Part, content: string): string {
  const { begin, end, text } = around(part);
  return text.slice(0, begin) + content + text.slice(end);
}

function around(part: Part): { text: string; begin: number; end: number } {
  const text = readFileSync(DOCUMENT, 'utf8');
  const [open, close] = [`<!-- ${part}:begin -->\n`, `<!-- ${part}:end -->`];
  const begin = text.indexOf(open) + open.length;
  const end = text.indexOf(close);
  if (begin < open.length || end < begin) throw new Error(`${DOCUMENT} lacks the marks of ${part}`);
  return { text, begin, end };
}

/** All scenarios as tables: what was written in each, by name. */
export function scenariosPart(told: ReadonlyMap<string, Told>): string {
  return SCENARIOS.map(({ heading, scenes }) => {
    const rows = scenes.map(({ name, situation, why }) => {
      const { check, comment, issue } = rowOf(told.get(name) ?? { writes: [], complaints: [] });
      const link = `[${situation}](../test/support/scenarios/golden/${name}.txt)`;
      return tableRow([link, cellOf(check), cellOf(comment), cellOf(issue), why]);
    });
    return [
      `### ${heading}\n`,
      tableRow(['situation', 'check', 'comment', 'issue', 'why']),
      tableRow(['---', '---', '---', '---', '---']),
      ...rows,
      '',
    ].join('\n');
  }).join('\n');
}

/** One row of a Markdown table. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function cellOf(lines: readonly string[]): string {
  return lines.length === 0 ? '–' : lines.map((line) => line.replaceAll('|', '\\|')).join('<br>then ');
}
