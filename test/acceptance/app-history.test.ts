import { describe, expect, it } from '@jest/globals';
import type { AppOnFake } from '../support/app-on-fake.ts';
import { aProject, type Project } from '../support/app-project.ts';
import { aFailure, aTest } from '../support/builders.ts';
import { failingTest, passingTests } from '../support/collections.ts';
import { withAppOnFake } from '../support/with-app-on-fake.ts';

let scene: AppOnFake;
withAppOnFake((started) => {
  scene = started;
});

const flake = failingTest('cart');
const red = [...passingTests(30), flake];
const green = [...passingTests(30), aTest({ nodeId: flake.nodeId })];
const without = passingTests(30);
const config = 'filing: off\n';

/** Runs of the default branch, a commit each: `F` fails, `.` passes, `-` does not have the test. */
async function runsOf(project: Project, outcomes: string): Promise<void> {
  for (const outcome of outcomes) {
    await project.push();
    await project.run({ jobs: [{ tests: testsOf(outcome) }] });
  }
}

function testsOf(outcome: string) {
  return outcome === 'F' ? red : outcome === '.' ? green : without;
}

/** The check of a pull request in which the test fails, or as `tests` have it, and whether it was commented on. */
async function checkOfChange(project: Project, tests = red) {
  const { number, headSha } = await project.propose({ branch: 'change' });
  await project.run({ event: 'pull_request', branch: 'change', jobs: [{ tests }] });
  const { conclusion, title, summary } = await project.check(headSha);
  const comments = await project.said(number);
  return { conclusion, title: title ?? '', summary: summary ?? '', comments: comments.length };
}

describe('a test that fails in a pull request', () => {
  it('and now and then on the default branch is not the author’s: green, silent, and said with its rate', async () => {
    const project = await aProject(scene, 'now-and-then', { config });
    await runsOf(project, '...F...F.....');
    const { conclusion, title, summary, comments } = await checkOfChange(project);
    expect({ conclusion, comments }).toEqual({ conclusion: 'success', comments: 0 });
    expect(title).toBe('1 failing and known to be flaky');
    expect(summary).toContain('Flaky on main, so not counted as new: 1 failing test.');
    expect(summary).toMatch(/failed in 2 of 13 runs \(15 %, likely 4 % to 42 %\) since/);
  });

  it('and passed and failed on one commit of the default branch is not the author’s', async () => {
    const project = await aProject(scene, 'one-commit', { config });
    await runsOf(project, '.F');
    await project.run({ jobs: [{ tests: green }] });
    const { conclusion, title } = await checkOfChange(project);
    expect({ conclusion, title }).toEqual({
      conclusion: 'success',
      title: '1 failing and known to be flaky',
    });
  });

  it('and was broken and mended once on the default branch is the author’s: that was no flake', async () => {
    const project = await aProject(scene, 'broken-once', { config });
    await runsOf(project, '.....FFFFF.....');
    const { conclusion, title } = await checkOfChange(project);
    expect({ conclusion, title }).toEqual({ conclusion: 'failure', title: '1 new failure' });
  });

  it('and was flaky long ago, with ten clean runs since, is the author’s', async () => {
    const project = await aProject(scene, 'recovered', { config });
    await runsOf(project, '.F.F..........');
    expect((await checkOfChange(project)).conclusion).toBe('failure');
  });

  it('and is flaky only in what pull requests ran is the author’s: only trusted runs teach', async () => {
    const project = await aProject(scene, 'untrusted', { config });
    await runsOf(project, '..........');
    const { headSha } = await project.propose({ branch: 'other' });
    for (const tests of [red, green, red, green])
      await project.run({ event: 'pull_request', branch: 'other', jobs: [{ tests }] });
    expect((await project.check(headSha)).conclusion).toBe('success');
    expect((await checkOfChange(project)).conclusion).toBe('failure');
  });

  it('is absent from the baseline, and was broken where the default branch ran it last, is not the author’s', async () => {
    const project = await aProject(scene, 'absent', { config });
    await runsOf(project, '..F-');
    const { conclusion, title } = await checkOfChange(project);
    expect({ conclusion, title }).toEqual({
      conclusion: 'success',
      title: '1 broken on the baseline too',
    });
  });

  it('is said to be flaky when it is so within the pull request’s run, and new only if it is not known', async () => {
    const project = await aProject(scene, 'within', { config });
    await runsOf(project, '...F...F.....');
    const rerun = aTest({ nodeId: flake.nodeId, outcomes: ['failed', 'passed'] });
    const other = aTest({ nodeId: 'tests/test_net.py::test_get', outcomes: ['failed', 'passed'] });
    const known = await checkOfChange(project, [...without, rerun]);
    expect({ conclusion: known.conclusion, comments: known.comments }).toEqual({
      conclusion: 'success',
      comments: 0,
    });
    const added = await project.propose({ branch: 'another' });
    await project.run({
      event: 'pull_request',
      branch: 'another',
      jobs: [{ tests: [...without, rerun, other] }],
    });
    expect(await project.said(added.number)).toHaveLength(1);
  });
});

describe('a known flaky test in a check', () => {
  it('has its likely cause beside it, from what its failures on the default branch show', async () => {
    const project = await aProject(scene, 'likely', { config });
    const failure = aFailure({
      type: 'ConnectionRefusedError',
      message: '[Errno 111] Connection refused',
      excerpt:
        '    def test_cart():\n>       sock.connect(("203.0.113.9", 80))\nE       ConnectionRefusedError: [Errno 111] Connection refused',
    });
    const refused = [...without, aTest({ nodeId: flake.nodeId, failure })];
    for (const tests of [green, green, refused, green, green, green, refused, green, green, green, green]) {
      await project.push();
      await project.run({ jobs: [{ tests }] });
    }
    expect((await checkOfChange(project)).summary).toMatch(/\| external: [^|]+ \|/);
  });
});

describe('a baseline', () => {
  it('that lacks shards gives way to an older one that is whole', async () => {
    const project = await aProject(scene, 'shards', { config });
    const shard = (name: string, tests = green) => ({ tests, shard: { name, expected: 2 } });
    const whole = await project.push();
    await project.run({ jobs: [shard('1'), shard('2', without)] });
    await project.push();
    await project.run({ jobs: [shard('2', without)] });
    const { summary } = await checkOfChange(project);
    expect(summary).toContain(`/commit/${whole}`);
  });

  it('that lacks shards is said to where there is no other', async () => {
    const project = await aProject(scene, 'only-shard', { config });
    await project.push();
    await project.run({ jobs: [{ tests: without, shard: { name: '2', expected: 2 } }] });
    const { summary } = await checkOfChange(project);
    expect(summary).toMatch(/Of the baseline: Shards missing in .*: 1 of 2/);
  });
});
