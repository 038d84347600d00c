import type { Clock } from '#src/model/clock.ts';
import { type RequestFailure, requestFailure } from './request-failure.ts';

/** How often something is tried before it is left for later. */
const TRIES = 5;
const FIRST_WAIT_MS = 1000;
/** GitHub's advice for a secondary limit that names no time: a minute, then longer each time; five minutes at most. */
const FIRST_LIMITED_WAIT_MS = 60_000;
const LONGEST_WAIT_MS = 300_000;

/** GitHub could not be reached, or asked to wait, more often than we try. What was to be done is done later. */
export class GitHubUnavailable extends Error {
  constructor(reason: string, cause: unknown) {
    super(`GitHub is not available now: ${reason}`, { cause });
    this.name = 'GitHubUnavailable';
  }
}

/**
 * Does `work`, and again after a wait for as long as GitHub is limited or unreachable. `work` is told how often it was
 * begun before, so that a write can first look whether it has taken effect.
 * @throws GitHubUnavailable after five tries, or when GitHub asks for more than five minutes; what is final at once, as it was thrown
 */
export async function withPatience<T>(clock: Clock, work: (before: number) => Promise<T>): Promise<T> {
  for (let before = 0; ; before += 1) {
    try {
      return await work(before);
    } catch (error) {
      const failure = requestFailure(error, clock.now());
      if (failure.kind === 'final' || isOurs(error)) throw error;
      // Who asks before the time is over is kept out for longer (GitHub's documentation, "Rate limits for the REST API").
      if (failure.kind === 'limited' && (failure.waitMs ?? 0) > LONGEST_WAIT_MS)
        throw new GitHubUnavailable(`it asks to wait ${(failure.waitMs ?? 0) / 1000} s`, error);
      if (before + 1 >= TRIES)
        throw new GitHubUnavailable(
          `after ${TRIES} tries ${failure.kind === 'limited' ? 'rate limited' : failure.reason}`,
          error,
        );
      await clock.sleep(waitMs(failure, before));
    }
  }
}

/** A mistake of ours is no failure of GitHub's, and repeating it helps nobody. */
function isOurs(error: unknown): boolean {
  return error instanceof TypeError && error.cause === undefined
    ? !/fetch|network/i.test(error.message)
    : error instanceof RangeError || error instanceof ReferenceError || error instanceof SyntaxError;
}

function waitMs(failure: Exclude<RequestFailure, { kind: 'final' }>, before: number): number {
  if (failure.kind === 'ambiguous') return FIRST_WAIT_MS * 2 ** before;
  return Math.min(failure.waitMs ?? FIRST_LIMITED_WAIT_MS * 2 ** before, LONGEST_WAIT_MS);
}
