import type { Results } from '#src/model/collection.ts';
import { coverageTotals } from '#src/model/coverage-totals.ts';
import type { AddedLines, Analysis, Baseline, ChangedContents, Commit, Trends } from '#src/model/findings.ts';
import type { Past } from '#src/model/flaky-finding.ts';
import type { InfrastructurePattern } from '#src/model/infrastructure-pattern.ts';
import type { SeverityRule, SlaHours } from '#src/model/severity.ts';
import type { TestResult } from '#src/model/test-result.ts';
import { causesOf } from './causes.ts';
import { type ComparedPast, type Comparison, compareTests } from './compare.ts';
import { countTests } from './counts.ts';
import { coverageDelta } from './coverage-delta.ts';
import { diffCoverage } from './diff-coverage.ts';
import { flakyCausesOf, recoveredFlakesOf } from './flaky-causes.ts';
import type { KnownCause } from './grouping.ts';
import { infrastructureFailures } from './infrastructure.ts';
import { type JudgedJob, onlyJob } from './judged-job.ts';
import type { TestEnvironments } from './merge-collections.ts';
import { onlyIn } from './only-in.ts';
import { judge } from './verdict.ts';

/** All that an analysis needs; what is unknown is null. */
export interface AnalysisInput {
  head: Results;
  /** The jobs whose results `head` is made of; null: nothing divides it. */
  jobs: readonly JudgedJob[] | null;
  /** Where failing tests fail and pass, by identity; null: there is one environment. */
  whereFailing: ReadonlyMap<string, TestEnvironments> | null;
  base: { results: Results; baseline: Baseline } | null;
  /** What the history of the trusted branch taught; null: there is none. */
  past: Past | null;
  /** What the newest trusted runs show together, where the run is one of them. */
  trends: Trends | null;
  /** The lines that the change adds, for diff coverage. */
  addedLines: AddedLines | null;
  /** What else is known of the changed files; absent: what was tested is the text that the lines are numbered in. */
  contents?: ChangedContents;
  /** The commits of baseline and head, and those between them, oldest first. */
  range: { base: string | null; head: string | null; commits: Commit[] | null };
  /** What earlier runs of the branch found and is not over; of a pull request none. */
  knownCauses: readonly KnownCause[];
  /** Known errors of the machine or the network. */
  infrastructure: readonly InfrastructurePattern[];
  rules: readonly SeverityRule[];
  slaHours: SlaHours;
  /** Name of the repository; null: not known. */
  project: string | null;
  filedAt: Date;
}

/**
 * Judges one run's results against its baseline. The gates that a team set come after it.
 * @throws RangeError when `filedAt` is no date and something fails.
 */
