import { type Failure, failureSchema } from '#src/model/test-result.ts';
import { readRecord } from './column-values.ts';
import { contentOf, loadContents } from './contents.ts';
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
  { database, known }: KnownDatabase,
  contents: Iterable<number>,
): Promise<Map<number, Failure>> {
  return known.of(failures).load(contents, async (missing) => {
    const found = await loadContents(database, missing);
    return new Map(
      missing.map((content) => [content, readFailure(contentOf(found, content).toString('utf8'))]),
    );
  });
}

function readFailure(text: string): Failure {
  const failure = readRecord(failureSchema, JSON.parse(text), 'a failure');
  freeze(failure);
  return failure;
}

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  Object.freeze(value);
  for (const inner of Object.values(value)) freeze(inner);
}
