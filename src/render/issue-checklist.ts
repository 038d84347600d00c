import { code } from './escape-markdown.ts';
import { counted } from './numbers.ts';

/** What ticks the boxes; texts are Markdown that names the evidence. */
export interface ChecklistEvidence {
  /** The test that stands for all. */
  nodeId: string;
  tests: number;
  /** Where they were red: `at <commit>`. */
  red: string;
  /** What is known since then; null while nothing is. A text that is null leaves its box open. */
  green: { fix: string; suite: string | null; resolved: string } | null;
}

/** The block `checklist` of a bug: the way to a proved fix (design §6). A failing test has ticked the first two by itself. */
export function checklistBlock({ nodeId, tests, red, green }: ChecklistEvidence): string {
  const whole = allTests(tests);
  return checklist([
    ['Reproduced', `${code(nodeId, 120)} was red ${red}`],
    ['Regression test, red without the fix', `${whole} of the test reference, red ${red}`],
    [
      'Fix, with the same test green',
      green?.fix ?? null,
      `ticked when ${whole} passed in a trusted run after the merge`,
    ],
    ['Full suite passes', green?.suite ?? null, 'ticked by a trusted run in which no test failed'],
    ['Stable', null, 'ticked by 10 consecutive runs and 10 in parallel (`redfirst verify`)'],
    [
      'Resolved, within or outside its SLA',
      green?.resolved ?? null,
      'ticked when the issue is closed on that evidence',
    ],
  ]);
}

/** What ticks the boxes of a flaky issue; texts are Markdown that names the evidence. One that is null leaves its box open. */
export interface FlakyChecklistEvidence {
  tests: number;
  /** How many clean runs in a row end it. */
  streak: number;
  /** Under which condition alone it fails. */
  isolated: string | null;
  /** What probably makes it flaky: a guess, which only people can confirm. */
  likely: string | null;
  /** In which commits the fix is. */
  fixed: string | null;
  /** The streak of clean runs; `parallel`: it is known that they ran in parallel as well. */
  stable: { runs: string; parallel: boolean } | null;
  /** None of its tests carries a `flaky` marker: where that was seen. */
  unmarked: string | null;
}

/** The block `checklist` of a flaky issue (design §6). */
export function flakyChecklistBlock({
  tests,
  streak,
  isolated,
  likely,
  fixed,
  stable,
  unmarked,
}: FlakyChecklistEvidence): string {
  const isWhole = stable?.parallel === true;
  return checklist([
    ['Isolated', isolated, 'ticked when a circumstance is found under which alone it fails'],
    [
      'Cause named',
      null,
      `${likely === null ? '' : `${likely}. `}Tick it when the cause stands under *Root cause*`,
    ],
    [
      'Fixed',
      fixed,
      `ticked when ${allTests(tests)} passed in ${streak} trusted runs in a row after the last failure`,
    ],
    [
      '10 consecutive runs and 10 in parallel, none failed',
      isWhole ? stable.runs : null,
      stable === null
        ? 'ticked by those runs (`redfirst verify`)'
        : `${stable.runs}; whether they ran in parallel is not known (\`redfirst verify\`)`,
    ],
    [
      'Flaky marker removed',
      unmarked,
      'ticked when none of the tests carries a `flaky` marker: a retry would hide the next failure',
    ],
  ]);
}

/** `the test`, `both tests`, `all 8 tests`. */
export function allTests(tests: number): string {
  return tests === 1 ? 'the test' : tests === 2 ? 'both tests' : `all ${counted(tests, 'test')}`;
}

/** A step, its evidence (null: its box is open), and what would tick it. */
type Step = readonly [name: string, evidence: string | null, missing?: string];

function checklist(steps: readonly Step[]): string {
  const boxes = steps.map(([name, evidence, missing = ''], index) =>
    evidence === null
      ? `- [ ] ${index + 1}. ${name}: ${missing}`
      : `- [x] ${index + 1}. ${name}: ${evidence}`,
  );
  return `## Checklist\n\n${boxes.join('\n')}`;
}
