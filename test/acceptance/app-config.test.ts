import { describe, expect, it } from '@jest/globals';
import { type AppOnFake, appPermissions } from '../support/app-on-fake.ts';
import { aProject, type Project } from '../support/app-project.ts';
import { aTest } from '../support/builders.ts';
import { failingTest, passingTests } from '../support/collections.ts';
import type { Call } from '../support/fake-github/call-log.ts';
import { withAppOnFake } from '../support/with-app-on-fake.ts';

let scene: AppOnFake;
withAppOnFake((started) => {
  scene = started;
});

const PATH = '.github/redfirst.yml';
const broken = failingTest('payment');
const green = [...passingTests(3), aTest({ nodeId: broken.nodeId })];
const red = [...passingTests(3), broken];

/** A project, green on its default branch, and a pull request that makes `config` of its config. */
async function aChange(name: string, config: string, { inForce = 'filing: on\n' } = {}) {
  const project = await aProject(scene, name, { config: inForce });
  await project.run({ jobs: [{ tests: green }] });
  const proposed = await project.propose({ branch: 'change', files: { [PATH]: config } });
  const run = (tests = green) => project.run({ event: 'pull_request', branch: 'change', jobs: [{ tests }] });
  return { project, run, ...proposed };
}

const firstLine = (summary: string | null) => summary?.split('\n')[0];

/** Reads of config files while something was done: `owner/name` of each. */
async function configReads(work: () => Promise<unknown>): Promise<string[]> {
  // What an installation causes is not meant.
  await scene.settle();
  const before = (await scene.github.calls()).length;
  await work();
  const isConfig = ({ path }: Call) => path.endsWith(`/contents/${PATH}`) || path.endsWith('redfirst.yml');
  return (await scene.github.calls())
    .slice(before)
    .filter(isConfig)
    .map(({ path }) => path.split('/').slice(2, 4).join('/'));
}

describe('a pull request that breaks the config', () => {
  const config = 'filing: on\nsla:\n  hours: { P1: soon, P9: 3 }\n';

  it('gets a failing check whose first line says so, with each error at its line', async () => {
    const { project, run, headSha } = await aChange('breaks', config);
    await run();
    const check = await project.check(headSha);
    expect(check.conclusion).toBe('failure');
    expect(check.title).toBe('2 errors in the config of this pull request ▸ All 4 tests passed');
    expect(firstLine(check.summary)).toBe(
      '**2 errors in the config of this pull request** ▸ **All 4 tests passed**',
    );
    expect(check.summary).toContain(
      '- **Config error** of this pull request in `.github/redfirst.yml`, line 3, column 16: `sla.hours.P1`: is "soon", expected a number above 0',
    );
    expect(check.annotations).toEqual([
      expect.objectContaining({
        path: PATH,
        startLine: 3,
        level: 'failure',
        title: 'Config error: sla.hours.P1',
        message: 'Column 16: is "soon", expected a number above 0',
      }),
      expect.objectContaining({ path: PATH, startLine: 3, title: 'Config error: sla.hours.P9' }),
    ]);
  });

  it('is told beside what it breaks in the tests', async () => {
    const { project, run, headSha } = await aChange('breaks-both', config);
    await run(red);
    const check = await project.check(headSha);
    expect(firstLine(check.summary)).toBe(
      '**2 errors in the config of this pull request** ▸ **1 new failure**',
    );
    expect(check.annotations.map(({ path }) => path)).toEqual([PATH, PATH, expect.any(String)]);
  });

  it('is told also where no results came', async () => {
    const { project, headSha } = await aChange('breaks-without-results', config);
    await project.run({ event: 'pull_request', branch: 'change', conclusion: 'failure' });
    const check = await project.check(headSha);
    expect(check.conclusion).toBe('failure');
    expect(firstLine(check.summary)).toContain('2 errors in the config of this pull request');
    expect(firstLine(check.summary)).toContain('No test results');
    expect(check.annotations).toHaveLength(2);
  });

  it('and mends it is green at the next commit', async () => {
    const { project, run, headSha } = await aChange('mends', config);
    await run();
    expect((await project.check(headSha)).conclusion).toBe('failure');
    const sha = await project.push({ branch: 'change', files: { [PATH]: 'filing: off\n' } });
    await run();
    const check = await project.check(sha);
    expect(check.conclusion).toBe('success');
    expect(check.annotations).toEqual([]);
  });

  it('is told when it comes from a fork', async () => {
    const project = await aProject(scene, 'breaks-from-fork');
    await project.run({ jobs: [{ tests: green }] });
    const { fullName: fork } = await scene.github.fork({ repository: project.name, owner: 'config-fan' });
    await scene.github.push({ repository: fork, branch: 'change', files: { [PATH]: config } });
    const { headSha } = await scene.github.openPullRequest({
      repository: project.name,
      head: 'config-fan:change',
    });
    await project.run({
      event: 'pull_request',
      branch: 'change',
      headRepository: fork,
      jobs: [{ tests: green }],
    });
    expect((await project.check(headSha)).title).toContain('2 errors in the config');
  });
});

