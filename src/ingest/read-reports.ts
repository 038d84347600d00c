import type { Checkout } from '#src/model/checkout.ts';
import type { Results, Session } from '#src/model/collection.ts';
import { mergeSessions } from '#src/model/merge-sessions.ts';
import type { Problem } from '#src/model/problem.ts';
import { type CoveragePart, mergeCoverage } from './merge-coverage.ts';
import { mergeTests, type TestsPart } from './merge-tests.ts';
import { type FormatName, onlyProblem, type Reading } from './reading.ts';
import { recognise } from './recognise.ts';
import type { ReportFile } from './report-file.ts';
import { type Fault, problemOf, UnreadableError } from './unreadable.ts';

interface ReadFile {
  file: string;
  format: FormatName | null;
  reading: Reading;
}

/**
 * Reads any mix of reports, one after the other, and makes one result of them. Never throws for what a report holds:
 * whatever could not be read is in `problems`, and the other reports are read all the same.
 */
export async function readReports(files: readonly ReportFile[], checkout: Checkout): Promise<Results> {
  const read: ReadFile[] = [];
  for (const file of files) read.push(await readFile(file, checkout));
  const tests: TestsPart[] = [];
  const coverage: CoveragePart[] = [];
  const sessions: Session[] = [];
  const problems: Problem[] = [];
  for (const { file, format, reading } of read) {
    problems.push(...reading.problems);
    if (format === null) continue;
    switch (reading.kind) {
      case 'tests':
        tests.push({ file, format, reading });
        sessions.push(reading.session);
        break;
      case 'coverage':
        coverage.push({ exact: format === 'coverage-json', reading });
        break;
      case 'nothing':
        break;
    }
  }
  const merged = mergeTests(tests);
  return {
    session: mergeSessions(sessions),
    tests: merged.tests,
    coverage: mergeCoverage(coverage),
    mutants: null,
    fuzzCrashes: [],
    benchmarks: [],
    problems: [...problems, ...merged.problems],
  };
}

async function readFile(report: ReportFile, checkout: Checkout): Promise<ReadFile> {
  const file = report.path;
  const failed = (problem: Problem): ReadFile => ({ file, format: null, reading: onlyProblem(problem) });
  try {
    const notes: Fault[] = [];
    const { format, source } = await recognise(report, checkout, notes);
    const reading = await format.read(source);
    reading.problems.unshift(...notes.map((note) => problemOf(file, note)));
    return { file, format: format.format, reading };
  } catch (error) {
    if (error instanceof UnreadableError) return failed(problemOf(file, error.fault));
    const reason = error instanceof Error ? error.message : String(error);
    return failed({ file, kind: 'malformed', message: `The file could not be read: ${reason}` });
  }
}
