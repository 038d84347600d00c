import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

/** Files by which pytest knows its rootdir (its documentation, "Finding the rootdir"), and what those must hold. */
const CONFIGS: readonly { name: string; holds?: RegExp }[] = [
  { name: 'pytest.toml' },
  { name: '.pytest.toml' },
  { name: 'pytest.ini' },
  { name: '.pytest.ini' },
  { name: 'pyproject.toml', holds: /^\s*\[tool\.pytest\b/m },
  { name: 'tox.ini', holds: /^\s*\[pytest\]/m },
  { name: 'setup.cfg', holds: /^\s*\[tool:pytest\]/m },
];

/** Where none of those is found, in this order. */
const ROOTS = ['pyproject.toml', 'setup.py'] as const;

/**
 * pytest's rootdir for a path in the checkout, relative to the checkout's top `root`; `otherwise` where no file tells it.
 *
 * @param path relative to `root`, with `/`
 */
export function pytestRootdir(root: string, path: string, otherwise: string): string {
  const folders: string[] = [];
  for (let folder = posix.dirname(path); ; folder = posix.dirname(folder)) {
    folders.push(folder === '.' ? '' : folder);
    if (folder === '.' || dirname(folder) === folder) break;
  }
  const configured = folders.find((folder) => CONFIGS.some((config) => isIn(join(root, folder), config)));
  if (configured !== undefined) return configured;
  for (const name of ROOTS) {
    const found = folders.find((folder) => existsSync(join(root, folder, name)));
    if (found !== undefined) return found;
  }
  return otherwise;
}

function isIn(folder: string, { name, holds }: (typeof CONFIGS)[number]): boolean {
  const file = join(folder, name);
  if (!existsSync(file)) return false;
  try {
    return holds === undefined || holds.test(readFileSync(file, 'utf8'));
  } catch {
    return false;
  }
}
