import { loadRead } from './contents.ts';
import { type KnownDatabase, MEBIBYTE } from './known-rows.ts';
import { bytesOfForms, readForms, type StoredForms } from './plain-tests.ts';
import type { RowKind } from './row-cache.ts';

/** By content. */
const kept: RowKind<StoredForms> = { mostBytes: 4 * MEBIBYTE, bytesOf: bytesOfForms };

/** What is said of the tests of lists besides their outcomes, by its contents. */
export function loadForms(
  source: KnownDatabase,
  contents: Iterable<number>,
): Promise<Map<number, StoredForms>> {
  return loadRead(source, kept, { ids: contents, read: (body) => readForms(body.toString('utf8')) });
}
