import type { Transition } from '#src/analysis/life-cycle.ts';
import { dueAt } from '#src/analysis/sla.ts';
import type { IssueWrite, Wanted } from '#src/github/plan.ts';
import { CONFIG_PATH } from '#src/github/read-config.ts';
import type { CauseRecord, RunEvidence } from '#src/model/cause-record.ts';
import type { Analysis, RunFacts } from '#src/model/findings.ts';
import { DRY_RUN_KEY } from '#src/model/issue-blocks.ts';
import type { Check } from '#src/model/preview-output.ts';
import { evidenceFrom } from '#src/model/run-evidence.ts';
import { renderCheck } from '#src/render/check.ts';
import type { CheckNotice } from '#src/render/check-notices.ts';
import { COMMENT_MARKER, renderComment, renderGreenComment } from '#src/render/comment.ts';
import { renderDryRun } from '#src/render/dry-run.ts';
import { renderIssue } from '#src/render/issue.ts';
import { renderClosedBlocks } from '#src/render/issue-closed.ts';
import { renderClosingComment, renderReopenComment } from '#src/render/issue-comments.ts';
import type { IssueContext } from '#src/render/issue-context.ts';
import { renderReopenedBlocks } from '#src/render/issue-reopened.ts';
import { recordWithoutDetails } from '#src/render/quiet.ts';
import { renderIncompleteCheck, renderNoResultsCheck } from '#src/render/unfinished-check.ts';
import type { JudgedRun } from './judge-run.ts';
import type { LoadedRun } from './loaded-run.ts';

/** The check's name, by which it is found again. */
export const CHECK_NAME = 'Redfirst';

/** A judged run in words: what should be on GitHub after this. */
export function putIntoWords(loaded: LoadedRun, { analysis, transitions }: JudgedRun): Wanted {
  const { run, waiting, pullRequest, forbidden } = loaded;
  const facts = factsOf(loaded);
  return {
    check: forbidden.includes('checks')
      ? null
      : {
          name: CHECK_NAME,
          headSha: run.headSha,
          status: waiting.length > 0 ? 'in_progress' : 'completed',
          detailsUrl: run.url,
          check: checkOf(loaded, analysis, noticesOf(loaded, transitions)),
        },
    comment:
      pullRequest === null || analysis === null || waiting.length > 0 || forbidden.includes('issues')
        ? null
        : {
            pullRequest: pullRequest.number,
            headSha: run.headSha,
            marker: COMMENT_MARKER,
            news: renderComment(analysis, facts)?.body ?? null,
            green: renderGreenComment(analysis, facts).body,
          },
    issues: analysis === null ? [] : issueWrites(loaded, analysis, transitions),
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
        reasons: [
          loaded.refused.length > 0
            ? 'No collection of this run could be accepted.'
            : 'The run has no collection: the job died before its end, or the Redfirst step is missing.',
        ],
        notices,
      },
      facts,
    );
  return renderCheck(analysis, facts, notices);
}

function noticesOf(loaded: LoadedRun, transitions: readonly Transition[]): CheckNotice[] {
  const held = transitions.filter((transition) => transition.kind === 'hold');
  const dry = transitions.filter((transition) => transition.kind === 'would-file');
  return [
    ...loaded.configErrors.map((message) => ({
      kind: 'config-error' as const,
      file: CONFIG_PATH,
      message,
    })),
    ...loaded.forbidden.map((permission) => ({ kind: 'forbidden' as const, permission })),
    ...(loaded.lostAttempts.length === 0 ? [] : [{ kind: 'lost' as const, attempts: loaded.lostAttempts }]),
    ...loaded.unconfirmed.map((claimed) => ({ kind: 'unconfirmed' as const, claimed })),
    ...loaded.refused.map((refused) => ({ kind: 'refused' as const, ...refused })),
    ...(['confirmation', 'cap'] as const).flatMap((why) => {
      const causes = held
        .filter((transition) => transition.why === why)
        .map(({ record }) => ({ tests: record.tests.map(({ nodeId }) => nodeId) }));
      return causes.length === 0 ? [] : [{ kind: 'held' as const, why, causes }];
    }),
    ...(loaded.contradiction === null ? [] : [{ kind: 'not-filed' as const, why: loaded.contradiction }]),
    ...(dry.length === 0 ? [] : [{ kind: 'dry-run' as const, causes: dry.length }]),
  ];
}

