import { mkdir, mkdtemp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Ending, runInForeground, runProcess } from '#src/checkout/process.ts';
import { type PytestPlugin, pluginLogs, pluginVariables } from '#src/pytest/pytest-plugin.ts';
import { configuredOptions } from './addopts.ts';
import {
  type CommandPlan,
  type PytestFacts,
  planCommand,
  pytestLauncher,
  readPytestFacts,
} from './pytest-command.ts';

/** How the user's command ended, and what it was made to leave behind. */
export interface CommandRun extends Ending {
  /** As the user wrote it. */
  line: string;
  /** The line is one call of pytest, so its exit code is pytest's. */
  isPytest: boolean;
  facts: PytestFacts;
  /** Absolute paths of the reports that were asked for; they may not exist. */
  tests: string[];
  coverage: string[];
  /** Reports that the line's own flags ask for; they may not exist. */
  named: string[];
  /** Logs of our pytest plugin, of every pytest that the command started and that could load it. */
  logs: string[];
  /** When it began, ms since 1970. */
  startedAt: number;
}

/** What running a command needs of the machine. */
export interface CommandParts {
  /** Where the command runs, and the checkout's root. */
  folder: string;
  root: string;
  /** For reports; a new folder is made in it. */
  temporary: string;
  /** PYTEST_ADDOPTS, if set. */
  pytestAddopts: string;
  plugin: PytestPlugin;
  now: () => number;
  /** Between these two, nothing that is printed is a command to the runner. */
  silenceCommands: () => Promise<void>;
  obeyCommands: () => Promise<void>;
  interrupts: (listener: (signal: NodeJS.Signals) => void) => () => void;
}

const noFacts: PytestFacts = { pytest: null, python: null, plugins: {} };

/**
 * Runs the user's line in a shell as the runner itself would, with its output going straight to the log. Every pytest that
 * it starts finds our plugin by the environment; and if the line is a plain call of pytest, flags make it write reports.
 * @throws ProcessError when the shell can't be started
 */
export async function runCommand(line: string, parts: CommandParts): Promise<CommandRun> {
  const startedAt = parts.now();
  const launcher = pytestLauncher(line);
  const folder = await reportsFolder(parts.temporary);
  const facts = launcher === null || folder === null ? noFacts : await askPytest(launcher, parts);
  const plan = await planWithReports({ line, launcher, facts, folder }, parts);
  const logs = folder === null ? null : join(folder, 'pytest');
  const env = logs === null ? null : pluginVariables(parts.plugin, logs);
  await parts.silenceCommands();
  let ending: Ending;
  try {
    const started = { ...shellFor(plan.line), cwd: parts.folder, env: env ?? {} };
    ending = await runInForeground(started, parts.interrupts);
  } finally {
    await parts.obeyCommands();
  }
  const absolute = (paths: readonly string[]) => paths.map((path) => resolve(parts.folder, path));
  return {
    ...ending,
    line,
    isPytest: launcher !== null,
    facts,
    tests: absolute(plan.tests),
    coverage: absolute(plan.coverage),
    named: absolute(plan.named),
    logs: await pluginLogs(logs),
    startedAt,
  };
}

async function planWithReports(
  request: { line: string; launcher: string | null; facts: PytestFacts; folder: string | null },
  { folder, root, pytestAddopts }: CommandParts,
): Promise<CommandPlan> {
  if (request.launcher === null || request.folder === null)
    return planCommand({ ...request, launcher: null, otherOptions: '', folder: '' });
  const configured = await configuredOptions(request.line, folder, root);
  const otherOptions = `${configured} ${pytestAddopts}`;
  return planCommand({ ...request, otherOptions, folder: request.folder });
}

/**
 * A folder of its own: what an earlier step of the job left must not pass for this run's. Null when none can be made:
 * the tests run all the same, and the error comes back when the collection is written.
 */
async function reportsFolder(temporary: string): Promise<string | null> {
  try {
    await mkdir(join(temporary, 'redfirst'), { recursive: true });
    return await mkdtemp(join(temporary, 'redfirst', 'reports-'));
  } catch {
    return null;
  }
}

/** A line of a workflow runs like this there too: it ends at the first error, also of a pipe. */
function shellFor(line: string): { program: string; args: string[] } {
  return { program: 'bash', args: ['--noprofile', '--norc', '-eo', 'pipefail', '-c', line] };
}

/** Asks the pytest that the line would start what it is. Not knowing only costs reports, so an error is no error. */
async function askPytest(launcher: string, parts: CommandParts): Promise<PytestFacts> {
  // With `coverage run` even this would write data; it must not take the place of the user's.
  const env = { COVERAGE_FILE: join(parts.temporary, 'redfirst', 'probe.coverage') };
  try {
    const asked = { ...shellFor(`${launcher} -VV`), cwd: parts.folder, env };
    const { exitCode, stdout, stderr } = await runProcess(asked, { bytes: 1024 * 1024, ms: 60_000 });
    // Older versions print it to stderr.
    return exitCode === 0 ? readPytestFacts(`${new TextDecoder().decode(stdout)}\n${stderr}`) : noFacts;
  } catch {
    return noFacts;
  }
}
