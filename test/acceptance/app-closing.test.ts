import { describe, expect, it } from '@jest/globals';
import type { TestResult } from '#src/model/test-result.ts';
import { aShop, firstIssue, type Shop } from '../support/a-shop.ts';
import type { AppOnFake } from '../support/app-on-fake.ts';
import { aTest } from '../support/builders.ts';
import { failingTest, mendedTest, passingTests } from '../support/collections.ts';
import { withAppOnFake } from '../support/with-app-on-fake.ts';

let scene: AppOnFake;
withAppOnFake((started) => {
  scene = started;
});

const suite = passingTests(20);
const red = [...suite, failingTest('payment')];
const green = [...suite, mendedTest('payment')];
const [linux, windows] = ['ubuntu, Python 3.13', 'windows, Python 3.13'] as const;

/** With an issue about `payment`, which is filed at once. */
async function aBrokenShop(name: string, config = 'filing: on\n'): Promise<Shop> {
  const shop = await aShop(scene, name, { config });
  await shop.run({ tests: green });
  await shop.run({ tests: red });
  expect(await only(shop)).toMatchObject({ state: 'open' });
  return shop;
}

async function only(shop: Shop) {
  const [issue, ...others] = await shop.issues();
  if (issue === undefined || others.length > 0) throw new Error(`There are ${others.length + 1} issues`);
  return issue;
}

async function runAll(shop: Shop, runs: readonly TestResult[][]): Promise<void> {
  for (const tests of runs) await shop.run({ tests });
}

const isOpen = async (shop: Shop): Promise<boolean> => (await only(shop)).state === 'open';

it('the full suite is not said to pass by a run in which another test fails', async () => {
  const shop = await aBrokenShop('not-the-full-suite');
  const others = [...green, failingTest('cart')];
  await runAll(shop, [others, others, others]);
  const { state, body } = await firstIssue(shop);
  expect(state).toBe('closed');
  expect(body).toContain('- [x] 3. Fix, with the same test green');
  expect(body).toContain('- [ ] 4. Full suite passes');
});

