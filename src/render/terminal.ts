import type { CoverageTotals } from '#src/model/coverage.ts';
import type { InspectOutput } from '#src/model/inspect-output.ts';
import type { Check, IssueDraft } from '#src/model/preview-output.ts';
import type { Problem } from '#src/model/problem.ts';
import { redact, redactTokens } from '#src/model/redaction.ts';
import { shortType } from './failing-test.ts';
import { counted, grouped, percent } from './numbers.ts';
import { cut, firstLine, withoutBreaks } from './outside-text.ts';
import { checkLines } from './terminal-check.ts';
import {
  bodyLines,
  drawn,
  type Line,
  panelHead,
  plainLine,
  type Style,
  type TerminalOptions,
} from './terminal-lines.ts';
import { countsLine } from './verdict.ts';

/** What `preview` shows; more (its JSON document) may come along. */
export interface PreviewShown {
  check: Check;
  comment: { body: string } | null;
  issues: readonly IssueDraft[];
  problems: readonly Problem[];
}

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
  return drawn(
    [
      panelHead('Check', options),
      ...checkLines(check, options),
      plainLine(''),
      panelHead('Comment on the pull request', options),
      ...(comment === null
        ? [plainLine('none: there is nothing new to say')]
        : bodyLines(comment.body, options)),
      ...issues.flatMap((issue, index) => [
        plainLine(''),
        panelHead(`Issue ${index + 1} of ${issues.length}`, options),
        { text: withoutBreaks(issue.title), style: 'bold' as const },
        { text: `labels: ${issue.labels.join(', ')}`, style: 'dim' as const },
        plainLine(''),
        ...bodyLines(issue.body, options),
      ]),
      ...(issues.length === 0 ? [plainLine(''), panelHead('Issues', options), plainLine('none')] : []),
      ...problemLines(problems),
    ],
    options,
  );
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
