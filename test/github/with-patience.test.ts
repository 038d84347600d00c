import { describe, expect, it } from '@jest/globals';
import { GitHubUnavailable, withPatience } from '#src/github/with-patience.ts';
import type { Clock } from '#src/model/clock.ts';

const limited = (headers: Record<string, string> = {}) =>
  Object.assign(new Error('You have exceeded a secondary rate limit.'), {
    status: 403,
    response: { headers },
  });
const broken = () => Object.assign(new Error('Server Error'), { status: 502 });

/** Work that fails with these errors, one after another, then succeeds; and what it did. */
async function tried(errors: readonly Error[]) {
  const waits: number[] = [];
  const befores: number[] = [];
  let nowMs = Date.parse('2026-03-01T10:00:00.000Z');
  const clock: Clock = {
    now: () => new Date(nowMs),
    sleep: async (ms) => {
      waits.push(ms);
      nowMs += ms;
    },
  };
  const work = withPatience(clock, async (before) => {
    befores.push(before);
    const error = errors[before];
    if (error !== undefined) throw error;
    return 'done';
  });
  const outcome = await work.catch((error: unknown) => error);
  return { outcome, waits, befores };
}

describe('patience', () => {
  it('does work that succeeds once, without waiting', async () => {
    expect(await tried([])).toEqual({ outcome: 'done', waits: [], befores: [0] });
  });

  it('waits longer each time while GitHub is unreachable, and tells the work how often it began', async () => {
    expect(await tried([broken(), broken(), broken()])).toEqual({
      outcome: 'done',
      waits: [1000, 2000, 4000],
      befores: [0, 1, 2, 3],
    });
  });

  it('waits as long as GitHub asks for', async () => {
    expect((await tried([limited({ 'retry-after': '7' })])).waits).toEqual([7000]);
  });

  it('waits a minute, doubling, five at most, when a limit names no time', async () => {
    const { waits } = await tried([limited(), limited(), limited(), limited()]);
    expect(waits).toEqual([60_000, 120_000, 240_000, 300_000]);
  });

  // Left for later would do as well as waiting; asking before the time is over does not (design §8).
  it('does not ask again before a long time that GitHub asks for is over', async () => {
    const { outcome, waits } = await tried([limited({ 'retry-after': '900' })]);
    const waited = waits.reduce((sum, ms) => sum + ms, 0);
    expect(outcome instanceof GitHubUnavailable || waited >= 900_000).toBe(true);
  });

  it('gives up after five tries, and names the cause', async () => {
    const errors = Array.from({ length: 5 }, broken);
    const { outcome, befores } = await tried(errors);
    expect(outcome).toBeInstanceOf(GitHubUnavailable);
    expect(outcome).toMatchObject({ cause: errors[4], message: expect.stringContaining('Server Error') });
    expect(befores).toHaveLength(5);
  });

  it('throws what is final at once, as it was thrown', async () => {
    const final = Object.assign(new Error('Not Found'), { status: 404 });
    expect(await tried([final])).toEqual({ outcome: final, waits: [], befores: [0] });
  });

  it('does not repeat a mistake of ours', async () => {
    const mistake = new TypeError('x is not a function');
    expect((await tried([mistake])).outcome).toBe(mistake);
  });

  it('repeats a torn connection', async () => {
    const torn = new TypeError('fetch failed', { cause: new Error('ECONNRESET') });
    expect((await tried([torn])).outcome).toBe('done');
  });
});
