import { describe, expect, it } from '@jest/globals';
import { aBrokenShop, red } from '../support/a-broken-shop.ts';
import { aShop, byOwner, type Shop } from '../support/a-shop.ts';
import type { AppOnFake } from '../support/app-on-fake.ts';
import {
  blockOf,
  issueOf,
  recordOf,
  say,
  severityLabels,
  withoutWebhooks,
} from '../support/people-acting.ts';
import { withAppOnFake } from '../support/with-app-on-fake.ts';

let scene: AppOnFake;
withAppOnFake((started) => {
  scene = started;
});

const HOUR_MS = 3_600_000;

async function label(shop: Shop, labels: string[], as = 'maintainer'): Promise<void> {
  await scene.github.label({ ...byOwner(shop), as, labels });
  await scene.settle();
}

async function unlabel(shop: Shop, name: string): Promise<void> {
  await scene.github.unlabel({ ...byOwner(shop), as: 'maintainer', label: name });
  await scene.settle();
}

describe('a severity label that a person sets', () => {
  it('is their decision for good, known with who and when; ours is taken off', async () => {
    const shop = await aBrokenShop(scene, 'by-label');
    await scene.advance({ hours: 1 });
    const at = `${scene.clock.now().toISOString().slice(0, 19)}Z`;
    await label(shop, ['P0']);
    const issue = await issueOf(shop);
    expect(severityLabels(issue)).toEqual(['P0']);
    expect(issue.comments).toEqual([]);
    expect((await recordOf(scene, shop)).severities?.at(-1)).toEqual({
      severity: 'P0',
      by: 'maintainer',
      why: 'the label P0',
      at,
    });
    expect(blockOf(issue, 'severity')).toContain('**P0** by `@maintainer`');
    await shop.run(red);
    await shop.run(red);
    expect(severityLabels(await issueOf(shop))).toEqual(['P0']);
  });

  it('moves the due date by the rule, and the issue says it', async () => {
    const shop = await aBrokenShop(scene, 'label-due');
    const filed = Date.parse((await recordOf(scene, shop)).filedAt ?? '');
    await label(shop, ['P3']);
    const { dueAt } = await recordOf(scene, shop);
    // Lowered: as if it had begun with that severity, two weeks.
    expect(Date.parse(dueAt ?? '') - filed).toBe(14 * 24 * HOUR_MS);
    const minute = `${dueAt?.slice(0, 10)} ${dueAt?.slice(11, 16)} UTC`;
    expect(blockOf(await issueOf(shop), 'sla')).toContain(minute);
  });

  it('of several is the newest one, and what people set stays on the issue', async () => {
    const shop = await aBrokenShop(scene, 'several');
    await label(shop, ['P0']);
    await scene.advance({ minutes: 1 });
    await label(shop, ['P2'], 'octo');
    expect(severityLabels(await issueOf(shop)).toSorted()).toEqual(['P0', 'P2']);
    expect((await recordOf(scene, shop)).severities?.at(-1)).toMatchObject({ severity: 'P2', by: 'octo' });
    await shop.run(red);
    expect((await recordOf(scene, shop)).severity).toBe('P2');
  });

  it('is seen without its webhook, by the next thing that is heard of the issue', async () => {
    const shop = await aBrokenShop(scene, 'lost-label');
    await withoutWebhooks(scene, () => scene.github.label({ ...byOwner(shop), labels: ['P0'] }));
    expect((await recordOf(scene, shop)).severity).toBe('P1');
    await say(scene, shop, { body: '/redfirst pause for now' });
    expect((await recordOf(scene, shop)).severities?.at(-1)).toMatchObject({ severity: 'P0', by: 'octo' });
    expect(severityLabels(await issueOf(shop))).toEqual(['P0']);
  });

  it('is seen without its webhook by the next run too, and ours is taken off', async () => {
    const shop = await aBrokenShop(scene, 'lost-label-run');
    await withoutWebhooks(scene, () => scene.github.label({ ...byOwner(shop), labels: ['P0'] }));
    expect(severityLabels(await issueOf(shop)).toSorted()).toEqual(['P0', 'P1']);
    await shop.run(red);
    expect(severityLabels(await issueOf(shop))).toEqual(['P0']);
    expect((await recordOf(scene, shop)).severities?.at(-1)).toMatchObject({ severity: 'P0', by: 'octo' });
  });

  it('of an App is no decision', async () => {
    const shop = await aBrokenShop(scene, 'label-of-an-app');
    await scene.github.createUser({ login: 'labeler[bot]', type: 'Bot' });
    await scene.github.addCollaborator({ repository: shop.repository, login: 'labeler[bot]', role: 'write' });
    await label(shop, ['P3'], 'labeler[bot]');
    await say(scene, shop, { body: '/redfirst pause' });
    expect((await recordOf(scene, shop)).severity).toBe('P1');
    expect(severityLabels(await issueOf(shop)).toSorted()).toEqual(['P1', 'P3']);
  });

  it('that is taken off is not put back, and the severity stays', async () => {
    const shop = await aBrokenShop(scene, 'label-off');
    await unlabel(shop, 'P1');
    await shop.run(red);
    expect(severityLabels(await issueOf(shop))).toEqual([]);
    expect((await recordOf(scene, shop)).severity).toBe('P1');
  });

  it('after a command holds against it, and a command after a label too', async () => {
    const shop = await aBrokenShop(scene, 'label-and-command');
    await say(scene, shop, { body: '/redfirst severity p3' });
    await scene.advance({ minutes: 1 });
    await label(shop, ['P0']);
    expect(severityLabels(await issueOf(shop))).toEqual(['P0']);
    await scene.advance({ minutes: 1 });
    await say(scene, shop, { body: '/redfirst severity p2' });
    expect(severityLabels(await issueOf(shop))).toEqual(['P2']);
    expect((await recordOf(scene, shop)).severities?.map(({ severity }) => severity)).toEqual([
      'P1',
      'P3',
      'P0',
      'P2',
    ]);
  });
});

