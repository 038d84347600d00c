import { type CommitState, commitState } from '#src/analysis/prove/bisect-step.ts';
import { testSideOf } from '#src/analysis/prove/test-side.ts';
import type { SeenRun } from '#src/analysis/prove/verdict.ts';
import type { Candidate } from '#src/checkout/bisection.ts';
import type { TreeSwitch } from '#src/checkout/switch-tree.ts';
import { differingPaths, type TreeEntries } from '#src/checkout/tree-entries.ts';
import type { BisectOutput } from '#src/model/bisect-output.ts';
import { PytestError } from '#src/pytest/run-pytest.ts';
import { chooseTests } from './prove-choice.ts';
import type { ProofChange, ProofParts, ProofTest } from './prove-request.ts';
import { runSide } from './prove-runs.ts';
import { lookAtSuites } from './prove-suites.ts';
import { baseTree, switchToHead } from './prove-trees.ts';

/** What is looked for. */
export interface Bisection {
  nodeId: string;
  good: string;
  bad: string;
  /** Relative to the checkout's top; '' is the top. */
  folder: string;
  install: string | null;
  patterns: readonly string[];
}

/** The repository's commits. */
export interface BisectHistory {
  candidates(bad: string, good: readonly string[]): Promise<Candidate[]>;
  tree(sha: string): Promise<TreeEntries>;
  subject(sha: string): Promise<string>;
}

/** What a commit was found to be. */
interface Tried {
  state: CommitState;
  runs: SeenRun[];
}

/**
 * Finds the first commit on which a test fails, by halving. The test side as it is at the bad end is laid onto each commit, so that a
 * test younger than the bug finds it. Merges are tried only where nothing else is left.
 *
 * @param change the bad end: its tree is `head` and `base`, and it changes no files
 * @throws as `prove`
 */
export async function bisect(
  request: Bisection,
  change: ProofChange,
  parts: ProofParts & { history: BisectHistory },
): Promise<BisectOutput> {
  const { tree } = parts;
  await switchToHead(tree, change.trees, false);
  const proof = { ...request, base: request.bad, head: request.bad, tests: [request.nodeId], runs: 1 };
  const suites = await lookAtSuites(proof, change, parts);
  const settings = { suites: suites.map(({ suite }) => suite), patterns: request.patterns };
  const isTestSide = testSideOf(settings, change.trees.head.keys());
  const tests = await chooseTests({ request: proof, change, suites, isTestSide }, parts);
  const tryCommit = tryingCommits({ request, change, tree, tests, isTestSide }, parts);
  return await halve(request, tryCommit, parts);
}

type TryCommit = (sha: string, bad: readonly SeenRun[] | null) => Promise<Tried>;

function tryingCommits(
  on: {
    request: Bisection;
    change: ProofChange;
    tree: TreeSwitch;
    tests: readonly ProofTest[];
    isTestSide: (path: string) => boolean;
  },
  parts: ProofParts & { history: BisectHistory },
): TryCommit {
  const { request, tests, isTestSide, tree } = on;
  const { trees } = on.change;
  return async (sha, bad) => {
    const own = await parts.history.tree(sha);
    const target = baseTree({ ...trees, base: own }, isTestSide);
    await tree.to(target, differingPaths(trees.current, target));
    const changed = differingPaths(own, trees.head).filter((path) => !isTestSide(path));
    const side = { where: sha.slice(0, 10), isHead: false, tree, tests, changed };
    const runs = (await runSide({ ...side, request: { ...request, runs: 1 } }, parts)).flat();
    const copy = runs.find((run) => run.copy !== null)?.copy;
    if (copy != null)
      throw new PytestError(
        `On ${sha.slice(0, 10)} ${copy}, so that no commit can be tried. Install the project editable, or give --install.`,
      );
    return { state: commitState(runs, bad, isTestSide), runs };
  };
}

async function halve(
  { good, bad }: Bisection,
  tryCommit: TryCommit,
  { history, progress }: ProofParts & { history: BisectHistory },
): Promise<BisectOutput> {
  const skipped = new Map<string, string>();
  const passedOver = new Set<string>();
  let tested = 2;
  const ended = async (firstBad: string | null, why: string): Promise<BisectOutput> => ({
    schema: 'redfirst/bisect@1',
    firstBad,
    subject: firstBad === null ? null : await history.subject(firstBad),
    why,
    tested,
    skipped: [
      ...[...skipped].map(([sha, reason]) => ({ sha, why: reason })),
      ...[...passedOver].map((sha) => ({ sha, why: 'a merge, and its parents decide' })),
    ],
  });
  const atBad = await tryCommit(bad, null);
  if (atBad.state.is !== 'bad') return ended(null, `the test does not fail on ${bad.slice(0, 10)}`);
  const atGood = await tryCommit(good, atBad.runs);
  if (atGood.state.is === 'bad') return ended(null, `the test fails on ${good.slice(0, 10)} already`);
  if (atGood.state.is === 'untestable')
    return ended(null, `${good.slice(0, 10)} can't be tried: ${atGood.state.why}`);
  let firstBad = bad;
  const goods = [good];
  for (;;) {
    const all = (await history.candidates(firstBad, goods)).filter(({ sha }) => sha !== firstBad);
    const open = all.filter(({ sha }) => !skipped.has(sha));
    if (open.length === 0) break;
    const next = open.find(({ isMerge }) => !isMerge) ?? open[0];
    if (next === undefined) break;
    if (open[0]?.isMerge === true && !next.isMerge) passedOver.add(open[0].sha);
    progress(
      `${open.length} ${open.length === 1 ? 'commit' : 'commits'} left, about ${steps(open.length)} to try`,
    );
    const { state } = await tryCommit(next.sha, atBad.runs);
    tested += 1;
    passedOver.delete(next.sha);
    if (state.is === 'good') goods.push(next.sha);
    else if (state.is === 'bad') firstBad = next.sha;
    else skipped.set(next.sha, state.why);
  }
  const unknown = (await history.candidates(firstBad, goods)).filter(({ sha }) => skipped.has(sha));
  if (unknown.length > 0)
    return ended(
      null,
      `it is one of ${[...unknown.map(({ sha }) => sha), firstBad].map((sha) => sha.slice(0, 10)).join(', ')}: the others can't be tried`,
    );
  return ended(firstBad, 'the test passes on what comes before it');
}

function steps(left: number): number {
  return Math.ceil(Math.log2(left + 1));
}