describe('a pull request that changes the config', () => {
  it('is told what it changes, and nothing of it is in force', async () => {
    const { project, run, headSha } = await aChange('changes', 'filing: on\nbranches: [main, change]\n', {
      inForce: 'filing: off\n',
    });
    await run(red);
    const check = await project.check(headSha);
    expect(check.summary).toContain(
      '- **The config changes** when this is merged: `branches: not set → ["main","change"]`, `filing: off → on`',
    );
    await project.run({ branch: 'change', sha: headSha, jobs: [{ tests: red }] });
    expect(await project.issues()).toEqual([]);
  });

  it('gets a green check when all else is well', async () => {
    const { project, run, headSha } = await aChange('changes-well', 'filing: on\nexcerpts: none\n');
    await run();
    const check = await project.check(headSha);
    expect(check.conclusion).toBe('success');
    expect(firstLine(check.summary)).toBe('**All 4 tests passed**');
    expect(check.summary).toContain('`excerpts: short → none`');
    expect(check.annotations).toEqual([]);
  });

  it('by taking it away is told that the defaults come back', async () => {
    const project = await aProject(scene, 'changes-away', { config: 'filing: on\n' });
    await project.run({ jobs: [{ tests: green }] });
    const { github } = scene;
    const files = { 'README.md': '# Away\n' };
    await github.push({ repository: project.name, branch: 'change', from: 'main', files, wholeTree: true });
    const { headSha } = await github.openPullRequest({ repository: project.name, head: 'change' });
    const run = () => project.run({ event: 'pull_request', branch: 'change', jobs: [{ tests: green }] });
    expect(await configReads(run)).toEqual([project.name]);
    expect((await project.check(headSha)).summary).toContain('`filing: on → dry-run`');
  });

  it('is told nothing when only its comments change', async () => {
    const { project, run, headSha } = await aChange('changes-words', '# We file.\nfiling: on\n');
    await run();
    expect((await project.check(headSha)).summary).not.toContain('config');
  });

  it('costs no read more than one that leaves it alone: its patch tells the text', async () => {
    const { project, run, headSha } = await aChange('changes-cost', 'filing: off\n');
    const { name } = project;
    expect(await configReads(() => run())).toEqual([name]);
    expect((await project.check(headSha)).summary).toContain('`filing: on → off`');
    await project.propose({ branch: 'other' });
    const other = () => project.run({ event: 'pull_request', branch: 'other', jobs: [{ tests: green }] });
    expect(await configReads(other)).toEqual([name]);
  });

  it('costs one read more where its patch is of another text than that in force', async () => {
    const { project, run, headSha } = await aChange('changes-moved', 'filing: off\nexcerpts: full\n');
    await project.push({ files: { [PATH]: '# Moved.\nfiling: on\nexcerpts: none\n' } });
    expect(await configReads(() => run())).toEqual([project.name, project.name]);
    expect((await project.check(headSha)).summary).toContain('`excerpts: none → full`');
  });

  it('is never told by a patch that fits and leaves another text than it is a patch for', async () => {
    const text = (filing: string, excerpts: string) =>
      `filing: ${filing}\n${'# Kept.\n'.repeat(12)}excerpts: ${excerpts}\n`;
    const { project, run, headSha } = await aChange('changes-apart', text('off', 'full'), {
      inForce: text('on', 'full'),
    });
    await project.push({ files: { [PATH]: text('on', 'none') } });
    expect(await configReads(() => run())).toEqual([project.name, project.name]);
    expect((await project.check(headSha)).summary).toContain('`filing: on → off`');
  });
});

describe('a config in force that is wrong', () => {
  it('is told at its lines on the default branch, and without annotations on pull requests', async () => {
    const project = await aProject(scene, 'wrong-in-force', { config: 'filing: on\ncolour: red\n' });
    await project.run({ jobs: [{ tests: green }] });
    const check = await project.check(project.sha);
    expect(check.conclusion).toBe('success');
    expect(check.summary).toContain('**Config error** in `.github/redfirst.yml`, line 2, column 1: `colour`');
    expect(check.annotations).toEqual([
      expect.objectContaining({ path: PATH, startLine: 2, level: 'warning' }),
    ]);
    const { headSha } = await project.propose({ branch: 'change' });
    await project.run({ event: 'pull_request', branch: 'change', jobs: [{ tests: green }] });
    const proposed = await project.check(headSha);
    expect(proposed.summary).toContain('**Config error** in');
    expect(proposed).toMatchObject({ conclusion: 'success', annotations: [] });
  });
});

