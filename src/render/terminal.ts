import type { CoverageTotals } from '#src/model/coverage.ts';
import type { InspectOutput } from '#src/model/inspect-output.ts';
import { redact, redactTokens } from '#src/model/redaction.ts';
import { shortType } from './failing-test.ts';
import { crashName, foundBeside } from './found-beside.ts';
import { counted, grouped, percent } from './numbers.ts';
import { cut, firstLine } from './outside-text.ts';
import { drawn, type Line, plainLine, type Style, type TerminalOptions } from './terminal-lines.ts';
import { problemLines } from './terminal-problems.ts';
import { countsLine } from './verdict.ts';

const outcomeStyles: Partial<Record<string, Style>> = { failed: 'red', error: 'red', unknown: 'yellow' };

/** `redfirst inspect` for reading: counts, the tests that did not plainly pass, coverage, problems. */
export function renderInspectTerminal(output: InspectOutput, options: TerminalOptions): string {
  const { tests, cases, coverage, problems } = output;
  const bad = tests.failed + tests.error > 0;
  return drawn(
    [
      { text: countsLine(tests), style: bad ? 'red' : 'bold' },
      ...(coverage === null ? [] : [plainLine(coverageText(coverage))]),
      ...foundBeside(output, (text) => text).map(plainLine),
      ...cases.flatMap(caseLines),
      ...output.fuzzCrashes.flatMap(crashLines),
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

function crashLines(crash: InspectOutput['fuzzCrashes'][number]): Line[] {
  const { target, location, reproduce } = crash;
  const isSaid = target === null || target === location?.file;
  const said = isSaid ? '' : ` in ${target}`;
  return [
    plainLine(''),
    { text: `crash ${crashName(crash)}${said}`, style: 'red' },
    ...(reproduce === null ? [] : [plainLine(`  ${reproduce}`)]),
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
