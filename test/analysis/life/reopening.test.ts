import { describe, expect, it } from '@jest/globals';
import type { LifeInput } from '#src/analysis/life/transition.ts';
import type { CauseRecord } from '#src/model/cause-record.ts';
import { aCause, aCauseTest, aFixedRecord, anEvidence, aRecord, aTest } from '../../support/builders.ts';
import {
  aLine,
  aRecordedTest,
  aRun,
  assessed,
  green,
  now,
  only,
  onlyOf,
  policy,
  red,
  total,
} from './builders.ts';

const closedAt = '2026-03-10T10:00:00.000Z';
const afterwards = '2026-03-12T10:00:00.000Z';

/** Failed on a and b, passed on c, d and e: closed by us then. */
function closed(overrides: Partial<CauseRecord> = {}): CauseRecord {
  return aFixedRecord({
    state: 'closed',
    closedAt,
    closedBy: 'us',
    closeReason: 'completed',
    breachSaidFor: '2026-03-08T10:00:00.000Z',
    ...overrides,
  });
}

function failsAgain(
  known: CauseRecord,
  overrides: Partial<LifeInput> = {},
  run = anEvidence(99, 'f', afterwards),
) {
  return only(aRun(run, [red()], { records: [known], ...overrides }));
}

describe('a closed issue that we closed', () => {
  it('is opened again by a failure on a commit with the fix, and its clock begins anew', () => {
    const again = failsAgain(closed(), { commits: aLine('abcdef') });
    expect(again).toMatchObject({ kind: 'reopen', passedSince: { runId: 91 } });
    expect(again.record).toMatchObject({
      state: 'open',
      issue: 12,
      closedAt: null,
      closedBy: null,
      // Reopened + a week (design §5).
      dueAt: '2026-03-27T10:00:00.000Z',
      passed: [],
      failed: { first: { runId: 77 }, last: { runId: 99 }, runs: 5 },
    });
    expect(again.record.clock).toMatchObject({ startedAt: now, paused: null, pausedMs: 0 });
  });

  it('is opened again by a failure on the commit of the fix itself', () => {
    const again = failsAgain(closed(), { commits: aLine('abcde') }, anEvidence(99, 'c', afterwards));
    expect(again.kind).toBe('reopen');
  });

  it('is opened again by a merge that has the fix on one side', () => {
    const commits = [
      ...aLine('abc'),
      { sha: '9'.repeat(40), parents: ['a'.repeat(40)] },
      { sha: 'f'.repeat(40), parents: ['9'.repeat(40), 'c'.repeat(40)] },
    ];
    expect(failsAgain(closed(), { commits }).kind).toBe('reopen');
  });

  it('is opened again where nobody knows how the commits are related: after a force push', () => {
    const commits = [...aLine('abcde'), { sha: 'f'.repeat(40), parents: ['8'.repeat(40)] }];
    expect(failsAgain(closed(), { commits }).kind).toBe('reopen');
  });

  it.each([
    ['before the fix', 'b', aLine('abcde')],
    ['on a branch that was made before it', 'f', [...aLine('abcde'), ...aLine('af').slice(1)]],
  ])('stays closed for a commit that lacks the fix: %s', (_, digit, commits) => {
    const known = closed();
    const there = failsAgain(known, { commits }, anEvidence(99, digit, afterwards));
    expect(there).toMatchObject({ kind: 'keep', record: known });
  });

  it.each([70, 80, 85, 91, 92, 93])('stays closed by run %s, from before its last pass', (runId) => {
    const known = closed();
    expect(failsAgain(known, {}, anEvidence(runId, 'f'))).toMatchObject({ kind: 'keep', record: known });
  });

  it('stays closed while its tests pass, or pass on a rerun', () => {
    const known = closed();
    const run = anEvidence(99, 'f', afterwards);
    expect(only(aRun(run, [green()], { records: [known] }))).toMatchObject({ kind: 'keep', record: known });
    const reran = aTest({ outcomes: ['failed', 'passed'] });
    expect(only(aRun(run, [reran], { records: [known] }))).toMatchObject({ kind: 'keep', record: known });
  });

  it('is opened again once by one run', () => {
    const { record } = failsAgain(closed());
    expect(failsAgain(record)).toMatchObject({ kind: 'keep', record });
  });

  it('about a flaky test is opened again by a pass that took a rerun', () => {
    const reran = aTest({ outcomes: ['failed', 'passed'] });
    const report = aRun(anEvidence(99, 'f', afterwards), [reran], { records: [closed({ kind: 'flaky' })] });
    expect(only(report)).toMatchObject({ kind: 'reopen', record: { state: 'open', passed: [] } });
  });

  it('lists the tests that fail now too', () => {
    const other = 'tests/test_cart.py::test_tax';
    const causes = [aCause({ tests: [aCauseTest(red()), aCauseTest(red(other))] })];
    const again = failsAgain(closed(), { causes });
    expect(again.record.tests.map(({ nodeId }) => nodeId)).toEqual([total, other]);
  });
});

