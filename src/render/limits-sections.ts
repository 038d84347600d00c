import type { Analysis } from '#src/model/findings.ts';
import type { ProblemKind } from '#src/model/problem.ts';
import type { Section } from './budget.ts';
import { code, plain } from './escape-markdown.ts';
import { tableBlock } from './table.ts';

/** Whether results may be missing from a report with this problem. */
const hidesResults: Record<ProblemKind, boolean> = {
  malformed: true,
  truncated: true,
  empty: true,
  unsafe: true,
  // Most likely no report at all.
  unsupported: false,
  'too-large': true,
  ambiguous: false,
};

/** Whether a report could not be read whole, so that results may be missing. */
export function someResultsAreHidden({ problems }: Analysis): boolean {
  return problems.some(({ kind }) => hidesResults[kind]);
}

/** Every report that could not be read, or not with certainty: file, kind, place and reason. */
export function problemsSection({ problems }: Analysis, { rows }: { rows: number }): Section | null {
  if (problems.length === 0) return null;
  return {
    cutOrder: 2,
    blocks: [
      { kind: 'text', markdown: '### Reports that could not be read, or not with certainty' },
      tableBlock({
        columns: ['File', 'Kind', 'Place', 'What'],
        rows: problems
          .slice(0, rows)
          .map(({ file, kind, at, message }) => [
            code(file),
            kind,
            at === undefined ? '–' : plain(at, 80),
            plain(message),
          ]),
        total: problems.length,
        noun: 'problem',
      }),
    ],
  };
}

/** What limits the judgement, in plain sentences. */
export function notesSection({ notes }: Analysis, { rows }: { rows: number }): Section | null {
  if (notes.length === 0) return null;
  return {
    cutOrder: 2,
    blocks: [
      {
        kind: 'rows',
        before: '### Notes\n\n',
        rows: notes.slice(0, rows).map((note) => `- ${plain(note)}`),
        after: '',
        total: notes.length,
        noun: 'note',
      },
    ],
  };
}
