// What should be left of days of which the runs are no longer kept, worked out from everything that was saved.
import type { BranchQuestion } from '#src/model/history.ts';
import type { TestResult } from '#src/model/test-result.ts';
import type { GeneratedReport } from './generated-reports.ts';
import { referenceCoverage } from './reference-coverage.ts';
import { describePart, nameOf, type Part, partsOf, simplyEnded, sortedBy } from './reference-history.ts';

/** Summaries of the branch's days before the one given (`2026-03-05`), of runs with results. */
export function referenceDays(
  reports: readonly GeneratedReport[],
  question: BranchQuestion,
  { commits, beforeDay }: { commits: readonly string[]; beforeDay: string },
) {
  const asked = { ...question, runs: null, before: `${beforeDay}T00:00:00.000Z` };
  const parts = partsOf(reports, asked, commits);
  const { points } = referenceCoverage(reports, asked, commits);
  const days = [...new Set(parts.map(({ run }) => run.at.slice(0, 10)))].sort();
  return days.map((day) => {
    const here = parts.filter(({ run }) => run.at.startsWith(day));
    const runsWhere = (isMeant: (part: Part) => boolean): number =>
      new Set(here.filter(isMeant).map(({ run }) => run.runId)).size;
    const results = ({ collection }: Part): TestResult[] => collection.results.tests;
    const hasFailedAttempt = ({ attempts }: TestResult): boolean =>
      attempts.some(({ outcome }) => outcome === 'failed' || outcome === 'error');
    const failing = new Map(
      here.flatMap((part) =>
        results(part)
          .filter(hasFailedAttempt)
          .map((test) => [nameOf(test), test]),
      ),
    );
    return {
      day,
      runs: runsWhere(() => true),
      failedRuns: runsWhere((part) => describePart(part).failed > 0),
      sha: here.at(-1)?.run.headSha,
      coverage: points.findLast(({ at }) => at.startsWith(day))?.totals.percent ?? null,
      tests: sortedBy([...failing.values()], ({ nodeId, rootdir }) => [nodeId, rootdir]).map((test) => {
        const isTest = (other: TestResult): boolean => nameOf(other) === nameOf(test);
        const ran = (other: TestResult): boolean => other.outcome !== 'skipped' || !simplyEnded(other);
        return {
          nodeId: test.nodeId,
          rootdir: test.rootdir,
          ran: runsWhere((part) => results(part).some((other) => isTest(other) && ran(other))),
          failed: runsWhere((part) =>
            results(part).some((other) => isTest(other) && hasFailedAttempt(other)),
          ),
        };
      }),
    };
  });
}
