import type { Kysely } from 'kysely';
import type { Clock } from '#src/model/clock.ts';
import type { History } from '#src/model/history.ts';
import { loadBranchHistory } from './branch-history.ts';
import { loadCauseOfIssue, loadCauses } from './causes.ts';
import {
  loadBaseline,
  loadCollectingWorkflows,
  loadCollectionsOfHead,
  saveCollections,
} from './collections.ts';
import { loadCommits, loadNewest, saveCommits } from './commits.ts';
import { loadCoverageHistory } from './coverage-history.ts';
import { loadDays } from './days.ts';
import { loadDurationHistory } from './duration-history.ts';
import { exportRecords } from './export-records.ts';
import { importRecord } from './import-record.ts';
import { type KnownDatabase, RowMemory } from './known-rows.ts';
import { openLeases } from './lease.ts';
import {
  beginOperation,
  failOperation,
  finishOperation,
  loadFailedOperations,
  loadWaiting,
  saveDecision,
} from './outbox.ts';
import { loadRefusals, saveRefusals } from './refusals.ts';
import {
  loadFiling,
  loadRepositories,
  loadRepositoriesWithDue,
  loadRepositoriesWithWaiting,
  saveFiling,
  saveRepository,
} from './repositories.ts';
import { prune } from './retention.ts';
import { loadRunFiles } from './run-coverage.ts';
import { loadTrustedBranches, loadUnreported, reportAgain, saveNewRun, saveRun } from './runs.ts';
import { inSnapshot } from './snapshot.ts';
import { loadStats } from './stats.ts';
import type { Tables } from './tables.ts';

export interface SqlHistoryParts {
  /** Migrated. Its dialect serialises what shares a connection. */
  database: Kysely<Tables>;
  clock: Clock;
  /** Names this process in leases. */
  holder: string;
  /** Called after what writes much; does what a database server does by itself. */
  tidy(): Promise<void>;
  close(): Promise<void>;
}

/** The history, over a database that is open. */
export function sqlHistory({ database, clock, holder, tidy, close }: SqlHistoryParts): History {
  const memory = new RowMemory();
  /** Questions that are answered from rows which this process may know. */
  const ask = <Answer>(question: (source: KnownDatabase) => Promise<Answer>): Promise<Answer> =>
    inSnapshot(database, async (snapshot) => question(await memory.of(snapshot)));
  const leases = openLeases({ database, clock, holder });
  return {
    withLease: leases.withLease,

    saveRun: (run) => saveRun(database, run),
    saveNewRun: (run) => saveNewRun(database, run),
    async saveCollections(key, collections) {
      await saveCollections(database, key, collections);
      await tidy();
    },
    saveRefusals: (key, refused) => saveRefusals(database, key, refused),
    loadRefusals: (repositoryId, headSha) => loadRefusals(database, repositoryId, headSha),
    loadUnreported: () => loadUnreported(database),
    reportAgain: (repositoryId, branch) => reportAgain(database, repositoryId, branch),

    loadCollectionsOfHead: (repositoryId, headSha) =>
      ask((source) => loadCollectionsOfHead(source, repositoryId, headSha)),
    loadBaseline: (repositoryId, shas, except) =>
      ask((source) => loadBaseline(source, { repositoryId, shas, except })),
    loadCollectingWorkflows: (repositoryId) => loadCollectingWorkflows(database, repositoryId),

    saveCommits: (repositoryId, commits) => saveCommits(database, repositoryId, commits),
    loadCommits: (repositoryId) => loadCommits(database, repositoryId),
    loadNewest: (repositoryId, branch) => loadNewest(database, repositoryId, branch),

    loadCauses: (repositoryId) => loadCauses(database, repositoryId),
    loadCauseOfIssue: (repositoryId, issue) => loadCauseOfIssue(database, repositoryId, issue),
    loadRepositoriesWithDue: (now) => loadRepositoriesWithDue(database, now),

    saveRepository: (repository, at) => saveRepository(database, repository, at),
    loadFiling: (repositoryId) => loadFiling(database, repositoryId),
    saveFiling: (repositoryId, filing) => saveFiling(database, repositoryId, filing),

    async saveDecision(decision) {
      await leases.confirm();
      await saveDecision(database, decision, clock.now());
      await tidy();
    },
    loadWaiting: (repositoryId) => loadWaiting(database, repositoryId),
    loadRepositoriesWithWaiting: () => loadRepositoriesWithWaiting(database),
    async beginOperation(id) {
      await leases.confirm();
      await beginOperation(database, id, clock.now());
    },
    // Without asking for the lease: what has taken effect is to be known, whoever did it.
    finishOperation: (id, applied) => finishOperation(database, { id, applied }, clock.now()),
    failOperation: (id, reason) => failOperation(database, { id, reason }, clock.now()),
    loadFailedOperations: (repositoryId) => loadFailedOperations(database, repositoryId),

    loadRepositories: () => loadRepositories(database),
    loadTrustedBranches: (repositoryId) => loadTrustedBranches(database, repositoryId),
    loadBranchHistory: (question) => ask((source) => loadBranchHistory(source, question)),
    loadDurationHistory: (question) => ask((source) => loadDurationHistory(source, question)),
    loadCoverageHistory: (question) => ask((source) => loadCoverageHistory(source, question)),
    loadRunFiles: (repositoryId, runId) =>
      inSnapshot(database, (snapshot) => loadRunFiles(snapshot, repositoryId, runId)),
    loadDays: (repositoryId, branch) => loadDays(database, repositoryId, branch),

    exportRecords: () => exportRecords(database, memory),
    async importRecord(record) {
      await importRecord(database, record);
      await tidy();
    },
    loadStats: () => inSnapshot(database, loadStats),
    async prune(repositoryId, retention) {
      await prune(database, repositoryId, retention);
      await tidy();
    },

    close,
  };
}
