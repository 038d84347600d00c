import { gzipSync } from 'node:zlib';
import { readNoteworthy, readReports } from '#src/ingest/read-reports.ts';
import type { ReportFile } from '#src/ingest/report-file.ts';
import { noCheckout } from '#src/model/checkout.ts';
import { type Results, resultsSchema } from '#src/model/collection.ts';
import type { Coverage, FileCoverage, LineTotals } from '#src/model/coverage.ts';
import { cutText, fewCutsOf, lentPieces } from './pieces.ts';

/** An input as a file that is read in pieces, which are lent. */
export function cutReport(bytes: Uint8Array, cut: readonly number[], path = 'report'): ReportFile {
  return {
    path,
    async *chunks() {
      yield* lentPieces(bytes, cut);
    },
  };
}

/** What must hold of any input, whatever its format; `results` is what it comes to. */
export async function checkReading(
  bytes: Uint8Array,
  path = 'report',
): Promise<{ difference: string | null; results: Results }> {
  const results = await readReports([cutReport(bytes, [bytes.length], path)], noCheckout);
  const difference =
    unexpected(results) ??
    unlikeSchema(results) ??
    (await againstCuts(bytes, path, results)) ??
    (await againstCount(bytes, path, results));
  return { difference, results };
}

/** Readers throw one type of error for what a report holds; of any other only its message is left here. */
function unexpected({ problems }: Results): string | null {
  const thrown = problems.find(({ message }) => message.startsWith('The file could not be read: '));
  return thrown === undefined ? null : `thrown by a reader: ${thrown.message}`;
}

function unlikeSchema(results: Results): string | null {
  const parsed = resultsSchema.safeParse(JSON.parse(JSON.stringify(results)));
  return parsed.success ? null : `the result is none that may be stored: ${parsed.error.message}`;
}

async function againstCuts(bytes: Uint8Array, path: string, whole: Results): Promise<string | null> {
  const expected = JSON.stringify(whole);
  if (!isGzip(bytes)) {
    const zipped = new Uint8Array(gzipSync(bytes));
    const report = cutReport(zipped, [Math.min(1, zipped.length), zipped.length >> 1, zipped.length], path);
    const found = JSON.stringify(await readReports([report], noCheckout));
    if (found !== expected) return `as gzip:\n${found}\ninstead of\n${expected}`;
  }
  for (const cut of fewCutsOf(bytes.length)) {
    const found = JSON.stringify(await readReports([cutReport(bytes, cut, path)], noCheckout));
    if (found !== expected) return `${cutText(cut)}:\n${found}\ninstead of\n${expected}`;
  }
  return null;
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** Where passing tests are only counted, all else is the same. */
async function againstCount(bytes: Uint8Array, path: string, whole: Results): Promise<string | null> {
  const { results, counted, coverage } = await readNoteworthy(
    [cutReport(bytes, [bytes.length], path)],
    noCheckout,
  );
  const total = results.tests.length + counted;
  if (total !== whole.tests.length) return `counted ${total} tests, listed ${whole.tests.length}`;
  const shown = new Map(results.tests.map((test) => [test.nodeId, JSON.stringify(test)]));
  for (const test of whole.tests) {
    const found = shown.get(test.nodeId);
    const isPlain = test.outcome === 'passed' && test.attempts.length === 1;
    if (found === undefined ? !isPlain : found !== JSON.stringify(test))
      return `counting shows ${found ?? 'nothing'} for ${JSON.stringify(test)}`;
  }
  const lines = JSON.stringify(coverage ?? (results.coverage === null ? null : linesOf(results.coverage)));
  const listed = JSON.stringify(whole.coverage === null ? null : linesOf(whole.coverage));
  if (lines !== listed) return `counted lines ${lines}, listed ${listed}`;
  const rest = ({ tests, coverage: _, ...others }: Results): string => JSON.stringify(others);
  return rest(results) === rest(whole) ? null : `counting says ${rest(results)}\ninstead of\n${rest(whole)}`;
}

function linesOf({ files }: Coverage): LineTotals {
  const sum = (count: (file: FileCoverage) => number): number =>
    files.reduce((all, file) => all + count(file), 0);
  return {
    files: files.length,
    statements: sum(({ executed, missing }) => executed.length + missing.length),
    coveredLines: sum(({ executed }) => executed.length),
    branches: sum(({ branches }) => branches.reduce((all, { total }) => all + total, 0)),
    coveredBranches: sum(({ branches }) => branches.reduce((all, { covered }) => all + covered, 0)),
  };
}
