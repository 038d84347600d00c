import { afterAll, describe, expect, it, jest } from '@jest/globals';
import type { TestResult } from '#src/model/test-result.ts';
import type { AppOnFake } from '../support/app-on-fake.ts';
import { aProject, type JobFacts, type Project } from '../support/app-project.ts';
import { aFailure, aTest } from '../support/builders.ts';
import { passingTests } from '../support/collections.ts';
import { undocumentedRequests } from '../support/documented-github/undocumented-requests.ts';
import type { Call } from '../support/fake-github/call-log.ts';
import { withAppOnFake } from '../support/with-app-on-fake.ts';

let scene: AppOnFake;
const figures: string[] = [];
const all: Call[] = [];
withAppOnFake((started) => {
  scene = started;
});
afterAll(() => {
  process.stdout.write(`${figures.join('\n')}\n`);
  expect(undocumentedRequests(all)).toEqual([]);
});

/** Failures without anything in common. */
function failures(count: number): TestResult[] {
  return Array.from({ length: count }, (_, at) => {
    const word = [...String(at)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
    const location = { file: `src/part_${at}/code.py`, line: 10 + at, function: `f_${word}` };
    return aTest({
      nodeId: `tests/part_${at}/test_it.py::test_${word}`,
      failure: aFailure({ type: `Error${word}`, message: `${word} broke`, location, frames: [location] }),
    });
  });
}

/** A suite divided into shards, more than half of which passes, since else it would count as broken. */
function failingSuite(count: number, shards: number): JobFacts[] {
  const tests = [...failures(count), ...passingTests(count + 3)];
  return Array.from({ length: shards }, (_, shard) => ({
    tests: tests.filter((_test, at) => at % shards === shard),
    shard: { name: String(shard + 1), expected: shards },
    job: `shard${shard}`,
  }));
}

/** What one report cost. Tokens and who we are on GitHub are asked for once, and downloads are no calls of the API. */
async function costOf(work: () => Promise<unknown>) {
  await scene.github.clearCalls();
  await work();
  const calls = (await scene.github.calls()).filter(
    ({ kind, template }) => (kind === 'read' || kind === 'write') && !template.startsWith('/app'),
  );
  all.push(...calls);
  const of = (kind: Call['kind'], part: string) =>
    calls.filter((call) => call.kind === kind && call.template.includes(part));
  return {
    calls,
    reads: calls.filter(({ kind }) => kind === 'read').length,
    checks: of('write', '/check-runs').length,
    comments: of('write', '/comments').length,
    issues: calls.filter(({ kind, template }) => kind === 'write' && template.endsWith('/issues')).length,
    writes: calls.filter(({ kind }) => kind === 'write').length,
  };
}

type Cost = Awaited<ReturnType<typeof costOf>>;

function note(what: string, { reads, writes, checks, comments, issues }: Cost): void {
  figures.push(
    `${what}: ${reads} reads, ${writes} writes (check ${checks}, comment ${comments}, new issues ${issues})`,
  );
}

/** Design §8: at most one check write (50 annotations at most are sent), one comment write, ten reads and one a shard. */
function expectWithin(
  { reads, checks, comments }: Cost,
  { shards, pages = 0 }: { shards: number; pages?: number },
) {
  expect(checks).toBeLessThanOrEqual(1);
  expect(comments).toBeLessThanOrEqual(1);
  expect(reads).toBeLessThanOrEqual(10 + shards + pages);
}

const sizes = [1, 100, 10_000].flatMap((count) =>
  // The many take long, and one shard more or less is told by the few.
  (count === 10_000 ? [5] : [1, 5]).map((shards) => ({ count, shards })),
);

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

/** A pull request; without a baseline, where every failure of its own signature is a cause of its own (design §5). */
async function aPullRequest(name: string, { baseline = false } = {}) {
  const project = await aProject(scene, name);
  if (baseline) await project.run({ jobs: [{ tests: passingTests(3) }] });
  return { project, ...(await project.propose({ branch: 'change' })) };
}

jest.setTimeout(20_000);

describe('a report of a pull request', () => {
  it.each(sizes)('with $count failures in $shards shards keeps to its budget', async ({ count, shards }) => {
    const { project, number, headSha } = await aPullRequest(`pull-${count}-${shards}`);
    const run = () =>
      project.run({ event: 'pull_request', branch: 'change', jobs: failingSuite(count, shards) });

    const first = await costOf(run);
    note(`pull request, ${count} failures, ${shards} shards, first report`, first);
    expectWithin(first, { shards });
    const { summary, annotations } = await project.check(headSha);
    expect(summary?.split('\n')[0]).toContain(
      count === 1 ? '1 failing test' : `${count.toLocaleString('en')} failing tests`,
    );
    expect(annotations).toHaveLength(Math.min(count, 50));
    expect(await project.said(number)).toHaveLength(1);
    await expectBodiesFit(project, headSha, number);
    if (count > 100) return;

    const again = await costOf(run);
    note(`pull request, ${count} failures, ${shards} shards, reported again`, again);
    expectWithin(again, { shards });
    expect((await project.check(headSha)).annotations).toHaveLength(Math.min(count, 50));
  });

  const liars = failingSuite(10, 5).map((job, at) => ({ ...job, testedSha: String(at).repeat(40) }));

  it('whose jobs lie about what they tested keeps to its budget', async () => {
    const { project } = await aPullRequest('pull-lies', { baseline: true });
    const cost = await costOf(() => project.run({ event: 'pull_request', branch: 'change', jobs: liars }));
    note('pull request, 5 shards that lie, first report', cost);
    expectWithin(cost, { shards: 5 });
  });

  it('whose jobs lie pays for one page more when it is reported again: of the annotations that it has', async () => {
    const { project } = await aPullRequest('pull-lies-again', { baseline: true });
    const run = () => project.run({ event: 'pull_request', branch: 'change', jobs: liars });
    await run();
    const cost = await costOf(run);
    note('pull request, 5 shards that lie, reported again', cost);
    expectWithin(cost, { shards: 5, pages: 1 });
  });

  it('with many files and many comments pays one read for each further page', async () => {
    const project = await aProject(scene, 'pull-pages');
    await project.run({ jobs: [{ tests: passingTests(3) }] });
    const files = Object.fromEntries(
      Array.from({ length: 320 }, (_, at) => [`src/file_${at}.py`, 'x = 1\n']),
    );
    const { number } = await project.propose({ branch: 'change', files });
    for (let at = 0; at < 150; at += 1)
      await scene.github.comment({ repository: project.name, number, as: 'octo', body: `Word ${at}` });
    const cost = await costOf(() =>
      project.run({ event: 'pull_request', branch: 'change', jobs: failingSuite(1, 1) }),
    );
    note('pull request, 320 files, 150 comments', cost);
    // Files: 4 pages of 100; comments: 1 further page.
    expectWithin(cost, { shards: 1, pages: 5 });
  });
});

describe('a report of the default branch', () => {
  it.each(sizes)('with $count failures in $shards shards keeps to its budget', async ({ count, shards }) => {
    const project = await aProject(scene, `main-${count}-${shards}`, {
      config: 'filing: on\nissues: { confirmations: 1 }\n',
    });
    const cost = await costOf(() => project.run({ jobs: failingSuite(count, shards) }));
    note(`default branch, ${count} failures, ${shards} shards`, cost);
    expectWithin(cost, { shards });
    expect(cost.comments).toBe(0);
    // Ten new ones a day, and one that rolls up the rest (design §5).
    expect(cost.issues).toBe(Math.min(count, 11));
    expect(cost.writes).toBe(cost.checks + cost.issues);
    await expectBodiesFit(project, project.sha, null);
  });

  it('that is compared with a baseline keeps to its budget', async () => {
    const project = await aProject(scene, 'main-compared');
    await project.run({ jobs: [{ tests: passingTests(3) }] });
    for (const report of ['held back', 'confirmed']) {
      await project.push();
      const cost = await costOf(() => project.run({ jobs: failingSuite(100, 5) }));
      note(`default branch, 100 failures, 5 shards, against a baseline, ${report}`, cost);
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
    const cost = await costOf(() => project.run({ jobs: [{ tests: [...passing, ...passingTests(8)] }] }));
    note('default branch, 5 issues closed', cost);
    expect((await project.issues()).map(({ state }) => state)).toEqual(Array(5).fill('closed'));
    expect(cost.checks).toBe(1);
    expect(cost.reads).toBeLessThanOrEqual(10 + 1 + 5);
  });
});

describe('a report with node ids of 3,000 characters', () => {
  it('keeps every body within GitHub’s limits for 10,000 failures', async () => {
    const project = await aProject(scene, 'long-ids', {
      config: 'filing: on\nissues: { confirmations: 1 }\n',
    });
    const jobs = [
      {
        tests: [
          ...failures(10_000).map((test) => ({
            ...test,
            nodeId: `${test.nodeId}[${'ü|`<@x> '.repeat(375).slice(0, 2_950)}]`,
          })),
          ...passingTests(10_003),
        ],
      },
    ];
    await project.run({ jobs: [{ tests: passingTests(3) }] });
    const { number, headSha } = await project.propose({ branch: 'change' });
    const cost = await costOf(() => project.run({ event: 'pull_request', branch: 'change', jobs }));
    note('pull request, 10,000 failures with ids of 3,000 characters', cost);
    expectWithin(cost, { shards: 1 });
    expect((await project.check(headSha)).summary?.split('\n')[0]).toContain('10,000 new failures');
    await expectBodiesFit(project, headSha, number);
    const sha = await project.push();
    await project.run({ jobs });
    expect((await project.issues()).length).toBeGreaterThan(0);
    await expectBodiesFit(project, sha, null);
  }, 60_000);
});
