import { describe, expect, it } from '@jest/globals';
import { liveOn } from '#src/analysis/life/live-on.ts';
import type { CauseRecord } from '#src/model/cause-record.ts';
import { aCause, aCauseTest, anEvidence, aRecord } from '../../support/builders.ts';
import {
  aHeldRecord,
  aRecordedTest,
  aRun,
  assessed,
  green,
  knownAfter,
  now,
  only,
  policy,
  red,
} from './builders.ts';

describe('a cause that is held with a severity that a person decided for an earlier issue', () => {
  it('keeps it, and is as secret as the newest run finds it', () => {
    const held = aHeldRecord({
      severity: 'P1',
      severities: [{ severity: 'P1', by: 'ann', why: 'nobody can pay', at: now }],
      earlierIssues: [12],
    });
    const secret = [aCause({ assessment: { ...assessed('P3'), isSecurity: true } })];
    const filed = only(aRun(anEvidence(79, 'c'), [red()], { records: [held], causes: secret }));
    expect(filed).toMatchObject({ kind: 'file', record: { severity: 'P1', isSecurity: true } });
  });
});

describe('a cause that is new', () => {
  it('is held until as many runs have failed as the policy asks for', () => {
    const first = only(aRun(anEvidence(78, 'b'), [red()]));
    expect(first.kind).toBe('hold');
    expect(first.record).toMatchObject({ state: 'held', issue: null, dueAt: null, failed: { runs: 1 } });
    const second = only(aRun(anEvidence(79, 'c'), [red()], { records: [first.record] }));
    expect(second.kind).toBe('file');
    // A week after now (design §5, P2).
    expect(second.record).toMatchObject({ filedAt: now, dueAt: '2026-03-27T10:00:00.000Z' });
  });

  it.each([
    [1, ['file']],
    [2, ['hold', 'file']],
    [3, ['hold', 'hold', 'file']],
  ])('is filed in its run number %s where that many confirm it', (confirmations, kinds) => {
    const records: CauseRecord[] = [];
    const found = kinds.map((_, at) => {
      const report = aRun(anEvidence(80 + at, 'bcd'[at] ?? ''), [red()], {
        records: records.slice(-1),
        policy: { ...policy, confirmations },
      });
      const { kind, record } = only(report);
      records.push(record);
      return kind;
    });
    expect(found).toEqual(kinds);
  });

  it.each([
    ['P0', '2026-03-21T10:00:00.000Z'],
    ['P1', '2026-03-23T10:00:00.000Z'],
  ] as const)('is filed at once when it is %s', (severity, dueAt) => {
    const causes = [aCause({ assessment: assessed(severity) })];
    const filed = only(aRun(anEvidence(78, 'b'), [red()], { causes }));
    expect(filed).toMatchObject({ kind: 'file', record: { severity, dueAt } });
  });

  it.each(['P2', 'P3'] as const)('waits for a second run when it is %s', (severity) => {
    const causes = [aCause({ assessment: assessed(severity) })];
    expect(only(aRun(anEvidence(78, 'b'), [red()], { causes })).kind).toBe('hold');
  });

  it.each([
    ['dry-run', 'P2', 1, 'would-file'],
    ['dry-run', 'P0', 2, 'would-file'],
    ['dry-run', 'P2', 2, 'hold'],
    ['off', 'P2', 1, 'keep'],
    ['off', 'P0', 1, 'keep'],
  ] as const)(
    'with `filing: %s`, %s and %s confirmations is no issue',
    (filing, severity, confirmations, kind) => {
      const causes = [aCause({ assessment: assessed(severity) })];
      const so = { ...policy, filing, confirmations };
      const decided = only(aRun(anEvidence(78, 'b'), [red()], { causes, policy: so }));
      expect(decided).toMatchObject({ kind, record: { state: 'held', issue: null, filedAt: null } });
    },
  );

  it('is filed with the first run after filing was begun', () => {
    const dry = { ...policy, filing: 'dry-run' } as const;
    const known = knownAfter(aHeldRecord(), [aRun(anEvidence(78, 'b'), [red()], { policy: dry })]);
    const begun = aRun(anEvidence(79, 'c'), [red()], { records: [known] });
    expect(only(begun).kind).toBe('file');
    const same = aRun(anEvidence(78, 'b'), [red()], { records: [known] });
    expect(only(same).kind).toBe('file');
  });

  it('is not confirmed by the same run again, nor by another attempt of it', () => {
    const again = only(aRun(anEvidence(77, 'a'), [red()], { records: [aHeldRecord()] }));
    expect(again).toMatchObject({ kind: 'hold', why: 'confirmation', record: { failed: { runs: 1 } } });
    const attempt = anEvidence(77, 'a', '2026-03-01T11:00:00.000Z');
    const rerun = only(aRun(attempt, [red()], { records: [again.record] }));
    expect(rerun).toMatchObject({ kind: 'hold', why: 'confirmation', record: { failed: { runs: 1 } } });
  });

  it('is not confirmed by an older run that comes later', () => {
    const older = only(aRun(anEvidence(70, 'b'), [red()], { records: [aHeldRecord()] }));
    expect(older).toMatchObject({ kind: 'keep', record: aHeldRecord() });
  });

  it('that passed before it was filed is over, and counted anew when it fails again', () => {
    const passed = only(aRun(anEvidence(78, 'b'), [green()], { records: [aHeldRecord()] }));
    expect(passed).toMatchObject({ kind: 'keep', record: { state: 'closed', issue: null } });
    const again = only(aRun(anEvidence(79, 'c'), [red()], { records: [passed.record] }));
    expect(again).toMatchObject({ kind: 'hold', record: { state: 'held', failed: { runs: 1 } } });
  });

  it('is of the run that no test tells, where nothing but the report tells of it', () => {
    // An internal error of pytest is no test's result of any environment.
    const run = anEvidence(78, 'b');
    const causes = [aCause({ assessment: assessed('P1') })];
    const filed = only(aRun(run, [], { causes }));
    expect(filed).toMatchObject({ kind: 'file', record: { failed: { first: run, last: run, runs: 1 } } });
  });

  it('is as severe as the run that confirms it shows it', () => {
    const causes = [aCause({ assessment: assessed('P0') })];
    const filed = only(aRun(anEvidence(78, 'b'), [red()], { records: [aHeldRecord()], causes }));
    expect(filed).toMatchObject({
      kind: 'file',
      record: { severity: 'P0', slaHours: 24, dueAt: '2026-03-21T10:00:00.000Z' },
    });
  });

  it('that becomes urgent while it is held is filed at once', () => {
    const causes = [aCause({ assessment: assessed('P1') })];
    const so = { ...policy, confirmations: 5 };
    const report = aRun(anEvidence(78, 'b'), [red()], { records: [aHeldRecord()], causes, policy: so });
    expect(only(report).kind).toBe('file');
  });
});

