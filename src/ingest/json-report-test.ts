import { isFailing } from '#src/model/outcome-order.ts';
import type { Failure, Outcome } from '#src/model/test-result.ts';
import type { RawFailure } from './failure.ts';
import { asArray, asObject, countField, field, type JsonObject, numberField, stringField } from './json.ts';
import type { RawAttempt } from './verdict.ts';

/** A test of a pytest-json-report, before its paths are mapped. */
export interface ReportedTest {
  nodeId: string;
  line: number | null;
  keywords: string[];
  /** What is known of its attempts, the deciding one last. */
  attempts: RawAttempt[];
  outcome: Outcome;
  flaky: boolean;
  /** It has subtests, of which the report only keeps that they ran. */
  hidesSubtests: boolean;
  /** As xdist tells: `3.11.7` of `[gw1] linux -- Python 3.11.7 /usr/bin/python`. */
  python: string | null;
}

const PHASES = ['setup', 'call', 'teardown', '???'] as const;
type PhaseName = (typeof PHASES)[number];

/** What the report keeps of a phase: that of its last execution. */
interface Phase {
  outcome: string;
  durationMs: number | null;
  failure: RawFailure;
  worker: string | null;
  python: string | null;
}

/** What xdist puts in front of every phase's text (`xdist.remote` by way of pytest's report sections). */
const WORKER_LINE = /^\[(gw\d{1,5})\] \S+ -- Python (\S+) [^\n]*(?:\n|$)/;

/** One entry of the report's `tests`; null when it has no node id. */
export function reportedTest(entry: JsonObject): ReportedTest | null {
  const nodeId = stringField(entry, 'nodeid');
  if (nodeId === null) return null;
  const phases = phasesOf(entry);
  const said = stringField(entry, 'outcome') ?? '';
  const outcome = outcomeOf(said, phases);
  const all = [...phases.values()];
  const failing = failingPhase(phases, outcome);
  const durations = all.map(({ durationMs }) => durationMs).filter((duration) => duration !== null);
  const last: RawAttempt = {
    outcome,
    durationMs: durations.length === 0 ? null : durations.reduce((sum, one) => sum + one, 0),
    worker: all.findLast(({ worker }) => worker !== null)?.worker ?? null,
    failure: failing?.failure ?? null,
  };
  // A rerun leaves no more than that there was one.
  const wasRerun = said === 'rerun' || all.some((phase) => phase.outcome === 'rerun');
  const earlier: RawAttempt = { outcome: 'unknown', durationMs: null, worker: null, failure: null };
  const lineNumber = countField(entry, 'lineno');
  return {
    nodeId,
    line: lineNumber !== null && !mayBeInherited(nodeId) ? lineNumber + 1 : null,
    keywords: asArray(field(entry, 'keywords')).filter((keyword) => typeof keyword === 'string'),
    attempts: wasRerun ? [earlier, last] : [last],
    outcome,
    flaky: wasRerun && outcome === 'passed',
    hidesSubtests: said.startsWith('subtests'),
    python: all.find(({ python }) => python !== null)?.python ?? null,
  };
}

/** The line of a class's test may be one of the module that its base class is in, and the report names only the test's. */
function mayBeInherited(nodeId: string): boolean {
  const bracket = nodeId.indexOf('[');
  return (bracket === -1 ? nodeId : nodeId.slice(0, bracket)).split('::').length > 2;
}

function phasesOf(entry: JsonObject): Map<PhaseName, Phase> {
  const phases = new Map<PhaseName, Phase>();
  for (const name of PHASES) {
    const stage = asObject(field(entry, name));
    if (stage !== null) phases.set(name, phaseFrom(name, stage));
  }
  return phases;
}

function phaseFrom(name: PhaseName, stage: JsonObject): Phase {
  const longrepr = stringField(stage, 'longrepr') ?? '';
  const header = WORKER_LINE.exec(longrepr);
  const text = longrepr.slice(header?.[0].length ?? 0);
  const crash = asObject(field(stage, 'crash'));
  const path = crash === null ? null : stringField(crash, 'path');
  const line = crash === null ? null : countField(crash, 'lineno');
  const died = name === '???';
  const duration = numberField(stage, 'duration');
  return {
    outcome: stringField(stage, 'outcome') ?? '',
    durationMs: duration === null ? null : Math.max(0, duration * 1000),
    failure: {
      kind: died ? 'crash' : 'failure',
      phase: died ? 'call' : name,
      message: (crash === null ? null : stringField(crash, 'message')) ?? (died ? text : ''),
      text,
      crash: path === null || line === null ? null : { path, line },
    },
    worker: header?.[1] ?? null,
    python: header?.[2] ?? null,
  };
}

/**
 * The outcome by the contract, where the report has its own: a failed body stays failed under a failed teardown, which the
 * report calls `error`; what was interrupted it calls `passed`; of subtests it keeps the last one's, whatever they did.
 */
function outcomeOf(said: string, phases: ReadonlyMap<PhaseName, Phase>): Outcome {
  switch (said) {
    case 'error':
      return phases.get('call')?.outcome === 'failed' ? 'failed' : 'error';
    case 'failed':
    case 'skipped':
    case 'xfailed':
    case 'xpassed':
      return said;
    case 'passed':
    case 'rerun':
      return isFinished(phases) ? 'passed' : 'unknown';
    default:
      return 'unknown';
  }
}

/** Whether the body ended well, of a test that did not fail in it; a test without phases comes from another writer. */
function isFinished(phases: ReadonlyMap<PhaseName, Phase>): boolean {
  return phases.size === 0 || phases.get('call')?.outcome === 'passed';
}

/** Of several failures the one that gave the outcome: a crash of the interpreter, then the body, setup and teardown. */
function failingPhase(phases: ReadonlyMap<PhaseName, Phase>, outcome: Outcome): Phase | null {
  if (!isFailing(outcome)) return null;
  const order: readonly PhaseName[] = outcome === 'failed' ? ['???', 'call'] : ['setup', 'teardown', 'call'];
  for (const name of order) {
    const phase = phases.get(name);
    if (phase?.outcome === 'failed') return phase;
  }
  return null;
}

/** What could not be collected, or skipped itself; null for what was collected. */
export function reportedCollector(entry: JsonObject): ReportedTest | null {
  const nodeId = stringField(entry, 'nodeid') ?? '';
  const said = stringField(entry, 'outcome');
  if (nodeId === '' || (said !== 'failed' && said !== 'skipped')) return null;
  const text = stringField(entry, 'longrepr') ?? '';
  const phase: Failure['phase'] = 'collect';
  const failure =
    said === 'failed' ? ({ kind: 'collection-error', phase, message: '', text } as const) : null;
  const outcome = said === 'failed' ? 'error' : 'skipped';
  return {
    nodeId,
    line: null,
    keywords: [],
    attempts: [{ outcome, durationMs: null, worker: null, failure }],
    outcome,
    flaky: false,
    hidesSubtests: false,
    python: null,
  };
}
