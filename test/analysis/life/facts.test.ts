import { describe, expect, it } from '@jest/globals';
import { liveOn } from '#src/analysis/life/live-on.ts';
import type { LifeInput, Transition } from '#src/analysis/life/transition.ts';
import type { CauseRecord } from '#src/model/cause-record.ts';
import { aCause, aCauseTest, anEvidence, aRecord } from '../../support/builders.ts';
import {
  aHeldRecord,
  aRecordedTest,
  aReport,
  aRun,
  green,
  knownAfter,
  linux,
  only,
  red,
  total,
  windows,
} from './builders.ts';

const other = 'tests/test_cart.py::test_tax';
const run = anEvidence(83, 'd');

describe('an issue whose test fails as part of something else', () => {
  it('begins its streak anew', () => {
    const known = aRecord({ passed: [anEvidence(81, 'b'), anEvidence(82, 'c')] });
    const report = aRun(run, [red()], { records: [known], causes: [] });
    expect(only(report)).toMatchObject({
      kind: 'keep',
      record: { state: 'open', passed: [], failed: { last: { runId: 83 } } },
    });
  });

  it('says nothing by a run that is older than what is known', () => {
    const known = aRecord({ passed: [anEvidence(84, 'b'), anEvidence(85, 'c')] });
    expect(only(aRun(run, [red()], { records: [known], causes: [] })).record).toEqual(known);
  });

  it('stays held, or closed, as it was', () => {
    for (const known of [aHeldRecord(), aRecord({ state: 'closed', closedBy: 'us' })])
      expect(only(aRun(run, [red()], { records: [known], causes: [] }))).toMatchObject({
        kind: 'keep',
        record: known,
      });
  });
});

describe('an open issue all of whose tests fail as part of another cause', () => {
  const older = aRecord({ key: 'c1-older', issue: 5, tests: [aRecordedTest(other)] });
  const younger = aRecord({ key: 'c1-younger', issue: 12, tests: [aRecordedTest(total)] });
  const both = aCause({ key: older.key, tests: [aCauseTest(red(other)), aCauseTest(red(total))] });

  function lived(records: CauseRecord[], overrides: Partial<LifeInput> = {}): Map<string, Transition> {
    const report = aRun(run, [red(), red(other)], { records, causes: [both], ...overrides });
    return new Map(liveOn(report).map((transition) => [transition.record.key, transition]));
  }

  it('is closed as the duplicate of the older issue, which lists its tests', () => {
    const found = lived([older, younger]);
    expect(found.get(younger.key)).toMatchObject({
      kind: 'join',
      into: 5,
      record: { state: 'closed', closedBy: 'us', closeReason: 'duplicate', issue: 12 },
    });
    const grown = found.get(older.key);
    expect(grown).toMatchObject({ kind: 'grow', record: { state: 'open', issue: 5 } });
    expect(grown?.record.tests.map(({ nodeId }) => nodeId)).toEqual([other, total]);
  });

  it('stays when it is the older one itself', () => {
    const found = lived([{ ...older, issue: 20 }, younger]);
    expect(found.get(younger.key)).toMatchObject({ kind: 'keep', record: { state: 'open' } });
  });

  it.each<[string, Partial<CauseRecord>]>([
    ['is not filed yet', { state: 'held', issue: null, filedAt: null, dueAt: null }],
    ['is closed', { state: 'closed', closedBy: 'people', closeReason: 'not_planned' }],
    ['was deleted by people', { state: 'gone' }],
  ])('stays when the other one %s', (_, overrides) => {
    const found = lived([{ ...older, ...overrides }, younger]);
    expect(found.get(younger.key)).toMatchObject({ kind: 'keep', record: { state: 'open' } });
  });

  it('stays when only some of its tests do', () => {
    const third = 'tests/test_cart.py::test_third';
    const two = { ...younger, tests: [aRecordedTest(total), aRecordedTest(third)] };
    expect(lived([older, two]).get(younger.key)?.kind).toBe('keep');
    const report = aRun(run, [red(), red(other), green(third)], { records: [older, two], causes: [both] });
    expect(liveOn(report).find(({ record }) => record.key === younger.key)?.kind).toBe('keep');
  });

  it('stays when they fail as parts of several', () => {
    const third = 'tests/test_cart.py::test_third';
    const two = { ...younger, tests: [aRecordedTest(total), aRecordedTest(third)] };
    const another = aRecord({ key: 'c1-another', issue: 6, tests: [aRecordedTest(third)] });
    const report = aRun(run, [red(), red(other), red(third)], {
      records: [older, another, two],
      causes: [both, aCause({ key: another.key, tests: [aCauseTest(red(third))] })],
    });
    expect(liveOn(report).find(({ record }) => record.key === younger.key)?.kind).toBe('keep');
  });

  it('joins it without the tests that were struck out', () => {
    const struck = aRecordedTest('tests/test_old.py::test_old', {
      removed: 'file',
      absentIn: [1, 2, 3, 4, 5],
    });
    const two = { ...younger, tests: [aRecordedTest(total), struck] };
    expect(lived([older, two]).get(younger.key)?.kind).toBe('join');
  });

  it('has an issue again when it fails as itself and the other one is closed', () => {
    const joined = lived([older, younger]).get(younger.key)?.record;
    if (joined === undefined) throw new Error('not joined');
    const closed = { ...older, state: 'closed', closedBy: 'us', closeReason: 'completed' } as const;
    const own = aCause({ key: younger.key, tests: [aCauseTest(red())] });
    const later = [anEvidence(93, 'e'), anEvidence(94, 'f')].map((run) =>
      aRun(run, [red()], { causes: [own] }),
    );
    const records = later.reduce<readonly CauseRecord[]>(
      (known, report) => liveOn({ ...report, records: known }).map(({ record }) => record),
      [closed, joined],
    );
    // Opened again, or to be filed anew.
    expect(
      records.some(({ state, filedAt }) => state === 'open' || (state === 'held' && filedAt !== null)),
    ).toBe(true);
  });
});

