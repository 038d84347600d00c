import type { Benchmark } from '#src/model/benchmark.ts';
import type { Checkout } from '#src/model/checkout.ts';
import type { Results, Session } from '#src/model/collection.ts';
import type { LineTotals } from '#src/model/coverage.ts';
import type { FuzzCrash } from '#src/model/fuzz-crash.ts';
import { mergeBenchmarks } from '#src/model/merge-benchmarks.ts';
import { mergeFuzzCrashes } from '#src/model/merge-fuzz-crashes.ts';
import { mergeSessions } from '#src/model/merge-sessions.ts';
import type { Problem } from '#src/model/problem.ts';
import { standingDoubts } from './doubts.ts';
import { namedInput, readFuzzInput } from './fuzz-input.ts';
import { type CoveragePart, mergeCoverage } from './merge-coverage.ts';
import { mergeMutantReports } from './merge-mutant-reports.ts';
import { mergeTests, type TestsPart } from './merge-tests.ts';
import { type FormatName, type MutantsReading, onlyProblem, type Reading, type Source } from './reading.ts';
import { recognise } from './recognise.ts';
import type { ReportFile } from './report-file.ts';
import { type Fault, problemOf, UnreadableError } from './unreadable.ts';

interface ReadFile {
  file: string;
  format: FormatName | null;
  reading: Reading;
}

type About = Pick<Source, 'checkout' | 'detail'>;

/**
 * Reads any mix of reports, one after the other, and makes one result of them. Never throws for what a report holds:
 * whatever could not be read is in `problems`, and the other reports are read all the same.
 */
export async function readReports(files: readonly ReportFile[], checkout: Checkout): Promise<Results> {
  return merge(await readEach(files, { checkout, detail: 'all' }));
}

/** What is worth a look: without the tests of which there is nothing to say but that they passed, and without lines. */
export interface Noteworthy {
  results: Results;
  /** How many tests are missing in the results, since they plainly passed. */
  counted: number;
  /** Instead of the results' coverage, which then is null. */
  coverage: LineTotals | null;
}

/**
 * Like `readReports`, in less memory: of a large report of passing tests, or of coverage, only numbers are kept. Where
 * several reports tell of tests, or of coverage, which may be the same ones, they are read whole.
 */
export async function readNoteworthy(files: readonly ReportFile[], checkout: Checkout): Promise<Noteworthy> {
  const read = await readEach(files, { checkout, detail: 'noteworthy' });
  const readings = read.map(({ reading }) => reading);
  const tests = readings.filter((reading) => reading.kind === 'tests');
  const coverage = readings.filter((reading) => reading.kind === 'coverage');
  const mustMerge =
    (tests.length > 1 && tests.some(({ counted = 0 }) => counted !== 0)) ||
    tests.some(({ counted }) => counted === null) ||
    (coverage.length > 1 && coverage.some(({ totals }) => totals !== undefined)) ||
    coverage.some(({ totals }) => totals === null);
  if (mustMerge) return { results: await readReports(files, checkout), counted: 0, coverage: null };
  const totals = coverage[0]?.totals ?? null;
  const results = merge(read);
  return {
    results: totals === null ? results : { ...results, coverage: null },
    counted: tests[0]?.counted ?? 0,
    coverage: totals,
  };
}

async function readEach(files: readonly ReportFile[], about: About): Promise<ReadFile[]> {
  const read: ReadFile[] = [];
  for (const file of files) read.push(await readFile(file, about));
  return read;
}

function merge(read: readonly ReadFile[]): Results {
  const tests: TestsPart[] = [];
  const coverage: CoveragePart[] = [];
  const sessions: Session[] = [];
  const mutants: MutantsReading[] = [];
  const crashes: FuzzCrash[] = [];
  const benchmarks: Benchmark[] = [];
  const problems: Problem[] = [];
  for (const { file, format, reading } of read) {
    // One by one: of very many at once a call's arguments would be too many.
    for (const problem of reading.problems) problems.push(problem);
    if (format === null) continue;
    switch (reading.kind) {
      case 'tests':
        tests.push({ file, format, reading });
        sessions.push(reading.session);
        break;
      case 'coverage':
        coverage.push({ exact: format !== 'coverage-xml', reading });
        break;
      case 'mutants':
        mutants.push(reading);
        break;
      case 'fuzz':
        for (const crash of reading.crashes) crashes.push(crash);
        break;
      case 'benchmarks':
        for (const benchmark of reading.benchmarks) benchmarks.push(benchmark);
        break;
      case 'nothing':
        break;
    }
  }
  const merged = mergeTests(tests);
  return {
    session: mergeSessions(sessions),
    tests: merged.tests,
    ...(merged.order === null ? {} : { order: merged.order }),
    coverage: mergeCoverage(coverage),
    mutants: mergeMutantReports(mutants),
    fuzzCrashes: mergeFuzzCrashes(crashes),
    benchmarks: mergeBenchmarks(benchmarks),
    problems: [...problems, ...standingDoubts(tests), ...merged.problems],
  };
}

async function readFile(report: ReportFile, about: About): Promise<ReadFile> {
  const file = report.path;
  const failed = (problem: Problem): ReadFile => ({ file, format: null, reading: onlyProblem(problem) });
  try {
    const input = namedInput(file);
    if (input !== null) return { file, format: 'atheris', reading: await readFuzzInput(report, input) };
    const notes: Fault[] = [];
    const { format, source } = await recognise(report, about, notes);
    const reading = await format.read(source);
    reading.problems.unshift(...notes.map((note) => problemOf(file, note)));
    return { file, format: format.format, reading };
  } catch (error) {
    if (error instanceof UnreadableError) return failed(problemOf(file, error.fault));
    const reason = error instanceof Error ? error.message : String(error);
    return failed({ file, kind: 'malformed', message: `The file could not be read: ${reason}` });
  }
}
