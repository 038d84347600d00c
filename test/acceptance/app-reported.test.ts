import { describe, expect, it } from '@jest/globals';
import { byOwner } from '../support/a-shop.ts';
import type { AppOnFake } from '../support/app-on-fake.ts';
import { failingTest, passingTests } from '../support/collections.ts';
import { answersIn, issueOf, recordOf, say, severityLabels } from '../support/people-acting.ts';
import { aPeopledShop, careOf, report } from '../support/reported-bug.ts';
import { withAppOnFake } from '../support/with-app-on-fake.ts';

let scene: AppOnFake;
withAppOnFake((started) => {
  scene = started;
});

const HOUR_MS = 3_600_000;

describe('an issue that a person reports as a bug', () => {
  it('is asked for its severity in one comment, with what the rules propose; no clock runs, no label is set', async () => {
    const shop = await aPeopledShop(scene, 'asked');
    await report(scene, shop, { title: 'The payment is taken twice' });
    const issue = await issueOf(shop);
    expect(issue.labels).toEqual(['bug']);
    expect(issue.comments).toHaveLength(1);
    const [, , lead = ''] = (await careOf(shop)).split('\n');
    expect(lead).toContain('**A maintainer is asked for the severity**');
    expect(lead).toContain('`/redfirst severity p1 <why>`');
    expect(await careOf(shop)).toContain('propose **P1**, by `financial-or-data-correctness`');
    expect(await recordOf(scene, shop)).toMatchObject({
      key: 'r1-1',
      kind: 'reported',
      state: 'open',
      dueAt: null,
      tests: [],
    });
  });

  it('has a checklist with all boxes open', async () => {
    const shop = await aPeopledShop(scene, 'checklist');
    await report(scene, shop);
    const boxes = (await careOf(shop)).split('\n').filter((line) => line.startsWith('- ['));
    expect(boxes).toHaveLength(6);
    expect(boxes.every((box) => box.startsWith('- [ ] '))).toBe(true);
  });

  it('has an SLA from when a person set a severity label, in the same comment', async () => {
    const shop = await aPeopledShop(scene, 'label');
    await report(scene, shop);
    await scene.advance({ hours: 5 });
    await scene.github.label({ ...byOwner(shop), as: 'maintainer', labels: ['P2'] });
    await scene.settle();
    const record = await recordOf(scene, shop);
    expect(record).toMatchObject({ severity: 'P2' });
    expect(Date.parse(record.dueAt ?? '')).toBe(
      Math.floor(scene.clock.now().getTime() / 1000) * 1000 + 168 * HOUR_MS,
    );
    const care = await careOf(shop);
    expect(care).toContain(`**P2, due ${record.dueAt?.slice(0, 10)}`);
    expect(care).toContain('`@maintainer`: the label P2');
    expect(care).not.toContain('propose');
    expect(severityLabels(await issueOf(shop))).toEqual(['P2']);
  });

  it('counts as one by a severity label alone', async () => {
    const shop = await aPeopledShop(scene, 'severity-only');
    await report(scene, shop, { labels: ['P0'] });
    expect(await recordOf(scene, shop)).toMatchObject({ kind: 'reported', severity: 'P0' });
    expect((await issueOf(shop)).labels).toEqual(['P0']);
  });

  it('obeys `/redfirst severity`, which sets the label too', async () => {
    const shop = await aPeopledShop(scene, 'command');
    await report(scene, shop);
    await say(scene, shop, { body: '/redfirst severity p0 it eats orders' });
    expect(severityLabels(await issueOf(shop))).toEqual(['P0']);
    expect(await careOf(shop)).toContain('it eats orders');
    expect(await recordOf(scene, shop)).toMatchObject({ severity: 'P0', severities: [{ by: 'maintainer' }] });
    await say(scene, shop, { body: '/redfirst flaky' });
    expect(answersIn(await issueOf(shop))).toEqual([
      'Refused: this is not about the failures of single tests.',
    ]);
  });

  it('is warned of and breaches as every other issue', async () => {
    const shop = await aPeopledShop(scene, 'breach');
    await report(scene, shop, { labels: ['bug', 'P0'] });
    await scene.advance({ hours: 25 });
    await scene.app.sweep();
    const issue = await issueOf(shop);
    expect(issue.labels).toContain('sla: breached');
    expect(issue.comments.filter(({ body }) => body.includes('SLA breached'))).toHaveLength(1);
    await scene.app.sweep();
    expect((await issueOf(shop)).comments).toEqual(issue.comments);
  });

  it('that a person closes is closed with its record line, within its SLA or not', async () => {
    const shop = await aPeopledShop(scene, 'closed');
    await report(scene, shop, { labels: ['bug', 'P0'] });
    await scene.advance({ hours: 30 });
    await scene.github.closeIssue(byOwner(shop));
    await scene.settle();
    const care = await careOf(shop);
    expect(care).toContain('**Resolved outside its SLA, 6 hours after it was due.**');
    expect(care).toMatch(/\| not known \| \d{4}-\d\d-\d\d \d\d:\d\d UTC \| no \|/);
    expect(await recordOf(scene, shop)).toMatchObject({ state: 'closed', closedBy: 'people' });
    await scene.github.reopenIssue(byOwner(shop));
    await scene.settle();
    expect(await careOf(shop)).toContain('**P0, due');
    expect((await recordOf(scene, shop)).state).toBe('open');
  });

  it('names its assignees as those of whom something is needed, and calls nobody', async () => {
    const shop = await aPeopledShop(scene, 'assigned');
    await report(scene, shop, { labels: ['bug', 'P2'] });
    expect(await careOf(shop)).toContain('Needed from somebody who takes it');
    await scene.github.assign({ ...byOwner(shop), assignees: ['maintainer'] });
    await scene.settle();
    expect(await careOf(shop)).toContain('Needed from `@maintainer`');
    expect(await careOf(shop)).not.toMatch(/(?<!`)@\w/);
  });

  it('that loses its last label of a bug is left alone, until it has one again', async () => {
    const shop = await aPeopledShop(scene, 'called-off');
    await report(scene, shop, { labels: ['bug'] });
    await scene.github.unlabel({ ...byOwner(shop), label: 'bug' });
    await scene.settle();
    expect(await careOf(shop)).toContain('**No longer looked after**');
    await scene.github.label({ ...byOwner(shop), labels: ['bug'] });
    await scene.settle();
    expect(await careOf(shop)).toContain('**A maintainer is asked for the severity**');
  });

  it('says which of the tests that it names the newest trusted run has', async () => {
    const shop = await aPeopledShop(scene, 'named-test');
    const [known] = passingTests(3);
    await shop.run({ tests: passingTests(3) });
    await report(scene, shop, { body: `See ${known?.nodeId} and tests/test_other.py::test_gone.` });
    const care = await careOf(shop);
    expect(care).toContain(`the report names \`${known?.nodeId}\``);
    expect(care).not.toContain('test_gone');
  });
});

describe('a reported bug and the runs', () => {
  it('neither closes it, nor keeps a failing test from its own issue', async () => {
    const shop = await aPeopledShop(scene, 'beside');
    await report(scene, shop, { labels: ['bug', 'P2'] });
    for (let runs = 0; runs < 3; runs += 1) await shop.run({ tests: passingTests(20) });
    expect((await issueOf(shop)).state).toBe('open');
    const { sha } = await shop.run({ tests: [...passingTests(20), failingTest('payment')] });
    expect((await shop.issues()).map(({ user }) => user)).toEqual(['stranger', 'redfirst[bot]']);
    expect(await shop.check(sha)).not.toContain('Nothing is filed');
  });
});
