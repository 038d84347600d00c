import { createHash } from 'node:crypto';
import { patchedText } from '#src/analysis/patched-text.ts';
import { configChanges } from '#src/config/config-changes.ts';
import { CONFIG_PATH, readConfig } from '#src/config/read-config.ts';
import type { RepositoryAccess } from '#src/github/api.ts';
import type { ChangedFiles } from '#src/github/read-change.ts';
import { readConfigTextAt } from '#src/github/read-config.ts';
import type { ProposedConfig } from '#src/model/config-change.ts';
import type { WorkflowRun } from '#src/model/workflow-run.ts';
import type { LoadedConfig } from './load-config.ts';

/**
 * What a pull request makes of the config, only where it changes it: mostly told by its patch, else by one read. It is looked at and never obeyed:
 * the config in force is the default branch's. Null: it leaves it as it is, or nobody could tell.
 */
export async function loadProposedConfig(
  access: RepositoryAccess,
  { run, files, inForce }: { run: WorkflowRun; files: ChangedFiles | null; inForce: LoadedConfig },
): Promise<ProposedConfig | null> {
  const isThere = files?.isThere.get(CONFIG_PATH);
  if (isThere === undefined) return null;
  const text = isThere
    ? (textByPatch(files, inForce.text) ?? (await readConfigTextAt(access, run.headSha)))
    : null;
  if (isThere && text === null) return null;
  // What is wrong in the owner's file is not this pull request's.
  const ownerIsWrong = inForce.errors.some(({ file }) => file === inForce.owner?.file);
  const read = readConfig(text, { owner: ownerIsWrong ? null : inForce.owner });
  return 'config' in read
    ? { errors: [], changes: configChanges(inForce.config, read.config) }
    : { errors: read.errors, changes: [] };
}

/** The text as the change's patch makes it of the one in force; null: its blob id says that this is not so. */
function textByPatch(files: ChangedFiles | null, before: string | null): string | null {
  const patch = files?.patches.find(({ path }) => path === CONFIG_PATH)?.patch;
  const text = patch === undefined ? null : patchedText(before ?? '', patch);
  return text !== null && blobIdOf(text) === files?.blobs.get(CONFIG_PATH) ? text : null;
}

/** As git counts it. */
function blobIdOf(text: string): string {
  const bytes = Buffer.from(text);
  return createHash('sha1').update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex');
}
