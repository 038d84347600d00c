import { afterEach, describe, expect, it } from '@jest/globals';
import type { History } from '#src/model/history.ts';
import type { HistoryRecord } from '#src/model/history-record.ts';
import { NotInstalledError } from '../../app/rebuild-history.ts';
import { aShop, type Shop } from '../support/a-shop.ts';
import { type AppOnFake, artifactOf } from '../support/app-on-fake.ts';
import { aProject } from '../support/app-project.ts';
import { aCollection, failingTest, mendedTest, passingTests } from '../support/collections.ts';
import { coverageXml, junitArtifact, junitOf } from '../support/raw-artifacts.ts';
import { emptyHistory, rebuild, recordsOf } from '../support/rebuilt-history.ts';
import { withAppOnFake } from '../support/with-app-on-fake.ts';

let scene: AppOnFake;
withAppOnFake((started) => {
  scene = started;
});
const opened: History[] = [];
async function anEmptyHistory(): Promise<History> {
  const history = await emptyHistory(scene);
  opened.push(history);
  return history;
}
afterEach(async () => {
  await scene.github.clearFaults();
  for (const history of opened.splice(0)) await history.close();
});

const suite = passingTests(5);
const red = { tests: [...suite, failingTest('payment')] };
const green = { tests: [...suite, mendedTest('payment')] };

async function kindsIn(history: History, { repository }: Pick<Shop, 'repository'>) {
  const records = await recordsOf(history, repository);
  const of = <Kind extends HistoryRecord['kind']>(kind: Kind) =>
    records.filter((record): record is Extract<HistoryRecord, { kind: Kind }> => record.kind === kind);
  return {
    runs: of('run'),
    collections: of('collection'),
    causes: of('cause'),
    days: of('day'),
    branches: of('branch'),
  };
}

describe('what is on GitHub', () => {
  it('is taken up from before the App was there, page by page, and runs without collections cost no request', async () => {
    const { github, installation } = scene;
    const repository = 'octo/older';
    await github.createRepository({ owner: 'octo', name: 'older', files: { 'README.md': '' } });
    const { run } = await github.startRun({ repository });
    const artifacts = [artifactOf(`redfirst-${run}-1-test`, aCollection({ runId: run, repository, ...red }))];
    await github.completeRun({ repository, run, artifacts });
    const workflow = { name: 'Lint', path: '.github/workflows/lint.yml' };
    for (let at = 0; at < 100; at += 1) await github.runWorkflow({ repository, workflow });
    await github.addRepositories({ installation, repositories: [repository] });
    const history = await anEmptyHistory();
    const { missing, calls } = await rebuild(scene, history, repository);
    const { runs, collections } = await kindsIn(history, { repository });
    expect([runs.length, collections.length, missing]).toEqual([101, 1, 0]);
    expect(collections[0]?.runId).toBe(run);
    expect(runs.every(({ reported }) => reported)).toBe(true);
    expect(calls.filter(({ kind }) => kind !== 'auth').length).toBeLessThan(20);
  });

  it('of reports that were uploaded without the Redfirst step is taken up under its attempt, and asked for once', async () => {
    const config = 'filing: off\nartifacts: ["junit-*", "coverage-*"]\n';
    const project = await aProject(scene, 'raw', { config });
    const upload = (test: 'passes' | 'fails') => () => [
      junitArtifact('junit-3.12', junitOf('tests.test_a', { test_a: test })),
      { name: 'coverage-3.12', files: { 'coverage.xml': coverageXml('src/a.py', { 1: 1 }) } },
    ];
    await project.run({ artifacts: upload('passes') });
    await project.push();
    const run = await project.run({ artifacts: upload('fails') });
    await scene.advance({ minutes: 5 });
    await project.rerun(run, { artifacts: upload('passes') });
    const history = await anEmptyHistory();
    const first = await rebuild(scene, history, project.name);
    const { collections } = await kindsIn(history, { repository: project.name });
    const told = collections.map(({ runId, attempt, collection }) => [
      runId === run,
      attempt,
      collection.environment.name,
    ]);
    expect(told).toEqual([
      [false, 1, '3.12'],
      [true, 2, '3.12'],
    ]);
    const again = await rebuild(scene, history, project.name);
    expect([first.missing, again.missing]).toEqual([0, 0]);
    expect(again.calls.filter(({ path }) => path.endsWith('/zip'))).toEqual([]);
  });

  it('of a run that is being repeated is what its completed attempts left', async () => {
    const shop = await aShop(scene, 'repeated');
    const { run } = await shop.run(red);
    await scene.github.rerun({ repository: shop.repository, run });
    const history = await anEmptyHistory();
    await rebuild(scene, history, shop.repository);
    const { runs, collections } = await kindsIn(history, shop);
    expect(runs.map(({ run: saved }) => [saved.attempt, saved.conclusion])).toEqual([[1, 'failure']]);
    expect(collections.map(({ attempt }) => attempt)).toEqual([1]);
  });

  it('and is older than the config keeps it is not taken up, but for the run itself', async () => {
    const shop = await aShop(scene, 'short', { config: 'filing: on\nhistory:\n  keepDays: 30\n' });
    const old = await shop.run(green);
    await scene.advance({ days: 31 });
    const recent = await shop.run(green);
    const history = await anEmptyHistory();
    const { listed } = await rebuild(scene, history, shop.repository);
    const { runs, collections, days } = await kindsIn(history, shop);
    expect(runs.map(({ run }) => run.runId)).toEqual([old.run, recent.run]);
    expect(collections.map(({ runId }) => runId)).toEqual([recent.run]);
    expect([days, listed]).toEqual([[], []]);
  });

  it('can be an issue whose runs have expired: it is listed, and found again by the next failure', async () => {
    const shop = await aShop(scene, 'orphan');
    await shop.run(red);
    await scene.advance({ days: 91 });
    const history = await anEmptyHistory();
    const { listed, missing } = await rebuild(scene, history, shop.repository);
    expect(missing).toBe(2);
    expect(listed).toContain(
      'octo/orphan issue #1: no run that is there shows its cause; it is known again when it fails again',
    );
    scene.restart({ history });
    try {
      await shop.run(red);
    } finally {
      scene.restart();
    }
    expect(await shop.issues()).toHaveLength(1);
    const { causes } = await kindsIn(history, shop);
    expect(causes.map(({ cause }) => [cause.state, cause.issue])).toEqual([['open', 1]]);
  });
});

