import type { Cause, SuspectedRange } from '#src/model/findings.ts';
import { type Block, fixed, type Section, textBlock } from './budget.ts';
import { code, plain } from './escape-markdown.ts';
import { decidingFailure, shortType } from './failing-test.ts';
import type { IssueContext } from './issue-context.ts';
import { failureBlocks, failureSentence } from './issue-failure.ts';
import { stepsSections } from './issue-steps.ts';
import { counted } from './numbers.ts';
import { commitText, environmentTable } from './run-facts.ts';
import { tableBlock } from './table.ts';

const TABLE_ROWS = 200;
const COMMITS = 100;

/** What was seen, where, and how to see it again. */
export function evidenceSections(cause: Cause, context: IssueContext): Section[] {
  const { analysis, facts } = context;
  return [
    ...stepsSections(cause),
    fixed(`## Expected\n\n${expected(cause, context)}`),
    actualSection(cause, context),
    fixed(`## Environment\n\n${environmentTable(analysis, facts)}`),
    rangeSection(cause.range, context),
  ];
}

function expected({ tests, range }: Cause, { facts }: IssueContext): string {
  const uncollected = tests.every(({ result }) => decidingFailure(result)?.kind === 'collection-error');
  const what = uncollected
    ? `pytest collects ${tests.length === 1 ? 'the file' : `all ${counted(tests.length, 'file')}`}`
    : tests.length === 1
      ? 'The test passes'
      : `${tests.length === 2 ? 'Both tests' : `All ${counted(tests.length, 'test')}`} pass`;
  return range.lastPassed === null ? `${what}.` : `${what}, as at ${commitText(range.lastPassed, facts)}.`;
}

function actualSection({ tests, signatures }: Cause, { excerpts = 'short' }: IssueContext): Section {
  const shown = tests.find(({ result }) => decidingFailure(result) !== null);
  const failure = shown === undefined ? null : decidingFailure(shown.result);
  const blocks: Block[] = [
    textBlock(
      `## Actual\n\n${
        shown === undefined || failure === null
          ? 'The report does not say how it failed.'
          : failureSentence(failure, shown.result.nodeId)
      }`,
    ),
    ...(failure === null ? [] : failureBlocks(failure, excerpts)),
  ];
  if (signatures.length > 1)
    blocks.push(
      tableBlock({
        columns: ['Ways to fail', 'Where', 'Function', 'Tests'],
        rows: signatures
          .slice(0, TABLE_ROWS)
          .map(({ signature: { type, message, file, function: name }, tests: count }) => [
            `${code(shortType(type) || 'unknown', 80)}: ${plain(message, 200)}`,
            file === null ? 'unknown' : code(file, 120),
            name === null ? 'unknown' : code(name, 80),
            String(count),
          ]),
        total: signatures.length,
        noun: 'way to fail',
      }),
    );
  return { cutOrder: 3, blocks };
}

function rangeSection(
  { lastPassed, firstFailed, commits }: SuspectedRange,
  { facts }: IssueContext,
): Section {
  const ends = [
    `- Last passed: ${lastPassed === null ? 'unknown' : commitText(lastPassed, facts)}`,
    `- First failed: ${firstFailed === null ? 'unknown' : commitText(firstFailed, facts)}`,
    ...(commits === null ? ['- Commits between: unknown'] : []),
  ].join('\n');
  const list = commits ?? [];
  return {
    cutOrder: 5,
    blocks: [
      textBlock(`## Suspected range\n\n${ends}`),
      {
        kind: 'rows',
        before: `${counted(list.length, 'commit')}, oldest first:\n\n`,
        rows: list
          .slice(0, COMMITS)
          .map(({ sha, subject }) => `- ${commitText(sha, facts)} ${plain(subject, 120)}`),
        after: '',
        total: list.length,
        noun: 'commit',
        rest: 'see `git log`',
      },
    ],
  };
}
