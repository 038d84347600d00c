import { iniWords } from './ini.ts';
import { inFolder } from './project-files.ts';
import { at, type Settings, textsOf } from './settings.ts';

/** Pythons that get bug fixes or security fixes in 2026, and 3.9, the oldest that our plugin runs on; oldest first. */
const PYTHONS: readonly string[] = ['3.9', '3.10', '3.11', '3.12', '3.13', '3.14'];
/** Where a project says nothing. */
const USUAL = '3.13';

/** The Pythons that a project says it supports. */
export interface PythonVersions {
  /** At least one, oldest first. */
  versions: string[];
  /** Where it says so; null when it does not. */
  from: string | null;
  /** Named there, and not tested: too old, or not known. */
  leftOut: string[];
}

/** From the classifiers, else tox's list, else the oldest and the newest that `requires-python` allows. */
export function pythonVersions(settings: Settings): PythonVersions {
  const { pyproject, folder } = settings;
  const listed = [
    { names: classifiersOf(settings, 'Programming Language :: Python :: '), from: 'the classifiers' },
    { names: toxPythons(settings), from: "tox's list of environments" },
  ];
  for (const { names, from } of listed) {
    const versions = PYTHONS.filter((version) => names.includes(version));
    const leftOut = names.filter((name) => /^3\.\d+$/.test(name) && !PYTHONS.includes(name));
    if (versions.length > 0) return { versions, from, leftOut };
  }
  const required =
    textOf(at(pyproject, 'project', 'requires-python')) ??
    textOf(at(pyproject, 'tool', 'poetry', 'dependencies', 'python')) ??
    settings.ini('setup.cfg')?.get('options')?.get('python_requires') ??
    /python_requires\s*=\s*["']([^"']+)["']/.exec(settings.text('setup.py') ?? '')?.[1];
  const lowest = /(?:>=|~=?|\^|===?)\s*(3\.\d+)/.exec(required ?? '')?.[1];
  if (lowest === undefined) return { versions: [USUAL], from: null, leftOut: [] };
  const from = `the required Python (${required}) in ${inFolder(folder, placeOf(settings))}`;
  const first = PYTHONS.find((version) => minor(version) >= minor(lowest)) ?? lowest;
  const last = lastOf(required ?? '', first);
  return { versions: minor(first) < minor(last) ? [first, last] : [first], from, leftOut: [] };
}

/** The usual Python, or the last one that is allowed where that is older. */
function lastOf(required: string, first: string): string {
  if (/==|~=\s*3\.\d+\.|~(?!=)/.test(required)) return first;
  const [, sign, bound] = /(<=?)\s*(3\.\d+)/.exec(required) ?? [];
  if (bound === undefined) return USUAL;
  const isAllowed = (version: string): boolean =>
    minor(version) < minor(bound) || (sign === '<=' && version === bound);
  return PYTHONS.findLast((version) => minor(version) <= minor(USUAL) && isAllowed(version)) ?? first;
}

/** Runners beside Linux, which is always there: those of the systems that the classifiers name. */
export function operatingSystems(settings: Settings): string[] {
  const names = classifiersOf(settings, 'Operating System :: ').join('\n');
  return [
    'ubuntu-latest',
    ...(names.includes('Microsoft :: Windows') ? ['windows-latest'] : []),
    ...(names.includes('MacOS') ? ['macos-latest'] : []),
  ];
}

/** The last parts of those classifiers that begin so. */
function classifiersOf(settings: Settings, prefix: string): string[] {
  const { pyproject } = settings;
  const inSetup = settings.text('setup.py') ?? '';
  return [
    ...textsOf(at(pyproject, 'project', 'classifiers')),
    ...textsOf(at(pyproject, 'tool', 'poetry', 'classifiers')),
    ...(settings.ini('setup.cfg')?.get('metadata')?.get('classifiers') ?? '').split('\n'),
    ...[...inSetup.matchAll(/["']([^"'\n]* :: [^"'\n]*)["']/g)].map(([, text = '']) => text),
  ]
    .map((text) => text.trim())
    .filter((text) => text.startsWith(prefix))
    .map((text) => text.slice(prefix.length));
}

/** `py39`, `py{310,311}-x`, `3.12` and so on, of tox's list. */
function toxPythons(settings: Settings): string[] {
  const legacy = textOf(at(settings.pyproject, 'tool', 'tox', 'legacy_tox_ini'));
  const list =
    settings.ini('tox.ini')?.get('tox')?.get('envlist') ??
    settings.ini('tox.ini')?.get('tox')?.get('env_list') ??
    /^\s*env_?list\s*=\s*([^[]+)/m.exec(legacy ?? '')?.[1] ??
    [at(settings.pyproject, 'tool', 'tox', 'env_list'), at(settings.toml('tox.toml'), 'env_list')]
      .flatMap(textsOf)
      .join(' ');
  // `py3{12,11}-x` is `py312-x py311-x`.
  const expanded = list.replace(/([^\s,{}]*)\{([^}]*)\}/g, (_, before: string, inner: string) =>
    iniWords(inner)
      .map((one) => `${before}${one}`)
      .join(' '),
  );
  return [...expanded.matchAll(/\b(?:py)?3\.?(\d{1,2})\b/g)].map(([, digits = '']) => `3.${digits}`);
}

function placeOf(settings: Settings): string {
  const names = ['pyproject.toml', 'setup.cfg', 'setup.py'];
  return (
    names.find((name) => /requires.python|python_requires|\bpython\s*=/.test(settings.text(name) ?? '')) ?? ''
  );
}

function minor(version: string): number {
  return Number(version.split('.')[1]);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
