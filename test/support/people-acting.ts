import type { CauseRecord } from '#src/model/cause-record.ts';
import type { Shop } from './a-shop.ts';
import type { AppOnFake } from './app-on-fake.ts';
import type { VisibleIssue } from './fake-github/visible-state.ts';

/** Everybody who acts in a shop: `maintainer` may write, `reader` may not, `stranger` is nobody there. */
export async function withPeople(scene: AppOnFake, { repository }: Shop): Promise<void> {
  await scene.github.addCollaborator({ repository, login: 'maintainer', role: 'write' });
  await scene.github.addCollaborator({ repository, login: 'reader', role: 'read' });
  await scene.github.createUser({ login: 'stranger' });
}

/** Comments on an issue, and waits until the app has heard of it. */
export async function say(
  scene: AppOnFake,
  shop: Shop,
  { body, as = 'maintainer', number = 1 }: { body: string; as?: string; number?: number },
): Promise<void> {
  await scene.github.comment({ repository: shop.repository, number, as, body });
  await scene.settle();
}

/** Does something of which no webhook is ever delivered. */
export async function withoutWebhooks(scene: AppOnFake, act: () => Promise<unknown>): Promise<void> {
  const { github } = scene;
  await scene.settle();
  await github.holdDeliveries();
  await act();
  await github.forgetDeliveries();
  await github.releaseDeliveries();
  await scene.settle();
}

/** An issue of a shop by its number. */
export function issueOf(shop: Shop, number = 1): Promise<VisibleIssue> {
  return shop.issue(number);
}

/** What is between the markers of a block of ours in an issue's text. */
export function blockOf({ body }: Pick<VisibleIssue, 'body'>, name: string): string {
  const [, rest = ''] = (body ?? '').split(`<!-- redfirst:begin ${name} -->`);
  return (rest.split(`<!-- redfirst:end ${name} -->`)[0] ?? '').trim();
}

/** The labels of an issue that say its severity. */
export function severityLabels({ labels }: VisibleIssue): string[] {
  return labels.filter((label) => /^P\d$/.test(label));
}

/** The reactions to the commands on an issue, in their order. */
export async function commandReactions(shop: Shop): Promise<string[][]> {
  const { comments } = await issueOf(shop);
  return comments.filter(({ body }) => body.startsWith('/redfirst')).map(({ reactions }) => reactions);
}

/** The app's answers in a thread, without their hidden first line. */
export function answersIn({ comments }: VisibleIssue): string[] {
  return comments
    .filter(({ user, body }) => user === 'redfirst[bot]' && body.includes('redfirst:answer'))
    .map(({ body }) => body.split('\n').slice(1).join('\n').trim());
}

/** What is known of the shop's only cause. */
export async function recordOf({ history }: AppOnFake, { repository }: Shop): Promise<CauseRecord> {
  const known = (await history.loadRepositories()).find(
    ({ owner, name }) => `${owner}/${name}` === repository,
  );
  const [record, ...others] = known === undefined ? [] : await history.loadCauses(known.id);
  if (record === undefined || others.length > 0)
    throw new Error(`${repository} has ${others.length + (record === undefined ? 0 : 1)} causes`);
  return record;
}
