import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/** Names the folder that our pytest plugin writes its logs into. */
export const LOG_VARIABLE = 'REDFIRST_PYTEST_LOG';

/** Our pytest plugin on this machine, and what PYTHONPATH is without it. */
export interface PytestPlugin {
  /** The folder that a PYTHONPATH must name; it may not exist. */
  folder: string;
  pythonPath: string;
}

/**
 * The variables with which every pytest that sees them loads our plugin, which then writes into `logs`. PYTHONPATH keeps
 * what it holds. None where the plugin is not there, or its path can't be one of several.
 */
export function pluginVariables(
  { folder, pythonPath }: PytestPlugin,
  logs: string,
): Record<'PYTHONPATH' | typeof LOG_VARIABLE, string> | null {
  if (!existsSync(folder) || folder.includes(delimiter)) return null;
  const known = pythonPath.split(delimiter).includes(folder);
  const path = known ? pythonPath : pythonPath === '' ? folder : `${folder}${delimiter}${pythonPath}`;
  return { PYTHONPATH: path, [LOG_VARIABLE]: logs };
}

/** The logs in a folder, a file for each session of pytest; none if it is not there. */
export async function pluginLogs(folder: string | null): Promise<string[]> {
  const names = folder === null ? [] : await readdir(folder).catch(() => []);
  return names
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(folder ?? '', name));
}

/** Takes logs out of the way of the next step that collects, so that it tells of later sessions only. */
export async function setAside(logs: readonly string[]): Promise<void> {
  for (const log of logs) await rename(log, `${log}.collected`).catch(() => {});
}

/**
 * Turns the plugin on for the steps that come; returns the variables that they need, null where it can't be used.
 *
 * @param temporary where a new folder for the logs is made
 * @throws the file system's error when it can't be made
 */
export async function setUp(plugin: PytestPlugin, temporary: string): Promise<Record<string, string> | null> {
  await mkdir(join(temporary, 'redfirst'), { recursive: true });
  return pluginVariables(plugin, await mkdtemp(join(temporary, 'redfirst', 'pytest-')));
}
