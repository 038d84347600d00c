/** What a file seems to report; `other`: mutants, crashes of fuzz targets, benchmarks. */
export type ReportKind = 'tests' | 'coverage' | 'other';

/** One row a shape, tried in order on the first characters of a file. */
const shapes: readonly { kind: ReportKind; shape: RegExp }[] = [
  { kind: 'tests', shape: /<testsuites?[\s>/]|<testcase[\s>/]/ },
  { kind: 'tests', shape: /^\s*\{\s*"schema"\s*:\s*"redfirst\/pytest@/ },
  // pytest-reportlog: a line is an object that names its own type.
  { kind: 'tests', shape: /^\s*\{[^\n]*"\$?_?report_type"\s*:|^\s*\{\s*"pytest_version"\s*:/ },
  { kind: 'coverage', shape: /<coverage[\s>/]/ },
  { kind: 'coverage', shape: /^\s*\{\s*"meta"\s*:\s*\{[^}]*"(?:branch_coverage|show_contexts|format)"\s*:/ },
  // LCOV.
  { kind: 'coverage', shape: /^\s*(?:TN:.*\r?\n)?SF:/ },
  // pytest-json-report.
  { kind: 'tests', shape: /^\s*\{\s*"created"\s*:[\s\S]*"exitcode"\s*:/ },
  // pytest-benchmark.
  { kind: 'other', shape: /^\s*\{\s*"machine_info"\s*:/ },
  // mutmut's .meta, export-cicd-stats, and results.
  { kind: 'other', shape: /^\s*\{\s*"exit_code_by_key"\s*:/ },
  { kind: 'other', shape: /^\s*\{\s*"killed"\s*:\s*\d+\s*,\s*"survived"\s*:/ },
  { kind: 'other', shape: /^ {4}\S{1,1000}__mutmut_\d{1,9}: [a-z ]{1,40}\r?$/m },
  // The output of a fuzz target made with Atheris.
  {
    kind: 'other',
    shape:
      /^(?:\S+Z )?INFO: (?:Running with entropic power schedule|Using built-in libfuzzer)|^(?:\S+Z )? === Uncaught Python exception: ===/m,
  },
];

/** Called as reports mostly are: taken even when the content says nothing, so that it is said. */
const TELLTALE_NAME = /(?:junit|report|results?|coverage|pytest)[^/\\]*\.(?:xml|json|jsonl)(?:\.gz)?$/i;

/** So much of a text tells its shape. */
export const SHAPE_CHARACTERS = 4096;

/** What a text seems to report, by its beginning; null: nothing. */
export function shapeOf(text: string): ReportKind | null {
  const head = text.slice(0, SHAPE_CHARACTERS);
  return shapes.find(({ shape }) => shape.test(head))?.kind ?? null;
}

/** Whether a file is called as reports mostly are. */
export function isCalledReport(path: string): boolean {
  return TELLTALE_NAME.test(path);
}
