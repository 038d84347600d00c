import { describe, expect, it } from '@jest/globals';
import { type AppOnFake, appEvents } from '../support/app-on-fake.ts';
import { aProject, type Project } from '../support/app-project.ts';
import { aTest } from '../support/builders.ts';
import { failingTest, passingTests } from '../support/collections.ts';
import { withAppOnFake } from '../support/with-app-on-fake.ts';

let scene: AppOnFake;
withAppOnFake((started) => {
  scene = started;
});

const unit = { name: 'Unit', path: '.github/workflows/unit.yml' };
const slow = { name: 'Slow', path: '.github/workflows/slow.yml' };
const broken = failingTest('cart');
const unitTests = passingTests(3);
const slowTests = [aTest({ nodeId: 'slow/test_big.py::test_big' }), aTest({ nodeId: broken.nodeId })];
const slowBroken = [aTest({ nodeId: 'slow/test_big.py::test_big' }), broken];

/** A project in which both workflows have had a collection on the default branch, and a pull request. */
async function aPullRequest(name: string, config = 'filing: off\n') {
  const project = await aProject(scene, name, { config });
  await project.run({ workflow: unit, jobs: [{ tests: unitTests }] });
  await project.run({ workflow: slow, jobs: [{ tests: slowTests }] });
  const { headSha, number } = await project.propose({ branch: 'change' });
  return { project, headSha, number };
}

const ofChange = { event: 'pull_request', branch: 'change' };

describe('two workflows on one commit', () => {
  it('give one check: incomplete while one runs, and whole when it has completed', async () => {
    const { project, headSha, number } = await aPullRequest('two');
    const first = await project.start({ ...ofChange, workflow: unit });
    const second = await project.start({ ...ofChange, workflow: slow });
    await project.complete(first, { jobs: [{ tests: unitTests }] });

    const early = await project.check(headSha);
    expect(early).toMatchObject({ status: 'in_progress', conclusion: null });
    expect(early.title).toMatch(/^Incomplete: waiting for Slow$/);
    expect(early.summary?.split('\n')[0]).toMatch(/Incomplete.*`Slow`/);
    expect(await project.said(number)).toEqual([]);

    await project.complete(second, { jobs: [{ tests: slowBroken }] });
    const late = await project.check(headSha);
    expect(late).toMatchObject({ status: 'completed', conclusion: 'failure' });
    expect(late.summary).toContain('5 tests: 4 passed, 1 failed.');
    expect(await project.said(number)).toHaveLength(1);
  });

  it('give the same check in the other order', async () => {
    const { project, headSha } = await aPullRequest('two-reversed');
    const first = await project.start({ ...ofChange, workflow: unit });
    const second = await project.start({ ...ofChange, workflow: slow });
    await project.complete(second, { jobs: [{ tests: slowBroken }] });
    expect((await project.check(headSha)).title).toBe('Incomplete: waiting for Unit');
    await project.complete(first, { jobs: [{ tests: unitTests }] });
    const late = await project.check(headSha);
    expect(late).toMatchObject({ status: 'completed', conclusion: 'failure' });
    expect(late.summary).toContain('5 tests: 4 passed, 1 failed.');
  });

  it('give one whole check when both complete at once', async () => {
    const { project, headSha } = await aPullRequest('at-once');
    const first = await project.start({ ...ofChange, workflow: unit });
    const second = await project.start({ ...ofChange, workflow: slow });
    await scene.github.holdDeliveries();
    await project.complete(first, { jobs: [{ tests: unitTests }] });
    await project.complete(second, { jobs: [{ tests: slowBroken }] });
    const held = (await scene.github.deliveries()).filter(({ state }) => state === 'held');
    await Promise.all(held.map(({ id }) => scene.github.deliver({ id })));
    await scene.github.releaseDeliveries();
    await scene.settle();
    expect((await project.check(headSha)).summary).toContain('5 tests: 4 passed, 1 failed.');
  });

  it('do not make the check wait for one that never brings a collection', async () => {
    const { project, headSha } = await aPullRequest('lint');
    await project.start({ ...ofChange, workflow: { name: 'Lint', path: '.github/workflows/lint.yml' } });
    await project.run({ ...ofChange, workflow: unit, jobs: [{ tests: unitTests }] });
    expect(await project.check(headSha)).toMatchObject({ status: 'completed', conclusion: 'success' });
  });

  async function waitsForNamed(name: string, workflows: string[]): Promise<void> {
    const config = `filing: off\nworkflows: ${JSON.stringify(workflows)}\n`;
    const project = await aProject(scene, name, { config });
    const { headSha } = await project.propose({ branch: 'change' });
    await project.start({ ...ofChange, workflow: slow });
    await project.run({ ...ofChange, workflow: unit, jobs: [{ tests: unitTests }] });
    expect(await project.check(headSha)).toMatchObject({
      status: 'in_progress',
      title: 'Incomplete: waiting for Slow',
    });
  }

  it('are waited for from the first run on when the config names them', () =>
    waitsForNamed('by-name', ['Unit', 'Slow']));

  it('are waited for when the config names their files', () =>
    waitsForNamed('by-file', ['unit.yml', 'slow.yml']));

  it('are waited for when the config names their paths', () =>
    waitsForNamed('by-path', [unit.path, slow.path]));
});

