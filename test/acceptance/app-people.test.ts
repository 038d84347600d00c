import { describe, expect, it } from '@jest/globals';
import { aShop, byOwner, firstIssue, type Shop } from '../support/a-shop.ts';
import type { AppOnFake } from '../support/app-on-fake.ts';
import { failingTest, mendedTest, passingTests } from '../support/collections.ts';
import { withoutWebhooks } from '../support/people-acting.ts';
import { withAppOnFake } from '../support/with-app-on-fake.ts';

let scene: AppOnFake;
withAppOnFake((started) => {
  scene = started;
});

const suite = passingTests(20);
const red = { tests: [...suite, failingTest('payment')] };
const green = { tests: [...suite, mendedTest('payment')] };

async function aBrokenShop(name: string, config = 'filing: on\n'): Promise<Shop> {
  const shop = await aShop(scene, name, { config });
  await shop.run(green);
  await shop.run(red);
  expect(await shop.issues()).toHaveLength(1);
  return shop;
}

async function aMendedShop(name: string): Promise<Shop> {
  const shop = await aBrokenShop(name);
  for (let runs = 0; runs < 3; runs += 1) await shop.run(green);
  expect((await firstIssue(shop)).state).toBe('closed');
  return shop;
}

describe('what people wrote', () => {
  it('stays byte for byte when the issue is closed, carriage returns too', async () => {
    const shop = await aBrokenShop('their-text');
    const filed = (await firstIssue(shop)).body ?? '';
    const theirs = 'Seen by us too  \r\n\tsince <b>Monday</b>.\r\n';
    const edited = `${filed
      .replaceAll('\n', '\r\n')
      .replace(
        '_For people to fill in: what is wrong, and since when._',
        'A `float` for money.',
      )}\r\n${theirs}`;
    await scene.github.editIssue({ ...byOwner(shop), body: edited });
    for (let runs = 0; runs < 3; runs += 1) await shop.run(green);
    const { body, state } = await firstIssue(shop);
    expect(state).toBe('closed');
    expect(body).toContain('**Fixed: the test passed in 3 trusted runs**');
    expect(body?.endsWith(theirs)).toBe(true);
    const outside = (text: string | null) =>
      (text ?? '').replace(/<!-- redfirst:begin ([\w-]+) -->[\s\S]*?<!-- redfirst:end \1 -->/g, '[$1]');
    expect(outside(body)).toBe(outside(edited));
    expect(body).not.toMatch(/[^\r]\n/);
  });

  it('stays when they took our markers out: nothing of the text changes, and the issue is closed', async () => {
    const shop = await aBrokenShop('no-markers');
    await scene.github.editIssue({ ...byOwner(shop), body: 'All ours now.' });
    for (let runs = 0; runs < 3; runs += 1) await shop.run(green);
    expect(await firstIssue(shop)).toMatchObject({ state: 'closed', body: 'All ours now.' });
  });

  it('is no second issue when they retitled and relabelled the first one', async () => {
    const shop = await aBrokenShop('retitled');
    await scene.github.editIssue({ ...byOwner(shop), title: 'Money is wrong' });
    await scene.github.unlabel({ ...byOwner(shop), label: 'P1' });
    await shop.run(red);
    expect(await shop.issues()).toHaveLength(1);
    expect(await firstIssue(shop)).toMatchObject({ title: 'Money is wrong', labels: ['bug', 'redfirst'] });
  });
});

