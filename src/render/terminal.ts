import type { CoverageTotals } from '#src/model/coverage.ts';
import type { InspectOutput } from '#src/model/inspect-output.ts';
import type { Annotation, Check, IssueDraft } from '#src/model/preview-output.ts';
import type { Problem } from '#src/model/problem.ts';
import { redact, redactTokens } from '#src/model/redaction.ts';
import { escapeLog } from './escape-log.ts';
import { shortType } from './failing-test.ts';
import { markdownToText } from './markdown-to-text.ts';
import { counted, grouped, percent } from './numbers.ts';
import { cut, firstLine, withoutBreaks } from './outside-text.ts';
import { countsLine } from './verdict.ts';

/** The terminal that shows the text: whether it draws colours, and how many columns it has. */
export interface TerminalOptions {
  colour: boolean;
  width: number;
}

/** What `preview` shows; more (its JSON document) may come along. */
export interface PreviewShown {
  check: Check;
  comment: { body: string } | null;
  issues: readonly IssueDraft[];
  problems: readonly Problem[];
}

type Style = 'none' | 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'title';

interface Line {
  text: string;
  style: Style;
}

const styles: Record<Style, string> = {
  none: '',
  bold: '\x1b[1m',
  dim: '\x1b[2m',
  red: '\x1b[1;31m',
  green: '\x1b[1;32m',
  yellow: '\x1b[1;33m',
  title: '\x1b[1;7m',
};

const conclusionStyles = { success: 'green', failure: 'red', neutral: 'yellow' } as const;
const outcomeStyles: Partial<Record<string, Style>> = { failed: 'red', error: 'red', unknown: 'yellow' };

/** `redfirst inspect` for reading: counts, the tests that did not plainly pass, coverage, problems. */
export function renderInspectTerminal(output: InspectOutput, options: TerminalOptions): string {
  const { tests, cases, coverage, problems } = output;
  const bad = tests.failed + tests.error > 0;
  return drawn(
    [
      { text: countsLine(tests), style: bad ? 'red' : 'bold' },
      ...(coverage === null ? [] : [plainLine(coverageText(coverage))]),
      ...cases.flatMap(caseLines),
      ...problemLines(problems),
    ],
    options,
  );
}

/** `redfirst preview` for reading: the check, the comment and the issues as they would be posted. */
export function renderPreviewTerminal(
  { check, comment, issues, problems }: PreviewShown,
  options: TerminalOptions,
): string {
  const { conclusion, title, summary, annotations } = check;
  return drawn(
    [
      panelHead('Check', options),
      { text: `${conclusion}: ${title}`, style: conclusionStyles[conclusion] },
      plainLine(''),
      ...body(summary, options),
      ...(annotations.length === 0 ? [] : [plainLine(''), { text: 'Annotations', style: 'bold' as const }]),
      ...annotations.map(annotationLine),
      plainLine(''),
      panelHead('Comment on the pull request', options),
      ...(comment === null ? [plainLine('none: there is nothing new to say')] : body(comment.body, options)),
      ...issues.flatMap((issue, index) => [
        plainLine(''),
        panelHead(`Issue ${index + 1} of ${issues.length}`, options),
        { text: withoutBreaks(issue.title), style: 'bold' as const },
        { text: `labels: ${issue.labels.join(', ')}`, style: 'dim' as const },
        plainLine(''),
        ...body(issue.body, options),
      ]),
      ...(issues.length === 0 ? [plainLine(''), panelHead('Issues', options), plainLine('none')] : []),
      ...problemLines(problems),
    ],
    options,
  );
}

/** Escapes every line for a log, after wrapping and before colour: a line is a line only now. */
function drawn(lines: readonly Line[], { colour }: TerminalOptions): string {
  return lines
    .flatMap(({ text, style }) =>
      text.split('\n').map((part) => ({ text: escapeLog(part).trimEnd(), style })),
    )
    .map(({ text, style }) =>
      colour && style !== 'none' && text !== '' ? `${styles[style]}${text}\x1b[0m` : text,
    )
    .join('\n');
}

function panelHead(text: string, { width }: TerminalOptions): Line {
  return {
    text: `── ${text} ${'─'.repeat(Math.max(3, Math.min(width, 100) - text.length - 4))}`,
    style: 'bold',
  };
}

function body(markdown: string, { width }: TerminalOptions): Line[] {
  return markdownToText(markdown, Math.max(40, width)).map(({ text, strong }) => ({
    text,
    style: strong ? 'bold' : 'none',
  }));
}

function annotationLine({ path, start_line, end_line, annotation_level, title }: Annotation): Line {
  const lines = start_line === end_line ? `${start_line}` : `${start_line}-${end_line}`;
  return plainLine(`- ${path}:${lines} ${annotation_level}: ${withoutBreaks(title)}`);
}

function caseLines({
  nodeId,
  outcome,
  flaky,
  exception,
  location,
  attempts,
  reproduce,
}: InspectOutput['cases'][number]): Line[] {
  const place = location === null ? '' : ` at ${location.file}:${location.line}`;
  const style = flaky ? 'yellow' : (outcomeStyles[outcome] ?? 'none');
  const failed =
    exception === null
      ? ''
      : [shortType(exception.type), cut(redact(firstLine(exception.message)), 160)]
          .filter(Boolean)
          .join(': ');
  const indented = (text: string) => (text === '' ? [] : [plainLine(`  ${text}`)]);
  const bad = outcome === 'failed' || outcome === 'error' || flaky;
  return [
    ...(bad ? [plainLine('')] : []),
    { text: `${flaky ? 'flaky' : outcome} ${cut(redactTokens(nodeId), 500)}`, style },
    ...indented(`${failed}${failed === '' && place === '' ? '' : place}`.trim()),
    ...(attempts.length > 1
      ? indented(`attempts: ${attempts.map((attempt) => attempt.outcome).join(', ')}`)
      : []),
    ...(bad && reproduce !== null ? indented(reproduce) : []),
  ];
}

function coverageText({
  percent: value,
  coveredLines,
  statements,
  branches,
  coveredBranches,
  files,
}: CoverageTotals): string {
  const ofBranches =
    branches === 0 ? '' : `, ${grouped(coveredBranches)} of ${counted(branches, 'branch', 'branches')}`;
  return `Coverage ${percent(value)}: ${grouped(coveredLines)} of ${counted(statements, 'line')}${ofBranches} in ${counted(files, 'file')}`;
}

function problemLines(problems: readonly Problem[]): Line[] {
  if (problems.length === 0) return [];
  return [
    plainLine(''),
    { text: 'Reports that could not be read, or not with certainty', style: 'yellow' },
    ...problems.map(({ file, kind, at, message }) =>
      plainLine(
        `- ${cut(file, 300)}${at === undefined ? '' : ` (${at})`}: ${kind}: ${cut(redact(message), 600)}`,
      ),
    ),
  ];
}

function plainLine(text: string): Line {
  return { text, style: 'none' };
}
