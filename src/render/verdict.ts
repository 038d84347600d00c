import type { Analysis, TestCounts } from '#src/model/findings.ts';
import type { Outcome } from '#src/model/test-result.ts';
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

/** The verdict in few words, as plain text: new failures ▸ flaky ▸ broken on the baseline too ▸ fixed (design §5). */
export function verdict(analysis: Analysis): string {
  const { lead, rest } = verdictParts(analysis);
  return [lead, ...rest].join(' ▸ ');
}

/** The verdict as Markdown, the decisive part in bold. */
export function verdictLine(analysis: Analysis): string {
  const { lead, rest } = verdictParts(analysis);
  return [`**${lead}**`, ...rest].join(' ▸ ');
}

function verdictParts(analysis: Analysis): { lead: string; rest: string[] } {
  const { counts, newFailures, knownFailures, knownFlaky, fixed, flaky } = analysis;
  const parts = [
    newFailures.length > 0
      ? counted(newFailures.length, analysis.testsAreCompared ? 'new failure' : 'failing test')
      : '',
    flaky.length > 0 ? `${grouped(flaky.length)} flaky` : '',
    knownFlaky.length > 0 ? `${grouped(knownFlaky.length)} failing and known to be flaky` : '',
    knownFailures.length > 0 ? `${grouped(knownFailures.length)} broken on the baseline too` : '',
    fixed.length > 0 ? `${grouped(fixed.length)} fixed` : '',
  ].filter((part) => part !== '');
  const limit = limitOfVerdict(analysis);
  if (limit !== null) return { lead: limit, rest: parts };
  const [lead, ...rest] = parts;
  return lead === undefined ? { lead: allGood(counts), rest: [] } : { lead, rest };
}

/** Why the tests alone don't make the verdict; null when they do. */
function limitOfVerdict({ conclusion, counts, newFailures }: Analysis): string | null {
  if (conclusion === 'neutral')
    return counts.total - counts.unknown - counts.skipped === 0
      ? 'No test results'
      : 'No verdict: the results are not complete';
  if (conclusion === 'failure' && newFailures.length === 0)
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
