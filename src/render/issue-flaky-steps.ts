import type { Circumstance } from '#src/model/flaky-finding.ts';
import type { Section } from './budget.ts';
import type { FlakyIssueTest } from './issue-flaky-finding.ts';
import { counted } from './numbers.ts';
import { commandBlock } from './reproduction.ts';

const COMMANDS_SHOWN = 10;
const COMMANDS_FOLDED = 90;
/** How probable the repetitions should make a failure. */
const CERTAINTY = 0.95;
const TIMES = { least: 5, most: 200 };

/** A command a test that repeats it until it fails, and what brings that about. */
export function flakyStepsSections(tests: readonly FlakyIssueTest[]): Section[] {
  const commands = tests.slice(0, COMMANDS_SHOWN + COMMANDS_FOLDED).map(repeated);
  const open = commands.slice(0, COMMANDS_SHOWN);
  const left = tests.length - open.length;
  const advice = adviceFor(tests);
  return [
    {
      cutOrder: 1,
      blocks: [
        {
          kind: 'text',
          markdown:
            '## Steps to reproduce\n\nFrom the root of the repository. Each line repeats its test until it fails: so often that a test as flaky as it was in CI fails with 95 % probability, and 200 times at most.',
        },
        commandBlock(open, { total: open.length }),
        ...(advice.length === 0
          ? []
          : [{ kind: 'text' as const, markdown: advice.map((line) => `- ${line}`).join('\n') }]),
      ],
    },
    ...(left === 0
      ? []
      : [
          {
            cutOrder: 6,
            blocks: [
              commandBlock(commands.slice(COMMANDS_SHOWN), {
                total: left,
                folded: counted(left, 'more command'),
              }),
            ],
          },
        ]),
  ];
}

function repeated({ flaky: { rate }, reproduce }: FlakyIssueTest): string {
  if (reproduce === '') return reproduce;
  // `cd folder && …` must not go deeper with every turn.
  const once = reproduce.includes(' && ') ? `( ${reproduce} )` : reproduce;
  return `for i in $(seq ${timesFor(rate)}); do ${once} || break; done`;
}

/** After how many runs a failure of that rate has been seen with a probability of 95 %. */
function timesFor(rate: number): number {
  const times = Math.ceil(Math.log(1 - CERTAINTY) / Math.log(1 - Math.min(rate, 0.999)));
  return Math.min(TIMES.most, Math.max(TIMES.least, Number.isFinite(times) ? times : TIMES.most));
}

function adviceFor(tests: readonly FlakyIssueTest[]): string[] {
  const isRetried = tests.some(({ flaky, isMarked }) => flaky.rule === 'rerun-passed' || isMarked === true);
  const conditions = tests.flatMap(({ flaky }) => flaky.conditions.map(({ only }) => conditionAdvice(only)));
  return [
    ...(isRetried ? ['Turn retries off first (`--reruns`, `flaky` markers): they hide the failure.'] : []),
    ...new Set(conditions),
  ];
}

/** How to bring about what a test fails under alone. */
function conditionAdvice(only: Circumstance): string {
  switch (only.kind) {
    case 'environment':
      return 'It fails in one environment only (below): run it there.';
    case 'workflow':
    case 'job':
      return `It fails in one ${only.kind} only (below): run it as that does.`;
    case 'workers':
      return only.parallel
        ? 'It fails only in parallel, so alone it may never fail: run its whole file, or the suite, with `-n 4`.'
        : 'It fails only without parallel workers: add `-n 0` where the configuration asks for workers.';
    case 'hours':
      return 'It fails only at some hours (below): set the clock that it sees to them.';
    case 'after':
      return only.present
        ? 'It fails only after another test (below): name that test before it in the same command.'
        : 'It fails only where another test (below) did not run before it: run it alone.';
  }
}