export function analyse(input: AnalysisInput): Analysis {
  const { head, base, past, addedLines, range, rules, slaHours, project, filedAt } = input;
  // A baseline that holds only coverage can't say which failures are new.
  const baseTests = base === null || base.results.tests.length === 0 ? null : base.results.tests;
  const baseCoverage = base?.results.coverage ?? null;
  const { session, coverage, mutants, fuzzCrashes, benchmarks } = head;
  // What could not be read of the baseline is listed too: it decides what counts as new.
  const problems = [...head.problems, ...(base?.results.problems ?? [])];

  const counts = countTests(head.tests);
  const comparison = compareTests(head.tests, baseTests, past && pastBefore(past, range.head));
  const { newFailures, knownFailures, fixed, flakyDelta } = comparison;
  const hasBaseline = base !== null && baseTests !== null;
  const infrastructure = infrastructureFailures(head.tests, input.infrastructure);
  const failedByIt = new Set(infrastructure.flatMap(({ tests }) => tests));
  const ownDoing = (tests: readonly TestResult[]) => tests.filter((test) => !failedByIt.has(test));
  const causes = causesOf({
    failures: {
      newFailures: ownDoing(newFailures),
      neverSeenPassing: comparison.neverSeenPassing,
      oldFailures: ownDoing([...knownFailures, ...flakyHere(comparison, false)]),
      flakyFailures: ownDoing(flakyHere(comparison, true)),
      past: past?.broken ?? [],
      commits: past?.commits ?? [],
      hasBaseline,
      range: { lastPassed: range.base, firstFailed: range.head, commits: range.commits },
      known: input.knownCauses,
    },
    suite: { total: counts.total, session },
    rules,
    slaHours,
    project,
    filedAt,
  });
  const flakes = past && { past, head: head.tests, session, rules, slaHours, project, filedAt };
  const verdict = judge({ newFailures: newFailures.length, jobs: input.jobs ?? [onlyJob(head)] });

  return {
    conclusion: verdict.conclusion,
    apartFromFailures: verdict.apartFromFailures,
    gates: [],
    // Also one of coverage alone: the texts name it, and say that it holds no tests.
    baseline: base !== null && (hasBaseline || baseCoverage !== null) ? base.baseline : null,
    counts,
    newFailures,
    knownFailures,
    fixed,
    knownFlaky: comparison.knownFlaky,
    flaky: head.tests.filter((test) => test.flaky),
    flakyDelta,
    testsAreCompared: hasBaseline,
    pastOf: past?.branch ?? null,
    onlyIn: onlyIn(input.whereFailing),
    causes,
    flakyCauses: flakes === null ? [] : flakyCausesOf(flakes),
    recoveredFlakes: flakes === null ? [] : recoveredFlakesOf(flakes),
    infrastructure,
    coverage: coverage && coverageTotals(coverage),
    coverageDelta: coverage && baseCoverage && coverageDelta(baseCoverage, coverage, input.contents?.paths),
    diffCoverage: addedLines && diffCoverageOf(input, addedLines),
    trends: input.trends,
    trend: past?.trend ?? [],
    session,
    beside: { mutants, fuzzCrashes, benchmarks },
    problems,
    notes: [
      ...verdict.notes,
      ...comparisonNotes(comparison, base, past),
      ...((coverage && input.contents?.limits) ?? []),
    ],
  };
}

/** Null: nothing was measured. */
function diffCoverageOf(
  { head, jobs, contents }: AnalysisInput,
  addedLines: AddedLines,
): Analysis['diffCoverage'] {
  if (head.coverage === null) return null;
  const ofJobs = (jobs ?? [onlyJob(head)]).flatMap(({ coverage }) => coverage ?? []);
  return diffCoverage({ coverages: ofJobs, addedLines, contents: contents ?? null });
}

/** Failing tests that are flaky: by what history knows, or because of the baseline's one run, which is too little to say so. */
function flakyHere({ knownFlaky }: Comparison, byHistory: boolean): TestResult[] {
  return knownFlaky.filter(({ past }) => (past !== null) === byHistory).map(({ result }) => result);
}

/** A trusted run is part of its branch's history: what it broke itself was not broken before. */
function pastBefore(past: Past, head: string | null): ComparedPast {
  const isEarlier = ({ firstFailed }: { firstFailed: string }): boolean => firstFailed !== head;
  return {
    flaky: past.flaky,
    likely: past.likely,
    broken: past.broken.filter(isEarlier),
    intermittent: past.intermittent.filter(isEarlier),
  };
}

function comparisonNotes(
  { knownFlaky, absent }: Comparison,
  base: AnalysisInput['base'],
  past: Past | null,
): string[] {
  const notes: string[] = [];
  const flakyHere = knownFlaky.length === 0 ? null : countOf(knownFlaky.length, 'failing test');
  const ofHistory = past !== null && knownFlaky.some((known) => known.past !== null);
  const flakyNote = `Flaky on ${ofHistory ? past.branch : 'the baseline'}, so not counted as new: ${flakyHere}.`;
  if (base === null || base.results.tests.length === 0) {
    const everyOther = flakyHere === null ? 'every failure counts' : 'every other failure counts';
    notes.push(
      base === null
        ? `No baseline: there is nothing to compare with, so ${everyOther} as new.`
        : `No baseline for the tests: its reports hold none, so ${everyOther} as new.`,
    );
  } else if (base.results.problems.some(({ kind }) => kind !== 'ambiguous')) {
    notes.push('The baseline could not be read whole, so failures that it has too may count as new.');
  }
  notes.push(...(base?.baseline.limits ?? []).map((limit) => `Of the baseline: ${limit}`));
  if (flakyHere !== null) notes.push(flakyNote);
  if (absent > 0) notes.push(`In the baseline and not in these results: ${countOf(absent, 'test')}.`);
  return notes;
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
