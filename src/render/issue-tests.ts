import type { RecordedTest } from '#src/model/cause-record.ts';
import { groupBy } from '#src/model/group-by.ts';
import { BUDGET, fitBody, fixed } from './budget.ts';
import { code } from './escape-markdown.ts';
import { functionKey, nodeIdParts } from './failing-test.ts';
import { counted, grouped } from './numbers.ts';
import { tableBlock } from './table.ts';

const ROWS = 200;
/** Of a parametrised test so many parameter sets are named. */
const NAMED_SETS = 3;

/** A test of an issue; cells are Markdown. */
export interface ListedTest {
  nodeId: string;
  rootdir: string;
  /** Relative to the repository root; null: as the node id has it, below the rootdir. */
  file: string | null;
  /** The line that reproduces it; null: it stands elsewhere in the issue. */
  command: string | null;
  fails: string;
  /** Set of one that is struck out (design §5): what of it is gone, after how many runs without it. */
  removed?: { what: NonNullable<RecordedTest['removed']>; runs: number } | null;
  /** The name that it had before. */
  formerly?: string | null;
}

/**
 * The block `tests`: which tests the issue is about, a row for each function with all its parameter sets. It has its own
 * budget, since it may grow while the issue is open.
 *
 * @param columns `place`: only where each is, without what could tell an attacker how
 */
export function testsBlock(tests: readonly ListedTest[], columns: 'all' | 'place' = 'all'): string {
  const functions = groupBy(tests, functionKey);
  const table = tableBlock({
    columns: columns === 'all' ? ['File', 'Function', 'Command', 'Fails with'] : ['File', 'Function'],
    rows: functions
      .slice(0, ROWS)
      .map((cases) => functionRow(cases).slice(0, columns === 'all' ? undefined : 2)),
    total: functions.length,
    noun: functions.length === tests.length ? 'test' : 'test function',
  });
  const many =
    functions.length === tests.length
      ? []
      : [
          fixed(
            `${counted(tests.length, 'test')} of ${counted(functions.length, 'function')}: tests that differ only in their parameters share a row.`,
          ),
        ];
  const sections = [fixed('## Test reference'), ...many, { cutOrder: 1, blocks: [table] }];
  return fitBody(sections, BUDGET.tests).trim();
}

function functionRow(cases: readonly [ListedTest, ...ListedTest[]]): string[] {
  const [first] = cases;
  const live = cases.find(({ removed = null }) => removed === null) ?? null;
  const shown = live ?? first;
  const { file, function: name } = nodeIdParts(shown.nodeId);
  const strike = (cell: string) => (live === null ? `~~${cell}~~` : cell);
  const fails = [
    ...new Set(cases.filter(({ removed = null }) => removed === null).map((test) => test.fails)),
  ];
  return [
    strike(code(shown.file ?? (shown.rootdir === '' ? file : `${shown.rootdir}/${file}`), 120)),
    [strike(name === '' ? '–' : code(name, 120)), setsText(cases), removedText(cases), formerText(shown)]
      .filter((part) => part !== '')
      .join(' · '),
    live === null ? '–' : live.command === null ? 'see *Steps to reproduce*' : code(live.command),
    live === null
      ? '–'
      : fails.length > 1
        ? `${shown.fails}, and ${counted(fails.length - 1, 'other way')}`
        : shown.fails,
  ];
}

/** `12 parameter sets: [a], [b], [c], …`. */
function setsText(cases: readonly ListedTest[]): string {
  if (cases.length === 1) return '';
  const named = cases.slice(0, NAMED_SETS).flatMap(({ nodeId }) => {
    const bracket = nodeId.indexOf('[');
    return bracket < 0 ? [] : [code(nodeId.slice(bracket), 40)];
  });
  const names = named.length === 0 ? '' : `: ${named.join(', ')}${cases.length > named.length ? ', …' : ''}`;
  return `${counted(cases.length, 'parameter set')}${names}`;
}

function removedText(cases: readonly ListedTest[]): string {
  const removed = cases.flatMap(({ removed: gone = null }) => (gone === null ? [] : [gone]));
  const [first] = removed;
  if (first === undefined) return '';
  const which = removed.length === cases.length ? 'removed' : `${grouped(removed.length)} of them removed`;
  return `${which}: absent from ${counted(first.runs, 'complete run')}, and its ${first.what} is gone`;
}

function formerText({ formerly = null }: ListedTest): string {
  return formerly === null ? '' : `formerly ${code(formerly, 120)}`;
}
