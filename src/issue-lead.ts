import type { About, Transition } from '#src/analysis/life/transition.ts';
import type { CauseRecord } from '#src/model/cause-record.ts';
import { causeLead } from '#src/render/issue-filed.ts';
import { flakyLead, prepared } from '#src/render/issue-flaky.ts';
import { withoutDetails } from '#src/render/quiet.ts';
import type { IssueWords } from './issue-words.ts';

/** Transitions whose records have the first lines of their issues, which later texts repeat, where the run has what they say. */
export function withLeads(
  transitions: readonly Transition[],
  words: IssueWords | null,
): readonly Transition[] {
  return words === null ? transitions : transitions.map((transition) => withLead(transition, words));
}

function withLead(transition: Transition, words: IssueWords): Transition {
  const { record } = transition;
  const about = aboutOf(transition);
  return about === null
    ? transition
    : { ...transition, record: { ...record, lead: leadOf(about, record, words) } };
}

function aboutOf(transition: Transition): About | null {
  switch (transition.kind) {
    case 'file':
    case 'would-file':
    case 'hold':
      return transition.about;
    case 'keep':
      return transition.about ?? null;
    case 'grow':
      return { kind: 'failures', cause: transition.cause };
    case 'turn-flaky':
      return transition.about === null ? null : { kind: 'flaky', cause: transition.about };
    case 'reopen':
      return transition.cause === null ? null : { kind: 'failures', cause: transition.cause };
    case 'close':
    case 'join':
    case 'ask':
      return null;
  }
}

function leadOf(about: About, record: CauseRecord, words: IssueWords): string {
  const isQuiet = words.mustBeQuiet(record);
  const context = { facts: words.facts, isQuiet };
  if (about.kind === 'flaky') return flakyLead(prepared(about.cause, context), context);
  return causeLead(isQuiet ? withoutDetails(about.cause) : about.cause);
}
