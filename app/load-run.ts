import { mergeCollections } from '#src/analysis/merge-collections.ts';
import { testEvidence } from '#src/analysis/test-evidence.ts';
import type { Config } from '#src/config/schema.ts';
import type { RepositoryAccess } from '#src/github/api.ts';
import { readCheck } from '#src/github/read-check.ts';
import { readOwnComment } from '#src/github/read-comments.ts';
import { type PullRequest, readPullRequests } from '#src/github/read-pull-request.ts';
import { readRunning } from '#src/github/read-workflow-runs.ts';
import type { LoadedRun } from '#src/loaded-run.ts';
import type { History, SavedCollection } from '#src/model/history.ts';
import type { WorkflowRun } from '#src/model/workflow-run.ts';
import { COMMENT_MARKER } from '#src/render/comment.ts';
import { CHECK_NAME } from '#src/wanted.ts';
import { collectArtifacts } from './collect-artifacts.ts';
import { loadProposedBaseline, loadTrustedBaseline } from './load-baseline.ts';
import { loadCauses } from './load-causes.ts';
import { loadConfig } from './load-config.ts';
import type { RunSources } from './run-sources.ts';
import { isTrusted } from './trust.ts';

/**
 * Gathers everything that a run is judged by, in a bounded number of reads whatever the number of failures (design §8), and
 * saves what it left. Null: neither the config nor an earlier run says that this workflow has results.
 */
export async function loadRun(sources: RunSources): Promise<LoadedRun | null> {
  const { access, history } = sources;
  const { config, errors } = await loadConfig(access);
  const run = { ...sources.run, isTrusted: isTrusted(sources.run, config) };
  await history.saveRun(run);
  const { refused } = await collectArtifacts({ ...sources, run });
  const watched = await watchedWorkflows(history, run, config);
  if (!watched(run.workflow) && refused.length === 0) return null;

  const collections = await collectionsThatCount(history, run);
  const head = collections.length === 0 ? null : mergeCollections(collections);
  const running = await readRunning(access, run.headSha);
  const pullRequest = run.isTrusted ? null : await pullRequestOf(access, run, collections);
  const { baseline, change, commits } = run.isTrusted
    ? await loadTrustedBaseline({ ...sources, run })
    : await loadProposedBaseline(
        { ...sources, run },
        { pullRequest, claims: collections.flatMap(({ collection }) => collection.claimed ?? []).reverse() },
      );
  const known = await loadCauses({ ...sources, run }, { head, commits });
  return {
    run,
    now: access.clock.now(),
    config,
    configErrors: errors,
    head,
    evidence: testEvidence(head?.jobs ?? []),
    refused,
    waiting: running
      .filter(
        ({ runId, workflowId, name }) => runId !== run.runId && watched({ id: workflowId, name, path: '' }),
      )
      .map(({ name }) => name),
    baseline,
    change,
    pullRequest,
    filing: errors.length > 0 ? 'off' : await filingOf(history, run, config),
    records: known.records,
    isLate: known.isLate,
    contradiction: known.contradiction,
    actual: {
      check: await readCheck(access, { headSha: run.headSha, name: CHECK_NAME }),
      comment:
        pullRequest === null
          ? null
          : await readOwnComment(access, { issue: pullRequest.number, marker: COMMENT_MARKER }),
      issues: known.issues,
    },
  };
}

/** The workflows whose results are reported: those that the config names, else all that ever had a collection. */
async function watchedWorkflows(
  history: History,
  run: WorkflowRun,
  { workflows }: Config,
): Promise<(workflow: WorkflowRun['workflow']) => boolean> {
  const collecting = await history.loadCollectingWorkflows(run.repository.id);
  return ({ id, name, path }) =>
    workflows === undefined
      ? collecting.includes(id)
      : workflows.some((named) => named === name || named === path || path.endsWith(`/${named}`));
}

/**
 * The collections on the commit that may be shown together. A commit can be the head of a pull request and of a trusted
 * branch at once: what a pull request's jobs say must never become part of what is trusted.
 */
async function collectionsThatCount(history: History, run: WorkflowRun): Promise<SavedCollection[]> {
  const all = await history.loadCollectionsOfHead(run.repository.id, run.headSha);
  return all.filter(({ run: other }) =>
    run.isTrusted ? other.isTrusted : other.headRepository?.id === run.headRepository?.id,
  );
}

/** The open pull request of the run. A job's claim may only choose among those that GitHub confirms (design §5). */
async function pullRequestOf(
  access: RepositoryAccess,
  run: WorkflowRun,
  collections: readonly SavedCollection[],
): Promise<PullRequest | null> {
  if (run.event === 'merge_group') return null;
  const confirmed = await readPullRequests(access, run);
  const [only] = confirmed;
  if (confirmed.length <= 1) return only ?? null;
  const claimed = new Set(collections.map(({ collection }) => collection.claimed?.pullRequest));
  const chosen = confirmed.filter(({ number }) => claimed.has(number));
  return chosen.length === 1 ? (chosen[0] ?? null) : null;
}

async function filingOf(
  history: History,
  run: WorkflowRun,
  { filing }: Config,
): Promise<LoadedRun['filing']> {
  return filing === 'dry-run' ? history.loadFiling(run.repository.id) : filing;
}
