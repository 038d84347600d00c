import { join } from 'node:path';
import { CONFIG_PATH, defaultConfig, readConfig } from '#src/config/read-config.ts';
import type { Config } from '#src/config/schema.ts';
import { configErrorLine } from '#src/model/config-error.ts';
import { UsageError } from './exit.ts';
import type { Shell } from './shell.ts';

/**
 * The config of the checkout; without one the defaults hold.
 *
 * @throws UsageError with every line that is wrong
 */
export async function loadConfig(
  root: string | null,
  shell: Pick<Shell, 'existingFolder' | 'readText'>,
): Promise<Config> {
  const path = root === null ? null : join(shell.existingFolder(root), CONFIG_PATH);
  if (path === null) return defaultConfig();
  const read = readConfig(await shell.readText(path), { file: path });
  if ('config' in read) return read.config;
  throw new UsageError(`the config can't be used:\n${read.errors.map(configErrorLine).join('\n')}`);
}
