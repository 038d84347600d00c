import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Scene, startScene } from './scene.ts';

let scene: Scene;
const root = '/repos/octo/widgets';
const repository = 'octo/widgets';

beforeEach(async () => {
  scene = await startScene();
  await scene.github.setWebhook({ app: scene.app.id, url: 'http://127.0.0.1:9/nobody' });
  await scene.github.holdDeliveries();
});
afterEach(() => scene.github.close());

const events = async () => (await scene.github.deliveries()).map(({ event, action }) => `${event}.${action}`);
const issueOf = async (number: number) =>
  (await scene.github.state())[repository]?.issues.find((issue) => issue.number === number);

describe('people', () => {
  it('open, discuss, label, assign, edit, lock, close and reopen issues', async () => {
    const { number } = await scene.github.openIssue({ repository, as: 'ann', title: 'Odd', body: 'Look' });
    const on = { repository, number, as: 'octo' };
    const { comment } = await scene.github.comment({ ...on, as: 'ann', body: 'More' });
    await scene.github.react({ repository, comment, as: 'octo', content: '+1' });
    await scene.github.editComment({ repository, comment, as: 'ann', body: 'Much more' });
    await scene.github.label({ ...on, labels: ['bug', 'P1'] });
    await scene.github.unlabel({ ...on, label: 'bug' });
    await scene.github.assign({ ...on, assignees: ['octo'] });
    await scene.github.editIssue({ ...on, title: 'Very odd' });
    await scene.github.lockIssue(on);
    await scene.github.closeIssue({ ...on, reason: 'not_planned' });
    expect(await issueOf(number)).toMatchObject({
      title: 'Very odd',
      body: 'Look',
      user: 'ann',
      state: 'closed',
      stateReason: 'not_planned',
      locked: true,
      labels: ['P1'],
      assignees: ['octo'],
      comments: [{ user: 'ann', body: 'Much more', reactions: ['+1 octo'] }],
    });
    await scene.github.unlockIssue(on);
    await scene.github.reopenIssue(on);
    await scene.github.deleteComment({ repository, comment, as: 'octo' });
    expect(await issueOf(number)).toMatchObject({ state: 'open', stateReason: 'reopened', comments: [] });
    expect(await events()).toEqual([
      'issues.opened',
      'issue_comment.created',
      'issue_comment.edited',
      'issues.labeled',
      'issues.labeled',
      'issues.unlabeled',
      'issues.assigned',
      'issues.edited',
      'issues.locked',
      'issues.closed',
      'issues.unlocked',
      'issues.reopened',
      'issue_comment.deleted',
    ]);
  });

  it('may do no more than their role allows', async () => {
    const { number } = await scene.github.openIssue({ repository, as: 'octo', title: 'Odd' });
    await expect(scene.github.lockIssue({ repository, number, as: 'ann' })).rejects.toThrow(/ as ann: 403 /);
  });

  it('delete an issue for good: 410', async () => {
    const { number } = await scene.github.openIssue({ repository, as: 'octo', title: 'Odd' });
    await scene.github.deleteIssue({ repository, number, as: 'octo' });
    const answer = await scene.call('GET', `${root}/issues/${number}`);
    expect([answer.status, answer.body['message']]).toEqual([410, 'This issue was deleted']);
    expect(await issueOf(number)).toBeUndefined();
    expect((await events()).at(-1)).toBe('issues.deleted');
  });

  it('move an issue to another repository: 301', async () => {
    await scene.github.createRepository({ owner: 'octo', name: 'other' });
    await scene.github.openIssue({ repository: 'octo/other', as: 'octo', title: 'First there' });
    const { number } = await scene.github.openIssue({
      repository,
      as: 'octo',
      title: 'Odd',
      labels: ['bug'],
    });
    const moved = await scene.github.transferIssue({ repository, number, as: 'octo', to: 'octo/other' });
    expect(moved.number).toBe(2);
    const answer = await scene.call('GET', `${root}/issues/${number}`);
    expect(answer.status).toBe(301);
    const followed = await scene.call('GET', String(answer.headers.get('location')));
    expect(followed.body).toMatchObject({ number: 2, title: 'Odd', labels: [{ name: 'bug' }] });
    expect((await events()).at(-1)).toBe('issues.transferred');
  });

  it('ask for a check to be run again, which only its App hears', async () => {
    const { body } = await scene.call('POST', `${root}/check-runs`, {
      body: { name: 'Redfirst', head_sha: scene.sha },
    });
    await scene.github.rerequestCheck({ repository, check: Number(body['id']), as: 'octo' });
    const sent = (await scene.github.deliveries()).at(-1);
    expect([sent?.event, sent?.action, sent?.appId]).toEqual(['check_run', 'rerequested', scene.app.id]);
  });

  it('see in the state what a reader of the repository sees', async () => {
    await scene.call('POST', `${root}/check-runs`, {
      body: {
        name: 'Redfirst',
        head_sha: scene.sha,
        status: 'completed',
        conclusion: 'failure',
        output: {
          title: '1 new failure',
          summary: 'test_turn fails',
          annotations: [
            {
              path: 'src/widget.py',
              start_line: 2,
              end_line: 2,
              annotation_level: 'failure',
              message: 'Here',
            },
          ],
        },
      },
    });
    expect((await scene.github.state())[repository]?.checkRuns).toMatchObject([
      {
        app: 'redfirst',
        name: 'Redfirst',
        headSha: scene.sha,
        conclusion: 'failure',
        title: '1 new failure',
        summary: 'test_turn fails',
        annotations: [{ path: 'src/widget.py', startLine: 2, message: 'Here' }],
      },
    ]);
  });
});
