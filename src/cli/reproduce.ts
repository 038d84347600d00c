import {
  failingTests,
  namedTest,
  recordedOrder,
  type Target,
  targetOf,
} from '#src/analysis/reproduce/target.ts';
import type { Results } from '#src/model/collection.ts';
import type { LeftOutTest, ReproduceOutput } from '#src/model/reproduction-output.ts';
import type { TestResult } from '#src/model/test-result.ts';
import { reproduceTests } from '#src/pytest/reproduce-tests.ts';
import { reproductionProgress } from '#src/render/rerun-progress.ts';
import { renderReproduceTerminal } from '#src/render/terminal-reruns.ts';
import { EXIT } from './exit.ts';
import { loadConfig } from './load-config.ts';
import { namedTest as testNamed } from './named-tests.ts';
import { orderIn } from './recorded-order.ts';
import type { ReproduceRequest } from './requests.ts';
import type { Shell } from './shell.ts';
import { hasUnread } from './unread.ts';

/** `redfirst reproduce`: run failing tests again, and say how they fail. */
export async function reproduce(request: ReproduceRequest, shell: Shell): Promise<number> {
  const root = await rootOf(request.root, shell);
  const { rules } = (await loadConfig(root, shell)).severity;
  const isTest = (name: string): boolean =>
    name.endsWith('.py') || (name.includes('::') && shell.kindOfPath(name) === null);
  const reports = request.named.filter((name) => !isTest(name));
  const ids = request.named.filter(isTest).map((name) => testNamed(name, root, shell));
  const recorded =
    reports.length === 0 ? null : await shell.readReports(await shell.findReports(reports, root), root);
  for (const { file, message } of recorded?.problems ?? []) shell.say(`${file}: ${message}`);
  const { failing, leftOut } = chosenTests(ids, recorded, (results) => failingTests(results, rules));
  const targets: Target[] = [];
  for (const test of failing) {
    const { rootdir } = test;
    const order =
      request.order === null
        ? recorded && recordedOrder(recorded, rootdir)
        : withTest(await orderIn(request.order, { root, rootdir }, shell), test.nodeId);
    targets.push(targetOf(test, { results: recorded, order }));
  }
  const { runs, budgetMs, most, command } = request;
  const found = await reproduceTests(
    targets,
    { runs, ms: budgetMs, tests: most },
    {
      run: (session) => shell.runPytest(session, { root, command }),
      now: () => shell.now().getTime(),
      onProgress: (progress) => shell.progress(reproductionProgress(progress, targets.length)),
    },
  );
  shell.progress(null);
  const document: ReproduceOutput = {
    schema: 'redfirst/reproduce@1',
    tests: found.tests,
    leftOut: [...leftOut, ...found.leftOut],
  };
  shell.print(
    request.json ? JSON.stringify(document, null, 2) : renderReproduceTerminal(document, shell.terminal),
  );
  if (recorded !== null && hasUnread(recorded.problems)) return EXIT.unread;
  const isShown = document.tests.every(({ verdict }) => verdict !== 'not-reproduced');
  return isShown && document.leftOut.length === 0 ? EXIT.done : EXIT.not;
}

/** An order that a person gives is that of the test, also where it does not name it. */
function withTest(order: readonly string[][], nodeId: string): string[][] {
  return order.some((one) => one.includes(nodeId)) ? [...order] : [[...order.flat(), nodeId]];
}

/** The named tests as the reports tell of them, in the order in which they are named; without a name all that fail. */
function chosenTests(
  ids: readonly { nodeId: string; rootdir: string }[],
  recorded: Results | null,
  failingIn: (results: Results) => { failing: TestResult[]; leftOut: LeftOutTest[] },
): { failing: TestResult[]; leftOut: LeftOutTest[] } {
  if (ids.length === 0) return recorded === null ? { failing: [], leftOut: [] } : failingIn(recorded);
  const failing = ids.map(
    (id) =>
      recorded?.tests.find(({ nodeId, rootdir }) => nodeId === id.nodeId && rootdir === id.rootdir) ??
      namedTest(id),
  );
  return {
    failing: [...new Map(failing.map((test) => [`${test.rootdir}\n${test.nodeId}`, test])).values()],
    leftOut: [],
  };
}

/** The checkout's top: the given folder, else that of the repository, else the current folder. */
export async function rootOf(given: string | null, shell: Shell): Promise<string> {
  if (given !== null) return shell.existingFolder(given);
  const folder = shell.currentFolder();
  return shell.git.topFolder(folder).catch(() => folder);
}