describe('the defaults of an owner', () => {
  /** A project whose owner, called as it is, has defaults in its `.github`. */
  async function anOwned(
    name: string,
    { own, owners, isPrivate = false }: { own: string | null; owners: string; isPrivate?: boolean },
  ): Promise<Project> {
    await scene.github.createRepository({
      owner: name,
      name: '.github',
      private: isPrivate,
      files: { [PATH]: owners },
    });
    return aProject(scene, name, { config: own, permissions: { ...appPermissions } });
  }

  it('hold for a repository without a config', async () => {
    const project = await anOwned('acme-all', { own: null, owners: 'filing: on\n' });
    await project.run({ jobs: [{ tests: green }] });
    await project.push();
    await project.run({ jobs: [{ tests: red }] });
    expect(await project.issues()).toHaveLength(1);
  });

  it('give way to what the repository says', async () => {
    const owners =
      'filing: on\nseverity:\n  rules:\n    - { name: theirs, severity: P0, why: w, when: {} }\n';
    const project = await anOwned('acme-own', { own: 'filing: off\n', owners });
    await project.run({ jobs: [{ tests: red }] });
    expect(await project.issues()).toEqual([]);
    expect((await project.check(project.sha)).summary).toContain('P0');
  });

  it('that are wrong are named with their file, and nothing is filed', async () => {
    const project = await anOwned('acme-wrong', { own: 'filing: on\n', owners: 'colour: red\n' });
    await project.run({ jobs: [{ tests: red }] });
    expect(await project.issues()).toEqual([]);
    const check = await project.check(project.sha);
    expect(check.summary).toContain(
      '**Config error** in `acme-wrong/.github: .github/redfirst.yml`, line 1, column 1: `colour`',
    );
    expect(check.annotations.map(({ path }) => path)).not.toContain(PATH);
  });

  it('that are wrong are not blamed on a pull request that changes the config', async () => {
    const project = await anOwned('acme-blame', { own: 'filing: on\n', owners: 'colour: red\n' });
    await project.run({ jobs: [{ tests: green }] });
    const files = { [PATH]: 'filing: on\nexcerpts: none\n' };
    const { headSha } = await project.propose({ branch: 'change', files });
    await project.run({ event: 'pull_request', branch: 'change', jobs: [{ tests: green }] });
    const check = await project.check(headSha);
    expect(check).toMatchObject({ conclusion: 'success', title: 'All 4 tests passed', annotations: [] });
    expect(check.summary).toContain('**Config error** in `acme-blame/.github: .github/redfirst.yml`');
    expect(check.summary).not.toContain('of this pull request');
  });

  it('are none where the App may not see them', async () => {
    const project = await anOwned('acme-private', { own: null, owners: 'colour: red\n', isPrivate: true });
    await project.run({ jobs: [{ tests: green }] });
    const check = await project.check(project.sha);
    expect(check.summary).not.toContain('onfig');
    expect(check.conclusion).toBe('success');
  });

  it('are read once in five minutes, whatever is reported', async () => {
    const project = await anOwned('acme-reads', { own: 'filing: on\n', owners: 'excerpts: none\n' });
    const report = () => project.run({ jobs: [{ tests: green }] });
    await scene.advance({ minutes: 6 });
    expect(await configReads(report)).toEqual([project.name, 'acme-reads/.github']);
    expect(await configReads(report)).toEqual([project.name]);
    await scene.advance({ minutes: 6 });
    expect(await configReads(report)).toEqual([project.name, 'acme-reads/.github']);
  });

  it('are no others than its own config for the repository that holds them', async () => {
    await scene.github.createRepository({
      owner: 'acme-itself',
      name: '.github',
      files: { [PATH]: 'filing: on\n' },
    });
    await scene.github.install({
      app: scene.appId,
      repositories: ['acme-itself/.github'],
      permissions: { ...appPermissions },
    });
    const repository = 'acme-itself/.github';
    const reads = await configReads(async () => {
      const { run } = await scene.github.startRun({ repository });
      await scene.github.completeRun({ repository, run, conclusion: 'success', artifacts: [] });
      await scene.settle();
    });
    expect(reads).toEqual([repository]);
  });
});
