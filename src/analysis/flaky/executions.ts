import type { TestHistory } from '#src/model/branch-history.ts';
import { hasFailed, VERDICT, verdictOf } from './execution-verdict.ts';
import { alwaysFails, isMixed, type LaneSpells } from './spells.ts';
import type { Timeline } from './timeline.ts';

/**
 * A suspected test, part by part, in the order of the history. Lanes in which it always fails are left out: there it is
 * broken, whatever it is elsewhere.
 */
export interface Executions {
  count: number;
  /** Each as long as `count`. */
  parts: Int32Array;
  verdicts: Uint8Array;
  /** 1: an attempt failed, whatever came of it. */
  failed: Uint8Array;
  /** The parts in which an attempt failed, ascending. */
  failures: readonly number[];
  /** 1: its lane is one in which the test both failed and passed. */
  isMixed: Uint8Array;
}

/** Looks at all executions of one test. Costs a step for each: meant for the few tests that are under suspicion. */
export function executionsOf(
  test: TestHistory,
  lanes: readonly LaneSpells[],
  timeline: Timeline,
): Executions {
  const broken = new Set(lanes.filter(alwaysFails).map(({ lane }) => lane));
  const mixed = new Set(lanes.filter(isMixed).map(({ lane }) => lane));
  const size = test.ran.length;
  const executions = {
    parts: new Int32Array(size),
    verdicts: new Uint8Array(size),
    failed: new Uint8Array(size),
    isMixed: new Uint8Array(size),
  };
  const failures: number[] = [];
  let count = 0;
  let next = 0;
  for (const part of test.ran) {
    const event = test.events[next]?.part === part ? test.events[next] : undefined;
    if (event !== undefined) next += 1;
    const lane = timeline.lane[part] ?? 0;
    if (timeline.isLeftOut[part] === 1 || broken.has(lane)) continue;
    executions.parts[count] = part;
    executions.verdicts[count] = event === undefined ? VERDICT.passed : verdictOf(event);
    if (event !== undefined && hasFailed(event)) {
      executions.failed[count] = 1;
      failures.push(part);
    }
    executions.isMixed[count] = mixed.has(lane) ? 1 : 0;
    count += 1;
  }
  return { count, failures, ...executions };
}
