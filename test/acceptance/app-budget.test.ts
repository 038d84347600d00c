import { describe, expect, it, jest } from '@jest/globals';
import type { AppOnFake } from '../support/app-on-fake.ts';
import { aProject, type Project } from '../support/app-project.ts';
import { aFailure, aTest } from '../support/builders.ts';
import { passingTests } from '../support/collections.ts';
import { partOf } from '../support/scenarios/document.ts';
import {
  allowedReads,
  aMeasuredFile,
  COST_CASES,
  type Cost,
  type CostCase,
  callsPart,
  costOf,
  failingSuite,
  failures,
  playCost,
} from '../support/scenarios/report-cost.ts';
import { withAppOnFake } from '../support/with-app-on-fake.ts';

let scene: AppOnFake;
withAppOnFake((started) => {
  scene = started;
});

/** Design §8: at most one check write (50 annotations at most are sent), one comment write, ten reads and one a shard. */
function expectWithin(
  { reads, checks, comments }: Cost,
  { shards, pages = 0 }: { shards: number; pages?: number },
) {
  expect(checks).toBeLessThanOrEqual(1);
  expect(comments).toBeLessThanOrEqual(1);
  expect(reads).toBeLessThanOrEqual(10 + shards + pages);
}

/** GitHub's own limits (facts): texts of a check 65,535 bytes, of a comment or an issue 65,536 characters. */
async function expectBodiesFit(project: Project, sha: string, pullRequest: number | null): Promise<void> {
  const { title, summary, text, annotations } = await project.check(sha);
  expect(Buffer.byteLength(summary ?? '')).toBeLessThanOrEqual(65_535);
  expect(Buffer.byteLength(text ?? '')).toBeLessThanOrEqual(65_535);
  expect((title ?? '').length).toBeLessThanOrEqual(255);
  for (const annotation of annotations) {
    expect(Buffer.byteLength(annotation.message)).toBeLessThanOrEqual(64 * 1024);
    expect((annotation.title ?? '').length).toBeLessThanOrEqual(255);
  }
  const said = pullRequest === null ? [] : await project.said(pullRequest);
  const issues = await project.issues();
  for (const body of [...said, ...issues.map((issue) => issue.body ?? '')])
    expect(body.length).toBeLessThanOrEqual(65_536);
  for (const issue of issues) expect(issue.title.length).toBeLessThanOrEqual(256);
}

/** A pull request of which there is a baseline. */
async function aPullRequest(name: string) {
  const project = await aProject(scene, name);
  await project.run({ jobs: [{ tests: passingTests(3) }] });
  return { project, ...(await project.propose({ branch: 'change' })) };
}

jest.setTimeout(20_000);

describe('a report', () => {
  const costs: (readonly [CostCase, Cost])[] = [];

  it.each(COST_CASES)(
    'of a $of with $failures failures in $shards shards and $files files keeps to its budget',
    async (one) => {
      const { cost, project, headSha, pullRequest, again } = await playCost(scene, one);
      costs.push([one, cost]);
      expect(cost.reads).toBeLessThanOrEqual(allowedReads(one));
      // No more than 50 annotations are sent, so one request is enough.
      expect([cost.checks, cost.comments]).toEqual([1, pullRequest === null ? 0 : 1]);
      // Ten new ones a day, and one that rolls up the rest (design §5).
      expect(cost.issues).toBe(pullRequest === null ? Math.min(one.failures, 11) : 0);
      expect(cost.writes).toBe(cost.checks + cost.comments + cost.issues);
      const { summary, annotations } = await project.check(headSha);
      expect(summary?.split('\n')[0]).toContain(one.failures.toLocaleString('en'));
      await expectBodiesFit(project, headSha, pullRequest);
      if (one.of !== 'pull request without a baseline') return;
      expect(annotations).toHaveLength(50);

      const repeated = await again();
      // The page of the annotations that are there.
      expect(repeated.reads).toBeLessThanOrEqual(allowedReads(one) + 1);
      expect([repeated.checks, repeated.comments]).toEqual([1, 1]);
      expect((await project.check(headSha)).annotations).toHaveLength(50);
    },
  );

  // After a wanted change: node test/support/scenarios/write.ts, and read what it changed.
  it('costs what the docs say', () => {
    expect(callsPart(costs)).toBe(partOf('calls'));
  });
});

