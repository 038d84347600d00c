import { isAncestor } from '#src/analysis/commit-order.ts';
import { countingEvidence } from '#src/analysis/counting-evidence.ts';
import { mergeCollections } from '#src/analysis/merge-collections.ts';
import type { Config } from '#src/config/schema.ts';
import type { LoadedRun } from '#src/loaded-run.ts';
import type { CauseRecord } from '#src/model/cause-record.ts';
import type { CommitNode, History } from '#src/model/history.ts';
import { loadTrustedBaseline, unknownChange } from './load-baseline.ts';
import { loadBranchHistory, loadPast } from './load-past.ts';
import type { RunSources } from './run-sources.ts';
import { watchedWorkflows } from './watched-workflows.ts';

/** What was known of causes when a run completed. */
export interface KnownThen {
  records: readonly CauseRecord[];
  /** The newest commit of each trusted branch. */
  newest: ReadonlyMap<string, string>;
  commits: readonly CommitNode[];
}

/** What the history alone does not tell; what is gone from the code, and what was locked, is known of now only. */
const UNTOLD = {
  configErrors: [],
  proposedConfig: null,
  forbidden: [],
  refused: [],
  artifactNotes: [],
  waiting: [],
  silent: [],
  lostAttempts: [],
  unconfirmed: [],
  undecided: [],
  baseline: null,
  past: null,
  trends: null,
  pullRequest: null,
  filing: 'off',
  gone: new Map(),
  duplicates: [],
  staleLabels: [],
  contradiction: null,
  actual: { check: null, comment: null, issues: null },
} as const satisfies Partial<LoadedRun>;

/**
 * What a trusted run was judged by when it completed, as far as causes go by it: from the history alone, without anything
 * that came later, and without a baseline. `filing` is off: what was filed, GitHub tells. Null: its workflow's results are
 * not reported.
 */
export async function loadRunAsOf(
  { history, run }: Pick<RunSources, 'history' | 'run'>,
  { records, newest, commits }: KnownThen,
  config: Config,
): Promise<LoadedRun | null> {
  const saved = await history.loadCollectionsOfHead(run.repository.id, run.headSha);
  const onCommit = saved.filter(({ run: other }) => other.isTrusted && other.at <= run.at);
  const isWatched = await watchedWorkflows(history, { run, onCommit }, config);
  if (!isWatched(run.workflow) || onCommit.length === 0) return null;
  const head = mergeCollections(onCommit);
  const newestThen = run.headBranch === null ? undefined : newest.get(run.headBranch);
  const isLate = newestThen !== undefined && isAncestor(commits, run.headSha, newestThen);
  const question = { pullRequest: null, config };
  const later = isLate
    ? { ...(await loadBranchHistory({ history: asOf(history, run.at), run }, question)), commits }
    : null;
  const { infrastructure } = config;
  return {
    ...UNTOLD,
    run,
    now: new Date(run.at),
    config,
    head,
    evidence: countingEvidence(head.jobs, { headSha: run.headSha, later, infrastructure }),
    change: unknownChange(run),
    records,
    commits,
    isLate,
  };
}

/** The same, with what a failing run is compared with. */
export async function withBaselineAsOf(
  { access, history, run }: RunSources,
  loaded: LoadedRun,
): Promise<LoadedRun> {
  const then = asOf(history, run.at);
  const { baseline, change } = await loadTrustedBaseline({ access, history: then, run });
  const { past } = await loadPast({ history: then, run }, { pullRequest: null, config: loaded.config });
  return { ...loaded, baseline, change, past };
}

/** The history as it was at a time (UTC ISO), for the questions that a judgement asks. */
function asOf(history: History, at: string): History {
  const after = new Date(Date.parse(at) + 1).toISOString();
  return {
    ...history,
    loadBranchHistory: (question) => history.loadBranchHistory({ ...question, before: after }),
    async loadBaseline(repositoryId, shas, except) {
      for (let left = shas; ; ) {
        const found = await history.loadBaseline(repositoryId, left, except);
        if (found === null) return null;
        const collections = found.collections.filter(({ run }) => run.at <= at);
        if (collections.length > 0) return { ...found, collections };
        left = left.filter((sha) => sha !== found.sha);
      }
    },
  };
}
