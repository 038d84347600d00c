import type { TestEvent } from '#src/model/branch-history.ts';
import type { Evidence, ExecutionEvidence } from '#src/model/flaky-finding.ts';
import type { Failure } from '#src/model/test-result.ts';
import type { Timeline } from './timeline.ts';

/** Enough to convince, and few enough for an issue's body. */
const SHOWN = 10;

/** Shows some parts of a history as evidence, in the order that is given, each once. `events` are the test's. */
export function evidenceFrom(
  parts: readonly number[],
  events: readonly TestEvent[],
  timeline: Timeline,
): Evidence {
  const each = new Set(parts);
  const shown = [...each].slice(0, SHOWN);
  const isShown = new Set(shown);
  const eventAt = new Map<number, TestEvent>();
  for (const event of events) if (isShown.has(event.part)) eventAt.set(event.part, event);
  return {
    shown: shown.flatMap((part) => executionAt(part, eventAt.get(part), timeline)),
    more: each.size - shown.length,
  };
}

function executionAt(part: number, event: TestEvent | undefined, timeline: Timeline): ExecutionEvidence[] {
  const at = timeline.parts[part];
  if (at === undefined) return [];
  return [
    {
      run: at.runId,
      attempt: at.attempt,
      sha: at.sha,
      outcome: event?.outcome ?? 'passed',
      attempts: event?.attempts.map(({ outcome }) => outcome) ?? ['passed'],
      environment: at.environment,
      at: at.at,
      url: at.url,
    },
  ];
}

/** The failures of some events that differ in what went wrong or where, the newest of each, newest first. */
export function distinctFailures(events: readonly TestEvent[]): Failure[] {
  const found = new Map<string, Failure>();
  // The same failure is the same object, over hundreds of events.
  const seen = new Set<Failure>();
  for (const { attempts } of events.toReversed())
    for (const { failure } of attempts) {
      if (failure === null || seen.has(failure)) continue;
      seen.add(failure);
      const { kind, phase, type, message, location } = failure;
      const key = JSON.stringify([kind, phase, type, message, location?.file, location?.function]);
      if (!found.has(key)) found.set(key, failure);
      if (found.size === SHOWN) return [...found.values()];
    }
  return [...found.values()];
}
