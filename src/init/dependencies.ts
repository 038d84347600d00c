import { folderOf, type ProjectFiles } from './project-files.ts';
import { at, entriesAt, type Settings, textsOf } from './settings.ts';

/** A set of dependencies that a project gives a name: an extra, a group, a requirements file. */
export interface DependencySet {
  kind: 'extra' | 'group' | 'requirements';
  /** Of a requirements file, its path from the project's folder. */
  name: string;
  /** Distributions, in lower case. */
  distributions: ReadonlySet<string>;
}

/** All of them; those whose name speaks of tests come first, then those for developers. */
export function dependencySets(settings: Settings, files: ProjectFiles): DependencySet[] {
  const sets = [...extrasOf(settings), ...groupsOf(settings), ...requirementsOf(settings, files)];
  return sets.sort((a, b) => rank(a.name) - rank(b.name));
}

function rank(name: string): number {
  return [/test/i, /dev/i].findIndex((word) => word.test(name)) + 1 || 3;
}

function extrasOf(settings: Settings): DependencySet[] {
  const extras = entriesAt(settings.pyproject, 'project', 'optional-dependencies').map(
    ([name, list]): [string, string[]] => [name, textsOf(list)],
  );
  for (const [name, value] of settings.ini('setup.cfg')?.get('options.extras_require') ?? [])
    extras.push([name, value.split('\n')]);
  return extras.map(([name, lines]) => ({ kind: 'extra', name, distributions: named(lines) }));
}

/** PEP 735's groups, with what they include, and Poetry's. */
function groupsOf({ pyproject }: Settings): DependencySet[] {
  const all = entriesAt(pyproject, 'dependency-groups');
  const linesOf = (name: string, seen: readonly string[] = []): string[] => {
    const items = all.find(([other]) => other === name)?.[1];
    if (seen.includes(name) || !Array.isArray(items)) return [];
    return items.flatMap((item: unknown) => {
      if (typeof item === 'string') return [item];
      const included = at(item, 'include-group');
      return typeof included === 'string' ? linesOf(included, [...seen, name]) : [];
    });
  };
  const poetry = entriesAt(pyproject, 'tool', 'poetry', 'group').map(([name, group]): DependencySet => {
    const lines = entriesAt(group, 'dependencies').map(([distribution]) => distribution);
    return { kind: 'group', name, distributions: named(lines) };
  });
  return [
    ...all.map(([name]): DependencySet => ({ kind: 'group', name, distributions: named(linesOf(name)) })),
    ...poetry,
  ];
}

function requirementsOf({ folder }: Settings, { texts }: ProjectFiles): DependencySet[] {
  const sets: DependencySet[] = [];
  for (const [path, text] of texts) {
    const place = folderOf(path);
    const name = folder === '' ? path : path.slice(folder.length + 1);
    const isHere =
      place === folder || (name === `requirements/${path.split('/').at(-1)}` && path.endsWith(name));
    if (isHere && /requirements.*\.txt$/.test(name))
      sets.push({ kind: 'requirements', name, distributions: named(text.split('\n')) });
  }
  return sets;
}

/** The distributions that requirements name, normalised as PEP 503 says. */
function named(lines: readonly string[]): Set<string> {
  const names = lines.flatMap((line) => /^\s*([A-Za-z0-9][\w.-]*)/.exec(line)?.[1] ?? []);
  return new Set(names.map((name) => name.toLowerCase().replace(/[-_.]+/g, '-')));
}

/** Whether pip can install the folder itself. */
export function isPackage(settings: Settings): boolean {
  const { pyproject } = settings;
  return (
    ['project', 'build-system'].some((table) => at(pyproject, table) !== undefined) ||
    at(pyproject, 'tool', 'poetry', 'name') !== undefined ||
    settings.ini('setup.cfg')?.has('metadata') === true ||
    settings.text('setup.py') !== null
  );
}
