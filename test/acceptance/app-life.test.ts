import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { aShop, byOwner, type Shop } from '../support/a-shop.ts';
import { type AppOnFake, artifactOf, startAppOnFake } from '../support/app-on-fake.ts';
import { aFailure, aTest } from '../support/builders.ts';
import { aCollection, failingTest, mendedTest, passingTests } from '../support/collections.ts';
import { blockOf, issueOf, recordOf, severityLabels, withPeople } from '../support/people-acting.ts';

let scene: AppOnFake;
beforeAll(async () => {
  scene = await startAppOnFake();
});
afterAll(async () => {
  await scene.close();
});
const suite = passingTests(30);
const red = { tests: [...suite, failingTest('payment')] };
const green = { tests: [...suite, mendedTest('payment')] };
const location = { file: 'src/shop/core.py', line: 3, function: 'core' };
const core = (file: string) =>
  aTest({
    nodeId: `${file}::test_core`,
    failure: aFailure({ message: 'assert 1 == 2', location, frames: [location] }),
  });
const coreOk = (file: string) => aTest({ nodeId: `${file}::test_core` });
async function jobRun(
  shop: Shop,
  exitCode: number,
  tests = [] as ReturnType<typeof aTest>[],
  collected: number | null = null,
): Promise<void> {
  const sha = await shop.commit();
  const { run } = await scene.github.startRun({ repository: shop.repository, branch: 'main', sha });
  const collection = aCollection({
    runId: run,
    repository: shop.repository,
    tests,
    testedSha: sha,
    exitCode,
  });
  collection.results.session = { ...collection.results.session, collected };
  await scene.github.completeRun({
    repository: shop.repository,
    run,
    conclusion: exitCode === 0 ? 'success' : 'failure',
    artifacts: [artifactOf(`redfirst-${run}-1-test-0`, collection)],
  });
  await scene.settle();
}
const labelled = async (shop: Shop, labels: string[]) => {
  await scene.github.label({ ...byOwner(shop), as: 'maintainer', labels });
};

