// The Action's shell: reads the environment once, builds the real parts, and turns every outcome into an exit code.
// Started by action.yml with the node that it found, 20 or newer.
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { exportVariable, error as logError, warning as logWarning } from '@actions/core';
import { topFolder } from '#src/checkout/git.ts';
import { setUp } from '#src/pytest/pytest-plugin.ts';
import { escapeLog } from '#src/render/escape-log.ts';
import { explain } from './explain.ts';
import { InputError, type Inputs, readInputs } from './inputs.ts';
import { type Job, readJob } from './job.ts';
import { ownPlugin } from './own-plugin.ts';

/** The exit code for inputs that can't be used, when tests were to be run and were not. */
const wrongInputs = 2;

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
  // What reads, judges and writes is loaded now: a job whose inputs are wrong need not wait for it.
  const { collectJob } = await import('./collect-job.ts');
  return collectJob(inputs, { job, folder, root });
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

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}

try {
  process.exitCode = await main();
} catch (problem) {
  process.exitCode = refuse(explain(problem));
}
