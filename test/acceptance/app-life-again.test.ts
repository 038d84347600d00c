import { describe, expect, it } from '@jest/globals';
import type { TestResult } from '#src/model/test-result.ts';
import { aShop } from '../support/a-shop.ts';
import type { AppOnFake } from '../support/app-on-fake.ts';
import { aFailure, aTest } from '../support/builders.ts';
import { failingTest, mendedTest, passingTests } from '../support/collections.ts';
import { withAppOnFake } from '../support/with-app-on-fake.ts';

let scene: AppOnFake;
withAppOnFake((started) => {
  scene = started;
});

const suite = passingTests(20);

/** `test_<what>` failing in the place of another one. */
function failingIn(what: string, place: string): TestResult {
  const location = { file: `src/shop/${place}.py`, line: 12, function: place };
  return aTest({
    nodeId: `tests/test_${what}.py::test_${what}`,
    failure: aFailure({ message: `assert ${place} == 1`, location, frames: [location] }),
  });
}

async function twoBugs(name: string) {
  const shop = await aShop(scene, name);
  await shop.run({ tests: [...suite, mendedTest('billing'), mendedTest('payment')] });
  // P1, so that each is filed at once: #1, then #2.
  await shop.run({ tests: [...suite, failingTest('billing'), mendedTest('payment')] });
  await shop.run({ tests: [...suite, failingTest('billing'), failingTest('payment')] });
  expect((await shop.issues()).map(({ state }) => state)).toEqual(['open', 'open']);
  return shop;
}
const joined = { tests: [...suite, failingTest('billing'), failingIn('payment', 'billing')] };
const apart = { tests: [...suite, failingTest('billing'), failingTest('payment')] };

describe('an issue that was closed as the duplicate of an older one', () => {
  it('stays open when a person opened it again', async () => {
    const shop = await twoBugs('case-joined');
    await shop.run(joined);
    expect(await shop.issue(2)).toMatchObject({ state: 'closed', stateReason: 'duplicate' });
    await scene.github.reopenIssue({ repository: shop.repository, number: 2, as: 'octo' });
    await scene.settle();
    await shop.run(joined);
    expect((await shop.issue(2)).state).toBe('open');
  });

  it('is not closed and opened for ever while its test fails now so, now so', async () => {
    const shop = await twoBugs('case-flap');
    for (let runs = 0; runs < 4; runs += 1) {
      await shop.run(joined);
      await shop.run(apart);
    }
    // Once closed and once opened again could be better knowledge; more is flapping.
    expect((await shop.issue(2)).comments.map(({ body }) => body.split('\n')[2])).toHaveLength(2);
  });
});

describe('a test that is flaky', () => {
  const flakyNow = (what: string): TestResult =>
    aTest({
      nodeId: `tests/test_${what}.py::test_${what}`,
      outcomes: ['failed', 'passed'],
      failure: aFailure({ type: 'TimeoutError', message: 'too slow' }),
    });

  it.each([
    ['alone', ['payment']],
    ['with another one', ['payment', 'cart']],
  ])('has an issue also where an old bug of it was mended long ago: %s', async (_, names) => {
    const shop = await aShop(scene, `case-flaky-after-bug-${names.length}`);
    const mended = [mendedTest('payment'), mendedTest('cart')];
    const green = { tests: [...suite, ...mended] };
    await shop.run(green);
    await shop.run({ tests: [...suite, mendedTest('cart'), failingTest('payment')] });
    for (let runs = 0; runs < 3; runs += 1) await shop.run(green);
    expect(await shop.issue(1)).toMatchObject({ state: 'closed', stateReason: 'completed' });
    // Months later it is flaky, for another reason.
    await scene.advance({ days: 60 });
    for (let runs = 0; runs < 5; runs += 1) {
      const now = names.map((name) => flakyNow(name));
      const rest = mended.filter(({ nodeId }) => !now.some((test) => test.nodeId === nodeId));
      await shop.run({ tests: [...suite, ...now, ...rest] });
      await shop.run(green);
    }
    const open = (await shop.issues()).filter(({ state }) => state === 'open');
    expect(open.map(({ title }) => title)).toHaveLength(1);
  });

  it('has an issue where it never had a bug', async () => {
    const shop = await aShop(scene, 'case-flaky-fresh');
    const green = { tests: [...suite, mendedTest('payment')] };
    await shop.run(green);
    for (let runs = 0; runs < 5; runs += 1) {
      await shop.run({ tests: [...suite, flakyNow('payment')] });
      await shop.run(green);
    }
    expect((await shop.issues()).filter(({ state }) => state === 'open')).toHaveLength(1);
  });
});

describe('an issue that is opened again, with a test that did not fail before', () => {
  it('names that test', async () => {
    const shop = await aShop(scene, 'case-reopened-more');
    const second = 'tests/test_refund.py::test_refund';
    const place = { file: 'src/shop/payment.py', line: 12, function: 'payment' };
    const refund = aTest({
      nodeId: second,
      failure: aFailure({ message: 'assert payment == 1', location: place, frames: [place] }),
    });
    const green = { tests: [...suite, mendedTest('payment'), aTest({ nodeId: second })] };
    await shop.run(green);
    await shop.run({ tests: [...suite, failingTest('payment'), aTest({ nodeId: second })] });
    for (let runs = 0; runs < 3; runs += 1) await shop.run(green);
    for (let runs = 0; runs < 2; runs += 1)
      await shop.run({ tests: [...suite, failingTest('payment'), refund] });
    const [issue, ...others] = await shop.issues();
    expect(others).toEqual([]);
    expect(issue?.state).toBe('open');
    expect(issue?.body).toContain('test_refund');
  });

  it('is as severe as that test', async () => {
    const shop = await aShop(scene, 'case-reopened-worse');
    const place = { file: 'src/shop/cart.py', line: 12, function: 'cart' };
    const login = 'tests/test_auth.py::test_login';
    const auth = aTest({
      nodeId: login,
      failure: aFailure({ message: 'assert cart == 1', location: place, frames: [place] }),
    });
    const green = { tests: [...suite, mendedTest('cart'), aTest({ nodeId: login })] };
    await shop.run(green);
    for (let runs = 0; runs < 2; runs += 1)
      await shop.run({ tests: [...suite, failingTest('cart'), aTest({ nodeId: login })] });
    for (let runs = 0; runs < 3; runs += 1) await shop.run(green);
    expect(await shop.issue(1)).toMatchObject({ state: 'closed' });
    await shop.run({ tests: [...suite, failingTest('cart'), auth] });
    expect((await shop.issue(1)).labels).toContain('P0');
  });
});
