import { openHistory } from '#src/history/open-history.ts';
import type { History } from '#src/model/history.ts';
import type { HistoryRecord } from '#src/model/history-record.ts';
import { type RebuildEnd, rebuildHistory } from '../../app/rebuild-history.ts';
import type { AppOnFake } from './app-on-fake.ts';
import type { Call } from './fake-github/call-log.ts';

/** How a rebuild ended, what it listed, and what it sent to GitHub. */
export interface Rebuilt extends RebuildEnd {
  listed: string[];
  said: string[];
  calls: Call[];
}

/** An empty history beside that of the scene, in memory. */
export function emptyHistory({ clock }: AppOnFake): Promise<History> {
  return openHistory({ database: { folder: null }, clock, holder: 'rebuild' });
}

/** Rebuilds a history from the scene's GitHub: of one repository (`owner/name`), or of all (null). */
export async function rebuild(
  scene: AppOnFake,
  history: History,
  repository: string | null,
): Promise<Rebuilt> {
  const { github, authenticate, repositories, clock } = scene;
  const before = (await github.calls()).length;
  const listed: string[] = [];
  const said: string[] = [];
  const [owner = '', name = ''] = repository?.split('/') ?? [];
  const end = await rebuildHistory(
    {
      history,
      authenticate,
      repositories,
      clock,
      say: (message) => said.push(message),
      list: (line) => listed.push(line),
    },
    repository === null ? null : { owner, name },
  );
  return { ...end, listed, said, calls: (await github.calls()).slice(before) };
}

/** The records of one repository as `history export` has them, in its order. */
export async function recordsOf(history: History, repository: string): Promise<HistoryRecord[]> {
  const records: HistoryRecord[] = [];
  let id: number | null = null;
  for await (const record of history.exportRecords()) {
    if (record.kind === 'repository') {
      const { owner, name } = record.repository;
      id = `${owner}/${name}` === repository ? record.repository.id : null;
    }
    if (id !== null) records.push(record);
  }
  return records;
}
