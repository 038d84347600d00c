import { analyse } from '#src/analysis/analyse.ts';
import { rollUp } from '#src/analysis/roll-up.ts';
import type { Results } from '#src/model/collection.ts';
import type { AddedLines, Analysis, Baseline, Commit, RunFacts } from '#src/model/findings.ts';
import type { Check, IssueDraft } from '#src/model/preview-output.ts';
import type { SeverityRule, SlaHours } from '#src/model/severity.ts';
import { renderCheck } from '#src/render/check.ts';
import { renderComment } from '#src/render/comment.ts';
import { renderIssue } from '#src/render/issue.ts';

/** What changed between the baseline's commit and the one that was tested; null where nobody could tell. */
export interface Change {
  addedLines: AddedLines | null;
  range: { base: string | null; head: string | null; commits: Commit[] | null };
}

/** The real parts, built once in each shell's composition root. */
export interface TriageParts {
  loadHead(): Promise<Results>;
  /** Null: there is no baseline. */
  loadBaseline(): Promise<{ results: Results; baseline: Baseline } | null>;
  loadChange(): Promise<Change>;
}

/** What a team decides: the config, or its defaults. */
export interface TriagePolicy {
  rules: readonly SeverityRule[];
  slaHours: SlaHours;
}

/** One run, judged and put into words. */
export interface Triage {
  analysis: Analysis;
  check: Check;
  comment: { body: string } | null;
  issues: IssueDraft[];
}

/** The story: load what ran and what it is compared with, judge it, put it into words. Writes nothing anywhere. */
export async function triage(parts: TriageParts, policy: TriagePolicy, facts: RunFacts): Promise<Triage> {
  const head = await parts.loadHead();
  const base = await parts.loadBaseline();
  const change = await parts.loadChange();

  const analysis = analyse({ head, base, ...change, ...policy, filedAt: new Date(facts.at) });

  return {
    analysis,
    check: renderCheck(analysis, facts),
    comment: renderComment(analysis, facts),
    issues: rollUp(analysis.causes).map((cause) => renderIssue(cause, { analysis, facts })),
  };
}
