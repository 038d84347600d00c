import { describe, expect, it } from '@jest/globals';
import { aBrokenShop, red } from '../support/a-broken-shop.ts';
import { aShop, byOwner } from '../support/a-shop.ts';
import type { AppOnFake } from '../support/app-on-fake.ts';
import {
  answersIn,
  blockOf,
  commandReactions,
  issueOf,
  recordOf,
  say,
  severityLabels,
  withPeople,
} from '../support/people-acting.ts';
import { withAppOnFake } from '../support/with-app-on-fake.ts';

let scene: AppOnFake;
withAppOnFake((started) => {
  scene = started;
});

describe('`/redfirst severity`', () => {
  it('swaps the label, moves the due date by the rule, and says who, why and since when', async () => {
    const shop = await aBrokenShop(scene, 'severity');
    const before = await recordOf(scene, shop);
    await scene.advance({ hours: 5 });
    const now = scene.clock.now();
    await say(scene, shop, { body: '/redfirst severity p0 Every payment is taken twice' });
    const issue = await issueOf(shop);
    expect(severityLabels(issue)).toEqual(['P0']);
    expect(await commandReactions(shop)).toEqual([['+1 redfirst[bot]']]);
    expect(issue.comments).toHaveLength(1);
    // P0 is 24 hours; from the decision on that is earlier than what was left of the 72.
    const due = new Date(now.getTime() + 24 * 3_600_000).toISOString();
    const record = await recordOf(scene, shop);
    expect(Date.parse(record.dueAt ?? '')).toBe(Date.parse(due));
    expect(Date.parse(record.dueAt ?? '')).toBeLessThan(Date.parse(before.dueAt ?? ''));
    const minute = `${due.slice(0, 10)} ${due.slice(11, 16)} UTC`;
    expect(blockOf(issue, 'status')).toContain(minute);
    expect(blockOf(issue, 'sla')).toContain(minute);
    expect(blockOf(issue, 'severity')).toContain('`@maintainer`: Every payment is taken twice');
    expect(blockOf(issue, 'severity')).toContain('| P1 |');
  });

  it('wins for good: later runs leave the label and the due date', async () => {
    const shop = await aBrokenShop(scene, 'severity-stays');
    await say(scene, shop, { body: '/redfirst severity P3 only in the demo' });
    const { dueAt } = await recordOf(scene, shop);
    await shop.run(red);
    await shop.run(red);
    expect(severityLabels(await issueOf(shop))).toEqual(['P3']);
    expect(await recordOf(scene, shop)).toMatchObject({ severity: 'P3', dueAt });
  });

  it('leaves titles, the text of people and other labels as they are', async () => {
    const shop = await aBrokenShop(scene, 'severity-text');
    const { body } = await issueOf(shop);
    await scene.github.editIssue({ ...byOwner(shop), title: 'Ours', body: `${body}\nSeen in production.` });
    await scene.github.label({ ...byOwner(shop), labels: ['area: money'] });
    await say(scene, shop, { body: '/redfirst severity p2' });
    const issue = await issueOf(shop);
    expect(issue.title).toBe('Ours');
    expect(issue.body).toContain('Seen in production.');
    expect(issue.labels.toSorted()).toEqual(['P2', 'area: money', 'bug', 'redfirst']);
  });
});

