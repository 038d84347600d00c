import { describe, expect, it } from '@jest/globals';
import { isDeleted, requestFailure, statusOf, unlessAnswered } from '#src/github/request-failure.ts';

const now = new Date('2026-03-01T10:00:00.000Z');
const secondary = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';

/** What Octokit throws for an answer. */
function answered(status: number, headers: Record<string, string> = {}, message = 'Refused'): Error {
  return Object.assign(new Error(message), { status, response: { headers } });
}

describe('a failed request', () => {
  it.each([500, 502, 503, 504, 408, 401])(
    'with status %s may have taken effect, or succeed later',
    (status) => {
      expect(requestFailure(answered(status), now).kind).toBe('ambiguous');
    },
  );

  it('without an answer may have taken effect', () => {
    expect(requestFailure(new TypeError('fetch failed'), now)).toEqual({
      kind: 'ambiguous',
      reason: 'fetch failed',
    });
    expect(requestFailure('torn', now).kind).toBe('ambiguous');
  });

  it.each([400, 404, 409, 410, 422])('with status %s is final', (status) => {
    expect(requestFailure(answered(status), now)).toEqual({ kind: 'final', status, reason: 'Refused' });
  });

  it('with a plain 403 is final', () => {
    const error = answered(
      403,
      { 'x-ratelimit-remaining': '4000' },
      'Resource not accessible by integration',
    );
    expect(requestFailure(error, now).kind).toBe('final');
  });

  it.each([403, 429])('with %s and retry-after waits as long as that says', (status) => {
    expect(requestFailure(answered(status, { 'retry-after': '7' }, secondary), now)).toEqual({
      kind: 'limited',
      waitMs: 7000,
    });
  });

  it.each([
    [403, secondary],
    [403, 'You have triggered an abuse detection mechanism. Please retry your request again later.'],
    [429, 'Too many requests'],
  ])('with %s and "%s" waits, though nobody says how long', (status, message) => {
    expect(requestFailure(answered(status, {}, message), now)).toEqual({ kind: 'limited', waitMs: null });
  });

  it('with nothing remaining waits until the limit begins anew, a second more', () => {
    const reset = String(now.getTime() / 1000 + 90);
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
    expect(requestFailure(answered(403, headers), now)).toEqual({ kind: 'limited', waitMs: 91_000 });
    const past = { ...headers, 'x-ratelimit-reset': '1' };
    expect(requestFailure(answered(429, past), now)).toEqual({ kind: 'limited', waitMs: 1000 });
  });
});

describe('the status', () => {
  it('is that of the answer, if there was one', () => {
    expect(statusOf(answered(404))).toBe(404);
    expect(statusOf(new Error('torn'))).toBeNull();
    expect(statusOf(null)).toBeNull();
  });
});

describe('a request whose refusal means something', () => {
  it('gives what GitHub answers, and what its refusal means', async () => {
    const refused = (status: number) => () => Promise.reject(answered(status));
    expect(await unlessAnswered([404, 422], null, () => Promise.resolve('there'))).toBe('there');
    expect(await unlessAnswered([404, 422], null, refused(404))).toBeNull();
    expect(await unlessAnswered([404, 422], null, refused(422))).toBeNull();
  });

  it('throws any other error', async () => {
    const error = answered(403);
    await expect(unlessAnswered([404], null, () => Promise.reject(error))).rejects.toBe(error);
    const torn = new TypeError('fetch failed');
    await expect(unlessAnswered([404], null, () => Promise.reject(torn))).rejects.toBe(torn);
  });

  it('says that an issue was deleted only by 410 with those words', () => {
    expect(isDeleted(answered(410, {}, 'This issue was deleted'))).toBe(true);
    expect(isDeleted(answered(410, {}, 'Issues are disabled for this repo'))).toBe(false);
    expect(isDeleted(answered(404, {}, 'This issue was deleted'))).toBe(false);
  });
});
