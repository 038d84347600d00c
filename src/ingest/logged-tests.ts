import { type Checkout, noCheckout } from '#src/model/checkout.ts';
import type { Problem } from '#src/model/problem.ts';
import type { NodeIdOrigin, TestResult } from '#src/model/test-result.ts';
import { wellFormed } from './excerpt.ts';
import { judgeExecutions, type LoggedTest } from './executions.ts';
import { basesOf, hasTree, joinPath, pathMap } from './map-path.ts';
import { fileOf } from './node-id.ts';
import type { ReadTest, Source } from './reading.ts';
import { chooseRootdir, rootdirProblems } from './rootdir.ts';
import { attemptFrom } from './verdict.ts';

interface LoggedTests {
  tests: readonly LoggedTest[];
  nodeIdFrom: NodeIdOrigin;
  /** Where the log itself says that the rootdir may be, best first. */
  bases: readonly string[];
  /** The rootdir where the tree can't tell; '' if not given. */
  otherwise?: string;
  /** The rootdir's absolute path on the machine that ran the tests, if the log gives it. */
  absoluteRoot?: string | null;
}

/** The model's tests of a log, their paths mapped onto the repository. */
export function testsFromLog(
  { file, folder, checkout }: Source,
  { tests, nodeIdFrom, bases, otherwise = '', absoluteRoot = null }: LoggedTests,
): { tests: ReadTest[]; problems: Problem[] } {
  // The absolute path of a crash says more than where the report was put.
  const near = [...new Set([...bases, ...crashBases(checkout, tests), ...basesOf(folder)])];
  const chosen = chooseRootdir(
    { near, packages: checkout.packages },
    new Set(tests.map((test) => fileOf(test.nodeId))),
    (base, path) => checkout.kind(joinPath(base, path)) !== null,
  );
  const tree = chosen.found > 0 ? checkout : noCheckout;
  const rootdir = chosen.found > 0 ? chosen.base : otherwise;
  const root = absoluteRoot === null ? null : { absolute: absoluteRoot, base: rootdir };
  const paths = pathMap(tree, [rootdir, ...near], root);
  const read = tests.map((test): ReadTest => {
    const verdict = judgeExecutions(test.executions);
    const nodeId = wellFormed(test.nodeId);
    const own = fileOf(nodeId);
    const path = joinPath(rootdir, own);
    const result: TestResult = {
      nodeId,
      nodeIdFrom,
      rootdir,
      file: !hasTree(tree) || tree.kind(path) === 'file' ? path : null,
      // An inherited test is defined in another file, where the line would mislead.
      line: test.definedIn === own ? test.line : null,
      markers: [...test.markers],
      outcome: verdict.outcome,
      flaky: verdict.flaky,
      attempts: verdict.attempts.map((attempt) => attemptFrom(attempt, paths)),
    };
    return { result, address: null, repeated: verdict.repeated };
  });
  return { tests: read, problems: otherwise === '' ? rootdirProblems(file, chosen) : [] };
}

/** A crash in the test's own file shows, by its absolute path, where the rootdir lies in the repository. */
function crashBases(checkout: Checkout, tests: readonly LoggedTest[]): string[] {
  const bases = new Set<string>();
  if (!hasTree(checkout)) return [];
  const paths = pathMap(checkout, ['']);
  for (const test of tests) {
    const file = fileOf(test.nodeId);
    if (test.crashPath === null || !test.crashPath.replaceAll('\\', '/').endsWith(`/${file}`)) continue;
    const path = paths.projectFile(test.crashPath);
    if (path?.endsWith(`/${file}`)) bases.add(path.slice(0, -file.length - 1));
  }
  return [...bases];
}
