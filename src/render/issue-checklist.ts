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
  return checklistOf([
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

/** `the test`, `both tests`, `all 8 tests`. */
export function allTests(tests: number): string {
  return tests === 1 ? 'the test' : tests === 2 ? 'both tests' : `all ${counted(tests, 'test')}`;
}

/** A step, its evidence (null: its box is open), and what would tick it. */
type Step = readonly [name: string, evidence: string | null, missing?: string];

/** The block `checklist` with these steps. */
export function checklistOf(steps: readonly Step[]): string {
  const boxes = steps.map(([name, evidence, missing = ''], index) =>
    evidence === null
      ? `- [ ] ${index + 1}. ${name}: ${missing}`
      : `- [x] ${index + 1}. ${name}: ${evidence}`,
  );
  return `## Checklist\n\n${boxes.join('\n')}`;
}
