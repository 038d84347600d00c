import { describe, expect, it } from '@jest/globals';
import { aShop, type Shop } from '../support/a-shop.ts';
import type { AppOnFake } from '../support/app-on-fake.ts';
import { failingTest, mendedTest, passingTests } from '../support/collections.ts';
import { say, withPeople } from '../support/people-acting.ts';
import { withAppOnFake } from '../support/with-app-on-fake.ts';

let scene: AppOnFake;
withAppOnFake((started) => {
  scene = started;
});

const suite = passingTests(20);
const green = { tests: [...suite, mendedTest('cart'), mendedTest('payment')] };
const cartIsRed = { tests: [...suite, failingTest('cart'), mendedTest('payment')] };
const paymentIsRed = { tests: [...suite, mendedTest('cart'), failingTest('payment')] };

async function configured(name: string, config: string | null): Promise<Shop> {
  const shop = await aShop(scene, name, { config });
  await shop.run(green);
  return shop;
}

const labels = async (shop: Shop): Promise<string[][]> => (await shop.issues()).map((issue) => issue.labels);

describe('the config', () => {
  it('`filing: off` files nothing', async () => {
    const shop = await configured('off', 'filing: off\n');
    await shop.run(paymentIsRed);
    const { sha } = await shop.run(cartIsRed);
    expect(await shop.issues()).toEqual([]);
    expect(await shop.check(sha)).toContain('1 new failure');
    expect((await shop.state()).labels).toEqual([]);
  });

  it.each([
    ['off', 'filing: off\n'],
    ['invalid', 'filing: on\ncolour: red\n'],
  ])('that is %s is not said to hold anything back', async (name, config) => {
    const shop = await configured(`not-held-${name}`, config);
    const { sha } = await shop.run(cartIsRed);
    expect(await shop.check(sha)).toContain('1 new failure');
    expect(await shop.check(sha)).not.toContain('would be filed');
  });

  it('trusts the branches that it names, and no other', async () => {
    const shop = await configured('branches', 'filing: on\nbranches: [stable]\n');
    await shop.run(paymentIsRed);
    expect(await shop.issues()).toEqual([]);
    const sha = await shop.commit('stable', 'main');
    await shop.run({ ...paymentIsRed, branch: 'stable', sha });
    expect(await shop.issues()).toHaveLength(1);
  });

  it('says how many runs must fail', async () => {
    const shop = await configured('confirmations', 'filing: on\nissues:\n  confirmations: 3\n');
    await shop.run(cartIsRed);
    await shop.run(cartIsRed);
    expect(await shop.issues()).toEqual([]);
    await shop.run(cartIsRed);
    expect(await shop.issues()).toHaveLength(1);
  });

  it('may file at the first failing run', async () => {
    const shop = await configured('one-confirmation', 'filing: on\nissues:\n  confirmations: 1\n');
    const { sha } = await shop.run(cartIsRed);
    expect(await shop.issues()).toHaveLength(1);
    expect(await shop.check(sha)).not.toContain('Held back');
  });

  it('has rules of its own before ours, and hours of its own', async () => {
    await scene.moveTo('2026-06-01T08:00:00.000Z');
    const shop = await configured(
      'own-rules',
      [
        'filing: on',
        'severity:',
        '  rules:',
        '    - name: the-cart',
        '      severity: P1',
        '      why: nobody can buy without it',
        '      when: { path: ["tests/test_cart.py"] }',
        'sla:',
        '  hours: { P1: 5 }',
        '',
      ].join('\n'),
    );
    await shop.run(cartIsRed);
    expect(await labels(shop)).toEqual([['P1', 'bug', 'redfirst']]);
    const [issue] = await shop.issues();
    expect(issue?.body).toContain('`the-cart`');
    expect(issue?.body).toContain('Due **2026-06-01 13:00 UTC**');
  });

  it.each([
    ['unknown-key', 'filing: on\ncolour: red\n', 'colour'],
    ['not-yaml', 'filing: [on\n', 'line'],
    ['wrong-type', 'filing: on\nsla:\n  hours: { P1: soon }\n', 'sla.hours.P1'],
  ])('that is invalid (%s) files nothing, and the check says what is wrong', async (name, config, named) => {
    const shop = await configured(name, config);
    const { sha } = await shop.run(paymentIsRed);
    expect(await shop.issues()).toEqual([]);
    expect(await shop.check(sha)).toContain('**Config error** in `.github/redfirst.yml`');
    expect(await shop.check(sha)).toContain(named);
  });

  it('that was invalid and is mended files what is still broken', async () => {
    const shop = await configured('mended', 'filing: maybe\n');
    await shop.run(paymentIsRed);
    await scene.github.push({
      repository: shop.repository,
      branch: 'main',
      files: { '.github/redfirst.yml': 'filing: on\n' },
    });
    await shop.run(paymentIsRed);
    expect(await shop.issues()).toHaveLength(1);
  });

  it('counts from the default branch, not from a pull request', async () => {
    const shop = await configured('from-default', 'filing: off\n');
    const { sha } = await scene.github.push({
      repository: shop.repository,
      branch: 'topic',
      from: 'main',
      files: { '.github/redfirst.yml': 'filing: on\nbranches: [main, topic]\n' },
    });
    await shop.run({ ...paymentIsRed, branch: 'topic', sha });
    expect(await shop.issues()).toEqual([]);
  });
});

describe('the labels of a new issue', () => {
  it('that GitHub drops without a word are named in the log', async () => {
    const { github, installation } = scene;
    const shop = await configured('dropped-labels', 'filing: on\n');
    await github.configureInstallation({ installation, dropLabels: true });
    await shop.run(paymentIsRed);
    await github.configureInstallation({ installation, dropLabels: false });
    expect(await labels(shop)).toEqual([[]]);
    expect(scene.said).toContainEqual(expect.stringContaining('P1, bug, redfirst of #1'));
  });
});

describe('labels that a team calls otherwise', () => {
  const names = {
    P0: 'sev-0',
    P1: 'sev-1',
    P2: 'sev-2',
    P3: 'sev-3',
    bug: 'defect',
    flaky: 'wobbly',
    redfirst: 'robot',
    needsInfo: 'say more',
    atRisk: 'hurry',
    breached: 'too late',
  };
  const settings = Object.entries(names).map(([purpose, name]) => `  ${purpose}: { name: "${name}" }\n`);

  it('are called so from the list of the dry run on, and ours are nowhere', async () => {
    const shop = await configured('own-labels', `labels:\n${settings.join('')}`);
    await withPeople(scene, shop);
    await shop.run(paymentIsRed);
    expect(await labels(shop)).toEqual([['robot']]);
    await say(scene, shop, { body: '/redfirst start' });
    await shop.run(paymentIsRed);
    expect((await labels(shop))[1]).toEqual(['sev-1', 'defect', 'robot']);
    await say(scene, shop, { body: '/redfirst severity p0 nobody can pay', number: 2 });
    expect((await labels(shop))[1]?.toSorted()).toEqual(['defect', 'robot', 'sev-0']);
    await say(scene, shop, { body: '/redfirst flaky', number: 2 });
    await shop.run(paymentIsRed);
    expect((await labels(shop))[1]?.toSorted()).toEqual(['robot', 'sev-0', 'wobbly']);
    await scene.advance({ hours: 30 });
    await scene.app.sweep();
    expect((await labels(shop))[1]).toContain('too late');
    expect((await shop.state()).labels.map(({ name }) => name).toSorted()).toEqual(
      Object.values(names).toSorted(),
    );
  });
});
