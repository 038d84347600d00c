import { describe, expect, it } from '@jest/globals';
import { aBrokenShop } from '../support/a-broken-shop.ts';
import { aShop, byOwner } from '../support/a-shop.ts';
import type { AppOnFake } from '../support/app-on-fake.ts';
import {
  answersIn,
  commandReactions,
  issueOf,
  recordOf,
  say,
  severityLabels,
  withPeople,
} from '../support/people-acting.ts';
import { withAppOnFake } from '../support/with-app-on-fake.ts';

let scene: AppOnFake;
withAppOnFake((started) => {
  scene = started;
});

describe('a command', () => {
  it.each([
    ['severity p7', 'severity p1 <why>'],
    ['severity', 'severity p1 <why>'],
    ['snooze 31d', 'snooze 3d'],
    ['snooze soon', 'snooze 3d'],
    ['duplicate it', 'duplicate #12'],
    ['assign me please', 'assign @login'],
    ['resume now', 'resume'],
  ])('`%s` is refused, and the line says how it is written', async (words, usage) => {
    const shop = await aShop(scene, `usage-${words.replaceAll(' ', '-')}`);
    await withPeople(scene, shop);
    await scene.github.openIssue({ repository: shop.repository, as: 'octo', title: 'Hello' });
    await say(scene, shop, { body: `/redfirst ${words}` });
    const issue = await issueOf(shop);
    expect(answersIn(issue)).toEqual([`Refused: it is written \`/redfirst ${usage}\`.`]);
    expect(issue.comments[0]?.reactions).toEqual(['-1 redfirst[bot]']);
  });

  it.each([
    ['reader', 'read'],
    ['triager', 'triage'],
    ['stranger', null],
  ] as const)('of a person who may not write (%s) is refused, and changes nothing', async (as, role) => {
    const shop = await aBrokenShop(scene, `refused-${as}`);
    if (role === 'triage')
      await scene.github.addCollaborator({ repository: shop.repository, login: as, role });
    await say(scene, shop, { as, body: '/redfirst severity p3 not so bad' });
    const issue = await issueOf(shop);
    expect(severityLabels(issue)).toEqual(['P1']);
    expect(answersIn(issue)).toEqual(['Refused: commands need write access to this repository.']);
    expect((await recordOf(scene, shop)).severity).toBe('P1');
  });

  it.each(['maintain', 'admin'] as const)('of a person with the role %s is obeyed', async (role) => {
    const shop = await aBrokenShop(scene, `obeyed-${role}`);
    await scene.github.addCollaborator({ repository: shop.repository, login: 'chief', role });
    await say(scene, shop, { as: 'chief', body: '/redfirst severity p3' });
    expect(severityLabels(await issueOf(shop))).toEqual(['P3']);
  });

  it.each([
    ['quoted', '> /redfirst severity p3\n\nShall we?'],
    ['in code', '```\n/redfirst severity p3\n```'],
    ['on a later line', 'Well.\n/redfirst severity p3'],
  ])('%s is not obeyed', async (how, body) => {
    const shop = await aBrokenShop(scene, `unobeyed-${how.replaceAll(' ', '-')}`);
    await say(scene, shop, { body });
    const issue = await issueOf(shop);
    expect(severityLabels(issue)).toEqual(['P1']);
    expect(issue.comments).toEqual([expect.objectContaining({ reactions: [] })]);
  });

  it('that an old comment is edited to is not obeyed', async () => {
    const shop = await aBrokenShop(scene, 'edited');
    const { repository } = shop;
    const { comment } = await scene.github.comment({ repository, number: 1, as: 'maintainer', body: 'Hm' });
    await scene.github.editComment({ repository, comment, as: 'maintainer', body: '/redfirst severity p3' });
    await scene.settle();
    expect(severityLabels(await issueOf(shop))).toEqual(['P1']);
  });

  it('of a bot is not obeyed, though it may write', async () => {
    const shop = await aBrokenShop(scene, 'by-a-bot');
    await scene.github.createUser({ login: 'helper[bot]', type: 'Bot' });
    await scene.github.addCollaborator({ repository: shop.repository, login: 'helper[bot]', role: 'write' });
    await say(scene, shop, { as: 'helper[bot]', body: '/redfirst severity p3' });
    expect(severityLabels(await issueOf(shop))).toEqual(['P1']);
  });

  it('on an issue that is none of ours is refused', async () => {
    const shop = await aBrokenShop(scene, 'not-ours');
    await scene.github.openIssue({ repository: shop.repository, as: 'octo', title: 'A question' });
    await say(scene, shop, { number: 2, body: '/redfirst severity p3' });
    expect(answersIn(await issueOf(shop, 2))).toEqual([
      'Refused: this is no issue of Redfirst, and no bug that it looks after.',
    ]);
  });

  it('on a pull request is refused', async () => {
    const shop = await aBrokenShop(scene, 'on-a-pull-request');
    const { repository } = shop;
    await scene.github.push({ repository, branch: 'other', files: { 'other.txt': 'x' } });
    const { number } = await scene.github.openPullRequest({ repository, head: 'other' });
    await say(scene, shop, { number, body: '/redfirst severity p3' });
    const pullRequest = (await shop.state()).pullRequests.find((one) => one.number === number);
    if (pullRequest === undefined) throw new Error('there is no pull request');
    expect(answersIn(pullRequest)).toEqual(['Refused: commands work on issues, not on pull requests.']);
  });

  it('delivered twice at once, and again later, is obeyed and answered once', async () => {
    const shop = await aBrokenShop(scene, 'doubled');
    const { github } = scene;
    await github.holdDeliveries();
    await github.comment({
      repository: shop.repository,
      number: 1,
      as: 'maintainer',
      body: '/redfirst close mended',
    });
    const held = (await github.deliveries()).filter(({ state }) => state === 'held');
    await Promise.all(held.flatMap(({ id }) => [github.deliver({ id }), github.deliver({ id })]));
    await github.releaseDeliveries();
    await scene.settle();
    expect((await issueOf(shop)).state).toBe('closed');
    await github.reopenIssue(byOwner(shop));
    await scene.settle();
    await Promise.all(held.map(({ id }) => github.deliver({ id })));
    await scene.settle();
    const issue = await issueOf(shop);
    expect(issue.state).toBe('open');
    expect(issue.comments).toHaveLength(1);
  });

  it('and another at once are obeyed one after the other: the later one holds', async () => {
    const shop = await aBrokenShop(scene, 'two-at-once');
    const { github } = scene;
    const { repository } = shop;
    await github.holdDeliveries();
    await github.comment({ repository, number: 1, as: 'maintainer', body: '/redfirst severity p2' });
    await github.advanceClock({ minutes: 1 });
    await github.comment({ repository, number: 1, as: 'octo', body: '/redfirst severity p0' });
    const held = (await github.deliveries()).filter(({ state }) => state === 'held');
    await Promise.all(held.toReversed().map(({ id }) => github.deliver({ id })));
    await github.releaseDeliveries();
    await scene.settle();
    expect(severityLabels(await issueOf(shop))).toEqual(['P0']);
    expect((await recordOf(scene, shop)).severity).toBe('P0');
  });

  it('is finished after a crash between its reaction and the labels', async () => {
    const shop = await aBrokenShop(scene, 'crash');
    let writes = 0;
    const dying = new Proxy(scene.history, {
      get: (target, name: keyof typeof scene.history) => {
        const method = target[name];
        if (name !== 'beginOperation') return method;
        return (id: number) => {
          writes += 1;
          return writes > 1
            ? Promise.reject(new TypeError('this process is dead'))
            : target.beginOperation(id);
        };
      },
    });
    scene.restart({ history: dying });
    await say(scene, shop, { body: '/redfirst severity p0 again' });
    expect(await commandReactions(shop)).toEqual([['+1 redfirst[bot]']]);
    expect(severityLabels(await issueOf(shop))).toEqual(['P1']);
    const app = scene.restart();
    await app.resume();
    const issue = await issueOf(shop);
    expect(severityLabels(issue)).toEqual(['P0']);
    expect(issue.comments).toHaveLength(1);
  });
});
