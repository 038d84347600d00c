import { type PythonFunction, type PythonModule, pythonModule } from './python-module.ts';
import type { Origin } from './sign.ts';

/** Files longer than this are data or generated. */
const LONGEST = 500_000;

/** The files of the checkout that are at hand. */
export interface PythonProgram {
  /** By path relative to the repository root; null when it is not at hand. */
  module(file: string): PythonModule | null;
  /** The file that `import name` means inside another; null when it is not at hand, or several could be meant. */
  imported(name: string, from: PythonModule): PythonModule | null;
  /** What the variables of files depend on, as far as they have been followed. */
  topValues: Map<PythonModule, ReadonlyMap<string, Origin[]>>;
  /** The variables that the functions of files change, as far as they have been looked at. */
  changed: Map<PythonModule, ReadonlySet<string>>;
}

/** Each file is read when it is first asked for. */
export function pythonProgram(sources: ReadonlyMap<string, string>): PythonProgram {
  const read = new Map<string, PythonModule | null>();
  const module = (file: string): PythonModule | null => {
    const known = read.get(file);
    if (known !== undefined) return known;
    const text = sources.get(file);
    const made =
      text === undefined || text.length > LONGEST
        ? null
        : pythonModule(text, { file, isWhole: true, firstLine: 1 });
    read.set(file, made);
    return made;
  };
  return {
    module,
    topValues: new Map(),
    changed: new Map(),
    imported: (name, from) => {
      const file = fileOfModule(name, from.file ?? '', [...sources.keys()]);
      return file === null ? null : module(file);
    },
  };
}

/** The function that a dotted name of a file means, of a class too; null where it is none, or not at hand. */
export function functionNamed(
  program: PythonProgram,
  name: string,
  from: PythonModule,
): PythonFunction | null {
  const member = memberNamed(program, name, from);
  return member === null ? null : (member.module.functions.get(member.path) ?? null);
}

/** Where a dotted name of a file leads: a file at hand, and the path in it. */
export function memberNamed(
  program: PythonProgram,
  name: string,
  from: PythonModule,
): { module: PythonModule; path: string; isClass: boolean } | null {
  for (let end = name.lastIndexOf('.'); end > 0; end = name.lastIndexOf('.', end - 1)) {
    const module = program.imported(name.slice(0, end), from);
    const path = name.slice(end + 1);
    if (module !== null) return { module, path, isClass: module.classes.has(path) };
  }
  return null;
}

function fileOfModule(name: string, from: string, files: readonly string[]): string | null {
  const dots = /^\.*/.exec(name)?.[0].length ?? 0;
  const path = name.slice(dots).replaceAll('.', '/');
  if (path === '') return null;
  const wanted = [`${path}.py`, `${path}/__init__.py`];
  if (dots > 0) {
    const folder = from.split('/').slice(0, -dots);
    return wanted.map((one) => [...folder, one].join('/')).find((one) => files.includes(one)) ?? null;
  }
  const found = files.filter((file) => wanted.some((one) => file === one || file.endsWith(`/${one}`)));
  return found.length === 1 ? (found[0] ?? null) : null;
}
