import { describe, expect, it } from '@jest/globals';
import { liveOn } from '#src/analysis/life/live-on.ts';
import type { LifeInput, Transition } from '#src/analysis/life/transition.ts';
import type { CauseRecord } from '#src/model/cause-record.ts';
import type { FlakyTest } from '#src/model/flaky-finding.ts';
import { aCause, aCauseTest, anEvidence, aRecord } from '../../support/builders.ts';
import {
  aFlakyCause,
  aRecordedTest,
  aRun,
  assessed,
  green,
  linux,
  now,
  only,
  policy,
  red,
  total,
} from './builders.ts';

const other = 'tests/test_cart.py::test_tax';
const run = anEvidence(83, 'd');

/** What becomes of one cause by run after run, each `runId commit outcome`. */
function transitionsThrough(
  known: CauseRecord,
  steps: readonly string[],
  overrides: Partial<LifeInput> = {},
): Transition[] {
  const transitions: Transition[] = [];
  for (const step of steps) {
    const [runId, digit = '', outcome] = step.split(' ');
    const tests = [outcome === 'red' ? red() : green()];
    const record = transitions.at(-1)?.record ?? known;
    transitions.push(
      only(aRun(anEvidence(Number(runId), digit), tests, { ...overrides, records: [record] })),
    );
  }
  return transitions;
}

function livesThrough(...story: Parameters<typeof transitionsThrough>): string[] {
  return transitionsThrough(...story).map(({ kind }) => kind);
}

function livedThrough(...story: Parameters<typeof transitionsThrough>): CauseRecord {
  return transitionsThrough(...story).at(-1)?.record ?? story[0];
}

/** So many runs in which a rerun passed. */
function reruns(count: number): FlakyTest['evidence'] {
  const shown = Array.from({ length: count }, (_, at) => ({
    run: 60 + at,
    attempt: 1,
    sha: 'a'.repeat(40),
    outcome: 'passed' as const,
    attempts: ['failed', 'passed'] as const,
    environment: linux,
    at: now,
    url: '',
  }));
  return { shown, more: 0 };
}

describe('an issue that turns flaky where history has no numbers', () => {
  const twice = aRecord({ calledFlaky: { is: true, by: 'ann', at: now } });
  const causes = [aCause({ tests: [red(), red(other)].map((test) => aCauseTest(test)) })];

  it('hands on what the run shows of tests that are new in it, whether it grows or is opened again', () => {
    const closed: CauseRecord = {
      ...twice,
      state: 'closed',
      closedBy: 'us',
      closeReason: 'completed',
      closedAt: now,
    };
    for (const record of [twice, closed]) {
      const turned = only(aRun(run, [red(), red(other)], { records: [record], causes }));
      expect(turned).toMatchObject({ kind: 'turn-flaky', about: null, cause: causes[0] });
    }
    expect(only(aRun(run, [red()], { records: [twice] }))).toMatchObject({ kind: 'turn-flaky', cause: null });
  });
});

describe('an issue that is to be opened again once more', () => {
  const cycle = (from: number, commits: string): string[] =>
    [...commits].map((commit, at) => `${from + at} ${commit} ${at === 3 ? 'red' : 'green'}`);
  const cycles = [...cycle(81, 'bcde'), ...cycle(85, 'f012')];
  const touched = aRecord({
    tests: [aRecordedTest(total, { files: ['src/shop/cart.py', 'tests/test_cart.py'] })],
  });

  it.each<[string, CauseRecord, Partial<LifeInput>, string]>([
    [
      'turns flaky instead, where no commit changed what its tests touch',
      touched,
      { changed: new Set(['docs/index.md']) },
      'turn-flaky',
    ],
    [
      'is opened again where commits changed the code',
      touched,
      { changed: new Set(['src/shop/cart.py']) },
      'reopen',
    ],
    ['is opened again where nobody knows what commits changed', touched, { changed: null }, 'reopen'],
    [
      'is opened again where nobody knows what its tests touch',
      aRecord(),
      { changed: new Set(['docs/index.md']) },
      'reopen',
    ],
  ])('%s', (_, record, overrides, kind) => {
    expect(livesThrough(record, cycles, overrides)).toEqual([
      ...['keep', 'keep', 'close', 'reopen'],
      ...['keep', 'keep', 'close', kind],
    ]);
  });

  it('is opened again when only its return has a commit that touches its tests', () => {
    const closed = livedThrough(touched, cycles.slice(0, 7), { changed: new Set(['docs/index.md']) });
    expect(livesThrough(closed, cycles.slice(7), { changed: new Set(['tests/test_cart.py']) })).toEqual([
      'reopen',
    ]);
  });
});

