import { analyse } from '#src/analysis/analyse.ts';
import { withGates } from '#src/analysis/gates.ts';
import { rollUp } from '#src/analysis/roll-up.ts';
import { type IssueWrite, plan } from '#src/github/plan.ts';
import type { Results } from '#src/model/collection.ts';
import type { Analysis, Baseline, FlakyCause, RunFacts } from '#src/model/findings.ts';
import type { Past } from '#src/model/flaky-finding.ts';
import type { GateSettings } from '#src/model/gate-finding.ts';
import type { Decision } from '#src/model/history.ts';
import type { InfrastructurePattern } from '#src/model/infrastructure-pattern.ts';
import { DRY_RUN_KEY } from '#src/model/issue-blocks.ts';
import type { LabelSettings } from '#src/model/label-settings.ts';
import type { Operation } from '#src/model/operation.ts';
import type { Check, IssueDraft } from '#src/model/preview-output.ts';
import type { SeverityRule, SlaHours } from '#src/model/severity.ts';
import { identityOf } from '#src/model/test-identity.ts';
import type { WorkflowRun } from '#src/model/workflow-run.ts';
import { renderCheck } from '#src/render/check.ts';
import { renderComment } from '#src/render/comment.ts';
import { renderIssue } from '#src/render/issue.ts';
import { renderFlakyIssue } from '#src/render/issue-flaky.ts';
import { withLabelNames } from './issue-words.ts';
import { type JudgedRun, judgeRun } from './judge-run.ts';
import { labelOperation } from './label-operation.ts';
import { type Change, ISSUES_OFF, type LoadedRun } from './loaded-run.ts';
import type { Owners } from './owners.ts';
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
  infrastructure: readonly InfrastructurePattern[];
  rules: readonly SeverityRule[];
  slaHours: SlaHours;
  gates: GateSettings;
  labels: LabelSettings;
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

  const { gates, labels, ...rules } = policy;
  const judged = analyse({
    head,
    jobs: null,
    whereFailing: null,
    base,
    past,
    trends: null,
    ...change,
    ...rules,
    project: facts.repository?.split('/').at(-1) ?? null,
    knownCauses: [],
    filedAt: new Date(facts.at),
  });
  const analysis = withGates({ analysis: judged, coverage: head.coverage, settings: gates });

  return {
    analysis,
    check: renderCheck(analysis, facts),
    comment: renderComment(analysis, facts),
    issues: [
      ...rollUp(analysis.causes).map((cause) => renderIssue(cause, { analysis, facts })),
      ...flakesOf(analysis).map((cause) => renderFlakyIssue(cause, { facts })),
    ].map((draft) => withLabelNames(draft, labels)),
  };
}

/** Of what history calls flaky, what failed or was flaky in these reports too. */
function flakesOf({ flakyCauses, knownFlaky, flaky }: Analysis): FlakyCause[] {
  const here = new Set([...knownFlaky.map(({ result }) => result), ...flaky].map(identityOf));
  return flakyCauses.filter(({ tests }) => tests.some((test) => here.has(identityOf(test.flaky))));
}

/** The effects of a report: what the shells build from GitHub and the database. */
export interface ReportParts {
  /** Downloads what the run left, saves it, and gathers all that it is judged by. Null: it is no workflow of ours. */
  load(): Promise<LoadedRun | null>;
  /** Who is to look after what is to be filed, by the cause's key. */
  own(loaded: LoadedRun, judged: JudgedRun): Promise<ReadonlyMap<string, Owners>>;
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
  { load, own, save, apply, retire, complain }: ReportParts,
): Promise<void> {
  const loaded = await load();
  if (loaded === null) return save(nothingFor(run));
  const judged = judgeRun(loaded);
  const { wanted, records } = putIntoWords(loaded, judged, await own(loaded, judged));
  const { operations, adopted } = plan(wanted, loaded.actual);
  if (loaded.forbidden.length > 0)
    complain(
      `The App may not read ${loaded.forbidden.join(', ')}: grant it the permissions that the README lists.`,
    );
  else if (loaded.contradiction !== null && loaded.contradiction !== ISSUES_OFF)
    complain(loaded.contradiction);

  await save({
    ...nothingFor(run),
    causes: [...records, ...adopted],
    newest: newestOf(loaded),
    operations: [...labelsBeforeFiling(loaded, wanted.issues), ...operations],
  });
  await apply();
  if (loaded.run.isTrusted) await retire(loaded);
}

/**
 * What begins with the list of what would be filed has its labels before anything is; where filing is on from the start,
 * the App gives them when it is installed.
 */
function labelsBeforeFiling({ config, actual }: LoadedRun, issues: readonly IssueWrite[]): Operation[] {
  const isListed = actual.issues?.some(({ key }) => key === DRY_RUN_KEY) ?? false;
  return !isListed && issues.some(({ kind }) => kind === 'dry-run') ? [labelOperation(config.labels)] : [];
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
