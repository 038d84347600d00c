import type { PhaseFailure, PhaseReport } from './executions.ts';
import { asArray, asObject, field, type JsonObject, numberField, stringField } from './json.ts';
import type { TracebackFrame } from './traceback-part.ts';

const PHASES = ['setup', 'call', 'teardown'];

/** The phases that a test's line of Redfirst's plugin tells of; none where a test begins. */
export function pluginPhases(line: JsonObject): PhaseReport[] {
  const worker = stringField(line, 'worker');
  const rerunIndex = numberField(line, 'rerun');
  const isSubtest = field(line, 'subtest') !== undefined;
  const phase = (when: string, us: unknown, told: JsonObject | null): PhaseReport => ({
    when,
    isSubtest,
    outcome: told === null ? 'passed' : stringField(told, 'outcome'),
    expected: told !== null && field(told, 'xfail') === true,
    durationMs: typeof us === 'number' && Number.isFinite(us) ? us / 1000 : 0,
    worker,
    rerunIndex,
    failure: () => pluginFailure(told ?? {}),
  });
  const durations = field(line, 'us');
  if (Array.isArray(durations)) return PHASES.map((when, index) => phase(when, durations[index], null));
  return asArray(field(line, 'phases')).map((one) => {
    const told = asObject(one) ?? {};
    return phase(stringField(told, 'when') ?? '', field(told, 'us'), told);
  });
}

/** The `failure` of a phase, or of what could not be collected. */
export function pluginFailure(told: JsonObject): PhaseFailure {
  const failure = asObject(field(told, 'failure')) ?? {};
  const path = stringField(failure, 'path');
  const line = numberField(failure, 'line');
  return {
    message: stringField(failure, 'message') ?? '',
    text: stringField(failure, 'text') ?? '',
    crashPath: path,
    crash: path === null || line === null ? null : { path, line },
    hypothesis: stringField(failure, 'hypothesis'),
    raised: raisedOf(asObject(field(failure, 'raised'))),
  };
}

function raisedOf(raised: JsonObject | null): NonNullable<PhaseFailure['raised']> | null {
  if (raised === null) return null;
  const frames = asArray(field(raised, 'frames')).flatMap((frame): TracebackFrame[] => {
    const [path, line, name] = asArray(frame);
    return typeof path === 'string' && typeof line === 'number'
      ? [{ path, line, function: typeof name === 'string' ? name : null }]
      : [];
  });
  return { type: stringField(raised, 'type') ?? '', frames };
}
