// The real parts of a collecting job, built once.
import { randomUUID } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { warning as logWarning, setOutput, summary } from '@actions/core';
import { checkoutFolder } from '#src/checkout/checkout-folder.ts';
import { findReports } from '#src/checkout/find-reports.ts';
import { blobIds, headSha, parents } from '#src/checkout/git.ts';
import { packageFolders } from '#src/checkout/package-folders.ts';
import { readReports } from '#src/ingest/read-reports.ts';
import { LOG_VARIABLE, pluginLogs, setAside } from '#src/pytest/pytest-plugin.ts';
import { escapeLog } from '#src/render/escape-log.ts';
import { claimedRun } from './claimed-run.ts';
import { type CollectParts, collect } from './collect.ts';
import { exitCodeOf } from './ending.ts';
import { explain } from './explain.ts';
import type { Inputs } from './inputs.ts';
import { interrupts } from './interrupts.ts';
import type { Job } from './job.ts';
import { ownPlugin } from './own-plugin.ts';
import { reproduceFailing } from './reproduce-failing.ts';
import { type CommandParts, runCommand } from './run-command.ts';
import { writeCollection } from './write-collection.ts';

const maxEventBytes = 25 * 1024 * 1024;

/** Runs the tests or finds their reports, and reports on them; the exit code of the step. */
export function collectJob(
  inputs: Inputs,
  { job, folder, root }: { job: Job; folder: string; root: string },
): Promise<number> {
  return collect(inputs, job, buildParts(inputs, { job, folder, root }));
}

function buildParts(
  inputs: Inputs,
  { job, folder, root }: { job: Job; folder: string; root: string },
): CollectParts {
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
    reproduce: (results, budgetMs) =>
      reproduceFailing(results, { budgetMs, line: inputs.command, folder, root, job }).catch((problem) => {
        logWarning(
          escapeLog(
            `The failing tests could not be run again, which changes nothing about this job: ${explain(problem)}`,
          ),
        );
        return null;
      }),
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
    interrupts,
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
