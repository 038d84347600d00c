import { describe, expect, it } from '@jest/globals';
import type { Coverage } from '#src/model/coverage.ts';
import type { AppOnFake } from '../support/app-on-fake.ts';
import { aProject } from '../support/app-project.ts';
import { failingTest, mendedTest, passingTests } from '../support/collections.ts';
import { withAppOnFake } from '../support/with-app-on-fake.ts';

let scene: AppOnFake;
withAppOnFake((started) => {
  scene = started;
});

const PATH = '.github/redfirst.yml';
const SOURCE = 'src/shop/cart.py';
const lines = (count: number): string =>
  Array.from({ length: count }, (_, at) => `line_${at + 1} = ${at + 1}\n`).join('');
const green = [...passingTests(3), mendedTest('cart')];
const ofChange = { event: 'pull_request', branch: 'change' };

/** Of the source: the first 2 lines and so many of those after them were executed. */
function coverageOf(added: { covered: number; missing: number }): Coverage {
  const numbers = Array.from({ length: 2 + added.covered + added.missing }, (_, at) => at + 1);
  const executed = numbers.slice(0, 2 + added.covered);
  return {
    files: [
      {
        path: SOURCE,
        blobId: null,
        executed,
        missing: numbers.slice(executed.length),
        excluded: [],
        branches: [],
      },
    ],
    branchesMeasured: false,
  };
}

/** A project under this config, measured on its default branch, and a pull request that adds 8 lines of code. */
async function aChange(name: string, config: string, files: Record<string, string> = {}) {
  const project = await aProject(scene, name, { config });
  await project.push({ files: { [SOURCE]: lines(2) } });
  await project.run({ jobs: [{ tests: green, coverage: coverageOf({ covered: 0, missing: 0 }) }] });
  const proposed = await project.propose({ branch: 'change', files: { [SOURCE]: lines(10), ...files } });
  return { project, ...proposed };
}

const gate = 'filing: on\ngates: { diffCoverage: 80, coverageDrop: 50 }\n';

describe('a pull request under a gate of diff coverage', () => {
  it('gets a red check and a comment that say by how much, both green when the lines are covered', async () => {
    const { project, number, headSha } = await aChange('below', gate);
    const below = coverageOf({ covered: 5, missing: 3 });
    await project.run({ ...ofChange, jobs: [{ tests: green, coverage: below }] });
    const check = await project.check(headSha);
    expect([check.conclusion, check.title]).toEqual([
      'failure',
      'Diff coverage 62.5 % is below 80 % ▸ All 4 tests passed',
    ]);
    expect(check.summary).toContain('| `diffCoverage` | at least 80 % | 62.5 % | **failed** |');
    expect(check.summary).toContain('| `coverageDrop` | a drop of at most 50 pp | 30 pp | met |');
    expect(await project.said(number)).toEqual([
      expect.stringContaining('### Redfirst: **Diff coverage 62.5 % is below 80 %** ▸ All 4 tests passed'),
    ]);

    const covered = coverageOf({ covered: 8, missing: 0 });
    await project.run({ ...ofChange, jobs: [{ tests: green, coverage: covered }] });
    expect(await project.check(headSha)).toMatchObject({
      conclusion: 'success',
      title: 'All 4 tests passed',
    });
    expect(await project.said(number)).toEqual([expect.stringContaining('**All 4 tests passed**')]);
  });

  it('does not decide about it: what it makes of the config is told, and not in force', async () => {
    const { project, headSha } = await aChange('own-gates', gate, {
      [PATH]: 'filing: on\ngates: { diffCoverage: off }\n',
    });
    await project.run({
      ...ofChange,
      jobs: [{ tests: green, coverage: coverageOf({ covered: 5, missing: 3 }) }],
    });
    const { conclusion, summary } = await project.check(headSha);
    expect(conclusion).toBe('failure');
    expect(summary).toContain('`gates.diffCoverage: 80 → off`');
  });

  it('is not red for it where nothing was measured, and is told so', async () => {
    const { project, headSha } = await aChange('unmeasured', gate);
    await project.run({ ...ofChange, jobs: [{ tests: green }] });
    const { conclusion, title, summary } = await project.check(headSha);
    expect([conclusion, title]).toEqual(['success', 'All 4 tests passed']);
    expect(summary).toContain(
      '| `diffCoverage` | at least 80 % | not known: there is no coverage report | not judged |',
    );
  });
});

describe('a trusted run under a gate', () => {
  it('that fails is red, and its tests count as passed all the same: what it mends is closed', async () => {
    const project = await aProject(scene, 'trusted', {
      config: 'filing: on\nissues: { closeAfter: 1, confirmations: 1 }\ngates: { coverageTotal: 90 }\n',
    });
    await project.run({ jobs: [{ tests: [...passingTests(3), failingTest('cart')] }] });
    const sha = await project.push();
    await project.run({ sha, jobs: [{ tests: green, coverage: coverageOf({ covered: 0, missing: 2 }) }] });
    expect(await project.check(sha)).toMatchObject({
      conclusion: 'failure',
      title: 'Coverage 50 % is below 90 % ▸ 1 fixed',
    });
    const [issue] = await project.issues();
    expect(issue?.state).toBe('closed');
    expect(issue?.body).toMatch(/- \[x\] .*full suite passes/i);
  });
});

describe('a commit without results under the gate noResults', () => {
  it('has a red check that says so', async () => {
    const project = await aProject(scene, 'no-results', {
      config: 'filing: on\ngates: { noResults: fail }\n',
    });
    await project.run({ jobs: [{ tests: green }] });
    const { headSha } = await project.propose({ branch: 'change' });
    await project.run({ ...ofChange, jobs: [] });
    const says = 'No test results, which the gate noResults takes for a failure';
    const { conclusion, title, summary } = await project.check(headSha);
    expect([conclusion, title]).toEqual(['failure', says]);
    expect(summary).toMatch(new RegExp(`^\\*\\*${says}\\*\\*: `));
  });
});
