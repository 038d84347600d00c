import { describe, expect, it, jest } from '@jest/globals';
import type { AppOnFake } from '../support/app-on-fake.ts';
import { aProject, type Project } from '../support/app-project.ts';
import { aTest } from '../support/builders.ts';
import { coverageXml, junitArtifact, junitOf } from '../support/raw-artifacts.ts';
import { failingCase, junitXml } from '../support/report-text.ts';
import { withAppOnFake } from '../support/with-app-on-fake.ts';

let scene: AppOnFake;
withAppOnFake((started) => {
  scene = started;
});
jest.setTimeout(30_000);

const config = 'filing: on\nartifacts: ["junit-*", "coverage-*", coverage]\n';
const cart = 'a = 1\nb = 2\nc = 3\n';
/** A module in a folder whose name is like that of a module: by the names' habits `tests/pkg/test_deep.py::inner`. */
const files = {
  'src/shop/cart.py': cart,
  'tests/pkg/test_deep/inner.py': 'def test_it(): ...\n',
  'tests/test_cart.py': 'def test_total(): ...\n',
};
const green = junitOf('tests.test_cart', { test_total: 'passes', test_empty: 'passes' });
const red = junitOf('tests.test_cart', { test_total: 'fails', test_empty: 'passes' });

/** A project whose jobs upload reports by themselves, green on its default branch. */
async function aRawProject(name: string, wanted = config): Promise<Project & { base: string }> {
  const project = await aProject(scene, name, { config: wanted });
  const base = await project.push({ files });
  await project.run({ artifacts: () => [junitArtifact('junit-3.12', green)] });
  return { ...project, base };
}

const firstLine = async (project: Project, sha: string): Promise<string> =>
  (await project.check(sha)).summary?.split('\n')[0] ?? '';
const summaryOf = async (project: Project, sha: string): Promise<string> =>
  (await project.check(sha)).summary ?? '';

