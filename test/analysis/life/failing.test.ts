import { describe, expect, it } from '@jest/globals';
import type { LifeInput } from '#src/analysis/life/transition.ts';
import type { CauseRecord } from '#src/model/cause-record.ts';
import { aCause, aCauseTest, anEvidence, aRecord } from '../../support/builders.ts';
import {
  aRecordedTest,
  aReport,
  aRun,
  assessed,
  linux,
  now,
  only,
  policy,
  red,
  total,
  windows,
} from './builders.ts';

const other = 'tests/test_cart.py::test_tax';

describe('an open issue whose tests fail', () => {
  const failing = (records: CauseRecord[], overrides: Partial<LifeInput> = {}) =>
    only(aRun(anEvidence(83, 'd'), [red()], { records, ...overrides }));

  it('keeps its dates and counts the run', () => {
    const known = aRecord({ passed: [anEvidence(81, 'b'), anEvidence(82, 'c')] });
    const { kind, record } = failing([known]);
    expect(kind).toBe('keep');
    expect(record).toMatchObject({ passed: [], dueAt: known.dueAt, filedAt: known.filedAt });
    expect(record.failed).toMatchObject({ first: { runId: 77 }, last: { runId: 83 }, runs: 2 });
  });

  it('is not raised by the rules for bugs while it is about a flaky test', () => {
    const flaky = aRecord({ kind: 'flaky', severity: 'P3', slaHours: 336 });
    const causes = [aCause({ assessment: assessed('P1') })];
    const { kind, record } = failing([flaky], { causes });
    expect(kind).toBe('keep');
    expect(record).toMatchObject({ severity: 'P3', slaHours: 336, dueAt: flaky.dueAt });
  });

  it('grows by the tests that newly fail as part of it', () => {
    const grown = only(aRun(anEvidence(83, 'd'), [red(), red(other)], { records: [aRecord()] }));
    expect(grown).toMatchObject({ kind: 'grow', isWorse: false });
    expect(grown.record.tests.map(({ nodeId }) => nodeId)).toEqual([total, other]);
    const same = only(aRun(anEvidence(84, 'e'), [red(), red(other)], { records: [grown.record] }));
    expect(same.kind).toBe('keep');
  });

  it('keeps the tests that do not fail this time', () => {
    const two = aRecord({ tests: [aRecordedTest(total), aRecordedTest(other)] });
    expect(failing([two]).record.tests).toHaveLength(2);
  });

  it('learns the environments in which its tests fail', () => {
    const run = anEvidence(83, 'd');
    const report = aReport([{ run, environment: windows, tests: [red()] }], { records: [aRecord()] });
    expect(only(report).record.tests[0]?.environments).toEqual([linux, windows]);
  });

  it('takes a test back that was struck out', () => {
    const struck = aRecordedTest(other, { removed: 'function', absentIn: [1, 2, 3, 4, 5] });
    const known = aRecord({ tests: [aRecordedTest(total), struck] });
    const grown = only(aRun(anEvidence(83, 'd'), [red(), red(other)], { records: [known] }));
    expect(grown.kind).toBe('grow');
    expect(grown.record.tests[1]).not.toHaveProperty('removed');
    expect(grown.record.tests[1]).not.toHaveProperty('absentIn');
  });

  it.each([
    // The old due date is 8 March and past: nothing is earlier than that.
    ['2026-03-08T10:00:00.000Z', '2026-03-08T10:00:00.000Z'],
    // Else a day from now.
    ['2026-03-25T10:00:00.000Z', '2026-03-21T10:00:00.000Z'],
  ])('is raised by a rule; due at %s it is due at %s then', (dueAt, raised) => {
    const worse = failing([aRecord({ dueAt })], { causes: [aCause({ assessment: assessed('P0') })] });
    expect(worse).toMatchObject({
      kind: 'grow',
      isWorse: true,
      record: { severity: 'P0', rule: 'rule P0', slaHours: 24, dueAt: raised },
    });
    expect(worse.record.severities).toMatchObject([
      { severity: 'P2', by: null },
      { severity: 'P0', by: null, why: 'it is P0', at: now },
    ]);
  });

  it('is never lowered by a rule', () => {
    const milder = failing([aRecord()], { causes: [aCause({ assessment: assessed('P3') })] });
    expect(milder).toMatchObject({ kind: 'keep', record: { severity: 'P2', dueAt: aRecord().dueAt } });
  });

  it('is not raised where a person decided', () => {
    const at = '2026-03-02T10:00:00.000Z';
    const known = aRecord({
      severity: 'P3',
      severities: [
        { severity: 'P2', by: null, why: 'default', at },
        { severity: 'P3', by: 'ann', why: 'nobody uses it', at },
      ],
    });
    const decided = failing([known], { causes: [aCause({ assessment: assessed('P0') })] });
    expect(decided).toMatchObject({ kind: 'keep', record: { severity: 'P3', dueAt: known.dueAt } });
  });

  it('is raised once by the same run', () => {
    const causes = [aCause({ assessment: assessed('P0') })];
    const { record } = failing([aRecord()], { causes });
    expect(failing([record], { causes })).toMatchObject({ kind: 'keep', record });
  });

  it('stays open and is not filed again when filing is turned off', () => {
    const off = failing([aRecord()], { policy: { ...policy, filing: 'off' } });
    expect(off).toMatchObject({ kind: 'keep', record: { state: 'open', issue: 12 } });
  });

  it('becomes secret with the first test of which a security rule says so', () => {
    const causes = [
      aCause({
        tests: [aCauseTest(red()), aCauseTest(red(other))],
        assessment: { ...assessed('P0'), isSecurity: true },
      }),
    ];
    const grown = only(aRun(anEvidence(83, 'd'), [red(), red(other)], { records: [aRecord()], causes }));
    expect(grown.record.isSecurity).toBe(true);
  });
});
