import type { Transaction } from 'kysely';
import { type FileCoverage, fileCoverageSchema } from '#src/model/coverage.ts';
import { contentOf, loadContents, saveContents } from './contents.ts';
import type { Database, Tables } from './tables.ts';
import { readDifferences, writeDifferences } from './varints.ts';

/** Keeps the coverage of files (JSON each) and gives the id of their list. */
export async function saveFiles(
  transaction: Transaction<Tables>,
  repositoryId: number,
  files: readonly string[],
): Promise<number> {
  const ids = await saveContents(transaction, repositoryId, files);
  const [list = 0] = await saveContents(transaction, repositoryId, [writeDifferences(ids)]);
  return list;
}

/** The coverage of files, by the id of their list. */
export async function loadFiles(
  database: Database,
  lists: readonly number[],
): Promise<Map<number, FileCoverage[]>> {
  const idsByList = new Map(
    [...(await loadContents(database, lists))].map(([list, content]) => [list, readDifferences(content)]),
  );
  const contents = await loadContents(database, [...idsByList.values()].flat());
  return new Map(
    [...idsByList].map(([list, ids]) => [
      list,
      ids.map((id) => fileCoverageSchema.parse(JSON.parse(contentOf(contents, id).toString('utf8')))),
    ]),
  );
}
