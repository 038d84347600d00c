import { type ConfigText, defaultConfig, readConfig } from '#src/config/read-config.ts';
import type { Config } from '#src/config/schema.ts';
import type { RepositoryAccess } from '#src/github/api.ts';
import { ownerConfigFile, readConfigText } from '#src/github/read-config.ts';
import type { ConfigError } from '#src/model/config-error.ts';

/** The config that is in force. */
export interface LoadedConfig {
  /** With `errors`, the defaults, and nothing told that the team may not want to be told. */
  config: Config;
  /** What is wrong in the repository's file, or in its owner's. */
  errors: readonly ConfigError[];
  /** Of the repository's own file; null: there is none, or it may not be read. */
  text: string | null;
  /** What the owner has set for all repositories. */
  owner: ConfigText | null;
}

/** The repository's config, over what its owner has set for all. */
export async function loadConfig(access: RepositoryAccess): Promise<LoadedConfig> {
  const text = await readConfigText(access);
  const owner = { file: ownerConfigFile(access), text: await access.ownerConfig() };
  const read = readConfig(text, { owner });
  return 'config' in read
    ? { config: read.config, errors: [], owner, text }
    : { config: { ...defaultConfig(), excerpts: 'none' }, errors: read.errors, owner, text };
}
