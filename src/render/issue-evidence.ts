import type { Cause, SuspectedRange } from '#src/model/findings.ts';
import { redact } from '#src/model/redaction.ts';
import type { Failure } from '#src/model/test-result.ts';
import { type Block, fixed, type Section } from './budget.ts';
import { code, fence, plain } from './escape-markdown.ts';
import { decidingFailure, failingCell, nodeIdParts, placeCell, shortType } from './failing-test.ts';
import { diffBlocks, exampleSections, messageBeforeDiff, otherExceptions } from './failure-details.ts';
import type { IssueContext } from './issue-context.ts';
import { counted } from './numbers.ts';
import { commandBlock } from './reproduction.ts';
import { commitText, environmentTable } from './run-facts.ts';
import { tableBlock } from './table.ts';

const COMMANDS_SHOWN = 10;
const COMMANDS_FOLDED = 90;
const TABLE_ROWS = 200;
const COMMITS = 100;
/** A longer excerpt is folded, and beyond the second figure loses its middle. */
const EXCERPT_LINES_OPEN = 15;
const EXCERPT_LINES = 120;
const MESSAGE_LINES = 20;

/** What was seen, where, and how to see it again. */
export function evidenceSections(cause: Cause, context: IssueContext): Section[] {
  const { analysis, facts } = context;
  return [
    ...stepsSections(cause),
    fixed(`## Expected\n\n${expected(cause, context)}`),
    actualSection(cause, context),
    testsSection(cause, context),
    fixed(`## Environment\n\n${environmentTable(analysis, facts)}`),
    rangeSection(cause.range, context),
  ];
}

function stepsSections({ tests }: Cause): Section[] {
  const commands = tests.slice(0, COMMANDS_SHOWN + COMMANDS_FOLDED).map(({ reproduce }) => reproduce);
  const open = commands.slice(0, COMMANDS_SHOWN);
  const total = tests.length - open.length;
  const steps: Section = {
    cutOrder: 1,
    blocks: [
      text('## Steps to reproduce\n\nFrom the root of the repository, one command a test:'),
      commandBlock(open, { total: open.length }),
    ],
  };
  const more = commands.slice(COMMANDS_SHOWN);
  const folded = counted(total, 'more command');
  const rest: Section[] =
    total === 0 ? [] : [{ cutOrder: 4, blocks: [commandBlock(more, { total, folded })] }];
  const failures = tests.slice(0, COMMANDS_SHOWN).map(({ result }) => decidingFailure(result));
  return [steps, ...rest, ...powerShellSections(tests), ...exampleSections(failures)];
}

/** Only those of the open commands that PowerShell reads otherwise; folded, since few need them. */
function powerShellSections(tests: Cause['tests']): Section[] {
  const shown = tests.slice(0, COMMANDS_SHOWN);
  const commands = shown.flatMap(({ reproduceInPowerShell: line }) => (line === undefined ? [] : [line]));
  if (commands.length === 0) return [];
  const which = commands.length < shown.length ? 'where it differs; ' : '';
  const folded = `In PowerShell 7.3 or newer (${which}not executed here)`;
  return [
    {
      cutOrder: 6,
      blocks: [commandBlock(commands, { total: commands.length, folded, shell: 'powershell' })],
    },
  ];
}

function expected({ tests, range }: Cause, { facts }: IssueContext): string {
  const uncollected = tests.every(({ result }) => decidingFailure(result)?.kind === 'collection-error');
  const what = uncollected
    ? `pytest collects ${tests.length === 1 ? 'the file' : `all ${counted(tests.length, 'file')}`}`
    : tests.length === 1
      ? 'The test passes'
      : `All ${counted(tests.length, 'test')} pass`;
  return range.lastPassed === null ? `${what}.` : `${what}, as at ${commitText(range.lastPassed, facts)}.`;
}

function actualSection({ tests, signatures }: Cause, { excerpts = 'short' }: IssueContext): Section {
  const shown = tests.find(({ result }) => decidingFailure(result) !== null);
  const failure = shown === undefined ? null : decidingFailure(shown.result);
  const blocks: Block[] = [
    { kind: 'text', markdown: `## Actual\n\n${actualSentence(shown?.result.nodeId, failure)}` },
  ];
  if (failure !== null) blocks.push(...messageBlocks(failure));
  if (failure !== null && failure.excerpt.trim() !== '' && excerpts !== 'none')
    blocks.push(
      excerptBlock(failure.excerpt, excerpts === 'full' ? Number.POSITIVE_INFINITY : EXCERPT_LINES),
    );
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

function messageBlocks(failure: Failure): Block[] {
  const message = messageBeforeDiff(failure);
  const shown = message.trim() === '' ? [] : [text(fence(fewLines(message, MESSAGE_LINES)))];
  return [...shown, ...diffBlocks(failure), ...otherExceptions(failure)];
}

function actualSentence(nodeId: string | undefined, failure: Failure | null): string {
  if (nodeId === undefined || failure === null) return 'The report does not say how it failed.';
  const raised =
    failure.type === '' ? 'A failure whose exception the report does not name' : code(failure.type, 120);
  const inside = failure.location?.function ? ` in ${code(failure.location.function, 80)}` : '';
  const phase = failure.phase === 'call' ? '' : ` during ${failure.phase}`;
  return `${raised} at ${placeCell(failure)}${inside}${phase}, seen in ${code(nodeId)}:`;
}

function excerptBlock(excerpt: string, most: number): Block {
  const lines = excerpt.split('\n').length;
  const fenced = fence(fewLines(excerpt, most));
  const instead = `The traceback (${counted(lines, 'line')}) is left out for its size: see the collection artifact.`;
  if (lines <= EXCERPT_LINES_OPEN) return { kind: 'text', markdown: fenced, instead };
  const markdown = `<details>\n<summary>Traceback, ${counted(lines, 'line')}</summary>\n\n${fenced}\n\n</details>`;
  return { kind: 'text', markdown, instead };
}

/** Head and tail: a traceback says what was called at its start and what went wrong at its end. Redacted before it is cut. */
function fewLines(text: string, max: number): string {
  const lines = redact(text).split('\n');
  if (lines.length <= max) return lines.join('\n');
  const half = Math.floor(max / 2);
  const middle = `… ${counted(lines.length - 2 * half, 'line')} left out: see the collection artifact …`;
  return [...lines.slice(0, half), middle, ...lines.slice(-half)].join('\n');
}

function testsSection({ tests }: Cause, { analysis }: IssueContext): Section {
  return {
    cutOrder: 2,
    blocks: [
      text('## Test reference'),
      tableBlock({
        columns: ['File', 'Function', 'Command', 'Fails with'],
        rows: tests.slice(0, TABLE_ROWS).map(({ result, reproduce }) => {
          const { file, function: name } = nodeIdParts(result.nodeId);
          return [
            code(result.file ?? file, 120),
            name === '' ? '–' : code(name, 120),
            code(reproduce),
            failingCell(result, analysis),
          ];
        }),
        total: tests.length,
        noun: 'test',
      }),
    ],
  };
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
      text(`## Suspected range\n\n${ends}`),
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

function text(markdown: string): Block {
  return { kind: 'text', markdown };
}
