import { presentIssues } from './lookup.ts';
import type { Issue, Repository } from './state.ts';

/**
 * The issues of the same repository that a pull request closes by its body's words (close, closes, closed, fix, …,
 * resolve, … before `#1`, `owner/name#1` or the issue's address), in order. GitHub minds the words only where the base is
 * the default branch.
 */
export function closingIssues(repository: Repository, issue: Issue): Issue[] {
  if (issue.pullRequest === null || issue.pullRequest.base.ref !== repository.defaultBranch) return [];
  const name = `${repository.owner}/${repository.name}`.toLowerCase();
  const words =
    /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+(?:https:\/\/github\.com\/([\w.-]+\/[\w.-]+)\/issues\/|([\w.-]+\/[\w.-]+)?#)(\d+)\b/gi;
  const numbers = new Set<number>();
  for (const [, byPage, byName, number] of (issue.body ?? '').matchAll(words))
    if ((byPage ?? byName ?? name).toLowerCase() === name) numbers.add(Number(number));
  const present = presentIssues(repository).filter(({ pullRequest }) => pullRequest === null);
  return [...numbers].flatMap((number) => present.find((candidate) => candidate.number === number) ?? []);
}
