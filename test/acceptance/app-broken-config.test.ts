import { describe, expect, it } from '@jest/globals';
import { red } from '../support/a-broken-shop.ts';
import { aShop, type Shop } from '../support/a-shop.ts';
import type { AppOnFake } from '../support/app-on-fake.ts';
import { aFailure, aTest } from '../support/builders.ts';
import { failingTest, mendedTest, passingTests } from '../support/collections.ts';
import { withAppOnFake } from '../support/with-app-on-fake.ts';

let scene: AppOnFake;
withAppOnFake((started) => {
  scene = started;
});
const green = { tests: [...passingTests(20), mendedTest('payment')] };

/** A typo gets into a config that was right. */
async function breakConfig({ repository }: Shop, config: string): Promise<void> {
  const files = { '.github/redfirst.yml': `${config}nonsense: 1\n` };
  await scene.github.push({ repository, branch: 'main', message: 'A typo', files });
}

describe('a config that becomes wrong', () => {
  const suite = passingTests(20);

  it('publishes no excerpt of which the team said `excerpts: none`', async () => {
    const config = 'filing: on\nexcerpts: none\n';
    const shop = await aShop(scene, 'case-excerpts', { config });
    const place = { file: 'src/shop/payment.py', line: 12, function: 'payment' };
    const refund = aTest({
      nodeId: 'tests/test_refund.py::test_refund',
      failure: aFailure({ message: 'assert payment == 1', location: place, frames: [place] }),
    });
    const mended = aTest({ nodeId: refund.nodeId });
    await shop.run({ tests: [...suite, mendedTest('payment'), mended] });
    await shop.run({ tests: [...suite, failingTest('payment'), mended] });
    expect((await shop.issue(1)).body).not.toContain('assert 2 == 1');
    await breakConfig(shop, config);
    await shop.run({ tests: [...suite, failingTest('payment'), refund] });
    expect((await shop.issue(1)).body).not.toContain('assert 2 == 1');
  });

  it('raises no severity that the rules of the team decide', async () => {
    const config =
      'filing: on\nseverity:\n  rules:\n    - {name: ours, severity: P3, why: no matter, when: {path: ["tests/test_payment.py"]}}\n';
    const shop = await aShop(scene, 'case-rules', { config });
    await shop.run(green);
    for (let runs = 0; runs < 2; runs += 1) await shop.run(red);
    expect((await shop.issue(1)).labels).toContain('P3');
    await breakConfig(shop, config);
    await shop.run(red);
    expect((await shop.issue(1)).labels).toContain('P3');
  });

  it('closes no issue sooner than the team wants', async () => {
    const config = 'filing: on\nissues:\n  closeAfter: 10\n';
    const shop = await aShop(scene, 'case-close-after', { config });
    await shop.run(green);
    await shop.run(red);
    await breakConfig(shop, config);
    for (let runs = 0; runs < 3; runs += 1) await shop.run(green);
    expect((await shop.issue(1)).state).toBe('open');
  });
});
