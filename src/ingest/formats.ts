import { isAtherisLog, readAtheris } from './atheris.ts';
import { isBenchmark, readBenchmark } from './benchmark.ts';
import { isCoverageJson, readCoverageJson } from './coverage-json.ts';
import { readCoverageXml } from './coverage-xml.ts';
import type { JsonObject } from './json.ts';
import { isJsonReport, readJsonReport } from './json-report.ts';
import { readJunit } from './junit.ts';
import { isLcov, readLcov } from './lcov.ts';
import { isMutmutJson, isMutmutResults, readMutmut } from './mutmut.ts';
import type { Opening } from './opening.ts';
import { isPluginLine, readPluginLines } from './plugin-lines.ts';
import type { FormatName, Reading, Source } from './reading.ts';
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
    format: 'plugin',
    recognises: ({ firstLine }) => firstLine !== null && isPluginLine(firstLine),
    read: readPluginLines,
  },
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
  { format: 'benchmark', recognises: (opening) => matches(opening, isBenchmark), read: readBenchmark },
  { format: 'mutmut', recognises: (opening) => matches(opening, isMutmutJson), read: readMutmut },
  { format: 'json-report', recognises: (opening) => matches(opening, isJsonReport), read: readJsonReport },
  { format: 'lcov', recognises: ({ head }) => isLcov(head), read: readLcov },
  { format: 'mutmut', recognises: ({ head }) => isMutmutResults(head), read: readMutmut },
  { format: 'atheris', recognises: ({ head }) => isAtherisLog(head), read: readAtheris },
];

function matches({ whole }: Opening, test: (report: JsonObject) => boolean): boolean {
  return whole !== null && test(whole);
}
