import { describe, expect, it } from '@jest/globals';
import type { AppOnFake } from '../support/app-on-fake.ts';
import { aProject, type JobFacts, type Project } from '../support/app-project.ts';
import { aFailure, aTest } from '../support/builders.ts';
import { failingTest, passingTests } from '../support/collections.ts';
import { activeInProse, addresses, commitsInProse, renderedMarkdown } from '../support/rendered-markdown.ts';
import { withAppOnFake } from '../support/with-app-on-fake.ts';

let scene: AppOnFake;
withAppOnFake((started) => {
  scene = started;
});

const marker = '<!-- redfirst:comment v1 -->';
const broken = failingTest('cart');
const redTests = [...passingTests(3), broken];
const greenTests = [...passingTests(3), aTest({ nodeId: broken.nodeId })];
const flakyTests = [...passingTests(3), aTest({ nodeId: broken.nodeId, outcomes: ['failed', 'passed'] })];
const ofChange = { event: 'pull_request', branch: 'change' };

/** A pull request of one's own, after a trusted run that ended like this. */
async function aPullRequest(name: string, base = greenTests) {
  const project = await aProject(scene, name, { config: 'filing: off\n' });
  await project.run({ jobs: [{ tests: base }] });
  const { number, headSha } = await project.propose({ branch: 'change' });
  return { project, number, headSha };
}

const run = (project: Project, tests: JobFacts['tests']) => project.run({ ...ofChange, jobs: [{ tests }] });

describe('the comment on a pull request', () => {
  it('says what the author broke, names the test and the baseline, and begins with its hidden marker', async () => {
    const { project, number } = await aPullRequest('broke');
    await run(project, redTests);
    const [body, ...others] = await project.said(number);
    expect(others).toEqual([]);
    const [first, second] = (body ?? '').split('\n').filter((line) => line !== '');
    expect(first).toBe(marker);
    expect(second).toContain('1 new failure');
    expect(body).toContain(broken.nodeId);
    expect(body).toContain(`/commit/${project.sha})`);
  });

  it.each<[string, string, JobFacts['tests'], JobFacts['tests']]>([
    ['nothing-new', 'everything passed', greenTests, greenTests],
    ['known', 'only a test fails that the baseline has too', redTests, redTests],
    ['known-flake', 'only a test fails that is flaky on the baseline', flakyTests, redTests],
    ['known-flaky-again', 'a test is flaky that is so on the baseline', flakyTests, flakyTests],
    ['only-fixed', 'the change only mends', redTests, greenTests],
  ])('%s: is not written when %s', async (name, _, base, head) => {
    const { project, number } = await aPullRequest(name, base);
    await run(project, head);
    expect(await project.said(number)).toEqual([]);
  });

  it('is written for a new flaky test, although the check is green', async () => {
    const { project, number, headSha } = await aPullRequest('new-flake');
    await run(project, flakyTests);
    expect((await project.check(headSha)).conclusion).toBe('success');
    expect(await project.said(number)).toHaveLength(1);
  });

  it('is updated in place at the next push, turns green, and red again; there are never two', async () => {
    const { project, number } = await aPullRequest('updated');
    await run(project, redTests);
    const [red] = await project.said(number);

    await project.push({ branch: 'change' });
    await run(project, greenTests);
    const [green, ...more] = await project.said(number);
    expect(more).toEqual([]);
    expect(green?.split('\n')[0]).toBe(marker);
    expect(green).not.toContain('new failure');
    expect(green).toMatch(/All 4 tests passed|Nothing new/);

    await project.push({ branch: 'change' });
    await run(project, redTests);
    const again = await project.said(number);
    expect(again).toHaveLength(1);
    expect(again[0]).toContain('1 new failure');
    expect(again[0]).not.toBe(red);
  });

  it('is not touched when there is nothing else to say', async () => {
    const { project } = await aPullRequest('same');
    await run(project, redTests);
    await scene.github.clearCalls();
    await run(project, redTests);
    const writes = (await scene.github.calls()).filter(({ kind }) => kind === 'write');
    expect(writes.filter(({ template }) => template.includes('/comments'))).toHaveLength(1);
  });

  it('is found among hundreds of others', async () => {
    const { project, number } = await aPullRequest('many');
    for (let nth = 0; nth < 210; nth += 1)
      await scene.github.comment({ repository: project.name, number, as: 'octo', body: `Word ${nth}` });
    await run(project, redTests);
    for (let nth = 0; nth < 110; nth += 1)
      await scene.github.comment({ repository: project.name, number, as: 'octo', body: `More ${nth}` });
    await project.push({ branch: 'change' });
    await run(project, greenTests);
    const said = await project.said(number);
    expect(said).toHaveLength(1);
    expect(said[0]).not.toContain('new failure');
  });
});

