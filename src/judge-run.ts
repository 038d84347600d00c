import { analyse } from '#src/analysis/analyse.ts';
import { causeKey } from '#src/analysis/cause-key.ts';
import { withGates } from '#src/analysis/gates.ts';
import type { KnownCause } from '#src/analysis/grouping.ts';
import { isWhole } from '#src/analysis/is-whole.ts';
import { liveOn } from '#src/analysis/life/live-on.ts';
import { followMoved } from '#src/analysis/life/moved.ts';
import type { FilingPolicy, Transition } from '#src/analysis/life/transition.ts';
import type { MergedResults } from '#src/analysis/merge-collections.ts';
import { causeOfNothing, collectedNothing, presentIn, withSuite } from '#src/analysis/nothing-collected.ts';
import { rollUp } from '#src/analysis/roll-up.ts';
import { countSignatures } from '#src/analysis/signed-tests.ts';
import type { TestEvidence } from '#src/analysis/test-evidence.ts';
import type { CauseRecord } from '#src/model/cause-record.ts';
import type { Analysis, Cause, Conclusion } from '#src/model/findings.ts';
import { evidenceFrom } from '#src/model/run-evidence.ts';
import { identityOf } from '#src/model/test-identity.ts';
import type { LoadedRun } from './loaded-run.ts';

/** What a run means: for its check, and for the life of causes. */
export interface JudgedRun {
  /** Null: there are no results. */
  analysis: Analysis | null;
  /** Empty unless the run is trusted. */
  transitions: Transition[];
}

/** Judges a run, and what becomes of each cause by it. Only what trusted runs say of causes counts (design §5). */
export function judgeRun(loaded: LoadedRun): JudgedRun {
  const { head, run, now, config } = loaded;
  if (head === null) return { analysis: null, transitions: [] };
  const whole = isWholeRun(loaded, head);
  const { tests } = head.results;
  const { environments } = head;
  const present = presentIn(tests);
  const records = followMoved(loaded.records, { tests, present, isWhole: whole, environments });
  const judged = analyse({
    head: head.results,
    jobs: head.jobs,
    whereFailing: head.whereFailing,
    base: loaded.baseline,
    past: loaded.past,
    trends: loaded.trends,
    ...loaded.change,
    knownCauses: knownCauses(records),
    infrastructure: config.infrastructure,
    rules: config.severity.rules,
    slaHours: config.sla.hours,
    project: run.repository.name,
    filedAt: now,
  });
  const analysis = withGates({
    analysis: limited(judged, limitsOf(loaded)),
    coverage: head.results.coverage,
    settings: config.gates,
  });
  // What the team decided is not known while its config is wrong: nothing becomes of causes by defaults in its place.
  const isUndecided = loaded.contradiction !== null || loaded.configErrors.length > 0;
  if (!run.isTrusted || isUndecided) return { analysis, transitions: [] };
  const told = withNewOnesRolledUp(
    loaded.isLate ? thoseTold(analysis.causes, loaded.evidence) : analysis.causes,
    {
      known: new Set(records.map(({ key }) => key)),
      runId: run.runId,
      newADay: config.issues.newADay,
    },
  );
  const transitions = liveOn({
    records,
    causes: [...told, ...nothingCollected(loaded, head)],
    // History is told by newer runs.
    flakes: loaded.isLate ? [] : analysis.flakyCauses,
    evidence: withSuite(loaded.evidence, loaded.isLate ? [] : head.jobs),
    run: evidenceFrom(run),
    changed: loaded.change.contents?.paths ?? null,
    commits: loaded.commits,
    moved: new Set(records.filter((record, at) => record !== loaded.records[at]).map(({ key }) => key)),
    locked: new Set(loaded.actual.issues?.filter(({ isLocked }) => isLocked).map(({ number }) => number)),
    present,
    environments,
    workflows: workflowsOf(head),
    isWhole: whole,
    gone: loaded.gone,
    policy: filingPolicy(loaded),
    slaHours: config.sla.hours,
    now,
  });
  return { analysis, transitions };
}

/** What the team decided of filing. */
export function filingPolicy({ config, filing }: Pick<LoadedRun, 'config' | 'filing'>): FilingPolicy {
  const { confirmations, closeAfter, reopenWithinDays, newADay } = config.issues;
  const { recoveredAfter, goneAfter: removedAfter } = config.flaky;
  return { filing, confirmations, closeAfter, recoveredAfter, removedAfter, reopenWithinDays, newADay };
}

