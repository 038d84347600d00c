import { describe, expect, it } from '@jest/globals';
import {
  decisionsOf,
  PAUSED_BY_LABEL,
  staleSeverityLabels,
  whatEventsTell,
} from '#src/analysis/people-decisions.ts';
import { DEFAULT_SLA_HOURS } from '#src/config/defaults.ts';
import { DEFAULT_LABELS } from '#src/config/issue-defaults.ts';
import type { CauseRecord } from '#src/model/cause-record.ts';
import type { IssueEvent } from '#src/model/issue-event.ts';
import { startedClock } from '#src/model/started-clock.ts';
import { aRecord } from '../support/builders.ts';

// Filed 2026-03-01 10:00 as P2, due a week later.
const filed = '2026-03-01T10:00:00.000Z';

function event(overrides: Partial<IssueEvent> = {}): IssueEvent {
  return {
    kind: 'labeled',
    label: 'P0',
    by: 'ada',
    isPerson: true,
    at: '2026-03-02T10:00:00Z',
    ...overrides,
  };
}

function decided(record: CauseRecord, labels: string[], events: IssueEvent[]): CauseRecord {
  return decisionsOf(record, { labels }, { labels: DEFAULT_LABELS, slaHours: DEFAULT_SLA_HOURS, events });
}

describe('the labels of an issue', () => {
  it.each([
    ['the severity that is known', ['P2', 'bug', 'redfirst'], 'nothing'],
    ['no severity any more', ['bug', 'redfirst'], 'nothing'],
    ['the same in small letters', ['p2'], 'nothing'],
    ['another severity', ['P0'], 'decision'],
    ['another one beside', ['P2', 'P3'], 'decision'],
    ['needs-info', ['P2', 'Needs-Info'], 'decision'],
    ['a label that is none of ours', ['P2', 'area: till'], 'answer'],
  ])('%s', (_, labels, told) => {
    expect(whatEventsTell(aRecord(), { labels }, DEFAULT_LABELS)).toBe(told);
  });

  it('tell nothing more of an issue that somebody answered', () => {
    const record = aRecord({ clock: { ...startedClock(filed), acknowledgedAt: filed } });
    expect(whatEventsTell(record, { labels: ['P2', 'area: till'] }, DEFAULT_LABELS)).toBe('nothing');
  });

  it('tell that a pause by label is over', () => {
    const paused = { since: filed, by: 'ada', why: PAUSED_BY_LABEL };
    const record = aRecord({ clock: { ...startedClock(filed), paused } });
    expect(whatEventsTell(record, { labels: ['P2'] }, DEFAULT_LABELS)).toBe('decision');
    const byCommand = aRecord({ clock: { ...startedClock(filed), paused: { ...paused, why: 'the bank' } } });
    expect(whatEventsTell(byCommand, { labels: ['P2'] }, DEFAULT_LABELS)).toBe('nothing');
  });
});

