import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  fullName,
  repositoriesNamed
} from "./cli-main-chunk-OHST527U.mjs";
import {
  UsageError
} from "./cli-main-chunk-UE3UED2T.mjs";

// src/cli/chosen-branch.ts
async function chosenBranch(wanted, history, say) {
  let candidates = candidatesAmong(await history.loadRepositories(), wanted), trusted = [];
  for (let repository2 of candidates) {
    let branches2 = await history.loadTrustedBranches(repository2.id);
    branches2.length > 0 && trusted.push({ repository: repository2, branches: branches2 });
  }
  let fits = trusted.filter(({ branches: branches2 }) => wanted.branch === null || branches2.includes(wanted.branch)), [first, ...others] = fits;
  if (first === void 0) throw nothingTrusted(wanted, candidates, trusted);
  let { repository, branches } = first;
  if (others.length > 0 && say(
    `${fullName(repository)} is in the history ${others.length + 1} times; this is what GitHub's id ${repository.id} has, without the runs that were added before it was known.`
  ), wanted.branch !== null) return { repository, branch: wanted.branch };
  let branch = branches.includes(repository.defaultBranch) ? repository.defaultBranch : branches[0];
  if (branch === void 0) throw nothingTrusted(wanted, candidates, trusted);
  return branches.length > 1 && say(`This is ${branch}; trusted runs are of ${branches.join(", ")} (--branch).`), { repository, branch };
}
function candidatesAmong(all, { repository: wanted }) {
  let names = new Map(all.map((repository) => [fullName(repository).toLowerCase(), fullName(repository)])), [only] = all;
  if (only === void 0)
    throw new UsageError("The history is empty: fill it with `redfirst history add` or `history import`.");
  if (wanted === null && names.size > 1)
    throw new UsageError(
      `The history has ${names.size} repositories; name one with --repo: ${[...names.values()].sort().join(", ")}.`
    );
  let found = repositoriesNamed(all, wanted ?? only);
  if (found.length === 0 && wanted !== null)
    throw new UsageError(
      `The history has no repository ${fullName(wanted)}; it has ${[...names.values()].sort().join(", ")}.`
    );
  return found;
}
function nothingTrusted({ branch }, [candidate], trusted) {
  let name = candidate === void 0 ? "the repository" : fullName(candidate), branches = [...new Set(trusted.flatMap((one) => one.branches))];
  return new UsageError(
    branch === null || branches.length === 0 ? `The history has no trusted run of ${name}, and only these teach.` : `The history has no trusted run of ${branch} of ${name}; it has some of ${branches.join(", ")}.`
  );
}

export {
  chosenBranch,
  candidatesAmong
};
