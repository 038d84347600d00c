import { describe, expect, it } from '@jest/globals';
import { liveOn } from '#src/analysis/life/live-on.ts';
import type { Transition } from '#src/analysis/life/transition.ts';
import type { CauseRecord } from '#src/model/cause-record.ts';
import { aCause, aCauseTest, aFixedRecord, anEvidence, aRecord, aSignature } from '../../support/builders.ts';
import {
  aFlakyCause,
  aHeldRecord,
  aRecordedTest,
  aRun,
  green,
  knownAfter,
  now,
  only,
  onlyOf,
  red,
  total,
} from './builders.ts';

const other = 'tests/test_cart.py::test_tax';
const run = anEvidence(99, 'f', '2026-03-19T10:00:00.000Z');

function keysOf(transitions: readonly Transition[]): string[] {
  return transitions.map(({ record }) => record.key);
}

describe('a record that is not ours to change', () => {
  it('of an issue that people deleted is left alone', () => {
    const gone = aRecord({ state: 'gone' });
    for (const tests of [[green()], [red()], []])
      expect(only(aRun(run, tests, { records: [gone] }))).toMatchObject({ kind: 'keep', record: gone });
  });

  it.each(['open', 'closed'] as const)(
    'of what a person reported lives without runs when it is %s',
    (state) => {
      const reported = aRecord({ key: 'issue-7', kind: 'reported', state, tests: [], issue: 7 });
      expect(liveOn(aRun(run, [green()], { records: [reported] }))).toEqual([]);
      const failing = aRun(run, [red()], { records: [reported] });
      expect(keysOf(liveOn(failing))).toEqual([aCause().key]);
    },
  );
});

describe('one run', () => {
  /** Records of every kind and state about one test each, which all fail or all pass. */
  const states: Partial<CauseRecord>[] = [
    { state: 'open' },
    { state: 'held', issue: null, filedAt: null, dueAt: null },
    { state: 'gone' },
    { state: 'closed', closedBy: 'us', closeReason: 'completed', closedAt: now },
    { state: 'closed', closedBy: 'us', closeReason: 'duplicate', closedAt: now },
    { state: 'closed', closedBy: 'people', closeReason: 'not_planned', closedAt: now },
    { state: 'closed', closedBy: null, issue: null, filedAt: null, dueAt: null, closedAt: now },
  ];
  const kinds = ['cause', 'flaky', 'suite-broken', 'roll-up'] as const;
  const records = kinds.flatMap((kind) =>
    states.map((overrides, at) =>
      aRecord({
        key: `c1-${kind}-${at}`,
        kind,
        issue: 100 + at,
        tests: [aRecordedTest(`tests/test_${kind}.py::test_${at}`)],
        ...overrides,
      }),
    ),
  );
  const names = records.flatMap(({ tests }) => tests.map(({ nodeId }) => nodeId));
  const causes = records.map(({ key, tests }) =>
    aCause({ key, tests: tests.map(({ nodeId }) => aCauseTest(red(nodeId))) }),
  );
  const flakes = names.map((nodeId, at) => aFlakyCause({ nodeId }, { key: `c1-flake-${at}` }));

  it.each([
    ['all fail', names.map((nodeId) => red(nodeId)), causes, []],
    ['all fail as something else', names.map((nodeId) => red(nodeId)), [], []],
    ['all pass', names.map((nodeId) => green(nodeId)), [], []],
    ['none is there', [], [], []],
    ['all fail and are known to be flaky', names.map((nodeId) => red(nodeId)), causes, flakes],
    ['all pass and are known to be flaky', names.map((nodeId) => green(nodeId)), [], flakes],
  ])('says one thing of each cause, under its own key, when %s', (_, tests, failing, flaky) => {
    const transitions = liveOn(aRun(run, tests, { records, causes: failing, flakes: flaky }));
    const keys = keysOf(transitions);
    expect(keys).toHaveLength(new Set(keys).size);
    for (const { key, issue, state } of records)
      if (state !== 'closed' || issue !== null) expect(keys).toContain(key);
    // An issue never changes hands: a record keeps its number, or gives it up for a new one that remembers it.
    for (const { record } of transitions) {
      const known = records.find(({ key }) => key === record.key);
      if (known?.issue != null && record.issue !== known.issue)
        expect(record.earlierIssues ?? []).toContain(known.issue);
    }
  });

  it('brings nothing new when it is told again', () => {
    const first = liveOn(
      aRun(
        run,
        names.map((nodeId) => red(nodeId)),
        { records, causes },
      ),
    );
    const known = first.map((transition) => asWritten(transition));
    const again = liveOn(
      aRun(
        run,
        names.map((nodeId) => red(nodeId)),
        { records: known, causes },
      ),
    );
    expect(again.filter(({ kind }) => kind !== 'keep' && kind !== 'hold')).toEqual([]);
  });

  /** The record once GitHub has its issue. */
  function asWritten({ kind, record }: Transition): CauseRecord {
    return kind === 'file' ? { ...record, state: 'open', issue: 900 } : record;
  }
});

describe('tests that turn out to be another cause', () => {
  const apart = aSignature({ key: 's1-other' });
  const known = aRecord({ tests: [aRecordedTest(total), aRecordedTest(other, { signature: apart.key })] });
  const split = aCause({
    key: 'c1-apart',
    splitFrom: known.key,
    tests: [aCauseTest(red(other), { signature: apart })],
  });

  it('are one of their own, which remembers from which issue it was split', () => {
    const kept = aCause({ tests: [aCauseTest(red())] });
    const report = aRun(run, [red(), red(other)], { records: [known], causes: [kept, split] });
    expect(onlyOf(report, 'hold').record).toMatchObject({
      key: 'c1-apart',
      splitFrom: 12,
      tests: [{ nodeId: other }],
    });
    expect(onlyOf(report, 'grow').record).toMatchObject({ key: known.key, tests: [{ nodeId: total }] });
  });

  it('no longer hold up the closing of the issue that they were part of', () => {
    const report = aRun(run, [green(), red(other)], { records: [known], causes: [split] });
    expect(onlyOf(report, 'keep').record).toMatchObject({ key: known.key, passed: [{ runId: 99 }] });
  });
});

describe('the whole life of a bug', () => {
  it('is held, filed, grown, closed, opened again and closed again, as one issue', () => {
    const kinds: string[] = [];
    let records: CauseRecord[] = [];
    const steps: [string, boolean][] = [
      ['1', false],
      ['2', false],
      ['3', true],
      ['4', true],
      ['5', true],
      ['6', false],
      ['7', true],
      ['8', true],
      ['9', true],
    ];
    for (const [at, [digit, passes]] of steps.entries()) {
      const tests = [passes ? green() : red()];
      const transition = only(aRun(anEvidence(100 + at, digit), tests, { records }));
      kinds.push(transition.kind);
      const { record } = transition;
      records = [transition.kind === 'file' ? { ...record, state: 'open', issue: 12 } : record];
    }
    expect(kinds).toEqual(['hold', 'file', 'keep', 'keep', 'close', 'reopen', 'keep', 'keep', 'close']);
    expect(records).toMatchObject([{ issue: 12, state: 'closed', closedBy: 'us', failed: { runs: 3 } }]);
  });

  it('that was fixed is over, and what was only held is forgotten', () => {
    const closed = aFixedRecord({ state: 'closed', closedBy: 'us', closedAt: now });
    expect(knownAfter(closed, [aRun(run, [green()])])).toEqual(closed);
    expect(knownAfter(aHeldRecord(), [aRun(run, [green()])])).toMatchObject({ state: 'closed', issue: null });
  });
});
