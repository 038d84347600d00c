import { createHash } from 'node:crypto';
import type { Repository } from '#src/model/workflow-run.ts';
import type { RepositoryName } from './requests.ts';

/** Ids from here on are ours; GitHub's are counted up and had ten digits in 2026. Twice this is past the safe integers. */
const FIRST_MADE_UP = 2 ** 52;

/** What a repository is called for people. */
export function fullName({ owner, name }: RepositoryName): string {
  return `${owner}/${name}`;
}

/**
 * The repositories of that name, which GitHub compares without regard to case: those that GitHub told us of before one that
 * we made up, and of these the newest first (a name can be given again after its repository was deleted).
 */
export function repositoriesNamed(repositories: readonly Repository[], wanted: RepositoryName): Repository[] {
  const key = fullName(wanted).toLowerCase();
  return repositories
    .filter((repository) => fullName(repository).toLowerCase() === key)
    .sort((a, b) => Number(a.id >= FIRST_MADE_UP) - Number(b.id >= FIRST_MADE_UP) || b.id - a.id);
}

/**
 * A repository that GitHub has not told us of. Its id follows from its name, so that it is the same in every history; what
 * else GitHub would say of it is not known, and `main` stands for its default branch.
 */
export function madeUpRepository({ owner, name }: RepositoryName): Repository {
  const hash = createHash('sha256').update(fullName({ owner, name }).toLowerCase()).digest('hex');
  // 13 digits are 52 bits.
  const id = FIRST_MADE_UP + Number.parseInt(hash.slice(0, 13), 16);
  return { id, owner, name, defaultBranch: 'main', isPrivate: false };
}
