import { likelyText } from './flaky-hints.ts';
import { conditionText } from './flaky-words.ts';
import { allTests, checklistOf } from './issue-checklist.ts';
import { FLAKY_STREAK, type FlakyFinding } from './issue-flaky-finding.ts';

/** The clean runs on whose evidence a flaky issue is closed; texts are Markdown. */
export interface CleanStreak {
  /** In which commits the fix is. */
  fixed: string;
  runs: string;
}

/**
 * The block `checklist` of a flaky issue (design §6).
 *
 * @param finding null: the numbers are not known (any more), so nothing of them ticks a box
 * @param streak how many clean runs in a row end it
 */
export function flakyChecklist(
  finding: FlakyFinding | null,
  { tests, clean, streak = FLAKY_STREAK }: { tests: number; clean: CleanStreak | null; streak?: number },
): string {
  const known = finding?.tests ?? [];
  const likely = known.map((test) => likelyText(test.likely)).find((text) => text !== null) ?? null;
  const isUnmarked = known.length > 0 && known.every(({ isMarked }) => isMarked === false);
  return checklistOf([
    ['Isolated', isolatedBy(known), 'ticked when a circumstance is found under which alone it fails'],
    [
      'Cause named',
      // A guess, which only people can confirm.
      null,
      `${likely === null ? '' : `${likely}. `}Tick it when the cause stands under *Root cause*`,
    ],
    [
      'Fixed',
      clean?.fixed ?? null,
      `ticked when ${allTests(tests)} passed in ${streak} trusted runs in a row after the last failure`,
    ],
    [
      '10 consecutive runs and 10 in parallel, none failed',
      null,
      clean === null
        ? 'ticked by those runs (`redfirst verify`)'
        : `${clean.runs}; whether they ran in parallel is not known (\`redfirst verify\`)`,
    ],
    [
      'Flaky marker removed',
      isUnmarked ? `${known.length === 1 ? 'the test carries' : 'the tests carry'} none` : null,
      'ticked when none of the tests carries a `flaky` marker: a retry would hide the next failure',
    ],
  ]);
}

/** Under which condition alone they fail; null: not known of each. */
function isolatedBy(tests: FlakyFinding['tests']): string | null {
  const conditions = tests.map(({ flaky }) => flaky.conditions[0]);
  const [first] = conditions;
  return first === undefined || conditions.includes(undefined) ? null : conditionText(first);
}
