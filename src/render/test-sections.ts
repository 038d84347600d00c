import type { Analysis, Cause } from '#src/model/findings.ts';
import { identityOf } from '#src/model/test-identity.ts';
import type { TestResult } from '#src/model/test-result.ts';
import type { Section } from './budget.ts';
import { code } from './escape-markdown.ts';
import { causeByTest, decidingFailure, failingCell, placeCell } from './failing-test.ts';
import { counted } from './numbers.ts';
import { commandBlock } from './reproduction.ts';
import { tableBlock } from './table.ts';

/** How many rows a table of one body may have before it says that there are more. */
export interface RowLimit {
  rows: number;
}

const REPRODUCED_CAUSES = 5;

/** What this run broke, most severe cause first, and a command a cause that shows it. */
export function newFailuresSection(analysis: Analysis, { rows }: RowLimit): Section | null {
  const { newFailures, causes } = analysis;
  if (newFailures.length === 0) return null;
  const causeOf = causeByTest(causes);
  const isNew = new Set(newFailures.map(identityOf));
  const rank = new Map([...causeOf.keys()].map((key, index) => [key, index]));
  const rankOf = (test: TestResult) => rank.get(identityOf(test)) ?? rank.size;
  const sorted = [...newFailures].sort((a, b) => rankOf(a) - rankOf(b));
  const reproduced = causes.filter(({ tests }) => tests.some(({ result }) => isNew.has(identityOf(result))));
  const commands = reproduced.flatMap(({ tests: [first] }) => (first === undefined ? [] : [first.reproduce]));
  const shownCommands = commands.slice(0, REPRODUCED_CAUSES);
  const heading = analysis.testsAreCompared ? 'New failures' : 'Failing tests';
  return {
    cutOrder: 1,
    blocks: [
      { kind: 'text', markdown: `### ${heading}` },
      tableBlock({
        columns: ['Severity', 'Test', 'Fails with', 'Where'],
        rows: sorted
          .slice(0, rows)
          .map((test) => [
            causeOf.get(identityOf(test))?.assessment.severity ?? '–',
            ...failingCells(test, analysis),
          ]),
        total: sorted.length,
        noun: 'test',
      }),
      ...(shownCommands.length === 0
        ? []
        : [
            {
              kind: 'text' as const,
              markdown: reproductionSentence(newFailures.length, reproduced),
            },
            commandBlock(shownCommands, { total: shownCommands.length }),
          ]),
    ],
  };
}

function reproductionSentence(tests: number, causes: readonly Cause[]): string {
  if (tests === 1) return 'To see it fail:';
  if (causes.length === 1) {
    const count =
      causes[0]?.kind === 'suite-broken' ? 'More than half of the suite fails.' : 'They count as one cause.';
    return `${count} To see one of them fail:`;
  }
  const shown = causes.length > REPRODUCED_CAUSES ? ` (the first ${REPRODUCED_CAUSES})` : '';
  return `They count as ${counted(causes.length, 'cause')}. To see one test of each fail${shown}:`;
}

/** The node id, below the package's folder where pytest's rootdir is one: packages repeat each other's ids. */
export function testCell({ rootdir, nodeId }: TestResult): string {
  return code(rootdir === '' ? nodeId : `${rootdir}/${nodeId}`);
}

function failingCells(test: TestResult, analysis: Analysis): string[] {
  return [testCell(test), failingCell(test, analysis), placeCell(decidingFailure(test))];
}

/** Failing here and on the baseline: nobody's news, so folded. */
export function knownFailuresSection(analysis: Analysis, { rows }: RowLimit): Section | null {
  const { knownFailures } = analysis;
  if (knownFailures.length === 0) return null;
  return {
    cutOrder: 5,
    blocks: [
      tableBlock({
        columns: ['Test', 'Fails with', 'Where'],
        rows: knownFailures.slice(0, rows).map((test) => failingCells(test, analysis)),
        total: knownFailures.length,
        noun: 'known failure',
        folded: `${counted(knownFailures.length, 'test')} broken on the baseline too`,
      }),
    ],
  };
}

/** Failing on the baseline and passing here. */
export function fixedSection({ fixed }: Analysis, { rows }: RowLimit): Section | null {
  return fixed.length === 0 ? null : { cutOrder: 6, blocks: [namesBlock(fixed, 'fixed', rows)] };
}

/** Tests by name only, folded away under how many they are. */
export function namesBlock(tests: readonly TestResult[], what: string, rows: number) {
  return tableBlock({
    columns: ['Test'],
    rows: tests.slice(0, rows).map((test) => [testCell(test)]),
    total: tests.length,
    noun: 'test',
    folded: `${counted(tests.length, 'test')} ${what}`,
  });
}
