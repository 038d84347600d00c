// What becomes of issues, in words: each transition of the life of causes as the write that it asks for.
import { neededPasses } from '#src/analysis/life/passing.ts';
import type { About, Transition, TransitionOf } from '#src/analysis/life/transition.ts';
import { severitiesOf } from '#src/analysis/sla.ts';
import type { IssueChange, IssueWrite } from '#src/github/plan.ts';
import type { CauseRecord, RunEvidence, SeverityDecision } from '#src/model/cause-record.ts';
import type { Analysis, Cause, RunFacts } from '#src/model/findings.ts';
import type { LabelPurpose, LabelSettings } from '#src/model/label-settings.ts';
import type { IssueDraft } from '#src/model/preview-output.ts';
import { SEVERITIES } from '#src/model/severities.ts';
import { renderIssue } from '#src/render/issue.ts';
import {
  renderDuplicateComment,
  renderRemovedComment,
  renderSeverityComment,
} from '#src/render/issue-change-comments.ts';
import { renderClosedBlocks } from '#src/render/issue-closed.ts';
import { renderClosingComment, renderReopenComment } from '#src/render/issue-comments.ts';
import type { IssueContext } from '#src/render/issue-context.ts';
import { renderFlakyIssue } from '#src/render/issue-flaky.ts';
import type { FlakyContext } from '#src/render/issue-flaky-finding.ts';
import { renderGrownBlocks } from '#src/render/issue-grown.ts';
import type { EarlierIssue } from '#src/render/issue-linked.ts';
import { renderOpenBlocks } from '#src/render/issue-open.ts';
import { renderReopenedBlocks } from '#src/render/issue-reopened.ts';
import { renderTurnedFlakyBlocks, renderTurnedFlakyComment } from '#src/render/issue-turned-flaky.ts';
import { recordWithoutDetails } from '#src/render/quiet.ts';
import { knownFlake } from './known-flake.ts';
import type { Owners } from './owners.ts';

/** What the words about issues depend on. */
export interface IssueWords {
  analysis: Analysis;
  facts: RunFacts;
  excerpts: NonNullable<IssueContext['excerpts']>;
  labels: LabelSettings;
  /** After how many passing runs issues about failures, and about flaky tests, are closed. */
  closeAfter: number;
  recoveredAfter: number;
  /** The run, if all of its results are there and nothing at all failed. */
  suitePassed: RunEvidence | null;
  mustBeQuiet(record: CauseRecord): boolean;
  /** Why an earlier issue of a cause is not the one that goes on. */
  earlierOf(issue: number): EarlierIssue;
  /** Who is to look after what is filed, by the cause's key. */
  owners: ReadonlyMap<string, Owners>;
}

/** The issue that would be, or is to be, filed about it. */
export function draftOf(about: About, record: CauseRecord, words: IssueWords): IssueDraft {
  const { analysis, facts, excerpts, recoveredAfter, owners } = words;
  const isQuiet = words.mustBeQuiet(record);
  const earlier = [
    ...(record.earlierIssues ?? []).map((issue) => words.earlierOf(issue)),
    ...(record.splitFrom === undefined ? [] : [{ number: record.splitFrom, why: 'split' as const }]),
  ];
  const owned = owners.get(record.key);
  const context = {
    facts,
    isQuiet,
    excerpts,
    earlier,
    ...(owned !== undefined && { mention: owned.mention }),
  };
  const draft =
    about.kind === 'flaky'
      ? renderFlakyIssue(about.cause, { ...context, streak: recoveredAfter })
      : renderIssue(about.cause, { ...context, analysis });
  return withLabelNames(draft, words.labels);
}

/** What a transition, its lead in its record (issue-lead.ts), asks to be written; nothing where nothing is filed. */
export function issueWrites(transition: Transition, words: IssueWords): IssueWrite[] {
  if (transition.kind === 'file') return [fileWrite(transition, words)];
  const { issue } = transition.record;
  if (issue === null || transition.kind === 'would-file' || transition.kind === 'hold') return [];
  const change = changeOf(transition, words);
  return change === null ? [] : [{ kind: 'change', issue, ...change }];
}

function fileWrite({ record, about }: TransitionOf<'file'>, words: IssueWords): IssueWrite {
  const assign = words.owners.get(record.key)?.assign ?? [];
  return {
    kind: 'file',
    record,
    draft: draftOf(about, record, words),
    assign,
    colors: Object.fromEntries(Object.values(words.labels).map(({ name, color }) => [name, color])),
  };
}

/** Labels of reminders that were not said of its clock: one that began anew leaves those of the clock before. */
function unsaidLabels({ breachSaidFor, clock }: CauseRecord, labels: LabelSettings): string[] {
  return [
    ...((clock?.warnedFor ?? null) === null ? [labels.atRisk.name] : []),
    ...(breachSaidFor === null ? [labels.breached.name] : []),
  ];
}

type Change = Omit<IssueChange, 'kind' | 'issue'>;
type Changing = Exclude<Transition, TransitionOf<'file'> | TransitionOf<'would-file'> | TransitionOf<'hold'>>;

