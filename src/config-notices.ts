import { CONFIG_PATH } from '#src/config/read-config.ts';
import type { CheckNotice } from '#src/render/check-notices.ts';
import type { LoadedRun } from './loaded-run.ts';

/** What a check says of the config: what is wrong in the one in force, and what the pull request makes of it. */
export function configNotices({ run, configErrors, proposedConfig }: LoadedRun): CheckNotice[] {
  // Only there the commit's file is the one that was read.
  const isOfBranch = run.isTrusted && run.headBranch === run.repository.defaultBranch;
  return [
    ...configErrors.map((error) => ({
      kind: 'config-error' as const,
      error,
      standing: isOfBranch && error.file === CONFIG_PATH ? ('here' as const) : ('elsewhere' as const),
    })),
    ...(proposedConfig?.errors ?? []).map((error) => ({
      kind: 'config-error' as const,
      error,
      standing: 'proposed' as const,
    })),
    ...(proposedConfig === null || proposedConfig.changes.length === 0
      ? []
      : [{ kind: 'config-change' as const, changes: proposedConfig.changes }]),
  ];
}
