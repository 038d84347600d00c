import { countTests } from '#src/analysis/counts.ts';
import { crashReproductionOf } from '#src/analysis/crash-reproduction.ts';
import { reproductionOf } from '#src/analysis/reproduction.ts';
import type { Results } from '#src/model/collection.ts';
import type { CoverageTotals, LineTotals } from '#src/model/coverage.ts';
import { coverageTotals, withPercent } from '#src/model/coverage-totals.ts';
import type { InspectOutput } from '#src/model/inspect-output.ts';
import type { TestResult } from '#src/model/test-result.ts';

type InspectedCase = InspectOutput['cases'][number];

/** What of the results is shown, and what is missing in them. */
export interface Inspected {
  /** Every test, instead of only those that did not plainly pass. */
  allCases: boolean;
  /** Tests that plainly passed and are not among the results. */
  passes?: number;
  /** The totals of coverage whose lines are not among the results. */
  coverage?: LineTotals | null;
  /** Absolute path of the folder with our pytest plugin, for commands that are run on this machine. */
  pluginFolder?: string | undefined;
}

/** What `redfirst inspect --json` prints for `results`. */
export function inspectDocument(
  results: Results,
  { allCases, passes = 0, coverage = null, pluginFolder }: Inspected,
): InspectOutput {
  const place = pluginFolder === undefined ? {} : { pluginFolder };
  return {
    schema: 'redfirst/inspect@1',
    tests: countTests(results.tests, passes),
    cases: results.tests
      .filter((test) => allCases || test.outcome !== 'passed' || test.flaky)
      .map((test) => inspectedCase(test, reproductionOf(test, results.session, place))),
    coverage: coverage === null ? totalsOf(results) : withPercent(coverage),
    mutants: results.mutants,
    fuzzCrashes: results.fuzzCrashes.map((crash) => ({
      ...crash,
      reproduce: crashReproductionOf(crash),
    })),
    benchmarks: results.benchmarks,
    problems: results.problems,
  };
}

function totalsOf({ coverage }: Results): CoverageTotals | null {
  return coverage === null ? null : coverageTotals(coverage);
}

function inspectedCase(test: TestResult, reproduce: string | null): InspectedCase {
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
    reproduce,
  };
}

/** The last failure that the attempts show: of a failed test the final one, of a flaky test what made it flaky. */
function decidingFailure(test: TestResult) {
  return test.attempts.findLast(({ failure }) => failure !== undefined)?.failure;
}
