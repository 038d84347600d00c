import { beforeAll, describe, expect, it } from '@jest/globals';
import type { DurationHistory } from '#src/model/branch-history.ts';
import type { FileCoverage } from '#src/model/coverage.ts';
import type { BranchQuestion } from '#src/model/history.ts';
import type { WorkflowRun } from '#src/model/workflow-run.ts';
import { aFailure, aTest } from '../support/builders.ts';
import { aCollection, aRepository, aRun, saveReport, sha } from './builders.ts';
import { historiesOnBothEngines } from './engines.ts';
import { generatedReports, saveAll } from './generated-reports.ts';
import { referenceCoverage } from './reference-coverage.ts';
import { referenceBranch, referenceDurations } from './reference-history.ts';

const generated = generatedReports({ seed: 3, runs: 70 });
const commits = generated.commits.map((commit) => commit.sha);
const questions = generated.repositories.flatMap(({ id: repositoryId }) =>
  ['main', 'release/1'].flatMap((branch): BranchQuestion[] => [
    { repositoryId, branch, runs: null },
    { repositoryId, branch, runs: 5 },
    { repositoryId, branch, runs: null, before: '2026-03-10T00:00:00.000Z' },
    { repositoryId, branch, runs: 3, before: '2026-03-12T12:00:00.000Z' },
  ]),
);

/** Node id, rootdir and milliseconds, as the reference has them. */
function named({ tests, durations }: DurationHistory) {
  return durations.map((here) =>
    Array.from(here.tests, (place, index) => [tests[place]?.nodeId, tests[place]?.rootdir, here.ms[index]]),
  );
}

function described(files: readonly FileCoverage[] | null) {
  return (
    files?.map(({ path, executed, missing, branches }) => {
      const [branch] = branches;
      return { path, executed, missing, branches: branch?.total, covered: branch?.covered };
    }) ?? null
  );
}

describe('the generated reports', () => {
  it('hold what could distort an answer', () => {
    const { reports } = generated;
    const answer = referenceBranch(reports, { repositoryId: 7_001, branch: 'main', runs: null }, commits);
    const all = referenceCoverage(reports, { repositoryId: 7_001, branch: 'main', runs: null }, commits);
    expect(answer.parts.length).toBeGreaterThan(25);
    expect(answer.tests.length).toBeGreaterThan(10);
    expect(all.points.length).toBeGreaterThan(3);
    expect(all.before).not.toBeNull();
    // A newer commit was done before an older one; a second attempt brought a part only; a run had no results.
    const shas = reports.map(({ run }) => run.headSha);
    expect(shas.some((one, index) => one > (shas[index + 1] ?? one))).toBe(true);
    expect(reports.some(({ run, collections }) => run.attempt === 2 && collections.length === 1)).toBe(true);
    expect(reports.some(({ run, collections }) => run.attempt === 2 && collections.length === 0)).toBe(true);
    expect(reports.some(({ run }) => !run.isTrusted)).toBe(true);
  });
});

