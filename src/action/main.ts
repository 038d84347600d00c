// The Action's shell: reads the environment once, builds the real parts, and turns every outcome into an exit code.
// Started by action.yml with the node that it found, 20 or newer.
import { randomUUID } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exportVariable, error as logError, warning as logWarning, setOutput, summary } from '@actions/core';
import { checkoutFolder } from '#src/checkout/checkout-folder.ts';
import { findReports, MissingReportError } from '#src/checkout/find-reports.ts';
import { blobIds, GitError, headSha, parents, topFolder } from '#src/checkout/git.ts';
import { packageFolders } from '#src/checkout/package-folders.ts';
import { ProcessError } from '#src/checkout/process.ts';
import { readReports } from '#src/ingest/read-reports.ts';
import { escapeLog } from '#src/render/escape-log.ts';
import { claimedRun } from './claimed-run.ts';
import { type CollectParts, collect } from './collect.ts';
import { exitCodeOf } from './ending.ts';
import { InputError, type Inputs, readInputs } from './inputs.ts';
import { type Job, readJob } from './job.ts';
import { LOG_VARIABLE, type PytestPlugin, pluginLogs, setAside, setUp } from './pytest-plugin.ts';
import { type CommandParts, runCommand } from './run-command.ts';
import { writeCollection } from './write-collection.ts';

/** The exit code for inputs that can't be used, when tests were to be run and were not. */
const wrongInputs = 2;
const maxEventBytes = 25 * 1024 * 1024;

async function main(): Promise<number> {
  const job = readJob(process.env, { currentFolder: process.cwd(), platform: process.platform });
  let inputs: Inputs;
  try {
    inputs = readInputs(process.env);
  } catch (problem) {
    if (!(problem instanceof InputError)) throw problem;
    return refuse(problem.message);
  }
  if (inputs.mode === 'setup') return setUpPlugin(job);
  const folder = resolve(job.workspace, inputs.workingDirectory);
  if (!(await isFolder(folder)))
    return refuse(
      `There is no folder ${inputs.workingDirectory} in the workspace. Mend the input \`working-directory\`.`,
    );
  const root = await topFolder(folder).catch(() => job.workspace);
  return collect(inputs, job, buildParts(job, folder, root));
}

/** Beside the bundle. */
function ownPlugin(): PytestPlugin {
  const folder = fileURLToPath(new URL('pytest', import.meta.url));
  return { folder, pythonPath: process.env['PYTHONPATH'] ?? '' };
}

/** For the steps that come; what goes wrong here is nothing that tests should fail for. */
async function setUpPlugin(job: Job): Promise<number> {
  const variables = await setUp(ownPlugin(), job.temporary).catch((problem: unknown) => {
    logWarning(escapeLog(`Redfirst's pytest plugin could not be set up: ${explain(problem)}`));
    return {};
  });
  if (variables === null) logWarning("Redfirst's pytest plugin is not beside this action.");
  for (const [name, value] of Object.entries(variables ?? {})) exportVariable(name, value);
  return 0;
}

/** Tests that were asked for and can't be run are an error; a job whose tests ran elsewhere is only told. */
function refuse(message: string): number {
  const wantsTests = (process.env['REDFIRST_COMMAND'] ?? '').trim() !== '';
  (wantsTests ? logError : logWarning)(escapeLog(message));
  return wantsTests ? wrongInputs : 0;
}

function buildParts(job: Job, folder: string, root: string): CollectParts {
  return {
    now: () => new Date(),
    runCommand: async (line) => {
      const run = await runCommand(line, commandParts(job, folder, root));
      await keepExitCode(exitCodeOf(run));
      return run;
    },
    earlierLogs: () => pluginLogs(process.env[LOG_VARIABLE] ?? null),
    setAside,
    search: (search) =>
      findReports({ ...search, root, from: folder, say: (message) => logWarning(escapeLog(message)) }),
    readReports: async (files) => readReports(files, checkoutFolder(root, await packageFolders(root))),
    claimRun: async () =>
      claimedRun(job, {
        testedSha: await headSha(root).catch(() => null),
        parents: await parents(root).catch(() => []),
        event: await readEvent(job.eventFile),
      }),
    blobIds: (paths) => blobIds(root, paths).catch(() => new Map()),
    writeCollection: (name, collection) => writeCollection(join(job.temporary, 'redfirst'), name, collection),
    writeSummary: async (markdown) => {
      const file = process.env['GITHUB_STEP_SUMMARY'];
      if (!file) return;
      closeLastLine(file, '\n\n');
      await summary.addRaw(markdown).write();
    },
    writeOutputs: (outputs) => {
      closeLastLine(process.env['GITHUB_OUTPUT'], '\n');
      for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
    },
    say: (line) => console.log(escapeLog(line)),
    warn: (problem) =>
      logWarning(
        escapeLog(
          `Redfirst could not report on this job, which changes nothing about it: ${explain(problem)}`,
        ),
      ),
  };
}

/** The command may have written to this file too, and left its last line open: ours must not go on with it. */
function closeLastLine(file: string | undefined, end: string): void {
  if (file && existsSync(file) && /[^\n]$/.test(readFileSync(file, 'utf8'))) appendFileSync(file, end);
}

function commandParts(job: Job, folder: string, root: string): CommandParts {
  const token = randomUUID();
  return {
    folder,
    root,
    temporary: job.temporary,
    pytestAddopts: process.env['PYTEST_ADDOPTS'] ?? '',
    plugin: ownPlugin(),
    now: () => Date.now(),
    silenceCommands: () => print(`::stop-commands::${token}\n`),
    // The command's last line may lack its end.
    obeyCommands: () => print(`\n::${token}::\n`),
    interrupts: (listener) => {
      const signals: NodeJS.Signals[] = ['SIGINT', 'SIGTERM'];
      for (const signal of signals) process.on(signal, listener);
      return () => {
        for (const signal of signals) process.off(signal, listener);
      };
    },
  };
}

/** Resolves when it is written: the command that comes next writes to the same place. */
function print(text: string): Promise<void> {
  return new Promise((done) => process.stdout.write(text, () => done()));
}

/** For action.yml, should this process end before it can return it: reporting must not change the job's fate. */
async function keepExitCode(code: number): Promise<void> {
  const file = process.env['REDFIRST_ENDED'];
  if (file) await writeFile(file, String(code)).catch(() => {});
}

/** The event's payload; undefined when there is none that can be read. */
async function readEvent(path: string | null): Promise<unknown> {
  try {
    if (path === null || (await stat(path)).size > maxEventBytes) return undefined;
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return undefined;
  }
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}

/** What a person can mend says so in one line; anything else keeps its stack. */
function explain(problem: unknown): string {
  if (!(problem instanceof Error)) return String(problem);
  const canBeMended = [GitError, MissingReportError, ProcessError].some((kind) => problem instanceof kind);
  return canBeMended ? problem.message : (problem.stack ?? problem.message);
}

try {
  process.exitCode = await main();
} catch (problem) {
  process.exitCode = refuse(explain(problem));
}
