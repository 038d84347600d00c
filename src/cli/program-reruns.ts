// The part of the command line that runs tests again.
import { type Command, InvalidArgumentError } from 'commander';
import { splitCommand } from '#src/pytest/split-command.ts';
import { readDuration, readNumber } from './arguments.ts';
import type { Commands } from './requests.ts';

const ROOT = '--root <dir>';
const ROOT_IS = 'the checkout (default: the repository that the current folder is in)';
/** The option that names what starts pytest. */
export const COMMAND = '--command <cmd>';
/** Its description. */
export const COMMAND_IS =
  'what starts pytest: a program and its arguments, without a shell (default: python -m pytest)';
const BUDGET = '--budget <duration>';

interface ReproduceOptions {
  root?: string;
  order?: string;
  runs: number;
  budget: number;
  most: number;
  command?: string[];
  json: boolean;
}

/** Adds `reproduce` and `verify`. */
export function addReruns(program: Command, commands: Commands): void {
  program
    .command('reproduce')
    .description(
      'Run failing tests again, alone and in the recorded order, and say how they fail; ends with 1 if one does not',
    )
    .argument('<report or test...>', 'reports of the run in which they failed, node ids, or both')
    .option('--order <file>', 'the order in which tests ran: node ids, one a line or as JSON, or a report')
    .option('--runs <n>', 'how often each invocation is run before it is believed', readNumber, 3)
    .option(BUDGET, 'the time for all of it, such as 90s, 5m or 1h', readDuration, 300_000)
    .option('--most <n>', 'run no more tests than these again, the most severe ones', readNumber, 50)
    .option(ROOT, ROOT_IS)
    .option(COMMAND, COMMAND_IS, readCommand)
    .option('--json', 'print one JSON document', false)
    .action((named: string[], { root, order, budget, command, ...rest }: ReproduceOptions) =>
      commands.reproduce({
        named,
        root: root ?? null,
        order: order ?? null,
        budgetMs: budget,
        command: command ?? null,
        ...rest,
      }),
    );
  addVerify(program, commands);
}

interface VerifyOptions {
  root?: string;
  runs: number;
  workers: number;
  randomOrder: boolean;
  budget: number;
  command?: string[];
  json: boolean;
}

function addVerify(program: Command, commands: Commands): void {
  program
    .command('verify')
    .description('Run tests many times, in sequence and in parallel; ends with 1 unless they pass each time')
    .argument('<test...>', 'node ids, test files and folders')
    .option('--runs <n>', 'how often in sequence, and as often in parallel', readNumber, 10)
    .option('--workers <n>', 'how many copies run at once', readNumber, 4)
    .option('--random-order', 'run the tests in another order each time', false)
    .option(BUDGET, 'the time for all of it, such as 90s, 5m or 1h', readDuration, 1_800_000)
    .option(ROOT, ROOT_IS)
    .option(COMMAND, COMMAND_IS, readCommand)
    .option('--json', 'print one JSON document', false)
    .action((named: string[], { root, budget, command, ...rest }: VerifyOptions) =>
      commands.verify({ named, root: root ?? null, budgetMs: budget, command: command ?? null, ...rest }),
    );
}

/** @throws InvalidArgumentError for what needs a shell */
export function readCommand(text: string): string[] {
  try {
    return splitCommand(text);
  } catch (error) {
    if (error instanceof RangeError) throw new InvalidArgumentError(`${error.message}.`);
    throw error;
  }
}
