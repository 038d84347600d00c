import { isCoverageJson, readCoverageJson } from './coverage-json.ts';
import { readCoverageXml } from './coverage-xml.ts';
import { field, type JsonObject } from './json.ts';
import { readJunit } from './junit.ts';
import type { Opening } from './opening.ts';
import { type FormatName, onlyProblem, type Reading, type Source } from './reading.ts';
import { readReportlog, reportType } from './reportlog.ts';

/** A report format: how its content gives it away, and how it is read. */
export interface Format {
  format: FormatName;
  recognises(opening: Opening): boolean;
  read(source: Source): Promise<Reading>;
}

/** Every known format; the first that recognises a report reads it. A new one is a file and a row. */
export const FORMATS: readonly Format[] = [
  {
    format: 'reportlog',
    recognises: ({ firstLine }) => firstLine !== null && reportType(firstLine) !== null,
    read: readReportlog,
  },
  {
    format: 'junit',
    recognises: ({ root }) => root === 'testsuites' || root === 'testsuite',
    read: readJunit,
  },
  { format: 'coverage-xml', recognises: ({ root }) => root === 'coverage', read: readCoverageXml },
  {
    format: 'coverage-json',
    recognises: (opening) => matches(opening, isCoverageJson),
    read: readCoverageJson,
  },
  {
    format: 'benchmark',
    recognises: (opening) => matches(opening, (report) => has(report, 'benchmarks', 'machine_info')),
    read: notRead('pytest-benchmark JSON'),
  },
  {
    format: 'json-report',
    recognises: (opening) =>
      matches(opening, (report) => has(report, 'tests') || has(report, 'summary') || has(report, 'exitcode')),
    read: notRead('pytest-json-report'),
  },
  {
    format: 'lcov',
    recognises: ({ head }) => /^(?:TN:.*\r?\n)?SF:/.test(head),
    read: notRead('LCOV coverage'),
  },
];

function matches({ whole }: Opening, test: (report: JsonObject) => boolean): boolean {
  return whole !== null && test(whole);
}

function has(report: JsonObject, ...keys: string[]): boolean {
  return keys.every((key) => field(report, key) !== undefined);
}

function notRead(name: string): (source: Source) => Promise<Reading> {
  return async ({ file }) =>
    onlyProblem({
      file,
      kind: 'unsupported',
      message: `This is ${name}, which is not read yet; give JUnit XML, a pytest-reportlog, or coverage.py's XML or JSON.`,
    });
}
