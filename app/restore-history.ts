import { createHash } from 'node:crypto';
import type { RepositoryAccess } from '#src/github/api.ts';
import {
  downloadHistory,
  readTrustedHistories,
  type TrustedHistory,
} from '#src/github/read-history-artifacts.ts';
import { importLines } from '#src/history/import-lines.ts';
import { readZip } from '#src/ingest/zip.ts';
import type { CauseRecord } from '#src/model/cause-record.ts';
import type { History } from '#src/model/history.ts';
import type { HistoryRecord } from '#src/model/history-record.ts';
import type { AppLog } from './app-parts.ts';
import { type KnownRuns, noteRecord } from './known-runs.ts';

/** The one file of the artifact. */
export const HISTORY_FILE = 'redfirst-history.ndjson.gz';

/** The gzipped file; what it holds is read line by line and never in memory as a whole. */
const MOST_FILE_BYTES = 1024 * 1024 * 1024;

/** So many bad lines are named; of more their number says enough. */
const MOST_NAMED = 5;

/** A history as it was restored. */
export interface RestoredHistory {
  /** What it has of the repository's runs. */
  known: KnownRuns;
  createdAt: string;
  /** SHA-256 of the file. */
  digest: string;
  /**
   * What triages left that ran at the same time, and did not see one another. `base` is one that all of them had taken up;
   * null: none is left.
   */
  beside: { theirs: HistoryFile[]; base: HistoryFile | null };
}

/** A history that was downloaded. */
export interface HistoryFile {
  bytes: Uint8Array;
  told: TrustedHistory;
}

/**
 * Restores the newest trusted history into an empty one, and finds those beside it: a triage had taken up all that lay there
 * when its run was made. One that can't be read is named, and the next older one taken. Null: there is none.
 */
export async function restoreHistory(
  access: RepositoryAccess,
  { history, workflowPath, log }: { history: History; workflowPath: string; log: AppLog },
): Promise<RestoredHistory | null> {
  const files: HistoryFile[] = [];
  let base: HistoryFile | null = null;
  for await (const told of readTrustedHistories(access, workflowPath)) {
    const isTakenUp = files.some((file) => told.createdAt < file.told.runCreatedAt);
    // The base matters only to what lies beside.
    if (isTakenUp && files.length === 1) break;
    const bytes = await fileOf(access, told, log);
    if (bytes === null) continue;
    if (isTakenUp) {
      base = { bytes, told };
      break;
    }
    files.push({ bytes, told });
  }
  const [newest, ...theirs] = files;
  if (newest === undefined) return null;
  const known = new Map<number, KnownRuns>();
  let named = 0;
  const { taken, bad } = await importLines(chunksOf(newest), history, {
    bad: (where, why) => {
      named += 1;
      if (named <= MOST_NAMED) log.warn(`the history of ${newest.told.createdAt}, ${where}: ${why}`);
    },
    taken: (record) => noteRecord(known, record),
  });
  log.info(`restored ${taken} records of the history of ${newest.told.createdAt}, left out ${bad}`);
  return {
    known: known.get(access.repository.id) ?? new Map(),
    createdAt: newest.told.createdAt,
    digest: digestOf(newest.bytes),
    beside: { theirs, base },
  };
}

/** What a history says of causes, and whether filing was begun. Nothing of it is imported. */
export async function readCausesIn(
  file: HistoryFile,
  repositoryId: number,
): Promise<{ causes: CauseRecord[]; isStarted: boolean }> {
  const causes: CauseRecord[] = [];
  let isStarted = false;
  const hear = async (record: HistoryRecord): Promise<void> => {
    if (record.kind === 'cause' && record.repositoryId === repositoryId) causes.push(record.cause);
    if (record.kind === 'repository' && record.repository.id === repositoryId)
      isStarted = record.filing === 'on';
  };
  const nowhere = { importRecord: hear, loadRepositories: async () => [] };
  // Its bad lines were named, or will be, by the triage that restores it.
  await importLines(chunksOf(file), nowhere, { bad: () => {} });
  return { causes, isStarted };
}

/** Of the gzipped file. */
function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function fileOf(
  access: RepositoryAccess,
  told: TrustedHistory,
  log: AppLog,
): Promise<Uint8Array | null> {
  const refuse = (why: string): null => {
    log.warn(`the history of ${told.createdAt} is passed over: ${why}`);
    return null;
  };
  const downloaded = await downloadHistory(access, told);
  if ('refused' in downloaded) return refuse(downloaded.refused);
  const zip = await readZip(downloaded.bytes, { entries: 1, inflatedBytes: MOST_FILE_BYTES });
  if ('fault' in zip) return refuse(zip.fault.message);
  const [file] = zip.entries;
  return file?.name === HISTORY_FILE ? file.bytes : refuse(`it does not hold ${HISTORY_FILE}`);
}

async function* chunksOf({ bytes }: HistoryFile): AsyncGenerator<Uint8Array> {
  yield bytes;
}
