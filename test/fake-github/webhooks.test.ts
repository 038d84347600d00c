import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Members, type Scene, startReceiver, startScene } from './scene.ts';

let scene: Scene;
let receiver: Awaited<ReturnType<typeof startReceiver>>;

beforeEach(async () => {
  scene = await startScene();
  receiver = await startReceiver();
  await scene.github.setWebhook({ app: scene.app.id, url: receiver.url });
});
afterEach(async () => {
  await scene.github.close();
  await receiver.close();
});

const names = () =>
  receiver.received.map(({ headers, text }) => {
    const action = (JSON.parse(text) as Members)['action'];
    return [headers['x-github-event'], ...(action === undefined ? [] : [action])].join('.');
  });
const openIssue = (title: string) =>
  scene.github.openIssue({ repository: 'octo/widgets', as: 'octo', title });

describe('a webhook', () => {
  it('is signed over its exact bytes and names its installation', async () => {
    await openIssue('Turns the wrong way — ünïcode');
    await scene.github.settle();
    const [first] = receiver.received;
    const text = first?.text ?? '';
    const expected = createHmac('sha256', scene.app.webhookSecret).update(text).digest('hex');
    expect(first?.headers['x-hub-signature-256']).toBe(`sha256=${expected}`);
    expect(first?.headers['x-github-delivery']).toMatch(/^[0-9a-f-]{36}$/);
    expect(JSON.parse(text)).toMatchObject({
      action: 'opened',
      installation: { id: scene.installation },
      repository: { full_name: 'octo/widgets' },
      sender: { login: 'octo' },
      issue: { number: 1, title: 'Turns the wrong way — ünïcode' },
    });
  });

  it('has nothing left of GitHub’s example about repository, organization or installation', async () => {
    await scene.github.runWorkflow({ repository: 'octo/widgets' });
    await scene.github.settle();
    const text = receiver.received.map((one) => one.text).join('\n');
    expect(text).not.toMatch(/octo-org|Codertocat|Hello-World/);
    expect(JSON.parse(receiver.received[0]?.text ?? '')).not.toHaveProperty('organization');
  });

  it('follows each thing that people and the runner do', async () => {
    await scene.github.push({ repository: 'octo/widgets', branch: 'side', files: { 'a.txt': 'a\n' } });
    const { number } = await scene.github.openPullRequest({ repository: 'octo/widgets', head: 'side' });
    await scene.github.push({ repository: 'octo/widgets', branch: 'side', files: { 'a.txt': 'b\n' } });
    const { run } = await scene.github.runWorkflow({ repository: 'octo/widgets' });
    await scene.github.rerun({ repository: 'octo/widgets', run });
    await scene.github.completeRun({ repository: 'octo/widgets', run });
    await scene.github.mergePullRequest({ repository: 'octo/widgets', number });
    await scene.github.settle();
    expect(names()).toEqual([
      'push',
      'pull_request.opened',
      'push',
      'pull_request.synchronize',
      'workflow_run.requested',
      'workflow_run.in_progress',
      'workflow_run.completed',
      'workflow_run.requested',
      'workflow_run.in_progress',
      'workflow_run.completed',
      'push',
      'pull_request.closed',
    ]);
  });

  it('goes only to Apps that are installed there and subscribed', async () => {
    await scene.github.createRepository({ owner: 'octo', name: 'other' });
    await scene.github.openIssue({ repository: 'octo/other', as: 'octo', title: 'Elsewhere' });
    await scene.github.configureInstallation({ installation: scene.installation, events: ['issues'] });
    await scene.github.push({ repository: 'octo/widgets', branch: 'main', files: { 'a.txt': 'a\n' } });
    await openIssue('Here');
    await scene.github.settle();
    expect(names()).toEqual(['issues.opened']);
  });

  it('of an installation is sent to the App that is installed', async () => {
    await scene.github.createRepository({ owner: 'octo', name: 'other' });
    await scene.github.install({ app: scene.app.id, repositories: ['octo/other'] });
    await scene.github.settle();
    expect(names()).toEqual(['installation.created']);
    expect(JSON.parse(receiver.received[0]?.text ?? '')).toMatchObject({
      installation: { app_slug: 'redfirst', account: { login: 'octo' } },
      repositories: [{ full_name: 'octo/other' }],
    });
  });
});

describe('deliveries', () => {
  it('are kept with what answered them', async () => {
    receiver.answerWith(500);
    await openIssue('One');
    await scene.github.settle();
    const [delivery] = await scene.github.deliveries();
    expect(delivery).toMatchObject({
      event: 'issues',
      action: 'opened',
      state: 'failed',
      answers: [{ status: 500, text: 'seen' }],
    });
  });

  it('to a place where nobody answers have failed', async () => {
    await receiver.close();
    await openIssue('One');
    await scene.github.settle();
    expect(await scene.github.deliveries()).toMatchObject([{ state: 'failed', answers: [{ status: null }] }]);
  });

  it('are made again with the same GUID and bytes', async () => {
    await openIssue('One');
    await scene.github.settle();
    const [{ id, guid } = { id: 0, guid: '' }] = await scene.github.deliveries();
    const again = await scene.github.deliver({ id });
    expect(again.answers).toHaveLength(2);
    const [first, second] = receiver.received;
    expect(second?.headers['x-github-delivery']).toBe(guid);
    expect(second?.text).toBe(first?.text);
  });

  it('that wait are never sent once they are forgotten', async () => {
    await scene.github.holdDeliveries();
    await openIssue('Forgotten');
    expect(await scene.github.deliveries()).toHaveLength(1);
    await scene.github.forgetDeliveries();
    expect(await scene.github.deliveries()).toEqual([]);
    await openIssue('Known');
    await scene.github.releaseDeliveries();
    await scene.github.settle();
    expect(receiver.received.map(({ text }) => JSON.parse(text).issue.title)).toEqual(['Known']);
  });

  it('can be held back, reordered and doubled', async () => {
    await scene.github.holdDeliveries();
    for (const title of ['One', 'Two', 'Three']) await openIssue(title);
    expect(receiver.received).toEqual([]);
    const [one, two] = (await scene.github.deliveries()).map(({ id }) => id);
    await scene.github.releaseDeliveries({ ids: [two ?? 0, one ?? 0, two ?? 0] });
    const titles = () =>
      receiver.received.map(({ text }) => (JSON.parse(text) as { issue: Members }).issue['title']);
    expect(titles()).toEqual(['Two', 'One', 'Two']);
    await scene.github.releaseDeliveries();
    expect(titles()).toEqual(['Two', 'One', 'Two', 'Three']);
    await openIssue('Four');
    await scene.github.settle();
    expect(titles()).toEqual(['Two', 'One', 'Two', 'Three', 'Four']);
  });
});
