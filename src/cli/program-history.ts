// The part of the command line that is about the history: filling and carrying it, and asking it.
import type { Command } from 'commander';
import {
  readFolder,
  readName,
  readNumber,
  readRef,
  readRepositoryName,
  readSha,
  readTime,
} from './arguments.ts';
import type { Commands, QuestionRequest, RepositoryName } from './requests.ts';

const DATA = '--data <dir>';
const DATA_IS =
  "the folder of the embedded database (default: DATABASE_URL's database, else REDFIRST_DATA, else ./redfirst-data)";
const REPO = '--repo <owner/name>';
const BRANCH = '--branch <branch>';

/** Adds `history` with what is below it. */
export function addHistory(program: Command, commands: Commands): void {
  const history = program
    .command('history')
    .description('Save results of runs, carry them elsewhere, and say what is there');
  addAdd(history, commands);
  history
    .command('export')
    .description('Print everything as NDJSON, sorted: the same for the same content')
    .option(DATA, DATA_IS, readFolder)
    .action(({ data }: { data?: string }) => commands.history({ kind: 'export', data: data ?? null }));
  history
    .command('import')
    .description('Take up what `history export` printed, from stdin (NDJSON, also gzipped); twice is once')
    .option(DATA, DATA_IS, readFolder)
    .action(({ data }: { data?: string }) => commands.history({ kind: 'import', data: data ?? null }));
  history
    .command('rebuild')
    .description(
      'Take up what GitHub still holds of all runs; the environment is that of `serve`. Nothing is posted, and what is not there any more is listed',
    )
    .option(REPO, 'only this repository (default: all that the App is installed on)', readRepositoryName)
    .option(DATA, DATA_IS, readFolder)
    .action(({ repo, data }: { repo?: RepositoryName; data?: string }) =>
      commands.rebuild({ repository: repo ?? null, data: data ?? null }),
    );
  history
    .command('stats')
    .description('Say how much is in the history')
    .option(DATA, DATA_IS, readFolder)
    .option('--json', 'print one JSON document', false)
    .action(({ data, json }: { data?: string; json: boolean }) =>
      commands.history({ kind: 'stats', data: data ?? null, json }),
    );
}

interface AddOptions {
  data?: string;
  root?: string;
  repo: RepositoryName;
  branch: string;
  sha: string;
  run: number;
  attempt: number;
  shard?: string;
  environment?: string;
  at?: Date;
  untrusted: boolean;
}

function addAdd(history: Command, commands: Commands): void {
  history
    .command('add')
    .description("Save reports as one job's part of a run; the same part again replaces it")
    .argument('<file...>', 'report files and folders, recognised by content')
    .requiredOption(REPO, 'the repository that was tested', readRepositoryName)
    .requiredOption(BRANCH, 'the branch that was tested', readRef)
    .requiredOption('--sha <sha>', 'the commit that was tested, all 40 digits', readSha)
    .requiredOption('--run <n>', 'the number of the run, the same for all its parts', readNumber)
    .option('--attempt <a>', 'which attempt of the run', readNumber, 1)
    .option('--shard <name>', 'which part of the suite, where several jobs share it', readName)
    .option(
      '--environment <name>',
      'where it ran, such as "ubuntu, Python 3.13" (default: default)',
      readName,
    )
    .option('--at <time>', 'when the run completed, ISO 8601 (default: now)', readTime)
    .option('--untrusted', 'keep the run, but learn nothing from it', false)
    .option('--root <dir>', 'the checkout that was tested (default: the current folder)')
    .option(DATA, DATA_IS, readFolder)
    .action((files: string[], options: AddOptions) =>
      commands.history({
        kind: 'add',
        data: options.data ?? null,
        files,
        root: options.root ?? null,
        repository: options.repo,
        branch: options.branch,
        sha: options.sha,
        run: options.run,
        attempt: options.attempt,
        shard: options.shard ?? null,
        environment: options.environment ?? null,
        at: options.at ?? null,
        trusted: !options.untrusted,
      }),
    );
}

const questions: readonly { about: QuestionRequest['about']; description: string; root: string }[] = [
  {
    about: 'flaky',
    description: 'Say which tests of a branch are flaky, broken, or broke, and why it looks so',
    root: 'the checkout, for its config and for the sources of tests, which tell likely causes',
  },
  {
    about: 'durations',
    description: 'Say how long tests take, what became slower, and which budgets are exceeded',
    root: 'the checkout, for its config',
  },
  {
    about: 'coverage',
    description: 'Say what tests cover, what lost coverage, and where tests would pay most',
    root: 'the checkout, for its config',
  },
];

interface QuestionOptions {
  data?: string;
  repo?: RepositoryName;
  branch?: string;
  root?: string;
  json: boolean;
}

/** Adds the questions to the history. */
export function addQuestions(program: Command, commands: Commands): void {
  for (const { about, description, root } of questions)
    program
      .command(about)
      .description(description)
      .option(REPO, 'the repository (default: the only one in the history)', readRepositoryName)
      .option(BRANCH, 'the branch (default: its default branch, else the one with the newest run)', readRef)
      .option('--root <dir>', root)
      .option(DATA, DATA_IS, readFolder)
      .option('--json', 'print one JSON document', false)
      .action((options: QuestionOptions) =>
        commands.ask({
          about,
          data: options.data ?? null,
          repository: options.repo ?? null,
          branch: options.branch ?? null,
          root: options.root ?? null,
          json: options.json,
        }),
      );
}

interface SlaOptions {
  now?: Date;
  repo?: RepositoryName;
  root?: string;
  data?: string;
  json: boolean;
}

/** Adds the question how issues stand to their due dates. */
export function addSla(program: Command, commands: Commands): void {
  program
    .command('sla')
    .description('Say how the issues of a repository stand to their due dates, by severity')
    .option('--now <time>', 'as of this time, ISO 8601 (default: now)', readTime)
    .option(REPO, 'the repository (default: the only one in the history)', readRepositoryName)
    .option('--root <dir>', 'the checkout, for its config')
    .option(DATA, DATA_IS, readFolder)
    .option('--json', 'print one JSON document', false)
    .action(({ now, repo, root, data, json }: SlaOptions) =>
      commands.sla({
        now: now ?? null,
        repository: repo ?? null,
        root: root ?? null,
        data: data ?? null,
        json,
      }),
    );
}