describe('`needs-info`', () => {
  it('stops the clock by whoever set it, and lets it run when it is taken off', async () => {
    const shop = await aBrokenShop(scene, 'needs-info');
    const { dueAt } = await recordOf(scene, shop);
    await label(shop, ['needs-info']);
    expect((await recordOf(scene, shop)).clock?.paused).toMatchObject({ by: 'maintainer' });
    expect(blockOf(await issueOf(shop), 'sla')).toContain('**Paused** since');
    await scene.advance({ hours: 10 });
    await unlabel(shop, 'needs-info');
    const record = await recordOf(scene, shop);
    expect(Date.parse(record.dueAt ?? '') - Date.parse(dueAt ?? '')).toBe(10 * HOUR_MS);
    expect(blockOf(await issueOf(shop), 'sla')).not.toContain('Paused');
  });

  it('counts from when it was set and taken off, although the webhooks were lost', async () => {
    const shop = await aBrokenShop(scene, 'needs-info-lost');
    const { dueAt } = await recordOf(scene, shop);
    const { github } = scene;
    await withoutWebhooks(scene, () => github.label({ ...byOwner(shop), labels: ['needs-info'] }));
    await scene.advance({ hours: 4 });
    await say(scene, shop, { body: '/redfirst severity p1' });
    expect((await recordOf(scene, shop)).clock?.paused).not.toBeNull();
    await scene.advance({ hours: 2 });
    await withoutWebhooks(scene, () => github.unlabel({ ...byOwner(shop), label: 'needs-info' }));
    await scene.advance({ hours: 5 });
    await say(scene, shop, { body: '/redfirst severity p1' });
    const record = await recordOf(scene, shop);
    expect(record.clock?.paused).toBeNull();
    expect(Date.parse(record.dueAt ?? '') - Date.parse(dueAt ?? '')).toBe(6 * HOUR_MS);
  });

  it('taken off does not end a pause that a command began', async () => {
    const shop = await aBrokenShop(scene, 'needs-info-and-pause');
    await say(scene, shop, { body: '/redfirst pause for the bank' });
    await label(shop, ['needs-info']);
    await unlabel(shop, 'needs-info');
    expect((await recordOf(scene, shop)).clock?.paused?.why).toBe('for the bank');
  });
});

describe('an issue of ours', () => {
  it('that people closed and opened again is due anew, and its text says so', async () => {
    const shop = await aBrokenShop(scene, 'reopened');
    await scene.github.closeIssue(byOwner(shop));
    await scene.settle();
    expect(await recordOf(scene, shop)).toMatchObject({ state: 'closed', closedBy: 'people' });
    await scene.advance({ days: 1 });
    await scene.github.reopenIssue(byOwner(shop));
    await scene.settle();
    const record = await recordOf(scene, shop);
    expect(record.state).toBe('open');
    expect(Date.parse(record.dueAt ?? '')).toBe(scene.clock.now().getTime() + 72 * HOUR_MS);
    expect(blockOf(await issueOf(shop), 'sla')).toContain(`${record.dueAt?.slice(0, 10)}`);
  });

  it('that people moved is theirs there: known as moved, said once in the log, and never filed again', async () => {
    const shop = await aBrokenShop(scene, 'moved');
    const other = await aShop(scene, 'moved-to');
    await scene.github.transferIssue({ ...byOwner(shop), to: other.repository });
    await scene.settle();
    expect(await recordOf(scene, shop)).toMatchObject({ state: 'gone', movedTo: 'octo/moved-to#1' });
    const moved = scene.said.filter((line) => line.includes('people moved #1'));
    expect(moved).toEqual([expect.stringContaining('octo/moved: people moved #1 to octo/moved-to#1')]);
    await shop.run(red);
    expect(await shop.issues()).toEqual([]);
  });

  it('that people deleted is known as gone at once', async () => {
    const shop = await aBrokenShop(scene, 'deleted');
    await scene.github.deleteIssue(byOwner(shop));
    await scene.settle();
    expect((await recordOf(scene, shop)).state).toBe('gone');
  });

  it('that became a discussion is closed and locked, and nothing is written there any more', async () => {
    const shop = await aBrokenShop(scene, 'discussion');
    await scene.github.closeIssue(byOwner(shop));
    await scene.github.lockIssue(byOwner(shop));
    await scene.settle();
    const before = await issueOf(shop);
    await say(scene, shop, { body: '/redfirst severity p0' });
    const { comments, ...after } = await issueOf(shop);
    expect(after).toEqual({ ...before, comments: undefined });
    expect(comments.map(({ user }) => user)).toEqual(['maintainer']);
  });

  it('that people rename, edit and label otherwise costs no write of ours', async () => {
    const shop = await aBrokenShop(scene, 'renamed');
    await scene.github.clearCalls();
    await scene.github.editIssue({ ...byOwner(shop), title: 'The till is broken' });
    await label(shop, ['area: till']);
    await scene.settle();
    const writes = (await shop.calls()).filter(({ method }) => method !== 'GET');
    expect(writes).toEqual([]);
  });
});
