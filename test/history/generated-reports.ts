// What repositories reported over some weeks, made from a seed: the same each time, in any process.
import type { Collection } from '#src/model/collection.ts';
import type { FileCoverage } from '#src/model/coverage.ts';
import type { CommitNode, History } from '#src/model/history.ts';
import type { Attempt, Outcome, TestResult } from '#src/model/test-result.ts';
import type { Repository, WorkflowRun } from '#src/model/workflow-run.ts';
import { type Random, randomFrom } from '../fuzz/random.ts';
import { aFailure } from '../support/builders.ts';
import { aCollection, keyOf } from './builders.ts';

/** One attempt of a run, with what its jobs collected. */
export interface GeneratedReport {
  run: WorkflowRun;
  collections: Collection[];
}

export interface GeneratedReports {
  repositories: Repository[];
  /** Each on top of the one before. */
  commits: CommitNode[];
  reports: GeneratedReport[];
}

const DAY_MS = 86_400_000;
const commitCount = 15;
/** In these environments a suite is divided into so many shards. */
const environments = { ubuntu: 1, windows: 2 };

export function shaOf(commit: number): string {
  return (0xabc000 + commit).toString(16).padStart(40, '0');
}

/** Reports of so many runs, several in a day from 1 March 2026 on; of some runs several attempts. */
export function generatedReports({
  seed,
  runs,
  repositories: count = 2,
  firstRepository = 7_001,
}: {
  seed: number;
  runs: number;
  repositories?: number;
  firstRepository?: number;
}): GeneratedReports {
  const random = randomFrom(seed, 77);
  const repositories = random.times(count, (index) => ({
    id: firstRepository + index,
    owner: 'octo',
    name: `shop-${index}`,
    defaultBranch: 'main',
    isPrivate: false,
  }));
  const reports = random.times(runs, (index) => reportsOfRun(random, { index, runs, repositories })).flat();
  const commits = random.times(commitCount, (commit) => ({
    sha: shaOf(commit),
    parents: commit === 0 ? [] : [shaOf(commit - 1)],
  }));
  return { repositories, commits, reports };
}

function reportsOfRun(
  random: Random,
  { index, runs, repositories }: { index: number; runs: number; repositories: readonly Repository[] },
): GeneratedReport[] {
  const repository = random.pick(repositories);
  // Runs of newer commits complete before those of older ones, now and then.
  const commit = Math.min(commitCount - 1, Math.floor((index / runs) * commitCount) + random.int(3));
  const isNightly = random.chance(0.2);
  const run: WorkflowRun = {
    repository,
    runId: 1_000 + index,
    attempt: 1,
    event: 'push',
    headSha: shaOf(commit),
    headBranch: random.chance(0.75) ? 'main' : 'release/1',
    headRepository: { id: repository.id, owner: repository.owner },
    workflow: isNightly
      ? { id: 6, name: 'Nightly', path: '.github/workflows/nightly.yml' }
      : { id: 5, name: 'CI', path: '.github/workflows/ci.yml' },
    conclusion: 'success',
    url: `https://github.com/octo/shop/actions/runs/${1_000 + index}`,
    at: new Date(
      Date.UTC(2026, 2, 1) + Math.floor((index / 4) * DAY_MS) + random.int(DAY_MS / 4),
    ).toISOString(),
    isTrusted: random.chance(0.8),
  };
  const hasResults = random.chance(0.85);
  // Not each attempt runs the jobs with tests again.
  const share = random.chance(0.3) ? 0 : 0.5;
  return random.times(random.chance(0.3) ? 2 : 1, (earlier) => {
    const attempt = earlier + 1;
    const at = new Date(Date.parse(run.at) + earlier * 3_600_000).toISOString();
    return {
      run: { ...run, attempt, at },
      // Of a second attempt some jobs only, as GitHub runs those again that failed.
      collections: hasResults ? collectionsOf(random, { commit, share: attempt === 1 ? 1 : share }) : [],
    };
  });
}

function collectionsOf(random: Random, { commit, share }: { commit: number; share: number }): Collection[] {
  const collections: Collection[] = [];
  for (const [environment, shards] of Object.entries(environments))
    for (let shard = 1; shard <= shards; shard += 1) {
      // A shard may fail to report.
      if (!random.chance(share * 0.95)) continue;
      const name = shards === 1 ? null : `${shard}`;
      const tests = testsOf(random, { commit, isHere: (test) => test % shards === shard - 1 });
      const collection = aCollection({ environment, shard: name, tests });
      const { results } = collection;
      const session = { ...results.session, workers: shards === 1 ? 3 : null };
      const coverage = random.chance(0.7) ? { files: filesOf(random, commit), branchesMeasured: true } : null;
      collections.push({ ...collection, results: { ...results, session, coverage } });
    }
  return collections;
}

