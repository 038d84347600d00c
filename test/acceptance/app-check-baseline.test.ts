import { describe, expect, it } from '@jest/globals';
import type { AppOnFake } from '../support/app-on-fake.ts';
import { aProject, type Project } from '../support/app-project.ts';
import { aTest } from '../support/builders.ts';
import { failingTest, passingTests } from '../support/collections.ts';
import type { VisibleCheckRun } from '../support/fake-github/visible-state.ts';
import { withAppOnFake } from '../support/with-app-on-fake.ts';

let scene: AppOnFake;
withAppOnFake((started) => {
  scene = started;
});

const broken = failingTest('cart');
const redTests = [...passingTests(3), broken];
const red = [{ tests: redTests }];
const green = [{ tests: [...passingTests(3), aTest({ nodeId: broken.nodeId })] }];
const ofChange = { event: 'pull_request', branch: 'change' };

/** The sha of the baseline that a check names; null: it says that there is none. */
function baselineOf({ summary }: VisibleCheckRun): string | null {
  const text = summary ?? '';
  const named = /Compared with the baseline \[`[0-9a-f]+`\]\(\S+\/commit\/([0-9a-f]{40})\)/.exec(text)?.[1];
  if (named === undefined && !text.includes('No baseline.'))
    throw new Error(`No word of a baseline: ${text}`);
  return named ?? null;
}

/** A pull request from a green commit, after which the default branch broke. */
async function brokenAfterwards(name: string) {
  const project = await aProject(scene, name, { config: 'filing: off\n' });
  await project.run({ jobs: green });
  const { number, headSha } = await project.propose({ branch: 'change' });
  const second = await project.push();
  await project.run({ jobs: red });
  return { project, number, headSha, first: project.sha, second };
}

/** A commit of several parents, as git makes it, on no branch. */
async function aMerge(project: Project, sha: string, parents: string[]): Promise<string> {
  await scene.github.importCommit({
    repository: project.name,
    sha,
    parents,
    message: 'Merge',
    date: '2026-04-01T08:00:00Z',
    files: { 'README.md': '# Merged\n' },
  });
  return sha;
}

describe('the baseline of a pull request whose job tested the merge commit', () => {
  it('is the merge’s first parent: what the default branch broke meanwhile is not the author’s', async () => {
    const { project, headSha, second } = await brokenAfterwards('merged');
    const merge = await aMerge(project, 'a'.repeat(40), [second, headSha]);
    await project.run({ ...ofChange, jobs: [{ tests: redTests, testedSha: merge }] });
    const check = await project.check(headSha);
    expect(baselineOf(check)).toBe(second);
    expect(check.conclusion).toBe('success');
  });

  it('stays the first parent when the base branch has moved on since', async () => {
    const { project, headSha, second } = await brokenAfterwards('moved-on');
    const merge = await aMerge(project, 'b'.repeat(40), [second, headSha]);
    await project.push();
    await project.run({ jobs: green });
    await project.run({ ...ofChange, jobs: [{ tests: redTests, testedSha: merge }] });
    expect(baselineOf(await project.check(headSha))).toBe(second);
  });

  it('is the nearest tested ancestor of the first parent where that was not tested', async () => {
    const { project, headSha, second } = await brokenAfterwards('untested');
    await project.push();
    const third = await project.push();
    const merge = await aMerge(project, 'c'.repeat(40), [third, headSha]);
    await project.run({ ...ofChange, jobs: [{ tests: redTests, testedSha: merge }] });
    expect(baselineOf(await project.check(headSha))).toBe(second);
  });

  it('is the merge base when the head itself was tested', async () => {
    const { project, headSha, first } = await brokenAfterwards('head-tested');
    await project.run({ ...ofChange, jobs: [{ tests: redTests, testedSha: headSha }] });
    const check = await project.check(headSha);
    expect(baselineOf(check)).toBe(first);
    expect(check.conclusion).toBe('failure');
  });

  it('is the merge base when no job says what it tested', async () => {
    const { project, headSha, first } = await brokenAfterwards('unsaid');
    await project.run({ ...ofChange, jobs: red });
    expect(baselineOf(await project.check(headSha))).toBe(first);
  });
});

