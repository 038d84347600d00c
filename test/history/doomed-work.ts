// What processes do that are killed in the middle of it: for each a repository of its own, in one database.
import type { Collection } from '#src/model/collection.ts';
import type { FileCoverage } from '#src/model/coverage.ts';
import type { History, SavedCollection } from '#src/model/history.ts';
import { historyRecordSchema } from '#src/model/history-record.ts';
import type { Repository, WorkflowRun } from '#src/model/workflow-run.ts';
import { aFailure, aRecord, aTest } from '../support/builders.ts';
import { aCollection, aRun, keyOf, saveReport, sha } from './builders.ts';
import { exportText } from './generated-reports.ts';

/** A work: what is there before, what is begun, and in which states it may be found after the end of the process. */
export interface DoomedWork {
  prepare(history: History, repository: Repository): Promise<void>;
  /** Can be done again, whatever came of it. */
  work(history: History, repository: Repository): Promise<void>;
  /** What can be seen of it; anything but one of these two is a half. */
  seen(history: History, repository: Repository): Promise<unknown>;
}

const firstId = 900_000;

export function doomedRepository(index: number): Repository {
  const id = firstId + index;
  return { id, owner: 'octo', name: `shop-${id}`, defaultBranch: 'main', isPrivate: false };
}

/** The export of each repository, by its index, as if it were the first one. */
export async function exportsByRepository(history: History): Promise<Map<number, string>> {
  const lines = (await exportText(history)).split('\n');
  const ids = (await history.loadRepositories()).map(({ id }) => id);
  return new Map(
    ids.map((id) => {
      const own = lines.filter((line) => line.includes(String(id))).join('\n');
      return [id - firstId, own.replaceAll(String(id), String(firstId))];
    }),
  );
}

const file: FileCoverage = {
  path: 'src/shop/cart.py',
  blobId: 'b1',
  executed: [1, 2],
  missing: [3],
  excluded: [],
  branches: [],
};

/** A test that passes, one that is skipped, and one that fails with this message. */
function someTests(message: string) {
  return [
    aTest(),
    aTest({
      nodeId: 't.py::test_skipped',
      outcome: 'skipped',
      attempts: [{ outcome: 'skipped', durationMs: 1 }],
    }),
    aTest({ nodeId: `t.py::test_${message}`, failure: aFailure({ message }) }),
  ];
}

function covered(collection: Collection, executed: number[]): Collection {
  const coverage = { files: [{ ...file, executed }], branchesMeasured: false };
  return { ...collection, results: { ...collection.results, coverage } };
}

/** Saves two collections, of which one replaces an older one. */
const save: DoomedWork = {
  prepare: (history, repository) =>
    saveReport(history, aRun(repository), [covered(aCollection({ tests: someTests('old') }), [1])]),
  work: (history, repository) =>
    saveReport(history, aRun(repository), [
      covered(aCollection({ tests: someTests('new') }), [1, 2]),
      aCollection({ environment: 'windows', tests: [] }),
    ]),
  async seen(history, repository) {
    const saved = await history.loadCollectionsOfHead(repository.id, sha('a'));
    return saved.map(({ collection }: SavedCollection) => collection);
  },
};

const at = (day: number): string => `2026-02-0${day}T10:00:00.000Z`;

function oldAndNewRuns(repository: Repository): WorkflowRun[] {
  return [1, 2, 3].map((day) =>
    aRun(repository, { runId: 100 + day, at: at(day), headSha: sha(String(day)), isTrusted: day !== 2 }),
  );
}

/** Removes a trusted run and an untrusted one, and keeps one that shares a test with them. */
const prune: DoomedWork = {
  async prepare(history, repository) {
    for (const [index, run] of oldAndNewRuns(repository).entries())
      await saveReport(history, run, [covered(aCollection({ tests: someTests(`of_${index}`) }), [1])]);
  },
  work: (history, repository) => history.prune(repository.id, { trustedBefore: at(3), othersBefore: at(3) }),
  async seen(history, repository) {
    const runs = oldAndNewRuns(repository);
    const kept = await Promise.all(
      runs.map(async ({ headSha }) => (await history.loadCollectionsOfHead(repository.id, headSha)).length),
    );
    const { points } = await history.loadCoverageHistory({
      repositoryId: repository.id,
      branch: 'main',
      runs: null,
    });
    return { kept, days: await history.loadDays(repository.id, 'main'), points: points.length };
  },
};

/** Takes up what a history of one repository exported. */
function importOf(exported: string): DoomedWork {
  return {
    prepare: async () => {},
    async work(history, { id }) {
      const text = exported.replaceAll(String(firstId), String(id));
      for (const line of text.split('\n'))
        if (line !== '') await history.importRecord(historyRecordSchema.parse(JSON.parse(line)));
    },
    async seen(history, repository) {
      const saved = await history.loadCollectionsOfHead(repository.id, sha('3'));
      return saved.map(({ collection }) => collection);
    },
  };
}

/** One line of each kind. */
export async function saveOneOfEach(history: History): Promise<string> {
  const repository = doomedRepository(0);
  await prune.prepare(history, repository);
  await prune.work(history, repository);
  await history.saveRefusals(keyOf(oldAndNewRuns(repository)[2] ?? aRun(repository)), [
    { artifact: 'redfirst-1', why: 'no zip' },
  ]);
  await history.saveCommits(repository.id, [{ sha: sha('1'), parents: [] }]);
  const newest = { branch: 'main', sha: sha('3') };
  await history.saveDecision({
    repositoryId: repository.id,
    run: null,
    causes: [aRecord()],
    newest,
    operations: [],
  });
  await history.saveFiling(repository.id, 'on');
  return exportText(history);
}

export function doomedWork(name: string, exported: string): DoomedWork {
  if (name === 'import') return importOf(exported);
  return name === 'prune' ? prune : save;
}
