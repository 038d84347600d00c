import { describe, expect, it, jest } from '@jest/globals';
import type { AppOnFake } from '../support/app-on-fake.ts';
import { aProject, type Project } from '../support/app-project.ts';
import { aTest } from '../support/builders.ts';
import { junitArtifact, junitOf } from '../support/raw-artifacts.ts';
import { withAppOnFake } from '../support/with-app-on-fake.ts';

let scene: AppOnFake;
withAppOnFake((started) => {
  scene = started;
});
jest.setTimeout(30_000);

const config = 'filing: off\nartifacts: ["junit-*"]\n';
const green = junitOf('tests.test_cart', { test_total: 'passes', test_empty: 'passes' });
const red = junitOf('tests.test_cart', { test_total: 'fails', test_empty: 'passes' });

/** What the history has of a commit. */
async function savedOf(project: Project, sha: string) {
  const repository = (await scene.history.loadRepositories()).find(
    ({ owner, name }) => `${owner}/${name}` === project.name,
  );
  return scene.history.loadCollectionsOfHead(repository?.id ?? 0, sha);
}

/** Attempt, environment, and how many tests failed. */
async function toldOf(project: Project, sha: string) {
  return (await savedOf(project, sha)).map(({ run, collection: { environment, results } }) => [
    run.attempt,
    environment.name,
    results.tests.filter(({ outcome }) => outcome === 'failed').length,
  ]);
}

describe('uploaded reports of a run that is repeated', () => {
  it('are of the attempt that made them: a job that was not repeated has its reports from the one before', async () => {
    const project = await aProject(scene, 'one-of-two', { config });
    const sha = await project.push();
    const run = await project.run({
      artifacts: () => [junitArtifact('junit-3.12', red), junitArtifact('junit-3.13', green)],
      conclusion: 'failure',
    });
    await scene.advance({ minutes: 5 });
    await project.rerun(run, { artifacts: () => [junitArtifact('junit-3.12', green)] });
    expect(await toldOf(project, sha)).toEqual([
      [1, '3.12', 1],
      [1, '3.13', 0],
      [2, '3.12', 0],
    ]);
    expect((await project.check(sha)).summary).toContain('2 tests: 2 passed; 1 flaky');
  });

  it('are left for the report of an attempt that has not completed', async () => {
    const project = await aProject(scene, 'late', { config });
    const { name: repository } = project;
    const sha = await project.push();
    const run = await project.run({ artifacts: () => [junitArtifact('junit-3.12', green)] });
    const [delivery] = (await scene.github.deliveries()).filter(
      ({ event, action, payload }) =>
        event === 'workflow_run' && action === 'completed' && payload.includes(`"id":${run},`),
    );
    await scene.advance({ minutes: 5 });
    await scene.github.rerun({ repository, run });
    await scene.github.uploadArtifact({ repository, run, artifact: junitArtifact('junit-3.12', red) });
    await scene.github.deliver({ id: delivery?.id ?? 0 });
    await scene.settle();
    expect(await toldOf(project, sha)).toEqual([[1, '3.12', 0]]);
  });
});

describe('a pattern that takes every artifact', () => {
  it('takes none of ours for uploaded reports', async () => {
    const project = await aProject(scene, 'every', { config: 'filing: off\nartifacts: ["*"]\n' });
    const sha = await project.push();
    await project.run({
      jobs: [{ tests: [aTest({ nodeId: 'tests/test_a.py::test_a' })] }],
      artifacts: () => [
        junitArtifact('redfirst-history', red),
        junitArtifact('anything', junitOf('tests.test_b', { test_b: 'passes' })),
      ],
    });
    const { conclusion, summary } = await project.check(sha);
    expect(conclusion).toBe('success');
    expect(summary).toContain('2 tests: 2 passed');
    expect(summary).not.toContain('**Refused**');
  });
});

describe('uploaded reports of a monorepo', () => {
  it('keep the folder that they have in the artifact, where the commit has it: it tells whose tests they are', async () => {
    const project = await aProject(scene, 'packages', { config });
    const packages = ['a', 'b'].map((name) => `packages/${name}`);
    const sha = await project.push({
      files: Object.fromEntries(
        packages.flatMap((path) => [
          [`${path}/pyproject.toml`, ''],
          [`${path}/tests/test_cart.py`, 'def test_total(): ...\n'],
        ]),
      ),
    });
    const files = { 'packages/a/junit.xml': red, 'packages/b/junit.xml': green };
    await project.run({ artifacts: () => [{ name: 'junit-3.12', files }] });
    const [saved] = await savedOf(project, sha);
    expect(
      saved?.collection.results.tests
        .map(({ rootdir, nodeId, outcome }) => [rootdir, nodeId, outcome])
        .sort(),
    ).toEqual([
      ['packages/a', 'tests/test_cart.py::test_empty', 'passed'],
      ['packages/a', 'tests/test_cart.py::test_total', 'failed'],
      ['packages/b', 'tests/test_cart.py::test_empty', 'passed'],
      ['packages/b', 'tests/test_cart.py::test_total', 'passed'],
    ]);
  });
});
