import { realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { TestSuite } from '#src/analysis/prove/test-side.ts';
import { runLooking, sessionLimitMs, withPycache } from '#src/pytest/look.ts';
import { PytestError } from '#src/pytest/run-pytest.ts';
import type { ProofChange, ProofParts, ProofRequest } from './prove-request.ts';

/** A Python project of the repository as its own pytest sees it. */
export interface LookedSuite {
  /** Relative to the repository's root; '' is the root. */
  folder: string;
  suite: TestSuite;
}

/**
 * Asks pytest for its settings in each project of the repository that the change or a named test is in.
 * @throws PytestError where there is only one and its pytest can't be started
 */
export async function lookAtSuites(
  { tests, folder }: ProofRequest,
  { files, packages }: ProofChange,
  { pytest, progress }: ProofParts,
): Promise<LookedSuite[]> {
  const paths = files.map(({ path }) => path);
  if (tests.length > 0) paths.push(...tests.map((nodeId) => within(folder, nodeId.split('::')[0] ?? '')));
  const folders = [...new Set(paths.map((path) => projectOf(path, packages)))].sort();
  const looked: LookedSuite[] = [];
  for (const project of folders) {
    progress(`asking pytest for its settings${project === '' ? '' : ` in ${project}`}`);
    try {
      looked.push(await lookAt(project, pytest));
    } catch (error) {
      // A project that is only an example, say; what has tests to run will say it again.
      if (!(error instanceof PytestError) || folders.length === 1) throw error;
    }
  }
  return looked;
}

/** The innermost project that a file lies in. */
export function projectOf(path: string, packages: readonly string[]): string {
  const inside = packages.filter((folder) => path.startsWith(`${folder}/`));
  return inside.sort((one, other) => other.length - one.length)[0] ?? '';
}

/** A path that is relative to `folder`, relative to what that is relative to. */
export function within(folder: string, path: string): string {
  return folder === '' ? path : `${folder}/${path}`;
}

/** An absolute path relative to the repository's root, with `/`; null: it lies outside. */
export function insideRoot(root: string, path: string): string | null {
  const inside = relative(realpathSync(root), path).split(sep).join('/');
  return inside === '..' || inside.startsWith('../') ? null : inside;
}

async function lookAt(project: string, pytest: ProofParts['pytest']): Promise<LookedSuite> {
  const { look, output } = await withPycache(pytest, (pycache) =>
    runLooking({ nodeIds: [], cwd: project, only: 'settings', pycache, timeoutMs: sessionLimitMs }, pytest),
  );
  if (look === null)
    throw new PytestError(`pytest did not tell its settings. It printed:\n${output.slice(-4000)}`);
  const rootdir = insideRoot(pytest.root, look.rootdir) ?? project;
  return {
    folder: project,
    suite: { rootdir, testpaths: look.testpaths, pythonFiles: look.pythonFiles },
  };
}
