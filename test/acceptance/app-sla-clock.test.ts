import { describe, expect, it } from '@jest/globals';
import { paused, resumed, snoozed, withSeverity } from '#src/analysis/sla.ts';
import type { Severity } from '#src/model/severity.ts';
import type { AppOnFake } from '../support/app-on-fake.ts';
import { type FiledIssues, filedIssues } from '../support/filed-issues.ts';
import { withAppOnFake } from '../support/with-app-on-fake.ts';

let scene: AppOnFake;
withAppOnFake((started) => {
  scene = started;
});

const hours = { P0: 24, P1: 72, P2: 168, P3: 336 };

/** With one P2 of that time, due a week later. */
async function aWeekOf(name: string, filedAt: string) {
  const dueAt = new Date(Date.parse(filedAt) + 168 * 3_600_000).toISOString();
  await scene.moveTo(filedAt);
  return filedIssues(scene, { name, records: [{ filedAt, dueAt }] });
}

async function sweepAt(time: string): Promise<void> {
  await scene.moveTo(time);
  expect(await scene.app.sweep()).toBe(0);
}

/** As `/redfirst severity` leaves it. */
function decided(shop: FiledIssues, severity: Severity, at: string): Promise<void> {
  return shop.change((record) => withSeverity(record, { severity, by: 'ann', why: 'x', at }, hours));
}

const own = ['P2', 'bug', 'redfirst'];

describe('a warning', () => {
  it('comes once, at three quarters of the time, with a label', async () => {
    const shop = await aWeekOf('warned', '2026-04-01T10:00:00.000Z');
    await sweepAt('2026-04-06T15:59:59.000Z');
    expect(await shop.issue()).toMatchObject({ comments: [], labels: own });
    await sweepAt('2026-04-06T16:00:00.000Z');
    const { labels, comments } = await shop.issue();
    expect(labels).toEqual([...own, 'sla: at risk']);
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).toContain('SLA at risk: this P2 is due 2026-04-08 10:00 UTC, in 42 hours.');
    const before = await shop.issue();
    await sweepAt('2026-04-08T10:00:00.000Z');
    await Promise.all([scene.app.sweep(), scene.app.sweep()]);
    expect(await shop.issue()).toEqual(before);
  });

  it('gives way to the breach', async () => {
    const shop = await aWeekOf('warned-then-late', '2026-04-01T10:00:00.000Z');
    await sweepAt('2026-04-07T10:00:00.000Z');
    await sweepAt('2026-04-08T10:00:01.000Z');
    const { labels } = await shop.issue();
    expect(labels).toEqual([...own, 'sla: breached']);
    expect((await shop.saidOn()).map((said) => /SLA (at risk|breached)/.exec(said)?.[1])).toEqual([
      'at risk',
      'breached',
    ]);
  });

  it('is left out where it comes too late', async () => {
    const shop = await aWeekOf('late-at-once', '2026-04-01T10:00:00.000Z');
    await sweepAt('2026-04-09T10:00:00.000Z');
    expect(await shop.saidOn()).toEqual([expect.stringContaining('SLA breached')]);
    expect((await shop.issue()).labels).toEqual([...own, 'sla: breached']);
  });

  it('comes when the config says so, with the labels of the config', async () => {
    const config =
      'filing: on\nsla:\n  warnAt: 0.25\nlabels:\n  needsInfo: {name: say more, color: ff00ff}\n  atRisk: {name: hurry, color: ff0000}\n  breached: {name: too late, color: aa0000}\n';
    await scene.moveTo('2026-04-01T10:00:00.000Z');
    const record = { filedAt: '2026-04-01T10:00:00.000Z', dueAt: '2026-04-08T10:00:00.000Z' };
    const shop = await filedIssues(scene, { name: 'configured', config, records: [record] });
    await sweepAt('2026-04-03T03:59:59.000Z');
    expect((await shop.issue()).labels).toEqual(own);
    await sweepAt('2026-04-03T04:00:00.000Z');
    expect((await shop.issue()).labels).toEqual([...own, 'hurry']);
    expect((await shop.saidOn()).at(-1)).toContain('The label `say more` or');
    await sweepAt('2026-04-09T04:00:00.000Z');
    expect((await shop.issue()).labels).toEqual([...own, 'too late']);
  });
});

