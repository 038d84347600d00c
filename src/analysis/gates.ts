import type { Coverage } from '#src/model/coverage.ts';
import { coverageTotals } from '#src/model/coverage-totals.ts';
import type { Analysis, Conclusion, DiffCoverage } from '#src/model/findings.ts';
import type { GateFinding, GateName, GateReason, GateSettings, PathGate } from '#src/model/gate-finding.ts';
import { matchesGlob } from './path-glob.ts';

/** What the gates look at. `coverage` is the head's; null: nothing was measured. */
export interface GateInput {
  analysis: Analysis;
  coverage: Coverage | null;
  settings: GateSettings;
}

/** Percentage points below which two percentages are the same: the difference of two fractions is not exact. */
const ROUNDING = 1e-9;

const SEVERITY: readonly Conclusion[] = ['success', 'neutral', 'failure'];

/**
 * An analysis with the gates applied. They can only make its conclusion worse, but for new failures, which are no failure
 * of the check where that gate is off. What is not known never fails.
 */
export function withGates(input: GateInput): Analysis {
  const { analysis, settings } = input;
  const gates = gateFindings(input);
  const newFailures = analysis.newFailures.length === 0 ? 'success' : byNewFailures[settings.newFailures];
  const others = gates.some(({ gate, met }) => gate !== 'newFailures' && met === false);
  const conclusion = worst(analysis.apartFromFailures, newFailures, others ? 'failure' : 'success');
  return { ...analysis, conclusion, gates };
}

const byNewFailures = { on: 'failure', off: 'neutral' } as const;

function worst(...conclusions: readonly Conclusion[]): Conclusion {
  return SEVERITY.findLast((conclusion) => conclusions.includes(conclusion)) ?? 'success';
}

/** What became of each gate that is set, in the order of the config. */
export function gateFindings({ analysis, coverage, settings }: GateInput): GateFinding[] {
  const { coverageTotal, coverageDrop, diffCoverage } = settings;
  return [
    newFailuresGate(analysis, settings),
    settings.noResults === 'fail' ? noResultsGate(analysis) : null,
    settings.newFlaky === 'on' ? newFlakyGate(analysis) : null,
    coverageTotal === 'off'
      ? null
      : atLeast('coverageTotal', coverageTotal, analysis.coverage?.percent ?? 'no-coverage'),
    coverageDrop === 'off' ? null : dropGate(analysis, coverageDrop),
    diffCoverage === 'off'
      ? null
      : atLeast('diffCoverage', diffCoverage, addedPercent(analysis, analysis.diffCoverage)),
    ...settings.paths.flatMap((path) => pathGates(path, analysis, coverage)),
    settings.slowdowns === 'on' ? slowdownsGate(analysis) : null,
  ].filter((finding) => finding !== null);
}

function newFailuresGate({ newFailures }: Analysis, settings: GateSettings): GateFinding {
  if (settings.newFailures === 'on') return none('newFailures', newFailures.length);
  return { ...none('newFailures', newFailures.length), met: null, limit: null, because: 'off' };
}

function noResultsGate({ apartFromFailures }: Analysis): GateFinding {
  const met = apartFromFailures !== 'neutral';
  return { gate: 'noResults', path: null, met, actual: null, limit: null, because: null };
}

function newFlakyGate({ flaky, flakyDelta }: Analysis): GateFinding {
  // Where nothing is flaky, nothing is newly flaky.
  if (flakyDelta === null) return none('newFlaky', flaky.length === 0 ? 0 : 'no-past');
  return none('newFlaky', flakyDelta.new.length);
}

function dropGate({ coverage, coverageDelta }: Analysis, limit: number): GateFinding {
  if (coverageDelta === null)
    return unknown('coverageDrop', limit, coverage === null ? 'no-coverage' : 'no-baseline-coverage');
  const lost = coverageDelta.base - coverageDelta.head;
  const actual = Math.abs(lost - limit) < ROUNDING ? limit : lost;
  return { gate: 'coverageDrop', path: null, met: actual <= limit, actual, limit, because: null };
}

function slowdownsGate({ trends }: Analysis): GateFinding {
  const durations = trends?.durations ?? null;
  if (durations === null || durations.tests.length + durations.benchmarks.length === 0)
    return none('slowdowns', 'no-durations');
  const single = [...durations.tests, ...durations.benchmarks].filter(({ slowdown }) => slowdown !== null);
  return none('slowdowns', durations.suite.slowdowns.length + single.length);
}

function pathGates(asked: PathGate, analysis: Analysis, coverage: Coverage | null): GateFinding[] {
  const isThere = ({ path }: { path: string }): boolean => matchesGlob(path, asked.path);
  const findings: GateFinding[] = [];
  if (asked.coverage !== undefined)
    findings.push(atLeast('paths.coverage', asked.coverage, percentOf(coverage, isThere)));
  if (asked.diffCoverage !== undefined) {
    const added = analysis.diffCoverage && partOf(analysis.diffCoverage, isThere);
    findings.push(atLeast('paths.diffCoverage', asked.diffCoverage, addedPercent(analysis, added)));
  }
  return findings.map((finding) => ({ ...finding, path: asked.path }));
}

/** Coverage of the files that are there, together. */
function percentOf(
  coverage: Coverage | null,
  isThere: (file: { path: string }) => boolean,
): number | GateReason {
  if (coverage === null) return 'no-coverage';
  const files = coverage.files.filter(isThere);
  return files.length === 0 ? 'no-such-file' : coverageTotals({ ...coverage, files }).percent;
}

type Added = Pick<DiffCoverage, 'lines' | 'covered' | 'incomparable'>;

function partOf(
  { files, incomparable = [] }: DiffCoverage,
  isThere: (file: { path: string }) => boolean,
): Added {
  const there = files.filter(isThere);
  const lines = there.reduce((sum, file) => sum + file.lines, 0);
  return {
    lines,
    covered: there.reduce((left, { missing }) => left - missing.length, lines),
    incomparable: incomparable.filter(isThere),
  };
}

function addedPercent({ coverage }: Analysis, added: Added | null): number | GateReason {
  if (added === null) return coverage === null ? 'no-coverage' : 'no-change';
  if (added.lines === 0) return (added.incomparable ?? []).length === 0 ? 'no-added-lines' : 'not-comparable';
  // The product first: then the figure is exact where it can be.
  return (100 * added.covered) / added.lines;
}

function atLeast(gate: GateName, limit: number, actual: number | GateReason): GateFinding {
  if (actual === 'no-added-lines')
    return { gate, path: null, met: true, actual: null, limit, because: actual };
  if (typeof actual === 'string') return unknown(gate, limit, actual);
  return { gate, path: null, met: actual >= limit, actual, limit, because: null };
}

/** A gate that not one may pass. */
function none(gate: GateName, actual: number | GateReason): GateFinding {
  if (typeof actual === 'string') return unknown(gate, 0, actual);
  return { gate, path: null, met: actual === 0, actual, limit: 0, because: null };
}

function unknown(gate: GateName, limit: number, because: GateReason): GateFinding {
  return { gate, path: null, met: null, actual: null, limit, because };
}
