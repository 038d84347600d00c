import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CauseRecord } from '#src/model/cause-record.ts';
import type { History } from '#src/model/history.ts';
import type { HistoryRecord } from '#src/model/history-record.ts';
import { type AppOnFake, artifactOf } from '../support/app-on-fake.ts';
import { aProject, type JobFacts, type Project } from '../support/app-project.ts';
import { aCollection, failingTest, mendedTest, passingTests } from '../support/collections.ts';
import { emptyHistory, type Rebuilt, rebuild, recordsOf } from '../support/rebuilt-history.ts';
import { withAppOnFake } from '../support/with-app-on-fake.ts';

let scene: AppOnFake;
/** A repository with a past: what lived through it is the scene's own history. */
let told: Told;
let fresh: History;
let first: Rebuilt;
withAppOnFake(async (started) => {
  scene = started;
  told = await tellStory(scene);
});
beforeAll(async () => {
  fresh = await emptyHistory(scene);
  first = await rebuild(scene, fresh, told.project.name);
});
afterAll(() => fresh.close());

const suite = passingTests(20);
/** Two shards of one suite; what is said fails in the second. */
function jobs(...broken: string[]): JobFacts[] {
  const subjects = ['cart', 'payment', 'search', 'basket'];
  const rest = subjects.map((what) => (broken.includes(what) ? failingTest(what) : mendedTest(what)));
  return [
    { shard: { name: '1', expected: 2 }, tests: suite },
    { shard: { name: '2', expected: 2 }, tests: rest },
  ];
}

interface Told {
  project: Project;
  /** Runs by what they are in the story. */
  runs: Record<'rerun' | 'expired' | 'refused' | 'lost' | 'lint' | 'proposed', number>;
  records: HistoryRecord[];
}

/**
 * A green baseline; a pull request that breaks a test; a cause that is filed, confirmed by a re-run, late, mended, closed,
 * and back again; one that people close; two that are seen once; a run that collects nothing; artifacts that are lost,
 * refused and expired.
 */
async function tellStory({ github, history, app, moveTo, settle }: AppOnFake): Promise<Told> {
  const project = await aProject(scene, 'told');
  const repository = project.name;
  let day = 0;
  const nextDay = () => {
    day += 1;
    return moveTo(`2026-04-${String(day + 1).padStart(2, '0')}T09:00:00.000Z`);
  };
  const pushed = async (wanted: Parameters<Project['run']>[0]): Promise<number> => {
    await nextDay();
    return project.run({ sha: await project.push(), ...wanted });
  };
  await pushed({ jobs: jobs() });
  const lint = { name: 'Lint', path: '.github/workflows/lint.yml' };
  const lintRun = await pushed({ workflow: lint });
  const { headSha } = await project.propose({ branch: 'topic' });
  const proposed = await pushed({
    jobs: jobs('search'),
    sha: headSha,
    branch: 'topic',
    event: 'pull_request',
  });
  await pushed({ jobs: jobs('cart') });
  const rerun = await pushed({ jobs: jobs('cart') });
  await nextDay();
  const odd = (run: number, attempt: number) => ({
    ...artifactOf(`redfirst-${run}-${attempt}-odd`, aCollection({ repository, runId: run, tests: suite })),
    digest: `sha256:${'0'.repeat(64)}`,
  });
  await project.rerun(rerun, { jobs: jobs('cart').slice(1), artifacts: (run) => [odd(run, 2)] });
  await pushed({ jobs: jobs('cart', 'payment') });
  await github.closeIssue({ repository, number: 3, as: 'octo', reason: 'not_planned' });
  for (let days = 0; days < 7; days += 1) await nextDay();
  await app.sweep();
  await pushed({ jobs: jobs('payment') });
  await nextDay();
  const { run: expired } = await github.startRun({ repository, sha: await project.push() });
  const collection = aCollection({ repository, runId: expired, tests: [...suite, mendedTest('cart')] });
  const { artifacts } = await github.completeRun({
    repository,
    run: expired,
    artifacts: [artifactOf(`redfirst-${expired}-1-test`, collection)],
  });
  await settle();
  const lost = await pushed({ jobs: jobs('payment') });
  await nextDay();
  await project.rerun(lost, { jobs: jobs('payment'), lose: true });
  const refused = await pushed({
    jobs: jobs(),
    artifacts: (run) => [odd(run, 1)],
  });
  await pushed({ jobs: jobs('cart') });
  await pushed({ jobs: jobs('cart', 'search') });
  await pushed({ jobs: jobs('basket') });
  await nextDay();
  for (const artifact of artifacts) await github.expireArtifact({ repository, artifact });
  return {
    project,
    runs: { rerun, expired, refused, lost, lint: lintRun, proposed },
    records: await recordsOf(history, repository),
  };
}

function linesOf(records: readonly HistoryRecord[], isWanted: (record: HistoryRecord) => boolean): string[] {
  return records.filter(isWanted).map((record) => JSON.stringify(record));
}

function causesIn(records: readonly HistoryRecord[]): CauseRecord[] {
  return records.flatMap((record) => (record.kind === 'cause' ? [record.cause] : []));
}

