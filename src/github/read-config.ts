import { CONFIG_PATH } from '#src/config/read-config.ts';
import type { RepositoryAccess } from './api.ts';
import { readFile } from './read-file.ts';
import { unlessAnswered } from './request-failure.ts';

/** Where an owner keeps what holds for all of its repositories, as GitHub has it for other default files. */
const OWNER_REPOSITORY = '.github';

/** The text of the config on the default branch, the only place from which it counts; null: there is none. */
export function readConfigText(access: RepositoryAccess): Promise<string | null> {
  return readText(access, access.repository.defaultBranch);
}

/** The text of the config as a commit has it: to be looked at, never to be obeyed. Null: there is none. */
export function readConfigTextAt(access: RepositoryAccess, sha: string): Promise<string | null> {
  return readText(access, sha);
}

/** How a reader finds the owner's config. */
export function ownerConfigFile({ repository: { owner } }: RepositoryAccess): string {
  return `${owner}/${OWNER_REPOSITORY}: ${CONFIG_PATH}`;
}

/**
 * The text of the config that the owner has for all repositories; null: there is none, or the App may not see it. Where
 * the repository is itself the owner's `.github`, it is its own config and nothing else.
 */
export async function readOwnerConfigText(access: RepositoryAccess): Promise<string | null> {
  if (access.repository.name.toLowerCase() === OWNER_REPOSITORY) return null;
  const repository = { ...access.repository, name: OWNER_REPOSITORY };
  return unlessAnswered([403], null, () => readText({ ...access, repository }));
}

async function readText(access: RepositoryAccess, ref?: string): Promise<string | null> {
  const found = await readFile(access, { path: CONFIG_PATH, ...(ref !== undefined && { ref }) });
  // What is too long to be read must not pass for an empty config: it is refused for its length.
  return found === null ? null : (found.text ?? '#'.repeat(2 ** 20));
}
