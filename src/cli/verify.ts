import type { VerifyOutput } from '#src/model/verify-output.ts';
import { verifyTests } from '#src/pytest/verify-tests.ts';
import { verifyProgress } from '#src/render/rerun-progress.ts';
import { renderVerifyTerminal } from '#src/render/terminal-reruns.ts';
import { EXIT, UsageError } from './exit.ts';
import { type NamedTest, namedTest } from './named-tests.ts';
import { rootOf } from './reproduce.ts';
import type { VerifyRequest } from './requests.ts';
import type { Shell } from './shell.ts';

/** `redfirst verify`: run tests many times, and say whether they pass each time. */
export async function verify(request: VerifyRequest, shell: Shell): Promise<number> {
  const root = await rootOf(request.root, shell);
  const named = request.named.map((name) => namedTest(name, root, shell));
  const [{ rootdir } = { rootdir: '' }] = named;
  const other = named.find((one) => one.rootdir !== rootdir);
  if (other !== undefined)
    throw new UsageError(
      `these tests belong to two suites, of ${rootdir || '.'} and of ${other.rootdir || '.'}. Verify one after the other.`,
    );
  const { runs, workers, randomOrder, budgetMs, command } = request;
  const end = shell.now().getTime() + budgetMs;
  const nodeIds = await testsOf(named, { root, rootdir, command, budgetMs }, shell);
  const document: VerifyOutput = await verifyTests(
    { nodeIds, rootdir, runs, workers, randomOrder, budgetMs: Math.max(0, end - shell.now().getTime()) },
    {
      run: (session) => shell.runPytest(session, { root, command }),
      now: () => shell.now().getTime(),
      onProgress: (progress) => shell.progress(verifyProgress(progress, nodeIds.length)),
    },
  );
  shell.progress(null);
  shell.print(
    request.json ? JSON.stringify(document, null, 2) : renderVerifyTerminal(document, shell.terminal),
  );
  return document.verdict === 'stable' ? EXIT.done : EXIT.not;
}

/** Node ids as they are; of files and folders, the tests that one run of them shows. */
async function testsOf(
  named: readonly NamedTest[],
  place: { root: string; rootdir: string; command: readonly string[] | null; budgetMs: number },
  shell: Shell,
): Promise<string[]> {
  const paths = named.filter(({ nodeId }) => !nodeId.includes('::')).map(({ nodeId }) => nodeId);
  const ids = named.map(({ nodeId }) => nodeId).filter((nodeId) => nodeId.includes('::'));
  if (paths.length === 0) return [...new Set(ids)];
  shell.progress(`looking for the tests of ${paths.join(', ')}`);
  const { results } = await shell.runPytest(
    { nodeIds: [], cwd: place.rootdir, args: paths.map(asPath), timeoutMs: place.budgetMs },
    place,
  );
  const found = results.tests.filter(({ rootdir }) => rootdir === place.rootdir).map(({ nodeId }) => nodeId);
  return [...new Set([...found, ...ids])];
}

/** pytest takes `-x` for an option and `@x` for a file of arguments. */
function asPath(path: string): string {
  return path === '' ? '.' : /^[-@]/.test(path) ? `./${path}` : path;
}