/**
 * The causes to which failures can belong, what holds most sway last: a test that a closed issue lists never opens another
 * for the same signature; a suite may break for other reasons.
 */
function knownCauses(records: readonly CauseRecord[]): KnownCause[] {
  const sway = { held: 0, closed: 1, gone: 1, open: 2 } as const;
  return records
    .filter(
      ({ state, issue, kind }) =>
        kind !== 'reported' &&
        (state === 'held' || state === 'open' || (issue !== null && kind !== 'suite-broken')),
    )
    .sort((a, b) => sway[a.state] - sway[b.state])
    .map(({ key, kind, range, tests, state, filedFor, closedBy, closeReason }) => ({
      key,
      range,
      tests,
      filedFor: filedFor ?? null,
      isOver: state === 'closed' || state === 'gone',
      isDismissed:
        state === 'gone' || (state === 'closed' && closedBy === 'people' && closeReason !== 'completed'),
      // What is listed by an issue about a flaky test, and fails, is that issue's.
      kind: kind === 'flaky' || kind === 'reported' ? 'cause' : kind,
    }));
}

/**
 * Causes that have a record keep it; of new ones there may be thousands in a run, too many for an issue or even a record each. One that
 * rolls up is another one each time.
 */
function withNewOnesRolledUp(
  causes: readonly Cause[],
  { known, runId, newADay }: { known: ReadonlySet<string>; runId: number; newADay: number },
): Cause[] {
  const fresh = rollUp(
    causes.filter(({ key }) => !known.has(key)),
    newADay,
  );
  return [
    ...causes.filter(({ key }) => known.has(key)),
    ...fresh.map((cause) =>
      known.has(cause.key) ? { ...cause, key: causeKey(`${cause.key} ${runId}`, cause.kind) } : cause,
    ),
  ];
}

/** Where the suite had tests, and pytest collected none of them. */
function nothingCollected({ baseline, isLate, config, run, now }: LoadedRun, head: MergedResults): Cause[] {
  const hadTests = (baseline?.results.tests.length ?? 0) > 0;
  if (isLate || !hadTests || !collectedNothing(head.jobs)) return [];
  return causeOfNothing({
    suite: { total: 0, session: head.results.session },
    rules: config.severity.rules,
    slaHours: config.sla.hours,
    project: run.repository.name,
    filedAt: now,
  });
}

/** Of an older commit only what nobody knew there; the few of a broken suite that nobody knew say nothing by themselves. */
function thoseTold(causes: readonly Cause[], { failed }: TestEvidence): Cause[] {
  return causes.flatMap((cause) => {
    const tests = cause.tests.filter(({ result }) => (failed.get(identityOf(result))?.size ?? 0) > 0);
    const isRest = cause.kind === 'suite-broken' && tests.length <= cause.tests.length / 2;
    return tests.length === 0 || isRest ? [] : [{ ...cause, tests, signatures: countSignatures(tests) }];
  });
}

/** Whether nothing is missing of what should have run on the commit, and nothing newer is known. */
export function isWholeRun(
  { waiting, silent, refused, isLate }: Pick<LoadedRun, 'waiting' | 'silent' | 'refused' | 'isLate'>,
  head: MergedResults,
): boolean {
  return !isLate && waiting.length + silent.length + refused.length === 0 && isWhole(head);
}

/** Ids of the workflows of which there are results. */
export function workflowsOf({ jobs }: MergedResults): ReadonlySet<number> {
  return new Set(jobs.flatMap(({ run }) => run.workflow ?? []));
}

/** What is missing although jobs said, or should have said, something: then the rest alone is no green check (design §10). */
function limitsOf({ silent, refused }: LoadedRun): string[] {
  const refusals =
    refused.length === 1 ? 'An artifact was refused' : `${refused.length} artifacts were refused`;
  return [
    ...silent.map((name) => `Workflow ${name} ended without results, so the results are not complete.`),
    ...(refused.length === 0 ? [] : [`${refusals}, so the results are not complete.`]),
  ];
}

function limited(analysis: Analysis, limits: readonly string[]): Analysis {
  if (limits.length === 0) return analysis;
  const atBestNeutral = (conclusion: Conclusion) => (conclusion === 'success' ? 'neutral' : conclusion);
  return {
    ...analysis,
    conclusion: atBestNeutral(analysis.conclusion),
    apartFromFailures: atBestNeutral(analysis.apartFromFailures),
    notes: [...limits, ...analysis.notes],
  };
}
