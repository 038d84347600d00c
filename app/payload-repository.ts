import type { Repository } from '#src/model/workflow-run.ts';

/** What every webhook about a repository, and every answer with one, says of it. */
interface PayloadRepository {
  id: number | bigint;
  name: string;
  private: boolean;
  default_branch: string;
  owner: { login: string };
}

/** The repository of a webhook or an answer, in the model's words. */
export function repositoryOf(payload: PayloadRepository): Repository {
  const { id, name, owner, default_branch: defaultBranch, private: isPrivate } = payload;
  return { id: Number(id), name, owner: owner.login, defaultBranch, isPrivate };
}