describe('the order of runs', () => {
  it('is that of the runs and not of their arrival', () => {
    const inOrder = knownAfter(aRecord(), [
      aRun(anEvidence(81, 'b'), [red()]),
      aRun(anEvidence(82, 'c'), [green()]),
    ]);
    const reversed = knownAfter(aRecord(), [
      aRun(anEvidence(82, 'c'), [green()]),
      aRun(anEvidence(81, 'b'), [red()]),
    ]);
    expect(reversed).toMatchObject({ state: inOrder.state, passed: inOrder.passed });
  });

  it('does not matter for two workflows on one commit, of which one fails and one passes', () => {
    const [ci, nightly] = [
      { run: { ...anEvidence(81, 'b'), workflow: 1 }, environment: linux, tests: [red()] },
      { run: { ...anEvidence(82, 'b'), workflow: 2 }, environment: linux, tests: [green()] },
    ];
    // The second report of a commit has the jobs of both.
    const ciFirst = knownAfter(aRecord(), [aReport([ci]), aReport([ci, nightly])]);
    const nightlyFirst = knownAfter(aRecord(), [aReport([nightly]), aReport([ci, nightly])]);
    expect(nightlyFirst.passed).toEqual(ciFirst.passed);
  });

  it('does not matter for two workflows on one commit that both fail', () => {
    const [ci, nightly] = [
      { run: { ...anEvidence(81, 'b'), workflow: 1 }, environment: linux, tests: [red()] },
      { run: { ...anEvidence(82, 'b'), workflow: 2 }, environment: windows, tests: [red()] },
    ];
    const ciFirst = knownAfter(aHeldRecord(), [aReport([ci]), aReport([ci, nightly])]);
    const nightlyFirst = knownAfter(aHeldRecord(), [aReport([nightly]), aReport([ci, nightly])]);
    expect(nightlyFirst.failed.runs).toBe(ciFirst.failed.runs);
  });

  it('does not hide a workflow that fails after another one on its commit passed', () => {
    const [ci, nightly] = [
      { run: anEvidence(81, 'b'), environment: windows, tests: [red()] },
      { run: { ...anEvidence(82, 'b'), workflow: 2 }, environment: linux, tests: [green()] },
    ];
    const known = knownAfter(aRecord(), [aReport([nightly]), aReport([ci, nightly])]);
    expect(known).toMatchObject({ passed: [], failed: { last: { runId: 81 } } });
  });

  it('does not hide an environment of which nothing newer is known', () => {
    // Run 80 on the newer commit has no windows job; the one on the older commit, run 79, comes late.
    const known = aRecord({ failed: { first: anEvidence(77, 'a'), last: anEvidence(80, 'c'), runs: 2 } });
    const late = aReport([{ run: anEvidence(79, 'b'), environment: windows, tests: [red()] }]);
    expect(knownAfter(known, [late]).tests[0]?.environments).toEqual([linux, windows]);
  });
});
