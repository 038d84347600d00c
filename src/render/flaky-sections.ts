import type { Analysis, KnownFlaky, RunFacts } from '#src/model/findings.ts';
import { identityOf } from '#src/model/test-identity.ts';
import type { TestResult } from '#src/model/test-result.ts';
import type { Section } from './budget.ts';
import { code, plain } from './escape-markdown.ts';
import { decidingFailure, failingCell, failureCell } from './failing-test.ts';
import { circumstanceText, rateText } from './flaky-words.ts';
import { counted } from './numbers.ts';
import { tableBlock } from './table.ts';
import { namesBlock, type RowLimit, testCell } from './test-sections.ts';

/** Tests whose attempts differ in this run; those that were not known as flaky come first. */
export function flakySection(
  { flaky, flakyDelta }: Analysis,
  { rows, folded }: RowLimit & { folded: boolean },
): Section | null {
  const gone = flakyDelta?.gone ?? [];
  if (flaky.length === 0 && gone.length === 0) return null;
  const isNew = new Set((flakyDelta?.new ?? []).map(identityOf));
  const sorted = [...flaky].sort(
    (a, b) => Number(isNew.has(identityOf(b))) - Number(isNew.has(identityOf(a))),
  );
  const before = (test: TestResult) =>
    flakyDelta === null ? 'unknown' : isNew.has(identityOf(test)) ? 'not flaky' : 'flaky too';
  const table = tableBlock({
    columns: ['Test', 'Attempts', 'On the baseline', 'Failed with'],
    rows: sorted
      .slice(0, rows)
      .map((test) => [testCell(test), attempts(test), before(test), failureCell(decidingFailure(test))]),
    total: sorted.length,
    noun: 'flaky test',
    ...(folded ? { folded: counted(flaky.length, 'flaky test') } : {}),
  });
  return {
    cutOrder: 3,
    blocks: [
      ...(flaky.length === 0 || folded ? [] : [{ kind: 'text' as const, markdown: '### Flaky' }]),
      ...(flaky.length === 0 ? [] : [table]),
      ...(gone.length === 0 ? [] : [namesBlock(gone, 'no longer flaky', rows)]),
    ],
  };
}

function attempts({ attempts: all }: TestResult): string {
  const first = all.slice(0, 6).map(({ outcome }) => outcome);
  return first.join(', ') + (all.length > first.length ? `, … (${all.length} in all)` : '');
}

/** Tests that failed here and are known to be flaky: nobody's news, so folded, with what is known of each. */
export function knownFlakySection(analysis: Analysis, facts: RunFacts, { rows }: RowLimit): Section | null {
  const { knownFlaky, pastOf } = analysis;
  if (knownFlaky.length === 0) return null;
  return {
    cutOrder: 5,
    blocks: [
      tableBlock({
        columns: ['Test', 'Fails with', pastOf === null ? 'Known' : `On ${code(pastOf, 80)}`, 'Likely cause'],
        rows: knownFlaky
          .slice(0, rows)
          .map((known) => [
            testCell(known.result),
            failingCell(known.result, analysis),
            knownCell(known, facts),
            known.likely === null ? 'unknown' : likelyCell(known.likely),
          ]),
        total: knownFlaky.length,
        noun: 'flaky test',
        folded: `${counted(knownFlaky.length, 'failing test')} known to be flaky`,
      }),
    ],
  };
}

function likelyCell({ category, why }: NonNullable<KnownFlaky['likely']>): string {
  return category === 'unknown' ? 'unknown' : `${category}: ${plain(why, 200)}`;
}

/** `failed in 12 of 40 runs (30 %, likely 18 % to 45 %) since …`. */
function knownCell({ past }: KnownFlaky, facts: RunFacts): string {
  if (past === null) return 'flaky within the baseline’s run';
  return [rateText(past, facts), ...past.conditions.map(({ only }) => `only ${circumstanceText(only)}`)].join(
    ', ',
  );
}
