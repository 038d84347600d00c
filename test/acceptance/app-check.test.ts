import { describe, expect, it } from '@jest/globals';
import type { AppOnFake } from '../support/app-on-fake.ts';
import { aProject, type JobFacts, type Project } from '../support/app-project.ts';
import { aFailure } from '../support/builders.ts';
import { failingTest } from '../support/collections.ts';
import type { VisibleCheckRun } from '../support/fake-github/visible-state.ts';
import { SITUATIONS, situationTests } from '../support/verdict-situations.ts';
import { withAppOnFake } from '../support/with-app-on-fake.ts';

let scene: AppOnFake;
withAppOnFake((started) => {
  scene = started;
});

const { ok, broken, mended, named } = situationTests;

/** The check of a pull request whose tests ended like this, after a trusted run that ended like that. */
async function checkOf(
  name: string,
  { base, head }: { base: readonly JobFacts[]; head: readonly JobFacts[] },
): Promise<{ check: VisibleCheckRun; project: Project }> {
  const project = await aProject(scene, name);
  await project.run({ jobs: base });
  const { headSha } = await project.propose({ branch: 'change' });
  await project.run({ event: 'pull_request', branch: 'change', jobs: head });
  return { check: await project.check(headSha), project };
}

const firstLine = ({ summary }: VisibleCheckRun): string => (summary ?? '').split('\n')[0] ?? '';

describe('the check', () => {
  it.each(SITUATIONS)('of a pull request: $situation', async ({ name, base, head, conclusion, says }) => {
    const { check, project } = await checkOf(name, { base, head });
    expect(check).toMatchObject({ app: 'redfirst', name: 'Redfirst', status: 'completed', conclusion });
    expect(firstLine(check)).toMatch(says);
    if (head.length > 0) expect(check.summary).toContain(`/commit/${project.sha})`);
  });

  it('says plainly that there is no baseline, and counts every failure', async () => {
    const project = await aProject(scene, 'no-baseline', { config: 'filing: off\n' });
    await project.run({ jobs: [{ tests: [...ok, broken] }] });
    const check = await project.check(project.sha);
    expect(check.conclusion).toBe('failure');
    expect(firstLine(check)).toMatch(/1 failing test/);
    expect(check.summary).toContain('No baseline');
  });

  it('is not written for a workflow that never brought a collection', async () => {
    const project = await aProject(scene, 'other-workflow');
    await project.run({ jobs: [], conclusion: 'failure' });
    expect(await project.checks()).toEqual([]);
  });

  it('leads with new failures, then flaky ones, then those broken on the baseline too, then fixed ones', async () => {
    const base = [named('t.py::new'), named('t.py::shaky'), failingTest('old'), failingTest('gone')];
    const head = [
      named('t.py::new', { failure: aFailure() }),
      named('t.py::shaky', { outcomes: ['failed', 'passed'] }),
      failingTest('old'),
      named(failingTest('gone').nodeId),
    ];
    const { check } = await checkOf('order', { base: [{ tests: base }], head: [{ tests: head }] });
    expect(firstLine(check)).toBe('**1 new failure** ▸ 1 flaky ▸ 1 broken on the baseline too ▸ 1 fixed');
    expect(check.title).toBe('1 new failure ▸ 1 flaky ▸ 1 broken on the baseline too ▸ 1 fixed');
  });

  it('has an annotation at the crash line, and the same result again does not append it twice', async () => {
    const { check, project } = await checkOf('annotated', {
      base: [{ tests: [...ok, mended] }],
      head: [{ tests: [...ok, broken] }],
    });
    const place = { path: 'src/shop/cart.py', startLine: 12, endLine: 12, level: 'failure' };
    expect(check.annotations).toEqual([expect.objectContaining(place)]);
    await project.run({ event: 'pull_request', branch: 'change', jobs: [{ tests: [...ok, broken] }] });
    expect((await project.check(check.headSha)).annotations).toEqual([expect.objectContaining(place)]);
  });

  it.each([
    ['malformed', 'neutral', /A report could not be read/],
    ['truncated', 'failure', /The session died: a report ends in its middle/],
  ] as const)('says that a report is %s, and is %s for it, never green', async (kind, conclusion, says) => {
    const project = await aProject(scene, kind, { config: 'filing: off\n' });
    const problem = { file: 'reports/junit.xml', kind, message: 'It can not be read from line 3 on.' };
    await project.run({ jobs: [{ tests: ok, problems: [problem] }] });
    const check = await project.check(project.sha);
    expect(check.conclusion).toBe(conclusion);
    expect(check.summary).toMatch(says);
    expect(check.summary).toContain('reports/junit.xml');
  });

  it('is not red for a job without a collection that failed', async () => {
    const project = await aProject(scene, 'no-collection', { config: 'filing: off\n' });
    await project.run({ jobs: [{ tests: ok }], conclusion: 'failure' });
    expect(await project.check(project.sha)).toMatchObject({
      conclusion: 'success',
      title: 'All 3 tests passed',
    });
  });

  it('names the Python on which alone a test fails, on whatever system', async () => {
    const environments = ['linux', 'windows'].flatMap((os) =>
      ['3.12', '3.13'].map((python) => ({ environment: `${os}, Python ${python}`, python })),
    );
    const jobs = (failing: string) =>
      environments.map(({ environment, python }) => ({
        tests: [...ok, python === failing ? broken : mended],
        environment,
        job: environment,
      }));
    const { check } = await checkOf('only-python', { base: jobs('none'), head: jobs('3.13') });
    expect([check.conclusion, firstLine(check)]).toEqual(['failure', '**1 new failure**']);
    expect(check.summary).toMatch(/only on `?Python 3\.13/);
  });

  it('names the environment in which alone a test fails', async () => {
    const { check } = await checkOf('environments', {
      base: [
        { tests: [...ok, mended], environment: 'linux' },
        { tests: [...ok, mended], environment: 'windows' },
      ],
      head: [
        { tests: [...ok, mended], environment: 'linux' },
        { tests: [...ok, broken], environment: 'windows' },
      ],
    });
    expect(check.conclusion).toBe('failure');
    expect(firstLine(check)).toBe('**1 new failure**');
    expect(check.summary).toMatch(/only on `?windows/i);
  });
});
