import { describe, expect, it } from '@jest/globals';
import { aShop, byOwner, firstIssue, type Shop } from '../support/a-shop.ts';
import type { AppOnFake } from '../support/app-on-fake.ts';
import { failingTest, mendedTest, passingTests } from '../support/collections.ts';
import { withAppOnFake } from '../support/with-app-on-fake.ts';

let scene: AppOnFake;
withAppOnFake((started) => {
  scene = started;
});

const suite = passingTests(20);
const red = { tests: [...suite, failingTest('payment')] };
const green = { tests: [...suite, mendedTest('payment')] };

/** With an issue that was filed at the time and is due 72 hours later. */
async function aBrokenShop(name: string, filedAt: string, config = 'filing: on\n'): Promise<Shop> {
  await scene.moveTo(filedAt);
  const shop = await aShop(scene, name, { config });
  await shop.run(green);
  await shop.run(red);
  expect((await firstIssue(shop)).labels).toEqual(['P1', 'bug', 'redfirst']);
  return shop;
}

describe('the sweep', () => {
  it('says a breach once, with a label, however often it runs', async () => {
    const shop = await aBrokenShop('breached', '2026-04-02T08:00:00.000Z');
    await scene.moveTo('2026-04-05T11:00:00.000Z');
    expect(await scene.app.sweep()).toBe(0);
    const issue = await firstIssue(shop);
    expect(issue.labels).toEqual(['P1', 'bug', 'redfirst', 'sla: breached']);
    expect(issue.comments).toHaveLength(1);
    expect(issue.comments[0]?.body).toContain('was due 2026-04-05 08:00 UTC, 3 hours ago');
    const before = await shop.state();
    await scene.app.sweep();
    await scene.moveTo('2026-04-06T09:00:00.000Z');
    await Promise.all([scene.app.sweep(), scene.app.sweep()]);
    expect(await shop.state()).toEqual(before);
  });

  it('calls nothing late at exactly the due time, and a second later it does', async () => {
    const shop = await aBrokenShop('at-due', '2026-04-10T08:00:00.000Z');
    await scene.moveTo('2026-04-13T08:00:00.000Z');
    await scene.app.sweep();
    expect((await firstIssue(shop)).labels).toEqual(['P1', 'bug', 'redfirst', 'sla: at risk']);
    await scene.moveTo('2026-04-13T08:00:01.000Z');
    await scene.app.sweep();
    expect((await firstIssue(shop)).labels).toEqual(['P1', 'bug', 'redfirst', 'sla: breached']);
  });

  it('says it once when two run at once', async () => {
    const shop = await aBrokenShop('at-once', '2026-04-20T08:00:00.000Z');
    await scene.moveTo('2026-04-24T08:00:00.000Z');
    await Promise.all([scene.app.sweep(), scene.app.sweep(), scene.app.sweep()]);
    expect((await firstIssue(shop)).comments).toHaveLength(1);
  });

  it('mentions who is assigned', async () => {
    const config = 'filing: on\nsla:\n  notify: [octo/on-call]\n';
    const shop = await aBrokenShop('assigned', '2026-05-01T08:00:00.000Z', config);
    await scene.github.addCollaborator({ repository: shop.repository, login: 'ann', role: 'write' });
    await scene.github.assign({ ...byOwner(shop), assignees: ['ann'] });
    await scene.moveTo('2026-05-05T08:00:00.000Z');
    await scene.app.sweep();
    const body = (await firstIssue(shop)).comments[0]?.body ?? '';
    expect(body).toContain('@ann');
    expect(body).not.toContain('on-call');
  });

  it('mentions `sla.notify` when nobody is assigned', async () => {
    const config = 'filing: on\nsla:\n  notify: [octo/on-call, "@bea"]\n';
    const shop = await aBrokenShop('notified', '2026-05-10T08:00:00.000Z', config);
    await scene.moveTo('2026-05-14T08:00:00.000Z');
    await scene.app.sweep();
    const body = (await firstIssue(shop)).comments[0]?.body ?? '';
    expect(body).toContain('@octo/on-call');
    expect(body).toContain('@bea');
  });

  it('mentions nobody when nobody is named', async () => {
    const shop = await aBrokenShop('nobody', '2026-05-20T08:00:00.000Z');
    await scene.moveTo('2026-05-24T08:00:00.000Z');
    await scene.app.sweep();
    expect((await firstIssue(shop)).comments[0]?.body).not.toMatch(/@\w/);
  });

  it('says nothing on an issue that we closed, nor on one that people closed', async () => {
    const shop = await aBrokenShop('we-closed', '2026-06-01T08:00:00.000Z');
    for (let runs = 0; runs < 3; runs += 1) await shop.run(green);
    const theirs = await aBrokenShop('people-closed', '2026-06-01T08:00:00.000Z');
    await scene.github.closeIssue(byOwner(theirs));
    await scene.moveTo('2026-06-10T08:00:00.000Z');
    const before = [await firstIssue(shop), await firstIssue(theirs)];
    await scene.app.sweep();
    expect([await firstIssue(shop), await firstIssue(theirs)]).toEqual(before);
    expect(before.map(({ state }) => state)).toEqual(['closed', 'closed']);
  });

  it('says it again for the due date of an issue that failed again', async () => {
    const shop = await aBrokenShop('second-due', '2026-07-01T08:00:00.000Z');
    await scene.moveTo('2026-07-05T08:00:00.000Z');
    await scene.app.sweep();
    for (let runs = 0; runs < 3; runs += 1) await shop.run(green);
    await shop.run(red);
    await scene.app.sweep();
    // The breach, the closing, the reopening.
    expect((await firstIssue(shop)).comments).toHaveLength(3);
    await scene.moveTo('2026-07-09T08:00:00.000Z');
    await scene.app.sweep();
    expect((await firstIssue(shop)).comments).toHaveLength(4);
    expect((await firstIssue(shop)).comments.at(-1)?.body).toContain('was due 2026-07-08 08:00 UTC');
  });

  it('leaves a deleted issue alone, and goes on with the others', async () => {
    const shop = await aBrokenShop('gone', '2026-08-01T08:00:00.000Z');
    const other = await aBrokenShop('not-gone', '2026-08-01T08:00:00.000Z');
    await scene.github.deleteIssue(byOwner(shop));
    await scene.moveTo('2026-08-05T08:00:00.000Z');
    await scene.app.sweep();
    expect(await shop.issues()).toEqual([]);
    expect((await firstIssue(other)).comments).toHaveLength(1);
  });

  it('does not say a breach of an issue that a failing run keeps open before it is due', async () => {
    const shop = await aBrokenShop('restart', '2026-09-01T08:00:00.000Z');
    await scene.moveTo('2026-09-03T08:00:00.000Z');
    await shop.run(red);
    await scene.moveTo('2026-09-04T08:00:01.000Z');
    await scene.app.sweep();
    // Nothing restarts the clock (design §5): due is still 72 h after filing.
    expect((await firstIssue(shop)).comments[0]?.body).toContain('was due 2026-09-04 08:00 UTC');
  });
});
