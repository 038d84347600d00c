import { describe, expect, it } from '@jest/globals';
import { aShop, type Shop } from '../support/a-shop.ts';
import type { AppOnFake } from '../support/app-on-fake.ts';
import { failingTest, mendedTest, passingTests } from '../support/collections.ts';
import { undocumentedRequests } from '../support/documented-github/undocumented-requests.ts';
import { withAppOnFake } from '../support/with-app-on-fake.ts';

let scene: AppOnFake;
withAppOnFake((started) => {
  scene = started;
});

const suite = passingTests(20);
const titles = async (shop: Shop): Promise<string[]> => (await shop.issues()).map(({ title }) => title);

describe('an issue', () => {
  it('is filed when a second trusted run fails too, and the first run says that it waits', async () => {
    const shop = await aShop(scene, 'confirmed');
    await shop.run({ tests: [...suite, mendedTest('cart')] });
    const first = await shop.run({ tests: [...suite, failingTest('cart')] });
    expect(await shop.issues()).toEqual([]);
    expect(await shop.check(first.sha)).toContain('**Held back**: 1 cause would be filed');
    await scene.moveTo('2026-04-02T09:30:00.000Z');
    const second = await shop.run({ tests: [...suite, failingTest('cart')] });
    const [issue, ...others] = await shop.issues();
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ state: 'open', labels: ['P2', 'bug', 'redfirst'], assignees: [] });
    const body = issue?.body ?? '';
    expect(body.split('\n')[0]).toMatch(/^<!-- redfirst:issue v1 key=[\w-]+ -->$/);
    // A week after it was filed (design, severity P2).
    expect(body).toContain('Due **2026-04-09 09:30 UTC**');
    expect(body).toContain("pytest 'tests/test_cart.py::test_cart' -v");
    expect(body).toContain(`/octo/confirmed/commit/${first.sha}`);
    expect(body).toContain(`/octo/confirmed/actions/runs/${second.run}`);
    expect(await shop.check(second.sha)).not.toContain('Held back');
  });

  it.each([
    ['auth', 'P0', '2026-04-11 12:00 UTC'],
    ['payment', 'P1', '2026-04-13 12:00 UTC'],
  ])('about %s is %s: filed at once, and due on time', async (what, severity, due) => {
    await scene.moveTo('2026-04-10T12:00:00.000Z');
    const shop = await aShop(scene, `at-once-${what}`);
    await shop.run({ tests: [...suite, failingTest(what)] });
    const issues = await shop.issues();
    expect(issues.map(({ labels }) => labels)).toEqual([[severity, 'bug', 'redfirst']]);
    expect(issues[0]?.body).toContain(`Due **${due}**`);
  });

  it('is not confirmed by a re-run of the same run', async () => {
    const shop = await aShop(scene, 're-run');
    const first = await shop.run({ tests: [...suite, failingTest('cart')] });
    await shop.runAgain(first, [...suite, failingTest('cart')]);
    expect(await shop.issues()).toEqual([]);
    expect(await shop.check(first.sha)).toContain('Held back');
  });

  it('is not confirmed by a second workflow on the same push that did not run the test', async () => {
    const shop = await aShop(scene, 'second-workflow');
    const { sha } = await shop.run({ tests: [...suite, failingTest('cart')] });
    await shop.run({ sha, tests: suite, workflow: { name: 'Nightly', path: '.github/workflows/n.yml' } });
    expect(await shop.issues()).toEqual([]);
  });

  it('is not confirmed by a doubled delivery', async () => {
    const shop = await aShop(scene, 'doubled');
    const first = await shop.run({ tests: [...suite, failingTest('cart')] });
    await shop.redeliver(first);
    expect(await shop.issues()).toEqual([]);
    const second = await shop.run({ tests: [...suite, failingTest('cart')] });
    await shop.redeliver(second);
    await shop.redeliver(first);
    expect(await shop.issues()).toHaveLength(1);
  });

  it('is confirmed by a scheduled run of the same commit', async () => {
    const shop = await aShop(scene, 'scheduled');
    const { sha } = await shop.run({ tests: [...suite, failingTest('cart')] });
    await shop.run({ sha, event: 'schedule', tests: [...suite, failingTest('cart')] });
    expect(await shop.issues()).toHaveLength(1);
  });

  it('is one for all that first failed in one range, and stays one in later runs', async () => {
    const shop = await aShop(scene, 'one-range');
    await shop.run({ tests: [...suite, mendedTest('cart'), mendedTest('order')] });
    for (let runs = 0; runs < 3; runs += 1)
      await shop.run({ tests: [...suite, failingTest('cart'), failingTest('order')] });
    const [issue, ...others] = await shop.issues();
    expect(others).toEqual([]);
    expect(issue?.body).toContain('test_cart.py::test_cart');
    expect(issue?.body).toContain('test_order.py::test_order');
  });

  it('is a second one for a second bug', async () => {
    const shop = await aShop(scene, 'two-bugs');
    await shop.run({ tests: [...suite, mendedTest('cart'), mendedTest('order')] });
    await shop.run({ tests: [...suite, failingTest('cart'), mendedTest('order')] });
    await shop.run({ tests: [...suite, failingTest('cart'), failingTest('order')] });
    expect(await shop.issues()).toHaveLength(1);
    await shop.run({ tests: [...suite, failingTest('cart'), failingTest('order')] });
    const issues = await shop.issues();
    expect(issues).toHaveLength(2);
    expect(issues[0]?.body).not.toContain('test_order');
    expect(issues[1]?.body).not.toContain('test_cart');
  });

  it('is never filed for a pull request, nor for another branch', async () => {
    const shop = await aShop(scene, 'not-trusted');
    await shop.run({ tests: [...suite, mendedTest('auth')] });
    const sha = await shop.commit('topic', 'main');
    await scene.github.openPullRequest({ repository: shop.repository, head: 'topic' });
    await shop.run({ sha, branch: 'topic', event: 'pull_request', tests: [...suite, failingTest('auth')] });
    await shop.run({ sha, branch: 'topic', event: 'push', tests: [...suite, failingTest('auth')] });
    expect(await shop.issues()).toEqual([]);
    expect(await shop.check(sha)).toContain('1 new failure');
  });

  it('is one about the suite when more than half of it fails, and stays one', async () => {
    const shop = await aShop(scene, 'suite-broken');
    const broken = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k'].map(failingTest);
    await shop.run({ tests: [...passingTests(3), ...broken] });
    await shop.run({ tests: [...passingTests(3), ...broken, failingTest('l')] });
    const issues = await shop.issues();
    expect(issues.map(({ labels }) => labels)).toEqual([['P1', 'bug', 'redfirst']]);
    expect(issues[0]?.body).toContain('more than half of the suite');
  });

  it('is not filed by the run of an older commit that is delivered later', async () => {
    const shop = await aShop(scene, 'late');
    await shop.run({ tests: [...suite, mendedTest('auth')] });
    await scene.github.holdDeliveries();
    const older = await shop.commit();
    const newer = await shop.commit();
    const red = await shop.run({ sha: older, tests: [...suite, failingTest('auth')], settles: false });
    await shop.run({ sha: newer, tests: [...suite, mendedTest('auth')], settles: false });
    const held = (await scene.github.deliveries()).filter(({ state }) => state === 'held');
    await scene.github.releaseDeliveries({ ids: held.map(({ id }) => id).reverse() });
    await scene.github.releaseDeliveries();
    await scene.settle();
    expect(await shop.issues()).toEqual([]);
    expect(await shop.check(red.sha)).toContain('1 new failure');
  });

  it('is one when two runs are delivered at once', async () => {
    const shop = await aShop(scene, 'at-once');
    const { sha } = await shop.run({ tests: [...suite, mendedTest('auth')] });
    await Promise.all(
      ['push', 'schedule', 'schedule'].map((event) =>
        shop.run({ sha, event, tests: [...suite, failingTest('auth')], settles: false }),
      ),
    );
    await scene.settle();
    expect(await titles(shop)).toHaveLength(1);
  });
});