it('a file that could not be collected is mended when its tests are collected again', async () => {
  const shop = await aShop(scene, 'd-collect');
  await scene.github.push({
    repository: shop.repository,
    branch: 'main',
    files: { 'tests/test_x.py': 'def test_1(): pass\n' },
  });
  const mine = [aTest({ nodeId: 'tests/test_x.py::test_1' })];
  await shop.run({ tests: [...suite, ...mine] });
  await jobRun(shop, 2, [
    ...suite,
    aTest({
      nodeId: 'tests/test_x.py',
      outcomes: ['error'],
      failure: aFailure({
        kind: 'collection-error',
        phase: 'collect',
        type: 'ImportError',
        message: 'no y',
        location: { file: 'tests/test_x.py', line: 1, function: '<module>' },
        frames: [],
      }),
    }),
  ]);
  for (let i = 0; i < 4; i += 1) await shop.run({ tests: [...suite, ...mine] });
  await scene.advance({ days: 4 });
  await scene.app.sweep();
  const issue = await issueOf(shop);
  expect([issue.state, issue.labels.includes('sla: breached')]).toEqual(['closed', false]);
});
it('a suite of which nothing was collected is mended when the suite passes again', async () => {
  const shop = await aShop(scene, 'd-nothing');
  await jobRun(shop, 0, suite, 30);
  await jobRun(shop, 5, [], 0);
  await jobRun(shop, 5, [], 0);
  for (let i = 0; i < 5; i += 1) await jobRun(shop, 0, suite, 30);
  expect((await issueOf(shop)).state).toBe('closed');
});
it('a suite of which nothing was collected once is mended when the suite passes again', async () => {
  const shop = await aShop(scene, 'd-nothing-once');
  await jobRun(shop, 0, suite, 30);
  await jobRun(shop, 5, [], 0);
  for (let i = 0; i < 5; i += 1) await jobRun(shop, 0, suite, 30);
  expect((await issueOf(shop)).state).toBe('closed');
});
it('a new issue for a locked one has the label of the severity that a person decided', async () => {
  const shop = await aShop(scene, 'd-locked');
  await withPeople(scene, shop);
  await shop.run(green);
  await shop.run(red);
  await labelled(shop, ['P3']);
  await scene.settle();
  for (let i = 0; i < 3; i += 1) await shop.run(green);
  await scene.github.lockIssue(byOwner(shop));
  await scene.advance({ hours: 1 });
  await shop.run(red);
  await shop.run(red);
  const first = severityLabels(await issueOf(shop, 2));
  await shop.run(red);
  expect([
    first,
    severityLabels(await issueOf(shop, 2)),
    blockOf(await issueOf(shop, 2), 'severity')
      .split('\n')[2]
      ?.slice(0, 30),
  ]).toEqual([['P3'], ['P3'], expect.stringContaining('**P3** by `@maintainer`')]);
});
it('a person who takes P1 off and sets it again has decided: rules do not raise it', async () => {
  const shop = await aShop(scene, 'd-confirm');
  await withPeople(scene, shop);
  const [a, b] = ['tests/test_payment.py', 'tests/test_auth.py'] as const;
  await shop.run({ tests: [...suite, coreOk(a), coreOk(b)] });
  await shop.run({ tests: [...suite, core(a)] });
  await scene.github.unlabel({ ...byOwner(shop), as: 'maintainer', label: 'P1' });
  await scene.settle();
  await scene.advance({ minutes: 2 });
  await labelled(shop, ['P1']);
  await scene.settle();
  await shop.run({ tests: [...suite, core(a), core(b)] });
  expect(severityLabels(await issueOf(shop))).toEqual(['P1']);
});
it('a label that a person sets while it is closed holds when it is opened again', async () => {
  const shop = await aShop(scene, 'd-closed');
  await withPeople(scene, shop);
  await shop.run(green);
  await shop.run(red);
  for (let i = 0; i < 3; i += 1) await shop.run(green);
  await labelled(shop, ['P3']);
  await scene.settle();
  await scene.advance({ days: 1 });
  await shop.run(red);
  const at = await recordOf(scene, shop);
  await shop.run(red);
  const later = await recordOf(scene, shop);
  expect([
    at.severity,
    later.severity,
    severityLabels(await issueOf(shop)),
    (Date.parse(later.dueAt ?? '') - Date.parse(later.clock?.startedAt ?? '')) / 3_600_000,
  ]).toEqual(['P3', 'P3', ['P3'], 336]);
});
it('labels of a config that came after the installation get its colours', async () => {
  const shop = await aShop(scene, 'd-colours');
  await scene.github.push({
    repository: shop.repository,
    branch: 'main',
    files: { '.github/redfirst.yml': 'filing: on\nlabels:\n  P1: { name: "sev/1", color: "123456" }\n' },
  });
  await scene.advance({ minutes: 10 });
  await shop.run(green);
  await shop.run(red);
  expect((await shop.state()).labels.find(({ name }) => name === 'sev/1')?.color).toBe('123456');
});
it('labels that people made keep their colours, though they have no description', async () => {
  const shop = await aShop(scene, 'd-their-colours');
  const repository = (await scene.history.loadRepositories()).find(({ name }) => name === 'd-their-colours');
  if (repository === undefined) throw new Error('the shop is not known');
  const { api } = await scene.repositories.access(repository, null);
  const { owner, name: repo } = repository;
  await api.request('POST /repos/{owner}/{repo}/labels', { owner, repo, name: 'sev/1', color: 'ff0000' });
  await scene.github.push({
    repository: shop.repository,
    branch: 'main',
    files: { '.github/redfirst.yml': 'filing: on\nlabels:\n  P1: { name: "sev/1", color: "123456" }\n' },
  });
  await scene.advance({ minutes: 10 });
  await shop.run(green);
  await shop.run(red);
  expect((await shop.issue(1)).labels).toContain('sev/1');
  expect((await shop.state()).labels.find(({ name }) => name === 'sev/1')?.color).toBe('ff0000');
});
it('switched-off issues are told in the check, and once in the log', async () => {
  const shop = await aShop(scene, 'd-disabled');
  await shop.run(green);
  await scene.github.configureRepository({ repository: shop.repository, hasIssues: false });
  const { sha } = await shop.run(red);
  await shop.run(red);
  const { sha: last } = await shop.run(red);
  const told = scene.said.filter(
    (line) => line.includes('d-disabled') && line.includes('Issues are disabled'),
  );
  expect([
    told.length,
    /issues are (switched off|disabled)/i.test((await shop.check(sha)) + (await shop.check(last))),
  ]).toEqual([1, true]);
});
it('the text of an issue names a moved test where it is, with its command', async () => {
  const shop = await aShop(scene, 'd-moved');
  const l = { file: 'src/shop/payment.py', line: 12, function: 'payment' };
  const at = (id: string) =>
    aTest({ nodeId: id, failure: aFailure({ message: 'assert payment == 1', location: l, frames: [l] }) });
  await shop.run({ tests: [...suite, aTest({ nodeId: 'tests/test_payment.py::test_p' })] });
  await shop.run({ tests: [...suite, at('tests/test_payment.py::test_p')] });
  await shop.run({ tests: [...suite, at('tests/unit/test_payment.py::test_p')] });
  await shop.run({ tests: [...suite, at('tests/unit/test_payment.py::test_p')] });
  expect((await issueOf(shop)).body).toContain('tests/unit/test_payment.py');
});
it('a suite that is mended but for one test is not called broken', async () => {
  const shop = await aShop(scene, 'd-suite');
  const names = 'abcdefghijklmnopqrstuvwxyz'.split('').map((c) => `m${c}`);
  await shop.run({ tests: [...passingTests(5), ...names.map(mendedTest)] });
  await shop.run({ tests: [...passingTests(5), ...names.map(failingTest)] });
  for (let i = 0; i < 10; i += 1)
    await shop.run({ tests: [...passingTests(5), failingTest('ma'), ...names.slice(1).map(mendedTest)] });
  const open = (await shop.issues())
    .filter(({ state }) => state === 'open')
    .map((issue) => [issue.title, blockOf(issue, 'status').slice(0, 60)]);
  expect(open).toEqual([[expect.stringContaining('test_ma'), expect.stringContaining('test_ma')]]);
});
it('a breach while the repository is archived is said when it is back', async () => {
  const shop = await aShop(scene, 'd-archived');
  await shop.run(green);
  await shop.run(red);
  await scene.github.configureRepository({ repository: shop.repository, archived: true });
  await scene.advance({ days: 5 });
  await scene.app.sweep();
  await scene.github.configureRepository({ repository: shop.repository, archived: false });
  await scene.app.sweep();
  expect((await issueOf(shop)).comments.length).toBe(1);
});
it('what is split off is no longer listed by the first issue', async () => {
  const shop = await aShop(scene, 'd-split');
  const [a, b] = [failingTest('payment_a'), failingTest('payment_b')];
  await shop.run({ tests: [...suite, mendedTest('payment_a'), mendedTest('payment_b')] });
  const mid = await shop.commit();
  await shop.run({ tests: [...suite, a, b] });
  await shop.run({ sha: mid, tests: [...suite, a, mendedTest('payment_b')] });
  await shop.run({ tests: [...suite, a, b] });
  const issues = await shop.issues();
  expect(
    issues.map((issue) => ['a', 'b'].filter((x) => blockOf(issue, 'tests').includes(`test_payment_${x}`))),
  ).toEqual([['b'], ['a']]);
  expect(issues[1]?.body).toContain('#1');
});