describe('`/redfirst pause` and `resume`', () => {
  it('move the due date by the time between, and the issue says so meanwhile', async () => {
    const shop = await aBrokenShop(scene, 'pause');
    const { dueAt } = await recordOf(scene, shop);
    await say(scene, shop, { body: '/redfirst pause waiting for the bank' });
    const paused = await issueOf(shop);
    expect(blockOf(paused, 'sla')).toContain('**Paused** since');
    expect(blockOf(paused, 'sla')).toContain('`@maintainer`: waiting for the bank');
    await scene.advance({ hours: 30 });
    await say(scene, shop, { body: '/redfirst resume' });
    const record = await recordOf(scene, shop);
    expect(Date.parse(record.dueAt ?? '') - Date.parse(dueAt ?? '')).toBe(30 * 3_600_000);
    expect(blockOf(await issueOf(shop), 'sla')).not.toContain('Paused');
    expect(await commandReactions(shop)).toEqual([['+1 redfirst[bot]'], ['+1 redfirst[bot]']]);
  });

  it('are refused in a line when there is nothing to stop or to go on', async () => {
    const shop = await aBrokenShop(scene, 'pause-twice');
    await say(scene, shop, { body: '/redfirst resume' });
    await say(scene, shop, { body: '/redfirst pause a' });
    await say(scene, shop, { body: '/redfirst pause b' });
    expect(answersIn(await issueOf(shop))).toEqual([
      'Refused: the clock is not stopped.',
      'Refused: the clock stands already.',
    ]);
    expect((await recordOf(scene, shop)).clock?.paused?.why).toBe('a');
  });

  it('resume takes `needs-info` off, which had stopped it', async () => {
    const shop = await aBrokenShop(scene, 'resume-label');
    await scene.github.label({ ...byOwner(shop), labels: ['needs-info'] });
    await scene.settle();
    expect((await recordOf(scene, shop)).clock?.paused?.by).toBe('octo');
    await say(scene, shop, { body: '/redfirst resume' });
    expect((await issueOf(shop)).labels).not.toContain('needs-info');
    expect((await recordOf(scene, shop)).clock?.paused).toBeNull();
  });
});

describe('`/redfirst flaky` and `not-flaky`', () => {
  it('swap the labels, and who said it is known', async () => {
    const shop = await aBrokenShop(scene, 'flaky');
    await say(scene, shop, { body: '/redfirst flaky' });
    expect((await issueOf(shop)).labels.toSorted()).toEqual(['P1', 'flaky', 'redfirst']);
    expect((await recordOf(scene, shop)).calledFlaky).toMatchObject({ is: true, by: 'maintainer' });
    await say(scene, shop, { body: '/redfirst not-flaky' });
    expect((await issueOf(shop)).labels.toSorted()).toEqual(['P1', 'bug', 'redfirst']);
    expect((await recordOf(scene, shop)).calledFlaky).toMatchObject({ is: false, by: 'maintainer' });
  });
});

describe('`/redfirst duplicate`', () => {
  it('closes the issue as a duplicate, which stays so when it fails again', async () => {
    const shop = await aBrokenShop(scene, 'duplicate');
    await scene.github.openIssue({ repository: shop.repository, as: 'octo', title: 'Payments fail' });
    await say(scene, shop, { body: '/redfirst duplicate #2' });
    const issue = await issueOf(shop);
    expect(issue).toMatchObject({ state: 'closed', stateReason: 'duplicate' });
    expect(blockOf(issue, 'status')).toContain('**Duplicate of #2**, closed by `@maintainer`.');
    await shop.run(red);
    await shop.run(red);
    expect((await issueOf(shop)).state).toBe('closed');
    expect(await shop.issues()).toHaveLength(2);
  });

  it.each([
    ['of itself', '#1', 'that is this issue itself.'],
    ['of none', '#99', 'this repository has no issue of that number.'],
    ['of a pull request', '#2', 'this repository has no issue of that number.'],
  ])('%s is refused', async (what, of, why) => {
    const shop = await aBrokenShop(scene, `duplicate-${what.replaceAll(' ', '-')}`);
    const { repository } = shop;
    await scene.github.push({ repository, branch: 'other', files: { 'other.txt': 'x' } });
    await scene.github.openPullRequest({ repository, head: 'other' });
    await say(scene, shop, { body: `/redfirst duplicate ${of}` });
    const issue = await issueOf(shop);
    expect(issue.state).toBe('open');
    expect(answersIn(issue)).toEqual([`Refused: ${why}`]);
  });
});

describe('`/redfirst assign`', () => {
  it('assigns who can be assigned', async () => {
    const shop = await aBrokenShop(scene, 'assign');
    await say(scene, shop, { body: '/redfirst assign @reader' });
    expect((await issueOf(shop)).assignees).toEqual(['reader']);
  });

  it('refuses who can not, in a line that calls nobody', async () => {
    const shop = await aBrokenShop(scene, 'assign-stranger');
    await say(scene, shop, { body: '/redfirst assign @stranger' });
    const issue = await issueOf(shop);
    expect(issue.assignees).toEqual([]);
    expect(answersIn(issue)).toEqual(["Refused: `stranger` can't be assigned to issues here."]);
  });
});

