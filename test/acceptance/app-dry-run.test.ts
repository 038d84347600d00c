import { describe, expect, it } from '@jest/globals';
import { aShop, firstIssue, type Shop } from '../support/a-shop.ts';
import type { AppOnFake } from '../support/app-on-fake.ts';
import { failingTest, mendedTest, passingTests } from '../support/collections.ts';
import { withAppOnFake } from '../support/with-app-on-fake.ts';

let scene: AppOnFake;
withAppOnFake((started) => {
  scene = started;
});

const suite = passingTests(20);
const paymentIsRed = { tests: [...suite, failingTest('payment')] };
const bothAreRed = { tests: [...suite, failingTest('payment'), failingTest('auth')] };
const green = { tests: [...suite, mendedTest('payment'), mendedTest('auth')] };

/** On a first install, without a config: what would be filed is listed. */
async function aFirstInstall(name: string): Promise<Shop> {
  const shop = await aShop(scene, name, { config: null });
  const { repository } = shop;
  await scene.github.addCollaborator({ repository, login: 'maintainer', role: 'write' });
  await scene.github.addCollaborator({ repository, login: 'reader', role: 'read' });
  await shop.run(paymentIsRed);
  return shop;
}

async function say(shop: Shop, as: string, body: string, number = 1): Promise<void> {
  await scene.github.comment({ repository: shop.repository, number, as, body });
  await scene.settle();
}

async function redeliverComment(shop: Shop, how: 'after' | 'at once'): Promise<void> {
  const { github } = scene;
  const isAbout = ({ event, payload }: { event: string; payload: string }) =>
    event === 'issue_comment' && payload.includes(`"full_name":"${shop.repository}"`);
  const last = (await github.deliveries()).filter(isAbout).at(-1);
  if (last === undefined) throw new Error('There was no comment');
  if (how === 'after') await github.deliver({ id: last.id });
  else await Promise.all([github.deliver({ id: last.id }), github.deliver({ id: last.id })]);
  await scene.settle();
}

describe('a first install', () => {
  it('lists in one issue what would be filed, and the check links it', async () => {
    const shop = await aFirstInstall('lists');
    const list = await firstIssue(shop);
    expect(list.title).toBe('Redfirst dry run: what would be filed here');
    expect(list.body).toContain('1 issue would be');
    expect(list.body).toContain('/redfirst start');
    const again = await shop.run(paymentIsRed);
    expect(await shop.check(again.sha)).toContain(list.title);
    expect(await shop.issues()).toHaveLength(1);
  });

  it('writes nothing more when its delivery comes again a day later', async () => {
    const shop = await aShop(scene, 'again-later', { config: null });
    const run = await shop.run(paymentIsRed);
    const before = await shop.state();
    await scene.advance({ days: 1 });
    await shop.redeliver(run);
    expect(await shop.state()).toEqual(before);
  });

  it('is over when the config says `filing: on`: what is broken is filed, and the list is closed', async () => {
    const shop = await aFirstInstall('on-by-config');
    const { repository } = shop;
    const files = { '.github/redfirst.yml': 'filing: on\n' };
    await scene.github.push({ repository, branch: 'main', files });
    await shop.run(paymentIsRed);
    expect((await shop.issues()).map(({ state }) => state)).toEqual(['closed', 'open']);
  });

  it('brings the list up to date in its place', async () => {
    const shop = await aFirstInstall('up-to-date');
    await shop.run(bothAreRed);
    expect((await firstIssue(shop)).body).toContain('2 issues would be');
    expect(await shop.issues()).toHaveLength(1);
    expect((await firstIssue(shop)).comments).toEqual([]);
  });

  it('says on the list when nothing would be filed any more', async () => {
    const shop = await aFirstInstall('all-mended');
    await shop.run(green);
    expect((await firstIssue(shop)).body).toContain('no issue would be');
  });

  it('keeps to a list that people closed: none is opened again', async () => {
    const shop = await aFirstInstall('closed-list');
    await scene.github.closeIssue({ repository: shop.repository, number: 1, as: 'octo' });
    await shop.run(bothAreRed);
    expect((await shop.issues()).map(({ state }) => state)).toEqual(['closed']);
  });
});

