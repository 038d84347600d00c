import { describe, expect, it } from '@jest/globals';
import { liveOn } from '#src/analysis/life/live-on.ts';
import type { LifeInput } from '#src/analysis/life/transition.ts';
import type { CauseRecord } from '#src/model/cause-record.ts';
import { aCause, aCauseTest, anEvidence, aRecord } from '../../support/builders.ts';
import {
  aFlakyCause,
  aHeldRecord,
  aRun,
  assessed,
  green,
  knownAfter,
  linux,
  now,
  only,
  onlyOf,
  policy,
  red,
  total,
} from './builders.ts';

const other = 'tests/test_cart.py::test_tax';
const run = anEvidence(83, 'd');

describe('flaky tests that no record lists', () => {
  const none = (records: CauseRecord[] = [], overrides: Partial<LifeInput> = {}) =>
    aRun(run, [green()], { records, flakes: [aFlakyCause()], ...overrides });

  it('are a new issue, with the environments in which history saw them fail', () => {
    const environments = [
      { environment: linux, failed: 4, ran: 10 },
      { environment: 'macos', failed: 0, ran: 10 },
    ];
    const filed = only(none([], { flakes: [aFlakyCause({ environments })] }));
    expect(filed).toMatchObject({
      kind: 'file',
      about: { kind: 'flaky' },
      record: {
        kind: 'flaky',
        severity: 'P3',
        // Two weeks from now.
        dueAt: '2026-04-03T10:00:00.000Z',
        tests: [{ nodeId: total, environments: [linux] }],
      },
    });
  });

  it.each([
    ['dry-run', 'would-file'],
    ['off', 'keep'],
  ] as const)('are none with `filing: %s`', (filing, kind) => {
    expect(only(none([], { policy: { ...policy, filing } }))).toMatchObject({
      kind,
      record: { filedAt: null },
    });
  });

  it('are held until history knows as many failures as confirm a bug', () => {
    const held = only(none([], { flakes: [aFlakyCause({ failures: 1 })] }));
    expect(held).toMatchObject({ kind: 'hold', why: 'confirmation', record: { state: 'held' } });
    expect(only(none([held.record], { flakes: [aFlakyCause({ failures: 1 })] })).kind).toBe('hold');
    const second = only(none([held.record], { flakes: [aFlakyCause({ failures: 2 })] }));
    expect(second).toMatchObject({ kind: 'file', about: { kind: 'flaky' }, record: { filedAt: now } });
  });

  it.each<[string, Partial<CauseRecord>]>([
    ['open', {}],
    ['closed by us', { state: 'closed', closedBy: 'us', closeReason: 'completed', closedAt: now }],
    ['closed by people', { state: 'closed', closedBy: 'people', closeReason: 'not_planned', closedAt: now }],
    ['deleted', { state: 'gone' }],
  ])('are no new one when an issue that is %s lists one of them', (_, overrides) => {
    const listed = aRecord({ ...overrides, calledFlaky: { is: false, by: 'ann', at: now } });
    const two = aFlakyCause();
    const flakes = [{ ...two, tests: [...two.tests, ...aFlakyCause({ nodeId: other }).tests] }];
    const transitions = liveOn(none([listed], { flakes }));
    expect(transitions).toHaveLength(1);
    expect(transitions[0]?.kind).toBe('keep');
  });

  it.each<[string, Partial<CauseRecord>]>([
    ['not planned', { state: 'closed', closedBy: 'people', closeReason: 'not_planned', closedAt: now }],
    ['a duplicate', { state: 'closed', closedBy: 'people', closeReason: 'duplicate', closedAt: now }],
    ['deleted', { state: 'gone' }],
  ])('are a new one beside a bug that people called %s, when they fail in another way', (_, overrides) => {
    const dismissed = aRecord(overrides);
    const fails = (signature: string) => ({
      flakes: [aFlakyCause({}, { tests: aFlakyCause().tests.map((test) => ({ ...test, signature })) })],
    });
    const kindsOf = (records: CauseRecord[], signature: string) =>
      liveOn(none(records, fails(signature))).map(({ kind }) => kind);
    const [known = ''] = dismissed.tests.map(({ signature }) => signature);
    expect(kindsOf([dismissed], known)).toEqual(['keep']);
    expect(kindsOf([dismissed], 's1-ffffffffffff')).toEqual(['keep', 'file']);
    // Of a flaky test people decided, however it fails.
    expect(kindsOf([{ ...dismissed, kind: 'flaky' }], 's1-ffffffffffff')).toEqual(['keep']);
    const said = { ...dismissed, calledFlaky: { is: false, by: 'ann', at: now } };
    expect(kindsOf([said], 's1-ffffffffffff')).toEqual(['keep']);
  });

  it('are a new one when what lists them was over before it had an issue', () => {
    const over = aHeldRecord({ state: 'closed', closedAt: now });
    expect(onlyOf(none([over]), 'file').record.kind).toBe('flaky');
  });

  it('are told in full when no security rule matches them any more, and as secret when one does', () => {
    const held = aHeldRecord({ key: aFlakyCause().key, kind: 'flaky', isSecurity: true });
    expect(onlyOf(none([held]), 'file').record).not.toHaveProperty('isSecurity');
    const secret = aFlakyCause({}, { assessment: { ...assessed('P3'), isSecurity: true } });
    const { isSecurity: _, ...open } = held;
    expect(onlyOf(none([open], { flakes: [secret] }), 'file').record.isSecurity).toBe(true);
  });

  it('keep the severity that a person decided for an earlier issue', () => {
    const decision = { severity: 'P1', by: 'ann', why: 'nobody can pay', at: now } as const;
    const successor = aHeldRecord({
      key: aFlakyCause().key,
      kind: 'flaky',
      severity: 'P1',
      slaHours: 72,
      severities: [decision],
      earlierIssues: [12],
    });
    expect(onlyOf(none([successor]), 'file')).toMatchObject({
      record: { severity: 'P1', slaHours: 72 },
      about: { cause: { assessment: { severity: 'P1', rule: 'decided' } } },
    });
  });

  it('are not filed twice', () => {
    const open = aRecord({ key: aFlakyCause().key, kind: 'flaky' });
    expect(only(none([open])).kind).toBe('keep');
  });

  it('remember the issue that could not be opened again', () => {
    const successor = aHeldRecord({ key: aFlakyCause().key, kind: 'flaky', earlierIssues: [12] });
    expect(only(none([successor]))).toMatchObject({ kind: 'file', record: { earlierIssues: [12] } });
  });
});

