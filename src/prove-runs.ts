import { join } from 'node:path';
import type { SeenRun } from '#src/analysis/prove/verdict.ts';
import type { TreeSwitch } from '#src/checkout/switch-tree.ts';
import type { TestResult } from '#src/model/test-result.ts';
import { install } from '#src/pytest/install.ts';
import { installedCopy } from '#src/pytest/installed-copy.ts';
import { type LookedRun, runLooking, sessionLimitMs, withPycache } from '#src/pytest/look.ts';
import { PytestError } from '#src/pytest/run-pytest.ts';
import type { ProofParts, ProofRequest, ProofTest } from './prove-request.ts';

export interface SideRequest {
  /** What the tree now is, in words. */
  where: string;
  /** It is the head: pytest must be able to run there. */
  isHead: boolean;
  tree: Pick<TreeSwitch, 'undoing'>;
  request: Pick<ProofRequest, 'runs' | 'install' | 'folder'>;
  tests: readonly ProofTest[];
  /** Files of the change that are no test's, from the repository's root. */
  changed: readonly string[];
}

/**
 * Runs the tests on the tree as it now is; a list of runs for each of them, in their order.
 * @throws InstallError; PytestError on the head; ProcessError; the signal's reason
 */
export async function runSide(asked: SideRequest, parts: ProofParts): Promise<SeenRun[][]> {
  const { where, request, tests } = asked;
  if (request.install !== null) {
    const line = request.install;
    parts.progress(`installing on ${where}: ${line}`);
    const folder = join(parts.pytest.root, request.folder);
    await asked.tree.undoing(() => install(line, { folder, side: where, signal: parts.pytest.signal }));
  }
  const seen: SeenRun[][] = tests.map(() => []);
  await withPycache(parts.pytest, async (pycache) => {
    for (let number = 1; number <= request.runs; number += 1) {
      const left = request.runs - number;
      parts.progress(
        `${tests.length} ${tests.length === 1 ? 'test' : 'tests'} on ${where}${request.runs === 1 ? '' : `, run ${number} of ${request.runs}`}${left === 0 ? '' : `, ${left} left`}`,
      );
      const runs = await runOnce(asked, pycache, parts);
      for (const [at, run] of runs.entries()) seen[at]?.push(run);
    }
  });
  return seen;
}

async function runOnce(asked: SideRequest, pycache: string, parts: ProofParts): Promise<SeenRun[]> {
  const seen = new Map<ProofTest, SeenRun>();
  for (const rootdir of new Set(asked.tests.map((test) => test.rootdir))) {
    let waiting = asked.tests.filter((test) => test.rootdir === rootdir);
    while (waiting.length > 0) {
      const run = await runTests(asked, { rootdir, tests: waiting, pycache }, parts);
      const copy = run?.look == null ? null : copyIn(asked, run, parts);
      for (const test of waiting) {
        const found = run === null ? couldNotBegin(rootdir, test) : resultOf(test, run.results.tests);
        if (found !== null) seen.set(test, seenIn(found, copy));
      }
      const left = waiting.filter((test) => !seen.has(test));
      // A session that died left later tests alone; one that came to its end has no such tests.
      if (left.length === waiting.length || run?.look != null) break;
      waiting = left;
    }
  }
  return asked.tests.map((test) => seen.get(test) ?? { outcome: null, failure: null, copy: null });
}

/** Null: on the base pytest could not even begin, as where conftest.py asks for what is not there yet. */
async function runTests(
  { isHead }: SideRequest,
  { rootdir, tests, pycache }: { rootdir: string; tests: readonly ProofTest[]; pycache: string },
  { pytest }: ProofParts,
): Promise<LookedRun | null> {
  try {
    return await runLooking(
      { nodeIds: tests.map(({ nodeId }) => nodeId), cwd: rootdir, pycache, timeoutMs: sessionLimitMs },
      pytest,
    );
  } catch (error) {
    if (error instanceof PytestError && !isHead) return null;
    throw error;
  }
}

function copyIn(
  { changed, request }: SideRequest,
  { look }: LookedRun,
  { pytest }: ProofParts,
): string | null {
  const modules = look?.modules ?? [];
  return installedCopy({ root: pytest.root, changed, modules, isInstalled: request.install !== null });
}

type Found = Pick<TestResult, 'outcome' | 'attempts'>;

/** The test's own result, or that of its file, which could not be collected. */
function resultOf({ nodeId }: ProofTest, results: readonly TestResult[]): Found | null {
  const own = results.find((test) => test.nodeId === nodeId);
  if (own !== undefined) return own;
  return (
    results.find(
      (test) =>
        nodeId.startsWith(`${test.nodeId}::`) &&
        test.attempts.some(({ failure }) => failure?.phase === 'collect'),
    ) ?? null
  );
}

function seenIn({ outcome, attempts }: Found, copy: string | null): SeenRun {
  return { outcome, failure: attempts.at(-1)?.failure ?? null, copy };
}

function couldNotBegin(rootdir: string, { nodeId }: ProofTest): Found {
  const message = `pytest could not begin in ${rootdir === '' ? 'the repository' : rootdir}, asked for ${nodeId}`;
  return {
    outcome: 'error',
    attempts: [
      {
        outcome: 'error',
        durationMs: null,
        failure: {
          kind: 'collection-error',
          phase: 'collect',
          type: '',
          message,
          location: null,
          frames: [],
          excerpt: '',
        },
      },
    ],
  };
}