describe('a history that is rebuilt from GitHub', () => {
  it('has the lines of all that is still there, byte for byte', async () => {
    const { runs, records } = told;
    const isThere = (record: HistoryRecord): boolean => {
      if (record.kind === 'run') return record.run.runId !== runs.expired;
      if (record.kind !== 'collection') return true;
      if (record.runId === runs.expired) return false;
      return !(record.runId === runs.lost && record.attempt === 1);
    };
    const before = linesOf(records, isThere);
    expect(linesOf(await recordsOf(fresh, told.project.name), isThere)).toEqual(before);
    expect(before.length).toBeGreaterThan(25);
    for (const run of Object.values(runs))
      if (run !== runs.expired) expect(before.some((line) => line.includes(`"runId":${run},`))).toBe(true);
  });

  it('knows the causes again', async () => {
    const before = causesIn(told.records);
    const facts = before.map(({ tests, state, issue, closedBy, passed }) => ({
      of: tests.map(({ nodeId }) => nodeId.split('::test_')[1]).join(),
      ...{ state, issue, closedBy, passed: passed.length },
    }));
    expect(facts.sort((a, b) => (a.of < b.of ? -1 : 1))).toEqual([
      { of: 'basket', state: 'held', issue: null, closedBy: null, passed: 0 },
      // Filed, late, closed by us, reopened, and passed once since.
      { of: 'cart', state: 'open', issue: 2, closedBy: null, passed: 1 },
      { of: 'payment', state: 'closed', issue: 3, closedBy: 'people', passed: 0 },
      { of: 'search', state: 'closed', issue: null, closedBy: null, passed: 1 },
    ]);
    expect(causesIn(await recordsOf(fresh, told.project.name))).toEqual(before);
  });

  it('lists what GitHub does not give any more, a line each with the reason', () => {
    const { refused, lost, expired, rerun } = told.runs;
    expect(first.listed).toEqual([
      `octo/told run ${refused}, attempt 1: redfirst-${refused}-1-odd: its bytes are not those that were uploaded (the digest differs)`,
      `octo/told run ${lost}, attempt 1: its collections are lost, or there never were any`,
      `octo/told run ${expired}, attempt 1: redfirst-${expired}-1-test: it has expired`,
      `octo/told run ${rerun}, attempt 2: redfirst-${rerun}-2-odd: its bytes are not those that were uploaded (the digest differs)`,
    ]);
    expect(first).toMatchObject({ repositories: 1, missing: 4, failed: 0 });
  });

  it('waits for no report, and nothing was written to GitHub for it', async () => {
    expect(await fresh.loadUnreported()).toEqual([]);
    expect(first.calls.length).toBeGreaterThan(0);
    expect(first.calls.filter(({ kind }) => kind === 'write')).toEqual([]);
  });

  it('is the same after a second time, which asks for little', async () => {
    const before = await recordsOf(fresh, told.project.name);
    const second = await rebuild(scene, fresh, told.project.name);
    expect(await recordsOf(fresh, told.project.name)).toEqual(before);
    expect(second.missing).toBe(4);
    // Only those of the two runs with an artifact that is refused each time.
    const downloads = second.calls.filter(({ kind }) => kind === 'blob');
    expect(downloads).toHaveLength(7);
  });
});

describe('a history that lived through it', () => {
  it('loses nothing and gets nothing new; what GitHub does not have any more is listed as kept', async () => {
    const { project, runs, records } = told;
    const again = await rebuild(scene, scene.history, project.name);
    expect(await recordsOf(scene.history, project.name)).toEqual(records);
    expect(again.listed).toEqual([
      expect.stringContaining('the digest differs'),
      `octo/told run ${runs.lost}, attempt 1: GitHub has none of its collections any more; what the history has of it stays`,
      `octo/told run ${runs.expired}, attempt 1: redfirst-${runs.expired}-1-test: it has expired; what the history has of it stays`,
      expect.stringContaining('the digest differs'),
    ]);
  });
});

describe('the App with a history that was rebuilt', () => {
  it('goes on where it was: what fails again has its issue, and what is mended is closed', async () => {
    const { project } = told;
    const { github, history } = scene;
    const before = (await project.issues()).length;
    scene.restart({ history: fresh });
    try {
      await scene.moveTo('2026-05-02T09:00:00.000Z');
      await project.run({ sha: await project.push(), jobs: jobs('payment') });
      await scene.moveTo('2026-05-03T09:00:00.000Z');
      await project.run({ sha: await project.push(), jobs: jobs('payment') });
      const issues = await project.issues();
      // Two passes more make three of the cart; that of the payments, people closed as not planned.
      expect(issues.map(({ number, state }) => [number, state])).toEqual([
        [2, 'closed'],
        [3, 'closed'],
      ]);
      expect(issues).toHaveLength(before);
      await scene.moveTo('2026-05-04T09:00:00.000Z');
      await project.run({ sha: await project.push(), jobs: jobs('cart') });
      expect((await project.issues()).map(({ number, state }) => [number, state])).toEqual([
        [2, 'open'],
        [3, 'closed'],
      ]);
      expect((await github.calls()).filter(({ undocumented }) => undocumented)).toEqual([]);
    } finally {
      scene.restart({ history });
    }
  });
});
