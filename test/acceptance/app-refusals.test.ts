import { beforeAll, describe, expect, it } from '@jest/globals';
import { type AppOnFake, artifactOf } from '../support/app-on-fake.ts';
import { aProject, type Project } from '../support/app-project.ts';
import { aTest } from '../support/builders.ts';
import { failingTest, passingTests } from '../support/collections.ts';
import { artifactOfFile, falseCollection, hostileArtifacts, nameOf } from '../support/hostile-artifacts.ts';
import { withAppOnFake } from '../support/with-app-on-fake.ts';

let scene: AppOnFake;
withAppOnFake((started) => {
  scene = started;
});

const broken = failingTest('cart');

/** Lines of a check that say what was refused. */
async function refusedIn(project: Project, sha: string): Promise<string[]> {
  const { summary } = await project.check(sha);
  return (summary ?? '').split('\n').filter((line) => line.startsWith('- **Refused**'));
}

describe('an artifact that is refused', () => {
  let project: Project;
  beforeAll(async () => {
    project = await aProject(scene, 'guarded', { config: 'filing: off\n' });
    await project.run({ jobs: [{ tests: passingTests(3) }] });
  });

  it.each(hostileArtifacts)(
    '%s, for %s, has its line and turns nothing green',
    async (name, _, hostile, says) => {
      const branch = `alone-${name}`;
      const { headSha } = await project.propose({ branch });
      await project.run({
        event: 'pull_request',
        branch,
        jobs: [],
        artifacts: (run) => [hostile(run, project.name)],
      });
      const check = await project.check(headSha);
      expect(check).toMatchObject({ status: 'completed', conclusion: 'neutral' });
      expect(check.summary?.split('\n')[0]).toMatch(/No test results.*refused/);
      const lines = await refusedIn(project, headSha);
      expect(lines).toHaveLength(1);
      expect(lines[0]).toMatch(says);
      expect(check.summary).not.toContain('lie.py');
    },
  );

  it('does not hide what another job of the run found', async () => {
    const { headSha } = await project.propose({ branch: 'beside' });
    await project.run({
      event: 'pull_request',
      branch: 'beside',
      jobs: [{ tests: [...passingTests(3), broken], job: 'good' }],
      artifacts: (run) => [artifactOfFile(run, '<xml/>')],
    });
    const check = await project.check(headSha);
    expect(check.conclusion).toBe('failure');
    expect(check.summary?.split('\n')[0]).toContain('1 new failure');
    expect(await refusedIn(project, headSha)).toHaveLength(1);
  });

  it('keeps the check from being green when all that was accepted passed: something is missing', async () => {
    const { headSha } = await project.propose({ branch: 'beside-green' });
    await project.run({
      event: 'pull_request',
      branch: 'beside-green',
      jobs: [{ tests: passingTests(3), job: 'good' }],
      artifacts: (run) => [artifactOfFile(run, '<xml/>')],
    });
    const check = await project.check(headSha);
    expect(check.conclusion).toBe('neutral');
    expect(await refusedIn(project, headSha)).toHaveLength(1);
  });

  it('keeps its line when another workflow of the commit completes later', async () => {
    const { headSha } = await project.propose({ branch: 'later' });
    const other = { name: 'Other', path: '.github/workflows/other.yml' };
    await project.run({
      event: 'pull_request',
      branch: 'later',
      jobs: [{ tests: passingTests(3), job: 'good' }],
      artifacts: (run) => [artifactOfFile(run, '<xml/>')],
    });
    await project.run({
      event: 'pull_request',
      branch: 'later',
      workflow: other,
      jobs: [{ tests: [aTest({ nodeId: 'other.py::test_it' })] }],
    });
    expect(await refusedIn(project, headSha)).toHaveLength(1);
  });

  it('has expired before it was read: the line says so', async () => {
    const { headSha } = await project.propose({ branch: 'expired' });
    const { github } = scene;
    await github.holdDeliveries();
    const run = await project.start({ event: 'pull_request', branch: 'expired' });
    const uploaded = await github.uploadArtifact({
      repository: project.name,
      run,
      artifact: artifactOf(nameOf(run), falseCollection(run, project.name)),
    });
    await github.expireArtifact({ repository: project.name, artifact: uploaded.artifact });
    await project.complete(run, { jobs: [] });
    await github.releaseDeliveries();
    await scene.settle();
    expect(await refusedIn(project, headSha)).toEqual([expect.stringContaining('it has expired')]);
  });

  it('has a name that is Markdown, and appears as plain text', async () => {
    const { headSha } = await project.propose({ branch: 'markdown' });
    const evil = '[x](https://evil.example) @octo <img src=x>';
    await project.run({
      event: 'pull_request',
      branch: 'markdown',
      jobs: [],
      artifacts: (run) => [{ name: `${nameOf(run)} ${evil}`, files: { 'x.json.gz': 'x' } }],
    });
    const [line] = await refusedIn(project, headSha);
    expect(line).toMatch(/^- \*\*Refused\*\*: artifact `[^`]*`:/);
  });

  it('is not asked for when it is none of ours', async () => {
    const { headSha } = await project.propose({ branch: 'foreign' });
    await scene.github.clearCalls();
    await project.run({
      event: 'pull_request',
      branch: 'foreign',
      jobs: [{ tests: passingTests(3) }],
      artifacts: () => [{ name: 'coverage-html', files: { 'index.html': 'x' } }],
    });
    expect((await scene.github.calls()).filter(({ kind }) => kind === 'blob')).toHaveLength(1);
    expect((await project.check(headSha)).conclusion).toBe('success');
  });
});
