import type { LaneSpells } from './spells.ts';
import type { Timeline } from './timeline.ts';

/** A time in which a test failed in one lane or more, without a pass in between. Parts are given by their places. */
export interface Episode {
  /** The newest pass before it; null: it failed from the first. */
  lastPassed: number | null;
  firstFailed: number;
  /** The last failure of each of its lanes, and the first pass after it; null: none yet. */
  lanes: readonly { lane: LaneSpells; lastFailed: number; passedAgain: number | null }[];
}

/** The failing time of one lane; its bug came with a commit after `left`, at the latest with `right`. */
interface LaneEpisode {
  lane: LaneSpells;
  lastPassed: number | null;
  firstFailed: number;
  lastFailed: number;
  passedAgain: number | null;
}

/**
 * The fewest bugs that explain when a test failed, if nothing but commits breaks and mends it. What began in several lanes
 * may have begun with one commit, if the commits between last pass and first failure have one in common.
 */
export function episodesOf(lanes: readonly LaneSpells[], timeline: Timeline): Episode[] {
  const single = lanes.flatMap(laneEpisodes);
  const groups = pierced(single, ({ lastPassed, firstFailed }) => ({
    left: lastPassed === null ? -1 : (timeline.commit[lastPassed] ?? 0),
    right: timeline.commit[firstFailed] ?? 0,
  }));
  return groups.map((group) => ({
    lastPassed: newestOf(group.map(({ lastPassed }) => lastPassed)),
    firstFailed: Math.min(...group.map(({ firstFailed }) => firstFailed)),
    lanes: group.map(({ lane, lastFailed, passedAgain }) => ({ lane, lastFailed, passedAgain })),
  }));
}

/** With how few commits all that was mended could have been mended. */
export function countMendings(lanes: readonly LaneSpells[], timeline: Timeline): number {
  const mended = lanes.flatMap(laneEpisodes).filter(({ passedAgain }) => passedAgain !== null);
  return pierced(mended, ({ lastFailed, passedAgain }) => ({
    left: timeline.commit[lastFailed] ?? 0,
    right: timeline.commit[passedAgain ?? lastFailed] ?? 0,
  })).length;
}

function laneEpisodes(lane: LaneSpells): LaneEpisode[] {
  return lane.spells.flatMap(({ failing, first, last }, index) =>
    failing
      ? [
          {
            lane,
            lastPassed: lane.spells[index - 1]?.last ?? null,
            firstFailed: first,
            lastFailed: last,
            passedAgain: lane.spells[index + 1]?.first ?? null,
          },
        ]
      : [],
  );
}

/**
 * Groups of intervals (open on the left, closed on the right), each with a point in common, as few as possible: by their
 * right ends, every group takes all that its first one's right end lies in. (The textbook's greedy interval stabbing.)
 */
function pierced<T>(items: readonly T[], intervalOf: (item: T) => { left: number; right: number }): T[][] {
  const sorted = items
    .map((item) => ({ item, ...intervalOf(item) }))
    .sort((a, b) => a.right - b.right || a.left - b.left);
  const groups: T[][] = [];
  let point = Number.NEGATIVE_INFINITY;
  for (const { item, left, right } of sorted) {
    if (left < point) groups.at(-1)?.push(item);
    else {
      groups.push([item]);
      point = right;
    }
  }
  return groups;
}

function newestOf(parts: readonly (number | null)[]): number | null {
  const known = parts.filter((part) => part !== null);
  return known.length === 0 ? null : Math.max(...known);
}
