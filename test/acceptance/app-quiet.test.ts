import { describe, expect, it } from '@jest/globals';
import type { TestResult } from '#src/model/test-result.ts';
import { aShop, type Shop } from '../support/a-shop.ts';
import type { AppOnFake } from '../support/app-on-fake.ts';
import { aFailure, aTest } from '../support/builders.ts';
import { failingTest, mendedTest, passingTests } from '../support/collections.ts';
import { withAppOnFake } from '../support/with-app-on-fake.ts';

let scene: AppOnFake;
withAppOnFake((started) => {
  scene = started;
});

const suite = passingTests(20);
/** What tells an attacker how: a parameter, a message, an excerpt, a command. */
const SECRETS = ['hunter', 'leaks_by_message', 'leaks_by_excerpt', "pytest '"];

/** A test by whose path it concerns security, failing at a place. */
function red(name: string, parameter: string, place = 'auth'): TestResult {
  const location = { file: `src/shop/${place}.py`, line: 12, function: place };
  return aTest({
    nodeId: `tests/test_auth.py::${name}[${parameter}]`,
    failure: aFailure({
      message: `assert leaks_by_message_${place} == 1`,
      excerpt: '>   assert leaks_by_excerpt == 1',
      location,
      frames: [location],
    }),
  });
}

function green(name: string, parameter: string): TestResult {
  return aTest({ nodeId: `tests/test_auth.py::${name}[${parameter}]` });
}

/** All that is written in any issue. */
async function textsOf(shop: Shop): Promise<string[]> {
  return (await shop.issues()).flatMap(({ title, body, comments }) => [
    title,
    body ?? '',
    ...comments.map((comment) => comment.body),
  ]);
}

/** What of the secrets is in any text of any issue, or is said there. */
async function told(shop: Shop): Promise<string[]> {
  const texts = await textsOf(shop);
  return SECRETS.filter((secret) => texts.some((text) => text.includes(secret)));
}

const both = (login: TestResult, other: TestResult) => ({ tests: [...suite, login, other] });
const broken = () => both(red('test_login', 'hunter-1'), red('test_logout', 'hunter-2'));
const mended = () => both(green('test_login', 'hunter-1'), green('test_logout', 'hunter-2'));

describe('an issue that concerns security, in a public repository', () => {
  it('tells nothing from its filing to its breach, its closing and when it is opened again', async () => {
    const shop = await aShop(scene, 'quiet-life');
    await shop.run(mended());
    await shop.run(both(red('test_login', 'hunter-1'), green('test_logout', 'hunter-2')));
    expect(await told(shop)).toEqual([]);
    await shop.run(broken());
    expect(await told(shop)).toEqual([]);
    // A name that is new.
    await shop.run(both(red('test_logon', 'hunter-1'), red('test_logout', 'hunter-2')));
    expect((await shop.issues()).map(({ labels }) => labels[0])).toEqual(['P0']);
    expect(await told(shop)).toEqual([]);
    await scene.advance({ hours: 20 });
    await scene.app.sweep();
    await scene.advance({ hours: 20 });
    await scene.app.sweep();
    const passing = both(green('test_logon', 'hunter-1'), green('test_logout', 'hunter-2'));
    for (let runs = 0; runs < 3; runs += 1) {
      await shop.run(passing);
      expect(await told(shop)).toEqual([]);
    }
    expect((await shop.issue(1)).state).toBe('closed');
    await shop.run(both(red('test_logon', 'hunter-1'), red('test_logout', 'hunter-2')));
    expect(
      (await shop.issue(1)).comments.map(({ body }) => /^<!-- redfirst:([\w-]+)/.exec(body)?.[1]),
    ).toEqual(['at-risk', 'breach', 'closed', 'reopened']);
    expect(await told(shop)).toEqual([]);
    // It has no such sections, so nothing points to them.
    expect((await textsOf(shop)).join('\n')).not.toMatch(/Steps to reproduce|\*Actual\*/);
  });

  it('tells nothing when it turns flaky, is closed as that and opened again', async () => {
    const shop = await aShop(scene, 'quiet-flaky', {
      config: 'filing: on\nflaky:\n  recoveredAfter: 3\n',
    });
    await shop.run(mended());
    const { sha } = await shop.run(broken());
    for (let times = 0; times < 2; times += 1) {
      await shop.run({ ...mended(), sha });
      await shop.run({ ...broken(), sha });
    }
    expect((await shop.issue(1)).labels).toContain('flaky');
    expect(await told(shop)).toEqual([]);
    for (let runs = 0; runs < 3; runs += 1) await shop.run(mended());
    expect((await shop.issue(1)).state).toBe('closed');
    expect(await told(shop)).toEqual([]);
    await shop.run(broken());
    expect((await shop.issue(1)).state).toBe('open');
    expect(await told(shop)).toEqual([]);
  });

  it('tells nothing when it is filed as flaky', async () => {
    const shop = await aShop(scene, 'quiet-flake');
    const flake = (): TestResult => ({
      ...red('test_login', 'hunter-1'),
      outcome: 'passed',
      flaky: true,
      attempts: [...red('test_login', 'hunter-1').attempts, { outcome: 'passed', durationMs: 5 }],
    });
    for (let runs = 0; runs < 3; runs += 1) {
      await shop.run(mended());
      await shop.run(both(flake(), green('test_logout', 'hunter-2')));
    }
    expect((await shop.issue(1)).labels).toContain('flaky');
    expect(await told(shop)).toEqual([]);
  });

  it('tells nothing of a security test that joins a bug of others, nor more of that', async () => {
    const shop = await aShop(scene, 'quiet-joins');
    const place = { file: 'src/shop/payment.py', line: 12, function: 'payment' };
    const login = aTest({
      nodeId: 'tests/test_auth.py::test_login[hunter-1]',
      failure: aFailure({
        message: 'assert payment == 1',
        excerpt: '>   assert leaks_by_excerpt == 1',
        location: place,
        frames: [place],
      }),
    });
    await shop.run({ tests: [...suite, mendedTest('payment'), green('test_login', 'hunter-1')] });
    await shop.run({ tests: [...suite, failingTest('payment'), green('test_login', 'hunter-1')] });
    expect(await told(shop)).toEqual(["pytest '"]);
    await shop.run({ tests: [...suite, failingTest('payment'), login] });
    expect((await shop.issues()).map(({ labels }) => labels.includes('P0'))).toEqual([true]);
    expect(await told(shop)).toEqual([]);
  });

  it('tells nothing in the list of a dry run', async () => {
    const shop = await aShop(scene, 'quiet-dry', { config: null });
    await shop.run(mended());
    await shop.run(broken());
    expect(await shop.issues()).toHaveLength(1);
    expect(await told(shop)).toEqual([]);
  });

  it('tells all where the team wants that', async () => {
    const shop = await aShop(scene, 'quiet-not', { config: 'filing: on\nsecurity: public\n' });
    await shop.run(mended());
    await shop.run(broken());
    expect(await told(shop)).toEqual(SECRETS);
  });
});
