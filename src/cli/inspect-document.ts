import { countTests } from '#src/analysis/counts.ts';
import { coverageTotals } from '#src/analysis/coverage-totals.ts';
import { reproductionOf } from '#src/analysis/reproduction.ts';
import type { Results, Session } from '#src/model/collection.ts';
import type { InspectOutput } from '#src/model/inspect-output.ts';
import type { TestResult } from '#src/model/test-result.ts';

type InspectedCase = InspectOutput['cases'][number];

/**
 * What `redfirst inspect --json` prints for `results`.
 *
 * @param allCases every test, instead of only those that did not plainly pass
 */
export function inspectDocument(results: Results, allCases: boolean): InspectOutput {
  return {
    schema: 'redfirst/inspect@1',
    tests: countTests(results.tests),
    cases: results.tests
      .filter((test) => allCases || test.outcome !== 'passed' || test.flaky)
      .map((test) => inspectedCase(test, results.session)),
    coverage: results.coverage === null ? null : coverageTotals(results.coverage),
    mutants: results.mutants,
    fuzzCrashes: results.fuzzCrashes,
    benchmarks: results.benchmarks,
    problems: results.problems,
  };
}

function inspectedCase(test: TestResult, session: Session): InspectedCase {
  const failure = decidingFailure(test);
  return {
    nodeId: test.nodeId,
    nodeIdFrom: test.nodeIdFrom,
    outcome: test.outcome,
    flaky: test.flaky,
    attempts: test.attempts.map(({ outcome, durationMs }) => ({ outcome, durationMs })),
    exception: failure === undefined ? null : { type: failure.type, message: failure.message },
    location: failure?.location ? { file: failure.location.file, line: failure.location.line } : null,
    markers: test.markers,
    reproduce: reproductionOf(test, session),
  };
}

/** The last failure that the attempts show: of a failed test the final one, of a flaky test what made it flaky. */
function decidingFailure(test: TestResult) {
  return test.attempts.findLast(({ failure }) => failure !== undefined)?.failure;
}
