import { GitError } from '#src/checkout/run-git.ts';
import { buildCollection } from '#src/model/build-collection.ts';
import type { Collection, Results } from '#src/model/collection.ts';
import type { History } from '#src/model/history.ts';
import { withBlobIds } from '#src/model/with-blob-ids.ts';
import type { Repository, WorkflowRun } from '#src/model/workflow-run.ts';
import { counted } from '#src/render/numbers.ts';
import { nothingFor } from '#src/triage.ts';
import { EXIT } from './exit.ts';
import { fullName, madeUpRepository, repositoriesNamed } from './named-repository.ts';
import type { HistoryAddRequest } from './requests.ts';
import type { Shell } from './shell.ts';
import { hasUnread } from './unread.ts';
import { withHistory } from './with-history.ts';

/** `redfirst history add`: save reports as one job's part of a run. The same part again takes the place of the first. */
export async function historyAdd(request: HistoryAddRequest, shell: Shell): Promise<number> {
  const root = request.root ?? shell.currentFolder();
  const files = await shell.findReports(request.files, root);
  const checkout = await checkoutOf(request, shell);
  const results = await withBlobIds(await shell.readReports(files, root), checkout.blobIds);
  for (const { file, kind, message, at } of results.problems)
    shell.say(`${file}${at === undefined ? '' : ` (${at})`}: ${kind}: ${message}`);
  if (holdsNothing(results)) {
    shell.say('Nothing was saved: the reports hold no results, and a run without results teaches nothing.');
    return EXIT.unread;
  }
  const collection = collectionOf(request, results);
  await withHistory({ data: request.data, mayCreate: true }, shell, async (history) => {
    const repository = await repositoryOf(request, history);
    const run = runOf(request, repository, shell.now());
    await history.saveRun(run);
    // Nobody is to report it on GitHub: said before it has results, should this end in the middle.
    await history.saveDecision(nothingFor(run));
    const key = { repositoryId: repository.id, runId: run.runId, attempt: run.attempt };
    await history.saveCollections(key, [collection]);
    if (checkout.parents !== null)
      await history.saveCommits(repository.id, [{ sha: run.headSha, parents: checkout.parents }]);
  });
  shell.print(savedLine(request, collection));
  return hasUnread(results.problems) ? EXIT.unread : EXIT.done;
}

/**
 * What git knows where the caller names the checkout: a current folder that merely happens to be a repository says nothing
 * about the reports. Blob ids only of the commit that was tested.
 */
async function checkoutOf(
  { root, sha }: HistoryAddRequest,
  { git }: Shell,
): Promise<{
  parents: readonly string[] | null;
  blobIds: (paths: readonly string[]) => Promise<ReadonlyMap<string, string>>;
}> {
  const nothing = async (): Promise<ReadonlyMap<string, string>> => new Map();
  if (root === null) return { parents: null, blobIds: nothing };
  const isTested = (await orNull(git.headSha(root))) === sha;
  return {
    parents: await orNull(git.parents(root, sha)),
    blobIds: isTested ? async (paths) => (await orNull(git.blobIds(root, paths))) ?? new Map() : nothing,
  };
}

/** Null where git can't tell: the reports are worth saving without. */
async function orNull<Told>(asked: Promise<Told>): Promise<Told | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof GitError) return null;
    throw error;
  }
}

function holdsNothing({ tests, coverage, mutants, fuzzCrashes, benchmarks }: Results): boolean {
  return (
    tests.length === 0 &&
    coverage === null &&
    mutants === null &&
    fuzzCrashes.length === 0 &&
    benchmarks.length === 0
  );
}

async function repositoryOf({ repository }: HistoryAddRequest, history: History): Promise<Repository> {
  const [known] = repositoriesNamed(await history.loadRepositories(), repository);
  return known ?? madeUpRepository(repository);
}

/** The same for every part of the run, whichever comes first. */
function runOf(request: HistoryAddRequest, repository: Repository, now: Date): WorkflowRun {
  return {
    repository,
    runId: request.run,
    attempt: request.attempt,
    event: 'history-add',
    headSha: request.sha,
    headBranch: request.branch,
    headRepository: { id: repository.id, owner: repository.owner },
    // GitHub's workflows have ids of many digits, so that this is none of them.
    workflow: { id: 1, name: 'history add', path: '' },
    conclusion: null,
    url: '',
    at: (request.at ?? now).toISOString(),
    isTrusted: request.trusted,
  };
}

function collectionOf(request: HistoryAddRequest, results: Results): Collection {
  const { session } = results;
  return buildCollection({
    environment: {
      // Never made of what some report formats tell and others don't: the same job must have one name in every run.
      name: request.environment ?? 'default',
      os: session.platform,
      python: session.python,
      matrix: {},
    },
    shard: request.shard === null ? null : { name: request.shard, expected: null },
    claimed: {
      repository: fullName(request.repository),
      runId: String(request.run),
      attempt: request.attempt,
      workflow: null,
      job: null,
      event: null,
      ref: null,
      testedSha: request.sha,
      parents: [],
      pullRequest: null,
    },
    command: null,
    results,
  });
}

function savedLine(request: HistoryAddRequest, { results }: Collection): string {
  const { repository, branch, sha, run, attempt } = request;
  const held = [
    counted(results.tests.length, 'test'),
    ...(results.coverage === null ? [] : [`coverage of ${counted(results.coverage.files.length, 'file')}`]),
  ].join(' and ');
  const trust = request.trusted ? '' : ' (not trusted)';
  return `Saved ${held} as run ${run}, attempt ${attempt}, of ${fullName(repository)} on ${branch}${trust}, commit ${sha.slice(0, 10)}.`;
}
