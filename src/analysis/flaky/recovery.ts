import type { FlakyPolicy, FlakyTest } from '#src/model/flaky-finding.ts';
import { VERDICT } from './execution-verdict.ts';
import type { Executions } from './executions.ts';
import { isCurrent, type LaneSpells } from './spells.ts';
import type { Timeline } from './timeline.ts';

/**
 * Whether a flaky test has recovered: since its last failure it passed in enough runs in a row in every lane in which it
 * failed and still runs. Of lanes that are gone, all that it runs in stand for them.
 */
export function recoveryOf(
  lanes: readonly LaneSpells[],
  executions: Executions,
  { timeline, policy }: { timeline: Timeline; policy: FlakyPolicy },
): FlakyTest['recovered'] {
  const needed = lanes.filter((lane) => isCurrent(lane, timeline, policy.goneAfter)).map(({ lane }) => lane);
  const lastFailed = executions.failed.lastIndexOf(1);
  const cleanRuns = new Map<number, Set<number>>();
  const anywhere = new Set<number>();
  let first: number | null = null;
  for (let index = lastFailed + 1; index < executions.count; index += 1) {
    const part = executions.parts[index] ?? 0;
    const run = timeline.run[part] ?? 0;
    const isOfFailedRun = run === timeline.run[executions.parts[lastFailed] ?? 0];
    if (isOfFailedRun || executions.verdicts[index] !== VERDICT.passed) continue;
    first ??= part;
    anywhere.add(run);
    const lane = timeline.lane[part] ?? 0;
    cleanRuns.set(lane, (cleanRuns.get(lane) ?? new Set()).add(run));
  }
  const counts = needed.map((lane) => cleanRuns.get(lane)?.size ?? 0);
  const runs = counts.length === 0 ? anywhere.size : Math.min(...counts);
  const start = first === null ? undefined : timeline.parts[first];
  return start === undefined || runs < policy.recoveredAfter ? null : { sha: start.sha, at: start.at, runs };
}