describe('`/redfirst start`', () => {
  it('by a writer files what is still broken at once, closes the list, and is answered', async () => {
    const shop = await aFirstInstall('start');
    await shop.run(bothAreRed);
    await say(shop, 'maintainer', '/redfirst start');
    const [list, ...filed] = await shop.issues();
    expect(list).toMatchObject({ state: 'closed', stateReason: 'completed' });
    expect(list?.comments.map(({ reactions }) => reactions)).toEqual([['+1 redfirst[bot]']]);
    expect(filed.map(({ labels }) => labels[0]).sort()).toEqual(['P0', 'P1']);
    await shop.run(bothAreRed);
    expect(await shop.issues()).toHaveLength(3);
  });

  it('before the first run is remembered', async () => {
    const shop = await aShop(scene, 'start-first', { config: null });
    const { repository } = shop;
    await scene.github.addCollaborator({ repository, login: 'maintainer', role: 'write' });
    await scene.github.openIssue({ repository, as: 'maintainer', title: 'Hello' });
    await say(shop, 'maintainer', '/redfirst start');
    expect((await firstIssue(shop)).comments[0]?.reactions).toEqual(['+1 redfirst[bot]']);
    await shop.run(paymentIsRed);
    expect((await shop.issues()).map(({ labels }) => labels[0] ?? '')).toEqual(['', 'P1']);
  });

  it('does not file what is mended by then', async () => {
    const shop = await aFirstInstall('start-mended');
    await shop.run(green);
    await say(shop, 'maintainer', '/redfirst start');
    expect((await shop.issues()).map(({ state }) => state)).toEqual(['closed']);
  });

  it('by a reader is refused with one line, and nothing begins', async () => {
    const shop = await aFirstInstall('refused');
    await say(shop, 'reader', '/redfirst start');
    const list = await firstIssue(shop);
    expect(list.state).toBe('open');
    expect(list.comments[0]?.reactions).toEqual(['-1 redfirst[bot]']);
    const [, answer, ...more] = list.comments;
    expect(more).toEqual([]);
    expect(answer?.user).toBe('redfirst[bot]');
    const lines = (answer?.body ?? '').split('\n').filter((line) => line !== '' && !line.startsWith('<!--'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('write access');
    await shop.run(paymentIsRed);
    expect(await shop.issues()).toHaveLength(1);
  });

  it.each([
    ['quoted', '> /redfirst start\n\nShall we?'],
    ['in a sentence', 'We could say /redfirst start now.'],
    ['in code', '```\n/redfirst start\n```'],
    ['on a later line', 'Well.\n/redfirst start'],
  ])('%s is not obeyed', async (how, body) => {
    const shop = await aFirstInstall(`not-obeyed-${how.replaceAll(' ', '-')}`);
    await say(shop, 'maintainer', body);
    const list = await firstIssue(shop);
    expect(list.state).toBe('open');
    expect(list.comments).toHaveLength(1);
    expect(list.comments[0]?.reactions).toEqual([]);
  });

  it('that a comment is edited to is not obeyed', async () => {
    const shop = await aFirstInstall('edited');
    const { repository } = shop;
    const { comment } = await scene.github.comment({ repository, number: 1, as: 'maintainer', body: 'Hm.' });
    await scene.github.editComment({ repository, comment, as: 'maintainer', body: '/redfirst start' });
    await scene.settle();
    expect((await firstIssue(shop)).state).toBe('open');
  });

  it('by a bot is not obeyed, though it may write', async () => {
    const shop = await aFirstInstall('by-a-bot');
    await scene.github.createUser({ login: 'helper[bot]', type: 'Bot' });
    await scene.github.addCollaborator({ repository: shop.repository, login: 'helper[bot]', role: 'write' });
    await say(shop, 'helper[bot]', '/redfirst start');
    expect(await firstIssue(shop)).toMatchObject({ state: 'open', comments: [{ reactions: [] }] });
  });

  it.each(['after', 'at once'] as const)('delivered again (%s) changes nothing more', async (how) => {
    const shop = await aFirstInstall(`start-doubled-${how.replace(' ', '-')}`);
    await say(shop, 'maintainer', '/redfirst start');
    const before = await shop.state();
    await redeliverComment(shop, how);
    expect(await shop.state()).toEqual(before);
  });

  it.each(['after', 'at once'] as const)('refused and delivered again (%s) has one answer', async (how) => {
    const shop = await aFirstInstall(`refused-doubled-${how.replace(' ', '-')}`);
    await say(shop, 'reader', '/redfirst start');
    await redeliverComment(shop, how);
    expect((await firstIssue(shop)).comments).toHaveLength(2);
  });

  it('refused and delivered twice at once the first time has one answer', async () => {
    const shop = await aFirstInstall('refused-at-once');
    const { github } = scene;
    await github.holdDeliveries();
    await github.comment({ repository: shop.repository, number: 1, as: 'reader', body: '/redfirst start' });
    const held = (await github.deliveries()).filter(({ state }) => state === 'held');
    await Promise.all(held.flatMap(({ id }) => [github.deliver({ id }), github.deliver({ id })]));
    await github.releaseDeliveries();
    await scene.settle();
    expect((await firstIssue(shop)).comments).toHaveLength(2);
  });

  it('on another issue closes the list too', async () => {
    const shop = await aFirstInstall('elsewhere');
    const { repository } = shop;
    await scene.github.openIssue({ repository, as: 'octo', title: 'When does it begin?' });
    await say(shop, 'maintainer', '/redfirst start', 2);
    const issues = await shop.issues();
    expect(issues).toHaveLength(3);
    expect(issues[0]?.state).toBe('closed');
  });
});

it('another command is refused, and `/redfirst help` lists what works', async () => {
  const shop = await aFirstInstall('commands');
  await say(shop, 'maintainer', '/redfirst dance');
  await say(shop, 'maintainer', '/redfirst help');
  const { comments } = await firstIssue(shop);
  expect(comments.map(({ reactions }) => reactions[0])).toEqual([
    '-1 redfirst[bot]',
    undefined,
    '+1 redfirst[bot]',
    undefined,
  ]);
  expect(comments[1]?.body).toContain('/redfirst help');
  expect(comments[3]?.body).toContain('/redfirst start');
});
