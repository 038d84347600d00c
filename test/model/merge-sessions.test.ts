import { describe, expect, it } from '@jest/globals';
import { mergeSessions } from '#src/model/merge-sessions.ts';
import { unknownSession } from '#src/model/unknown-session.ts';

describe('several sessions as one', () => {
  it('know what all that know it agree on', () => {
    const sessions = [
      { ...unknownSession(), pytest: '9.2.0', workers: 2 },
      { ...unknownSession(), pytest: '9.2.0', workers: 4 },
      unknownSession(),
    ];
    expect(mergeSessions(sessions)).toMatchObject({ pytest: '9.2.0', workers: null, python: null });
  });

  it('have an exit code that hides no failure', () => {
    const exit = (...codes: (number | null)[]) =>
      mergeSessions(codes.map((exitCode) => ({ ...unknownSession(), exitCode }))).exitCode;
    expect([exit(0, 1), exit(null, 0), exit(), exit(2, 0)]).toEqual([1, 0, null, 2]);
  });

  it('have only the seeds that all that know them agree on', () => {
    const seeds = (...all: Record<string, string>[]) =>
      mergeSessions(all.map((own) => ({ ...unknownSession(), seeds: own }))).seeds;
    expect(seeds({ randomly: '1' }, {})).toEqual({ randomly: '1' });
    expect(seeds({ randomly: '1', hypothesis: '3' }, { randomly: '2', hypothesis: '3' })).toEqual({
      hypothesis: '3',
    });
  });
});
