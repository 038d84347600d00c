// One process of `npm run bench -- history`: fills a history and asks it, then says what that took as one line of JSON.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv } from 'node:process';
import { compareTests } from '#src/analysis/compare.ts';
import { analyseDurations } from '#src/analysis/durations/analyse-durations.ts';
import { findFlaky } from '#src/analysis/flaky/find-flaky.ts';
import { mergeCollections } from '#src/analysis/merge-collections.ts';
import { DEFAULT_CONFIG } from '#src/config/defaults.ts';
import { openHistory } from '#src/history/open-history.ts';
import type { History } from '#src/model/history.ts';
import { aCollection, aRun, keyOf } from '../history/builders.ts';
import { ManualClock } from '../support/a-clock.ts';
import { startPostgres } from '../support/postgres-server.ts';
import { median } from './measure.ts';
import { peakKiB } from './peak-memory.mjs';
import { SimulatedSuite } from './simulated-suite.ts';

const [, , engine = '', testsText = '', runsText = '', repositoriesText = ''] = argv;
const [tests, runs, repositories] = [testsText, runsText, repositoriesText].map(Number) as [
  number,
  number,
  number,
];
const suite = new SimulatedSuite({ tests, runs });
const shaOf = (run: number): string => run.toString(16).padStart(40, '0');
const branch = { repositoryId: 1, branch: 'main' };
const head = suite.resultsOf(runs);

/** Saves a run of one repository; in milliseconds, without the making of its results. */
async function save(history: History, id: number, run: number): Promise<number> {
  const saved = aRun(
    { id, owner: 'octo', name: `shop-${id}`, defaultBranch: 'main', isPrivate: false },
    {
      runId: run,
      headSha: shaOf(run),
      at: new Date(Date.UTC(2026, 0, 1) + run * 3_600_000).toISOString(),
    },
  );
  const collection = aCollection({ tests: suite.resultsOf(run) });
  return timeOf(async () => {
    await history.saveRun(saved);
    await history.saveCommits(id, [{ sha: shaOf(run), parents: [shaOf(run - 1)] }]);
    await history.saveCollections(keyOf(saved), [collection]);
  });
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}

/** What is asked, by the name of its figure. */
const QUESTIONS: Readonly<Record<string, (history: History) => Promise<unknown>>> = {
  flaky: async (history) =>
    findFlaky(await history.loadBranchHistory({ ...branch, runs: 1_000 }), DEFAULT_CONFIG.flaky),
  async baseline(history) {
    const found = await history.loadBaseline(1, [shaOf(runs - 1)], runs);
    return compareTests(head, mergeCollections(found?.collections ?? []).results.tests);
  },
  durations: async (history) =>
    analyseDurations(await history.loadDurationHistory({ ...branch, runs: 50 }), DEFAULT_CONFIG.durations),
};

/**
 * For each question the median of several answers in milliseconds, after some that only warm up: a service answers
 * thousands. And the same of first answers, each after the history was opened anew, when nothing is known of its rows.
 */
async function ask(open: () => Promise<History>): Promise<Record<string, number>> {
  const figures: Record<string, number> = {};
  for (const [name, question] of Object.entries(QUESTIONS)) {
    const history = await open();
    const times: number[] = [];
    for (let round = 0; round < 31; round += 1) times.push(await timeOf(() => question(history)));
    figures[`${name}Ms`] = median(times.slice(10));
    await history.close();
    const first: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      const opened = await open();
      first.push(await timeOf(() => question(opened)));
      await opened.close();
    }
    figures[`${name}FirstMs`] = median(first);
  }
  return figures;
}

async function fill(history: History): Promise<{ saveMs: number; memoryRatio: number }> {
  const saves: number[] = [];
  const memory: number[] = [];
  for (let run = 1; run <= runs; run += 1) {
    const ids = Array.from({ length: repositories }, (_, id) => id + 1);
    saves.push(median(await Promise.all(ids.map((id) => save(history, id, run)))));
    memory.push(process.memoryUsage().rss);
  }
  const tenth = (number: number): number =>
    Math.max(...memory.slice(Math.floor((number * runs) / 10), Math.floor(((number + 1) * runs) / 10)));
  return { saveMs: median(saves.slice(-Math.ceil(runs / 5))), memoryRatio: tenth(9) / tenth(1) };
}

const folder = await mkdtemp(join(tmpdir(), 'redfirst-bench-'));
const server = engine === 'postgresql' ? await startPostgres() : null;
try {
  const database = server === null ? { folder } : { url: await server.createDatabase() };
  const open = (): Promise<History> => openHistory({ database, clock: new ManualClock(), holder: 'bench' });
  const history = await open();
  const filled = await fill(history);
  const { bytes } = await history.loadStats();
  await history.close();
  const answers = await ask(open);
  console.log(JSON.stringify({ megabytes: bytes / 1e6, ...filled, ...answers, peakMiB: peakKiB() / 1024 }));
} finally {
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
}
