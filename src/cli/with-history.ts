import type { HistoryPlace } from '#src/history/open-history.ts';
import type { History } from '#src/model/history.ts';
import { OutsideError, UsageError } from './exit.ts';
import type { Shell } from './shell.ts';

/** Where the embedded database is when nobody says so; also the served App's default. */
const DEFAULT_FOLDER = './redfirst-data';

type Surroundings = Pick<Shell, 'historyVariables' | 'hasDatabase' | 'openHistory'>;

/**
 * Opens the history, hands it to `use`, and closes it: that in the folder `data`, else in PostgreSQL (`DATABASE_URL`), else
 * in the folder that `REDFIRST_DATA` names.
 *
 * @param mayCreate whether a folder without a history gets one; a question must not leave an empty one behind
 * @throws UsageError when there is none; OutsideError when it can't be opened
 */
export async function withHistory<Result>(
  { data, mayCreate }: { data: string | null; mayCreate: boolean },
  shell: Surroundings,
  use: (history: History) => Promise<Result>,
): Promise<Result> {
  const place = placeOf(data, shell.historyVariables);
  if (!mayCreate && 'folder' in place && !shell.hasDatabase(place.folder))
    throw new UsageError(
      `There is no history in ${place.folder}. Name its folder with --data or REDFIRST_DATA, or its database with DATABASE_URL; \`redfirst history add\` and \`redfirst history import\` begin one.`,
    );
  const history = await opened(place, shell);
  try {
    return await use(history);
  } finally {
    await history.close();
  }
}

function placeOf(
  data: string | null,
  { databaseUrl, dataFolder }: Shell['historyVariables'],
): { url: string } | { folder: string } {
  if (data !== null) return { folder: data };
  if (databaseUrl === null) return { folder: dataFolder ?? DEFAULT_FOLDER };
  // Its text may hold a password, so it is not repeated.
  if (!/^postgres(?:ql)?:\/\//.test(databaseUrl) || !URL.canParse(databaseUrl))
    throw new UsageError(
      'DATABASE_URL is no address of a PostgreSQL database: write postgresql://user:password@host/database, or name a folder with --data.',
    );
  return { url: databaseUrl };
}

async function opened(place: HistoryPlace, shell: Surroundings): Promise<History> {
  try {
    return await shell.openHistory(place);
  } catch (cause) {
    throw new OutsideError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}