describe('a run is judged again as it was when it completed', () => {
  async function expectTheSameCauses(shop: Shop, count: number): Promise<void> {
    const history = await anEmptyHistory();
    await rebuild(scene, history, shop.repository);
    const lived = await kindsIn(scene.history, shop);
    expect(lived.causes).toHaveLength(count);
    expect(await kindsIn(history, shop)).toEqual(lived);
  }

  it('though its next attempt passes', async () => {
    const shop = await aShop(scene, 'passed-later');
    await shop.run(green);
    await scene.advance({ hours: 1 });
    const run = await shop.run(red);
    await scene.advance({ hours: 1 });
    await shop.runAgain(run, green.tests);
    await expectTheSameCauses(shop, 1);
  });

  it('though its baseline fails later', async () => {
    const shop = await aShop(scene, 'baseline-failed-later');
    const { sha } = await shop.run(green);
    await scene.advance({ hours: 1 });
    await shop.run(red);
    await scene.advance({ hours: 1 });
    await shop.run({ ...red, sha });
    await expectTheSameCauses(shop, 1);
  });

  it('though the test turns out to be flaky', async () => {
    const shop = await aShop(scene, 'flaky-later');
    await shop.run(green);
    for (let times = 0; times < 2; times += 1) {
      await scene.advance({ hours: 1 });
      const { sha } = await shop.run({ tests: [...suite, failingTest('cart')] });
      await scene.advance({ hours: 1 });
      await shop.run({ tests: [...suite, mendedTest('cart')], sha });
    }
    // The bug that it was taken for, over before it was filed, and the flaky test.
    await expectTheSameCauses(shop, 2);
  });
});

