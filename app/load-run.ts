import { mergeCollections } from '#src/analysis/merge-collections.ts';
import { CONFIG_PATH, defaultConfig } from '#src/config/read-config.ts';
import type { RepositoryAccess } from '#src/github/api.ts';
import { readCheck } from '#src/github/read-check.ts';
import { readOwnComment } from '#src/github/read-comments.ts';
import { type PullRequest, readPullRequests } from '#src/github/read-pull-request.ts';
import { readRunsOnCommit } from '#src/github/read-workflow-runs.ts';
import { isWholeRun } from '#src/judge-run.ts';
import type { LoadedRun } from '#src/loaded-run.ts';
import type { SavedCollection } from '#src/model/history.ts';
import type { WorkflowRun } from '#src/model/workflow-run.ts';
import { COMMENT_MARKER } from '#src/render/comment.ts';
import { CHECK_NAME } from '#src/wanted.ts';
import { collectArtifacts, NO_RAW_FACTS, type RawFacts } from './collect-artifacts.ts';
import { filingOf } from './filing-of.ts';
import {
  type LoadedBaseline,
  loadProposedBaseline,
  loadTrustedBaseline,
  unknownChange,
} from './load-baseline.ts';
import { type KnownCauses, loadCauses, NO_CAUSES } from './load-causes.ts';
import { type LoadedConfig, loadConfig } from './load-config.ts';
import { loadGone } from './load-gone.ts';
import { loadPast } from './load-past.ts';
import { loadProposedConfig } from './load-proposed-config.ts';
import { loadTrends } from './load-trends.ts';
import { type PermittedReads, permittedReads } from './permitted-reads.ts';
import type { RunSources } from './run-sources.ts';
import { isTrusted } from './trust.ts';
import { othersOnCommit, watchedWorkflows } from './watched-workflows.ts';

/**
 * Gathers everything that a run is judged by, in a bounded number of reads whatever the number of failures (design §8), and
 * saves what it left. Null: neither the config nor an earlier run says that this workflow has results.
 *
 * @param sources `isAsked`: a person asked for the check again
 */
export async function loadRun(sources: RunSources & { isAsked: boolean }): Promise<LoadedRun | null> {
  const { access, history, isAsked } = sources;
  const reads = permittedReads(access.clock);
  const inForce = await reads.orElse('contents', () => loadConfig(access), UNREADABLE_CONFIG);
  const { config, errors } = inForce;
  const run = { ...sources.run, isTrusted: isTrusted(sources.run, config) };
  await history.saveRun(run);
  const raw = await reads.orElse(
    'actions',
    () => collectArtifacts({ ...sources, run, config }),
    NO_RAW_FACTS,
  );
  const onCommit = await history.loadCollectionsOfHead(run.repository.id, run.headSha);
  const refusals = await history.loadRefusals(run.repository.id, run.headSha);
  const refused = thoseThatCount(refusals, run).flatMap((refusal) => refusal.refused);
  const isWatched = await watchedWorkflows(history, { run, onCommit }, config);
  if (!isWatched(run.workflow) && refused.length === 0) return null;

  const collections = thoseThatCount(onCommit, run);
  const head = collections.length === 0 ? null : mergeCollections(collections);
  const runs = await reads.orElse('actions', () => readRunsOnCommit(access, run.headSha), []);
  const { pullRequest, unconfirmed, undecided } = run.isTrusted
    ? NO_PULL_REQUEST
    : await reads.orElse('pull_requests', () => pullRequestOf(access, run, collections), NO_PULL_REQUEST);
  const { baseline, change, files } = await reads.orElse(
    'contents',
    () => baselineOf({ ...sources, run }, { pullRequest, collections, raw }),
    { baseline: null, files: null, change: unknownChange(run) },
  );
  const proposedConfig =
    pullRequest === null
      ? null
      : await reads.orElse('contents', () => loadProposedConfig(access, { run, files, inForce }), null);
  const { past, branchHistory } = await loadPast({ ...sources, run }, { pullRequest, config });
  const filing = await filingOf(history, run.repository.id, { config, errors });
  const { issues, ...known } = await reads.orElse(
    'issues',
    () =>
      loadCauses(
        { ...sources, run },
        {
          head,
          branchHistory,
          isFlaky: past.flaky.some(({ recovered }) => recovered === null),
          filing,
          config,
        },
      ),
    UNREADABLE_ISSUES,
  );
  const others = othersOnCommit(runs, { run, onCommit, isWatched });
  const gone = await reads.orElse(
    'contents',
    () =>
      loadGone(access, {
        head,
        records: known.records,
        config,
        filing,
        run,
        isComplete: head !== null && isWholeRun({ ...others, refused, isLate: known.isLate }, head),
      }),
    new Map(),
  );
  return {
    run,
    now: access.clock.now(),
    config,
    configErrors: errors,
    proposedConfig,
    head,
    ...known,
    refused,
    artifactNotes: raw.notes,
    ...others,
    lostAttempts: lostAttempts(run, onCommit),
    unconfirmed,
    undecided,
    baseline,
    past,
    trends: run.isTrusted ? await loadTrends({ ...sources, run }, config) : null,
    change,
    pullRequest,
    filing,
    gone,
    actual: { ...(await writtenOn(access, reads, { run, pullRequest, isAsked })), issues },
    // Last, when all has been asked for.
    forbidden: reads.forbidden(),
  };
}