describe('`/redfirst snooze`', () => {
  it('keeps reminders back for that time and leaves the due date', async () => {
    const shop = await aBrokenShop(scene, 'snooze');
    const { dueAt } = await recordOf(scene, shop);
    await say(scene, shop, { body: '/redfirst snooze 1w' });
    expect((await recordOf(scene, shop)).dueAt).toBe(dueAt);
    await scene.advance({ days: 5 });
    await scene.app.sweep();
    expect((await issueOf(shop)).labels).not.toContain('sla: breached');
    await scene.advance({ days: 3 });
    await scene.app.sweep();
    expect((await issueOf(shop)).labels).toContain('sla: breached');
  });
});

describe('`/redfirst close`', () => {
  it('closes it as completed, and the text says who, why, and whether in time', async () => {
    const shop = await aBrokenShop(scene, 'close');
    await say(scene, shop, { body: '/redfirst close the bank was wrong' });
    const issue = await issueOf(shop);
    expect(issue).toMatchObject({ state: 'closed', stateReason: 'completed' });
    expect(blockOf(issue, 'status')).toContain('**Closed** by `@maintainer`: the bank was wrong.');
    expect(blockOf(issue, 'record')).toContain('| yes |');
    expect(await recordOf(scene, shop)).toMatchObject({ state: 'closed', closedBy: 'people' });
    await say(scene, shop, { body: '/redfirst severity p3' });
    expect(answersIn(await issueOf(shop))).toEqual(['Refused: this issue is closed; open it again first.']);
  });
});

describe('`/redfirst help`', () => {
  it('lists on an open issue what works there, and nothing else', async () => {
    const shop = await aBrokenShop(scene, 'help');
    await say(scene, shop, { body: '/redfirst help' });
    const [help = ''] = answersIn(await issueOf(shop));
    const listed = [...help.matchAll(/^- `\/redfirst ([\w-]+)/gm)].map(([, name]) => name);
    expect(listed).toEqual(['severity', 'pause', 'flaky', 'duplicate', 'assign', 'snooze', 'close', 'help']);
  });

  it('lists `start` in a dry run only, and help alone on an issue that is none of ours', async () => {
    const dry = await aShop(scene, 'help-dry', { config: null });
    const on = await aShop(scene, 'help-on');
    for (const shop of [dry, on]) {
      await withPeople(scene, shop);
      await scene.github.openIssue({ repository: shop.repository, as: 'octo', title: 'A question' });
      await say(scene, shop, { body: '/redfirst' });
    }
    expect(answersIn(await issueOf(dry)).join()).toContain('`/redfirst start`');
    expect(answersIn(await issueOf(on)).join()).not.toContain('`/redfirst start`');
    expect(answersIn(await issueOf(on)).join()).toContain('`/redfirst help`');
  });
});

describe('the first answer of a person', () => {
  it('is a comment, a command, an assignment or a label, whichever comes first', async () => {
    const shop = await aBrokenShop(scene, 'answered');
    expect((await recordOf(scene, shop)).clock?.acknowledgedAt ?? null).toBeNull();
    await scene.advance({ hours: 2 });
    const first = scene.clock.now().toISOString();
    await say(scene, shop, { as: 'stranger', body: 'Me too' });
    await scene.advance({ hours: 2 });
    await say(scene, shop, { body: '/redfirst assign @maintainer' });
    expect(Date.parse((await recordOf(scene, shop)).clock?.acknowledgedAt ?? '')).toBe(
      Math.floor(Date.parse(first) / 1000) * 1000,
    );
  });

  it('is told by an assignment', async () => {
    const shop = await aBrokenShop(scene, 'answered-by-assignment');
    await scene.github.assign({ ...byOwner(shop), assignees: ['maintainer'] });
    await scene.settle();
    expect((await recordOf(scene, shop)).clock?.acknowledgedAt ?? null).not.toBeNull();
  });
});