function changeOf(transition: Changing, words: IssueWords): Change | null {
  const { facts, suitePassed, labels } = words;
  const isQuiet = words.mustBeQuiet(transition.record);
  const record = isQuiet ? recordWithoutDetails(transition.record) : transition.record;
  const flaky = () => knownFlake(transition.record, words.analysis, flakyContext(words, isQuiet));
  switch (transition.kind) {
    case 'close': {
      const closedAt = record.closedAt ?? facts.at;
      return {
        comment: renderClosingComment(record, { closedAt }),
        blocks: renderClosedBlocks(record, { closedAt, suitePassed, flaky: flaky() }),
        state: 'closed',
        reason: 'completed',
      };
    }
    case 'reopen': {
      const { cause, isWorse, passedSince } = transition;
      const remove = unsaidLabels(record, labels);
      return {
        comment: renderReopenComment(record, {
          passedSince,
          isQuiet,
          raised: isWorse ? lastChange(record) : null,
        }),
        blocks: {
          ...(cause !== null && grownBlocks(record, cause, words)),
          ...renderReopenedBlocks(record, { streak: words.recoveredAfter, flaky: flaky(), isQuiet }),
        },
        state: 'open',
        reason: 'reopened',
        labels: isWorse ? withSeverityLabel(record, words, { add: [], remove }) : { remove },
      };
    }
    case 'join':
      return {
        comment: renderDuplicateComment(record, { of: transition.into, why: 'joined' }),
        state: 'closed',
        reason: 'duplicate',
      };
    case 'turn-flaky':
      return {
        comment: renderTurnedFlakyComment(record, { streak: words.recoveredAfter }),
        blocks: {
          // Where history has no numbers, the evidence stays that of failures: then of all that the issue lists now.
          ...(transition.about === null &&
            transition.cause !== null &&
            grownBlocks(record, transition.cause, words)),
          ...renderTurnedFlakyBlocks(record, transition.about, flakyContext(words, isQuiet)),
        },
        // It may be one that failed again after it was closed.
        state: 'open',
        reason: 'reopened',
        labels: withSeverityLabel(record, words, {
          add: [labels.flaky.name],
          remove: [labels.bug.name, ...unsaidLabels(record, labels)],
        }),
      };
    case 'grow': {
      const change = transition.isWorse ? lastChange(record) : null;
      return {
        blocks: grownBlocks(record, transition.cause, words),
        ...(change !== null && {
          comment: renderSeverityComment(record, change),
          labels: withSeverityLabel(record, words, { add: [], remove: [] }),
        }),
      };
    }
    case 'ask':
      return { comment: renderRemovedComment(record), blocks: openBlocks(record, words, isQuiet) };
    case 'keep':
      return record.state === 'open' ? { blocks: openBlocks(record, words, isQuiet) } : null;
  }
}

function grownBlocks(record: CauseRecord, cause: Cause, words: IssueWords): Record<string, string> {
  const { analysis, facts, excerpts, closeAfter } = words;
  const isQuiet = words.mustBeQuiet(record);
  return renderGrownBlocks(record, cause, { analysis, facts, excerpts, isQuiet, closeAfter });
}

function openBlocks(record: CauseRecord, words: IssueWords, isQuiet: boolean): Record<string, string> {
  const { analysis } = words;
  return renderOpenBlocks(record, {
    closeAfter: neededPasses(record, words),
    cause: null,
    analysis,
    isQuiet,
  });
}

function flakyContext({ facts, excerpts, recoveredAfter }: IssueWords, isQuiet: boolean): FlakyContext {
  return { facts, excerpts, isQuiet, streak: recoveredAfter };
}

/** The newest change of its severity; null: it has had one only. */
function lastChange(record: CauseRecord): { from: SeverityDecision; to: SeverityDecision } | null {
  const [from, to] = severitiesOf(record).slice(-2);
  return from === undefined || to === undefined ? null : { from, to };
}

/** The label of the severity that the record has, and none of the others that it had. */
function withSeverityLabel(
  { severity, severities = [] }: CauseRecord,
  { labels }: IssueWords,
  { add, remove }: { add: string[]; remove: string[] },
): { add: string[]; remove: string[] } {
  if (severities.length < 2) return { add, remove };
  return {
    add: [labels[severity].name, ...add],
    remove: [
      ...SEVERITIES.filter((other) => other !== severity).map((other) => labels[other].name),
      ...remove,
    ],
  };
}

/** Drafts name labels by what they are for; a team may call them otherwise. */
export function withLabelNames(draft: IssueDraft, labels: LabelSettings): IssueDraft {
  const nameOf = (purpose: string): string =>
    Object.hasOwn(labels, purpose) ? labels[purpose as LabelPurpose].name : purpose;
  return { ...draft, labels: draft.labels.map(nameOf) };
}

/** An issue of ours that is open beside an older one of the same cause. */
export function duplicateWrite(
  { issue, of }: { issue: number; of: number },
  records: readonly CauseRecord[],
): IssueWrite[] {
  const record = records.find((known) => known.issue === of || known.issue === issue);
  if (record === undefined) return [];
  return [
    {
      kind: 'change',
      issue,
      comment: renderDuplicateComment(record, { of, why: 'same-cause' }),
      state: 'closed',
      reason: 'duplicate',
    },
  ];
}