describe('a closed issue', () => {
  it('is opened again by a failure on a later commit, with a new due date', async () => {
    await scene.moveTo('2026-05-01T08:00:00.000Z');
    const shop = await aMendedShop('regressed');
    await scene.moveTo('2026-05-20T08:00:00.000Z');
    const again = await shop.run(red);
    const issue = await firstIssue(shop);
    expect(await shop.issues()).toHaveLength(1);
    expect(issue).toMatchObject({ state: 'open', closedAt: null });
    expect(issue.comments.at(-1)?.body).toContain('**Failing again**');
    expect(issue.comments.at(-1)?.body).toContain(`/actions/runs/${again.run}`);
    // P1: 72 h after it was reopened.
    expect(issue.body).toContain('Due **2026-05-23 08:00 UTC**');
    await shop.redeliver(again);
    expect((await firstIssue(shop)).comments).toHaveLength(2);
    await shop.run(green);
    await shop.run(green);
    expect((await firstIssue(shop)).state).toBe('open');
    await shop.run(green);
    expect((await firstIssue(shop)).state).toBe('closed');
  });

  it('stays closed when an older commit fails later', async () => {
    const shop = await aBrokenShop('older-fails');
    const old = await shop.commit();
    for (let runs = 0; runs < 3; runs += 1) await shop.run(green);
    await shop.run({ ...red, sha: old });
    expect((await firstIssue(shop)).state).toBe('closed');
  });

  it('stays closed when a branch without the fix fails', async () => {
    const shop = await aShop(scene, 'two-branches', { config: 'filing: on\nbranches: [main, release]\n' });
    await shop.run(green);
    const { sha: broken } = await shop.run(red);
    const release = await shop.commit('release', broken);
    for (let runs = 0; runs < 3; runs += 1) await shop.run(green);
    expect((await firstIssue(shop)).state).toBe('closed');
    await shop.run({ ...red, branch: 'release', sha: release });
    expect(await shop.issues()).toHaveLength(1);
    expect((await firstIssue(shop)).state).toBe('closed');
  });

  it.each(['not_planned', 'duplicate'] as const)(
    'by people as %s stays closed, and has no second one',
    async (reason) => {
      const shop = await aBrokenShop(`by-people-${reason}`);
      await scene.github.closeIssue({ ...byOwner(shop), reason });
      for (let runs = 0; runs < 3; runs += 1) await shop.run(red);
      const issue = await firstIssue(shop);
      expect(await shop.issues()).toHaveLength(1);
      expect(issue).toMatchObject({ state: 'closed', stateReason: reason, comments: [] });
    },
  );

  it('by people has no second one for another test that it lists', async () => {
    const shop = await aShop(scene, 'two-tests');
    const tests = [...suite, failingTest('payment'), failingTest('billing')];
    await shop.run({ tests: [...suite, mendedTest('payment'), mendedTest('billing')] });
    await shop.run({ tests });
    expect(await shop.issues()).toHaveLength(1);
    await scene.github.closeIssue({ ...byOwner(shop), reason: 'not_planned' });
    for (let runs = 0; runs < 3; runs += 1) await shop.run({ tests });
    expect(await shop.issues()).toHaveLength(1);
  });

  it('by people as completed stays closed on the commit that failed, and is reopened by a later one', async () => {
    const shop = await aBrokenShop('by-people-completed');
    const { sha } = await shop.run(red);
    await scene.advance({ minutes: 1 });
    await scene.github.closeIssue({ ...byOwner(shop), reason: 'completed' });
    await scene.advance({ minutes: 1 });
    await shop.run({ ...red, sha });
    expect((await firstIssue(shop)).state).toBe('closed');
    await shop.run(red);
    const issue = await firstIssue(shop);
    expect(issue.state).toBe('open');
    expect(issue.comments.map(({ body }) => body).join()).toContain('Failing again');
    expect(await shop.issues()).toHaveLength(1);
  });

  it('that people opened again is theirs: one more pass does not close it', async () => {
    const shop = await aMendedShop('people-reopened');
    await scene.github.reopenIssue(byOwner(shop));
    await shop.run(green);
    expect((await firstIssue(shop)).state).toBe('open');
  });

  it('that people opened again is closed by three more passes', async () => {
    const shop = await aMendedShop('reopened-and-passing');
    await scene.github.reopenIssue(byOwner(shop));
    for (let runs = 0; runs < 3; runs += 1) await shop.run(green);
    expect((await firstIssue(shop)).state).toBe('closed');
  });
});

describe('an issue that people deleted', () => {
  it('is left alone, also while there are others', async () => {
    const shop = await aBrokenShop('deleted-one');
    const both = { tests: [...red.tests, failingTest('auth')] };
    await shop.run(both);
    expect(await shop.issues()).toHaveLength(2);
    await scene.github.deleteIssue(byOwner(shop));
    await shop.run(both);
    await shop.run(both);
    const issues = await shop.issues();
    expect(issues.map(({ number }) => number)).toEqual([2]);
  });

  it('does not keep others from being filed when it was the only one', async () => {
    const shop = await aBrokenShop('deleted-only');
    await scene.github.deleteIssue(byOwner(shop));
    await shop.run(red);
    expect(await shop.issues()).toEqual([]);
    await shop.run({ tests: [...red.tests, failingTest('auth')] });
    expect((await shop.issues()).map(({ number }) => number)).toEqual([2]);
  });
});

describe('an issue that people moved to another repository', () => {
  it('is theirs there, also when nobody told us: no other is filed for its cause', async () => {
    const shop = await aBrokenShop('moved-away');
    const other = await aShop(scene, 'elsewhere');
    await withoutWebhooks(scene, () =>
      scene.github.transferIssue({ ...byOwner(shop), to: other.repository }),
    );
    await shop.run({ tests: [...red.tests, failingTest('auth')] });
    const bodies = (await shop.issues()).map(({ body }) => body ?? '');
    expect(bodies).toHaveLength(1);
    expect(bodies[0]).toContain('test_auth');
  });
});

describe('when GitHub lists none of our issues although some are known', () => {
  it('nothing is filed, the log has an error, and the check says it', async () => {
    const shop = await aBrokenShop('contradiction');
    // Another App took the database over: what the first one opened is not in the list of its issues.
    const { repositories } = scene;
    scene.restart({
      repositories: {
        ...repositories,
        access: async (...given) => ({
          ...(await repositories.access(...given)),
          bot: { appId: 99, login: 'successor[bot]' },
        }),
      },
    });
    const { sha } = await shop.run({ tests: [...red.tests, failingTest('auth')] });
    scene.restart();
    expect((await shop.issues()).map(({ number }) => number)).toEqual([1]);
    expect(await shop.check(sha)).toContain('**Nothing is filed**');
    expect(scene.said.filter((line) => line.startsWith('error octo/contradiction'))).toHaveLength(1);
  });
});
