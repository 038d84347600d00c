import { describe, expect, it, jest } from '@jest/globals';
import type { AppOnFake } from '../support/app-on-fake.ts';
import { aProject, type Project } from '../support/app-project.ts';
import { passingTests } from '../support/collections.ts';
import { coverageXml, junitArtifact, junitOf } from '../support/raw-artifacts.ts';
import { withAppOnFake } from '../support/with-app-on-fake.ts';

let scene: AppOnFake;
withAppOnFake((started) => {
  scene = started;
});
jest.setTimeout(30_000);

const config = 'filing: off\nartifacts: ["junit-*"]\n';
const green = junitOf('tests.test_cart', { test_total: 'passes' });
const red = junitOf('tests.test_cart', { test_total: 'fails' });

/** The retention of all artifacts of a repository ends. */
async function expireAll({ name }: Project): Promise<void> {
  const [owner = '', repo = ''] = name.split('/');
  const api = await scene.authenticate(scene.installation);
  const { data } = await api.request('GET /repos/{owner}/{repo}/actions/artifacts', { owner, repo });
  for (const { id } of data.artifacts) await scene.github.expireArtifact({ repository: name, artifact: id });
}

describe('results that were read before their artifact expired', () => {
  it('still count when the check is asked for again', async () => {
    const project = await aProject(scene, 'asked-late');
    await project.run({ jobs: [{ tests: passingTests(3) }, { tests: passingTests(2), job: 'other' }] });
    await expireAll(project);
    await project.rerequest(project.sha);
    const { conclusion, summary } = await project.check(project.sha);
    expect([conclusion, summary]).toEqual(['success', expect.not.stringContaining('Refused')]);
  });

  it('still count where uploaded coverage joined the only environment of tests', async () => {
    const project = await aProject(scene, 'joined-late', {
      config: 'filing: off\nartifacts: ["junit", "coverage"]\n',
    });
    const sha = await project.push();
    await project.run({
      artifacts: () => [
        junitArtifact('junit', green),
        { name: 'coverage', files: { 'coverage.xml': coverageXml('src/own.py', { 1: 1 }) } },
      ],
    });
    await expireAll(project);
    await project.rerequest(sha);
    const { conclusion, summary } = await project.check(sha);
    expect([conclusion, summary]).toEqual(['success', expect.not.stringContaining('Refused')]);
  });

  it('still count when one of the jobs is repeated, of uploaded reports too', async () => {
    const project = await aProject(scene, 'repeated-late', { config });
    const sha = await project.push();
    const run = await project.run({
      artifacts: () => [junitArtifact('junit-3.12', red), junitArtifact('junit-3.13', green)],
      conclusion: 'failure',
    });
    await expireAll(project);
    await scene.advance({ minutes: 5 });
    await project.rerun(run, { artifacts: () => [junitArtifact('junit-3.12', green)] });
    const { conclusion, summary } = await project.check(sha);
    expect([conclusion, summary]).toEqual(['success', expect.not.stringContaining('Refused')]);
  });
});

describe('an artifact that expired before it was read', () => {
  it('is missing, although another run on the commit left results', async () => {
    const project = await aProject(scene, 'never-read');
    await project.run({ jobs: [{ tests: passingTests(3) }] });
    const { github } = scene;
    const run = await project.start({
      sha: project.sha,
      workflow: { name: 'Other', path: '.github/workflows/other.yml' },
    });
    await github.holdDeliveries();
    await project.complete(run, { jobs: [{ tests: passingTests(3) }] });
    await expireAll(project);
    await github.releaseDeliveries();
    await scene.settle();
    const { conclusion, summary } = await project.check(project.sha);
    expect([conclusion, summary]).toEqual(['neutral', expect.stringContaining('it has expired')]);
  });
});

describe('an artifact that was not accepted while it was there', () => {
  it.each([
    ['of uploaded reports', 'junit-3.12', 'junit-3.13'],
    ['of uploaded reports of one environment', 'junit-3.12', 'junit-3.12-'],
  ])('is still missing when it has expired: %s', async (_, good, bad) => {
    const project = await aProject(scene, `bad-${bad}`, { config });
    const sha = await project.push();
    await project.run({
      artifacts: () => [
        junitArtifact(good, green),
        { ...junitArtifact(bad, red), digest: `sha256:${'0'.repeat(64)}` },
      ],
    });
    await expireAll(project);
    await project.rerequest(sha);
    const { conclusion, summary } = await project.check(sha);
    expect([conclusion, summary]).toEqual(['neutral', expect.stringContaining(`artifact \`${bad}\``)]);
  });

  it('is still missing when a job is repeated after that, of uploaded reports too', async () => {
    const project = await aProject(scene, 'bad-repeated', { config });
    const sha = await project.push();
    const run = await project.run({
      artifacts: () => [
        junitArtifact('junit-3.12', green),
        { ...junitArtifact('junit-3.13', red), digest: `sha256:${'0'.repeat(64)}` },
      ],
    });
    await expireAll(project);
    await scene.advance({ minutes: 5 });
    await project.rerun(run, { artifacts: () => [junitArtifact('junit-3.14', green)] });
    const { conclusion, summary } = await project.check(sha);
    expect([conclusion, summary]).toEqual(['neutral', expect.stringContaining('artifact `junit-3.13`')]);
  });

  it('is still missing when a job is repeated after that, of a collection', async () => {
    const project = await aProject(scene, 'bad-ours');
    const sha = await project.push();
    const run = await project.run({
      jobs: [{ tests: passingTests(3) }],
      artifacts: (id) => [{ name: `redfirst-${id}-1-bad`, files: { 'x.json.gz': 'x' } }],
    });
    await expireAll(project);
    await project.rerun(run, { jobs: [{ tests: passingTests(3) }] });
    const { conclusion, summary } = await project.check(sha);
    expect([conclusion, summary]).toEqual(['neutral', expect.stringContaining('it has expired')]);
  });
});
