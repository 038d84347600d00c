import { likelyText } from './flaky-hints.ts';
import { conditionText } from './flaky-words.ts';
import { flakyChecklistBlock } from './issue-checklist.ts';
import { FLAKY_STREAK, type FlakyFinding } from './issue-flaky-finding.ts';

/** The clean runs on whose evidence a flaky issue is closed; texts are Markdown. */
export interface CleanStreak {
  fixed: string;
  runs: string;
  /** It is known that they ran in parallel as well. */
  parallel: boolean;
}

/**
 * The block `checklist` of a flaky issue.
 *
 * @param finding null: the numbers are not known (any more), so nothing of them ticks a box
 */
export function flakyChecklist(
  finding: FlakyFinding | null,
  { tests, clean, streak = FLAKY_STREAK }: { tests: number; clean: CleanStreak | null; streak?: number },
): string {
  const known = finding?.tests ?? [];
  const conditions = known.map(({ flaky }) => flaky.conditions[0] ?? null);
  const [first = null] = conditions;
  const isIsolated = first !== null && conditions.every((condition) => condition !== null);
  const isUnmarked = known.length > 0 && known.every(({ isMarked }) => isMarked === false);
  const likely = known.map((test) => likelyText(test.likely)).find((text) => text !== null) ?? null;
  return flakyChecklistBlock({
    tests,
    streak,
    isolated: isIsolated ? conditionText(first) : null,
    likely,
    fixed: clean?.fixed ?? null,
    stable: clean,
    unmarked: isUnmarked ? `${known.length === 1 ? 'the test carries' : 'the tests carry'} none` : null,
  });
}
