import type { Conclusion, TestCounts } from '#src/model/findings.ts';
import { LONGEST_NAME, listed } from '#src/model/listed.ts';
import type { Problem, ProblemKind } from '#src/model/problem.ts';
import type { FailureKind } from '#src/model/test-result.ts';
import { countTests } from './counts.ts';
import { failureOf, isFailing } from './failing.ts';
import { type JudgedJob, jobLabel } from './judged-job.ts';
import { missingShards } from './missing-shards.ts';

/** What the conclusion depends on. */
export interface VerdictInput {
  newFailures: number;
  /** Each is judged by its own reports: what one job's failures explain says nothing of how another one ended. */
  jobs: readonly JudgedJob[];
}

export interface Verdict {
  conclusion: Conclusion;
  /** The same if no test newly failed. */
  apartFromFailures: Conclusion;
  /** Why it is not simply what the tests say; one plain sentence or two each. */
  notes: string[];
}

/** pytest's exit codes (its documentation, "Exit codes"), and the kinds of failure that explain each; null: any kind. */
const EXIT_CODES: Readonly<Record<number, { text: string; explainedBy: readonly FailureKind[] | null }>> = {
  1: { text: 'a failure', explainedBy: null },
  2: { text: 'interrupted', explainedBy: ['collection-error'] },
  3: { text: 'internal error', explainedBy: ['internal-error'] },
  4: { text: 'wrong usage', explainedBy: [] },
};
const ENDED_WELL = 0;
const NO_TESTS_COLLECTED = 5;

interface CountedJob extends JudgedJob {
  counts: TestCounts;
}

/**
 * What may be wrong with a job, as rows of design §5's table: the first that holds for any job gives the conclusion, all
 * that hold give their notes.
 */
const SITUATIONS: readonly {
  holds: (job: CountedJob) => boolean;
  conclusion: Conclusion;
  note: (job: CountedJob) => string;
}[] = [
  { holds: exitUnexplained, conclusion: 'failure', note: exitNote },
  {
    holds: (job) => !hasNoResults(job) && testReportProblems(job).some(({ kind }) => kind === 'truncated'),
    conclusion: 'failure',
    note: () => 'The session died: a report ends in its middle, so tests after that point left no result.',
  },
  {
    holds: (job) => hasNoResults(job) && job.problems.some(({ kind }) => hidesResults(kind)),
    conclusion: 'neutral',
    note: () => 'No results: the reports could not be read, or not whole.',
  },
  {
    holds: (job) => hasNoResults(job) && !job.problems.some(({ kind }) => hidesResults(kind)),
    conclusion: 'neutral',
    note: ({ session }) =>
      session.exitCode === NO_TESTS_COLLECTED
        ? 'No results: pytest collected no tests (exit code 5).'
        : 'No results: the reports hold no tests.',
  },
  {
    holds: (job) => !hasNoResults(job) && testReportProblems(job).some(({ kind }) => kind !== 'truncated'),
    conclusion: 'neutral',
    note: () => 'A report could not be read, so some results may be missing.',
  },
];

/** More jobs than this are only counted in a note. */
const NAMED = 5;

/**
 * The check's conclusion. Failures that the baseline has too, known flakes and fixes are success; no results, or some that
 * are missing or could not be read, never are.
 */
export function judge({ newFailures, jobs }: VerdictInput): Verdict {
  if (jobs.length === 0)
    return {
      conclusion: 'neutral',
      apartFromFailures: 'neutral',
      notes: ['No results: there is no collection.'],
    };
  const counted = jobs.map((job) => ({ ...job, counts: countTests(job.tests) }));
  const someRan = counted.some((job) => !hasNoResults(job));
  // Beside jobs that test, one that only brings coverage is not asked for tests.
  const judged = someRan ? counted.filter((job) => !onlyMeasures(job)) : counted;
  const situations = SITUATIONS.map(({ holds, conclusion, note }) => ({
    conclusion,
    notes: namedNotes(judged.filter(holds), note, jobs.length > 1),
  })).filter(({ notes }) => notes.length > 0);
  const gaps = missingShards(jobs);
  const limited = situations[0]?.conclusion ?? (gaps.length > 0 ? 'neutral' : 'success');
  return {
    conclusion: newFailures > 0 ? 'failure' : limited,
    apartFromFailures: limited,
    notes: [...situations.flatMap(({ notes }) => notes), ...gaps],
  };
}

/** A note once for all the jobs that it is true of, which it names where there are others. */
function namedNotes(
  jobs: readonly CountedJob[],
  note: (job: CountedJob) => string,
  isOneOfSeveral: boolean,
): string[] {
  const labels = new Map<string, Set<string>>();
  for (const job of jobs) labels.set(note(job), (labels.get(note(job)) ?? new Set()).add(jobLabel(job)));
  return [...labels].map(([text, named]) =>
    isOneOfSeveral
      ? `In ${listed([...named], { most: NAMED, separator: '; ', longest: LONGEST_NAME })}: ${text}`
      : text,
  );
}

function onlyMeasures({ tests, coverage, session, problems }: CountedJob): boolean {
  return tests.length === 0 && coverage !== null && session.exitCode === null && problems.length === 0;
}

function hasNoResults({ counts, session }: CountedJob): boolean {
  const ended = counts.total - counts.unknown;
  return ended === 0 || (session.exitCode === NO_TESTS_COLLECTED && ended === counts.skipped);
}

function exitUnexplained({ tests, session: { exitCode } }: CountedJob): boolean {
  if (exitCode === null || exitCode === ENDED_WELL || exitCode === NO_TESTS_COLLECTED) return false;
  const failing = tests.filter(isFailing);
  const row = EXIT_CODES[exitCode];
  if (row === undefined) return true;
  const { explainedBy } = row;
  return !failing.some((test) => explainedBy === null || explainedBy.includes(failureOf(test).kind));
}

function exitNote({ tests, counts, session }: CountedJob): string {
  const { exitCode, collected } = session;
  const meaning = exitCode === null ? undefined : EXIT_CODES[exitCode]?.text;
  const explained = tests.some(isFailing) ? 'the failures here do not explain that' : 'no test failed';
  const missing =
    collected !== null && collected > counts.total
      ? ` It collected ${collected} tests; the reports hold ${counts.total}.`
      : '';
  return `pytest ended with exit code ${exitCode}${meaning === undefined ? '' : ` (${meaning})`}, and ${explained}.${missing}`;
}

/** Of what is ambiguous the results are there; any other problem may have cost some. */
function hidesResults(kind: ProblemKind): boolean {
  return kind !== 'ambiguous';
}

/** What coverage tools call their own files. A name that only speaks of coverage may be of tests that were run with it. */
const COVERAGE_NAME =
  /(?:^|[\\/])(?:coverage|cobertura|cov)(?:[^a-z\\/][^\\/]*)?\.(?:xml|json|lcov)(?:\.gz)?$|(?:^|[^a-z])lcov(?:[^a-z\\/][^\\/]*)?$|\.lcov(?:\.gz)?$/i;

/**
 * Problems that may hide tests. A problem does not tell the format of its file; what calls itself coverage holds no
 * tests, and must not turn a check red or neutral.
 */
function testReportProblems({ problems }: CountedJob): Problem[] {
  return problems.filter(({ kind, file }) => hidesResults(kind) && !COVERAGE_NAME.test(file));
}