describe('a closed issue that people closed', () => {
  const theirs = (closeReason: string | null): CauseRecord =>
    aRecord({ state: 'closed', closedBy: 'people', closedAt, closeReason });

  it.each(['not_planned', 'duplicate'])('as %s is left alone for good', (reason) => {
    const known = theirs(reason);
    for (const runId of [99, 100, 101])
      expect(failsAgain(known, {}, anEvidence(runId, 'f', afterwards))).toMatchObject({
        kind: 'keep',
        record: known,
      });
  });

  it('as not planned is left alone also when it is locked or long ago', () => {
    const known = theirs('not_planned');
    expect(failsAgain(known, { locked: new Set([12]) }).kind).toBe('keep');
    expect(failsAgain(known, { now: new Date('2027-03-20T10:00:00.000Z') }).kind).toBe('keep');
  });

  it('as completed is opened again by a later commit that was tested after that', () => {
    const again = failsAgain(theirs('completed'), { commits: aLine('abcdef') });
    expect(again).toMatchObject({ kind: 'reopen', passedSince: null, record: { state: 'open', issue: 12 } });
  });

  it.each([
    ['tested before it was closed', 'f', '2026-03-10T09:59:59.000Z'],
    ['of the commit on which it failed last', 'a', afterwards],
    ['of an older commit', '0', afterwards],
  ])('as completed stays closed by a run %s', (_, digit, at) => {
    const known = theirs('completed');
    const there = failsAgain(known, { commits: aLine('0abcdef') }, anEvidence(99, digit, at));
    expect(there).toMatchObject({ kind: 'keep', record: known });
  });
});

describe('a closed issue that can not be opened again', () => {
  const longAgo = { now: new Date('2026-04-10T10:00:00.001Z') };
  const urgent = [aCause({ assessment: assessed('P0') })];
  const once = { ...policy, confirmations: 1 };

  it.each<[string, Partial<LifeInput>]>([
    ['is locked', { locked: new Set([12]) }],
    ['was closed more than 30 days ago', longAgo],
  ])('because it %s gets a new one that remembers it', (_, overrides) => {
    const filed = failsAgain(closed(), { ...overrides, policy: once });
    expect(filed).toMatchObject({
      kind: 'file',
      record: {
        key: closed().key,
        state: 'held',
        issue: null,
        earlierIssues: [12],
        passed: [],
        closedAt: null,
        closedBy: null,
        breachSaidFor: null,
        failed: { first: { runId: 99 }, last: { runId: 99 }, runs: 1 },
      },
    });
  });

  it('is opened again on the last of the 30 days', () => {
    const lastDay = { now: new Date('2026-04-09T10:00:00.000Z') };
    expect(failsAgain(closed(), lastDay).kind).toBe('reopen');
  });

  it('remembers all that it had, oldest first', () => {
    const again = closed({ issue: 34, earlierIssues: [12] });
    const filed = failsAgain(again, { locked: new Set([34]), policy: once });
    expect(filed.record.earlierIssues).toEqual([12, 34]);
  });

  it('is confirmed by a second run like any new one', () => {
    const held = failsAgain(closed(), { locked: new Set([12]) });
    expect(held).toMatchObject({ kind: 'hold', why: 'confirmation', record: { state: 'held', issue: null } });
    const second = failsAgain(held.record, {}, anEvidence(100, '0', afterwards));
    expect(second).toMatchObject({ kind: 'file', record: { earlierIssues: [12] } });
  });

  it('is held within the cap like any new one', () => {
    const rollUp = aRecord({
      key: 'c1-rollup',
      kind: 'roll-up',
      issue: 90,
      tests: [aRecordedTest('tests/test_x.py::test_x')],
      filedAt: now,
    });
    const report = aRun(anEvidence(99, 'f', afterwards), [red()], {
      records: [closed(), rollUp],
      locked: new Set([12]),
      policy: { ...once, newADay: 0 },
    });
    expect(onlyOf(report, 'hold')).toMatchObject({ why: 'cap', record: { earlierIssues: [12] } });
  });

  it('stays closed without the fix, as not planned, or by an older run', () => {
    const locked = { locked: new Set([12]) };
    const commits = [...aLine('abcde'), ...aLine('af').slice(1)];
    expect(failsAgain(closed(), { ...locked, commits }).kind).toBe('keep');
    expect(failsAgain(closed({ closedBy: 'people', closeReason: 'not_planned' }), locked).kind).toBe('keep');
    expect(failsAgain(closed(), locked, anEvidence(85, 'f')).kind).toBe('keep');
  });

  it('is not opened where filing is off', () => {
    const off = failsAgain(closed(), { locked: new Set([12]), policy: { ...once, filing: 'off' } });
    expect(off.kind).toBe('keep');
  });

  it('about an urgent cause is filed at once', () => {
    const known = closed({ severity: 'P0' });
    expect(failsAgain(known, { locked: new Set([12]), causes: urgent }).kind).toBe('file');
  });

  it.each<[string, Partial<LifeInput>]>([
    ['is locked', { locked: new Set([12]) }],
    ['was closed more than 30 days ago', longAgo],
  ])('because it %s is not opened again by a pass that took a rerun', (_, overrides) => {
    const reran = aTest({ outcomes: ['failed', 'passed'] });
    const records = [closed({ kind: 'flaky' })];
    const report = aRun(anEvidence(99, 'f', afterwards), [reran], { records, ...overrides });
    expect(only(report).kind).not.toBe('reopen');
  });

  it('has the severity that the rules give it now', () => {
    const filed = failsAgain(closed(), { locked: new Set([12]), causes: urgent });
    expect(filed).toMatchObject({ kind: 'file', record: { severity: 'P0' } });
  });
});
