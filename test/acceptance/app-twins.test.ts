import { expect, it } from '@jest/globals';
import { aBrokenShop, red } from '../support/a-broken-shop.ts';
import type { AppOnFake } from '../support/app-on-fake.ts';
import { mendedTest, passingTests } from '../support/collections.ts';
import { withAppOnFake } from '../support/with-app-on-fake.ts';

let scene: AppOnFake;
withAppOnFake((started) => {
  scene = started;
});

const green = { tests: [...passingTests(20), mendedTest('payment')] };

/** Issue 2 is a second one of the bot about the cause of issue 1, as two databases may have filed it. */
async function twoOfOneCause(name: string) {
  const shop = await aBrokenShop(scene, name);
  const repository = (await scene.history.loadRepositories()).find(
    ({ owner, name }) => `${owner}/${name}` === shop.repository,
  );
  if (repository === undefined) throw new Error(`there is no ${shop.repository}`);
  const access = await scene.repositories.access(repository, null);
  const { title, body } = await shop.issue(1);
  await access.api.request('POST /repos/{owner}/{repo}/issues', {
    owner: repository.owner,
    repo: repository.name,
    title,
    body: body ?? '',
    labels: ['P1', 'bug', 'redfirst'],
  });
  await scene.settle();
  return shop;
}

it('a second issue of one cause is closed as its duplicate, once, and the older one goes on', async () => {
  const shop = await twoOfOneCause('case-twins');
  await shop.run(red);
  expect(await shop.issue(2)).toMatchObject({ state: 'closed', stateReason: 'duplicate' });
  expect((await shop.issue(1)).state).toBe('open');
  await shop.run(red);
  const { comments } = await shop.issue(2);
  expect(comments.map(({ body }) => body)).toEqual([
    expect.stringContaining('**Closed as a duplicate of #1**: both are about one cause.'),
  ]);
});

it('a second issue of one cause that a person opened again stays open', async () => {
  const shop = await twoOfOneCause('case-twins-reopened');
  await shop.run(red);
  await scene.github.reopenIssue({ repository: shop.repository, number: 2, as: 'octo' });
  await scene.settle();
  await shop.run(red);
  expect((await shop.issue(2)).state).toBe('open');
});

it('a second issue of one cause that a person kept instead of the first goes on', async () => {
  const shop = await twoOfOneCause('case-twins-kept');
  await scene.github.closeIssue({ repository: shop.repository, number: 1, as: 'octo', reason: 'duplicate' });
  await scene.settle();
  await shop.run(red);
  for (let runs = 0; runs < 3; runs += 1) await shop.run(green);
  expect((await shop.issue(2)).state).toBe('closed');
});
