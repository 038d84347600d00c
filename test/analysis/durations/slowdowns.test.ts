import { describe, expect, it } from '@jest/globals';
import { analyseDurations } from '#src/analysis/durations/analyse-durations.ts';
import { DEFAULT_DURATIONS } from '#src/config/defaults.ts';
import type { Slowdown } from '#src/model/duration-finding.ts';
import { aHistory, aPart, inRuns, type Measured } from './builders.ts';

function slowdownIn(measured: readonly Measured[], name = 'test_a'): Slowdown | null {
  const { tests } = analyseDurations(aHistory(measured), DEFAULT_DURATIONS);
  return tests.find(({ nodeId }) => nodeId.endsWith(`::${name}`))?.slowdown ?? null;
}

/** 30 runs; what `levels` gives for a run, with a little noise of its own. */
function ofLevels(level: (run: number) => number, runs = 30): Measured[] {
  return inRuns(runs, (run) => ({ ms: { test_a: level(run) * (1 + ((run * 7) % 5) / 100) } }));
}

describe('a test that became slower and stayed so', () => {
  const slowdown = slowdownIn(ofLevels((run) => (run < 20 ? 100 : 200)));

  it('is named with both levels, the commit since when, and the last one before', () => {
    // The noise is 0, 2, 4, 1, 3 % in turn, whose median is 2 %.
    expect(slowdown?.from).toBeCloseTo(102, 6);
    expect(slowdown?.to).toBeCloseTo(204, 6);
    expect(slowdown).toMatchObject({
      sinceSha: 'c20',
      previousSha: 'c19',
      workflow: 'CI',
      environment: 'linux',
      environments: ['linux'],
      measured: { before: 20, after: 10 },
    });
  });

  it('shows the runs around it, as measured', () => {
    expect(slowdown?.evidence.before.map(({ sha }) => sha)).toEqual(['c15', 'c16', 'c17', 'c18', 'c19']);
    expect(slowdown?.evidence.after.map(({ runId }) => runId)).toEqual([21, 22, 23, 24, 25]);
    expect(slowdown?.evidence.after[0]).toEqual({
      runId: 21,
      attempt: 1,
      sha: 'c20',
      at: '2026-01-01T20:00:00.000Z',
      url: 'https://example.test/runs/21',
      durationMs: 200,
    });
  });
});

describe('what is no slowdown', () => {
  it.each<[string, (run: number) => number]>([
    ['a change below the ratio', (run) => (run < 20 ? 1000 : 1200)],
    ['a change too short to matter', (run) => (run < 20 ? 10 : 25)],
    ['a speed-up', (run) => (run < 20 ? 200 : 100)],
    ['one that was mended', (run) => (run < 10 || run >= 20 ? 100 : 200)],
    ['four runs at the end', (run) => (run < 26 ? 100 : 200)],
    ['every third duration doubled', (run) => (run % 3 === 0 ? 200 : 100)],
  ])('%s', (_, level) => {
    expect(slowdownIn(ofLevels(level))).toBeNull();
  });

  it('a test that is in none of the newest runs any more', () => {
    const measured = ofLevels((run) => (run < 20 ? 100 : 200));
    expect(slowdownIn(measured.map((one, run) => (run < 25 ? one : { ...one, ms: {} })))).toBeNull();
  });
});

describe('the newest level', () => {
  it.each<[string, (run: number) => number, string, number]>([
    ['of two rises counts from the last one', (run) => (run < 10 ? 100 : run < 20 ? 200 : 400), 'c20', 204],
    ['after a speed-up is compared with that', (run) => (run < 10 ? 400 : run < 20 ? 100 : 200), 'c20', 102],
    ['partly mended is still a rise', (run) => (run < 10 ? 100 : run < 20 ? 400 : 200), 'c10', 102],
    ['five runs long is enough', (run) => (run < 25 ? 100 : 200), 'c25', 102],
  ])('%s', (_, level, sinceSha, from) => {
    const slowdown = slowdownIn(ofLevels(level));
    expect(slowdown?.sinceSha).toBe(sinceSha);
    expect(slowdown?.from).toBeCloseTo(from, 6);
  });
});

