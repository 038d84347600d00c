import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { it } from '@jest/globals';

const cache = join(import.meta.dirname, '../../.cache');

type Test<Args extends unknown[]> = (...args: Args) => void | Promise<void>;

/** The part of jest's `it` that such tests use. */
export interface RequiringIt {
  (name: string, test: Test<[]>, timeoutMs?: number): void;
  each<Value>(values: readonly Value[]): (name: string, test: Test<[Value]>, timeoutMs?: number) => void;
}

/**
 * `it` where the tool is there; else a skip whose name says how to get the tool. With CI=true the reporter makes a
 * failure of every skip.
 */
export function itWith(found: string | null, howToGet: string): RequiringIt {
  const one = found === null ? it.skip : it;
  const named = (name: string) => (found === null ? `${name} (needs ${howToGet})` : name);
  return Object.assign(
    (name: string, test: Test<[]>, timeoutMs?: number) => one(named(name), test, timeoutMs),
    {
      each:
        <Value>(values: readonly Value[]) =>
        (name: string, test: Test<[Value]>, timeoutMs?: number) => {
          for (const value of values)
            one(named(name.replace(/%[sid]/, String(value))), () => test(value), timeoutMs);
        },
    },
  );
}

/** Chromium's path: CHROMIUM, else the usual places; null when there is none. */
export function findChromium(): string | null {
  return firstThere(process.env.CHROMIUM, onPath('chromium'), '/usr/bin/chromium', onPath('google-chrome'));
}

/** A program that the tests build themselves where Go is. Other versions behave otherwise. */
interface GoProgram {
  name: string;
  module: string;
  version: string;
}

/** It runs workflows. */
const ACT: GoProgram = { name: 'act', module: 'github.com/nektos/act', version: '0.2.89' };
/** It lints workflows. */
const ACTIONLINT: GoProgram = {
  name: 'actionlint',
  module: 'github.com/rhysd/actionlint/cmd/actionlint',
  version: '1.7.12',
};
export const howToGetAct = howToGet(ACT);
export const howToGetActionlint = howToGet(ACTIONLINT);

function howToGet({ name, version }: GoProgram): string {
  return `${name} ${version}: install Go, the tests then build it themselves`;
}

/** act's path, built by Go into the project's cache if it is nowhere else; null without Go. */
export function findAct(): string | null {
  return findGoProgram(ACT);
}

/** As `findAct`, of actionlint. */
export function findActionlint(): string | null {
  return findGoProgram(ACTIONLINT);
}

function findGoProgram({ name, module, version }: GoProgram): string | null {
  const own = join(cache, 'go/bin', name);
  for (const path of [onPath(name), own, join(homedir(), 'go/bin', name)])
    if (path !== null && existsSync(path) && printed(path, ['--version']).includes(version)) return path;
  const go = firstThere(onPath('go'), '/usr/local/go/bin/go');
  if (go === null) return null;
  onceForAll(own, () =>
    execFileSync(go, ['install', `${module}@v${version}`], {
      env: { ...process.env, GOBIN: join(cache, 'go/bin'), GOFLAGS: '-modcacherw' },
      stdio: ['ignore', 'ignore', 'inherit'],
    }),
  );
  return own;
}

export const howToGetPython = 'Python 3.9 or newer as `python3` on PATH';

/** A Python with `venv`; null when there is none. */
export function findPython(): string | null {
  const python = onPath('python3');
  return python !== null &&
    printed(python, ['-c', 'import sys, venv; print(sys.version_info >= (3, 9))']).includes('True')
    ? python
    : null;
}

/** A virtual environment with exactly these requirements, made once and kept; returns its folder of programs. */
export function pythonPrograms(python: string, requirements: readonly string[]): string {
  const key = createHash('sha256')
    .update(JSON.stringify([printed(python, ['--version']), requirements]))
    .digest('hex')
    .slice(0, 12);
  const folder = join(cache, `venv-${key}`);
  const done = join(folder, '.done');
  onceForAll(done, () => {
    rmSync(folder, { recursive: true, force: true });
    execFileSync(python, ['-m', 'venv', folder]);
    execFileSync(
      join(folder, 'bin/python'),
      ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...requirements],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    );
    writeFileSync(done, '');
  });
  return join(folder, 'bin');
}

/** The unpacked source of one distribution as its authors published it, `name==version`, fetched once and kept; returns its folder. */
export function sourceDistribution(python: string, requirement: string): string {
  const folder = join(cache, 'sources', requirement.replace('==', '-'));
  onceForAll(folder, () => {
    const made = `${folder}.part`;
    rmSync(made, { recursive: true, force: true });
    const pip = ['-m', 'pip', 'download', '--quiet', '--disable-pip-version-check', '--no-deps'];
    // Else pip would install what the project is built with, to ask it for a name that is known.
    const unbuilt = ['--no-binary', ':all:', '--no-build-isolation'];
    const programs = pythonPrograms(python, BUILDERS);
    execFileSync(join(programs, 'python'), [...pip, ...unbuilt, '--dest', made, requirement], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const [archive = ''] = readdirSync(made);
    execFileSync('tar', ['-xzf', join(made, archive), '-C', made]);
    const [unpacked = ''] = readdirSync(made).filter((name) => name !== archive);
    renameSync(join(made, unpacked), folder);
    rmSync(made, { recursive: true });
  });
  return folder;
}

/** With these the projects are built whose sources the tests look at. */
const BUILDERS = ['setuptools==80.9.0', 'flit_core==3.12.0', 'setuptools-scm==8.3.1'];

/** Longer than any installation takes: whoever holds the lock so long has died. */
const LOCK_MS = 10 * 60_000;

/** Makes what is not there yet; of several test processes that want it at once one makes it, and the others wait. */
function onceForAll(made: string, make: () => void): void {
  const lock = join(cache, `lock-${createHash('sha256').update(made).digest('hex').slice(0, 12)}`);
  mkdirSync(cache, { recursive: true });
  while (!existsSync(made)) {
    try {
      mkdirSync(lock);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
      if (Date.now() - since > LOCK_MS) rmSync(lock, { recursive: true, force: true });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
      continue;
    }
    try {
      if (!existsSync(made)) make();
    } finally {
      rmSync(lock, { recursive: true, force: true });
    }
  }
}

function onPath(program: string): string | null {
  const places = (process.env.PATH ?? '').split(delimiter).filter((place) => place !== '');
  return places.map((place) => join(place, program)).find((path) => existsSync(path)) ?? null;
}

function firstThere(...paths: (string | null | undefined)[]): string | null {
  return paths.find((path) => path != null && existsSync(path)) ?? null;
}

function printed(program: string, args: string[]): string {
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return '';
  }
}
