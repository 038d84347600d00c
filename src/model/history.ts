import type { BranchHistory, CoverageHistory, DurationHistory } from './branch-history.ts';
import type { CauseRecord } from './cause-record.ts';
import type { Collection } from './collection.ts';
import type { FileCoverage } from './coverage.ts';
import type { DaySummary, HistoryRecord, HistoryStats } from './history-record.ts';
import type { Operation } from './operation.ts';
import type { Refusal } from './refusal.ts';
import type { Repository, RunKey, WorkflowRun } from './workflow-run.ts';

/** A collection with the run that it belongs to. */
export interface SavedCollection {
  run: WorkflowRun;
  collection: Collection;
}

/** A planned write as it waits in the outbox. */
export interface StoredOperation {
  id: number;
  operation: Operation;
  /** How often it was begun: beyond 0, it may have taken effect. */
  tries: number;
}

/** A commit with its parents, as far as commit order needs it. */
export interface CommitNode {
  sha: string;
  parents: readonly string[];
}

/** What one report changes, saved whole or not at all together with the writes that follow from it (design §8). */
export interface Decision {
  repositoryId: number;
  /** The run that is reported with this; null for a sweep or a command. */
  run: RunKey | null;
  /** Causes to insert or replace, by key. */
  causes: readonly CauseRecord[];
  /** The newest commit by commit order of a trusted branch, where that changes. */
  newest: { branch: string; sha: string } | null;
  /** In the order in which they are to be applied. */
  operations: readonly Operation[];
}

/** What applying an operation made known of a cause. */
export interface Applied {
  /** Of a create-issue. */
  created: { key: string; issue: number } | null;
  /** Of an update-issue or a comment on an issue that people deleted. */
  goneIssue: number | null;
}

/** Which of a branch's trusted runs a question is about. */
export interface BranchQuestion {
  repositoryId: number;
  branch: string;
  /** At most so many attempts of runs, newest by time; null: all. */
  runs: number | null;
  /** Only what completed before; UTC ISO. */
  before?: string;
}

/** How long results are kept. The runs' own rows stay, and of trusted ones a summary of each day. */
export interface Retention {
  /** UTC ISO: results of trusted runs that completed before the beginning of this day go. */
  trustedBefore: string;
  /** The same for all other runs. */
  othersBefore: string;
}

/** What the history answers over many runs: data for the analysis, which finds what there is in it. */
export interface HistoryQuestions {
  /** All repositories, by id. */
  loadRepositories(): Promise<Repository[]>;
  /** Branches that have a trusted run, the one with the newest first. */
  loadTrustedBranches(repositoryId: number): Promise<string[]>;
  loadBranchHistory(question: BranchQuestion): Promise<BranchHistory>;
  loadDurationHistory(question: BranchQuestion): Promise<DurationHistory>;
  loadCoverageHistory(question: BranchQuestion): Promise<CoverageHistory>;
  /** What one run covered: the union over its parts, sorted by path; null: nothing was measured, or it is no longer kept. */
  loadRunFiles(repositoryId: number, runId: number): Promise<FileCoverage[] | null>;
  /** Summaries of the branch's days of which the runs are no longer kept, oldest first. */
  loadDays(repositoryId: number, branch: string): Promise<DaySummary[]>;
}

/** The history as a whole: to carry it elsewhere, to measure it, to keep it small. */
export interface HistoryArchive {
  /** Everything but what waits in the outbox, sorted: the same for the same content. */
  exportRecords(): AsyncIterable<HistoryRecord>;
  /** Idempotent. What is here already stays. */
  importRecord(record: HistoryRecord): Promise<void>;
  loadStats(): Promise<HistoryStats>;
  /** Removes what is too old, after summing it up by day. */
  prune(repositoryId: number, retention: Retention): Promise<void>;
}

/** The database, as the app uses it: an index over what GitHub holds, and the outbox. */
export interface History extends HistoryQuestions, HistoryArchive {
  /** Runs `work` while nobody else, in this process or another, holds the lease of the repository. */
  withLease<T>(repositoryId: number, work: () => Promise<T>): Promise<T>;

