import { analyse } from '#src/analysis/analyse.ts';
import { liveOn, type Transition } from '#src/analysis/life-cycle.ts';
import { rollUp } from '#src/analysis/roll-up.ts';
import type { Analysis, Cause } from '#src/model/findings.ts';
import { evidenceFrom } from '#src/model/run-evidence.ts';
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
  const { head, run, now, config, records } = loaded;
  if (head === null) return { analysis: null, transitions: [] };
  // A test that a closed issue lists never opens another for the same signature; a suite may break for other reasons.
  const known = records.filter(
    ({ state, issue, kind }) =>
      state === 'held' || state === 'open' || (issue !== null && kind !== 'suite-broken'),
  );
  const judged = analyse({
    head: head.results,
    jobs: head.jobs,
    whereFailing: head.whereFailing,
    base: loaded.baseline,
    past: loaded.past,
    trends: loaded.trends,
    ...loaded.change,
    knownCauses: known,
    rules: config.severity.rules,
    slaHours: config.sla.hours,
    filedAt: now,
  });
  const analysis = limited(judged, limitsOf(loaded));
  if (!run.isTrusted || loaded.contradiction !== null) return { analysis, transitions: [] };
  const causes = withNewOnesRolledUp(analysis.causes, new Set(records.map(({ key }) => key)));
  const transitions = liveOn({
    records,
    causes,
    evidence: loaded.evidence,
    run: evidenceFrom(run),
    commits: loaded.commits,
    isLate: loaded.isLate,
    policy: {
      filing: loaded.filing,
      confirmations: config.issues.confirmations,
      closeAfter: config.issues.closeAfter,
    },
    slaHours: config.sla.hours,
    now,
  });
  return { analysis, transitions };
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
  const conclusion = analysis.conclusion === 'success' ? 'neutral' : analysis.conclusion;
  return { ...analysis, conclusion, notes: [...limits, ...analysis.notes] };
}

/** Causes that have a record keep it; of new ones there may be too many for an issue each. */
function withNewOnesRolledUp(causes: readonly Cause[], known: ReadonlySet<string>): Cause[] {
  return [
    ...causes.filter(({ key }) => known.has(key)),
    ...rollUp(causes.filter(({ key }) => !known.has(key))),
  ];
}
