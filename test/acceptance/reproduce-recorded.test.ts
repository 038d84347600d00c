import { beforeAll, expect } from '@jest/globals';
import {
  type Answer,
  OLDER_TOOLS,
  type PrintedCommand,
  RECORDING_TOOLS,
  runPrinted,
} from '../support/printed-commands.ts';
import {
  type RecordedCommand,
  type RecordedCommands,
  recordedCommands,
} from '../support/recorded-commands.ts';
import { findPython, howToGetPython, itWith, pythonPrograms } from '../support/requires.ts';
import { describeWithSharedData } from '../support/shared-data.ts';

/** What a source can't name, by `run source: node id`. */
const unnameable = [
  {
    which: /^older-tools\/flaky-\S+ junit\.xml: /,
    why: 'the JUnit of these versions shows neither reruns nor earlier outcomes',
  },
];

/** Failures that the same command need not show again, by `run: node id`. */
const undetermined = [
  {
    which:
      /^(lab-flaky|older-tools)\/(run|flaky|reruns|order|only-rerun)\S*: (?!.*::test_(always_fails|flaky_mark_off)$)/,
    why: 'the flaky laboratory: a race, the clock, chance, order or an earlier attempt decides',
  },
  { which: /^lab-coverage-matrix\/py3\.10: .*::test_version$/, why: 'it fails on Python 3.10 only' },
  {
    which: /^lab-duplicates\/keep-duplicates: .*::test_alternates$/,
    why: 'it fails only when it runs a second time in one process, which pytest was told to do',
  },
  {
    which: /^lab-crashes\/timeout-xdist-thread: .*::test_hangs$/,
    why: 'the report says that the worker died, and nothing of a time limit',
  },
];

/** Under xdist these ended a worker; alone they end pytest itself. */
const deadly = /::test_(exits|segv|segv_again)$/;

const python = findPython();
const it = itWith(python, howToGetPython);

describeWithSharedData('the printed command of a recorded failure', () => {
  let recorded: RecordedCommands = { commands: [], unnamed: [] };
  let tools = { older: '', newer: '' };

  beforeAll(async () => {
    if (python === null) return;
    tools = { older: pythonPrograms(python, OLDER_TOOLS), newer: pythonPrograms(python, RECORDING_TOOLS) };
    recorded = await recordedCommands();
  }, 240_000);

  it('is there for every failing test of every source that can name it', () => {
    expect(recorded.unnamed.filter((one) => !unnameable.some(({ which }) => which.test(one)))).toEqual([]);
    for (const { which } of unnameable) expect(recorded.unnamed.some((one) => which.test(one))).toBe(true);
    expect(recorded.commands.length).toBeGreaterThan(200);
  });

  it('with --collect-only -q collects exactly that one test', async () => {
    const answers = await answersTo(recorded.commands, ['--collect-only', '-q']);
    expect(
      wrong(
        answers,
        ({ nodeId }, { collected, uncollected }) =>
          // What could not be collected has no test below it; its file is collected again, and it fails again.
          uncollected.includes(nodeId) ||
          JSON.stringify([...new Set(collected)]) === JSON.stringify([nodeId]),
      ),
    ).toEqual([]);
  }, 240_000);

  it('run as printed gives the recorded outcome', async () => {
    const determined = recorded.commands.filter((one) =>
      one.printedBy.some(
        ({ run }) => !undetermined.some(({ which }) => which.test(`${run.run}: ${one.nodeId}`)),
      ),
    );
    const answers = await answersTo(determined);
    expect(
      wrong(answers, (one, answer) => {
        const truths = one.printedBy.map(({ run }) => run.outcomes.get(one.nodeId));
        return deadly.test(one.nodeId) ? died(one, answer) : truths.includes(outcome(one, answer));
      }),
    ).toEqual([]);
    expect(determined.length).toBeGreaterThan(180);
  }, 240_000);

  async function answersTo(commands: readonly RecordedCommand[], more: readonly string[] = []) {
    const answers: Answered[] = [];
    const groups = new Set(commands.map(groupOf));
    for (const group of groups) {
      const some = commands.filter((one) => groupOf(one) === group);
      const printed = some.map(({ command, root }): PrintedCommand => ({ command, folder: root, more }));
      const programs = some[0]?.older ? tools.older : tools.newer;
      const given = await runPrinted(programs, printed, some[0]?.imports);
      answers.push(...some.map((one, at) => ({ one, answer: given[at] as Answer })));
    }
    return answers;
  }
});

interface Answered {
  one: RecordedCommand;
  answer: Answer;
}

/** Commands of one group run in the same place with the same tools. */
function groupOf({ older, imports }: RecordedCommand): string {
  return `${older} ${imports}`;
}

/** Those that are not right, with all that helps to see why. */
function wrong(answers: readonly Answered[], isRight: (one: RecordedCommand, answer: Answer) => boolean) {
  return answers
    .filter(({ one, answer }) => !isRight(one, answer))
    .map(({ one: { command, nodeId, printedBy }, answer }) => ({
      nodeId,
      command,
      runs: printedBy.map(({ run, source }) => `${run.run} ${source}`),
      answer,
    }));
}

/** The test's final outcome as the contract counts it: failed beats error beats the rest. */
function outcome({ nodeId }: RecordedCommand, { ended, uncollected }: Answer): string | undefined {
  if (uncollected.includes(nodeId)) return 'error';
  const categories = ended[nodeId] ?? [];
  return ['failed', 'error'].find((category) => categories.includes(category)) ?? categories[0];
}

/** The process ended while the test ran, with a status that is none of pytest's (0 to 5). */
function died({ nodeId }: RecordedCommand, { exit, running }: Answer): boolean {
  return running === nodeId && exit !== null && (exit < 0 || exit > 5);
}
