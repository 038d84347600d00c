import type { Transition } from '#src/analysis/life/transition.ts';
import { dueAt } from '#src/analysis/sla.ts';
import type { IssueWrite, Wanted } from '#src/github/plan.ts';
import type { CauseRecord } from '#src/model/cause-record.ts';
import type { Analysis, RunFacts } from '#src/model/findings.ts';
import { DRY_RUN_KEY } from '#src/model/issue-blocks.ts';
import type { Check } from '#src/model/preview-output.ts';
import { evidenceFrom } from '#src/model/run-evidence.ts';
import { renderCheck } from '#src/render/check.ts';
import type { CheckNotice } from '#src/render/check-notices.ts';
import { COMMENT_MARKER, renderComment, renderGreenComment } from '#src/render/comment.ts';
import { renderDryRun } from '#src/render/dry-run.ts';
import { renderIncompleteCheck, renderNoResultsCheck } from '#src/render/unfinished-check.ts';
import { configNotices } from './config-notices.ts';
import { withLeads } from './issue-lead.ts';
import { draftOf, duplicateWrite, type IssueWords, issueWrites } from './issue-words.ts';
import type { JudgedRun } from './judge-run.ts';
import type { LoadedRun } from './loaded-run.ts';
import { mustBeQuiet } from './must-be-quiet.ts';
import type { Owners } from './owners.ts';

/** The check's name, by which it is found again. */
export const CHECK_NAME = 'Redfirst';

/** A judged run in words. `owners`: who is to look after what is filed, by the cause's key. */
export function putIntoWords(
  loaded: LoadedRun,
  { analysis, transitions }: JudgedRun,
  owners: ReadonlyMap<string, Owners>,
): Worded {
  const words = analysis === null ? null : issueWordsOf(loaded, analysis, owners);
  const told = withLeads(transitions, words);
  return {
    wanted: {
      check: checkToWrite(loaded, analysis, transitions),
      comment: commentToWrite(loaded, analysis),
      issues: words === null ? [] : issuesOf(loaded, told, words),
    },
    records: told.map(({ record }) => record),
  };
}

/** What is known of causes after a judged run, with the words that later texts repeat. */
export function recordsInWords(loaded: LoadedRun, { analysis, transitions }: JudgedRun): CauseRecord[] {
  const words = analysis === null ? null : issueWordsOf(loaded, analysis, new Map());
  return withLeads(transitions, words).map(({ record }) => record);
}

function checkToWrite(
  loaded: LoadedRun,
  analysis: Analysis | null,
  transitions: readonly Transition[],
): Wanted['check'] {
  const { run, waiting, forbidden } = loaded;
  if (forbidden.includes('checks')) return null;
  return {
    name: CHECK_NAME,
    headSha: run.headSha,
    status: waiting.length > 0 ? 'in_progress' : 'completed',
    detailsUrl: run.url,
    check: checkOf(loaded, analysis, noticesOf(loaded, analysis, transitions)),
  };
}

function commentToWrite(loaded: LoadedRun, analysis: Analysis | null): Wanted['comment'] {
  const { run, waiting, pullRequest, forbidden } = loaded;
  if (pullRequest === null || analysis === null || waiting.length > 0 || forbidden.includes('issues'))
    return null;
  const facts = factsOf(loaded);
  return {
    pullRequest: pullRequest.number,
    headSha: run.headSha,
    marker: COMMENT_MARKER,
    news: renderComment(analysis, facts)?.body ?? null,
    green: renderGreenComment(analysis, facts).body,
  };
}

function factsOf({ run, head, now }: LoadedRun): RunFacts {
  const { owner, name } = run.repository;
  return {
    repository: `${owner}/${name}`,
    commit: run.headSha,
    branch: run.headBranch,
    runUrl: run.url,
    environment: head === null || head.environments.length === 0 ? null : head.environments.join('; '),
    discoveredBy: `pytest in workflow ${run.workflow.name}`,
    at: now.toISOString(),
  };
}

function checkOf(loaded: LoadedRun, analysis: Analysis | null, notices: CheckNotice[]): Check {
  const facts = factsOf(loaded);
  if (loaded.waiting.length > 0)
    return renderIncompleteCheck({ analysis, waiting: loaded.waiting, notices }, facts);
  if (analysis === null)
    return renderNoResultsCheck(
      {
        reasons: [whyNoResults(loaded)],
        notices,
        fails: loaded.config.gates.noResults === 'fail',
      },
      facts,
    );
  return renderCheck(analysis, facts, notices);
}

function whyNoResults({ refused, forbidden }: LoadedRun): string {
  if (refused.length > 0) return 'No collection of this run could be accepted.';
  if (forbidden.includes('actions'))
    return 'The App may not see what the run left: it lacks the permission actions: read.';
  return 'The run has no collection: the job died before its end, or the Redfirst step is missing.';
}

