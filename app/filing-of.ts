import type { History } from '#src/model/history.ts';
import type { LoadedConfig } from './load-config.ts';

/** Whether issues are filed: by the config, or begun by a maintainer. A config that is wrong files nothing. */
export async function filingOf(
  history: History,
  repositoryId: number,
  { config, errors }: Pick<LoadedConfig, 'config' | 'errors'>,
): Promise<'on' | 'dry-run' | 'off'> {
  if (errors.length > 0) return 'off';
  return config.filing === 'dry-run' ? history.loadFiling(repositoryId) : config.filing;
}
