import { AsyncLocalStorage } from 'node:async_hooks';
import type { Kysely } from 'kysely';
import type { Clock } from '#src/model/clock.ts';
import { readInteger } from './column-values.ts';
import type { Tables } from './tables.ts';

/** After so long without a sign of life a holder counts as dead. Far above what the clocks of two machines differ. */
const leaseMs = 60_000;
/** A lease is renewed when this much of it has passed, by a timer and before every write that it protects. */
const renewAfterMs = 20_000;
/** How often a lease that another process holds is asked for again. */
const askAgainMs = 500;

/** Somebody else took the lease over, as this process gave no sign of life for too long: it must not write any more. */
export class LeaseLostError extends Error {
  override readonly name = 'LeaseLostError';
}

/** The leases of repositories, as one process takes them. */
export interface Leases {
  /**
   * Runs `work` while nobody else holds the repository's lease. Within a process work queues up in the order of the calls;
   * between processes a row in the database decides, renewed while the work runs, and taken over once it has expired.
   *
   * @throws an Error when called from within work that holds the same lease, which would wait for itself
   */
  withLease<Result>(repositoryId: number, work: () => Promise<Result>): Promise<Result>;
  /**
   * To be called before writing: makes sure that the leases held by the work that calls still are its own.
   *
   * @throws LeaseLostError when one was taken over
   */
  confirm(): Promise<void>;
}

interface HeldLease {
  repositoryId: number;
  /** Which holder of the lease this is: the next one has a higher term. */
  term: number;
  renewedAt: number;
  state: 'held' | 'lost' | 'released';
}

interface LeaseParts {
  database: Kysely<Tables>;
  clock: Clock;
  holder: string;
}

/** Opens the leases for this process; `holder` says to people who holds one. */
export function openLeases(parts: LeaseParts): Leases {
  const inContext = new AsyncLocalStorage<readonly HeldLease[]>();
  const queues = new Map<number, Promise<void>>();

  async function hold<Result>(repositoryId: number, work: () => Promise<Result>): Promise<Result> {
    const lease = await acquire(parts, repositoryId);
    // A real timer, since it only decides how often to look; what counts is the time that the clock tells.
    const timer = setInterval(() => void renewIfDue(parts, lease).catch(ignore), renewAfterMs).unref();
    try {
      return await inContext.run([...(inContext.getStore() ?? []), lease], work);
    } finally {
      clearInterval(timer);
      // A lease that can't be given back expires by itself.
      await release(parts, lease).catch(ignore);
    }
  }

  return {
    async withLease(repositoryId, work) {
      const outer = inContext.getStore() ?? [];
      if (outer.some((lease) => lease.repositoryId === repositoryId && lease.state !== 'released'))
        throw new Error(
          `This work already holds the lease of repository ${repositoryId}: withLease within withLease would wait for itself for ever.`,
        );
      const result = (queues.get(repositoryId) ?? Promise.resolve()).then(() => hold(repositoryId, work));
      const end = result.then(ignore, ignore).then(() => {
        if (queues.get(repositoryId) === end) queues.delete(repositoryId);
      });
      queues.set(repositoryId, end);
      return result;
    },
    async confirm() {
      for (const lease of inContext.getStore() ?? []) {
        await renewIfDue(parts, lease);
        if (lease.state === 'lost')
          throw new LeaseLostError(
            `The lease of repository ${lease.repositoryId} was taken over, as it was not renewed for ${leaseMs / 1_000} s. Nothing more is written by this work; it is done again by the new holder.`,
          );
      }
    },
  };
}

/** Waits until the lease is free or has expired, and takes it. */
async function acquire({ database, clock, holder }: LeaseParts, repositoryId: number): Promise<HeldLease> {
  for (;;) {
    const now = clock.now();
    const row = await database
      .insertInto('lease')
      .values({ repository_id: repositoryId, holder, term: 1, expires_at: expiry(now) })
      .onConflict((conflict) =>
        conflict
          .column('repository_id')
          .doUpdateSet((given) => ({
            holder: given.ref('excluded.holder'),
            term: given('lease.term', '+', 1),
            expires_at: given.ref('excluded.expires_at'),
          }))
          .where('lease.expires_at', '<=', now),
      )
      .returning('term')
      .executeTakeFirst();
    if (row !== undefined)
      return { repositoryId, term: readInteger(row.term), renewedAt: now.getTime(), state: 'held' };
    await clock.sleep(askAgainMs);
  }
}

async function renewIfDue({ database, clock }: LeaseParts, lease: HeldLease): Promise<void> {
  const now = clock.now();
  if (lease.state !== 'held' || now.getTime() - lease.renewedAt < renewAfterMs) return;
  const row = await database
    .updateTable('lease')
    .set({ expires_at: expiry(now) })
    .where('repository_id', '=', lease.repositoryId)
    .where('term', '=', lease.term)
    .returning('term')
    .executeTakeFirst();
  if (row !== undefined) lease.renewedAt = now.getTime();
  else lease.state = 'lost';
}

/** Free for everybody, also for one whose clock is behind: so it expired long ago. */
const FREE = new Date(0).toISOString();

async function release({ database }: Pick<LeaseParts, 'database'>, lease: HeldLease): Promise<void> {
  lease.state = 'released';
  await database
    .updateTable('lease')
    .set({ expires_at: FREE })
    .where('repository_id', '=', lease.repositoryId)
    .where('term', '=', lease.term)
    .execute();
}

function expiry(now: Date): string {
  return new Date(now.getTime() + leaseMs).toISOString();
}

function ignore(): void {}
