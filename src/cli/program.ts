import { Command, InvalidArgumentError } from 'commander';
import { escapeLog } from '#src/render/escape-log.ts';

export interface InspectRequest {
  files: string[];
  root: string | null;
  cases: boolean;
  json: boolean;
}

export interface PreviewRequest {
  files: string[];
  root: string | null;
  base: string | null;
  baseReports: string[];
  now: Date | null;
  html: string | null;
  json: boolean;
}

export interface Commands {
  inspect(request: InspectRequest): Promise<void>;
  preview(request: PreviewRequest): Promise<void>;
  /** Prints the absolute path of the folder with our pytest plugin: on PYTHONPATH, pytest finds it. */
  plugin(): Promise<void>;
  serve(): Promise<void>;
  /** Null: now. */
  sweep(now: Date | null): Promise<void>;
}

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
    .option('--now <time>', 'the time of filing, ISO 8601 (default: now)', readTime)
    .option('--html <file>', 'write one self-contained page that looks as GitHub would show it')
    .option('--json', 'print one JSON document', false)
    .action((files: string[], options: PreviewOptions) =>
      commands.preview({
        files,
        root: options.root ?? null,
        base: options.base ?? null,
        baseReports: options.baseReport ?? [],
        now: options.now ?? null,
        html: options.html ?? null,
        json: options.json,
      }),
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
    .description('Serve the GitHub App; its environment is listed in the README')
    .action(() => commands.serve());
  program
    .command('sweep')
    .description('Comment once on every issue whose SLA is breached')
    .option('--now <time>', 'the time of the sweep, ISO 8601 (default: now)', readTime)
    .action((options: { now?: Date }) => commands.sweep(options.now ?? null));
}

function readRef(text: string): string {
  // Else `--base --json` would look for a commit of that name.
  if (text.startsWith('-')) throw new InvalidArgumentError('give a branch, a tag or a commit.');
  return text;
}

function readTime(text: string): Date {
  // Date.parse alone would also take `1` or `May`; an SLA must not start at a misread time.
  const looksIso = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/.test(text);
  const time = new Date(
    looksIso && /T.*\d$/.test(text) && !/[+-]\d{2}:\d{2}$/.test(text) ? `${text}Z` : text,
  );
  // `new Date` takes 30 February for 2 March.
  const day = Number(text.slice(8, 10));
  const daysInMonth = new Date(Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)), 0)).getUTCDate();
  if (!looksIso || Number.isNaN(time.getTime()) || day > daysInMonth)
    throw new InvalidArgumentError('give a time such as 2026-04-02T10:00:00Z (without a zone it is UTC).');
  return time;
}
