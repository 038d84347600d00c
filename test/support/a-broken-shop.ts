import { aShop, type Shop } from './a-shop.ts';
import type { AppOnFake } from './app-on-fake.ts';
import { failingTest, mendedTest, passingTests } from './collections.ts';
import { issueOf, severityLabels, withPeople } from './people-acting.ts';

const suite = passingTests(20);

/** A run in which the payment's test fails, and one in which it passes. */
export const red = { tests: [...suite, failingTest('payment')] };
const green = { tests: [...suite, mendedTest('payment')] };

/** A shop with people, whose issue 1 is about a P1 that is due three days after it was filed. */
export async function aBrokenShop(scene: AppOnFake, name: string): Promise<Shop> {
  const shop = await aShop(scene, name);
  await withPeople(scene, shop);
  await shop.run(green);
  await shop.run(red);
  const labels = severityLabels(await issueOf(shop));
  if (labels.join() !== 'P1') throw new Error(`${name} has an issue of ${labels.join() || 'no severity'}`);
  return shop;
}