describe('many causes', () => {
  const many = Array.from({ length: 13 }, (_, at) => failingTest(`payment_${at}`));
  const big = passingTests(40);

  it('are ten issues, worst first, and one that rolls up the rest', async () => {
    const shop = await aShop(scene, 'many');
    // Without a baseline each signature is a cause.
    await shop.run({ tests: [...big, ...many, failingTest('auth')] });
    const issues = await shop.issues();
    expect(issues).toHaveLength(11);
    expect(issues[0]?.labels).toContain('P0');
    const rolledUp = issues.at(-1)?.body ?? '';
    const inRollUp = many.filter(({ nodeId }) => rolledUp.includes(nodeId));
    expect(inRollUp).toHaveLength(4);
    await shop.run({ tests: [...big, ...many, failingTest('auth')] });
    expect(await shop.issues()).toHaveLength(11);
  });

  it('of several runs in a day are ten issues and one that rolls up the rest', async () => {
    const shop = await aShop(scene, 'many-runs');
    await shop.run({ tests: big });
    for (let count = 1; count <= many.length; count += 1)
      await shop.run({ tests: [...big, ...many.slice(0, count)] });
    const issues = await shop.issues();
    expect(issues.length).toBeLessThanOrEqual(11);
    const bodies = issues.map(({ body }) => body).join('\n');
    expect(many.map(({ nodeId }) => nodeId).filter((nodeId) => !bodies.includes(nodeId))).toEqual([]);
  });
});

it('sends only what GitHub documents', async () => {
  const calls = await scene.github.calls();
  expect(calls.length).toBeGreaterThan(100);
  expect(undocumentedRequests(calls)).toEqual([]);
});