describe('a head that moves', () => {
  it('before the report gets no comment on the old one, whose check is concluded all the same', async () => {
    const { project, number, headSha } = await aPullRequest('moved');
    const { github } = scene;
    await github.holdDeliveries();
    await run(project, redTests);
    const next = await project.push({ branch: 'change' });
    await github.releaseDeliveries();
    await scene.settle();
    expect(await project.check(headSha)).toMatchObject({ status: 'completed', conclusion: 'failure' });
    expect(await project.said(number)).toEqual([]);
    await run(project, redTests);
    expect((await project.check(next)).conclusion).toBe('failure');
    expect(await project.said(number)).toHaveLength(1);
  });

  it('between the reading and the writing gets no comment on the old one', async () => {
    const { project, number, headSha } = await aPullRequest('moved-between');
    const { github } = scene;
    // Before the check is written GitHub asks to wait: that is when the author pushes.
    await github.fail({
      match: { method: 'POST', path: '/repos/{owner}/{repo}/check-runs' },
      when: 'before',
      with: { kind: 'secondary-limit', status: 403, retryAfterSeconds: 30 },
    });
    scene.duringWaits.push(() => project.push({ branch: 'change' }));
    await run(project, redTests);
    expect(await project.check(headSha)).toMatchObject({ status: 'completed', conclusion: 'failure' });
    expect(await project.said(number)).toEqual([]);
    expect(scene.said.filter((line) => line.includes('no comment was written'))).toHaveLength(1);
  });
});

describe('the pull request that is commented on', () => {
  it('is none of two when the jobs claim both', async () => {
    const { project, number } = await aPullRequest('both-claimed');
    await project.push({ branch: 'release', from: project.sha });
    const { number: second } = await scene.github.openPullRequest({
      repository: project.name,
      head: 'change',
      base: 'release',
    });
    await project.run({
      ...ofChange,
      jobs: [
        { tests: redTests, job: 'a', pullRequest: number },
        { tests: redTests, job: 'b', pullRequest: second },
      ],
    });
    expect([...(await project.said(number)), ...(await project.said(second))]).toEqual([]);
  });

  it('is the open one when a push to its branch was tested', async () => {
    const { project, number } = await aPullRequest('by-push');
    await project.run({ event: 'push', branch: 'change', jobs: [{ tests: redTests }] });
    expect(await project.said(number)).toHaveLength(1);
  });
});

describe('a branch, an environment, a shard and a test that are called like Markdown, people and issues', () => {
  it('stand in check and comment as text alone', async () => {
    const evil =
      '@octocat #12 GH-12 octo/repo#7 <img src=x> ![p](https://evil.example) | `x` abb511c96bcc0bc7';
    const test = aTest({
      nodeId: `tests/test_cart.py::test_cart[${evil}]`,
      failure: aFailure({ message: evil }),
      markers: [evil],
    });
    const { project } = await aPullRequest('hostile-names');
    const branch = 'feature/@octocat-#12';
    const { number, headSha } = await project.propose({ branch });
    const shard = { name: evil, expected: 2 };
    await project.run({
      event: 'pull_request',
      branch,
      jobs: [{ tests: [...passingTests(3), test], environment: evil, shard }],
    });
    const [comment = '', ...others] = await project.said(number);
    expect(others).toEqual([]);
    const { summary } = await project.check(headSha);
    for (const body of [comment, summary ?? '']) {
      expect(body).toContain('octocat');
      expect(body).toContain('Shards missing in');
      const rendered = await renderedMarkdown(body);
      const own = addresses(rendered).filter(
        (address) => !/\/octo\/hostile-names\/(?:commit|actions)\//.test(address),
      );
      expect(own).toEqual([]);
      expect([...activeInProse(rendered), ...commitsInProse(rendered)]).toEqual([]);
      expect(rendered.elements.filter(({ tag }) => tag === 'img')).toEqual([]);
    }
  });
});
