import { analyse } from '#src/analysis/analyse.ts';
import { rollUp } from '#src/analysis/roll-up.ts';
import { plan } from '#src/github/plan.ts';
import type { Results } from '#src/model/collection.ts';
import type { Analysis, Baseline, RunFacts } from '#src/model/findings.ts';
import type { Past } from '#src/model/flaky-finding.ts';
import type { Decision } from '#src/model/history.ts';
import type { Check, IssueDraft } from '#src/model/preview-output.ts';
import type { SeverityRule, SlaHours } from '#src/model/severity.ts';
import type { WorkflowRun } from '#src/model/workflow-run.ts';
import { renderCheck } from '#src/render/check.ts';
import { renderComment } from '#src/render/comment.ts';
import { renderIssue } from '#src/render/issue.ts';
import { judgeRun } from './judge-run.ts';
import type { Change, LoadedRun } from './loaded-run.ts';
import { putIntoWords } from './wanted.ts';

/** The real parts, built once in each shell's composition root. */
export interface PreviewParts {
  loadHead(): Promise<Results>;
  /** Null: there is no baseline. */
  loadBaseline(): Promise<{ results: Results; baseline: Baseline } | null>;
  loadChange(): Promise<Change>;
  /** What the history of the trusted branch taught; null: none was named. */
  loadPast(): Promise<Past | null>;
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
export async function triage(parts: PreviewParts, policy: TriagePolicy, facts: RunFacts): Promise<Triage> {
  const head = await parts.loadHead();
  const base = await parts.loadBaseline();
  const past = await parts.loadPast();
  const change = await parts.loadChange();

  const analysis = analyse({
    head,
    jobs: null,
    whereFailing: null,
    base,
    past,
    trends: null,
    ...change,
    ...policy,
    knownCauses: [],
    filedAt: new Date(facts.at),
  });

  return {
    analysis,
    check: renderCheck(analysis, facts),
    comment: renderComment(analysis, facts),
    issues: rollUp(analysis.causes).map((cause) => renderIssue(cause, { analysis, facts })),
  };
}

/** The effects of a report: what the shells build from GitHub and the database. */
export interface ReportParts {
  /** Downloads what the run left, saves it, and gathers all that it is judged by. Null: it is no workflow of ours. */
  load(): Promise<LoadedRun | null>;
  /** One transaction: what was decided, and the writes that follow from it. */
  save(decision: Decision): Promise<void>;
  /** Applies the writes that wait. */
  apply(): Promise<void>;
  /** Removes results that are older than the config keeps them. */
  retire(loaded: LoadedRun): Promise<void>;
  /** Says what only the owner of the app can mend. */
  complain(message: string): void;
}

/** The app's story of one workflow run: load, judge, put into words, plan, save, apply, tidy up. */
export async function report(
  run: WorkflowRun,
  { load, save, apply, retire, complain }: ReportParts,
): Promise<void> {
  const loaded = await load();
  if (loaded === null) return save(nothingFor(run));
  const judged = judgeRun(loaded);
  const { operations, adopted } = plan(putIntoWords(loaded, judged), loaded.actual);
  if (loaded.forbidden.length > 0)
    complain(
      `The App may not read ${loaded.forbidden.join(', ')}: grant it the permissions that the README lists.`,
    );
  else if (loaded.contradiction !== null) complain(loaded.contradiction);

  await save({
    ...nothingFor(run),
    causes: [...judged.transitions.map(({ record }) => record), ...adopted],
    newest: newestOf(loaded),
    operations,
  });
  await apply();
  if (loaded.run.isTrusted) await retire(loaded);
}

/** Reported, with nothing to say of it. */
export function nothingFor({ repository, runId, attempt }: WorkflowRun): Decision {
  return {
    repositoryId: repository.id,
    run: { repositoryId: repository.id, runId, attempt },
    causes: [],
    newest: null,
    operations: [],
  };
}

function newestOf({ run: { isTrusted, headBranch, headSha }, isLate }: LoadedRun): Decision['newest'] {
  return isTrusted && !isLate && headBranch !== null ? { branch: headBranch, sha: headSha } : null;
}
