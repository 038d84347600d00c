import { describe, expect, it } from '@jest/globals';
import { type AppOnFake, appEvents, appPermissions } from '../support/app-on-fake.ts';
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

  async function rerun(name: string): Promise<{ project: Project; headSha: string }> {
    const project = await aProject(scene, name, { config: 'filing: off\n' });
    await project.run({
      jobs: [{ tests: unitTests, environment: 'linux', job: 'linux' }, ...again],
    });
    const { headSha } = await project.propose({ branch: 'change' });
    const run = await project.run({ ...ofChange, jobs });
    expect((await project.check(headSha)).conclusion).toBe('failure');
    await project.rerun(run, { jobs: again, lose: true });
    return { project, headSha };
  }

  it('counts what earlier attempts left even when the re-run made their artifacts unreachable', async () => {
    const { project, headSha } = await rerun('again-lost');
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
});

describe('a check that somebody asks for again', () => {
  const red = [{ tests: [...unitTests, broken] }];

  async function suiteOf(
    project: Project,
    sha: string,
  ): Promise<{ status: string; conclusion: string | null }> {
    const found: unknown = await scene.github.requestAs({
      as: 'octo',
      method: 'GET',
      path: `/repos/${project.name}/commits/${sha}/check-suites`,
    });
    const [{ status, conclusion } = { status: 'none', conclusion: null }] = found as {
      status: string;
      conclusion: string | null;
    }[];
    return { status, conclusion };
  }

  it.each(['check', 'suite'] as const)(
    'by "Re-run" of the %s is re-analysed, not only repeated',
    async (what) => {
      const project = await aProject(scene, `rerequest-${what}`, { config: 'filing: off\n' });
      const { headSha } = await project.propose({ branch: 'change' });
      await project.run({ ...ofChange, jobs: red });
      expect((await project.check(headSha)).summary).toContain('No baseline');
      // The baseline comes later than the pull request's run.
      await project.run({ jobs: red });
      await project.rerequest(headSha, what);
      expect(await project.check(headSha)).toMatchObject({ conclusion: 'success' });
    },
  );

  it.each(['check', 'suite'] as const)(
    'by "Re-run" of the %s is written again although it says the same, since GitHub queued its suite',
    async (what) => {
      const project = await aProject(scene, `requeued-${what}`, { config: 'filing: off\n' });
      const { headSha } = await project.propose({ branch: 'change' });
      await project.run({ ...ofChange, jobs: red });
      const { annotations } = await project.check(headSha);
      await project.rerequest(headSha, what);
      expect(await suiteOf(project, headSha)).toEqual({ status: 'completed', conclusion: 'failure' });
      expect((await project.check(headSha)).annotations).toEqual(annotations);
    },
  );

  /** A pull request whose runs could not be read for want of a permission, which is there by now. */
  async function granted(name: string, happens: (project: Project) => Promise<unknown>) {
    const { actions: _, ...permissions } = appPermissions;
    const project = await aProject(scene, name, {
      private: true,
      config: 'filing: off\nworkflows: [Tests]\n',
      permissions,
    });
    const { headSha } = await project.propose({ branch: 'change' });
    await happens(project);
    expect((await project.check(headSha)).title).toBe('No test results');
    const delivery = (await scene.github.deliveries()).find(({ payload }) => payload.includes(project.name));
    await scene.github.configureInstallation({
      installation: delivery?.installationId ?? 0,
      permissions: { ...appPermissions },
    });
    // Tokens hold the permissions of when they were made.
    await scene.advance({ hours: 2 });
    await project.rerequest(headSha);
    return project.check(headSha);
  }

  it('is judged by what could not be read before: the permission is there by now', async () => {
    const check = await granted('granted', (project) => project.run({ ...ofChange, jobs: red }));
    expect(check).toMatchObject({ conclusion: 'failure', title: '1 failing test' });
  });

  it('is then judged by the newest run of a watched workflow, and by none that has not completed', async () => {
    const happens = async (project: Project) => {
      await project.run({ ...ofChange, jobs: [{ tests: unitTests }] });
      await project.run({ ...ofChange, jobs: red });
      await project.run({ ...ofChange, workflow: slow, jobs: [{ tests: unitTests }] });
    };
    expect(await granted('granted-newest', happens)).toMatchObject({ title: '1 failing test' });
    const check = await granted('granted-running', async (project) => {
      await happens(project);
      await project.start(ofChange);
    });
    expect(check).toMatchObject({ status: 'in_progress', title: 'Incomplete: waiting for Tests' });
    expect(check.summary).toContain('test_cart');
  });

  it('of a commit without any run of ours changes nothing', async () => {
    const project = await aProject(scene, 'rerequest-none');
    const before = await project.checks();
    await scene.app.rerequested(
      { id: 1, owner: 'octo', name: 'rerequest-none', defaultBranch: 'main', isPrivate: false },
      project.sha,
      scene.installation,
    );
    expect(await project.checks()).toEqual(before);
  });
});
