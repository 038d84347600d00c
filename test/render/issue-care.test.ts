import { describe, expect, it } from '@jest/globals';
import { newReport, withDecision } from '#src/analysis/reported-bug.ts';
import { DEFAULT_SLA_HOURS } from '#src/config/defaults.ts';
import { DEFAULT_LABELS } from '#src/config/issue-defaults.ts';
import type { CauseRecord } from '#src/model/cause-record.ts';
import { reopened } from '#src/model/reopened.ts';
import { renderHelp, renderRefusal } from '#src/render/command-answer.ts';
import { renderEndedBlocks } from '#src/render/ended-blocks.ts';
import { CARE_MARKER, type CareNews, renderCare } from '#src/render/issue-care.ts';
import { aRecord } from '../support/builders.ts';

const proposed = { severity: 'P1', rule: 'crash', why: 'a crash takes everything with it' } as const;
const news: CareNews = {
  proposed: null,
  labels: DEFAULT_LABELS,
  assignees: [],
  tests: [],
  isCalledOff: false,
};
const report = newReport(
  {
    number: 7,
    title: 'It crashes',
    body: '',
    url: 'https://github.com/octo/shop/issues/7',
    createdAt: '2026-03-01T10:00:00Z',
  },
  proposed,
  DEFAULT_SLA_HOURS,
);
const decided = withDecision(
  report,
  { severity: 'P1', by: 'ada', why: 'the label P1', at: '2026-03-01T12:00:00Z' },
  DEFAULT_SLA_HOURS,
);

function leadOf(record: CauseRecord, over: Partial<CareNews> = {}): string {
  const { body } = renderCare(record, { ...news, ...over });
  const [marker, , lead = ''] = body.split('\n');
  expect(marker).toBe(CARE_MARKER);
  return lead;
}

describe('our comment on a report', () => {
  it('asks first for the severity, by the labels that the config names', () => {
    const labels = { ...DEFAULT_LABELS, P0: { name: 'severity: worst', color: 'b60205' } };
    expect(leadOf(report, { proposed, labels })).toBe(
      '**A maintainer is asked for the severity**: set one of the labels `severity: worst`, `P1`, `P2`, `P3`, or comment `/redfirst severity p1 <why>`. No clock runs until then.',
    );
  });

  it('says then until when it is due, and what is needed from whom', () => {
    expect(leadOf(decided)).toBe(
      '**P1, due 2026-03-04 12:00 UTC.** Needed from somebody who takes it, since nobody is assigned: a regression test that is red without the fix, then the fix.',
    );
    expect(leadOf(decided, { assignees: ['bob', 'eve'] })).toContain('Needed from `@bob`, `@eve`:');
  });

  it('says that it was opened again, where that is from when its time counts', () => {
    const again = reopened(decided, new Date('2026-03-10T12:00:00Z'), 72);
    expect(renderCare(again, news).body).toContain(
      'Due **2026-03-13 12:00 UTC**: 3 days after it was reopened, by its severity.',
    );
    expect(renderCare(decided, news).body).toContain('3 days after its severity was decided');
  });

  it('says who stopped the clock, and how it goes on', () => {
    const paused = { since: '2026-03-01T13:00:00Z', by: 'bob', why: 'which *version*?' };
    const clock = { ...decided.clock, paused } as NonNullable<CauseRecord['clock']>;
    const lead = leadOf({ ...decided, clock });
    expect(lead).toMatch(/^\*\*P1, paused: which \\\*version\\\*\?\.\*\* Needed from `@bob`/);
  });

  it.each([
    ['completed', '**Resolved within its SLA, 2 days before it was due.** Nothing more is needed.'],
    [
      'not_planned',
      '**Closed as not planned, within its SLA, 2 days before it was due.** Nothing more is needed.',
    ],
    [
      'duplicate',
      '**Closed as a duplicate, within its SLA, 2 days before it was due.** Nothing more is needed.',
    ],
  ])('says how it ended: %s', (closeReason, lead) => {
    const closed = {
      ...decided,
      state: 'closed',
      closedAt: '2026-03-02T12:00:00Z',
      closedBy: 'people',
      closeReason,
    } as const;
    expect(leadOf(closed)).toBe(lead);
    expect(renderCare(closed, news).body).toContain('| not known | 2026-03-02 12:00 UTC | yes |');
  });

  it('says nothing of an SLA where none ran', () => {
    const closed = {
      ...report,
      state: 'closed',
      closedAt: '2026-03-02T12:00:00Z',
      closedBy: 'people',
      closeReason: 'not_planned',
    } as const;
    expect(leadOf(closed, { proposed })).toBe('**Closed as not planned.** Nothing more is needed.');
    expect(leadOf(closed, { proposed, isCalledOff: true })).toContain('**No longer looked after**');
  });

  it('calls nobody and holds no marker that somebody planted', () => {
    const planted = '<!-- redfirst:care v1 --> @octo/team #12';
    const record = withDecision(
      report,
      { severity: 'P1', by: 'ada', why: planted, at: '2026-03-01T12:00:00Z' },
      DEFAULT_SLA_HOURS,
    );
    const { body } = renderCare(record, { ...news, tests: [`tests/t.py::test_a[${planted}]`] });
    expect(body.split('<!-- redfirst:')).toHaveLength(2);
    expect(body).not.toContain('#12 ');
    expect(body.replaceAll(/`[^`]*`/g, '')).not.toMatch(/@octo/);
  });
});

describe('the blocks of an issue that a command ended', () => {
  it('say who, why and whether in time', () => {
    const end = { by: 'ada', why: 'was a *typo*', duplicateOf: null, at: '2026-03-09T10:00:00Z' };
    const { status = '', record = '' } = renderEndedBlocks(aRecord({ state: 'closed' }), end);
    expect(status).toContain('**Closed** by `@ada`: was a \\*typo\\*.');
    expect(record).toContain('| not known | 2026-03-09 10:00 UTC | no |');
  });

  it('name the issue that it is a duplicate of', () => {
    const end = { by: 'ada', why: '', duplicateOf: 5, at: '2026-03-02T10:00:00Z' };
    const { status = '' } = renderEndedBlocks(aRecord({ state: 'closed' }), end);
    expect(status).toContain('**Duplicate of #5**, closed by `@ada`.');
  });
});

describe('an answer', () => {
  it('carries its marker on its first line, so that it is given once', () => {
    const { marker, body } = renderRefusal(77, 'no.');
    expect(marker).toBe('<!-- redfirst:answer v1 comment=77 -->');
    expect(body.split('\n').filter((line) => line !== '')).toEqual([marker, 'Refused: no.']);
  });

  it('of help lists how each is written, and what it does', () => {
    const { body } = renderHelp(77, [{ usage: 'pause <why>', does: 'stops the clock' }]);
    expect(body).toContain('- `/redfirst pause <why>` stops the clock');
  });
});
