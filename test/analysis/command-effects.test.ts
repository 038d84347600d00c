import { describe, expect, it } from '@jest/globals';
import { type CommandContext, effectOf, type IssueCommand } from '#src/analysis/command-effects.ts';
import { thoseThatWork, whyNotHere } from '#src/analysis/command-place.ts';
import { DEFAULT_SLA_HOURS } from '#src/config/defaults.ts';
import { DEFAULT_LABELS } from '#src/config/issue-defaults.ts';
import { startedClock } from '#src/model/started-clock.ts';
import { aRecord } from '../support/builders.ts';

const at = '2026-03-02T10:00:00Z';
const context: CommandContext = {
  by: 'ada',
  at,
  present: ['P2', 'bug', 'redfirst'],
  labels: DEFAULT_LABELS,
  slaHours: DEFAULT_SLA_HOURS,
};
const effect = (command: IssueCommand, over: Partial<CommandContext> = {}) =>
  effectOf(aRecord(), command, { ...context, ...over });

describe('what a command means', () => {
  it('is an answer of a person, as of when it was said', () => {
    expect(effect({ kind: 'assign', login: 'bob' })).toMatchObject({
      record: { clock: { acknowledgedAt: at } },
      assign: ['bob'],
    });
  });

  it('of a severity: all other severity labels go, people asked for it', () => {
    const said = effect(
      { kind: 'severity', severity: 'P0', why: 'eats orders' },
      { present: ['P2', 'p3', 'bug'] },
    );
    expect(said).toMatchObject({
      record: { severity: 'P0', severities: [{}, { by: 'ada', why: 'eats orders', at }] },
      labels: { add: ['P0'], remove: ['P2', 'P3'] },
    });
  });

  it('of a severity that was said before a newer decision is refused', () => {
    const record = aRecord({
      severities: [{ severity: 'P2', by: 'bob', why: '', at: '2026-03-02T10:00:00.001Z' }],
    });
    expect(effectOf(record, { kind: 'severity', severity: 'P0', why: '' }, context)).toEqual({
      refused: 'a later decision holds: P2.',
    });
  });

  it('of a snooze counts from the comment, so that a delivery that comes late means the same', () => {
    expect(effect({ kind: 'snooze', hours: 72 })).toMatchObject({
      record: { clock: { quietUntil: '2026-03-05T10:00:00.000Z' }, dueAt: '2026-03-08T10:00:00.000Z' },
    });
  });

  it('of an end is a decision of people', () => {
    expect(effect({ kind: 'duplicate', of: 5 })).toMatchObject({
      record: { state: 'closed', closedBy: 'people', closeReason: 'duplicate', closedAt: at },
      end: { by: 'ada', duplicateOf: 5 },
    });
    expect(effect({ kind: 'close', why: 'mended' })).toMatchObject({
      record: { closeReason: 'completed' },
      end: { why: 'mended', duplicateOf: null },
    });
  });
});

describe('where a command works', () => {
  const paused = { since: at, by: 'ada', why: '' };
  it.each([
    ['nowhere but on issues that are looked after', null, 'pause', /no issue of Redfirst/],
    ['not on one that people took away', aRecord({ state: 'gone' }), 'close', /no issue of Redfirst/],
    ['not on a closed one', aRecord({ state: 'closed' }), 'severity', /is closed/],
    ['not to go on when nothing stopped it', aRecord(), 'resume', /not stopped/],
    ['not to stop it twice', aRecord({ clock: { ...startedClock(at), paused } }), 'pause', /stands already/],
    ['not for a flake that is one', aRecord({ kind: 'flaky' }), 'flaky', /already/],
    ['not for a bug that is one', aRecord(), 'not-flaky', /does not count as flaky/],
    ['not for a broken suite', aRecord({ kind: 'suite-broken' }), 'flaky', /single tests/],
    ['not without a due date', aRecord({ kind: 'reported', dueAt: null }), 'snooze', /no clock runs/],
    [
      'not before its severity is known',
      aRecord({ kind: 'reported', dueAt: null }),
      'pause',
      /no clock runs/,
    ],
  ] as const)('%s', (_, record, kind, why) => {
    expect(whyNotHere(kind, { record, filing: 'on' })).toMatch(why);
  });

  it('start works unless the config files nothing, and is listed in a dry run only', () => {
    const names = (filing: 'on' | 'dry-run' | 'off') =>
      thoseThatWork({ record: null, filing }).map(({ kind }) => kind);
    expect(names('dry-run')).toEqual(['start', 'help']);
    expect(names('on')).toEqual(['help']);
    expect(names('off')).toEqual(['help']);
    expect(whyNotHere('start', { record: null, filing: 'on' })).toBeNull();
    expect(whyNotHere('start', { record: null, filing: 'off' })).toContain('filing: off');
  });

  it('what people called a flake can be called none again', () => {
    const called = aRecord({ calledFlaky: { is: true, by: 'ada', at } });
    expect(whyNotHere('not-flaky', { record: called, filing: 'on' })).toBeNull();
    expect(whyNotHere('flaky', { record: called, filing: 'on' })).toMatch(/already/);
  });
});