describe('a workflow that uploads JUnit without the Redfirst step', () => {
  it('teaches the baseline on the default branch, and a pull request gets check, annotation and comment by it', async () => {
    const project = await aRawProject('raw');
    expect(await project.check(project.base)).toMatchObject({ conclusion: 'success' });
    const { number, headSha } = await project.propose({ branch: 'change', from: project.base });
    await project.run({
      event: 'pull_request',
      branch: 'change',
      artifacts: () => [junitArtifact('junit-3.12', red)],
      conclusion: 'failure',
    });
    const check = await project.check(headSha);
    expect(check.conclusion).toBe('failure');
    expect(check.summary?.split('\n')[0]).toContain('1 new failure');
    expect(check.summary).toContain('`tests/test_cart.py::test_total`');
    expect(check.summary).toContain(project.base);
    // A runner's absolute path, as the commit has it.
    expect(check.annotations.map(({ path, startLine }) => [path, startLine])).toEqual([
      ['src/shop/cart.py', 2],
    ]);
    expect(await project.said(number)).toHaveLength(1);
    expect(await project.issues()).toEqual([]);
  });

  it.each([
    ['linux', '/home/runner/work/shop/shop/src/shop/cart.py', 'src/shop/cart.py'],
    ['windows', 'D:\\a\\shop\\shop\\src\\shop\\cart.py', 'src/shop/cart.py'],
    ['container', '/__w/shop/shop/src/shop/cart.py', 'src/shop/cart.py'],
    ['image', '/app/src/shop/cart.py', 'src/shop/cart.py'],
    ['installed', '/opt/venv/lib/python3.12/site-packages/shop/cart.py', 'src/shop/cart.py'],
    // Nobody's of this project: then the test's own line is where it fails.
    ['foreign', '/opt/venv/lib/python3.12/site-packages/requests/api.py', 'tests/test_cart.py'],
  ])('has failures placed in the commit’s files, of a %s path', async (name, path, file) => {
    const project = await aRawProject(`crash-${name}`);
    const { headSha } = await project.propose({ branch: 'change', from: project.base });
    const failing = failingCase('tests.test_cart', 'test_total', {
      message: 'ValueError: no',
      at: `${path}:2`,
    });
    const others = ['test_empty', 'test_more'].map((other) => ({
      classname: 'tests.test_cart',
      name: other,
    }));
    await project.run({
      event: 'pull_request',
      branch: 'change',
      artifacts: () => [junitArtifact('junit-3.12', junitXml([failing, ...others]))],
    });
    expect((await project.check(headSha)).annotations.map((one) => one.path)).toEqual([file]);
  });

  it('has issues filed of what fails on the default branch in two runs, and closed after three that pass', async () => {
    const project = await aRawProject('raw-issues');
    const run = async (junit: string) => {
      await project.push();
      await project.run({ artifacts: () => [junitArtifact('junit-3.12', junit)] });
    };
    await run(red);
    expect(await project.issues()).toEqual([]);
    await run(red);
    const [issue] = await project.issues();
    expect(issue).toMatchObject({ state: 'open' });
    expect(issue?.body).toContain('tests/test_cart.py::test_total');
    for (let runs = 0; runs < 3; runs += 1) await run(green);
    expect((await project.issues()).map(({ state }) => state)).toEqual(['closed']);
  });

  it('is read by the tree of a fork’s head, which alone has the test', async () => {
    const project = await aRawProject('raw-fork');
    const { fullName: fork } = await scene.github.fork({ repository: project.name, owner: 'raw-fan' });
    const theirs = { 'tests/new/test_more/inner.py': 'def test_it(): ...\n' };
    await scene.github.push({ repository: fork, branch: 'change', from: 'main', files: theirs });
    const { headSha } = await scene.github.openPullRequest({
      repository: project.name,
      head: 'raw-fan:change',
    });
    await project.run({
      event: 'pull_request',
      branch: 'change',
      headRepository: fork,
      artifacts: () => [
        junitArtifact('junit-3.12', junitOf('tests.new.test_more.inner', { test_it: 'fails' })),
      ],
      conclusion: 'failure',
    });
    const summary = await summaryOf(project, headSha);
    expect(summary).toContain('`tests/new/test_more/inner.py::test_it`');
    expect(await project.issues()).toEqual([]);
  });

  it('has its tests called by the names’ habits, and says so, where GitHub does not list all files', async () => {
    const deep = junitOf('tests.pkg.test_deep.inner', { test_it: 'fails' });
    const ids: string[] = [];
    for (const [name, treeEntries] of [
      ['raw-whole', 100_000],
      ['raw-cut', 3],
    ] as const) {
      const project = await aRawProject(name);
      await scene.github.configureRepository({ repository: project.name, treeEntries });
      const { headSha } = await project.propose({ branch: 'change', from: project.base });
      await project.run({
        event: 'pull_request',
        branch: 'change',
        artifacts: () => [junitArtifact('junit-3.12', deep)],
      });
      const summary = await summaryOf(project, headSha);
      ids.push(/`(tests\/pkg\/[^`]*)`/.exec(summary)?.[1] ?? '');
      expect(summary.includes('They are more than GitHub lists')).toBe(name === 'raw-cut');
    }
    expect(ids).toEqual(['tests/pkg/test_deep/inner.py::test_it', 'tests/pkg/test_deep.py::inner::test_it']);
  });
});

describe('an artifact', () => {
  it('is an environment each: what fails in one of three is no flake', async () => {
    const project = await aRawProject('matrix');
    const { headSha } = await project.propose({ branch: 'change', from: project.base });
    await project.run({
      event: 'pull_request',
      branch: 'change',
      artifacts: () => [
        junitArtifact('junit-3.11', green),
        junitArtifact('junit-3.12', red),
        junitArtifact('junit-3.13', green),
      ],
    });
    const { summary, conclusion } = await project.check(headSha);
    expect(conclusion).toBe('failure');
    expect(summary).toContain('2 tests: 1 passed, 1 failed');
    expect(summary).toContain('(only on `3.12`)');
    expect(summary).toContain('environment `3.11; 3.12; 3.13`');
    expect(summary).not.toMatch(/flaky/i);
  });

  it('of coverage joins the tests of the environment that it is called by', async () => {
    const project = await aRawProject('beside');
    const { headSha } = await project.propose({
      branch: 'change',
      from: project.base,
      files: { 'src/shop/cart.py': `${cart}d = 4\ne = 5\n` },
    });
    await project.run({
      event: 'pull_request',
      branch: 'change',
      artifacts: () => [
        junitArtifact('junit-3.12', green),
        {
          name: 'coverage-3.12',
          files: { 'coverage.xml': coverageXml('src/shop/cart.py', { 1: 1, 4: 1, 5: 0 }) },
        },
      ],
    });
    const summary = await summaryOf(project, headSha);
    expect(summary).toContain('Diff coverage **50 %**: 1 of 2 added lines covered');
    expect(summary).toContain('| `src/shop/cart.py` | 2 | 1 | 5 |');
    expect(summary).toContain('environment `3.12`');
  });

  it('is the run’s next attempt when a re-run uploads it again: what passes then is flaky', async () => {
    const project = await aRawProject('again');
    const sha = await project.push();
    const run = await project.run({
      artifacts: () => [junitArtifact('junit-3.12', red)],
      conclusion: 'failure',
    });
    await scene.advance({ minutes: 5 });
    await project.rerun(run, { artifacts: () => [junitArtifact('junit-3.12', green)] });
    const summary = await summaryOf(project, sha);
    expect(summary.split('\n')[0]).toMatch(/1 flaky/);
    expect(summary).toContain('2 tests: 2 passed');
  });

  it('may say its attempt and run in its name, which then are no part of the environment', async () => {
    const project = await aRawProject(
      'named',
      'filing: off\nartifacts: ["junit-*-{run}-{attempt}", "junit-*"]\n',
    );
    const sha = await project.push();
    const artifactOf = (attempt: number, junit: string) => (run: number) => [
      junitArtifact(`junit-3.12-${run}-${attempt}`, junit),
    ];
    const run = await project.run({ artifacts: artifactOf(1, red), conclusion: 'failure' });
    // Within one second of each other: only the names tell.
    await project.rerun(run, { artifacts: artifactOf(2, green) });
    const summary = await summaryOf(project, sha);
    expect(summary.split('\n')[0]).toMatch(/1 flaky/);
    expect(summary).toContain('environment `3.12`');
  });

  it('has what it holds besides reports passed over, in a line', async () => {
    const project = await aRawProject('others');
    const sha = await project.push();
    const logs = {
      'logs/a.txt': 'hello',
      'htmlcov/index.html': '<!doctype html><p>',
      'deep/er/junit.xml': green,
    };
    await project.run({ artifacts: () => [{ name: 'junit-3.12', files: logs }] });
    const { summary, conclusion } = await project.check(sha);
    expect(conclusion).toBe('success');
    expect(summary).toContain(
      '**Passed over**: 2 files of artifact `junit-3.12`, no reports: `htmlcov/index.html`, `logs/a.txt`',
    );
  });

  it('with a report that can’t be read whole is told as a problem, beside the results of the others', async () => {
    const project = await aRawProject('broken');
    const sha = await project.push();
    const half = red.slice(0, red.length - 60);
    await project.run({
      artifacts: () => [{ name: 'junit-3.12', files: { 'a/junit.xml': green, 'b/junit.xml': half } }],
    });
    const { summary, conclusion } = await project.check(sha);
    expect(conclusion).not.toBe('success');
    expect(summary).toContain('`junit-3.12/b/junit.xml`');
    expect(summary).toContain('2 tests: 1 passed, 1 failed');
  });
});

describe('beside a collection of the same run', () => {
  const ours = {
    tests: ['test_total', 'test_empty'].map((name) => aTest({ nodeId: `tests/test_cart.py::${name}` })),
  };

  it('raw reports of the same tests are left out, in a line, and others are counted', async () => {
    const project = await aRawProject('both');
    const sha = await project.push();
    const more = junitOf('tests.pkg.test_deep.inner', { test_it: 'passes' });
    await project.run({
      jobs: [ours],
      // Believed, the first would turn the check red.
      artifacts: () => [junitArtifact('junit-3.12', red), junitArtifact('junit-slow', more)],
    });
    const { summary, conclusion } = await project.check(sha);
    expect(conclusion).toBe('success');
    expect(summary).toContain('3 tests: 3 passed');
    expect(summary).toContain('**Told twice**: 2 tests in the uploaded reports of `3.12`');
    expect(summary).toContain('environment `slow; ubuntu, Python 3.13`');
  });
});

describe('without a setting', () => {
  it('nothing is advised where the run has a collection, which tells the same', async () => {
    const project = await aProject(scene, 'no-advice');
    const sha = await project.push({ files });
    await project.run({
      jobs: [{ tests: [aTest({ nodeId: 'tests/test_cart.py::test_total' })] }],
      artifacts: () => [junitArtifact('junit-3.12', green)],
    });
    const { summary, conclusion } = await project.check(sha);
    expect([conclusion, summary]).toEqual(['success', expect.not.stringContaining('not read')]);
  });

  it('no artifact is read, and a check without results says which ones could be', async () => {
    const project = await aProject(scene, 'advice', { config: 'workflows: [Tests]\n' });
    const sha = await project.push({ files });
    await project.run({
      artifacts: () => [
        junitArtifact('junit-3.12', green),
        junitArtifact('junit-3.13', green),
        { name: 'coverage', files: { 'coverage.xml': coverageXml('src/shop/cart.py', { 1: 1 }) } },
        { name: 'wheels', files: { 'shop.whl': 'PK' } },
      ],
    });
    const { summary, conclusion } = await project.check(sha);
    expect(conclusion).toBe('neutral');
    expect(summary).toContain('write `artifacts: ["coverage","junit-*"]` into `.github/redfirst.yml`');
    const downloads = (await scene.github.calls()).filter(
      ({ path }) => path.startsWith(`/repos/${project.name}/`) && path.endsWith('/zip'),
    );
    expect(downloads).toEqual([]);
  });

  it('a pull request’s own setting is not obeyed', async () => {
    const project = await aProject(scene, 'obeyed', { config: 'workflows: [Tests]\n' });
    const { headSha } = await project.propose({
      branch: 'change',
      files: { '.github/redfirst.yml': config, ...files },
    });
    await project.run({
      event: 'pull_request',
      branch: 'change',
      artifacts: () => [junitArtifact('junit-3.12', green)],
    });
    expect(await firstLine(project, headSha)).toContain('No test results');
  });
});
