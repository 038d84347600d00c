import type { FlakyPolicy, Tally } from '#src/model/flaky-finding.ts';
import { VERDICT } from './execution-verdict.ts';
import type { Executions } from './executions.ts';
import { fisherExact } from './fisher-exact.ts';
import { isCurrent, isMixed, type LaneSpells } from './spells.ts';
import type { Timeline } from './timeline.ts';

/** Since when a flaky test only fails, in one of its lanes; by part. */
export interface Break {
  lane: LaneSpells;
  lastPassed: number;
  firstFailed: number;
}

/**
 * Lanes in which a test that failed now and then only fails since a commit, and would rarely do so by chance at the rate
 * that it had before (Fisher's exact test; the limit is divided by the number of lanes that are tried). Such a test is
 * broken now: what it was before must not excuse it. What happened before the part `from` is another story.
 */
export function breaksOf(
  lanes: readonly LaneSpells[],
  executions: Executions,
  { timeline, policy, from }: { timeline: Timeline; policy: FlakyPolicy; from: number },
): Break[] {
  const mixed = lanes.filter(isMixed);
  return mixed.flatMap((lane) => {
    const [before, streak] = lane.spells.slice(-2);
    if (before === undefined || streak?.failing !== true) return [];
    if (!isCurrent(lane, timeline, policy.goneAfter)) return [];
    const tally = tallyLane(lane.lane, { executions, timeline, from, lastPassed: before.last });
    if (tally.firstFailed === null) return [];
    const chance = fisherExact(tally.before, tally.since);
    return chance * mixed.length < policy.chance
      ? [{ lane, lastPassed: before.last, firstFailed: tally.firstFailed }]
      : [];
  });
}

/**
 * What one lane says of the time before a last pass and of that since. The first failure since is counted before: it is
 * what made us look. Failures of the commit that also passed belong there too.
 */
function tallyLane(
  lane: number,
  {
    executions,
    timeline,
    from,
    lastPassed,
  }: { executions: Executions; timeline: Timeline; from: number; lastPassed: number },
): { before: Tally; since: Tally; firstFailed: number | null } {
  const before = { failed: 0, ran: 0 };
  const since = { failed: 0, ran: 0 };
  let firstFailed: number | null = null;
  for (let index = 0; index < executions.count; index += 1) {
    const part = executions.parts[index] ?? 0;
    if (part < from || timeline.lane[part] !== lane || executions.verdicts[index] === VERDICT.unknown)
      continue;
    const tally = firstFailed === null ? before : since;
    tally.ran += 1;
    if (executions.failed[index] === 1) tally.failed += 1;
    const isLater = (timeline.commit[part] ?? 0) > (timeline.commit[lastPassed] ?? 0);
    if (isLater && executions.verdicts[index] === VERDICT.failed) firstFailed ??= part;
  }
  return { before, since, firstFailed };
}