describe('a flaky test that fails', () => {
  it('counts as failing in the issue that lists it', () => {
    const flaky = aRecord({ kind: 'flaky', passed: [anEvidence(81, 'b')] });
    const counted = only(aRun(run, [red()], { records: [flaky], flakes: [aFlakyCause()] }));
    expect(counted).toMatchObject({
      kind: 'keep',
      record: { kind: 'flaky', passed: [], failed: { last: { runId: 83 }, runs: 2 } },
    });
  });

  it('is not filed as a bug when history says so while it is held as one', () => {
    const causes = [aCause({ tests: [aCauseTest(red())] })];
    const records = [aHeldRecord()];
    const filed = only(aRun(run, [red()], { records, causes, flakes: [aFlakyCause()] }));
    expect(filed.kind === 'file' && filed.about.kind).not.toBe('failures');
  });

  it('recovers after its streak, and is opened again when it fails', () => {
    const passes = Array.from({ length: 10 }, (_, at) =>
      aRun(anEvidence(84 + at, `${at}`), [green()], { flakes: [] }),
    );
    const closed = knownAfter(aRecord({ kind: 'flaky' }), passes);
    expect(closed.state).toBe('closed');
    const again = only(aRun(anEvidence(99, 'f'), [red()], { records: [closed] }));
    expect(again).toMatchObject({ kind: 'reopen', record: { kind: 'flaky', state: 'open' } });
  });
});
