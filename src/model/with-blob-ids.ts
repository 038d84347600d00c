import type { Results } from './collection.ts';

/**
 * The results with the git blob ids of the measured files, so that a file that lost coverage without a change is known.
 *
 * @param loadIds blob ids by path, of the files as they were measured; those that can't be told are left out
 */
export async function withBlobIds(
  results: Results,
  loadIds: (paths: readonly string[]) => Promise<ReadonlyMap<string, string>>,
): Promise<Results> {
  const { coverage } = results;
  if (coverage === null) return results;
  const ids = await loadIds(coverage.files.map(({ path }) => path));
  const files = coverage.files.map((file) => ({ ...file, blobId: ids.get(file.path) ?? file.blobId }));
  return { ...results, coverage: { ...coverage, files } };
}