describe.each(await historiesOnBothEngines())('on $name', ({ history }) => {
  beforeAll(() => saveAll(history, generated));

  describe('of many runs, shards, environments and attempts', () => {
    it.each(questions)('what became of the tests is what was saved: %j', async (question) => {
      const { commits: known, ...answer } = await history.loadBranchHistory(question);
      expect(answer).toEqual(referenceBranch(generated.reports, question, commits));
      expect(known).toHaveLength(commits.length);
    });

    it.each(questions)('durations are those that were saved: %j', async (question) => {
      const answer = await history.loadDurationHistory(question);
      const { parts, tests, durations } = referenceDurations(generated.reports, question, commits);
      expect(answer.parts).toEqual(parts);
      expect(answer.tests).toEqual(tests);
      expect(named(answer)).toEqual(durations);
    });

    it.each(questions)('coverage is the union of what was saved: %j', async (question) => {
      const { newest, before, ...answer } = await history.loadCoverageHistory(question);
      const reference = referenceCoverage(generated.reports, question, commits);
      expect({ ...answer, newest: described(newest), before: described(before) }).toEqual(reference);
    });
  });

  describe('the history of a branch', () => {
    const main = (repositoryId: number, runs: number | null = null) => ({
      repositoryId,
      branch: 'main',
      runs,
    });
    const at = (hour: number): string => `2026-03-01T${String(hour).padStart(2, '0')}:00:00.000Z`;
    const failing = () => aTest({ failure: aFailure() });

    it('has an ancestor before its descendants, whatever merges there were and whichever was tested first', async () => {
      const repository = aRepository();
      // a <- b <- d, a <- c <- d (a merge), d <- e; b was never tested.
      const parents = { a: '', b: 'a', c: 'a', d: 'bc', e: 'd' };
      await history.saveCommits(
        repository.id,
        Object.entries(parents).map(([commit, of]) => ({ sha: sha(commit), parents: [...of].map(sha) })),
      );
      for (const [hour, commit] of [...'edca'].entries())
        await saveReport(history, aRun(repository, { runId: hour + 1, headSha: sha(commit), at: at(hour) }), [
          aCollection(),
        ]);
      const { parts } = await history.loadBranchHistory(main(repository.id));
      expect(parts.map((part) => part.sha)).toEqual([...'acde'].map(sha));
    });

    it('is in the order of time where commits are not known', async () => {
      const repository = aRepository();
      for (const [runId, hour] of [
        [1, 3],
        [2, 1],
        [3, 2],
      ] as const)
        await saveReport(history, aRun(repository, { runId, headSha: sha(`${hour}`), at: at(hour) }), [
          aCollection(),
        ]);
      const { parts } = await history.loadBranchHistory(main(repository.id));
      expect(parts.map(({ runId }) => runId)).toEqual([2, 3, 1]);
    });

    it('counts runs with results only when it is to be of so many runs', async () => {
      const repository = aRepository();
      for (const runId of [1, 2, 3])
        await saveReport(history, aRun(repository, { runId, at: at(runId) }), [aCollection()]);
      // A workflow that lints; it completes after each of the others.
      for (const runId of [11, 12, 13]) await history.saveRun(aRun(repository, { runId, at: at(runId) }));
      const ids = ({ parts }: { parts: readonly { runId: number }[] }) => parts.map(({ runId }) => runId);
      expect(ids(await history.loadBranchHistory(main(repository.id, 2)))).toEqual([2, 3]);
      expect(ids(await history.loadDurationHistory(main(repository.id, 2)))).toEqual([2, 3]);
    });

    it('says that a test ran that failed, though it is there a second time as skipped', async () => {
      const repository = aRepository();
      const skipped = aTest({ outcome: 'skipped', attempts: [{ outcome: 'skipped', durationMs: 0 }] });
      await saveReport(history, aRun(repository, { runId: 1, at: at(1) }), [
        aCollection({ tests: [skipped, failing()] }),
      ]);
      await saveReport(history, aRun(repository, { runId: 2, at: at(2) }), [
        aCollection({ tests: [failing(), failing(), skipped] }),
      ]);
      const { tests } = await history.loadBranchHistory(main(repository.id));
      expect(tests.map(({ ran, events }) => ({ ran, parts: events.map(({ part }) => part) }))).toEqual([
        { ran: [0, 1], parts: [0, 1] },
      ]);
    });

    it('is empty of a branch, and of a repository, that nobody knows', async () => {
      const { id } = aRepository();
      expect(await history.loadBranchHistory(main(id))).toEqual({
        branch: 'main',
        parts: [],
        tests: [],
        commits: [],
      });
      expect(await history.loadDurationHistory(main(id))).toEqual({
        branch: 'main',
        parts: [],
        tests: [],
        durations: [],
        benchmarks: [],
      });
      expect(await history.loadCoverageHistory(main(id))).toEqual({
        branch: 'main',
        points: [],
        newest: [],
        before: null,
      });
    });

    it('has the medians of benchmarks beside the durations', async () => {
      const repository = aRepository();
      const ms = { minMs: 1, maxMs: 9, meanMs: 5, stddevMs: 1, medianMs: 4.123_456_789, iqrMs: 1 };
      const names = { name: 'b', group: null, params: {}, commit: null, machine: null };
      const benchmark = { ...ms, ...names, nodeId: 't.py::b', rounds: 5, iterations: 1, opsPerSecond: null };
      const plain = aCollection({ environment: 'windows' });
      const measured = { ...aCollection(), results: { ...aCollection().results, benchmarks: [benchmark] } };
      await saveReport(history, aRun(repository), [plain, measured]);
      const { parts, benchmarks } = await history.loadDurationHistory(main(repository.id));
      expect(parts.map(({ environment }) => environment)).toEqual(['ubuntu', 'windows']);
      expect(benchmarks).toEqual([{ 't.py::b': 4.123_456_789 }, {}]);
    });
  });

  describe('the coverage of a run', () => {
    const covering = (environment: string, executed: number[] | null) => {
      const collection = aCollection({ environment });
      const missing = [1, 2, 3, 4].filter((line) => !executed?.includes(line));
      const file = {
        path: 'a.py',
        blobId: null,
        executed: executed ?? [],
        missing,
        excluded: [],
        branches: [],
      };
      const coverage = executed === null ? null : { files: [file], branchesMeasured: false };
      return { ...collection, results: { ...collection.results, coverage } };
    };
    /** Covered lines of each point, and when it was. */
    async function points({ repository }: WorkflowRun) {
      const question = { repositoryId: repository.id, branch: 'main', runs: null };
      const { points: found } = await history.loadCoverageHistory(question);
      return found.map(({ at, totals }) => [at.slice(11, 13), totals.coveredLines]);
    }
    const attempts = (): [WorkflowRun, WorkflowRun] => {
      const first = aRun(aRepository());
      return [first, { ...first, attempt: 2, at: '2026-03-01T12:00:00.000Z' }];
    };

    it('is that of the newest attempt of each part, whichever arrives first', async () => {
      const [first, second] = attempts();
      await saveReport(history, second, [covering('ubuntu', [1])]);
      expect(await points(first)).toEqual([['12', 1]]);
      await saveReport(history, first, [covering('ubuntu', [1, 2]), covering('windows', [4])]);
      expect(await points(first)).toEqual([['12', 2]]);
    });

    it('is dated by the newest attempt with results, whenever another one without any comes', async () => {
      const [first, second] = attempts();
      await history.saveRun(second);
      await saveReport(history, first, [covering('ubuntu', [1, 2])]);
      expect(await points(first)).toEqual([['09', 2]]);
      await history.saveRun(second);
      expect(await points(first)).toEqual([['09', 2]]);
    });

    it('lacks what a part did not measure the last time', async () => {
      const [first, second] = attempts();
      await saveReport(history, first, [covering('ubuntu', [1, 2]), covering('windows', [4])]);
      await saveReport(history, second, [covering('ubuntu', null)]);
      expect(await points(first)).toEqual([['12', 1]]);
    });

    it('is gone when no part measures any more', async () => {
      const [first] = attempts();
      await saveReport(history, first, [covering('ubuntu', [1, 2])]);
      await saveReport(history, first, [covering('ubuntu', null)]);
      expect(await points(first)).toEqual([]);
    });
  });

  describe('trusted branches', () => {
    it('that are equally new are in the order of their names, and one without a trusted run is none', async () => {
      const repository = aRepository();
      for (const [runId, headBranch] of [...'aBéz_'].entries())
        await history.saveRun(aRun(repository, { runId: runId + 1, headBranch }));
      const later = '2026-03-02T00:00:00.000Z';
      await history.saveRun(aRun(repository, { runId: 11, headBranch: 'newest', at: later }));
      await history.saveRun(aRun(repository, { runId: 12, headBranch: 'fork', at: later, isTrusted: false }));
      expect(await history.loadTrustedBranches(repository.id)).toEqual(['newest', 'B', '_', 'a', 'z', 'é']);
    });
  });
});
