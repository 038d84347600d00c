import type { HistoryPart } from '#src/model/branch-history.ts';

/** A test is compared with itself only within one of these: another workflow may run it otherwise, another environment is another machine. */
export interface Stream {
  workflow: string;
  environment: string;
  /** Places in the history's parts, ascending. */
  parts: number[];
}

/** The part of a history that is looked at. */
export interface Window {
  /** In the order in which they first appear. */
  streams: Stream[];
  /** By part: the number of its run from 0 on; −1 when the part is outside the window. */
  runOf: Int32Array;
  runs: number;
  /** By part: whether its run is among the newest few of its workflow. */
  isRecent: Uint8Array;
  /** By part: whether it is the newest attempt of its job, environment and shard within its run. */
  isNewestAttempt: Uint8Array;
}

/** A test that is in none of so many newest runs of its workflow is gone, not merely skipped or absent for once. */
const RECENT_RUNS = 5;

/** The newest `runs` runs of each workflow. A run that repeats an old commit counts by its place in the history. */
export function windowOf(parts: readonly HistoryPart[], runs: number): Window {
  const runOf = new Int32Array(parts.length).fill(-1);
  const isRecent = new Uint8Array(parts.length);
  const isNewestAttempt = new Uint8Array(parts.length);
  const runsByWorkflow = new Map<string, Map<number, number>>();
  const newestAttempts = new Map<string, number>();
  const numbers = new Map<string, number>();
  for (let at = parts.length - 1; at >= 0; at -= 1) {
    const part = parts[at];
    if (part === undefined) continue;
    const known = runsByWorkflow.get(part.workflow) ?? new Map<number, number>();
    runsByWorkflow.set(part.workflow, known);
    const age = known.get(part.runId) ?? known.size;
    if (age >= runs) continue;
    known.set(part.runId, age);
    runOf[at] = interned(numbers, `${part.runId}`);
    isRecent[at] = age < RECENT_RUNS ? 1 : 0;
    const identity = JSON.stringify([part.runId, part.workflow, part.job, part.environment, part.shard]);
    const newest = newestAttempts.get(identity);
    if (newest !== undefined && (parts[newest]?.attempt ?? 0) >= part.attempt) continue;
    if (newest !== undefined) isNewestAttempt[newest] = 0;
    newestAttempts.set(identity, at);
    isNewestAttempt[at] = 1;
  }
  return { streams: streamsOf(parts, runOf), runOf, runs: numbers.size, isRecent, isNewestAttempt };
}

function interned(numbers: Map<string, number>, key: string): number {
  const number = numbers.get(key) ?? numbers.size;
  numbers.set(key, number);
  return number;
}

function streamsOf(parts: readonly HistoryPart[], runOf: Int32Array): Stream[] {
  const streams = new Map<string, Stream>();
  for (const [at, { workflow, environment }] of parts.entries()) {
    if ((runOf[at] ?? -1) < 0) continue;
    const key = JSON.stringify([workflow, environment]);
    const stream = streams.get(key) ?? { workflow, environment, parts: [] };
    stream.parts.push(at);
    streams.set(key, stream);
  }
  return [...streams.values()];
}