/** What an earlier report left on the commit and on the pull request. */
async function writtenOn(
  access: RepositoryAccess,
  reads: PermittedReads,
  { run, pullRequest, isAsked }: { run: WorkflowRun; pullRequest: PullRequest | null; isAsked: boolean },
): Promise<Pick<LoadedRun['actual'], 'check' | 'comment'>> {
  const target = { headSha: run.headSha, name: CHECK_NAME };
  const written = await reads.orElse('checks', () => readCheck(access, target), null);
  // GitHub sets its suite back to queued and leaves the check run to us, so it is written although it may say the same.
  const check = isAsked && written !== null ? { ...written, status: 'queued' } : written;
  if (pullRequest === null) return { check, comment: null };
  const { number: issue } = pullRequest;
  const comment = await reads.orElse(
    'issues',
    () => readOwnComment(access, { issue, marker: COMMENT_MARKER }),
    null,
  );
  return { check, comment };
}

const UNREADABLE_CONFIG: LoadedConfig = {
  config: defaultConfig(),
  owner: null,
  text: null,
  errors: [
    {
      file: CONFIG_PATH,
      place: null,
      path: '',
      message: 'the App may not read it, so the defaults hold and nothing is filed.',
    },
  ],
};
const UNREADABLE_ISSUES: KnownCauses = {
  ...NO_CAUSES,
  contradiction: 'the App may not read issues.',
};
const NO_PULL_REQUEST: ConfirmedPullRequest = { pullRequest: null, unconfirmed: [], undecided: [] };

function baselineOf(
  sources: RunSources,
  {
    pullRequest,
    collections,
    raw,
  }: { pullRequest: PullRequest | null; collections: readonly SavedCollection[]; raw: RawFacts },
): Promise<LoadedBaseline> {
  if (sources.run.isTrusted) return loadTrustedBaseline(sources);
  const claims = collections.flatMap(({ collection }) => collection.claimed ?? []).reverse();
  const isMeasured = collections.some(({ collection }) => collection.results.coverage !== null);
  const isUnclaimed = collections.some(({ collection }) => collection.claimed === null);
  const { headFiles } = raw;
  return loadProposedBaseline(sources, { pullRequest, claims, isMeasured, isUnclaimed, headFiles });
}

/**
 * What runs on the commit left that may be shown together. A commit can be the head of a pull request and of a trusted
 * branch at once: what a pull request's jobs say must never become part of what is trusted.
 */
function thoseThatCount<Left extends { run: WorkflowRun }>(all: readonly Left[], run: WorkflowRun): Left[] {
  return all.filter(({ run: other }) => {
    if (run.isTrusted) return other.isTrusted;
    // Nobody knows whether two forks that are deleted were one.
    if (run.headRepository === null) return other.runId === run.runId;
    return other.headRepository?.id === run.headRepository.id;
  });
}

/** A re-run can make the artifacts of earlier attempts unreachable, so that one that was not heard of is lost (design §5). */
function lostAttempts(run: WorkflowRun, onCommit: readonly SavedCollection[]): number[] {
  const known = new Set(
    onCommit.filter((saved) => saved.run.runId === run.runId).map((saved) => saved.run.attempt),
  );
  const earlier = Array.from({ length: run.attempt - 1 }, (_, at) => at + 1);
  return earlier.filter((attempt) => !known.has(attempt));
}

interface ConfirmedPullRequest {
  pullRequest: PullRequest | null;
  /** Those that jobs say they belong to and GitHub does not confirm. */
  unconfirmed: number[];
  /** Several of which it may be any, so that it is none. */
  undecided: number[];
}

/** The open pull request of the run. A job's claim may only choose among those that GitHub confirms (design §5). */
async function pullRequestOf(
  access: RepositoryAccess,
  run: WorkflowRun,
  collections: readonly SavedCollection[],
): Promise<ConfirmedPullRequest> {
  if (run.event === 'merge_group') return NO_PULL_REQUEST;
  const confirmed = await readPullRequests(access, run);
  const claimed = new Set(collections.flatMap(({ collection }) => collection.claimed?.pullRequest ?? []));
  const numbers = new Set(confirmed.map(({ number }) => number));
  const unconfirmed = [...claimed].filter((number) => !numbers.has(number)).sort((a, b) => a - b);
  const chosen = confirmed.length <= 1 ? confirmed : confirmed.filter(({ number }) => claimed.has(number));
  const [pullRequest = null, ...others] = chosen;
  if (pullRequest !== null && others.length === 0) return { pullRequest, unconfirmed, undecided: [] };
  return { pullRequest: null, unconfirmed, undecided: [...numbers].sort((a, b) => a - b) };
}
