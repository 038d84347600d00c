import type { History } from '#src/model/history.ts';
import type { RepositoryAccess } from './api.ts';
import { apply } from './apply.ts';
import { requestFailure } from './request-failure.ts';
import { withPatience } from './with-patience.ts';

/** Hears of what applying brought to light: of a write that can't be made (`warn`), of one with a remark (`info`). */
export interface OutboxLog {
  info(message: string): void;
  warn(message: string): void;
}

/**
 * Applies what waits in the repository's outbox, in order; the caller holds the lease. A write that GitHub refuses for good
 * is kept with its reason and the next one goes on; one that may or may not have taken effect is looked for before it is
 * repeated (design §8).
 * @throws GitHubUnavailable: the write waits, with all after it, for the next time
 */
export async function drainOutbox(access: RepositoryAccess, history: History, log: OutboxLog): Promise<void> {
  const { repository, clock } = access;
  for (const { id, operation, tries } of await history.loadWaiting(repository.id)) {
    try {
      const { remark, ...applied } = await withPatience(clock, async (before) => {
        await history.beginOperation(id);
        return apply(access, operation, tries + before > 0);
      });
      await history.finishOperation(id, applied);
      if (remark !== '') log.info(`${repository.owner}/${repository.name}: ${remark}`);
    } catch (error) {
      const failure = requestFailure(error, clock.now());
      if (failure.kind !== 'final') throw error;
      const reason = `GitHub refused ${operation.kind} (${failure.status}): ${failure.reason}`;
      await history.failOperation(id, reason);
      log.warn(`${repository.owner}/${repository.name}: ${reason}`);
    }
  }
}
