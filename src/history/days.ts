// What is left of runs that are no longer kept: a row for each day of a trusted branch.
import type { Kysely, Transaction } from 'kysely';
import type { HistoryPart } from '#src/model/branch-history.ts';
import { byText } from '#src/model/by-text.ts';
import { type DaySummary, daySummarySchema } from '#src/model/history-record.ts';
import { isFailing } from '#src/model/outcome-order.ts';
import { loadBranchHistory } from './branch-history.ts';
import { keyText, readRecord, writeJson } from './column-values.ts';
import { loadCoverageHistory } from './coverage-history.ts';
import { unknownRows } from './known-rows.ts';
import type { Tables } from './tables.ts';

/** Summaries of a branch's days, oldest first. */
export async function loadDays(
  database: Kysely<Tables>,
  repositoryId: number,
  branch: string,
): Promise<DaySummary[]> {
  const rows = await database
    .selectFrom('day')
    .select(['day', 'summary'])
    .where('repository_id', '=', repositoryId)
    .where('branch', '=', keyText(branch))
    .execute();
  return rows
    .sort((a, b) => byText(a.day, b.day))
    .map(({ day, summary }) => readRecord(daySummarySchema, summary, `the day ${day}`));
}

/** Inserts a day's summary, unless there is one: runs that come later than it was made are not added to it. */
export async function saveNewDay(
  database: Kysely<Tables>,
  { repositoryId, branch, summary }: { repositoryId: number; branch: string; summary: DaySummary },
): Promise<void> {
  await database
    .insertInto('day')
    .values({ repository_id: repositoryId, branch, day: summary.day, summary: writeJson(summary) })
    .onConflict((conflict) => conflict.columns(['repository_id', 'branch', 'day']).doNothing())
    .execute();
}

/** Sums up the days of all trusted branches that ended before `before` (UTC ISO) and have runs with results. */
export async function saveDaysBefore(
  transaction: Transaction<Tables>,
  repositoryId: number,
  before: string,
): Promise<void> {
  const branches = await transaction
    .selectFrom('run')
    .select('head_branch')
    .distinct()
    .where('repository_id', '=', repositoryId)
    .where('is_trusted', '=', true)
    .where('completed_at', '<', new Date(before))
    .execute();
  for (const { head_branch: branch } of branches)
    if (branch !== null)
      for (const summary of await summariesOf(transaction, { repositoryId, branch, before }))
        await saveNewDay(transaction, { repositoryId, branch, summary });
}

async function summariesOf(
  transaction: Transaction<Tables>,
  question: { repositoryId: number; branch: string; before: string },
): Promise<DaySummary[]> {
  const source = unknownRows(transaction);
  const { parts, tests } = await loadBranchHistory(source, { ...question, runs: null });
  const { points } = await loadCoverageHistory(source, { ...question, runs: null });
  const dayOf = (at: string): string => at.slice(0, 10);
  const days = [...new Set(parts.map(({ at }) => dayOf(at)))].sort(byText);
  return days.map((day) => {
    const isOfDay = (part: number): boolean => dayOf(parts[part]?.at ?? '') === day;
    const here = parts.filter(({ at }) => dayOf(at) === day);
    return {
      day,
      runs: runsOf(here),
      failedRuns: runsOf(here.filter(({ failed }) => failed > 0)),
      sha: here.at(-1)?.sha ?? '',
      coverage: points.findLast(({ at }) => dayOf(at) === day)?.totals.percent ?? null,
      tests: tests
        .map(({ nodeId, rootdir, ran, events }) => ({
          nodeId,
          rootdir,
          ran: runsAt(parts, ran.filter(isOfDay)),
          failed: runsAt(
            parts,
            events
              .filter(
                ({ part, attempts }) => isOfDay(part) && attempts.some(({ outcome }) => isFailing(outcome)),
              )
              .map(({ part }) => part),
          ),
        }))
        .filter(({ failed }) => failed > 0),
    };
  });
}

function runsAt(parts: readonly HistoryPart[], places: readonly number[]): number {
  return new Set(places.map((place) => parts[place]?.runId)).size;
}

function runsOf(parts: readonly HistoryPart[]): number {
  return new Set(parts.map(({ runId }) => runId)).size;
}
