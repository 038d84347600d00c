import { contentOf, loadContents } from './contents.ts';
import { type KnownDatabase, MEBIBYTE } from './known-rows.ts';
import { bytesOfForms, readForms, type StoredForms } from './plain-tests.ts';
import type { RowKind } from './row-cache.ts';

/** By content. */
const kept: RowKind<StoredForms> = { mostBytes: 4 * MEBIBYTE, bytesOf: bytesOfForms };

/** What is said of the tests of lists besides their outcomes, by its contents. */
export function loadForms(
  { database, known }: KnownDatabase,
  contents: Iterable<number>,
): Promise<Map<number, StoredForms>> {
  return known.of(kept).load(contents, async (missing) => {
    const found = await loadContents(database, missing);
    return new Map(
      missing.map((content) => [content, readForms(contentOf(found, content).toString('utf8'))]),
    );
  });
}
