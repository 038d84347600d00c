import { createHmac, randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { AppOnFake } from '../support/app-on-fake.ts';
import { aProject, type Project } from '../support/app-project.ts';
import { aTest } from '../support/builders.ts';
import { failingTest, passingTests } from '../support/collections.ts';
import { withAppOnFake } from '../support/with-app-on-fake.ts';

let scene: AppOnFake;
withAppOnFake((started) => {
  scene = started;
});

const broken = failingTest('cart');
const redTests = [...passingTests(3), broken];
const greenTests = [...passingTests(3), aTest({ nodeId: broken.nodeId })];

/** Ids of the deliveries about the runs of a project that have completed. */
async function completions(project: Project): Promise<number[]> {
  return (await scene.github.deliveries())
    .filter(({ event, action, payload }) => {
      return event === 'workflow_run' && action === 'completed' && payload.includes(`"${project.name}"`);
    })
    .map(({ id }) => id);
}

async function writesDuring(work: () => Promise<unknown>): Promise<string[]> {
  await scene.github.clearCalls();
  await work();
  await scene.settle();
  return (await scene.github.calls())
    .filter(({ kind }) => kind === 'write')
    .map(({ method, template }) => `${method} ${template}`);
}

async function afterRedPullRequest(name: string) {
  const project = await aProject(scene, name);
  await project.run({ jobs: [{ tests: greenTests }] });
  const { number, headSha } = await project.propose({ branch: 'change' });
  await project.run({ event: 'pull_request', branch: 'change', jobs: [{ tests: redTests }] });
  return { project, number, headSha };
}

describe('a delivery that comes twice', () => {
  it('one after the other writes nothing more, neither check nor comment', async () => {
    const { project } = await afterRedPullRequest('again');
    const [, id] = await completions(project);
    expect(await writesDuring(() => scene.github.deliver({ id: id ?? 0 }))).toEqual([]);
  });

  it('at once writes one check and one comment', async () => {
    const project = await aProject(scene, 'at-once');
    await project.run({ jobs: [{ tests: greenTests }] });
    const { number, headSha } = await project.propose({ branch: 'change' });
    await scene.github.holdDeliveries();
    await project.run({ event: 'pull_request', branch: 'change', jobs: [{ tests: redTests }] });
    const ids = await completions(project);
    const id = ids.at(-1) ?? 0;
    const writes = await writesDuring(() => Promise.all([1, 2, 3].map(() => scene.github.deliver({ id }))));
    await scene.github.releaseDeliveries();
    await scene.settle();
    expect(writes).toEqual([
      'POST /repos/{owner}/{repo}/check-runs',
      'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    ]);
    expect((await project.check(headSha)).conclusion).toBe('failure');
    expect(await project.said(number)).toHaveLength(1);
  });

  it('of a trusted run does not confirm a failure: the issue still waits for a second run', async () => {
    const project = await aProject(scene, 'held');
    await project.run({ jobs: [{ tests: redTests }] });
    const [id] = await completions(project);
    expect(await writesDuring(() => scene.github.deliver({ id: id ?? 0 }))).toEqual([]);
    expect(await project.issues()).toEqual([]);
  });

  it('of the run that confirms it does not file it again', async () => {
    const project = await aProject(scene, 'filed');
    await project.run({ jobs: [{ tests: redTests }] });
    await project.push();
    await project.run({ jobs: [{ tests: redTests }] });
    expect(await project.issues()).toHaveLength(1);
    for (const id of await completions(project)) {
      await scene.github.deliver({ id });
      await scene.settle();
    }
    expect(await project.issues()).toHaveLength(1);
  });

  it('days later, after other runs, writes nothing and takes nothing back', async () => {
    const { project, number } = await afterRedPullRequest('stale');
    const next = await project.push({ branch: 'change' });
    await project.run({ event: 'pull_request', branch: 'change', jobs: [{ tests: greenTests }] });
    const [, old] = await completions(project);
    const before = await project.said(number);
    await writesDuring(() => scene.github.deliver({ id: old ?? 0 }));
    expect(await project.said(number)).toEqual(before);
    expect((await project.check(next)).conclusion).toBe('success');
  });
});

describe('a delivery that GitHub did not sign', () => {
  it.each<[string, (payload: string) => string | null]>([
    [
      'with another secret',
      (payload: string) => createHmac('sha256', 'guessed').update(payload).digest('hex'),
    ],
    ['with the signature of other bytes', () => createHmac('sha256', 'x').update('').digest('hex')],
    ['not at all', () => null],
  ])('%s is refused, changes nothing, and is not in the log', async (_, sign) => {
    const { project } = await afterRedPullRequest(`forged-${_.split(' ').at(-1)}`);
    const [id] = await completions(project);
    const genuine = (await scene.github.deliveries()).find((delivery) => delivery.id === id);
    const marker = `confidential-${randomUUID()}`;
    const payload = (genuine?.payload ?? '').replace(
      '"action":"completed"',
      `"x":"${marker}","action":"completed"`,
    );
    expect(payload).toContain(marker);
    const signature = sign(payload);
    const heard = scene.logged.length;
    let status = 0;
    const writes = await writesDuring(async () => {
      const answer = await fetch(scene.webhookUrl, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-github-event': 'workflow_run',
          'x-github-delivery': randomUUID(),
          ...(signature === null ? {} : { 'x-hub-signature-256': `sha256=${signature}` }),
        },
        body: payload,
      });
      status = answer.status;
      expect(await answer.text()).not.toContain(marker);
    });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(writes).toEqual([]);
    expect(await scene.github.calls()).toEqual([]);
    const log = [...scene.logged.slice(heard), ...scene.said].join('\n');
    if (signature !== null) expect(log).toMatch(/signature/i);
    expect(log).not.toContain(marker);
  });
});