function issueWrites(
  loaded: LoadedRun,
  analysis: Analysis,
  transitions: readonly Transition[],
): IssueWrite[] {
  const context = { analysis, facts: factsOf(loaded), excerpts: loaded.config.excerpts };
  // Known failures are a success, and a job that died or is awaited may have hidden some.
  const isGreen =
    analysis.conclusion === 'success' &&
    loaded.waiting.length === 0 &&
    analysis.counts.failed + analysis.counts.error === 0;
  const suitePassed = isGreen ? evidenceFrom(loaded.run) : null;
  const words: IssueWords = {
    context,
    suitePassed,
    mustBeQuiet: ({ isSecurity }) => isSecurity === true && tellsEverybody(loaded),
  };
  const dry = transitions.filter((transition) => transition.kind === 'would-file');
  const writes = transitions.flatMap((transition) => issueWrite(transition, words));
  // What was listed once and is mended must not stand there for ever.
  const isListed = loaded.actual.issues?.some(({ key, isOpen }) => key === DRY_RUN_KEY && isOpen) ?? false;
  if (loaded.filing === 'on') return isListed ? [...writes, { kind: 'end-dry-run' }] : writes;
  if (dry.length === 0 && !(isListed && loaded.filing === 'dry-run')) return writes;
  const drafts = dry.map(({ cause, record }) => {
    const isQuiet = words.mustBeQuiet(record);
    const { title, severity, tests, key } = renderIssue(cause, { ...context, isQuiet });
    // As of the run, so that the same run leaves the same list whenever it is reported.
    const due = dueAt(new Date(loaded.run.at), severity, loaded.config.sla.hours);
    return { title, severity, due, tests: tests.length, key };
  });
  return [...writes, { kind: 'dry-run', ...renderDryRun(drafts, loaded.run) }];
}

interface IssueWords {
  context: IssueContext;
  /** The run, if all of its results are there and nothing at all failed. */
  suitePassed: RunEvidence | null;
  mustBeQuiet(record: CauseRecord): boolean;
}

/** Whether everybody can read what is filed, and the team does not want all of it public (design §5). */
function tellsEverybody({ run, config }: LoadedRun): boolean {
  return !run.repository.isPrivate && config.security === 'quiet';
}

function issueWrite(transition: Transition, { context, suitePassed, mustBeQuiet }: IssueWords): IssueWrite[] {
  const { kind } = transition;
  const isQuiet = mustBeQuiet(transition.record);
  const record = isQuiet ? recordWithoutDetails(transition.record) : transition.record;
  const closedAt = context.facts.at;
  switch (kind) {
    case 'file':
      return [
        {
          kind,
          record: transition.record,
          draft: renderIssue(transition.cause, { ...context, isQuiet }),
        },
      ];
    case 'close':
      if (record.issue === null) return [];
      return [
        {
          kind,
          issue: record.issue,
          comment: renderClosingComment(record, { closedAt }),
          blocks: renderClosedBlocks(record, { closedAt, suitePassed }),
        },
      ];
    case 'reopen':
      if (record.issue === null) return [];
      return [
        {
          kind,
          issue: record.issue,
          comment: renderReopenComment(record, { passedSince: transition.passedSince }),
          blocks: renderReopenedBlocks(record),
        },
      ];
    case 'would-file':
    case 'hold':
    case 'keep':
      return [];
  }
}
