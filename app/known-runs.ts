import type { StoredCollection } from '#src/github/read-stored-collections.ts';
import { groupBy } from '#src/model/group-by.ts';
import type { History } from '#src/model/history.ts';
import type { HistoryRecord } from '#src/model/history-record.ts';
import type { RunKey, WorkflowRun } from '#src/model/workflow-run.ts';

/** One attempt of a run, as the history has it. */
export interface KnownRun {
  run: WorkflowRun;
  /** How many of its jobs' collections there are. */
  collections: number;
}

/** The runs of one repository by `attemptKey`. */
export type KnownRuns = Map<string, KnownRun>;

/** Names one attempt within its repository. */
export function attemptKey({ runId, attempt }: Pick<RunKey, 'runId' | 'attempt'>): string {
  return `${runId}/${attempt}`;
}

/** Whether artifacts of one run are still on GitHub that the history lacks. */
export function isLacking(known: KnownRuns, ofRun: readonly StoredCollection[]): boolean {
  const there = ofRun.filter(({ isExpired }) => !isExpired);
  const ours = there.filter(({ isRaw }) => !isRaw);
  const lacksOurs = groupBy(ours, ({ attempt }) => String(attempt)).some((ofAttempt) => {
    const saved = known.get(attemptKey(ofAttempt[0]))?.collections ?? 0;
    return ofAttempt.length > saved;
  });
  // Beside a collection raw reports may tell nothing of their own.
  return lacksOurs || (ours.length === 0 && there.some((one) => lacksRaw(known, one)));
}

/** A run can be repeated 50 times (GitHub's documentation, "Actions limits"). */
export const MOST_ATTEMPTS = 51;

/** Raw reports don't count their attempts: what is younger than all results that are known of their run is not among them. */
function lacksRaw(known: KnownRuns, { runId, createdAt }: StoredCollection): boolean {
  const attempts = Array.from({ length: MOST_ATTEMPTS }, (_, at) =>
    known.get(attemptKey({ runId, attempt: at + 1 })),
  );
  const withResults = attempts.filter((one) => one !== undefined && one.collections > 0);
  return !withResults.some(
    (one) => createdAt === null || Date.parse(createdAt) <= Date.parse(one?.run.at ?? ''),
  );
}

/** Counts a record of an export among what is known of its repository, by the repository's id. */
export function noteRecord(known: Map<number, KnownRuns>, record: HistoryRecord): void {
  if (record.kind === 'repository') known.set(record.repository.id, new Map());
  if (record.kind === 'run')
    known.get(record.run.repository.id)?.set(attemptKey(record.run), { run: record.run, collections: 0 });
  if (record.kind === 'collection') {
    const run = known.get(record.repositoryId)?.get(attemptKey(record));
    if (run !== undefined) run.collections += 1;
  }
}

/** What the history has of the runs of each repository, by the repository's id. */
export async function loadKnownRuns(history: History): Promise<Map<number, KnownRuns>> {
  const known = new Map<number, KnownRuns>();
  // Its lines come one by one, so that a large history is not in memory at once.
  for await (const record of history.exportRecords()) noteRecord(known, record);
  return known;
}
