import type { Failure } from '#src/model/test-result.ts';
import { pythonModule } from './python-module.ts';

/** Of a long list of frames only these are looked at. */
const MOST = 40;

/**
 * The files of the checkout that `categorise` can use for a test, relative to the repository root; not all of them need to
 * be there: the test's own, the conftest.py above it, and those that its tracebacks name.
 */
export function wantedSources(file: string | null, failures: readonly Pick<Failure, 'frames'>[]): string[] {
  const frames = failures.flatMap((failure) => failure.frames.map((frame) => frame.file));
  const own = file === null ? [] : [file, ...conftestsAbove(file)];
  return [...new Set([...own, ...frames.slice(0, MOST)])].filter((path) => path.endsWith('.py'));
}

/** Where the modules may be that a file imports; most of them are no files of the project. */
export function importedSources(file: string, text: string): string[] {
  const { imports } = pythonModule(text, { file, isWhole: true, firstLine: 1 });
  const folders = file.split('/').slice(0, -1);
  const found = [...imports.values()].slice(0, MOST).flatMap((name) => {
    const dots = /^\.*/.exec(name)?.[0].length ?? 0;
    const parts = name.slice(dots).split('.');
    const bases =
      dots > 0
        ? [folders.slice(0, folders.length - dots + 1)]
        : [[], ['src'], ...folders.map((_, index) => folders.slice(0, index + 1))];
    return bases.flatMap((base) => [
      ...moduleFiles([...base, ...parts]),
      ...moduleFiles([...base, ...parts.slice(0, -1)]),
    ]);
  });
  return [...new Set(found)];
}

function moduleFiles(path: readonly string[]): string[] {
  const joined = path.join('/');
  return joined === '' ? [] : [`${joined}.py`, `${joined}/__init__.py`];
}

function conftestsAbove(file: string): string[] {
  const folders = file.split('/').slice(0, -1);
  return [...folders.keys(), folders.length].map((length) =>
    [...folders.slice(0, length), 'conftest.py'].join('/'),
  );
}
