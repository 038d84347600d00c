import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathOfNodeId } from '#src/analysis/test-name.ts';
import { UsageError } from './exit.ts';
import type { Shell } from './shell.ts';

/** A test, or a file or folder of tests, by pytest's rootdir. */
export interface NamedTest {
  /** As pytest prints it, relative to the rootdir; of a file or folder, its path. */
  nodeId: string;
  /** Relative to the checkout's top. */
  rootdir: string;
}

/**
 * What a person means by a node id: its path is looked for from the current folder, then from the checkout's top.
 *
 * @throws UsageError where there is no such file in the checkout
 */
export function namedTest(
  text: string,
  root: string,
  shell: Pick<Shell, 'currentFolder' | 'kindOfPath' | 'pytestRootdir'>,
): NamedTest {
  const path = pathOfNodeId(text);
  const found = [resolve(shell.currentFolder(), path), resolve(root, path)].find(
    (place) => shell.kindOfPath(place) !== null && isInside(root, place),
  );
  if (found === undefined)
    throw new UsageError(
      `${text}: there is no file ${path} in ${root}. Name a test as pytest prints it, such as tests/test_x.py::test_a.`,
    );
  const inRoot = slashes(relative(root, found));
  // pytest takes the current folder where nothing tells it more.
  const current = slashes(relative(root, shell.currentFolder()));
  const otherwise = isInside(current, inRoot) && !current.startsWith('..') ? current : '';
  const rootdir = shell.pytestRootdir(root, inRoot, otherwise);
  return { nodeId: slashes(relative(rootdir, inRoot)) + text.slice(path.length), rootdir };
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function slashes(path: string): string {
  return path.split(sep).join('/');
}
