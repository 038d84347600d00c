import { describe, expect, it } from '@jest/globals';
import type { AppOnFake } from '../support/app-on-fake.ts';
import { filedIssues } from '../support/filed-issues.ts';
import { withAppOnFake } from '../support/with-app-on-fake.ts';

let scene: AppOnFake;
withAppOnFake((started) => {
  scene = started;
});

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

const own = ['P2', 'bug', 'redfirst'];

describe('what people do', () => {
  it('closing in between ends it', async () => {
    const shop = await aWeekOf('closed', '2026-12-01T10:00:00.000Z');
    await sweepAt('2026-12-07T10:00:00.000Z');
    await scene.github.closeIssue({
      repository: shop.repository,
      number: 1,
      as: 'octo',
      reason: 'not_planned',
    });
    const before = await shop.issue();
    await sweepAt('2026-12-09T10:00:00.000Z');
    expect(await shop.issue()).toEqual(before);
    expect(await shop.record()).toMatchObject({
      state: 'closed',
      closedBy: 'people',
      closeReason: 'not_planned',
    });
  });

  it('deleting or moving in between ends it, and the others go on', async () => {
    await scene.moveTo('2026-12-01T10:00:00.000Z');
    const one = { filedAt: '2026-12-01T10:00:00.000Z', dueAt: '2026-12-08T10:00:00.000Z' };
    const shop = await filedIssues(scene, { name: 'deleted', records: [one, one, one] });
    const attic = await filedIssues(scene, { name: 'attic', records: [] });
    await scene.github.deleteIssue({ repository: shop.repository, number: 1, as: 'octo' });
    await scene.github.transferIssue({
      repository: shop.repository,
      number: 2,
      as: 'octo',
      to: attic.repository,
    });
    await sweepAt('2026-12-09T10:00:00.000Z');
    expect(await shop.saidOn(3)).toHaveLength(1);
    expect(await attic.issue()).toMatchObject({ comments: [] });
    expect((await shop.record(1)).state).toBe('gone');
    expect(await shop.record(2)).toMatchObject({ state: 'gone', movedTo: 'octo/attic#1' });
  });

  it('taking the label off stays', async () => {
    const shop = await aWeekOf('unlabelled', '2026-12-01T10:00:00.000Z');
    await sweepAt('2026-12-09T10:00:00.000Z');
    await scene.github.unlabel({
      repository: shop.repository,
      number: 1,
      as: 'octo',
      label: 'sla: breached',
    });
    await sweepAt('2026-12-09T10:05:00.000Z');
    expect((await shop.issue()).labels).toEqual(own);
  });

  it('writing in the text stays', async () => {
    const shop = await aWeekOf('written', '2026-12-01T10:00:00.000Z');
    await sweepAt('2026-12-09T10:00:00.000Z');
    expect((await shop.issue()).body?.split('\n').at(-1)).toBe('What ann wrote.');
  });
});

describe('what people decided without our hearing of it', () => {
  /** The webhook is lost. */
  async function unheard(does: () => Promise<void>): Promise<void> {
    await scene.settle();
    await scene.github.holdDeliveries();
    await does();
    await scene.github.forgetDeliveries();
    await scene.github.releaseDeliveries();
  }

  it('stops the clock where they ask for information; when they have it, it is due later', async () => {
    const shop = await aWeekOf('asked', '2027-03-01T10:00:00.000Z');
    const on = { repository: shop.repository, number: 1, as: 'octo' };
    await scene.moveTo('2027-03-02T10:00:00.000Z');
    await unheard(() => scene.github.label({ ...on, labels: ['needs-info'] }));
    await sweepAt('2027-03-09T10:00:00.000Z');
    expect(await shop.issue()).toMatchObject({ comments: [], labels: [...own, 'needs-info'] });
    expect((await shop.issue()).body).toContain('**Paused** since 2027-03-02 10:00 UTC by `@octo`');
    await scene.moveTo('2027-03-12T10:00:00.000Z');
    await scene.github.unlabel({ ...on, label: 'needs-info' });
    // Ten days later than 8 March.
    await sweepAt('2027-03-18T10:00:00.000Z');
    expect((await shop.record()).dueAt).toBe('2027-03-18T10:00:00.000Z');
    await sweepAt('2027-03-18T10:00:01.000Z');
    expect((await shop.saidOn()).at(-1)).toContain('was due 2027-03-18 10:00 UTC');
  });

  it('makes it due by the severity that they gave it', async () => {
    const shop = await aWeekOf('relabelled', '2027-03-01T10:00:00.000Z');
    await scene.moveTo('2027-03-02T10:00:00.000Z');
    await unheard(() =>
      scene.github.label({ repository: shop.repository, number: 1, as: 'octo', labels: ['P3'] }),
    );
    await sweepAt('2027-03-09T10:00:00.000Z');
    // A P3 of 1 March is due on 15 March, and at risk from 11 March, 22:00.
    expect(await shop.issue()).toMatchObject({ comments: [], labels: ['bug', 'redfirst', 'P3'] });
    expect(await shop.record()).toMatchObject({ severity: 'P3', dueAt: '2027-03-15T10:00:00.000Z' });
    await sweepAt('2027-03-11T22:00:00.000Z');
    expect((await shop.saidOn())[0]).toContain('this P3 is due 2027-03-15 10:00 UTC');
  });
});

