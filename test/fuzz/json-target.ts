import type { Results } from '#src/model/collection.ts';
import { isFailing } from '#src/model/outcome-order.ts';
import { checkReading } from './read-cut.ts';
import { textOf } from './text-reference.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What must hold of pytest-reportlog's lines: each that can't be read is named, and each failure is seen. */
export function checkReportlog(bytes: Uint8Array): Promise<string | null> {
  return checkLines(bytes, (line, results) => {
    const type = line['$report_type'] ?? line['_report_type'];
    const isReport = typeof type === 'string' && /^(?:Test|Sub[Tt]est|Collect)Report$/.test(type);
    return !isReport || line['outcome'] !== 'failed' || seesFailure(results, line['nodeid']);
  });
}

/** The same of our own plugin's lines. */
export function checkPlugin(bytes: Uint8Array): Promise<string | null> {
  return checkLines(bytes, (line, results) => {
    const { id, collect, phases } = line;
    const isFailure = (phase: unknown): boolean =>
      typeof phase === 'object' && phase !== null && 'outcome' in phase && phase.outcome === 'failed';
    if (id === undefined && collect !== undefined)
      return line['outcome'] !== 'failed' || seesFailure(results, collect);
    // A line with durations tells of an attempt that passed.
    const fails = Array.isArray(phases) && !Array.isArray(line['us']) && phases.some(isFailure);
    return !fails || seesFailure(results, id);
  });
}

async function checkLines(
  bytes: Uint8Array,
  isTold: (line: Fields, results: Results) => boolean,
): Promise<string | null> {
  const { difference, results } = await checkReading(bytes);
  if (difference !== null) return difference;
  if (results.problems.length > 0) return null;
  for (const text of textOf(bytes)
    .replace(/^\ufeff/, '')
    .split('\n')) {
    const line = parsed(text.trim());
    if (line === undefined && text.trim() !== '') return `no problem for the line ${JSON.stringify(text)}`;
    if (line !== undefined && !isTold(line, results))
      return `no failure for the line ${JSON.stringify(text)}`;
  }
  return null;
}

/** What must hold of JSON files. */
export async function checkJson(bytes: Uint8Array): Promise<string | null> {
  const { difference, results } = await checkReading(bytes);
  if (difference !== null) return difference;
  const isSilent = results.problems.length === 0;
  const report = parsed(textOf(bytes).replace(/^\ufeff/, ''));
  if (report === undefined) return isSilent ? 'no JSON, and no problem said' : null;
  const tests = Object.hasOwn(report, 'tests') && Array.isArray(report['tests']) ? report['tests'] : [];
  const isCoverage = results.coverage !== null || results.benchmarks.length > 0;
  for (const test of isCoverage ? [] : (tests as (Fields | null)[])) {
    if (typeof test !== 'object' || test === null) continue;
    const { nodeid, outcome } = test;
    if ((outcome === 'failed' || outcome === 'error') && isSilent && !seesFailure(results, nodeid))
      return `no failure for ${JSON.stringify(test)}`;
  }
  return null;
}

/** What must hold of any other text. */
export async function checkAny(bytes: Uint8Array): Promise<string | null> {
  return (await checkReading(bytes)).difference;
}

/** Whether the test fails, or shows that it failed before another attempt. Node ids are stored as well-formed text. */
function seesFailure({ tests }: Results, nodeId: unknown): boolean {
  if (typeof nodeId !== 'string') return false;
  const test = tests.find((one) => one.nodeId === Buffer.from(nodeId).toString());
  if (test === undefined || isFailing(test.outcome)) return test !== undefined;
  const isTold = test.flaky || test.outcome !== 'passed';
  return isTold && test.attempts.some(({ outcome }) => isFailing(outcome));
}

/** Undefined when the text is no JSON object. Python's `NaN` is none of ours to judge here. */
function parsed(text: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/(?<=[[:,]\s*)-?(?:NaN|Infinity)(?=\s*[,}\]])/g, 'null'));
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Fields)
      : undefined;
  } catch {
    return undefined;
  }
}
