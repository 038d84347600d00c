import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isBinaryModule, isCompiledSource } from './compiled-source.ts';
import type { LoadedModule } from './look.ts';

/** What is asked: whether a session ran the tree's own code. */
export interface TreeLoaded {
  /** The checkout's top folder. */
  root: string;
  /** Files of the change that are no test's, relative to `root`; in this tree they may be there or not. */
  changed: readonly string[];
  modules: readonly LoadedModule[];
  /** A command has rebuilt what is built. */
  isInstalled: boolean;
}

/**
 * Why a session did not see what a change does to the tree: a module of it was loaded from elsewhere, and its file there is not the
 * tree's (an installed copy counts once it was rebuilt from this tree); or a compiled part was not rebuilt. Null: it saw it.
 */
export function installedCopy(asked: TreeLoaded): string | null {
  const modules = new Map(asked.modules.map((module) => [module.name, module]));
  for (const path of asked.changed) {
    const copy = copyOf(path, modules, asked.root);
    if (copy !== null) return copy;
  }
  return asked.isInstalled ? null : unbuilt(asked);
}

function copyOf(path: string, modules: ReadonlyMap<string, LoadedModule>, root: string): string | null {
  const own = join(root, path);
  for (const names of namesOf(path)) {
    const [top = ''] = names;
    if (!modules.has(top)) continue;
    const module = path.endsWith('.py') ? modules.get(names.join('.')) : undefined;
    if (module?.file != null) {
      if (isSameFile(module.file, own) || isSameContent(module.file, own)) return null;
      return `${module.name} is loaded from ${module.file}, which is not what ${path} is in the tree`;
    }
    const beside = besidePackage(names, path, modules);
    if (beside === null || isSameFile(beside, own) || isSameContent(beside, own)) return null;
    // A file that is no module need not be part of what is installed.
    if (!path.endsWith('.py') && contentOf(beside) === null) return null;
    return `${names.slice(0, -1).join('.')} is loaded from ${dirname(beside)}, which does not hold ${path} as it is in the tree`;
  }
  return null;
}

/** The dotted names that a file may be imported by, as parts, the longest first. */
function namesOf(path: string): string[][] {
  const parts = path.replace(/(?:\/__init__)?\.py$/, '').split('/');
  return parts.map((_, from) => parts.slice(from));
}

/** Where a file would be in the nearest package above it that is loaded from a folder of its own; null: there is none. */
function besidePackage(
  names: readonly string[],
  path: string,
  modules: ReadonlyMap<string, LoadedModule>,
): string | null {
  for (let length = names.length - (path.endsWith('/__init__.py') ? 0 : 1); length > 0; length -= 1) {
    const module = modules.get(names.slice(0, length).join('.'));
    // A namespace package has several folders, and no file.
    if (module?.file == null || module.folders.length !== 1) continue;
    const [folder = ''] = module.folders;
    return join(folder, ...path.split('/').slice(packageDepth(path, names, length)));
  }
  return null;
}

/** How many segments of the path lead to the package that the first `length` names are. */
function packageDepth(path: string, names: readonly string[], length: number): number {
  const all = path.replace(/(?:\/__init__)?\.py$/, '').split('/').length;
  return all - names.length + length;
}

function isSameFile(one: string, other: string): boolean {
  try {
    return realpathSync(one) === realpathSync(other);
  } catch {
    return false;
  }
}

function isSameContent(one: string, other: string): boolean {
  const [first, second] = [contentOf(one), contentOf(other)];
  return first === null || second === null ? first === second : first.equals(second);
}

/** Null: it is not there, or is no file. */
function contentOf(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

/** Why compiled parts may be of another commit. */
function unbuilt({ changed, modules }: TreeLoaded): string | null {
  const source = changed.find(isCompiledSource);
  if (source === undefined) return null;
  const folders = new Set(changed.flatMap((path) => path.split('/').slice(0, -1)));
  const built = modules.find(
    ({ name, file }) => file !== null && isBinaryModule(file) && folders.has(name.split('.')[0] ?? ''),
  );
  return built === undefined
    ? null
    : `${source} is compiled into ${built.file}, which nobody has rebuilt; give the command that builds it by --install`;
}
