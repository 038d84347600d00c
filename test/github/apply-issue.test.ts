import { describe, expect, it } from '@jest/globals';
import { apply } from '#src/github/apply.ts';
import { blockMarkers } from '#src/model/issue-blocks.ts';
import type { OperationOf } from '#src/model/operation.ts';
import { aShop } from '../support/a-shop.ts';
import { accessTo } from '../support/access-to.ts';
import type { AppOnFake } from '../support/app-on-fake.ts';
import { withPeople } from '../support/people-acting.ts';
import { withAppOnFake } from '../support/with-app-on-fake.ts';

let scene: AppOnFake;
withAppOnFake((started) => {
  scene = started;
});

const { begin, end } = blockMarkers('summary');

async function opened(name: string, wanted: Partial<OperationOf<'create-issue'>>, team?: string) {
  const shop = await aShop(scene, name);
  await withPeople(scene, shop);
  const access = await accessTo(scene, shop);
  const [owner = '', repo = ''] = shop.repository.split('/');
  if (team !== undefined)
    await access.api.request('POST /repos/{owner}/{repo}/labels', {
      owner,
      repo,
      name: team,
      color: 'ff0000',
    });
  const open = () =>
    apply(
      access,
      {
        kind: 'create-issue',
        key: 'c1-x',
        after: 0,
        title: 'T',
        body: `${begin}\n${end}`,
        labels: [],
        ...wanted,
      },
      false,
    );
  return { shop, access, open };
}

describe('an assignee whom GitHub does not take', () => {
  it.each([
    ['alone', ['stranger']],
    ['with one whom it takes', ['stranger', 'reader']],
  ])('never stops the filing: %s', async (_, assignees) => {
    const { shop, open } = await opened(`refused-${assignees.length}`, { assignees });
    await open();
    // GitHub refuses the whole issue for one of them, and nobody is known to be taken then.
    expect((await shop.issues()).map(({ title, assignees: taken }) => [title, taken])).toEqual([['T', []]]);
  });

  it('is no reason to leave out one whom it takes', async () => {
    const { shop, open } = await opened('taken', { assignees: ['reader'] });
    await open();
    expect((await shop.issue(1)).assignees).toEqual(['reader']);
  });
});

describe('the labels of a new issue', () => {
  // GitHub compares their names without letter case, and gives the one that is there.
  it('are there also where the repository writes them in other letters', async () => {
    const { shop, access, open } = await opened('other-letters', { labels: ['sev/one'] }, 'Sev/One');
    await open();
    const issue = await shop.issue(1);
    expect(issue.labels).toEqual(['Sev/One']);
    expect(issue.body).not.toContain('GitHub did not take');
    await apply(access, { kind: 'remove-labels', issue: 1, labels: ['SEV/one', 'other'] }, false);
    expect((await shop.issue(1)).labels).toEqual([]);
  });

  it('that are missing are said in it, and only those', async () => {
    const { github, installation } = scene;
    const { shop, open } = await opened('missing', { labels: ['P0', 'team'] });
    await github.configureInstallation({ installation, dropLabels: true });
    await open();
    await github.configureInstallation({ installation, dropLabels: false });
    expect((await shop.issue(1)).body).toBe(
      `${begin}\n**Labels**: GitHub did not take \`P0\`, \`team\`; the App may not set labels here.\n\n${end}`,
    );
  });
});
