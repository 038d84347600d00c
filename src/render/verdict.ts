import type { Analysis, TestCounts } from '#src/model/findings.ts';
import type { Outcome } from '#src/model/test-result.ts';
import { failedGates, forgivesNewFailures } from './gates.ts';
import { counted, grouped } from './numbers.ts';

const outcomesInOrder: readonly Outcome[] = [
  'passed',
  'failed',
  'error',
  'skipped',
  'xfailed',
  'xpassed',
  'unknown',
];

/** The verdict in few words, as plain text: new failures ▸ failed gates ▸ flaky ▸ broken on the baseline too ▸ fixed (design §5). */
export function verdict(analysis: Analysis): string {
  const { lead, rest } = verdictParts(analysis, 'plain');
  return [lead, ...rest].join(' ▸ ');
}

/** The verdict as Markdown, the decisive part in bold. */
export function verdictLine(analysis: Analysis): string {
  const { lead, rest } = verdictParts(analysis, 'markdown');
  return [`**${lead}**`, ...rest].join(' ▸ ');
}

function verdictParts(analysis: Analysis, format: 'plain' | 'markdown'): { lead: string; rest: string[] } {
  const limit = limitOfVerdict(analysis);
  const failures = newFailuresPart(analysis);
  const others = otherParts(analysis);
  const [lead, ...rest] = [
    ...(limit === null ? [] : [limit]),
    ...failures,
    ...failedGates(analysis, format),
    ...(limit === null && failures.length + others.length === 0 ? [allGood(analysis.counts)] : others),
  ];
  return { lead: lead ?? allGood(analysis.counts), rest };
}

function newFailuresPart(analysis: Analysis): string[] {
  const { newFailures, testsAreCompared } = analysis;
  if (newFailures.length === 0) return [];
  const failures = counted(newFailures.length, testsAreCompared ? 'new failure' : 'failing test');
  // Red would be expected: why it is not must be told at once.
  return [forgivesNewFailures(analysis) ? `${failures}, which the gate newFailures lets pass` : failures];
}

function otherParts({ knownFailures, knownFlaky, fixed, flaky }: Analysis): string[] {
  return [
    flaky.length > 0 ? `${grouped(flaky.length)} flaky` : '',
    knownFlaky.length > 0 ? `${grouped(knownFlaky.length)} failing and known to be flaky` : '',
    knownFailures.length > 0 ? `${grouped(knownFailures.length)} broken on the baseline too` : '',
    fixed.length > 0 ? `${grouped(fixed.length)} fixed` : '',
  ].filter((part) => part !== '');
}

/** Why the tests alone don't make the verdict; null when they do. */
function limitOfVerdict(analysis: Analysis): string | null {
  const { apartFromFailures, counts, newFailures } = analysis;
  if (newFailures.length > 0 && !forgivesNewFailures(analysis)) return null;
  if (apartFromFailures === 'neutral')
    return counts.total - counts.unknown - counts.skipped === 0
      ? 'No test results'
      : 'No verdict: the results are not complete';
  if (apartFromFailures === 'failure')
    return 'The test job died or failed, and its reports do not explain it';
  return null;
}

function allGood(counts: TestCounts): string {
  if (counts.passed === counts.total)
    return counts.total === 1 ? 'The only test passed' : `All ${counted(counts.total, 'test')} passed`;
  return `No failures: ${outcomeCounts(counts)}`;
}

/** `78 tests: 70 passed, 8 failed; 1 flaky, 2 reruns`. */
export function countsLine(counts: TestCounts): string {
  const extra = [
    counts.flaky > 0 ? `${grouped(counts.flaky)} flaky` : '',
    counts.reruns > 0 ? counted(counts.reruns, 'rerun') : '',
  ].filter((part) => part !== '');
  if (counts.total === 0) return 'No tests in the reports.';
  return `${counted(counts.total, 'test')}: ${outcomeCounts(counts)}${extra.length > 0 ? `; ${extra.join(', ')}` : ''}.`;
}

function outcomeCounts(counts: TestCounts): string {
  return outcomesInOrder
    .filter((outcome) => counts[outcome] > 0)
    .map((outcome) => `${grouped(counts[outcome])} ${outcome === 'error' ? 'with an error' : outcome}`)
    .join(', ');
}
