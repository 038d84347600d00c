import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { openReport } from '#src/checkout/report-files.ts';
import { readReports } from '#src/ingest/read-reports.ts';
import { noCheckout } from '#src/model/checkout.ts';
import type { Results } from '#src/model/collection.ts';
import { emptyFolder } from './run-cli.ts';
import { sharedPath } from './shared-data.ts';

let nowhere: string | undefined;

/** What these recorded files say together, without a checkout; their paths are relative to the recorded data. */
export function readRecorded(...paths: readonly string[]): Promise<Results> {
  nowhere ??= emptyFolder();
  const root = nowhere;
  return readReports(
    paths.map((path) => openReport(sharedPath(path), root)),
    noCheckout,
  );
}

/** The text of a recorded file. */
export function recordedText(path: string): string {
  const bytes = readFileSync(sharedPath(path));
  return (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8');
}