function noticesOf(
  loaded: LoadedRun,
  analysis: Analysis | null,
  transitions: readonly Transition[],
): CheckNotice[] {
  const held = transitions.filter((transition) => transition.kind === 'hold');
  const dry = transitions.filter((transition) => transition.kind === 'would-file');
  return [
    ...configNotices(loaded),
    ...loaded.forbidden.map((permission) => ({ kind: 'forbidden' as const, permission })),
    ...(loaded.lostAttempts.length === 0 ? [] : [{ kind: 'lost' as const, attempts: loaded.lostAttempts }]),
    ...loaded.unconfirmed.map((claimed) => ({ kind: 'unconfirmed' as const, claimed })),
    ...(loaded.undecided.length === 0 ? [] : [{ kind: 'undecided' as const, numbers: loaded.undecided }]),
    ...loaded.refused.map((refused) => ({ kind: 'refused' as const, ...refused })),
    ...loaded.artifactNotes,
    ...(['confirmation', 'cap'] as const).flatMap((why) => {
      const causes = held
        .filter((transition) => transition.why === why)
        .map(({ record }) => ({ tests: record.tests.map(({ nodeId }) => nodeId) }));
      return causes.length === 0 ? [] : [{ kind: 'held' as const, why, causes }];
    }),
    ...(analysis?.infrastructure ?? []).map(({ name, tests }) => ({
      kind: 'infrastructure' as const,
      name,
      tests: tests.map(({ nodeId }) => nodeId),
    })),
    ...(loaded.contradiction === null ? [] : [{ kind: 'not-filed' as const, why: loaded.contradiction }]),
    ...(dry.length === 0 ? [] : [{ kind: 'dry-run' as const, causes: dry.length }]),
  ];
}

/** What should be on GitHub after this, and what is known of causes from then on. */
export interface Worded {
  wanted: Wanted;
  records: CauseRecord[];
}

function issuesOf(loaded: LoadedRun, transitions: readonly Transition[], words: IssueWords): IssueWrite[] {
  const writes = transitions.flatMap((transition) => issueWrites(transition, words));
  const twice = loaded.duplicates.flatMap((duplicate) => duplicateWrite(duplicate, loaded.records));
  const stale = loaded.staleLabels.map(({ issue, labels }) => ({
    kind: 'change' as const,
    issue,
    labels: { remove: labels },
  }));
  return [...twice, ...stale, ...writes, ...dryRunWrites(loaded, transitions, words)];
}

/** The one issue that lists what would be filed: kept up to date, and over when filing begins. */
function dryRunWrites(
  loaded: LoadedRun,
  transitions: readonly Transition[],
  words: IssueWords,
): IssueWrite[] {
  const dry = transitions.filter((transition) => transition.kind === 'would-file');
  // What was listed once and is mended must not stand there for ever.
  const isListed = loaded.actual.issues?.some(({ key, isOpen }) => key === DRY_RUN_KEY && isOpen) ?? false;
  if (loaded.filing === 'on') return isListed ? [{ kind: 'end-dry-run' }] : [];
  if (dry.length === 0 && !(isListed && loaded.filing === 'dry-run')) return [];
  const drafts = dry.map(({ about, record }) => {
    const { title, severity, tests, key } = draftOf(about, record, words);
    // As of the run, so that the same run leaves the same list whenever it is reported.
    const due = dueAt(new Date(loaded.run.at), severity, loaded.config.sla.hours);
    return { title, severity, due, tests: tests.length, key };
  });
  const labels = [loaded.config.labels.redfirst.name];
  return [{ kind: 'dry-run', ...renderDryRun(drafts, loaded.run), labels }];
}

function issueWordsOf(
  loaded: LoadedRun,
  analysis: Analysis,
  owners: ReadonlyMap<string, Owners>,
): IssueWords {
  const { config, waiting, run, actual } = loaded;
  // Known failures are a success, and a job that died or is awaited may have hidden some. Gates say nothing of the tests.
  const isGreen =
    analysis.apartFromFailures === 'success' &&
    waiting.length === 0 &&
    analysis.counts.failed + analysis.counts.error === 0;
  return {
    analysis,
    facts: factsOf(loaded),
    excerpts: config.excerpts,
    labels: config.labels,
    closeAfter: config.issues.closeAfter,
    recoveredAfter: config.flaky.recoveredAfter,
    suitePassed: isGreen ? evidenceFrom(run) : null,
    mustBeQuiet: (record) => mustBeQuiet(record, { repository: run.repository, config }),
    earlierOf: (number) => {
      const known = actual.issues?.find((issue) => issue.number === number);
      const closedAt = known?.closedAt ?? null;
      return known?.isLocked === true || closedAt === null
        ? { number, why: 'locked', closedAt }
        : { number, why: 'closed-long-ago', closedAt };
    },
    owners,
  };
}
