import { describe, expect, it } from '@jest/globals';
import type { StoredCollection } from '#src/github/read-stored-collections.ts';
import { attemptKey, isLacking, type KnownRuns } from '../../app/known-runs.ts';
import { aTrustedRun } from '../support/a-trusted-run.ts';

const stored = (over: Partial<StoredCollection> = {}): StoredCollection => ({
  name: 'redfirst-7-1-test',
  runId: 7,
  attempt: 1,
  isRaw: false,
  createdAt: '2026-03-01T10:00:00Z',
  isExpired: false,
  headSha: null,
  headBranch: null,
  headRepositoryId: null,
  ...over,
});
const raw = (over: Partial<StoredCollection> = {}) => stored({ name: 'junit-3.12', isRaw: true, ...over });

function known(...attempts: { attempt: number; collections: number; at: string }[]): KnownRuns {
  return new Map(
    attempts.map(({ attempt, collections, at }) => {
      const run = aTrustedRun({ runId: 7, attempt, at });
      return [attemptKey(run), { run, collections }];
    }),
  );
}
const first = { attempt: 1, collections: 1, at: '2026-03-01T10:05:00.000Z' };

describe('what a history lacks of a run', () => {
  it('are collections, while there are more of an attempt than it has', () => {
    expect(isLacking(known(first), [stored()])).toBe(false);
    expect(isLacking(known(first), [stored(), stored({ name: 'redfirst-7-1-other' })])).toBe(true);
    expect(isLacking(known(first), [stored(), stored({ attempt: 2 })])).toBe(true);
    expect(isLacking(known(), [stored({ isExpired: true })])).toBe(false);
  });

  it('are raw reports, while they are younger than all results of the run', () => {
    expect(isLacking(known(), [raw()])).toBe(true);
    expect(isLacking(known({ ...first, collections: 0 }), [raw()])).toBe(true);
    expect(isLacking(known(first), [raw()])).toBe(false);
    expect(isLacking(known(first), [raw({ createdAt: '2026-03-01T10:06:00Z' })])).toBe(true);
    // GitHub tells whole seconds: what is as old as the run's end is of that run.
    expect(isLacking(known(first), [raw({ createdAt: first.at })])).toBe(false);
    expect(isLacking(known(), [raw({ isExpired: true })])).toBe(false);
  });

  it('are no raw reports beside collections, which may tell all of it', () => {
    expect(isLacking(known(first), [stored(), raw({ createdAt: '2026-03-01T10:06:00Z' })])).toBe(false);
  });
});
