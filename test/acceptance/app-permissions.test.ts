import { describe, expect, it } from '@jest/globals';
import { type AppOnFake, appPermissions } from '../support/app-on-fake.ts';
import { aProject, type Project } from '../support/app-project.ts';
import { aTest } from '../support/builders.ts';
import { failingTest, passingTests } from '../support/collections.ts';
import type { Permissions } from '../support/fake-github/state.ts';
import { withAppOnFake } from '../support/with-app-on-fake.ts';

let scene: AppOnFake;
withAppOnFake((started) => {
  scene = started;
});

// Of severity P1, so that one trusted run is enough for an issue.
const broken = failingTest('payment');
const redTests = [...passingTests(3), broken];
const greenTests = [...passingTests(3), aTest({ nodeId: broken.nodeId })];

function without(...names: (keyof typeof appPermissions)[]): Permissions {
  return Object.fromEntries(
    Object.entries(appPermissions).filter(([name]) => !names.some((left) => left === name)),
  );
}

/** What the log said in warnings and errors while something was done. */
async function complaintsDuring(work: () => Promise<unknown>): Promise<string[]> {
  const before = scene.said.length;
  await work();
  return scene.said.slice(before).filter((line) => !line.startsWith('info'));
}

/** A private repository, whose every read needs its permission; a green default branch and a pull request. */
async function aPrivateProject(name: string, permissions: Permissions) {
  const project = await aProject(scene, name, { private: true, permissions: { ...appPermissions } });
  await project.run({ jobs: [{ tests: greenTests }] });
  const { number, headSha } = await project.propose({ branch: 'change' });
  const [installation] = await installationsOf(project);
  await scene.github.configureInstallation({ installation: installation ?? 0, permissions });
  // Tokens hold the permissions of when they were made.
  await scene.advance({ hours: 2 });
  return { project, number, headSha };
}

async function installationsOf(project: Project): Promise<number[]> {
  const deliveries = await scene.github.deliveries();
  return deliveries
    .filter(({ payload }) => payload.includes(`"full_name":"${project.name}"`))
    .map(({ installationId }) => installationId);
}

const redPullRequest = (project: Project) =>
  project.run({ event: 'pull_request', branch: 'change', jobs: [{ tests: redTests }] });
const redPush = async (project: Project): Promise<string> => {
  const sha = await project.push();
  await project.run({ jobs: [{ tests: redTests }] });
  return sha;
};

describe('the App without a permission', () => {
  it('has check, comment and issue with all of them', async () => {
    const { project, number, headSha } = await aPrivateProject('whole', { ...appPermissions });
    expect(await complaintsDuring(() => redPullRequest(project))).toEqual([]);
    expect((await project.check(headSha)).conclusion).toBe('failure');
    expect(await project.said(number)).toHaveLength(1);
    const sha = await redPush(project);
    expect((await project.check(sha)).conclusion).toBe('failure');
    expect(await project.issues()).toHaveLength(1);
  });

  it('to write checks comments and files all the same, and the log says it once a report', async () => {
    const { project, number } = await aPrivateProject('no-checks-write', {
      ...appPermissions,
      checks: 'read',
    });
    const complaints = await complaintsDuring(() => redPullRequest(project));
    expect(await project.said(number)).toHaveLength(1);
    expect(complaints).toEqual([expect.stringContaining('write-check')]);
    expect(await complaintsDuring(() => redPush(project))).toHaveLength(1);
    expect(await project.issues()).toHaveLength(1);
  });

  it('to see checks comments and files all the same', async () => {
    const { project, number } = await aPrivateProject('no-checks', without('checks'));
    expect(await complaintsDuring(() => redPullRequest(project))).toHaveLength(1);
    expect(await project.said(number)).toHaveLength(1);
    await redPush(project);
    expect(await project.issues()).toHaveLength(1);
  });

  it('to write issues writes the checks all the same, and the log says it once', async () => {
    const { project, headSha } = await aPrivateProject('no-issues-write', {
      ...appPermissions,
      issues: 'read',
      pull_requests: 'read',
    });
    const complaints = await complaintsDuring(() => redPullRequest(project));
    expect((await project.check(headSha)).conclusion).toBe('failure');
    expect(complaints).toEqual([expect.stringContaining('write-comment')]);
    const sha = await redPush(project);
    expect((await project.check(sha)).conclusion).toBe('failure');
    expect(await project.issues()).toEqual([]);
  });

  it('to see issues writes check and comment all the same, and the log says it once a report', async () => {
    const { project, number, headSha } = await aPrivateProject('no-issues', without('issues'));
    await redPullRequest(project);
    expect((await project.check(headSha)).conclusion).toBe('failure');
    expect(await project.said(number)).toHaveLength(1);
    const complaints = await complaintsDuring(() => redPush(project));
    expect(complaints).toEqual([expect.stringContaining('issue')]);
    expect((await project.checks()).at(-1)?.conclusion).toBe('failure');
  });

  it('to see pull requests writes the check all the same, and it says why there is no comment', async () => {
    const { project, headSha } = await aPrivateProject('no-pulls', without('pull_requests'));
    const complaints = await complaintsDuring(() => redPullRequest(project));
    const check = await project.check(headSha);
    expect(check.conclusion).toBe('failure');
    expect(check.summary).toMatch(/pull[_ ]requests/i);
    expect(complaints).toHaveLength(1);
  });

  it('to see workflow runs concludes the check as one without results, and says why', async () => {
    const { project, headSha } = await aPrivateProject('no-actions', without('actions'));
    const complaints = await complaintsDuring(() => redPullRequest(project));
    const check = await project.check(headSha);
    expect(check).toMatchObject({ status: 'completed', conclusion: 'neutral' });
    expect(check.summary?.split('\n')[0]).toMatch(/No test results/);
    expect(check.summary).toMatch(/actions/i);
    expect(complaints).toHaveLength(1);
  });

  it('to see contents is judged without a baseline and a config, which the check says', async () => {
    const { project, headSha } = await aPrivateProject('no-contents', without('contents'));
    await redPullRequest(project);
    const check = await project.check(headSha);
    expect(check.conclusion).toBe('failure');
    expect(check.summary).toContain('No baseline');
  });

  it('never leaves a run that is tried again and again', async () => {
    expect(await scene.history.loadUnreported()).toEqual([]);
  });
});
