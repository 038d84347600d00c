import { defaultConfig, readConfig } from '#src/config/read-config.ts';
import type { Config } from '#src/config/schema.ts';
import type { RepositoryAccess } from '#src/github/api.ts';
import { readConfigText } from '#src/github/read-config.ts';

/** The repository's config; with `errors`, its defaults. */
export async function loadConfig(
  access: RepositoryAccess,
): Promise<{ config: Config; errors: readonly string[] }> {
  const read = readConfig(await readConfigText(access));
  return 'config' in read
    ? { config: read.config, errors: [] }
    : { config: defaultConfig(), errors: read.errors };
}