describe('a report of a pull request', () => {
  const liars = failingSuite(10, 5).map((job, at) => ({ ...job, testedSha: String(at).repeat(40) }));

  it('whose jobs lie about what they tested keeps to its budget', async () => {
    const { project } = await aPullRequest('pull-lies');
    const cost = await costOf(scene, () =>
      project.run({ event: 'pull_request', branch: 'change', jobs: liars }),
    );
    expectWithin(cost, { shards: 5 });
  });

  it('whose jobs lie pays for one page more when it is reported again: of the annotations that it has', async () => {
    const { project } = await aPullRequest('pull-lies-again');
    const run = () => project.run({ event: 'pull_request', branch: 'change', jobs: liars });
    await run();
    const cost = await costOf(scene, run);
    expectWithin(cost, { shards: 5, pages: 1 });
  });

  it.each([null, 'filing: off\n# Kept.\ngates:\n  newFlaky: on\n'])(
    'that changes the config as well keeps to its budget where the most is asked for: %j',
    async (config) => {
      const name = `pull-config-${config === null ? 'new' : 'changed'}`;
      const project = await aProject(scene, name, { config });
      await project.run({ jobs: [{ tests: passingTests(3) }] });
      const files = {
        '.github/redfirst.yml': (config ?? 'filing: off\n').replace('off', 'on'),
        'src/file_0.py': 'x = 1\n',
      };
      const headSha = await project.push({ branch: 'change', files });
      await project.push();
      const { mergeSha } = await scene.github.openPullRequest({ repository: project.name, head: 'change' });
      const coverage = { files: [aMeasuredFile], branchesMeasured: false };
      const jobs = failingSuite(1, 1).map((job) => ({ ...job, testedSha: mergeSha ?? '', coverage }));
      const cost = await costOf(scene, () => project.run({ event: 'pull_request', branch: 'change', jobs }));
      expectWithin(cost, { shards: 1 });
      const { summary } = await project.check(headSha);
      expect(summary).toContain('**The config changes** when this is merged: `filing:');
      expect(summary).toContain('Diff coverage **100 %**');
    },
  );

  it('with many files and many comments pays one read for each further page', async () => {
    const project = await aProject(scene, 'pull-pages');
    await project.run({ jobs: [{ tests: passingTests(3) }] });
    const files = Object.fromEntries(
      Array.from({ length: 320 }, (_, at) => [`src/file_${at}.py`, 'x = 1\n']),
    );
    const { number } = await project.propose({ branch: 'change', files });
    for (let at = 0; at < 150; at += 1)
      await scene.github.comment({ repository: project.name, number, as: 'octo', body: `Word ${at}` });
    const cost = await costOf(scene, () =>
      project.run({ event: 'pull_request', branch: 'change', jobs: failingSuite(1, 1) }),
    );
    // Files: 3 further pages of 100; comments: 1.
    expectWithin(cost, { shards: 1, pages: 4 });
  });
});

describe('a report of the default branch', () => {
  it('that is compared with a baseline keeps to its budget', async () => {
    const project = await aProject(scene, 'main-compared');
    await project.run({ jobs: [{ tests: passingTests(3) }] });
    for (let reports = 0; reports < 2; reports += 1) {
      await project.push();
      const cost = await costOf(scene, () => project.run({ jobs: failingSuite(100, 5) }));
      expectWithin(cost, { shards: 5 });
    }
    expect(await project.issues()).toHaveLength(1);
  });

  it('keeps to its budget when its issues are closed: one more read for each', async () => {
    const project = await aProject(scene, 'main-closing', {
      config: 'filing: on\nissues: { confirmations: 1, closeAfter: 1 }\n',
    });
    await project.run({ jobs: failingSuite(5, 1) });
    expect(await project.issues()).toHaveLength(5);
    await project.push();
    const passing = failures(5).map(({ nodeId }) => aTest({ nodeId }));
    const cost = await costOf(scene, () =>
      project.run({ jobs: [{ tests: [...passing, ...passingTests(8)] }] }),
    );
    expect((await project.issues()).map(({ state }) => state)).toEqual(Array(5).fill('closed'));
    expect(cost.checks).toBe(1);
    expect(cost.reads).toBeLessThanOrEqual(10 + 1 + 5);
  });
});

