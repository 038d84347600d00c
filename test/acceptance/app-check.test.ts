import { describe, expect, it } from '@jest/globals';
import type { TestResult } from '#src/model/test-result.ts';
import type { AppOnFake } from '../support/app-on-fake.ts';
import { aProject, type JobFacts, type Project } from '../support/app-project.ts';
import { aFailure, aTest } from '../support/builders.ts';
import { failingTest, passingTests } from '../support/collections.ts';
import type { VisibleCheckRun } from '../support/fake-github/visible-state.ts';
import { withAppOnFake } from '../support/with-app-on-fake.ts';

let scene: AppOnFake;
withAppOnFake((started) => {
  scene = started;
});

const named = (nodeId: string, overrides: Partial<Parameters<typeof aTest>[0]> = {}): TestResult =>
  aTest({ nodeId, ...overrides });
const broken = failingTest('cart');
const mended = named(broken.nodeId);
const flaky = named(broken.nodeId, { outcomes: ['failed', 'passed'] });

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
const ok = passingTests(3);

/** Rows of the table in design §5, with what the first line must say. */
const situations: {
  name: string;
  situation: string;
  base: readonly JobFacts[];
  head: readonly JobFacts[];
  conclusion: string;
  says: RegExp;
}[] = [
  {
    name: 'all-passed',
    situation: 'all passed',
    base: [{ tests: ok }],
    head: [{ tests: ok }],
    conclusion: 'success',
    says: /All 3 tests passed/,
  },
  {
    name: 'new-failure',
    situation: 'a test fails that passes on the baseline',
    base: [{ tests: [...ok, mended] }],
    head: [{ tests: [...ok, broken] }],
    conclusion: 'failure',
    says: /1 new failure/,
  },
  {
    name: 'absent',
    situation: 'a test fails that the baseline does not have',
    base: [{ tests: ok }],
    head: [{ tests: [...ok, broken] }],
    conclusion: 'failure',
    says: /1 new failure/,
  },
  {
    name: 'known-failure',
    situation: 'only a test fails that fails on the baseline too',
    base: [{ tests: [...ok, broken] }],
    head: [{ tests: [...ok, broken] }],
    conclusion: 'success',
    says: /1 broken on the baseline too/,
  },
  {
    name: 'known-flake',
    situation: 'only a test fails that is flaky on the baseline',
    base: [{ tests: [...ok, flaky] }],
    head: [{ tests: [...ok, broken] }],
    conclusion: 'success',
    says: /flaky/,
  },
  {
    name: 'new-flake',
    situation: 'a test passes at its second attempt',
    base: [{ tests: [...ok, mended] }],
    head: [{ tests: [...ok, flaky] }],
    conclusion: 'success',
    says: /1 flaky/,
  },
  {
    name: 'fixed',
    situation: 'a test passes that fails on the baseline',
    base: [{ tests: [...ok, broken] }],
    head: [{ tests: [...ok, mended] }],
    conclusion: 'success',
    says: /1 fixed/,
  },
  {
    name: 'no-results',
    situation: 'there is no collection',
    base: [{ tests: ok }],
    head: [],
    conclusion: 'neutral',
    says: /No test results/,
  },
  {
    name: 'nothing-ran',
    situation: 'pytest collected nothing',
    base: [{ tests: ok }],
    head: [{ tests: [], exitCode: 5 }],
    conclusion: 'neutral',
    says: /No test results/,
  },
  {
    name: 'crash',
    situation: 'the interpreter died after tests that passed (139: a segmentation fault)',
    base: [{ tests: ok }],
    head: [{ tests: ok.slice(0, 1), exitCode: 139 }],
    conclusion: 'failure',
    says: /reports do not explain it/,
  },
  {
    name: 'crash-beside-known',
    situation: 'one job died, while in another a test fails that the baseline has too',
    base: [{ tests: [...ok, broken], job: 'unit' }],
    head: [
      { tests: [...ok, broken], job: 'unit' },
      { tests: ok.slice(0, 1), job: 'slow', exitCode: 137 },
    ],
    conclusion: 'failure',
    says: /reports do not explain it/,
  },
  {
    name: 'interrupted',
    situation: 'pytest was interrupted (exit code 2) and no file failed to be collected',
    base: [{ tests: ok }],
    head: [{ tests: ok, exitCode: 2 }],
    conclusion: 'failure',
    says: /reports do not explain it/,
  },
  {
    name: 'collection-error',
    situation: 'a file can no longer be collected',
    base: [{ tests: [...ok, mended] }],
    head: [
      {
        tests: [
          ...ok,
          named('tests/test_cart.py', {
            outcomes: ['error'],
            failure: aFailure({ kind: 'collection-error', phase: 'collect' }),
          }),
        ],
        exitCode: 2,
      },
    ],
    conclusion: 'failure',
    says: /1 new failure/,
  },
  {
    name: 'shard-missing',
    situation: 'one of two shards is missing',
    base: [{ tests: ok }],
    head: [{ tests: ok, shard: { name: '1', expected: 2 } }],
    conclusion: 'neutral',
    says: /not complete/,
  },
];

describe('the check', () => {
  it.each(situations)('of a pull request: $situation', async ({ name, base, head, conclusion, says }) => {
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
