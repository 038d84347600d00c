import type { Command } from 'commander';
import { readNumber, readRef } from './arguments.ts';
import { COMMAND, COMMAND_IS, readCommand } from './program-reruns.ts';
import type { Commands } from './requests.ts';

interface ProveOptions {
  base: string;
  head?: string;
  test?: string[];
  runs: number;
  install?: string;
  command?: string[];
  allowDirty: boolean;
  json: boolean;
}

/** The commands that switch the checkout's files: `prove` and `bisect`. */
export function addProve(program: Command, commands: Commands): void {
  program
    .command('prove')
    .description('Prove that the tests of a change are red on the base’s source and green on the head')
    .requiredOption('--base <ref>', 'what the change is based on; the merge base of it and the head', readRef)
    .option('--head <ref>', 'the change (default: what is checked out)', readRef)
    .option('--test <nodeid...>', 'tests beside those that the change adds or changes')
    .option('--runs <n>', 'how often each side is run', readNumber, 3)
    .option('--install <command>', 'run in a shell after each switch, such as `pip install .`')
    .option(COMMAND, COMMAND_IS, readCommand)
    .option('--allow-dirty', 'take what is not committed for a part of the head', false)
    .option('--json', 'print one JSON document', false)
    .action((options: ProveOptions) =>
      commands.prove({
        base: options.base,
        head: options.head ?? null,
        tests: options.test ?? [],
        runs: options.runs,
        install: options.install ?? null,
        command: options.command ?? null,
        allowDirty: options.allowDirty,
        json: options.json,
      }),
    );
  addBisect(program, commands);
}

interface BisectOptions {
  good: string;
  bad?: string;
  install?: string;
  command?: string[];
  json: boolean;
}

function addBisect(program: Command, commands: Commands): void {
  program
    .command('bisect')
    .description('Find the first commit on which a test fails; the test is as it is at the bad end')
    .argument('<nodeid>', 'the test')
    .requiredOption('--good <sha>', 'a commit before it', readRef)
    .option('--bad <sha>', 'a commit on which it fails (default: what is checked out)', readRef)
    .option('--install <command>', 'run in a shell after each switch, such as `pip install .`')
    .option(COMMAND, COMMAND_IS, readCommand)
    .option('--json', 'print one JSON document', false)
    .action((nodeId: string, options: BisectOptions) =>
      commands.bisect({
        nodeId,
        good: options.good,
        bad: options.bad ?? null,
        install: options.install ?? null,
        command: options.command ?? null,
        json: options.json,
      }),
    );
}
