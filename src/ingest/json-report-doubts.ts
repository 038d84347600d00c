import { wellFormed } from './excerpt.ts';
import { asArray, asObject, field, type JsonObject, numberField, stringField } from './json.ts';
import type { ReportedTest } from './json-report-test.ts';
import type { Doubt } from './reading.ts';
import { EXIT, internalError } from './session-ending.ts';
import { problemOf } from './unreadable.ts';

/** What a pytest-json-report leaves open of a run. */
interface Doubts {
  doubts: Doubt[];
  /** Node ids whose results are several in one. */
  repeated: ReadonlySet<string>;
}

/** What the report can't tell of the run, as far as its own numbers give it away. */
export function jsonReportDoubts(file: string, report: JsonObject, tests: readonly ReportedTest[]): Doubts {
  const exitCode = numberField(report, 'exitcode');
  const missing = missingResults(asObject(field(report, 'summary')) ?? {}, tests.length);
  const listed = collectedIds(report);
  const known = new Set(tests.map(({ nodeId }) => nodeId));
  const isMerged = missing > 0 && listed.size > 0 && [...listed.keys()].every((id) => known.has(id));
  const doubts: Doubt[] = [];
  const add = (message: string): void => {
    doubts.push({ problem: { file, kind: 'ambiguous', message }, missing: 0 });
  };
  if (missing > 0 && !isMerged) {
    // Failures explain that tests did not run (`-x`); a good end does not, and must not look like one.
    const kind = exitCode === EXIT.ok ? 'truncated' : 'ambiguous';
    doubts.push({ problem: { file, kind, message: missingMessage(missing) }, missing });
  }
  const endedBadly = exitCode !== null && exitCode !== EXIT.ok && exitCode !== EXIT.noTestsCollected;
  if (endedBadly && omitsCollectors(report, tests))
    add(
      'This report was written with `--json-report-omit collectors`, so what could not be collected is not in it.',
    );
  const hiding = tests.filter(({ hidesSubtests }) => hidesSubtests).length;
  if (hiding > 0)
    add(
      `Of ${hiding} test(s) with subtests only the last subtest was kept, so whether they failed is not known.`,
    );
  if (exitCode === EXIT.internalError) doubts.push({ problem: problemOf(file, internalError), missing: 0 });
  return { doubts, repeated: isMerged ? repeatedIds(listed, tests) : new Set() };
}

/** How many of the collected tests have no entry of their own. */
function missingResults(summary: JsonObject, entries: number): number {
  const run = (numberField(summary, 'collected') ?? 0) - (numberField(summary, 'deselected') ?? 0);
  const missing = Math.max(run, numberField(summary, 'total') ?? 0) - entries;
  return Number.isSafeInteger(missing) && missing > 0 ? missing : 0;
}

/** Under xdist only what could not be collected has a collector in the report, so that it may have none. */
function omitsCollectors(report: JsonObject, tests: readonly ReportedTest[]): boolean {
  if (tests.length === 0 || field(report, 'collectors') !== undefined) return false;
  return !tests.some(({ attempts }) => attempts.some(({ worker }) => worker !== null));
}

/** How often each test was collected; none where the report leaves it out. */
export function collectedIds(report: JsonObject): Map<string, number> {
  const ids = new Map<string, number>();
  for (const collector of asArray(field(report, 'collectors'))) {
    for (const one of asArray(field(asObject(collector) ?? {}, 'result'))) {
      const item = asObject(one) ?? {};
      const id = stringField(item, 'nodeid');
      // Only tests have a line, and folders and modules none.
      const isTest = field(item, 'lineno') !== undefined && field(item, 'deselected') !== true;
      if (id !== null && isTest) ids.set(id, (ids.get(id) ?? 0) + 1);
    }
  }
  return ids;
}

/** Every collected test has its entry, and still there are too few: some ids came more than once. */
function repeatedIds(listed: ReadonlyMap<string, number>, tests: readonly ReportedTest[]): Set<string> {
  const twice = tests.filter(({ nodeId }) => (listed.get(nodeId) ?? 0) > 1);
  return new Set((twice.length > 0 ? twice : tests).map(({ nodeId }) => wellFormed(nodeId)));
}

function missingMessage(missing: number): string {
  return `${missing} of the tests that pytest collected have no result here: they did not run, or the report kept one result of equal node ids.`;
}