describe('a broken suite', () => {
  const many = Array.from({ length: 12 }, (_, at) => `tests/test_all.py::test_${at}`);
  const broken = aCause({
    kind: 'suite-broken',
    key: 'c1-broken',
    tests: many.map((nodeId) => aCauseTest(red(nodeId))),
    assessment: assessed('P1'),
  });

  it('is one issue, filed at once', () => {
    const filed = only(
      aRun(
        anEvidence(83, 'd'),
        many.map((nodeId) => red(nodeId)),
        { causes: [broken] },
      ),
    );
    expect(filed).toMatchObject({ kind: 'file', record: { kind: 'suite-broken', severity: 'P1' } });
    expect(filed.record.tests).toHaveLength(12);
  });

  it('opens nothing new while it lasts, and is closed by its passes', () => {
    const known = aRecord({
      key: broken.key,
      severity: 'P1',
      kind: 'suite-broken',
      tests: many.map((nodeId) => aRecordedTest(nodeId)),
    });
    const report = aRun(
      anEvidence(83, 'd'),
      many.map((nodeId) => red(nodeId)),
      { records: [known], causes: [broken] },
    );
    expect(only(report).kind).toBe('keep');
    const mended = [84, 85, 86].map((runId) =>
      aRun(
        anEvidence(runId, 'e'),
        many.map((nodeId) => green(nodeId)),
      ),
    );
    expect(knownAfter(known, mended)).toMatchObject({ state: 'closed', closedBy: 'us' });
  });

  it('breaks the streaks of the issues whose tests fail in it, and joins none', () => {
    const own = aRecord({ tests: [aRecordedTest(many[0])], passed: [anEvidence(81, 'b')] });
    const older = aRecord({ key: broken.key, kind: 'suite-broken', issue: 3 });
    const transitions = liveOn(
      aRun(
        anEvidence(83, 'd'),
        many.map((nodeId) => red(nodeId)),
        { records: [own, older], causes: [broken] },
      ),
    );
    expect(transitions.find(({ record }) => record.key === own.key)).toMatchObject({
      kind: 'keep',
      record: { state: 'open', passed: [] },
    });
  });
});