describe('the annotations of a check', () => {
  it('are one a cause, the gravest first, and it says how many found no room or no place', async () => {
    const project = await aProject(scene, 'annotated');
    const { headSha } = await project.propose({ branch: 'change' });
    const [nowhere, ...others] = failures(53);
    const tests = [
      ...others,
      // Of the same cause as the first of the others: one annotation for both.
      { ...(others[0] ?? aTest()), nodeId: 'tests/part_1/test_it.py::test_twin' },
      // Outside the tree, and nobody knows where the test is.
      aTest({
        nodeId: 'x',
        file: null,
        line: null,
        failure: aFailure({ type: 'OSError', location: null, frames: [] }),
      }),
      ...(nowhere === undefined ? [] : [{ ...nowhere, nodeId: 'tests/test_payment.py::test_payment' }]),
    ];
    await project.run({
      event: 'pull_request',
      branch: 'change',
      jobs: [{ tests: [...tests, ...passingTests(60)] }],
    });
    const { annotations, summary } = await project.check(headSha);
    expect(annotations).toHaveLength(50);
    expect(annotations[0]).toMatchObject({ path: 'src/part_0/code.py', startLine: 10 });
    expect(annotations[0]?.title).toMatch(/^P1: test_payment fails/);
    expect(new Set(annotations.map(({ path }) => path)).size).toBe(50);
    expect(annotations[1]).toMatchObject({
      path: 'src/part_1/code.py',
      message: expect.stringContaining('2 tests'),
    });
    expect(summary).toContain('3 more annotations left out: GitHub shows 50.');
    expect(summary).toContain('1 cause without an annotation: no line in the tree is known.');
  });
});

describe('a report with node ids of 3,000 characters', () => {
  it('keeps every body within GitHub’s limits for 2,000 failures', async () => {
    const project = await aProject(scene, 'long-ids', {
      config: 'filing: on\nissues: { confirmations: 1 }\n',
    });
    const jobs = [
      {
        tests: [
          ...failures(2_000).map((test) => ({
            ...test,
            nodeId: `${test.nodeId}[${'🐛ü|`<@x> '.repeat(300).slice(0, 2_950)}]`,
          })),
          ...passingTests(2_003),
        ],
      },
    ];
    await project.run({ jobs: [{ tests: passingTests(3) }] });
    const { number, headSha } = await project.propose({ branch: 'change' });
    const cost = await costOf(scene, () => project.run({ event: 'pull_request', branch: 'change', jobs }));
    expectWithin(cost, { shards: 1 });
    const summary = (await project.check(headSha)).summary ?? '';
    expect(summary.split('\n')[0]).toContain('2,000 new failures');
    // Whole rows are left out, and it says how many and where they are; no letter is cut in two.
    const [, left = ''] =
      /^… and ([\d,]+) more tests: see the collection artifact, or run/m.exec(summary) ?? [];
    const shown = summary.match(/^\| P2 \| <code>tests\/part/gm)?.length ?? 0;
    expect([shown > 3, shown + Number(left.replace(',', ''))]).toEqual([true, 2_000]);
    expect(Buffer.from(summary).toString()).toBe(summary);
    await expectBodiesFit(project, headSha, number);
    const sha = await project.push();
    await project.run({ jobs });
    expect((await project.issues()).length).toBeGreaterThan(0);
    await expectBodiesFit(project, sha, null);
  }, 60_000);
});
