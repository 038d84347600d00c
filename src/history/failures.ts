import { type Failure, failureSchema } from '#src/model/test-result.ts';
import { readRecord } from './column-values.ts';
import { loadRead } from './contents.ts';
import { type KnownDatabase, MEBIBYTE } from './known-rows.ts';
import type { RowKind } from './row-cache.ts';

/** By content. */
const failures: RowKind<Failure> = {
  mostBytes: 8 * MEBIBYTE,
  // The texts from outside; the rest is bounded by them.
  bytesOf: ({ message, excerpt, frames, diff = '' }) =>
    1_000 + 2 * (message.length + excerpt.length + diff.length) + 200 * frames.length,
};

/** Failures by their contents. Many results share one, so that it is frozen. */
export function loadFailures(
  source: KnownDatabase,
  contents: Iterable<number>,
): Promise<Map<number, Failure>> {
  return loadRead(source, failures, { ids: contents, read: readFailure });
}

function readFailure(body: Buffer): Failure {
  const failure = readRecord(failureSchema, JSON.parse(body.toString('utf8')), 'a failure');
  freeze(failure);
  return failure;
}

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  Object.freeze(value);
  for (const inner of Object.values(value)) freeze(inner);
}
