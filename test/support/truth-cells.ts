// The cells of the truth table: what each source of a recorded run says, beside what is true.
import type { InspectCase, InspectDocument } from './contract-documents.ts';
import { inspectHere, inspectWith } from './truth-inspect.ts';
import type { Coverage, RecordedRun } from './truth-recorded.ts';
import { filesOf, rootOf, type Source } from './truth-sources.ts';

/**
 * One thing that a cell says. `failing` are the ids, `failing number` how many they are; `itself` is whether the document
 * agrees with itself and with the shorter one, without `--cases`.
 */
const FIGURES = [
  'failing',
  'failing number',
  'flaky',
  'counts',
  'outcomes',
  'attempts',
  'coverage',
  'problems',
  'itself',
] as const;
export type Figure = (typeof FIGURES)[number];

/**
 * How a figure differs from the truth, a line for each thing: `- x` is true and not said, `+ x` is said and not true;
 * of numbers `xpassed -1`.
 */
interface Difference {
  figure: Figure;
  lines: string[];
}

export interface Cell {
  run: string;
  source: string;
  differences: Difference[];
}

/** Compares every figure that `source` holds of the run; null when the run lacks the source. */
export async function cellOf(truth: RecordedRun, source: Source): Promise<Cell | null> {
  const files = filesOf(truth.run, source);
  if (files.length === 0) return null;
  const root = rootOf(truth.run, source);
  const document = await inspectHere(files, root);
  const lines: Partial<Record<Figure, string[]>> = {};
  if (source.holds !== 'coverage') Object.assign(lines, testLines(truth, document));
  if (files.some((file) => /coverage\.\w+(\.gz)?$/.test(file)))
    lines.coverage = numberLines(coverageNumbers(truth.coverage), coverageNumbers(document.coverage));
  lines.problems = problemLines(truth, source, document);
  lines.itself = [...countLines(document), ...shorterLines(document, await inspectWith(files, root, false))];
  const differences = FIGURES.map((figure) => ({ figure, lines: lines[figure] ?? [] }));
  return {
    run: truth.run,
    source: source.name,
    differences: differences.filter((difference) => difference.lines.length > 0),
  };
}

/** The document's own counts are those of the tests that it lists. */
function countLines({ tests, cases }: InspectDocument): string[] {
  const listed = {
    ...tally(cases.map(({ outcome }) => outcome)),
    total: cases.length,
    flaky: cases.filter(({ flaky }) => flaky).length,
    reruns: cases.reduce((sum, { attempts }) => sum + attempts.length - 1, 0),
  };
  return numberLines(listed, tests);
}

/** The document without `--cases` is the same, but for the tests that plainly passed. */
function shorterLines(document: InspectDocument, shorter: InspectDocument): string[] {
  const cases = document.cases.filter(({ outcome, flaky }) => outcome !== 'passed' || flaky);
  const parts = (all: InspectDocument) =>
    Object.entries({ ...all, cases: all.cases.map((one) => JSON.stringify(one)).join() }).map(
      ([name, part]) => `${name} ${JSON.stringify(part)}`,
    );
  return listLines(parts({ ...document, cases }), parts(shorter)).map((line) => line.slice(0, 300));
}

/** Of a run that was complete nothing is missing; what has to be said of the others is told by other tests. */
function problemLines(truth: RecordedRun, source: Source, { problems }: InspectDocument): string[] {
  const kinds = problems.map(({ kind }) => kind);
  if (truth.repeats) return source.holds === 'tests' ? listLines(['ambiguous'], kinds) : [];
  return truth.complete ? listLines([], kinds) : [];
}

function testLines(truth: RecordedRun, document: InspectDocument): Partial<Record<Figure, string[]>> {
  // Whether a module that skipped itself is listed like a test is the report's affair: the contract does not say.
  const cases = document.cases.filter(
    ({ nodeId, outcome }) => !(outcome === 'skipped' && truth.skippedModules.includes(nodeId)),
  );
  const failing = cases.filter(({ outcome }) => outcome === 'failed' || outcome === 'error');
  const listed = cases.filter(({ outcome }) => truth.passedIds !== null || outcome !== 'passed');
  const repeated = cases.filter(({ attempts }) => attempts.length > 1);
  return {
    failing: listLines(truth.failing, idsOf(failing)),
    'failing number': numberLines({ failing: truth.failing.length }, { failing: failing.length }),
    flaky: listLines(truth.flaky, idsOf(cases.filter(({ flaky }) => flaky))),
    counts: numberLines(
      { ...tally(truth.outcomes.values()), passed: truth.passed },
      tally(cases.map(({ outcome }) => outcome)),
    ),
    outcomes: listLines(
      [...(truth.passedIds ?? []).map((id) => `${id} passed`), ...joined(truth.outcomes)],
      listed.map(({ nodeId, outcome }) => `${nodeId} ${outcome}`),
    ),
    attempts: listLines(
      joined(truth.attempts),
      repeated.map(({ nodeId, attempts }) => `${nodeId} ${attempts.length}`),
    ),
  };
}

const idsOf = (cases: readonly InspectCase[]): string[] => cases.map(({ nodeId }) => nodeId);
const joined = (entries: ReadonlyMap<string, unknown>): string[] =>
  [...entries].map(([id, value]) => `${id} ${value}`);

function tally(outcomes: Iterable<string>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const outcome of outcomes) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}

/** What one of two lists has more of; a thing that is there twice is counted twice. */
function listLines(expected: readonly string[], seen: readonly string[]): string[] {
  const more = (some: readonly string[], others: readonly string[]) => {
    const left = tally(others);
    return some.filter((one) => {
      left[one] = (left[one] ?? 0) - 1;
      return (left[one] ?? 0) < 0;
    });
  };
  return [
    ...more(expected, seen).map((one) => `- ${one}`),
    ...more(seen, expected).map((one) => `+ ${one}`),
  ].sort();
}

type Numbers = Readonly<Record<string, number>>;

function numberLines(expected: Numbers, seen: Numbers): string[] {
  return [...new Set([...Object.keys(expected), ...Object.keys(seen)])].sort().flatMap((name) => {
    const more = (seen[name] ?? 0) - (expected[name] ?? 0);
    return more === 0 ? [] : [`${name} ${more > 0 ? '+' : ''}${more}`];
  });
}

/** Percentages are computed in another order than coverage.py's own; nine digits are the same. */
function coverageNumbers(coverage: Coverage | null): Numbers {
  if (coverage === null) return {};
  const { statements, coveredLines, branches, coveredBranches, percent } = coverage;
  return { statements, coveredLines, branches, coveredBranches, percent: Number(percent.toFixed(9)) };
}
