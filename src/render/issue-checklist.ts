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

/** The block `checklist`: the way to a proved fix (design §6). A failing test has ticked the first two by itself. */
export function checklistBlock({ nodeId, tests, red, green }: ChecklistEvidence): string {
  const whole = allTests(tests);
  const boxes = [
    box('1. Reproduced', `${code(nodeId, 120)} was red ${red}`),
    box('2. Regression test, red without the fix', `${whole} of the test reference, red ${red}`),
    box(
      '3. Fix, with the same test green',
      green?.fix ?? null,
      `ticked when ${whole} passed in a trusted run after the merge`,
    ),
    box('4. Full suite passes', green?.suite ?? null, 'ticked by a trusted run in which no test failed'),
    box('5. Stable', null, 'ticked by 10 consecutive runs and 10 in parallel (`redfirst verify`)'),
    box(
      '6. Resolved, within or outside its SLA',
      green?.resolved ?? null,
      'ticked when the issue is closed on that evidence',
    ),
  ];
  return `## Checklist\n\n${boxes.join('\n')}`;
}

/** `the test`, `all 8 tests`. */
export function allTests(tests: number): string {
  return tests === 1 ? 'the test' : `all ${counted(tests, 'test')}`;
}

function box(name: string, evidence: string | null, missing = ''): string {
  return evidence === null ? `- [ ] ${name}: ${missing}` : `- [x] ${name}: ${evidence}`;
}
