import { Command } from 'commander';
import { escapeLog } from '#src/render/escape-log.ts';
import { readFolder, readRef, readRepositoryName, readSha, readTime } from './arguments.ts';
import { addHistory, addQuestions, addSla } from './program-history.ts';
import { addProve } from './program-prove.ts';
import { addReruns } from './program-reruns.ts';
import type { Commands, PreviewPast, RepositoryName } from './requests.ts';

/** The command line: what can be asked, and in which words. Errors are thrown as CommanderError, nothing exits. */
export function buildProgram(version: string, commands: Commands): Command {
  const program = new Command('redfirst')
    .description('Bug triage for Python projects that test with pytest on GitHub Actions')
    .version(version)
    .showHelpAfterError('(redfirst --help shows what can be asked)')
    // What was typed may hold anything; a log must not take it for a command.
    .configureOutput({ outputError: (text, write) => write(escapeLog(text)) })
    .exitOverride();
  addInspect(program, commands);
  addPreview(program, commands);
  addReruns(program, commands);
  addHistory(program, commands);
  addQuestions(program, commands);
  addSla(program, commands);
  addProve(program, commands);
  addConfig(program, commands);
  addInit(program, commands);
  addPlugin(program, commands);
  addApp(program, commands);
  return program;
}

function addInspect(program: Command, commands: Commands): void {
  program
    .command('inspect')
    .description('Read pytest and coverage reports and say what they hold')
    .argument('<file...>', 'report files and folders, recognised by content')
    .option('--root <dir>', 'the checkout against which node ids are resolved (default: the current folder)')
    .option('--cases', 'list every test, else only those that did not plainly pass', false)
    .option('--json', 'print one JSON document', false)
    .action((files: string[], options: { root?: string; cases: boolean; json: boolean }) =>
      commands.inspect({ files, root: options.root ?? null, cases: options.cases, json: options.json }),
    );
}

interface PreviewOptions {
  root?: string;
  base?: string;
  baseReport?: string[];
  data?: string;
  repo?: RepositoryName;
  branch?: string;
  sha?: string;
  now?: Date;
  html?: string;
  json: boolean;
}

function addPreview(program: Command, commands: Commands): void {
  program
    .command('preview')
    .description('Show the check, the comment and the issues that would be posted; writes nothing anywhere')
    .argument('<file...>', 'report files and folders of the run')
    .option('--root <dir>', 'the checkout that was tested (default: the current folder)')
    .option('--base <ref>', 'what the change is based on, for diff coverage and the suspected range', readRef)
    .option('--base-report <file...>', 'report files and folders of the baseline')
    .option('--repo <owner/name>', 'the repository whose history is the baseline', readRepositoryName)
    .option('--branch <branch>', 'the trusted branch to compare with', readRef)
    .option('--sha <sha>', 'the commit that was tested: what came before it is the baseline', readSha)
    .option('--data <dir>', 'the folder of the history (default: as for the other commands)', readFolder)
    .option('--now <time>', 'the time of filing, ISO 8601 (default: now)', readTime)
    .option('--html <file>', 'write one self-contained page that looks as GitHub would show it')
    .option('--json', 'print one JSON document', false)
    .action((files: string[], options: PreviewOptions) =>
      commands.preview({
        files,
        root: options.root ?? null,
        base: options.base ?? null,
        baseReports: options.baseReport ?? [],
        past: pastOf(options),
        now: options.now ?? null,
        html: options.html ?? null,
        json: options.json,
      }),
    );
}

/** Any of the four asks the history. */
function pastOf({ data, repo, branch, sha }: PreviewOptions): PreviewPast | null {
  if (data === undefined && repo === undefined && branch === undefined && sha === undefined) return null;
  return { data: data ?? null, repository: repo ?? null, branch: branch ?? null, sha: sha ?? null };
}

function addConfig(program: Command, commands: Commands): void {
  program
    .command('config')
    .description('Look at the config, .github/redfirst.yml')
    .command('check')
    .description(
      'Say what is wrong in a config, each with its line, and else what it has otherwise than the defaults',
    )
    .argument('[file]', 'the config (default: .github/redfirst.yml in the current folder)')
    .option('--json', 'print one JSON document', false)
    .action((file: string | undefined, { json }: { json: boolean }) =>
      commands.configCheck({ file: file ?? null, json }),
    );
}

function addInit(program: Command, commands: Commands): void {
  program
    .command('init')
    .description(
      'Write the workflows and the config into a repository, and say what to do next; overwrites nothing',
    )
    .argument('[dir]', 'the repository (default: the current folder)')
    .option('--yes', 'write without asking', false)
    .action((folder: string | undefined, { yes }: { yes: boolean }) =>
      commands.init({ folder: folder ?? null, yes }),
    );
}

function addPlugin(program: Command, commands: Commands): void {
  program
    .command('plugin')
    .description('Print the folder of the pytest plugin, to be put on PYTHONPATH')
    .action(() => commands.plugin());
}

function addApp(program: Command, commands: Commands): void {
  program
    .command('serve')
    .description('Serve the GitHub App; its environment is listed in docs/install-app.md')
    .action(() => commands.serve());
  program
    .command('sweep')
    .description('Warn once of every issue whose SLA is at risk, and comment once on every breach')
    .option('--now <time>', 'the time of the sweep, ISO 8601 (default: now)', readTime)
    .action((options: { now?: Date }) => commands.sweep(options.now ?? null));
}