describe('a pause', () => {
  it('moves the due date, takes the label off, and leads to a warning of the new date', async () => {
    const shop = await aWeekOf('paused', '2026-05-01T10:00:00.000Z');
    await sweepAt('2026-05-06T16:00:00.000Z');
    await shop.change((record) =>
      paused(record, { at: '2026-05-07T10:00:00.000Z', by: 'ann', why: 'waits for the vendor' }),
    );
    await sweepAt('2026-05-07T10:05:00.000Z');
    expect((await shop.issue()).labels).toEqual(own);
    // Long after it was due: nothing is said while the clock stands still.
    await sweepAt('2026-05-20T10:00:00.000Z');
    expect(await shop.saidOn()).toHaveLength(1);
    await shop.change((record) => resumed(record, '2026-05-20T10:00:00.000Z'));
    await sweepAt('2026-05-20T10:05:00.000Z');
    expect((await shop.saidOn())[1]).toContain('is due 2026-05-21 10:00 UTC, in 23 hours.');
    expect((await shop.issue()).labels).toEqual([...own, 'sla: at risk']);
    await sweepAt('2026-05-21T10:00:00.000Z');
    expect(await shop.saidOn()).toHaveLength(2);
    await sweepAt('2026-05-21T10:00:01.000Z');
    expect((await shop.saidOn())[2]).toContain('was due 2026-05-21 10:00 UTC');
  });

  it('after a breach leaves it said once', async () => {
    const shop = await aWeekOf('paused-late', '2026-05-01T10:00:00.000Z');
    await sweepAt('2026-05-09T10:00:00.000Z');
    await shop.change((record) => paused(record, { at: '2026-05-10T10:00:00.000Z', by: 'ann', why: '' }));
    await sweepAt('2026-05-11T10:00:00.000Z');
    await shop.change((record) => resumed(record, '2026-05-12T10:00:00.000Z'));
    await sweepAt('2026-05-20T10:00:00.000Z');
    expect(await shop.saidOn()).toHaveLength(1);
    expect((await shop.issue()).labels).toEqual([...own, 'sla: breached']);
  });
});

describe('a severity', () => {
  it('that is raised makes it due earlier', async () => {
    const shop = await aWeekOf('raised', '2026-06-01T10:00:00.000Z');
    await decided(shop, 'P0', '2026-06-02T10:00:00.000Z');
    await sweepAt('2026-06-03T10:00:00.000Z');
    expect((await shop.saidOn())[0]).toContain('this P0 is due 2026-06-03 10:00 UTC');
    await sweepAt('2026-06-03T10:00:01.000Z');
    expect((await shop.saidOn())[1]).toContain('this P0 was due 2026-06-03 10:00 UTC');
  });

  it('that is lowered makes what was said untrue, and what was said is not said twice', async () => {
    const shop = await aWeekOf('lowered', '2026-06-01T10:00:00.000Z');
    await sweepAt('2026-06-09T10:00:00.000Z');
    expect((await shop.issue()).labels).toEqual([...own, 'sla: breached']);
    await decided(shop, 'P3', '2026-06-09T11:00:00.000Z');
    await sweepAt('2026-06-09T11:05:00.000Z');
    expect((await shop.issue()).labels).toEqual(own);
    expect(await shop.saidOn()).toHaveLength(1);
    // Back to the severity, and so to the due date, that it had.
    await decided(shop, 'P1', '2026-06-09T12:00:00.000Z');
    await decided(shop, 'P2', '2026-06-09T13:00:00.000Z');
    expect((await shop.record()).dueAt).toBe('2026-06-08T10:00:00.000Z');
    await sweepAt('2026-06-09T13:05:00.000Z');
    expect((await shop.issue()).labels).toEqual([...own, 'sla: breached']);
    expect(await shop.saidOn()).toHaveLength(1);
  });
});

describe('a snooze', () => {
  it('holds back what there is to say until it is over', async () => {
    const shop = await aWeekOf('snoozed', '2026-07-01T10:00:00.000Z');
    await shop.change((record) => snoozed(record, '2026-07-10T10:00:00.000Z'));
    await sweepAt('2026-07-06T16:00:00.000Z');
    await sweepAt('2026-07-10T09:59:59.000Z');
    expect(await shop.issue()).toMatchObject({ comments: [], labels: own });
    await sweepAt('2026-07-10T10:00:00.000Z');
    expect((await shop.saidOn())[0]).toContain('was due 2026-07-08 10:00 UTC, 2 days ago');
    expect((await shop.issue()).body).not.toContain('Snoozed');
  });
});

describe('time', () => {
  it('is counted in real hours over the end of summer time', async () => {
    // In most of the world's zones that have it, clocks are put back within this week.
    const shop = await aWeekOf('summer-time', '2026-10-23T22:30:00.000Z');
    await sweepAt('2026-10-30T22:30:00.000Z');
    expect((await shop.issue()).labels).toEqual([...own, 'sla: at risk']);
    await sweepAt('2026-10-30T22:30:01.000Z');
    expect((await shop.issue()).labels).toEqual([...own, 'sla: breached']);
  });

  it('that goes backwards takes back nothing', async () => {
    const shop = await aWeekOf('backwards', '2026-11-01T10:00:00.000Z');
    await sweepAt('2026-11-08T10:00:01.000Z');
    const before = await shop.issue();
    await sweepAt('2026-11-08T09:00:00.000Z');
    await sweepAt('2026-11-02T09:00:00.000Z');
    await sweepAt('2026-11-08T10:00:02.000Z');
    expect(await shop.issue()).toEqual(before);
  });
});