  /** Idempotent on (repository, run, attempt). A run saved again keeps whether it was reported. */
  saveRun(run: WorkflowRun): Promise<void>;
  /** The same, unless it is known already: a delivery that comes again must not take back that the run is trusted. */
  saveNewRun(run: WorkflowRun): Promise<void>;
  /** Idempotent on (repository, run, attempt, environment, shard, job); may come out of order or twice. */
  saveCollections(key: RunKey, collections: readonly Collection[]): Promise<void>;
  /** Replaces what is known of the artifacts of a run that were not accepted. */
  saveRefusals(key: RunKey, refused: readonly Refusal[]): Promise<void>;
  /** The refused artifacts of runs on this head sha, of the newest attempt of each, in the order of run ids. */
  loadRefusals(repositoryId: number, headSha: string): Promise<{ run: WorkflowRun; refused: Refusal[] }[]>;
  /** Saved runs that are not reported, oldest first: after a crash, what is still to be done. */
  loadUnreported(): Promise<WorkflowRun[]>;
  /** Makes the newest trusted run with collections of the branch unreported, so that it is reported again; null: there is none. */
  reportAgain(repositoryId: number, branch: string): Promise<RunKey | null>;

  /** All collections of runs on this head sha, all attempts, in the order run id, attempt, environment, shard, job. */
  loadCollectionsOfHead(repositoryId: number, headSha: string): Promise<SavedCollection[]>;
  /** Of `shas`, the first one in their order that a trusted run tested (other than `except`), with its collections. */
  loadBaseline(
    repositoryId: number,
    shas: readonly string[],
    except: number,
  ): Promise<{ sha: string; collections: SavedCollection[] } | null>;
  /** Workflow ids of which a trusted run ever had a collection: what a pull request brings must not count for others. */
  loadCollectingWorkflows(repositoryId: number): Promise<number[]>;

  saveCommits(repositoryId: number, commits: readonly CommitNode[]): Promise<void>;
  loadCommits(repositoryId: number): Promise<CommitNode[]>;
  /** The newest commit known of a trusted branch; null: none yet. */
  loadNewest(repositoryId: number, branch: string): Promise<string | null>;

  loadCauses(repositoryId: number): Promise<CauseRecord[]>;
  /** The cause of an issue, by its number; of several the first by key. Null: there is none. */
  loadCauseOfIssue(repositoryId: number, issue: number): Promise<CauseRecord | null>;
  /** Repositories that have an open cause due before `now`. */
  loadRepositoriesWithDue(now: Date): Promise<Repository[]>;

  /** A repository of which no run was saved yet, so that what is decided of it has a place. `at` is UTC ISO. */
  saveRepository(repository: Repository, at: string): Promise<void>;
  loadFiling(repositoryId: number): Promise<'dry-run' | 'on'>;
  saveFiling(repositoryId: number, filing: 'dry-run' | 'on'): Promise<void>;

  /** One transaction: causes, commit order, "reported", and the operations at the outbox's end. */
  saveDecision(decision: Decision): Promise<void>;
  /** Operations that wait, in the order of their planning. */
  loadWaiting(repositoryId: number): Promise<StoredOperation[]>;
  /** Repositories that have waiting operations. */
  loadRepositoriesWithWaiting(): Promise<Repository[]>;
  /** Said before every try, so that a crash in the middle is known as one. */
  beginOperation(id: number): Promise<void>;
  /** One transaction: the operation is done, and what it made known is saved with its cause. */
  finishOperation(id: number, applied: Applied): Promise<void>;
  /** It can never succeed (forbidden, gone, refused as invalid): kept with its reason, and no longer waiting. */
  failOperation(id: number, reason: string): Promise<void>;
  loadFailedOperations(repositoryId: number): Promise<{ operation: Operation; reason: string }[]>;

  close(): Promise<void>;
}
