import { describe, expect, it } from '@jest/globals';
import { defaultConfig } from '#src/config/read-config.ts';
import type { OwnIssue } from '#src/github/read-issues.ts';
import { readOwnIssues } from '#src/github/read-issues.ts';
import type { CauseRecord } from '#src/model/cause-record.ts';
import { seeDecisions } from '../../app/see-decisions.ts';
import { aBrokenShop } from '../support/a-broken-shop.ts';
import { byOwner, type Shop } from '../support/a-shop.ts';
import type { AppOnFake } from '../support/app-on-fake.ts';
import { recordOf, withoutWebhooks } from '../support/people-acting.ts';
import { withAppOnFake } from '../support/with-app-on-fake.ts';

let scene: AppOnFake;
withAppOnFake((started) => {
  scene = started;
});

const EVENTS = '/repos/{owner}/{repo}/issues/{issue_number}/events';

/** What a report sees: GitHub's list of our issues and what is known; `copies` of both stand for many. */
async function seen(shop: Shop, copies = 1) {
  const known = await recordOf(scene, shop);
  const repository = (await scene.history.loadRepositories()).find(
    ({ owner, name }) => `${owner}/${name}` === shop.repository,
  );
  if (repository === undefined) throw new Error(`there is no ${shop.repository}`);
  const access = await scene.repositories.access(repository, null);
  const issues = await readOwnIssues(access);
  await scene.github.clearCalls();
  const records: CauseRecord[] = Array.from({ length: copies }, (_, at) => ({ ...known, key: `c1-${at}` }));
  const listed: readonly OwnIssue[] = issues;
  const found = await seeDecisions(access, { records, issues: listed }, defaultConfig());
  const reads = (await scene.github.calls()).filter(({ template }) => template === EVENTS).length;
  return { found, reads };
}

describe('what a report sees that people decided', () => {
  it('is nothing, and costs no read, where their issues are as we left them', async () => {
    const shop = await aBrokenShop(scene, 'as-left');
    const { found, reads } = await seen(shop);
    expect(found).toEqual([{ record: { ...(await recordOf(scene, shop)), key: 'c1-0' }, stale: [] }]);
    expect(reads).toBe(0);
  });

  it('is a severity label of which no webhook told, by one read; ours is to be taken off', async () => {
    const shop = await aBrokenShop(scene, 'decided');
    await withoutWebhooks(scene, () => scene.github.label({ ...byOwner(shop), labels: ['P0'] }));
    const { found, reads } = await seen(shop);
    expect(found).toMatchObject([
      { record: { severity: 'P0', severities: [{ by: null }, { by: 'octo' }] }, stale: ['P1'] },
    ]);
    expect(reads).toBe(1);
  });

  it('is that somebody answered, but of five issues at a time', async () => {
    const shop = await aBrokenShop(scene, 'answered');
    await withoutWebhooks(scene, () => scene.github.label({ ...byOwner(shop), labels: ['area: till'] }));
    const { found, reads } = await seen(shop, 7);
    expect(reads).toBe(5);
    expect(found.filter(({ record }) => record.clock?.acknowledgedAt != null)).toHaveLength(5);
  });

  it('is nothing of closed issues', async () => {
    const shop = await aBrokenShop(scene, 'closed');
    await scene.github.closeIssue(byOwner(shop));
    await withoutWebhooks(scene, () => scene.github.label({ ...byOwner(shop), labels: ['P0'] }));
    expect((await seen(shop)).reads).toBe(0);
  });
});