describe('a workflow that must have results and ends without', () => {
  async function endsWithout(name: string, order: 'first' | 'last') {
    const project = await aProject(scene, name, { config: 'filing: off\nworkflows: [Unit, Slow]\n' });
    const { headSha } = await project.propose({ branch: 'change' });
    const first = await project.start({ ...ofChange, workflow: unit });
    const second = await project.start({ ...ofChange, workflow: slow });
    const steps = [
      () => project.complete(first, { jobs: [{ tests: unitTests }] }),
      () => project.complete(second, { jobs: [], conclusion: 'failure' }),
    ];
    for (const step of order === 'last' ? steps : steps.reverse()) await step();
    return project.check(headSha);
  }

  it('leaves the check neutral, although another one passed before, and says so first', async () => {
    const check = await endsWithout('ends-last', 'last');
    expect(check).toMatchObject({ status: 'completed', conclusion: 'neutral' });
    expect(check.summary?.split('\n')[0]).toMatch(/Slow|complete/);
  });

  it('leaves the check neutral, although another one passes later', async () => {
    const check = await endsWithout('ends-first', 'first');
    expect(check).toMatchObject({ status: 'completed', conclusion: 'neutral' });
  });
});

describe('a job that is run again', () => {
  const jobs = [
    { tests: unitTests, environment: 'linux', job: 'linux' },
    { tests: [...unitTests, broken], environment: 'windows', job: 'windows' },
  ];
  const again = [
    { tests: [...unitTests, aTest({ nodeId: broken.nodeId })], environment: 'windows', job: 'windows' },
  ];

  async function rerun(name: string, lose: boolean): Promise<{ project: Project; headSha: string }> {
    const project = await aProject(scene, name, { config: 'filing: off\n' });
    await project.run({
      jobs: [{ tests: unitTests, environment: 'linux', job: 'linux' }, ...again],
    });
    const { headSha } = await project.propose({ branch: 'change' });
    const run = await project.run({ ...ofChange, jobs });
    expect((await project.check(headSha)).conclusion).toBe('failure');
    await project.rerun(run, { jobs: again, lose });
    return { project, headSha };
  }

  it('updates the same check: the test is flaky, and the jobs that were not repeated still count', async () => {
    const { project, headSha } = await rerun('again', false);
    const check = await project.check(headSha);
    expect(check).toMatchObject({ status: 'completed', conclusion: 'success' });
    expect(check.summary?.split('\n')[0]).toBe('**1 flaky**');
    expect(check.summary).toContain('4 tests: 4 passed; 1 flaky');
    expect(check.summary).toContain('environment `linux; windows`');
  });

  it('counts what earlier attempts left even when the re-run made their artifacts unreachable', async () => {
    const { project, headSha } = await rerun('again-lost', true);
    const check = await project.check(headSha);
    expect(check.summary?.split('\n')[0]).toBe('**1 flaky**');
    expect(check.summary).toContain('environment `linux; windows`');
  });

  it('says that an attempt is lost, which ended unheard and whose artifacts are gone', async () => {
    const project = await aProject(scene, 'lost', { config: 'filing: off\n' });
    const { github } = scene;
    const { headSha } = await project.propose({ branch: 'change' });
    const run = await project.start(ofChange);
    await github.configureInstallation({ installation: scene.installation, events: [] });
    await project.complete(run, { jobs });
    await github.configureInstallation({ installation: scene.installation, events: appEvents });
    await project.rerun(run, { jobs: again, lose: true });
    expect((await project.check(headSha)).summary).toMatch(/attempt 1/i);
  });

  it('is re-analysed, not only repeated, when somebody clicks "Re-run" on the check', async () => {
    const project = await aProject(scene, 'rerequest', { config: 'filing: off\n' });
    const { github } = scene;
    const { headSha } = await project.propose({ branch: 'change' });
    await project.run({ ...ofChange, jobs: [{ tests: [...unitTests, broken] }] });
    expect((await project.check(headSha)).summary).toContain('No baseline');
    // The baseline comes later than the pull request's run.
    await project.run({ jobs: [{ tests: [...unitTests, broken] }] });
    const found: unknown = await github.requestAs({
      as: 'octo',
      method: 'GET',
      path: `/repos/${project.name}/commits/${headSha}/check-runs`,
    });
    const [check] = found as { id: number }[];
    await github.rerequestCheck({ repository: project.name, check: check?.id ?? 0, as: 'octo' });
    await scene.settle();
    expect(await project.check(headSha)).toMatchObject({ conclusion: 'success' });
  });
});
