import { open } from 'node:fs/promises';
import { namedInput } from '#src/ingest/fuzz-input.ts';

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

const headBytes = 4096;
// 4 KiB of gzip can't hold more than about 1,032 times that.
const inflatedBytes = 8 * 1024 * 1024;

/**
 * Recognises a report by its first 4 KiB (gzip is looked into); null: it is none, or can't be opened.
 * A file that is no regular one, such as a pipe, must not be given: opening it may wait for ever.
 */
export async function sniffReport(path: string): Promise<ReportKind | null> {
  // An input of a fuzz target is any bytes; that its name is true is seen when it is read.
  if (namedInput(path) !== null) return 'other';
  const head = await readHead(path);
  if (head === null) return null;
  const text = decoded(await inflated(head)).slice(0, headBytes);
  return shapes.find(({ shape }) => shape.test(text))?.kind ?? null;
}

async function readHead(path: string): Promise<Uint8Array | null> {
  try {
    const file = await open(path, 'r');
    try {
      const { buffer, bytesRead } = await file.read(new Uint8Array(headBytes), 0, headBytes, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch {
    // No permission, or gone since it was listed.
    return null;
  }
}

async function inflated(head: Uint8Array): Promise<Uint8Array> {
  if (head[0] !== 0x1f || head[1] !== 0x8b) return head;
  // Few reports are compressed, and every start of the program would wait for the module.
  const { constants, gunzipSync } = await import('node:zlib');
  try {
    return gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: inflatedBytes });
  } catch {
    return head;
  }
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