describe('a rise within one commit', () => {
  it('is no commit’s doing', () => {
    const measured = ofLevels((run) => (run < 20 ? 100 : 200));
    const repeated = measured.map((one, run) =>
      run >= 15 && run < 25 ? { ...one, part: { ...one.part, sha: 'nightly' } } : one,
    );
    expect(slowdownIn(repeated)).toBeNull();
  });

  it('beside the start of a commit, hidden by one outlier, is that commit’s', () => {
    const measured = ofLevels((run) => (run < 20 ? 100 : run === 20 ? 100 : 200));
    const twice = measured.map((one, run) => ({
      ...one,
      part: { ...one.part, sha: `c${Math.floor(run / 2) * 2}` },
    }));
    expect(slowdownIn(twice)?.sinceSha).toBe('c20');
  });
});

/** As many tests as tell a machine's speed, of 100 ms each, and what else there is. */
function withOthers(machine: number, own: Record<string, number>): Record<string, number> {
  const others = Array.from({ length: 20 }, (_, at) => [`test_other_${at}`, 100 * machine] as const);
  return { ...Object.fromEntries(others), ...own };
}

describe('the speed of the machine', () => {
  it('is taken out: a slower machine makes no test slower', () => {
    const measured = inRuns(30, (run) => {
      const machine = run < 20 ? 1 : 1.5;
      return { ms: withOthers(machine, { test_a: 300 * machine }) };
    });
    expect(slowdownIn(measured)).toBeNull();
    expect(slowdownIn(measured, 'test_other_3')).toBeNull();
    // It is the suite that got slower.
    const { suite } = analyseDurations(aHistory(measured), DEFAULT_DURATIONS);
    expect(suite.slowdowns).toHaveLength(1);
    expect(suite.slowdowns[0]).toMatchObject({ sinceSha: 'c20', previousSha: 'c19' });
    expect((suite.slowdowns[0]?.to ?? 0) / (suite.slowdowns[0]?.from ?? 1)).toBeCloseTo(1.5, 6);
  });

  it('shows a test that is slower than its machine', () => {
    const measured = inRuns(30, (run) => {
      const machine = run % 4 === 0 ? 2 : 1;
      return { ms: withOthers(machine, { test_a: (run < 20 ? 300 : 600) * machine }) };
    });
    const slowdown = slowdownIn(measured);
    expect(slowdown?.sinceSha).toBe('c20');
    expect(slowdown?.from).toBeCloseTo(300, 6);
    expect(slowdown?.to).toBeCloseTo(600, 6);
  });

  it('that rises does not make a test slower that sleeps', () => {
    const measured = inRuns(30, (run) => ({ ms: withOthers(run < 20 ? 1 : 0.5, { test_a: 300 }) }));
    expect(slowdownIn(measured)).toBeNull();
  });
});

describe('several environments', () => {
  const measured = inRuns(30, () => ({})).flatMap(({ part }, run) =>
    ['linux', 'windows', 'macos'].map((environment) => {
      const usual = environment === 'windows' ? 300 : 100;
      const isSlow = run >= 20 && environment !== 'macos';
      return { part: aPart({ ...part, environment }), ms: { test_a: usual * (isSlow ? 2 : 1) } };
    }),
  );

  it('are looked at one by one, and named where it shows', () => {
    expect(slowdownIn(measured)).toMatchObject({ sinceSha: 'c20', environments: ['linux', 'windows'] });
  });

  it('of different speed are no change of level', () => {
    const alternating = measured.map((one) => ({
      ...one,
      ms: { test_a: one.part.environment === 'windows' ? 300 : 100 },
    }));
    expect(slowdownIn(alternating)).toBeNull();
  });
});
