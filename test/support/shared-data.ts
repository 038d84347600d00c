import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe } from '@jest/globals';

const folder = resolve(import.meta.dirname, '../../../shared/data');

/** What `expected.json` says of one run of a case: ids that failed or had an error, ids that failed first and passed on a rerun, coverage.py's own totals. */
export interface RunTruth {
  exit: number;
  failing: string[];
  flakyInRun: string[];
  coverage?: {
    statements: number;
    coveredLines: number;
    branches: number;
    coveredBranches: number;
    percent: number;
  };
}

/** `describe` where the recorded reports lie beside the project; else a visible skip (a failure with CI=true) that says what is missing. */
export const describeWithSharedData = (name: string, tests: () => void): void => {
  if (existsSync(join(folder, 'expected.json'))) describe(name, tests);
  else describe.skip(`${name} (needs the recorded reports in ../shared/data)`, tests);
};

/** The path of a recorded file; a file that is kept gzipped is found under its plain name too. */
export function sharedPath(...parts: string[]): string {
  const plain = join(folder, ...parts);
  return existsSync(plain) || !existsSync(`${plain}.gz`) ? plain : `${plain}.gz`;
}

export function hasShared(...parts: string[]): boolean {
  return existsSync(sharedPath(...parts));
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** The truth of one run, e.g. `broken-h11/head-xunit2`. Throws when the run is not recorded. */
export function truthOf(run: string): RunTruth {
  const all = readJson(join(folder, 'expected.json')) as Record<string, RunTruth>;
  const truth = all[run];
  if (truth === undefined) throw new Error(`expected.json has no run ${run}`);
  return truth;
}

/** The field `truth` of a case's `case.json`. */
export function caseTruth(name: string): Record<string, unknown> {
  return (readJson(join(folder, name, 'case.json')) as { truth: Record<string, unknown> }).truth;
}

/** Every recorded run of which the truth is known: `<case>/<run>`, sorted. */
export function recordedRuns(): string[] {
  return Object.keys(readJson(join(folder, 'expected.json')) as Record<string, RunTruth>).sort();
}
