import { aShop, type Shop } from './a-shop.ts';
import type { AppOnFake } from './app-on-fake.ts';
import type { VisibleIssue } from './fake-github/visible-state.ts';
import { issueOf, withPeople } from './people-acting.ts';

/** A shop with people and no issue yet. */
export async function aPeopledShop(scene: AppOnFake, name: string, config = 'filing: on\n'): Promise<Shop> {
  const shop = await aShop(scene, name, { config });
  await withPeople(scene, shop);
  return shop;
}

interface Report {
  as?: string;
  title?: string;
  body?: string;
  labels?: string[];
}

/** Opens an issue as a person, labelled `bug` as the form does it, and waits. */
export async function report(
  scene: AppOnFake,
  shop: Shop,
  { as = 'stranger', title = 'The cart is wrong', ...more }: Report = {},
): Promise<void> {
  const { repository } = shop;
  const { labels = ['bug'], body = 'It sums up to 3.' } = more;
  const { number } = await scene.github.openIssue({ repository, as, title, body });
  // The form's labels are set by GitHub, whoever opened it.
  if (labels.length > 0) await scene.github.label({ repository, number, as: 'octo', labels });
  await scene.settle();
}

/** The app's comments of care on an issue; there should be one at most. */
export function caresOf({ comments }: VisibleIssue): string[] {
  return comments
    .filter(({ user, body }) => user === 'redfirst[bot]' && body.startsWith('<!-- redfirst:care v1 -->'))
    .map(({ body }) => body);
}

/** The one on issue 1. */
export async function careOf(shop: Shop): Promise<string> {
  const [care, ...more] = caresOf(await issueOf(shop));
  if (care === undefined || more.length > 0) throw new Error('there is not one comment of care');
  return care;
}
