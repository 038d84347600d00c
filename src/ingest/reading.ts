import type { Benchmark } from '#src/model/benchmark.ts';
import type { Checkout } from '#src/model/checkout.ts';
import type { Session } from '#src/model/collection.ts';
import type { FileCoverage, LineTotals } from '#src/model/coverage.ts';
import type { ContextLines } from '#src/model/coverage-contexts.ts';
import type { FuzzCrash } from '#src/model/fuzz-crash.ts';
import type { MutantStatus } from '#src/model/mutant-status.ts';
import type { MutantCounts, Survivor } from '#src/model/mutants.ts';
import type { Problem } from '#src/model/problem.ts';
import type { TestResult } from '#src/model/test-result.ts';
import type { JsonObject } from './json.ts';
import type { TextPiece } from './text.ts';

/** The formats that are read, told apart by their content. */
export type FormatName =
  | 'plugin'
  | 'reportlog'
  | 'junit'
  | 'coverage-json'
  | 'coverage-xml'
  | 'json-report'
  | 'lcov'
  | 'benchmark'
  | 'mutmut'
  | 'atheris';

/** One report, decoded, with what is needed to map its paths onto the repository. */
export interface Source {
  /**
   * The text from its start, in pieces of any length; see source-text.ts for lines and the whole.
   *
   * @throws UnreadableError where it can't be read on; what came before stands
   */
  pieces(): AsyncIterable<TextPiece>;
  /** The whole text as a JSON object, where the format was recognised by it. */
  json: JsonObject | null;
  /** The report's path as it was given. */
  file: string;
  /** The report's folder relative to the repository root; null when it lies elsewhere. */
  folder: string | null;
  checkout: Checkout;
  /** `noteworthy`: tests that plainly passed, and lines, need not be listed where counting them is cheaper. */
  detail: 'all' | 'noteworthy';
}

/** How JUnit names a test: pytest's node id with its separators lost. */
export interface JunitAddress {
  classname: string;
  name: string;
}

/** A test as one report tells it. */
export interface ReadTest {
  result: TestResult;
  /** Only where the node id had to be derived from it. */
  address: JunitAddress | null;
  /** Its records merely repeat, without a sign of reruns. */
  repeated: boolean;
}

/** A file's coverage as one report tells it. */
export interface ReadCoverage {
  coverage: FileCoverage;
  /** All full paths that the report allows for the file, for recognising it in another report. */
  places: readonly string[];
  /** Lines that ran, by the name of the context in which they did; only where the report has them. */
  contexts?: ContextLines;
  /** All lines that ran, only where the report does not say which of them are statements and `executed` is a guess. */
  ran?: readonly number[];
  /** Its branches are right in number only, and on no line of theirs. */
  branchesGuessed?: boolean;
}

/** What a report can't tell of its run. */
export interface Doubt {
  problem: Problem;
  /** How many tests must be known beyond this report's own before another one has told it. */
  missing: number;
}

export interface TestsReading {
  kind: 'tests';
  tests: ReadTest[];
  /** As `Results.order`, with places in these `tests`; null or absent: the report does not tell. */
  order?: readonly (readonly number[])[] | null;
  /** Tests that plainly passed and are not among `tests`, since nobody asked for them; null: unclear without listing them. */
  counted?: number | null;
  session: Session;
  problems: Problem[];
  /** What the format can't tell of this run; said unless an exact report of the same tests tells it. */
  doubts?: Doubt[];
}

export interface CoverageReading {
  kind: 'coverage';
  files: ReadCoverage[];
  branchesMeasured: boolean;
  problems: Problem[];
  /** Instead of `files`, where nobody asked for lines; null when lines must be listed to count them right. */
  totals?: LineTotals | null;
}

/** A mutant as one report tells it. */
export interface ReadMutant {
  mutant: Survivor;
  status: MutantStatus;
}

export interface MutantsReading {
  kind: 'mutants';
  /** Mutants by name; empty where the report only counts them. */
  mutants: ReadMutant[];
  /** Whether mutants that were killed are among them. */
  complete: boolean;
  /** mutmut's own numbers, where the report is of them. */
  counts: MutantCounts | null;
  problems: Problem[];
}

export interface FuzzReading {
  kind: 'fuzz';
  crashes: FuzzCrash[];
  problems: Problem[];
}

interface BenchmarksReading {
  kind: 'benchmarks';
  benchmarks: Benchmark[];
  problems: Problem[];
}

/** Nothing could be taken from the report; the problems say why. */
export interface NoReading {
  kind: 'nothing';
  problems: Problem[];
}

/** What one report says. */
export type Reading =
  | TestsReading
  | CoverageReading
  | MutantsReading
  | FuzzReading
  | BenchmarksReading
  | NoReading;

/** A reading that consists of one problem. */
export function onlyProblem(problem: Problem): NoReading {
  return { kind: 'nothing', problems: [problem] };
}