describe('what GitHub does not let us', () => {
  it('set as a label is not tried again, and the comment is said once', async () => {
    const shop = await aWeekOf('dropped', '2026-12-20T10:00:00.000Z');
    const { installation } = scene;
    await scene.github.configureInstallation({ installation, dropLabels: true });
    await sweepAt('2026-12-28T10:00:00.000Z');
    await scene.github.clearCalls();
    await sweepAt('2026-12-28T10:05:00.000Z');
    await scene.github.configureInstallation({ installation, dropLabels: false });
    expect((await shop.calls()).filter(({ kind }) => kind === 'write')).toEqual([]);
    expect(await shop.issue()).toMatchObject({ labels: own, comments: [{}] });
  });

  it('see, since issues are switched off, is said once they are on again', async () => {
    const shop = await aWeekOf('switched-off', '2026-12-20T10:00:00.000Z');
    const { repository } = shop;
    await scene.github.configureRepository({ repository, hasIssues: false });
    await sweepAt('2026-12-28T10:00:00.000Z');
    expect((await shop.record()).state).toBe('open');
    await scene.github.configureRepository({ repository, hasIssues: true });
    await sweepAt('2026-12-28T10:05:00.000Z');
    expect(await shop.saidOn()).toHaveLength(1);
  });

  it('write for a while is written later, once', async () => {
    const shop = await aWeekOf('time-out', '2026-12-20T10:00:00.000Z');
    await scene.github.fail({
      match: { method: 'POST', path: '/repos/{owner}/{repo}/issues/{issue_number}/comments' },
      when: 'after',
      with: { kind: 'server-error', status: 502 },
    });
    await sweepAt('2026-12-28T10:00:00.000Z');
    expect(await shop.saidOn()).toHaveLength(1);
    expect((await shop.issue()).labels).toEqual([...own, 'sla: breached']);
  });
});

describe('an issue that a person reported', () => {
  it('is warned of and breached like any other', async () => {
    await scene.moveTo('2027-01-01T10:00:00.000Z');
    const one = {
      kind: 'reported' as const,
      key: 'r1-1',
      tests: [],
      filedAt: '2027-01-01T10:00:00.000Z',
      dueAt: '2027-01-08T10:00:00.000Z',
    };
    const shop = await filedIssues(scene, { name: 'reported', author: 'bea', records: [one] });
    const text = (await shop.issue()).body;
    await sweepAt('2027-01-07T10:00:00.000Z');
    await sweepAt('2027-01-09T10:00:00.000Z');
    expect(await shop.saidOn()).toEqual([
      expect.stringContaining('SLA at risk'),
      expect.stringContaining('SLA breached'),
    ]);
    expect((await shop.issue()).labels).toEqual([...own, 'sla: breached']);
    expect(text).toContain('What ann wrote.');
  });
});

describe('what the database forgot', () => {
  it('is found on the issue and not said again', async () => {
    const shop = await aWeekOf('forgotten', '2027-02-01T10:00:00.000Z');
    await sweepAt('2027-02-09T10:00:00.000Z');
    const before = await shop.issue();
    await shop.change(({ clock: _, ...record }) => ({ ...record, breachSaidFor: null }));
    await sweepAt('2027-02-10T10:00:00.000Z');
    expect(await shop.issue()).toEqual(before);
  });
});
