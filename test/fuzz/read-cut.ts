import { readNoteworthy, readReports } from '#src/ingest/read-reports.ts';
import type { ReportFile } from '#src/ingest/report-file.ts';
import { noCheckout } from '#src/model/checkout.ts';
import { type Results, resultsSchema } from '#src/model/collection.ts';
import { cutsOf, cutText, lentPieces } from './pieces.ts';

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
    unlikeSchema(results) ??
    (await againstCuts(bytes, path, results)) ??
    (await againstCount(bytes, path, results));
  return { difference, results };
}

function unlikeSchema(results: Results): string | null {
  const parsed = resultsSchema.safeParse(JSON.parse(JSON.stringify(results)));
  return parsed.success ? null : `the result is none that may be stored: ${parsed.error.message}`;
}

async function againstCuts(bytes: Uint8Array, path: string, whole: Results): Promise<string | null> {
  const expected = JSON.stringify(whole);
  for (const cut of cutsOf(bytes.length)) {
    const found = JSON.stringify(await readReports([cutReport(bytes, cut, path)], noCheckout));
    if (found !== expected) return `${cutText(cut)}:\n${found}\ninstead of\n${expected}`;
  }
  return null;
}

/** Where passing tests are only counted, all else is the same. */
async function againstCount(bytes: Uint8Array, path: string, whole: Results): Promise<string | null> {
  const { results, counted } = await readNoteworthy([cutReport(bytes, [bytes.length], path)], noCheckout);
  const total = results.tests.length + counted;
  if (total !== whole.tests.length) return `counted ${total} tests, listed ${whole.tests.length}`;
  const shown = new Map(results.tests.map((test) => [test.nodeId, JSON.stringify(test)]));
  for (const test of whole.tests) {
    const found = shown.get(test.nodeId);
    const isPlain = test.outcome === 'passed' && test.attempts.length === 1;
    if (found === undefined ? !isPlain : found !== JSON.stringify(test))
      return `counting shows ${found ?? 'nothing'} for ${JSON.stringify(test)}`;
  }
  const rest = ({ tests, ...others }: Results): string => JSON.stringify(others);
  return rest(results) === rest(whole) ? null : `counting says ${rest(results)}\ninstead of\n${rest(whole)}`;
}
