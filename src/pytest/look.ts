import { mkdir, mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { PytestRequest, PytestRun } from './run-pytest.ts';

/** After this time a session of pytest is ended; what it was at counts as red. In ms. */
export const sessionLimitMs = 20 * 60_000;

/** What running and looking needs of the machine. */
export interface LookingParts {
  /** Runs one session of pytest with our plugins. */
  run(request: PytestRequest): Promise<PytestRun>;
  /** The checkout's top folder. */
  root: string;
  /** Where folders of our own are made; they are removed again. */
  temporary: string;
  /**
   * A folder for compiled files of what is not in the checkout, pytest itself above all, which would else be compiled for every
   * side anew; null: something is installed meanwhile, so that nothing compiled may outlive a side.
   */
  compiled: string | null;
  /** Aborts when all is to end. */
  signal: AbortSignal;
}

/** What `redfirst_look.py` writes of a session. Paths are absolute, with symbolic links resolved. */
export interface Look {
  rootdir: string;
  testpaths: string[];
  pythonFiles: string[];
  /** Only where nothing was run. */
  items: LookedItem[];
  /** All that was loaded from files and does not come with Python. */
  modules: LoadedModule[];
}

/** A test as it was collected. */
export interface LookedItem {
  id: string;
  file: string;
  /** First and last lines of its definition and of what it is made of in the same file; null: nobody knows. */
  ranges: [number, number][] | null;
}

export interface LoadedModule {
  name: string;
  file: string | null;
  /** Of a package. */
  folders: string[];
}

export interface LookedRun extends PytestRun {
  /** Null where pytest died before its end. */
  look: Look | null;
}

/**
 * Runs one session of pytest and looks at what it collects and loads. Compiled files of other sessions decide nothing in it,
 * and it leaves none in the tree: `pycache` is the folder for its own.
 *
 * @param only `settings`: nothing is collected; `items`: nothing is run
 * @throws as `runPytest`
 */
export async function runLooking(
  { only, pycache, ...request }: PytestRequest & { only?: 'settings' | 'items'; pycache: string },
  parts: LookingParts,
): Promise<LookedRun> {
  await mkdir(join(parts.temporary, 'redfirst'), { recursive: true });
  const folder = await mkdtemp(join(parts.temporary, 'redfirst', 'look-'));
  try {
    const file = join(folder, 'look.json');
    const env = {
      ...request.env,
      PYTHONPYCACHEPREFIX: pycache,
      REDFIRST_LOOK: file,
      ...(only === undefined ? {} : { REDFIRST_LOOK_ONLY: only }),
    };
    const args = ['-p', 'redfirst_look', ...(request.args ?? [])];
    const run = await parts.run({ ...request, args, env });
    return { ...run, look: await readLook(file) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What is in the folder of the checkout's own compiled files is of one side only. */
export async function withPycache<Value>(
  { temporary, compiled, root }: Pick<LookingParts, 'temporary' | 'compiled' | 'root'>,
  use: (folder: string) => Promise<Value>,
): Promise<Value> {
  await mkdir(join(temporary, 'redfirst'), { recursive: true });
  const folder = compiled ?? (await mkdtemp(join(temporary, 'redfirst', 'pycache-')));
  const forget = async (): Promise<void> => {
    if (compiled === null) await rm(folder, { recursive: true, force: true });
    // Python lays the compiled files of a folder below the prefix by the folder's own path, as it was imported by.
    else
      for (const path of new Set([root, await realpath(root)]))
        await rm(join(folder, path), { recursive: true, force: true });
  };
  try {
    return await use(folder);
  } finally {
    await forget();
  }
}

async function readLook(file: string): Promise<Look | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Look;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
