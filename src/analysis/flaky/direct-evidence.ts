import type { FlakyRule } from '#src/model/flaky-finding.ts';
import type { LaneSpells, Spell } from './spells.ts';
import type { Timeline } from './timeline.ts';

/** A test that failed and passed although nothing that we know of was different. */
export interface DirectEvidence {
  rule: Exclude<FlakyRule, 'rate'>;
  /** The parts that show it, at most two, in the order of the history. */
  parts: readonly number[];
}

/** What shows without any statistics that a test is flaky, lane by lane in the order of the history. */
export function directEvidence(lanes: readonly LaneSpells[], timeline: Timeline): DirectEvidence[] {
  return lanes.flatMap(({ spells, flaked }) => [
    ...flaked.map((part): DirectEvidence => ({ rule: 'rerun-passed', parts: [part] })),
    ...spells.slice(1).flatMap((after, index) => {
      const before = spells[index];
      return before === undefined ? [] : between(before, after, timeline);
    }),
  ]);
}

function between(before: Spell, after: Spell, { parts, commit, run }: Timeline): DirectEvidence[] {
  const [last, first] = [before.last, after.first];
  if (commit[last] !== commit[first]) return [];
  const isRerun =
    before.failing && run[last] === run[first] && (parts[last]?.attempt ?? 0) < (parts[first]?.attempt ?? 0);
  return [{ rule: isRerun ? 'rerun-passed' : 'same-commit', parts: [last, first] }];
}
