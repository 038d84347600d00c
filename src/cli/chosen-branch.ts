import type { HistoryQuestions } from '#src/model/history.ts';
import type { Repository } from '#src/model/workflow-run.ts';
import { UsageError } from './exit.ts';
import { fullName, repositoriesNamed } from './named-repository.ts';
import type { QuestionRequest } from './requests.ts';

/** What a question is about. */
export interface ChosenBranch {
  repository: Repository;
  branch: string;
}

type Wanted = Pick<QuestionRequest, 'repository' | 'branch'>;

/**
 * The branch that a question is about: of the repository of that name, or the only one there is; the branch of that name, or
 * its default branch where that has trusted runs, else the one with the newest.
 *
 * @param say told what was chosen where several would do
 * @throws UsageError that lists what there is, when nothing or too much fits
 */
export async function chosenBranch(
  wanted: Wanted,
  history: Pick<HistoryQuestions, 'loadRepositories' | 'loadTrustedBranches'>,
  say: (message: string) => void,
): Promise<ChosenBranch> {
  const candidates = candidatesAmong(await history.loadRepositories(), wanted);
  const trusted: { repository: Repository; branches: string[] }[] = [];
  for (const repository of candidates) {
    const branches = await history.loadTrustedBranches(repository.id);
    if (branches.length > 0) trusted.push({ repository, branches });
  }
  const fits = trusted.filter(({ branches }) => wanted.branch === null || branches.includes(wanted.branch));
  const [first, ...others] = fits;
  if (first === undefined) throw nothingTrusted(wanted, candidates, trusted);
  const { repository, branches } = first;
  if (others.length > 0)
    say(
      `${fullName(repository)} is in the history ${others.length + 1} times; this is what GitHub's id ${repository.id} has, without the runs that were added before it was known.`,
    );
  if (wanted.branch !== null) return { repository, branch: wanted.branch };
  const branch = branches.includes(repository.defaultBranch) ? repository.defaultBranch : branches[0];
  if (branch === undefined) throw nothingTrusted(wanted, candidates, trusted);
  if (branches.length > 1) say(`This is ${branch}; trusted runs are of ${branches.join(', ')} (--branch).`);
  return { repository, branch };
}

/**
 * The repositories of the name that is wanted, or the only one there is; several ids where a name was given again.
 *
 * @throws UsageError that lists what there is, when nothing or too much fits
 */
export function candidatesAmong(
  all: readonly Repository[],
  { repository: wanted }: Pick<Wanted, 'repository'>,
): readonly Repository[] {
  const names = new Map(all.map((repository) => [fullName(repository).toLowerCase(), fullName(repository)]));
  const [only] = all;
  if (only === undefined)
    throw new UsageError('The history is empty: fill it with `redfirst history add` or `history import`.');
  if (wanted === null && names.size > 1)
    throw new UsageError(
      `The history has ${names.size} repositories; name one with --repo: ${[...names.values()].sort().join(', ')}.`,
    );
  const found = repositoriesNamed(all, wanted ?? only);
  if (found.length === 0 && wanted !== null)
    throw new UsageError(
      `The history has no repository ${fullName(wanted)}; it has ${[...names.values()].sort().join(', ')}.`,
    );
  return found;
}

function nothingTrusted(
  { branch }: Wanted,
  [candidate]: readonly Repository[],
  trusted: readonly { branches: string[] }[],
): UsageError {
  const name = candidate === undefined ? 'the repository' : fullName(candidate);
  const branches = [...new Set(trusted.flatMap((one) => one.branches))];
  return new UsageError(
    branch === null || branches.length === 0
      ? `The history has no trusted run of ${name}, and only these teach.`
      : `The history has no trusted run of ${branch} of ${name}; it has some of ${branches.join(', ')}.`,
  );
}