describe('a job that lies about what it tested', () => {
  type World = Awaited<ReturnType<typeof brokenAfterwards>>;
  const lies: [string, string, (world: World) => Promise<string> | string][] = [
    ['no-commit', 'a commit that is nowhere', () => 'd'.repeat(40)],
    ['no-sha', 'what is no sha', () => '../../pulls'],
    ['the-base', 'the broken tip of the base branch', ({ second }) => second],
    [
      'swapped',
      'a merge with the parents the other way round',
      ({ project, headSha, second }) => aMerge(project, 'e'.repeat(40), [headSha, second]),
    ],
    [
      'other-head',
      'a merge of another head',
      async ({ project, second }) => {
        const other = await project.push({ branch: 'other', from: project.sha });
        return aMerge(project, '1'.repeat(40), [second, other]);
      },
    ],
    [
      'off-branch',
      'a merge whose first parent is not on the base branch',
      async ({ project, headSha }) => {
        const aside = await project.push({ branch: 'aside', from: project.sha });
        return aMerge(project, '2'.repeat(40), [aside, headSha]);
      },
    ],
    [
      'octopus',
      'a merge of three',
      async ({ project, headSha, second }) => {
        const other = await project.push({ branch: 'third', from: project.sha });
        return aMerge(project, '3'.repeat(40), [second, headSha, other]);
      },
    ],
  ];

  it.each(lies)('%s: claims %s, and is compared with the merge base all the same', async (name, _, lie) => {
    const world = await brokenAfterwards(`lie-${name}`);
    const { project, headSha, first } = world;
    await project.run({ ...ofChange, jobs: [{ tests: redTests, testedSha: await lie(world) }] });
    const check = await project.check(headSha);
    expect(baselineOf(check)).toBe(first);
    expect(check.conclusion).toBe('failure');
  });

  it('gains nothing by claiming other parents than the merge has', async () => {
    const { project, headSha, first, second } = await brokenAfterwards('lie-parents');
    const merge = await aMerge(project, '4'.repeat(40), [first, headSha]);
    await project.run({
      ...ofChange,
      jobs: [{ tests: redTests, testedSha: merge, parents: [second, headSha] }],
    });
    expect(baselineOf(await project.check(headSha))).toBe(first);
  });
});

describe('the baseline', () => {
  it('of a push to the default branch is the tested tip before a merge commit', async () => {
    const project = await aProject(scene, 'merged-by-commit', { config: 'filing: off\n' });
    await project.run({ jobs: green });
    const { number } = await project.propose({ branch: 'change' });
    await project.run({ ...ofChange, jobs: red });
    const { sha } = await scene.github.mergePullRequest({ repository: project.name, number });
    await project.run({ jobs: red });
    expect(baselineOf(await project.check(sha))).toBe(project.sha);
  });

  it('is never the run itself, nor another attempt or workflow run of the same push', async () => {
    const project = await aProject(scene, 'itself', { config: 'filing: off\n' });
    const run = await project.run({ jobs: red });
    await project.rerun(run, { jobs: red });
    expect(baselineOf(await project.check(project.sha))).toBeNull();
  });

  it.each([
    [50, true],
    [51, false],
  ])('is looked for among 50 ancestors: one %i commits back is found: %s', async (back, isFound) => {
    const project = await aProject(scene, `back-${back}`, { config: 'filing: off\n' });
    await project.run({ jobs: green });
    for (let pushed = 0; pushed < back; pushed += 1) await project.push();
    const { headSha } = await project.propose({ branch: 'change' });
    await project.run({ ...ofChange, jobs: green });
    expect(baselineOf(await project.check(headSha))).toBe(isFound ? project.sha : null);
  });

  it('of a push to another branch is the merge base; there is a check, no issue, and it is no baseline itself', async () => {
    const project = await aProject(scene, 'branch-push');
    await project.run({ jobs: green });
    const feature = await project.push({ branch: 'feature' });
    await project.run({ branch: 'feature', jobs: red });
    await project.run({ branch: 'feature', jobs: red });
    const check = await project.check(feature);
    expect(baselineOf(check)).toBe(project.sha);
    expect(check.conclusion).toBe('failure');
    expect(await project.issues()).toEqual([]);
    const { headSha } = await project.propose({ branch: 'change', from: 'feature' });
    await project.run({ ...ofChange, jobs: red });
    expect(baselineOf(await project.check(headSha))).toBe(project.sha);
  });

  it('of a release branch that the config names is that branch’s own', async () => {
    const project = await aProject(scene, 'release', { config: 'filing: off\nbranches: [main, release]\n' });
    await project.run({ jobs: green });
    const released = await project.push({ branch: 'release' });
    await project.run({ branch: 'release', jobs: red });
    const { headSha } = await project.propose({ branch: 'change', from: 'release', base: 'release' });
    await project.run({ ...ofChange, jobs: red });
    const check = await project.check(headSha);
    expect(baselineOf(check)).toBe(released);
    expect(check.conclusion).toBe('success');
  });
});

describe('a merge group', () => {
  it('gets a check and no comment, and is never a baseline, although it becomes the default branch', async () => {
    const project = await aProject(scene, 'queue', { config: 'filing: off\n' });
    await project.run({ jobs: green });
    const { number } = await project.propose({ branch: 'change' });
    const queue = `gh-readonly-queue/main/pr-${number}-${project.sha}`;
    const grouped = await project.push({ branch: queue, from: project.sha });
    await project.run({ event: 'merge_group', branch: queue, jobs: red });
    const check = await project.check(grouped);
    expect(check.conclusion).toBe('failure');
    expect(baselineOf(check)).toBe(project.sha);
    expect(await project.said(number)).toEqual([]);
    expect(await project.issues()).toEqual([]);

    const next = await project.propose({ branch: 'next', from: grouped });
    await project.run({ event: 'pull_request', branch: 'next', jobs: red });
    expect(baselineOf(await project.check(next.headSha))).toBe(project.sha);
  });
});
