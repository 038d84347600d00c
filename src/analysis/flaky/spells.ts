import type { TestHistory } from '#src/model/branch-history.ts';
import { VERDICT, type Verdict, verdictOf } from './execution-verdict.ts';
import type { Timeline } from './timeline.ts';

/** Executions of a test in one lane, one after the other, that ended alike; by the parts of the first and the last. */
export interface Spell {
  failing: boolean;
  first: number;
  last: number;
}

/** All that one lane says of a test. */
export interface LaneSpells {
  lane: number;
  /** Failing and passing ones by turns, in the order of the history. */
  spells: readonly Spell[];
  /** Parts in which it failed and then passed. */
  flaked: readonly number[];
  /** The newest part in which it ran. */
  newest: number;
}

type Growing = { lane: number; spells: Spell[]; flaked: number[]; newest: number };

/**
 * Makes the reader of a timeline's tests. It costs one short step for each part in which a test ran, and nothing for a
 * test that never failed: of such a test it says an empty list.
 */
export function spellReader(timeline: Timeline): (test: TestHistory) => readonly LaneSpells[] {
  const { lane, execution, isLeftOut } = timeline;
  // Marked with the turn of the test that failed there, so that nothing has to be wiped.
  const failedIn = new Int32Array(timeline.executions);
  let turn = 0;
  return (test) => {
    turn += 1;
    if (!markFailures(test, { timeline, failedIn, turn })) return [];
    const found: (Growing | undefined)[] = new Array(timeline.lanes.length).fill(undefined);
    let next = 0;
    for (const part of test.ran) {
      const event = test.events[next]?.part === part ? test.events[next] : undefined;
      if (event !== undefined) next += 1;
      if (isLeftOut[part] === 1) continue;
      const own = lane[part] ?? 0;
      const known = found[own] ?? { lane: own, spells: [], flaked: [], newest: part };
      found[own] = known;
      const verdict = event === undefined ? VERDICT.passed : verdictOf(event);
      // A test in two shards of one execution failed there if it failed in one of them.
      const isOverruled = verdict === VERDICT.passed && failedIn[execution[part] ?? 0] === turn;
      grow(known, part, isOverruled ? VERDICT.unknown : verdict);
    }
    return found.filter((known) => known !== undefined);
  };
}

function grow(known: Growing, part: number, verdict: Verdict): void {
  known.newest = part;
  if (verdict === VERDICT.flaked) known.flaked.push(part);
  if (verdict === VERDICT.unknown) return;
  const failing = verdict === VERDICT.failed;
  const spell = known.spells[known.spells.length - 1];
  if (spell?.failing === failing) spell.last = part;
  else known.spells.push({ failing, first: part, last: part });
}

/** Marks the executions that failed, and says whether there is anything to see. */
function markFailures(
  { events }: TestHistory,
  { timeline, failedIn, turn }: { timeline: Timeline; failedIn: Int32Array; turn: number },
): boolean {
  let seen = false;
  for (const event of events) {
    if (timeline.isLeftOut[event.part] === 1) continue;
    const verdict = verdictOf(event);
    if (verdict === VERDICT.failed) failedIn[timeline.execution[event.part] ?? 0] = turn;
    seen ||= verdict === VERDICT.failed || verdict === VERDICT.flaked;
  }
  return seen;
}

/** A lane in which the test both failed and passed; in the others it is settled. */
export function isMixed({ spells, flaked }: LaneSpells): boolean {
  return spells.length > 1 || flaked.length > 0;
}

/** A lane in which it never passed. */
export function alwaysFails({ spells }: LaneSpells): boolean {
  return spells.length === 1 && spells[0]?.failing === true;
}

/** Whether the test is still run in a lane: it is not over, and not too many of its runs went by without the test. */
export function isCurrent({ lane, newest }: LaneSpells, timeline: Timeline, goneAfter: number): boolean {
  const known = timeline.lanes[lane];
  if (known === undefined || known.isOver) return false;
  return known.runs - 1 - (timeline.runOfLane[newest] ?? 0) < goneAfter;
}
