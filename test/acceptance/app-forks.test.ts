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

const broken = failingTest('payment');
const redTests = [...passingTests(3), broken];
const greenTests = [...passingTests(3), aTest({ nodeId: broken.nodeId })];

/** A project, green on its default branch, and a pull request from a branch of `<name>-fan`'s fork. */
async function aForkedChange(name: string, { branch = 'change', tested = true } = {}) {
  const project = await aProject(scene, name);
  if (tested) await project.run({ jobs: [{ tests: greenTests }] });
  const { github } = scene;
  const { fullName: fork } = await github.fork({ repository: project.name, owner: `${name}-fan` });
  await github.push({ repository: fork, branch, files: { 'change.txt': 'x' } });
  const pull = await github.openPullRequest({ repository: project.name, head: `${name}-fan:${branch}` });
  const run = (tests: typeof redTests, event = 'pull_request') =>
    project.run({ event, branch, headRepository: fork, jobs: [{ tests }] });
  return { project, fork, branch, run, ...pull };
}

async function baselineOf(project: Project, sha: string): Promise<string> {
  const { summary } = await project.check(sha);
  return (
    /Compared with the baseline .*?\/commit\/([0-9a-f]{40})|No baseline\./.exec(summary ?? '')?.[1] ?? 'none'
  );
}

describe('a pull request from a fork', () => {
  it('never gets an issue, whatever fails and however often: not even what would be filed at once', async () => {
    const { project, run } = await aForkedChange('no-issue');
    await run(redTests);
    await run(redTests);
    await run(redTests, 'push');
    await run(redTests, 'schedule');
    expect(await project.issues()).toEqual([]);
  });

  it('from a branch that is called as the default branch is not trusted either', async () => {
    const { project, run, number, headSha } = await aForkedChange('same-name', { branch: 'main' });
    await run(redTests, 'push');
    await run(redTests);
    expect((await project.check(headSha)).conclusion).toBe('failure');
    expect(await project.said(number)).toHaveLength(1);
    expect(await project.issues()).toEqual([]);
    // Were it a baseline, the same failure would be known in the next pull request.
    const next = await project.propose({ branch: 'next' });
    await project.run({ event: 'pull_request', branch: 'next', jobs: [{ tests: redTests }] });
    expect(await baselineOf(project, next.headSha)).toBe(project.sha);
    expect((await project.check(next.headSha)).conclusion).toBe('failure');
  });

  it('is not served as the pull request of another fork with a branch of that name', async () => {
    const { project, fork, run, number } = await aForkedChange('two-forks');
    const { github } = scene;
    const { fullName: second } = await github.fork({ repository: project.name, owner: 'two-forks-rival' });
    await github.push({ repository: second, branch: 'change', from: 'main', files: { 'rival.txt': 'x' } });
    const rival = await github.openPullRequest({ repository: project.name, head: 'two-forks-rival:change' });
    expect(fork).not.toBe(second);
    await run(redTests);
    expect(await project.said(rival.number)).toEqual([]);
    expect(await project.said(number)).toHaveLength(1);
  });
});

describe('what a fork’s jobs said of a commit', () => {
  /** The fork's head becomes the default branch's by a fast-forward. */
  async function fastForwarded(name: string) {
    const change = await aForkedChange(name);
    await change.run(redTests);
    await scene.github.importCommit({
      repository: change.project.name,
      sha: change.headSha,
      parents: [change.project.sha],
      message: 'Change files',
      date: '2026-04-01T08:00:00Z',
      files: { 'change.txt': 'x' },
      branch: 'main',
    });
    return change;
  }

  it('is no baseline when that commit becomes the default branch’s head', async () => {
    const { project } = await fastForwarded('forward');
    const next = await project.propose({ branch: 'next' });
    await project.run({ event: 'pull_request', branch: 'next', jobs: [{ tests: redTests }] });
    expect(await baselineOf(project, next.headSha)).toBe(project.sha);
  });

  it('is no part of the trusted run on that commit, nor of an issue', async () => {
    const { project, headSha } = await fastForwarded('forward-trusted');
    await project.run({ jobs: [{ tests: greenTests.slice(0, 2) }] });
    const check = await project.check(headSha);
    expect(check.conclusion).toBe('success');
    expect(check.summary).toContain('2 tests: 2 passed');
    expect(await project.issues()).toEqual([]);
    const next = await project.propose({ branch: 'next' });
    await project.run({ event: 'pull_request', branch: 'next', jobs: [{ tests: redTests }] });
    const after = await project.check(next.headSha);
    expect(await baselineOf(project, next.headSha)).toBe(headSha);
    expect(after.summary?.split('\n')[0]).toContain('1 new failure');
  });

  it('does not replace the trusted run’s word when it is said again later', async () => {
    const { project, headSha, run } = await fastForwarded('forward-late');
    await project.run({ jobs: [{ tests: greenTests }] });
    await run(redTests);
    expect(await project.issues()).toEqual([]);
    const next = await project.propose({ branch: 'next' });
    await project.run({ event: 'pull_request', branch: 'next', jobs: [{ tests: greenTests }] });
    expect(await baselineOf(project, next.headSha)).toBe(headSha);
    expect((await project.check(next.headSha)).summary?.split('\n')[0]).toContain('All 4 tests passed');
  });

  it('is shown without a comment when the fork is deleted while they run', async () => {
    const { project, fork, headSha, number } = await aForkedChange('deleted');
    const run = await project.start({ event: 'pull_request', branch: 'change', headRepository: fork });
    await scene.github.deleteRepository({ repository: fork });
    await project.complete(run, { jobs: [{ tests: redTests }] });
    expect((await project.check(headSha)).conclusion).toBe('failure');
    expect(await project.said(number)).toEqual([]);
    expect(await project.issues()).toEqual([]);
  });

  it('does not make a workflow one that is waited for on trusted commits', async () => {
    const { project, fork } = await aForkedChange('workflow');
    const fake = { name: 'Nightly', path: '.github/workflows/nightly.yml' };
    await project.run({
      event: 'pull_request',
      branch: 'change',
      headRepository: fork,
      workflow: fake,
      jobs: [{ tests: redTests }],
    });
    const sha = await project.push();
    await project.start({ workflow: fake });
    await project.run({ jobs: [{ tests: greenTests }] });
    expect(await project.check(sha)).toMatchObject({ status: 'completed', conclusion: 'success' });
  });
});