describe('an issue is closed', () => {
  it('by three trusted runs in which its tests passed, with a comment that links them', async () => {
    await scene.moveTo('2026-04-02T08:00:00.000Z');
    const shop = await aBrokenShop('three-passes');
    await runAll(shop, [green, green]);
    const [before, openBody] = [await only(shop), (await only(shop)).body];
    expect(before).toMatchObject({ state: 'open', comments: [] });
    await scene.moveTo('2026-04-03T08:00:00.000Z');
    const last = await shop.run({ tests: green });
    const issue = await only(shop);
    expect(issue).toMatchObject({ state: 'closed', stateReason: 'completed' });
    expect(issue.comments).toHaveLength(1);
    const comment = issue.comments[0]?.body ?? '';
    expect(comment).toContain('the test passed in 3 trusted runs');
    expect(comment.match(/\/actions\/runs\/\d+/g)).toHaveLength(3);
    expect(comment).toContain(`/actions/runs/${last.run}`);
    // P1 is due 72 h after filing; this is 24 h after.
    expect(comment).toContain('within its SLA, 2 days before it was due');
    const { body } = issue;
    expect(body).toContain('- [x] 3. Fix, with the same test green');
    expect(body).toContain('- [x] 4. Full suite passes');
    expect(body).toContain('- [x] 6. Resolved');
    expect(body).toContain('Resolved within its SLA');
    expect(body?.split('\n')[0]).toBe(openBody?.split('\n')[0]);
  });

  it('outside its SLA when that was later than due', async () => {
    await scene.moveTo('2026-04-10T08:00:00.000Z');
    const shop = await aBrokenShop('too-late');
    await scene.moveTo('2026-04-15T08:00:00.000Z');
    await runAll(shop, [green, green, green]);
    const issue = await only(shop);
    expect(issue.state).toBe('closed');
    expect(issue.comments.at(-1)?.body).toContain('outside its SLA, 2 days after it was due');
  });

  it('once, when its last run is delivered again', async () => {
    const shop = await aBrokenShop('closed-once');
    await runAll(shop, [green, green]);
    const last = await shop.run({ tests: green });
    const before = await shop.state();
    await shop.redeliver(last);
    expect(await shop.state()).toEqual(before);
  });

  it('after as many runs as the config says', async () => {
    const shop = await aBrokenShop('close-after', 'filing: on\nissues:\n  closeAfter: 1\n');
    await shop.run({ tests: green });
    expect(await isOpen(shop)).toBe(false);
  });

  it('only by passes in every environment where it failed', async () => {
    const shop = await aShop(scene, 'environments');
    const both = (tests: TestResult[]) => ({ environments: { [linux]: tests, [windows]: tests } });
    await shop.run(both(green));
    await shop.run(both(red));
    for (let runs = 0; runs < 3; runs += 1)
      await shop.run({ environments: { [linux]: green, [windows]: suite } });
    expect(await isOpen(shop)).toBe(true);
    for (let runs = 0; runs < 3; runs += 1) await shop.run({ environments: { [linux]: green } });
    expect(await isOpen(shop)).toBe(true);
    for (let runs = 0; runs < 3; runs += 1) await shop.run(both(green));
    expect(await isOpen(shop)).toBe(false);
  });

  it.each<[string, TestResult[]]>([
    ['a skip', [...suite, aTest({ nodeId: failingTest('payment').nodeId, outcomes: ['skipped'] })]],
    ['an absence', suite],
  ])('not by %s', async (what, tests) => {
    const shop = await aBrokenShop(`not-by-${what.replaceAll(' ', '-')}`);
    await runAll(shop, [green, green, tests, tests]);
    expect(await isOpen(shop)).toBe(true);
    await shop.run({ tests: green });
    expect(await isOpen(shop)).toBe(false);
  });

  it('not by a pass that took a rerun; the second one makes it an issue about a flaky test', async () => {
    const shop = await aBrokenShop('not-by-a-flaky-pass');
    const reran = [
      ...suite,
      aTest({ nodeId: failingTest('payment').nodeId, outcomes: ['failed', 'passed'] }),
    ];
    await runAll(shop, [green, green, reran]);
    expect(await firstIssue(shop)).toMatchObject({ state: 'open', labels: ['P1', 'bug', 'redfirst'] });
    await runAll(shop, [reran, green, green, green]);
    const issue = await firstIssue(shop);
    expect(issue.state).toBe('open');
    expect(issue.labels.toSorted()).toEqual(['P1', 'flaky', 'redfirst']);
    expect(issue.body).toContain('failed and then passed within one run');
    // Its streak is ten (design §5).
    await runAll(
      shop,
      Array.from({ length: 6 }, () => green),
    );
    expect(await isOpen(shop)).toBe(true);
    await shop.run({ tests: green });
    expect(await isOpen(shop)).toBe(false);
    expect(await shop.issues()).toHaveLength(1);
  });

  it('not before three passes in a row', async () => {
    const shop = await aBrokenShop('reset');
    await runAll(shop, [green, green, red, green, green]);
    expect(await isOpen(shop)).toBe(true);
    await shop.run({ tests: green });
    expect(await isOpen(shop)).toBe(false);
  });

  it('not before three passes in a row, where the failure between was part of a broken suite', async () => {
    const shop = await aBrokenShop('reset-by-suite');
    const broken = [failingTest('payment'), ...Array.from({ length: 30 }, (_, at) => failingTest(`x${at}`))];
    await runAll(shop, [green, green, [...suite, ...broken], green]);
    const payment = (await shop.issues()).find(({ title }) => title.includes('payment'));
    expect(payment?.state).toBe('open');
  });

  it('not by the passes of a pull request', async () => {
    const shop = await aBrokenShop('pr-passes');
    const sha = await shop.commit('topic', 'main');
    for (let runs = 0; runs < 3; runs += 1)
      await shop.run({ sha, branch: 'topic', event: 'pull_request', tests: green });
    expect(await isOpen(shop)).toBe(true);
  });

  it('not by passes on another trusted branch', async () => {
    const shop = await aShop(scene, 'other-branch', { config: 'filing: on\nbranches: [main, release]\n' });
    await shop.run({ tests: green });
    const release = await shop.commit('release', 'main');
    await shop.run({ branch: 'release', sha: release, tests: [...suite, failingTest('payment')] });
    expect(await isOpen(shop)).toBe(true);
    await runAll(shop, [green, green, green, green]);
    expect(await isOpen(shop)).toBe(true);
    for (let runs = 0; runs < 3; runs += 1) await shop.run({ branch: 'release', tests: green });
    expect(await isOpen(shop)).toBe(false);
  });

  it('not by re-runs of one run', async () => {
    const shop = await aBrokenShop('re-runs');
    const first = await shop.run({ tests: green });
    await shop.runAgain(first, green);
    await shop.runAgain(first, green);
    expect(await isOpen(shop)).toBe(true);
  });
});