describe('a rebuild', () => {
  it('that GitHub failed for is said, and goes on when it is started again', async () => {
    const shop = await aShop(scene, 'broken');
    for (const tests of [green, red, green]) await shop.run(tests);
    const whole = await anEmptyHistory();
    await rebuild(scene, whole, shop.repository);
    const history = await anEmptyHistory();
    const path = '/repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
    await scene.github.fail({
      match: { method: 'GET', path, nth: 2 },
      when: 'before',
      with: { kind: 'primary-limit', resetInSeconds: 3000 },
    });
    const failed = await rebuild(scene, history, shop.repository);
    expect(failed).toMatchObject({ failed: 1, missing: 0 });
    expect(failed.said.at(-1)).toMatch(/^octo\/broken: GitHub failed, .*Start it again to go on\.$/);
    expect((await kindsIn(history, shop)).collections).toHaveLength(1);
    await scene.advance({ hours: 1 });
    const again = await rebuild(scene, history, shop.repository);
    expect(again).toMatchObject({ failed: 0, missing: 0 });
    expect(again.calls.filter(({ kind }) => kind === 'blob')).toHaveLength(2);
    expect(await recordsOf(history, shop.repository)).toEqual(await recordsOf(whole, shop.repository));
  });

  it('waits as long as GitHub asks', async () => {
    const shop = await aShop(scene, 'limited');
    await shop.run(green);
    await scene.github.fail({
      match: { method: 'GET', path: '/repos/{owner}/{repo}/actions/runs' },
      when: 'before',
      with: { kind: 'secondary-limit', status: 403, retryAfterSeconds: 60 },
    });
    const history = await anEmptyHistory();
    expect(await rebuild(scene, history, shop.repository)).toMatchObject({ failed: 0 });
    expect((await kindsIn(history, shop)).collections).toHaveLength(1);
  });

  it('leaves a run that waits for its report waiting', async () => {
    const shop = await aShop(scene, 'waiting');
    const { run } = await shop.run(green);
    const history = await anEmptyHistory();
    const saved = (await kindsIn(scene.history, shop)).runs.find((one) => one.run.runId === run);
    if (saved === undefined) throw new Error('The App does not know the run');
    await history.saveNewRun(saved.run);
    await rebuild(scene, history, shop.repository);
    expect((await kindsIn(history, shop)).collections).toHaveLength(1);
    expect((await history.loadUnreported()).map(({ runId }) => runId)).toEqual([run]);
  });

  it.each([
    { as: 'maintainer', role: 'write', filing: 'on' },
    { as: 'reader', role: 'read', filing: 'dry-run' },
  ] as const)('finds filing $filing after a $as said that it starts', async ({ as, role, filing }) => {
    const shop = await aShop(scene, `begun-by-${as}`, { config: null });
    const { repository } = shop;
    await scene.github.addCollaborator({ repository, login: as, role });
    await shop.run(red);
    const [list] = await shop.issues();
    await scene.github.comment({ repository, number: list?.number ?? 0, as, body: '/redfirst start' });
    await scene.settle();
    const history = await anEmptyHistory();
    const { missing } = await rebuild(scene, history, repository);
    const [first] = (await kindsIn(history, shop)).runs;
    expect(await history.loadFiling(first?.run.repository.id ?? 0)).toBe(filing);
    expect(missing).toBe(0);
    const causes = (of: History) => kindsIn(of, shop).then((kinds) => kinds.causes);
    expect(await causes(history)).toEqual(await causes(scene.history));
  });

  it('refuses a repository that the App is not installed on', async () => {
    const history = await anEmptyHistory();
    await expect(rebuild(scene, history, 'octo/nowhere')).rejects.toThrow(NotInstalledError);
  });

  it('of all repositories goes on where the App may not read one of them', async () => {
    const permissions = { contents: 'read', metadata: 'read' } as const;
    await aProject(scene, 'closed', { private: true, permissions });
    const shop = await aShop(scene, 'beside');
    await shop.run(green);
    const history = await anEmptyHistory();
    const { failed, said, repositories } = await rebuild(scene, history, null);
    expect(failed).toBe(1);
    expect(repositories).toBeGreaterThan(5);
    expect(said.filter((line) => line.includes('GitHub failed'))).toEqual([
      expect.stringMatching(/^closed\/closed: .*Resource not accessible by integration/),
    ]);
    expect((await kindsIn(history, shop)).collections).toHaveLength(1);
  });
});
