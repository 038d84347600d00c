import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  type ChangedTestFile,
  type CollectedTest,
  changedRanges,
  changedTests,
  foldersBelow,
} from '#src/analysis/prove/chosen-tests.ts';
import { isTestFile } from '#src/analysis/prove/test-side.ts';
import { runLooking, sessionLimitMs, withPycache } from '#src/pytest/look.ts';
import type { ProofChange, ProofParts, ProofRequest, ProofTest } from './prove-request.ts';
import { insideRoot, type LookedSuite, projectOf, within } from './prove-suites.ts';

export interface ChoiceRequest {
  request: ProofRequest;
  change: ProofChange;
  suites: readonly LookedSuite[];
  isTestSide: (path: string) => boolean;
}

/** A file or a folder in which tests are looked for, from the repository's root. */
interface Place {
  path: string;
  project: string;
}

interface Collected extends CollectedTest {
  rootdir: string;
}

/**
 * The tests that decide: those that the change adds or changes and those that were named; where it changes only what tests are
 * made of (conftest.py, data, helpers), the tests below that. Collected on the head.
 */
export async function chooseTests(asked: ChoiceRequest, parts: ProofParts): Promise<ProofTest[]> {
  const { request, change, suites, isTestSide } = asked;
  const all = suites.map(({ suite }) => suite);
  const modules = change.files.filter(({ path, status }) => status !== 'deleted' && isTestFile(path, all));
  const files: ChangedTestFile[] = [];
  for (const file of modules)
    files.push({
      path: file.path,
      lines: file.status === 'added' ? null : changedRanges(await change.diff(file)),
    });
  const named = request.tests.map((nodeId) => namedTest(nodeId, asked));
  const places = [...files.map(({ path }) => path), ...named.map(({ file }) => file)];
  const collected = await collect(places, asked, parts);
  const chosen: ProofTest[] = changedTests(collected, files).map(testOf);
  if (chosen.length === 0) {
    const testFiles = [...change.trees.head.keys()].filter((path) => isTestFile(path, all));
    const below = change.files
      .filter(({ path }) => isTestSide(path) && isMadeOf(path) && !isTestFile(path, all))
      .map(({ path }) => foldersBelow(path, testFiles))
      .filter((folder) => folder !== null);
    if (below.length > 0) chosen.push(...(await collect(below, asked, parts)).map(testOf));
  }
  return unique([...chosen, ...named.flatMap((test) => matching(test, collected))]);
}

/** Text for people, and pytest's settings, decide nothing about a test by themselves. */
function isMadeOf(path: string): boolean {
  return !/\.(?:md|rst)$|(?:^|\/)\.?pytest\.(?:ini|toml)$/i.test(path);
}

interface NamedTest extends ProofTest {
  file: string;
}

/** A node id as a person gives it: relative to where they are, or to the project or the repository above. */
function namedTest(nodeId: string, { request, change, suites }: ChoiceRequest): NamedTest {
  const [path = ''] = nodeId.split('::');
  const folders = [request.folder, projectOf(within(request.folder, 'x'), change.packages), ''];
  const isKnown = (folder: string): boolean => {
    const at = within(folder, path);
    return change.trees.head.has(at) || [...change.trees.head.keys()].some((one) => one.startsWith(`${at}/`));
  };
  const folder = folders.find(isKnown) ?? '';
  const file = within(folder, path);
  const rootdir = suiteOf(file, suites)?.suite.rootdir ?? '';
  const full = within(folder, nodeId);
  return { nodeId: rootdir === '' ? full : full.slice(rootdir.length + 1), rootdir, file };
}

function suiteOf(path: string, suites: readonly LookedSuite[]): LookedSuite | null {
  const inside = suites.filter(({ folder }) => folder === '' || path.startsWith(`${folder}/`));
  return inside.sort((one, other) => other.folder.length - one.folder.length)[0] ?? null;
}

/** The tests that a node id means: itself, or all of a function, a class or a file; itself also where there is none. */
function matching({ nodeId, rootdir }: NamedTest, collected: readonly Collected[]): ProofTest[] {
  const own = collected.filter((test) => test.rootdir === rootdir);
  const exact = own.filter((test) => test.nodeId === nodeId);
  const inside = own.filter(
    (test) => test.nodeId.startsWith(`${nodeId}::`) || test.nodeId.startsWith(`${nodeId}[`),
  );
  const found = exact.length > 0 ? exact : inside;
  return found.length > 0 ? found.map(testOf) : [{ nodeId, rootdir }];
}

async function collect(
  paths: readonly string[],
  { suites }: ChoiceRequest,
  { pytest, progress }: ProofParts,
): Promise<Collected[]> {
  const there = [...new Set(paths)].filter((path) => existsSync(join(pytest.root, path)));
  const places: Place[] = there.map((path) => ({
    path,
    project: suiteOf(path === '' ? 'x' : `${path}/x`, suites)?.folder ?? '',
  }));
  const collected: Collected[] = [];
  for (const project of new Set(places.map((place) => place.project))) {
    progress(`collecting the tests that decide${project === '' ? '' : ` in ${project}`}`);
    const own = places.filter((place) => place.project === project);
    const args = own.map(({ path }) => argument(path, project)).filter((path) => path !== '');
    const { look, results } = await withPycache(pytest, (pycache) =>
      runLooking(
        { nodeIds: [], args, cwd: project, only: 'items', pycache, timeoutMs: sessionLimitMs },
        pytest,
      ),
    );
    const rootdir = look === null ? project : (insideRoot(pytest.root, look.rootdir) ?? project);
    for (const { id, file, ranges } of look?.items ?? [])
      collected.push({ nodeId: id, file: insideRoot(pytest.root, file) ?? '', ranges, rootdir });
    // What can't be collected is named after its file.
    for (const test of results.tests)
      collected.push({ nodeId: test.nodeId, file: within(rootdir, test.nodeId), ranges: null, rootdir });
  }
  return collected;
}

function argument(path: string, project: string): string {
  const inside = project === '' ? path : path.slice(project.length + 1);
  return /^[-@]/.test(inside) ? `./${inside}` : inside;
}

function testOf({ nodeId, rootdir }: Collected): ProofTest {
  return { nodeId, rootdir };
}

function unique(tests: readonly ProofTest[]): ProofTest[] {
  return [...new Map(tests.map((test) => [JSON.stringify([test.rootdir, test.nodeId]), test])).values()];
}
