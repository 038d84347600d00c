import { describe, expect, it } from '@jest/globals';
import { byOwner } from '../support/a-shop.ts';
import type { AppOnFake } from '../support/app-on-fake.ts';
import { issueOf, recordOf, say, severityLabels, withoutWebhooks } from '../support/people-acting.ts';
import { aPeopledShop, careOf, caresOf, report } from '../support/reported-bug.ts';
import { withAppOnFake } from '../support/with-app-on-fake.ts';

let scene: AppOnFake;
withAppOnFake((started) => {
  scene = started;
});

/** What GitHub makes of the form. */
function form(severity: string, happens = 'It sums up to 3.'): string {
  return `### Severity\n\n${severity}\n\n### What happens\n\n${happens}\n\n### Failing test\n\n_No response_`;
}

const P1 = 'P1: crashes, wrong money or wrong records (3 days)';

describe('the issue form', () => {
  it('is a proposal when its reporter may not write: no clock runs, and a maintainer is asked', async () => {
    const shop = await aPeopledShop(scene, 'form');
    await report(scene, shop, { body: form(P1) });
    expect(await recordOf(scene, shop)).toMatchObject({ severity: 'P1', dueAt: null });
    expect((await issueOf(shop)).labels).toEqual(['bug']);
    const care = await careOf(shop);
    expect(care).toContain('**A maintainer is asked for the severity**');
    expect(care).toContain('the reporter chose it in the issue form');
  });

  it('of a person who may write sets the label', async () => {
    const shop = await aPeopledShop(scene, 'form-writer');
    await report(scene, shop, { as: 'maintainer', body: form(P1) });
    expect((await issueOf(shop)).labels.toSorted()).toEqual(['P1', 'bug']);
  });

  it('that is left empty asks for the severity', async () => {
    const shop = await aPeopledShop(scene, 'form-empty');
    await report(scene, shop, { body: form('_No response_') });
    expect(await careOf(shop)).toContain('**A maintainer is asked for the severity**');
  });

  it('is read again when its author edits it, until somebody else has decided', async () => {
    const shop = await aPeopledShop(scene, 'form-edited');
    await report(scene, shop, { as: 'maintainer', body: form(P1) });
    const edit = (severity: string) =>
      scene.github.editIssue({ ...byOwner(shop), as: 'maintainer', body: form(severity) });
    await edit('P3: code quality');
    await scene.settle();
    expect((await recordOf(scene, shop)).severity).toBe('P3');
    await scene.advance({ minutes: 1 });
    await scene.github.label({ ...byOwner(shop), labels: ['P2'] });
    await scene.settle();
    await edit('P0: security');
    await scene.settle();
    expect((await recordOf(scene, shop)).severity).toBe('P2');
    expect(severityLabels(await issueOf(shop))).toEqual(['P2']);
  });
});

describe('no comment', () => {
  it.each([
    ['that is not labelled', {}, []],
    ['in a dry run', { config: 'filing: dry-run\n' }, ['bug']],
    ['where the config says so', { config: 'filing: on\nreported: {enabled: false}\n' }, ['bug']],
    [
      'with another label than the config names',
      { config: 'filing: on\nreported: {labels: [defect]}\n' },
      ['bug'],
    ],
  ] as const)(
    'is written on an issue %s',
    async (what, { config = 'filing: on\n' }: { config?: string }, labels) => {
      const shop = await aPeopledShop(scene, `silent-${what.replaceAll(' ', '-')}`, config);
      await report(scene, shop, { labels: [...labels] });
      expect((await issueOf(shop)).comments).toEqual([]);
    },
  );

  it('is written on an issue that a bot opened', async () => {
    const shop = await aPeopledShop(scene, 'by-a-bot');
    await scene.github.createUser({ login: 'helper[bot]', type: 'Bot' });
    await scene.github.addCollaborator({ repository: shop.repository, login: 'helper[bot]', role: 'write' });
    const { repository } = shop;
    await scene.github.openIssue({ repository, as: 'helper[bot]', title: 'x', labels: ['bug'] });
    await scene.settle();
    expect((await issueOf(shop)).comments).toEqual([]);
  });

  it('is written twice: not for a delivery that comes again, not for any later change', async () => {
    const shop = await aPeopledShop(scene, 'once');
    const { github } = scene;
    await report(scene, shop);
    const about = (await github.deliveries()).filter(
      ({ event, payload }) => event === 'issues' && payload.includes(`"full_name":"${shop.repository}"`),
    );
    await Promise.all(about.flatMap(({ id }) => [github.deliver({ id }), github.deliver({ id })]));
    await scene.settle();
    await github.label({ ...byOwner(shop), labels: ['P2', 'area: cart'] });
    await github.editIssue({ ...byOwner(shop), title: 'The cart is still wrong' });
    await scene.settle();
    expect((await issueOf(shop)).comments).toHaveLength(1);
  });

  it('is written again after people deleted it', async () => {
    const shop = await aPeopledShop(scene, 'deleted-comment');
    const { github } = scene;
    await report(scene, shop);
    const { repository } = shop;
    const found = await github.requestAs({
      as: 'octo',
      method: 'GET',
      path: `/repos/${repository}/issues/1/comments`,
    });
    const id = JSON.stringify(found).match(/issuecomment-(\d+)/)?.[1];
    await github.deleteComment({ repository, comment: Number(id), as: 'octo' });
    await github.label({ ...byOwner(shop), labels: ['P2'] });
    await scene.settle();
    expect((await issueOf(shop)).comments).toEqual([]);
    expect((await recordOf(scene, shop)).severity).toBe('P2');
  });

  it('is lost when the webhook of the label was: the next thing that is heard of the issue brings it', async () => {
    const shop = await aPeopledShop(scene, 'lost');
    await withoutWebhooks(scene, () => report(scene, shop));
    expect((await issueOf(shop)).comments).toEqual([]);
    await say(scene, shop, { body: '/redfirst severity p2' });
    expect(caresOf(await issueOf(shop))).toHaveLength(1);
    expect(severityLabels(await issueOf(shop))).toEqual(['P2']);
  });
});
