import type { Session } from '#src/model/collection.ts';
import type { Conclusion, TestCounts } from '#src/model/findings.ts';
import type { Problem, ProblemKind } from '#src/model/problem.ts';
import type { FailureKind, TestResult } from '#src/model/test-result.ts';
import { failureOf, isFailing } from './failing.ts';

/** What the conclusion depends on. */
export interface VerdictInput {
  counts: TestCounts;
  tests: readonly TestResult[];
  newFailures: number;
  session: Session;
  problems: readonly Problem[];
}

export interface Verdict {
  conclusion: Conclusion;
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

/** Rows of design §5's table: the first that holds gives the conclusion, all that hold give their notes. */
const SITUATIONS: readonly {
  holds: (input: VerdictInput) => boolean;
  conclusion: Conclusion;
  note: (input: VerdictInput) => string | null;
}[] = [
  { holds: ({ newFailures }) => newFailures > 0, conclusion: 'failure', note: () => null },
  { holds: exitUnexplained, conclusion: 'failure', note: exitNote },
  {
    holds: (input) =>
      !hasNoResults(input) && testReportProblems(input).some(({ kind }) => kind === 'truncated'),
    conclusion: 'failure',
    note: () => 'The session died: a report ends in its middle, so tests after that point left no result.',
  },
  {
    holds: (input) => hasNoResults(input) && input.problems.some(({ kind }) => hidesResults(kind)),
    conclusion: 'neutral',
    note: () => 'No results: the reports could not be read, or not whole.',
  },
  {
    holds: (input) => hasNoResults(input) && !input.problems.some(({ kind }) => hidesResults(kind)),
    conclusion: 'neutral',
    note: ({ session }) =>
      session.exitCode === NO_TESTS_COLLECTED
        ? 'No results: pytest collected no tests (exit code 5).'
        : 'No results: the reports hold no tests.',
  },
  {
    holds: (input) =>
      !hasNoResults(input) && testReportProblems(input).some(({ kind }) => kind !== 'truncated'),
    conclusion: 'neutral',
    note: () => 'A report could not be read, so some results may be missing.',
  },
];

/**
 * The check's conclusion. Failures that the baseline has too, known flakes and fixes are success; no results, or some that
 * could not be read, never are.
 */
export function judge(input: VerdictInput): Verdict {
  const holding = SITUATIONS.filter(({ holds }) => holds(input));
  return {
    conclusion: holding[0]?.conclusion ?? 'success',
    notes: holding.map(({ note }) => note(input)).filter((note) => note !== null),
  };
}

function hasNoResults({ counts, session }: VerdictInput): boolean {
  const ended = counts.total - counts.unknown;
  return ended === 0 || (session.exitCode === NO_TESTS_COLLECTED && ended === counts.skipped);
}

function exitUnexplained({ tests, session: { exitCode } }: VerdictInput): boolean {
  if (exitCode === null || exitCode === ENDED_WELL || exitCode === NO_TESTS_COLLECTED) return false;
  const failing = tests.filter(isFailing);
  const row = EXIT_CODES[exitCode];
  if (row === undefined) return true;
  const { explainedBy } = row;
  return !failing.some((test) => explainedBy === null || explainedBy.includes(failureOf(test).kind));
}

function exitNote({ tests, counts, session }: VerdictInput): string {
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

/**
 * Problems that may hide tests. A problem does not tell the format of its file; what calls itself coverage holds no
 * tests, and must not turn a check red or neutral.
 */
function testReportProblems({ problems }: VerdictInput): Problem[] {
  return problems.filter(
    ({ kind, file }) =>
      hidesResults(kind) && !/(?:^|[^a-z])(?:cov|coverage|cobertura|lcov)(?:[^a-z/][^/]*)?$/i.test(file),
  );
}