describe('an open issue whose failures come and go', () => {
  it('turns flaky with its second cycle that no commit explains', () => {
    // It failed on commit a.
    const kinds = livesThrough(aRecord(), ['81 a green', '82 b red', '83 b green']);
    expect(kinds).toEqual(['keep', 'keep', 'turn-flaky']);
  });

  it('turns flaky where the cycles are of one commit', () => {
    const kinds = livesThrough(aRecord(), ['81 a green', '82 a red', '83 a green']);
    expect(kinds).toContain('turn-flaky');
  });

  it('does not after one such cycle, which may be a mended environment', () => {
    const kinds = livesThrough(aRecord(), ['81 a green', '82 b green', '83 c green']);
    expect(kinds).toEqual(['keep', 'keep', 'close']);
  });

  it('does not where each time another commit was tested', () => {
    const steps = ['81 b green', '82 c red', '83 d green', '84 e red', '85 f green', '86 0 red'];
    expect(livesThrough(aRecord(), steps)).toEqual(Array.from({ length: 6 }, () => 'keep'));
  });

  it('does not count passes that follow one another', () => {
    const steps = ['81 a green', '82 a green'];
    expect(livesThrough(aRecord(), steps, { policy: { ...policy, closeAfter: 9 } })).toEqual([
      'keep',
      'keep',
    ]);
  });

  it('does not where a person said that it is not flaky', () => {
    const said = aRecord({ calledFlaky: { is: false, by: 'ann', at: now } });
    const steps = ['81 a green', '82 b red', '83 b green', '84 c red', '85 c green'];
    expect(livesThrough(said, steps)).not.toContain('turn-flaky');
    expect(livesThrough(said, steps, { flakes: [aFlakyCause()] })).not.toContain('turn-flaky');
  });

  it('turns flaky although it had been closed, when the next cycle begins', () => {
    const closed = aRecord({
      state: 'closed',
      closedBy: 'us',
      closeReason: 'completed',
      closedAt: now,
      passed: [anEvidence(81, 'a'), anEvidence(82, 'b'), anEvidence(83, 'c')],
      unexplained: 1,
    });
    const again = only(aRun(anEvidence(90, 'c'), [red()], { records: [closed] }));
    expect(again).toMatchObject({ kind: 'turn-flaky', record: { state: 'open', kind: 'flaky', issue: 12 } });
  });

  it('needs its longer streak from then on', () => {
    const record = aRecord({ kind: 'flaky', unexplained: 2 });
    const passes = Array.from({ length: 9 }, (_, at) => `${84 + at} ${at} green`);
    expect(livesThrough(record, passes)).toEqual(Array.from({ length: 9 }, () => 'keep'));
  });
});

describe('an open issue of which history says that all its tests are flaky', () => {
  const failing = (record: CauseRecord, overrides: Partial<LifeInput>) =>
    only(aRun(run, [red()], { records: [record], ...overrides }));

  it.each([
    ['rate', aFlakyCause()],
    ['rerun-passed', aFlakyCause({ rule: 'rerun-passed', evidence: reruns(2) })],
  ])('turns flaky by its %s, and keeps key and issue', (_, flake) => {
    const turned = failing(aRecord(), { flakes: [flake] });
    expect(turned).toMatchObject({
      kind: 'turn-flaky',
      about: { key: aRecord().key, tests: [{ flaky: { nodeId: total } }] },
      record: { kind: 'flaky', state: 'open', issue: 12, key: aRecord().key },
    });
  });

  it('turns flaky also by a run in which it passes', () => {
    const turned = only(aRun(run, [green()], { records: [aRecord()], flakes: [aFlakyCause()] }));
    expect(turned.kind).toBe('turn-flaky');
  });

  it.each([
    ['a same commit only', aFlakyCause({ rule: 'same-commit' })],
    ['one failure only', aFlakyCause({ failures: 1 })],
    ['one pass only that took a rerun', aFlakyCause({ rule: 'rerun-passed', evidence: reruns(1) })],
    ['another test', aFlakyCause({ nodeId: other })],
    ['its namesake in another package', aFlakyCause({ rootdir: 'packages/a' })],
  ])('does not turn flaky by %s', (_, flake) => {
    const record = aRecord();
    const transitions = liveOn(aRun(run, [red()], { records: [record], flakes: [flake] }));
    expect(transitions.find(({ record: { key } }) => key === record.key)?.kind).toBe('keep');
  });

  it('stays a bug while one of its tests is none of them', () => {
    const two = aRecord({ tests: [aRecordedTest(total), aRecordedTest(other)] });
    expect(failing(two, { flakes: [aFlakyCause()] }).kind).toBe('keep');
    const struck = aRecordedTest(other, { removed: 'function', absentIn: [1, 2, 3, 4, 5] });
    const left = aRecord({ tests: [aRecordedTest(total), struck] });
    expect(failing(left, { flakes: [aFlakyCause()] }).kind).toBe('turn-flaky');
  });

  it.each([
    ['P3', '2026-03-15T10:00:00.000Z'],
    ['P2', '2026-03-08T10:00:00.000Z'],
  ] as const)('may fall to %s, due as if it had begun so', (severity, dueAt) => {
    const flakes = [aFlakyCause({}, { assessment: assessed(severity) })];
    expect(failing(aRecord(), { flakes }).record).toMatchObject({ severity, dueAt });
  });

  it('keeps the severity that a person decided', () => {
    const severities = [
      { severity: 'P2', by: null, why: 'default', at: '2026-03-01T10:00:00.000Z' },
      { severity: 'P1', by: 'ann', why: 'customers see it', at: '2026-03-01T11:00:00.000Z' },
    ] as const;
    const decided = aRecord({ severity: 'P1', severities: [...severities] });
    const turned = failing(decided, { flakes: [aFlakyCause()] });
    expect(turned).toMatchObject({ kind: 'turn-flaky', record: { severity: 'P1', dueAt: decided.dueAt } });
  });

  it.each(['suite-broken', 'roll-up'] as const)('does not turn when it is a %s', (kind) => {
    expect(failing(aRecord({ kind }), { flakes: [aFlakyCause()] }).kind).toBe('keep');
  });
});

describe('an issue that a person called flaky', () => {
  const called = aRecord({ calledFlaky: { is: true, by: 'ann', at: now } });

  it('turns flaky though history knows nothing of it', () => {
    const turned = only(aRun(run, [red()], { records: [called] }));
    expect(turned).toMatchObject({
      kind: 'turn-flaky',
      about: null,
      record: { kind: 'flaky', severity: 'P2' },
    });
  });

  it('turns once', () => {
    const { record } = only(aRun(run, [red()], { records: [called] }));
    expect(only(aRun(anEvidence(84, 'e'), [red()], { records: [record] })).kind).toBe('keep');
  });
});
