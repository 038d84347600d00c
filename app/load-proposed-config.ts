import { configChanges } from '#src/config/config-changes.ts';
import { CONFIG_PATH, readConfig } from '#src/config/read-config.ts';
import type { RepositoryAccess } from '#src/github/api.ts';
import type { ChangedFiles } from '#src/github/read-change.ts';
import { readConfigTextAt } from '#src/github/read-config.ts';
import type { ProposedConfig } from '#src/model/config-change.ts';
import type { WorkflowRun } from '#src/model/workflow-run.ts';
import type { LoadedConfig } from './load-config.ts';

/**
 * What a pull request makes of the config, for one read, and only where it changes it. It is looked at and never obeyed:
 * the config in force is the default branch's. Null: it leaves it as it is, or nobody could tell.
 */
export async function loadProposedConfig(
  access: RepositoryAccess,
  { run, files, inForce }: { run: WorkflowRun; files: ChangedFiles | null; inForce: LoadedConfig },
): Promise<ProposedConfig | null> {
  const isThere = files?.isThere.get(CONFIG_PATH);
  if (isThere === undefined) return null;
  const text = isThere ? await readConfigTextAt(access, run.headSha) : null;
  if (isThere && text === null) return null;
  // What is wrong in the owner's file is not this pull request's.
  const ownerIsWrong = inForce.errors.some(({ file }) => file === inForce.owner?.file);
  const read = readConfig(text, { owner: ownerIsWrong ? null : inForce.owner });
  return 'config' in read
    ? { errors: [], changes: configChanges(inForce.config, read.config) }
    : { errors: read.errors, changes: [] };
}
