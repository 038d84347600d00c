// What is said of a test that a commit broke.
import type { BrokenTest, Evidence, Regression } from '#src/model/flaky-finding.ts';
import type { Episode } from './episodes.ts';
import { evidenceFrom } from './evidence.ts';
import { VERDICT, verdictOf } from './execution-verdict.ts';
import { type Scene, type SeenTest, shaAt } from './scene.ts';
import { isCurrent, type LaneSpells } from './spells.ts';
import type { Timeline } from './timeline.ts';

/** The episodes that are not over: the test still fails in a lane that it still runs in. */
export function openOf(episodes: readonly Episode[], scene: Scene): Episode[] {
  return episodes.filter((episode) => failingLanes(episode, scene).length > 0);
}

/** A test that fails now. Of several open episodes the oldest gives the range; null: there is none. */
export function brokenFrom(
  open: readonly Episode[],
  { test }: Pick<SeenTest, 'test'>,
  scene: Scene,
): BrokenTest | null {
  const [first] = open;
  if (first === undefined) return null;
  const { timeline } = scene;
  const lanes = open.flatMap((episode) => failingLanes(episode, scene));
  return {
    nodeId: test.nodeId,
    rootdir: test.rootdir,
    firstFailed: shaAt(first.firstFailed, timeline),
    lastPassed: first.lastPassed === null ? null : shaAt(first.lastPassed, timeline),
    environments: environmentsOf(lanes, timeline),
    evidence: evidenceOf({ test, lanes }, first, timeline),
  };
}

/** The range of one episode. Null: the test never passed before, so that no commit is known to have broken it. */
export function regressionFrom(
  episode: Episode,
  { test }: Pick<SeenTest, 'test'>,
  scene: Scene,
): Regression | null {
  if (episode.lastPassed === null) return null;
  const { timeline, countCommits } = scene;
  const lanes = episode.lanes.map(({ lane }) => lane);
  const lastPassed = shaAt(episode.lastPassed, timeline);
  const firstFailed = shaAt(episode.firstFailed, timeline);
  const failing = failingLanes(episode, scene).length > 0;
  const passes = episode.lanes.flatMap(({ passedAgain }) => (passedAgain === null ? [] : [passedAgain]));
  return {
    nodeId: test.nodeId,
    rootdir: test.rootdir,
    lastPassed,
    firstFailed,
    intermittent: false,
    chance: null,
    commits: countCommits(lastPassed, firstFailed),
    failing,
    passedAgain: failing || passes.length === 0 ? null : shaAt(Math.max(...passes), timeline),
    environments: environmentsOf(lanes, timeline),
    evidence: evidenceOf({ test, lanes }, episode, timeline),
  };
}

function failingLanes({ lanes }: Episode, { timeline, policy }: Scene): LaneSpells[] {
  return lanes
    .filter(({ lane, passedAgain }) => passedAgain === null && isCurrent(lane, timeline, policy.goneAfter))
    .map(({ lane }) => lane);
}

/** The two ends of the range first, then the failures in it, the newest first. */
function evidenceOf(
  { test, lanes }: SeenTest,
  { firstFailed, lastPassed, lanes: ends }: Episode,
  timeline: Timeline,
): Evidence {
  const own = new Set(lanes.map(({ lane }) => lane));
  const newest = Math.max(...ends.map(({ lastFailed }) => lastFailed));
  const failed = test.events.filter((event) => {
    const isWithin = event.part >= firstFailed && event.part <= newest;
    if (!isWithin || timeline.isLeftOut[event.part] === 1) return false;
    const verdict = verdictOf(event);
    return (
      own.has(timeline.lane[event.part] ?? -1) && (verdict === VERDICT.failed || verdict === VERDICT.flaked)
    );
  });
  const range = lastPassed === null ? [firstFailed] : [firstFailed, lastPassed];
  const failures = failed.map(({ part }) => part).reverse();
  return evidenceFrom([...range, ...failures], test.events, timeline);
}

function environmentsOf(lanes: readonly LaneSpells[], timeline: Timeline): string[] {
  return [...new Set(lanes.map(({ lane }) => timeline.lanes[lane]?.environment ?? ''))].sort();
}
