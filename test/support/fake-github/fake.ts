import { type CallLog, createCallLog } from './call-log.ts';
import { type Clock, createClock } from './clock.ts';
import { createDeliveries, type Deliveries } from './deliveries.ts';
import { createFaults, type Faults } from './faults.ts';
import { createRateLimits, type RateLimits } from './rate-limits.ts';
import type { GitHub } from './route.ts';
import type { GitHubState } from './state.ts';

/** All that one fake consists of, whichever way it is driven. */
export interface Fake {
  readonly github: GitHub;
  readonly state: GitHubState;
  readonly clock: Clock;
  readonly log: CallLog;
  readonly faults: Faults;
  readonly limits: RateLimits;
  readonly deliveries: Deliveries;
  /** The connections that a time-out holds: calling one breaks it. */
  readonly heldConnections: Set<() => void>;
}

interface FakePlace {
  url: string;
  blobUrl: string;
  /** Where its clock stands still at first; null to run with the machine's. */
  startMs: number | null;
  heldConnections: Set<() => void>;
}

/** Issues written in the last minute are not found by the search, as a default. */
const defaultSearchLagMs = 60_000;

export function createFake({ url, blobUrl, startMs, heldConnections }: FakePlace): Fake {
  const clock = createClock(startMs);
  const limits = createRateLimits(clock.nowMs);
  const deliveries = createDeliveries();
  const state = emptyState();
  let lastId = 1000;
  const github: GitHub = {
    state,
    url,
    blobUrl,
    nowMs: clock.nowMs,
    newId() {
      lastId += 1;
      return lastId;
    },
    send: (webhook) => deliveries.send(github, webhook),
    rateLimits: (actor) => limits.all(actor),
  };
  return {
    github,
    state,
    clock,
    limits,
    deliveries,
    log: createCallLog(),
    faults: createFaults(),
    heldConnections,
  };
}

function emptyState(): GitHubState {
  return {
    accounts: new Map(),
    apps: new Map(),
    installations: new Map(),
    tokens: new Map(),
    repositories: new Map(),
    formerNames: new Map(),
    networks: new Map(),
    downloadLinks: new Map(),
    searchLagMs: defaultSearchLagMs,
  };
}