/** Tests that appear with a commit or vanish with one, are now and then absent, skipped, failing, or run several times. */
function testsOf(
  random: Random,
  { commit, isHere }: { commit: number; isHere: (test: number) => boolean },
): TestResult[] {
  const there = random
    .times(24, (test) => test)
    .filter((test) => isHere(test) && commit >= test - 12 && commit <= test + 12 && !random.chance(0.05));
  return there.map((test) => aGeneratedTest(random, { test, commit }));
}

const lastOutcomes: readonly Outcome[] = ['failed', 'error', 'skipped', 'xfailed', 'xpassed', 'unknown'];

function aGeneratedTest(random: Random, { test, commit }: { test: number; commit: number }): TestResult {
  // Every fourth test never does anything but pass.
  const passes = test % 4 === 0 || random.chance(0.6);
  const outcomes: Outcome[] = passes ? ['passed'] : [random.pick(lastOutcomes)];
  if (test % 4 !== 0) while (random.chance(0.15)) outcomes.unshift(random.pick(['failed', 'error'] as const));
  const outcome = outcomes.at(-1) ?? 'passed';
  const file = `tests/test_${test % 5}.py`;
  return {
    nodeId: `${file}::test_${test}`,
    nodeIdFrom: 'plugin',
    // Two packages have a test of the same name.
    rootdir: test % 7 === 0 ? 'packages/a' : '',
    file,
    // Moves when its file is edited.
    line: test * 3 + Math.floor(commit / 4) + 1,
    markers: commit > 7 && test % 3 === 0 ? ['slow'] : [],
    outcome,
    flaky: outcome === 'passed' && outcomes.length > 1,
    attempts: outcomes.map(
      (of): Attempt => ({
        outcome: of,
        durationMs: random.chance(0.05) ? null : random.int(1_000),
        worker: `gw${random.int(3)}`,
        ...(of === 'failed' || of === 'error'
          ? { failure: aFailure({ message: `assert ${test} == ${random.int(3)}` }) }
          : {}),
      }),
    ),
  };
}

/** Files of ten lines each, and a branch in their second one. */
function filesOf(random: Random, commit: number): FileCoverage[] {
  return random.times(3 + (commit % 2), (index) => {
    const lines = random.times(10, (line) => line + 1);
    const executed = lines.filter((line) => line === 2 || random.chance(0.6));
    return {
      path: `src/shop/file_${index}.py`,
      blobId: `${index}-${Math.floor(commit / 3)}`,
      executed,
      missing: lines.filter((line) => !executed.includes(line)),
      excluded: [],
      branches: [{ line: 2, total: 2, covered: random.int(3), missing: null }],
    };
  });
}

/** Saves one attempt of a run, and its collections if it has any. */
export async function saveGenerated(history: History, { run, collections }: GeneratedReport): Promise<void> {
  await history.saveRun(run);
  if (collections.length > 0) await history.saveCollections(keyOf(run), collections);
}

/** Saves all there is, in order. */
export async function saveAll(
  history: History,
  { repositories, commits, reports }: GeneratedReports,
): Promise<void> {
  for (const report of reports) await saveGenerated(history, report);
  for (const { id } of repositories) await history.saveCommits(id, commits);
}

/** The history's export as one text. */
export async function exportText(history: Pick<History, 'exportRecords'>): Promise<string> {
  const lines: string[] = [];
  for await (const record of history.exportRecords()) lines.push(`${JSON.stringify(record)}\n`);
  return lines.join('');
}

/** All that the history answers of the repositories, as one text. */
export async function answersText(history: History, repositories: readonly Repository[]): Promise<string> {
  const answers: unknown[] = [];
  for (const { id: repositoryId } of repositories)
    for (const branch of await history.loadTrustedBranches(repositoryId)) {
      const question = { repositoryId, branch, runs: null };
      const { commits, ...tests } = await history.loadBranchHistory(question);
      answers.push(tests, await history.loadDurationHistory(question));
      answers.push(await history.loadCoverageHistory(question), await history.loadDays(repositoryId, branch));
    }
  return JSON.stringify(
    answers,
    (_, value) => (ArrayBuffer.isView(value) ? Array.from(value as Uint32Array) : value),
    1,
  );
}
