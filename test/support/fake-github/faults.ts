import { limitHolder } from './rate-limits.ts';
import { GitHubError } from './reply.ts';
import type { Actor } from './route.ts';

/** What goes wrong. */
export type FaultKind =
  /** A secondary rate limit, with or without the seconds to wait. */
  | { kind: 'secondary-limit'; status: 403 | 429; retryAfterSeconds: number | null }
  /** The hourly limit is used up: `x-ratelimit-remaining: 0`, and when it begins anew. */
  | { kind: 'primary-limit'; resetInSeconds: number }
  | { kind: 'server-error'; status: 500 | 502 | 503 }
  /** The answer never comes: the connection is broken at once, or held until `breakHeldConnections`. */
  | { kind: 'time-out'; held: boolean }
  /** The honest answer, later: real milliseconds. */
  | { kind: 'slow'; delayMs: number };

export interface Fault {
  match: {
    method?: string;
    /** The documented template; every path when absent. */
    path?: string;
    /** Which of the matching requests from now on, 1-based; the first when absent. */
    nth?: number;
    /** How many in a row; one when absent. */
    times?: number;
  };
  /** Before the request has any effect, or after it took effect and only the answer is lost. */
  when: 'before' | 'after';
  with: FaultKind;
}

export interface Faults {
  add(fault: Fault): void;
  clear(): void;
  /** The fault that meets this request; counts it for all faults that match. */
  meet(method: string, template: string): Fault | null;
}

export function createFaults(): Faults {
  let pending: { fault: Fault; seen: number }[] = [];
  return {
    add(fault) {
      pending.push({ fault, seen: 0 });
    },
    clear() {
      pending = [];
    },
    meet(method, template) {
      let met: Fault | null = null;
      for (const entry of pending) {
        const { match } = entry.fault;
        if ((match.method ?? method) !== method || (match.path ?? template) !== template) continue;
        entry.seen += 1;
        const first = match.nth ?? 1;
        if (met === null && entry.seen >= first && entry.seen < first + (match.times ?? 1)) met = entry.fault;
      }
      pending = pending.filter(
        ({ fault, seen }) => seen < (fault.match.nth ?? 1) + (fault.match.times ?? 1) - 1,
      );
      return met;
    },
  };
}

/** A fault in words, for the log of calls. */
export function faultWords({ when, with: what }: Fault): string {
  switch (what.kind) {
    case 'secondary-limit':
      return `secondary limit ${what.status} ${when}`;
    case 'primary-limit':
      return `primary limit ${when}`;
    case 'server-error':
      return `${what.status} ${when}`;
    case 'time-out':
      return `time-out ${when}`;
    case 'slow':
      return `slow ${what.delayMs} ms`;
  }
}

/** The answer of the faults that have one; null for those that concern the connection. */
export function faultError(what: FaultKind, context: FaultContext): GitHubError | null {
  switch (what.kind) {
    case 'secondary-limit':
      return new GitHubError(
        what.status,
        'You have exceeded a secondary rate limit. Please wait a few minutes before you try again. ' +
          `If you reach out to GitHub Support for help, please include the request ID ${context.requestId}.`,
        { documentation_url: `${rateLimitDocs}#about-secondary-rate-limits` },
        what.retryAfterSeconds === null ? {} : { 'retry-after': String(what.retryAfterSeconds) },
      );
    case 'primary-limit':
      return primaryLimitError(context, Math.ceil(context.nowMs / 1000) + what.resetInSeconds);
    case 'server-error':
      return new GitHubError(what.status, 'Server Error', { documentation_url: undefined });
    case 'time-out':
    case 'slow':
      return null;
  }
}

interface FaultContext {
  actor: Actor;
  requestId: string;
  nowMs: number;
}

const rateLimitDocs = 'https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api';

/** 403 with nothing remaining: the actor's own hourly limit. */
export function primaryLimitError({ actor, requestId }: FaultContext, resetAtSeconds: number): GitHubError {
  return new GitHubError(
    403,
    `API rate limit exceeded for ${limitHolder(actor)}. ` +
      `If you reach out to GitHub Support for help, please include the request ID ${requestId}.`,
    { documentation_url: rateLimitDocs },
    { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(resetAtSeconds) },
  );
}
