import type { Checkout } from '#src/model/checkout.ts';
import type { Session } from '#src/model/collection.ts';
import type { FileCoverage } from '#src/model/coverage.ts';
import type { Problem } from '#src/model/problem.ts';
import type { TestResult } from '#src/model/test-result.ts';
import type { JsonObject } from './json.ts';

/** The formats that can be told apart by their content, whether or not they are read already. */
export type FormatName =
  | 'reportlog'
  | 'junit'
  | 'coverage-json'
  | 'coverage-xml'
  | 'json-report'
  | 'lcov'
  | 'benchmark';

/** One report, decoded, with what is needed to map its paths onto the repository. */
export interface Source {
  /**
   * The text from its start, in pieces of any length; see source-text.ts for lines and the whole.
   *
   * @throws UnreadableError where it can't be read on; what came before stands
   */
  pieces(): AsyncIterable<string>;
  /** The whole text as a JSON object, where the format was recognised by it. */
  json: JsonObject | null;
  /** The report's path as it was given. */
  file: string;
  /** The report's folder relative to the repository root; null when it lies elsewhere. */
  folder: string | null;
  checkout: Checkout;
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
  /** All lines that ran, only where the report does not say which of them are statements and `executed` is a guess. */
  ran?: readonly number[];
}

export interface TestsReading {
  kind: 'tests';
  tests: ReadTest[];
  session: Session;
  problems: Problem[];
}

export interface CoverageReading {
  kind: 'coverage';
  files: ReadCoverage[];
  branchesMeasured: boolean;
  problems: Problem[];
}

/** Nothing could be taken from the report; the problems say why. */
export interface NoReading {
  kind: 'nothing';
  problems: Problem[];
}

/** What one report says. */
export type Reading = TestsReading | CoverageReading | NoReading;

/** A reading that consists of one problem. */
export function onlyProblem(problem: Problem): NoReading {
  return { kind: 'nothing', problems: [problem] };
}