describe('a severity', () => {
  it('is that of the newest label that a person set and that is still there', () => {
    const events = [
      event({ label: 'P3', by: 'bob', at: '2026-03-02T10:00:00Z' }),
      event({ label: 'P0', at: '2026-03-02T11:00:00Z' }),
      event({ label: 'P1', by: 'eve', at: '2026-03-02T12:00:00Z' }),
    ];
    const record = decided(aRecord(), ['P0', 'P3'], events);
    expect(record.severity).toBe('P0');
    expect(record.severities?.at(-1)).toEqual({
      severity: 'P0',
      by: 'ada',
      why: 'the label P0',
      at: '2026-03-02T11:00:00Z',
    });
    // Raised: 24 hours from the decision on, which is earlier than the week.
    expect(record.dueAt).toBe('2026-03-03T11:00:00.000Z');
  });

  it('is not decided by an App, nor by a label whose setting nobody tells', () => {
    expect(decided(aRecord(), ['P0'], [event({ isPerson: false, by: 'labeler[bot]' })])).toEqual(aRecord());
    expect(decided(aRecord(), ['P0'], [])).toEqual(aRecord());
  });

  it('that a person decided later by a command holds against an older label', () => {
    const record = aRecord({
      severities: [{ severity: 'P2', by: 'eve', why: '', at: '2026-03-02T10:00:01.500Z' }],
    });
    expect(decided(record, ['P0', 'P2'], [event()]).severity).toBe('P2');
    // GitHub's times are whole seconds: a label within the same second may be the later one.
    expect(decided(record, ['P0'], [event({ at: '2026-03-02T10:00:01Z' })]).severity).toBe('P0');
  });

  it('that is seen again changes nothing more', () => {
    const once = decided(aRecord(), ['P0'], [event()]);
    expect(decided(once, ['P0'], [event()])).toEqual(once);
  });

  it('leaves those labels of others to be taken off that we set ourselves', () => {
    const record = aRecord({ severity: 'P0' });
    const events = [
      event({ label: 'P2', by: 'redfirst[bot]', isPerson: false }),
      event({ label: 'P3', by: 'bob' }),
      event(),
    ];
    const names = { labels: DEFAULT_LABELS, events, us: 'redfirst[bot]' };
    expect(staleSeverityLabels(record, { labels: ['P0', 'P2', 'P3'] }, names)).toEqual(['P2']);
  });
});

describe('`needs-info`', () => {
  it('stops the clock from when it was set, by whoever set it', () => {
    const set = event({ label: 'needs-info', at: '2026-03-02T10:00:00Z' });
    expect(decided(aRecord(), ['P2', 'needs-info'], [set]).clock?.paused).toEqual({
      since: '2026-03-02T10:00:00Z',
      by: 'ada',
      why: PAUSED_BY_LABEL,
    });
  });

  it('taken off lets it run from then on, the due date moved by the time between', () => {
    const set = event({ label: 'needs-info', at: '2026-03-02T10:00:00Z' });
    const stopped = decided(aRecord(), ['P2', 'needs-info'], [set]);
    const off = event({ kind: 'unlabeled', label: 'needs-info', at: '2026-03-02T16:00:00Z' });
    const record = decided(stopped, ['P2'], [set, off]);
    expect(record.clock?.paused).toBeNull();
    expect(record.dueAt).toBe('2026-03-08T16:00:00.000Z');
  });

  it('from before the clock began anew stops it from its beginning', () => {
    const restarted = '2026-03-04T10:00:00.000Z';
    const record = aRecord({ clock: startedClock(restarted) });
    const set = event({ label: 'needs-info', at: '2026-03-02T10:00:00Z' });
    expect(decided(record, ['needs-info'], [set]).clock?.paused?.since).toBe(restarted);
  });

  it('says nothing on a closed issue', () => {
    const record = aRecord({ state: 'closed', closedBy: 'people' });
    expect(whatEventsTell(record, { labels: ['P2', 'needs-info'] }, DEFAULT_LABELS)).not.toBe('decision');
  });
});

describe('the first answer', () => {
  it('is the first thing that a person other than its reporter did', () => {
    const events = [
      event({ label: 'bug', by: 'redfirst[bot]', isPerson: false, at: '2026-03-01T10:00:00Z' }),
      event({ label: 'bug', by: 'rita', at: '2026-03-01T11:00:00Z' }),
      event({ kind: 'assigned', label: '', by: 'ada', at: '2026-03-01T12:00:00Z' }),
    ];
    const policy = { labels: DEFAULT_LABELS, slaHours: DEFAULT_SLA_HOURS, events };
    const told = (reporter: string | null) =>
      decisionsOf(aRecord(), { labels: ['P2'] }, { ...policy, reporter }).clock?.acknowledgedAt;
    expect(told(null)).toBe('2026-03-01T11:00:00Z');
    expect(told('rita')).toBe('2026-03-01T12:00:00Z');
  });
});
