import type { RepositoryAccess } from '#src/github/api.ts';
import { asFound } from '#src/github/known-causes.ts';
import { drainOutbox } from '#src/github/outbox.ts';
import { type FoundIssue, readIssue } from '#src/github/read-issue.ts';
import type { CauseRecord } from '#src/model/cause-record.ts';
import type { Operation } from '#src/model/operation.ts';
import type { Repository } from '#src/model/workflow-run.ts';
import type { AppParts } from './app-parts.ts';
import { issueOperations } from './issue-operations.ts';
import { loadLookSources, lookAtIssue } from './look-at-issue.ts';
import { saveDecided } from './save-decided.ts';

/** An issue that a person changed, as the webhook tells it. */
export interface ChangedIssue {
  repository: Repository;
  number: number;
  /** Where they moved it to, as `owner/name#number`; null: it is where it was, as far as the webhook knows. */
  movedTo: string | null;
}

/**
 * Takes up what a person did to an issue: decisions by labels, closing and opening again, deleting, moving, a reported bug. What
 * the issue is like is asked of GitHub, so that deliveries may be late, doubled or lost.
 */
export async function settleIssue(
  parts: AppParts,
  changed: ChangedIssue,
  installationId: number | null,
): Promise<void> {
  const { history, repositories, clock, log } = parts;
  const { repository, number } = changed;
  const access = await repositories.access(repository, installationId);
  await history.withLease(repository.id, async () => {
    await drainOutbox(access, history, log);
    const before = await history.loadCauseOfIssue(repository.id, number);
    const { record, operations } = await settled({ access, parts, changed, before });
    const isKnown = JSON.stringify(record) === JSON.stringify(before);
    if (isKnown && operations.length === 0) return;
    // It may be changed before the first run.
    await history.saveRepository(repository, clock.now().toISOString());
    await saveDecided(history, repository.id, {
      causes: record === null || isKnown ? [] : [record],
      operations,
    });
    await drainOutbox(access, history, log);
  });
}

interface Settled {
  record: CauseRecord | null;
  operations: Operation[];
}

async function settled({
  access,
  parts,
  changed,
  before,
}: {
  access: RepositoryAccess;
  parts: AppParts;
  changed: ChangedIssue;
  before: CauseRecord | null;
}): Promise<Settled> {
  const found = await readIssue(access, changed.number);
  if (found.kind !== 'there') return { record: left(parts, { changed, before, found }), operations: [] };
  const sources = await loadLookSources(access, parts.history);
  const hand = await lookAtIssue(sources, found.issue, before);
  return { record: hand.record, operations: await issueOperations(sources, hand) };
}

/** An issue that people took away is theirs from then on; that they moved it is said once. */
function left(
  { log, clock }: AppParts,
  {
    changed: { repository, number, movedTo },
    before,
    found,
  }: { changed: ChangedIssue; before: CauseRecord | null; found: Exclude<FoundIssue, { kind: 'there' }> },
): CauseRecord | null {
  if (before === null || before.state === 'gone') return before;
  // Where it went may be hidden from us, and the webhook tells it.
  const told: FoundIssue =
    found.kind === 'hidden' && movedTo !== null ? { kind: 'moved', to: movedTo } : found;
  if (told.kind === 'moved')
    log.info(
      `${repository.owner}/${repository.name}: people moved #${number} to ${told.to}, so it is theirs there`,
    );
  return asFound(before, told, clock.now());
}
