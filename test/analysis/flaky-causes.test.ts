import { describe, expect, it } from '@jest/globals';
import { causeKey } from '#src/analysis/cause-key.ts';
import { flakyCausesOf } from '#src/analysis/flaky-causes.ts';
import { looksOf } from '#src/analysis/looks.ts';
import { sign } from '#src/analysis/signed-tests.ts';
import { DEFAULT_SEVERITY_RULES, DEFAULT_SLA_HOURS } from '#src/config/defaults.ts';
import type { FlakyCause } from '#src/model/findings.ts';
import type { FlakyTest, LikelyCause } from '#src/model/flaky-finding.ts';
import { identityOf } from '#src/model/test-identity.ts';
import type { TestResult } from '#src/model/test-result.ts';
import { unknownSession } from '#src/model/unknown-session.ts';
import { aKnownFlake } from '../support/builders.ts';
import { aFailingTest, aFailure, aTest } from './builders.ts';

const race = {
  type: 'TimeoutError',
  message: 'timed out',
  location: { file: 'src/pool.py', line: 8, function: 'take' },
};

/** A flaky test that fails in that way. */
function aFlake(nodeId: string, overrides: Partial<FlakyTest> = {}): FlakyTest {
  return { ...aKnownFlake(nodeId), distinctFailures: [aFailure(race)], ...overrides };
}

function causesOf(
  flaky: FlakyTest[],
  { head = [], likely = new Map() }: { head?: TestResult[]; likely?: ReadonlyMap<string, LikelyCause> } = {},
): FlakyCause[] {
  return flakyCausesOf({
    past: { flaky, likely },
    head,
    session: unknownSession(),
    rules: DEFAULT_SEVERITY_RULES,
    slaHours: DEFAULT_SLA_HOURS,
    project: null,
    filedAt: new Date('2026-03-01T10:00:00.000Z'),
  });
}

function testsOf(causes: FlakyCause[]): string[][] {
  return causes.map(({ tests }) => tests.map(({ flaky }) => flaky.nodeId));
}

const [a, b, c] = ['tests/test_a.py::test_a', 'tests/test_b.py::test_b', 'tests/test_c.py::test_c'];

describe('flaky tests', () => {
  it('that fail alike are one issue, the one that fails most often first', () => {
    const flaky = [
      aFlake(a, { rate: 0.2 }),
      aFlake(b, { rate: 0.4 }),
      aFlake(c, { distinctFailures: [aFailure()] }),
    ];
    expect(testsOf(causesOf(flaky))).toEqual([[b, a], [c]]);
  });

  it('fail alike by their newest failure', () => {
    const before = aFailure({ message: 'what it said once' });
    const flaky = [aFlake(a), aFlake(b, { distinctFailures: [aFailure(race), before] })];
    expect(testsOf(causesOf(flaky))).toEqual([[a, b]]);
    const other = [aFlake(a), aFlake(b, { distinctFailures: [before, aFailure(race)] })];
    expect(causesOf(other)).toHaveLength(2);
  });

  it('that have recovered are no issue', () => {
    const recovered = { sha: 'a'.repeat(40), at: '2026-03-01T10:00:00.000Z', runs: 10 };
    expect(testsOf(causesOf([aFlake(a), aFlake(b, { recovered })]))).toEqual([[a]]);
    expect(causesOf([])).toEqual([]);
  });

  it('have another key than the bug that fails alike', () => {
    const { signature } = sign(aFailingTest(a, race));
    const [cause] = causesOf([aFlake(a)]);
    expect(cause?.tests[0]).toMatchObject({ signature: signature.key, looks: looksOf(signature) });
    expect(cause?.key).toMatch(/^c1-/);
    expect(cause?.key).not.toBe(causeKey(signature.key, 'cause'));
  });

  it('keep their key while others that fail alike come and go', () => {
    const [one] = causesOf([aFlake(a)]);
    const [both] = causesOf([aFlake(a, { rate: 0.1 }), aFlake(b, { rate: 0.9 })]);
    expect(both?.key).toBe(one?.key);
  });
});

describe('the severity of flaky tests', () => {
  it.each([
    // Design §5: P2 above 10 %, else P3; a week, two weeks.
    [0.11, 'P2', '2026-03-08T10:00:00.000Z'],
    [0.1, 'P3', '2026-03-15T10:00:00.000Z'],
    [0.01, 'P3', '2026-03-15T10:00:00.000Z'],
  ])('at a rate of %s is %s', (rate, severity, dueAt) => {
    expect(causesOf([aFlake(a, { rate })])).toMatchObject([{ assessment: { severity }, dueAt }]);
  });

  it('is that of the worst, which is named', () => {
    const login = 'tests/test_auth.py::test_login';
    const [cause] = causesOf([aFlake(a, { rate: 0.5 }), aFlake(login, { rate: 0.01 })]);
    expect(cause?.assessment).toMatchObject({ severity: 'P0', isSecurity: true });
    expect(cause?.assessment.why).toContain(login);
    expect(cause).toMatchObject({ slaHours: 24, dueAt: '2026-03-02T10:00:00.000Z' });
  });

  it('sorts them: the worst first, then what fails most often', () => {
    const failure = (name: string) => ({ distinctFailures: [aFailure({ message: name })] });
    const flaky = [
      aFlake(a, { rate: 0.05, ...failure('one') }),
      aFlake(b, { rate: 0.3, ...failure('two') }),
      aFlake(c, { rate: 0.6, ...failure('three') }),
    ];
    expect(testsOf(causesOf(flaky))).toEqual([[c], [b], [a]]);
  });

  it('hangs on the markers that the run shows', () => {
    const head = [aTest({ nodeId: a, markers: ['severity(P1)'] })];
    expect(causesOf([aFlake(a)], { head })).toMatchObject([{ assessment: { severity: 'P1' } }]);
    expect(causesOf([aFlake(a)])).toMatchObject([{ assessment: { severity: 'P2' } }]);
  });
});

describe('a flaky test', () => {
  it('brings what probably makes it so', () => {
    const likely = new Map([
      [identityOf({ rootdir: '', nodeId: a }), { category: 'race' as const, why: 'it waits' }],
    ]);
    expect(causesOf([aFlake(a), aFlake(b)], { likely })).toMatchObject([
      { tests: [{ likely: { category: 'race' } }, { likely: null }] },
    ]);
  });

  it('can be reproduced, whether the run has it or not', () => {
    const [absent] = causesOf([aFlake(a)]);
    const [present] = causesOf([aFlake(a)], { head: [aTest({ nodeId: a })] });
    for (const cause of [absent, present]) expect(cause?.tests[0]?.reproduce).toContain(`'${a}'`);
  });

  it('of which no report tells how it fails is one of its own', () => {
    const flaky = [aFlake(a, { distinctFailures: [] }), aFlake(b, { distinctFailures: [] })];
    expect(testsOf(causesOf(flaky)).sort()).toEqual([[a], [b]]);
  });

  it('in two packages is two tests', () => {
    const head = [aTest({ nodeId: a, rootdir: 'packages/x', markers: ['severity(P1)'] })];
    const [first, second] = [aFlake(a, { rootdir: 'packages/x' }), aFlake(a, { rootdir: 'packages/y' })];
    expect(causesOf([first], { head })).toMatchObject([{ assessment: { severity: 'P1' } }]);
    expect(causesOf([second], { head })).toMatchObject([{ assessment: { severity: 'P2' } }]);
  });
});
