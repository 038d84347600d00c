import type { SeenTest, VerifyRun } from '#src/analysis/verify/judge-runs.ts';
import { judgeRuns } from '#src/analysis/verify/judge-runs.ts';
import { shuffled } from '#src/analysis/verify/shuffled.ts';
import type { Results } from '#src/model/collection.ts';
import type { Attempt, TestResult } from '#src/model/test-result.ts';
import type { VerifyOutput } from '#src/model/verify-output.ts';
import { PytestError, type PytestRequest, type PytestRun } from './run-pytest.ts';
import { seenAttempt } from './seen-attempt.ts';

export interface VerifyRequest {
  /** Tests of one rootdir. */
  nodeIds: readonly string[];
  rootdir: string;
  /** In sequence, and as often in parallel. */
  runs: number;
  /** How many at once. */
  workers: number;
  /** Each run in another order, which its number decides. */
  randomOrder: boolean;
  /** Of all sessions together. */
  budgetMs: number;
}

export interface VerifyProgress {
  how: VerifyRun['how'];
  /** Counts from 1. */
  run: number;
  runs: number;
  msLeft: number;
}

export interface VerifyParts {
  run: (request: PytestRequest) => Promise<PytestRun>;
  /** ms since 1970. */
  now: () => number;
  onProgress: (progress: VerifyProgress) => void;
}

/**
 * Runs tests again and again: in sequence, each run a session of its own, and then in parallel, where copies of all tests run
 * at once: in workers of xdist where pytest has it, else in processes of pytest. Runs for which there is no time are not made.
 *
 * @throws what `run` throws
 */
export async function verifyTests(request: VerifyRequest, parts: VerifyParts): Promise<VerifyOutput> {
  const { nodeIds, rootdir, runs } = request;
  const end = parts.now() + request.budgetMs;
  const made: VerifyRun[] = [];
  let hasXdist = false;
  for (let run = 1; run <= runs && parts.now() < end; run += 1) {
    const msLeft = end - parts.now();
    parts.onProgress({ how: 'sequential', run, runs, msLeft });
    const ended = await parts.run({ nodeIds: orderOf(request, run), cwd: rootdir, timeoutMs: msLeft });
    hasXdist ||= ended.results.session.plugins['pytest-xdist'] !== undefined;
    made.push({ how: 'sequential', tests: nodeIds.map((nodeId) => seenIn(ended, { nodeId, rootdir })) });
  }
  const byWorkers = hasXdist ? await byXdist(request, end, parts) : null;
  made.push(...(byWorkers ?? (await byProcesses(request, end, parts))));
  const tests = nodeIds.map((nodeId) => ({ nodeId, rootdir }));
  return judgeRuns({ tests, runs, parallelBy: byWorkers === null ? 'processes' : 'xdist' }, made);
}

function orderOf({ nodeIds, randomOrder }: VerifyRequest, run: number): readonly string[] {
  return randomOrder ? shuffled(nodeIds, run) : nodeIds;
}

/**
 * Every worker runs all tests, so that a session is as many runs as it has workers. Null: pytest does not take xdist's
 * options, since the project switches it off.
 */
async function byXdist(request: VerifyRequest, end: number, parts: VerifyParts): Promise<VerifyRun[] | null> {
  const { nodeIds, rootdir, runs } = request;
  const made: VerifyRun[] = [];
  while (made.length < runs && parts.now() < end) {
    const workers = Math.min(request.workers, runs - made.length);
    const msLeft = end - parts.now();
    parts.onProgress({ how: 'parallel', run: made.length + 1, runs, msLeft });
    const ended = await parts
      .run({
        nodeIds: orderOf(request, made.length + 1),
        cwd: rootdir,
        args: ['--dist=each', `--tx=${workers}*popen`],
        parallel: true,
        timeoutMs: msLeft,
      })
      .catch((error: unknown) => {
        if (error instanceof PytestError) return null;
        throw error;
      });
    if (ended === null) return null;
    for (let worker = 0; worker < workers; worker += 1)
      made.push({
        how: 'parallel',
        tests: nodeIds.map((nodeId) => seenIn(ended, { nodeId, rootdir, worker: `gw${worker}` })),
      });
  }
  return made;
}

async function byProcesses(request: VerifyRequest, end: number, parts: VerifyParts): Promise<VerifyRun[]> {
  const { nodeIds, rootdir, runs, workers } = request;
  const made: VerifyRun[] = [];
  const takeTurns = async (): Promise<void> => {
    while (made.length < runs && parts.now() < end) {
      const tests: SeenTest[] = [];
      const run = made.push({ how: 'parallel', tests });
      const msLeft = end - parts.now();
      parts.onProgress({ how: 'parallel', run, runs, msLeft });
      const ended = await parts.run({ nodeIds: orderOf(request, run), cwd: rootdir, timeoutMs: msLeft });
      for (const nodeId of nodeIds) tests.push(seenIn(ended, { nodeId, rootdir }));
    }
  };
  await Promise.all(Array.from({ length: Math.min(workers, runs) }, takeTurns));
  return made;
}

/** What a session, or one worker of it, says of a test: its first attempt, as a plugin that tries again must hide nothing. */
function seenIn(
  { results, timedOut }: { results: Results; timedOut: boolean },
  { nodeId, rootdir, worker }: { nodeId: string; rootdir: string; worker?: string },
): SeenTest {
  const test = results.tests.find((one) => one.nodeId === nodeId && one.rootdir === rootdir);
  const attempt = firstAttempt(test, worker);
  const failure = attempt?.failure;
  const seen = seenAttempt(attempt, timedOut);
  const message = failure === undefined ? null : [failure.type, failure.message].filter(Boolean).join(': ');
  return { seen, message };
}

function firstAttempt(test: TestResult | undefined, worker: string | undefined): Attempt | undefined {
  return test?.attempts.find((attempt) => worker === undefined || attempt.worker === worker);
}
