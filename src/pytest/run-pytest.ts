import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canBePath } from '#src/analysis/test-address.ts';
import { pathOfNodeId } from '#src/analysis/test-name.ts';
import { runInGroup } from '#src/checkout/process.ts';
import { openReport } from '#src/checkout/report-files.ts';
import type { ReportFile } from '#src/ingest/report-file.ts';
import type { Results } from '#src/model/collection.ts';
import { type PytestPlugin, pluginLogs, pluginVariables } from './pytest-plugin.ts';

/** What running pytest needs of the machine. */
export interface PytestParts {
  plugin: PytestPlugin;
  /** The top of the checkout, absolute. */
  root: string;
  /** The program that starts pytest, and its arguments, such as `python -m pytest`. */
  command: readonly string[];
  /** Where folders of our own are made; they are removed again. */
  temporary: string;
  readReports: (files: readonly ReportFile[]) => Promise<Results>;
  /** ms since 1970. */
  now: () => number;
  /** Stops pytest, and with it all that it started. */
  signal: AbortSignal;
}

/** One session of pytest. */
export interface PytestRequest {
  /** These tests in this order, those that there are no more passed over; empty: the whole suite. */
  nodeIds: readonly string[];
  /** pytest's rootdir, relative to the checkout's top; '' is the top itself. */
  cwd: string;
  /** More arguments for pytest. */
  args?: readonly string[];
  /** Added to the environment. */
  env?: Readonly<Record<string, string>>;
  timeoutMs: number;
  /** The arguments may ask for workers of xdist; else the tests run in one process, whatever the project's config asks for. */
  parallel?: boolean;
}

/** What a session left. */
export interface PytestRun {
  /** Of our plugin's log: all that happened, also before a time-out. */
  results: Results;
  exitCode: number | null;
  signal: NodeJS.Signals | null;
  timedOut: boolean;
  /** The last part of what pytest printed, for errors. */
  output: string;
  /** ms since 1970, and how long it took. */
  startedAt: number;
  ms: number;
}

/** pytest could not be started, or not with our plugin. The message says what to do. */
export class PytestError extends Error {
  override readonly name = 'PytestError';
}

/** More files than this are not named: pytest collects the suite, and the plugin chooses. */
const mostFiles = 100;

/**
 * Runs one session of pytest with our plugin, which alone chooses and orders the tests: no node id is ever an argument.
 * The session writes no report or coverage of its own, tries nothing again by itself, does not end at a failure, and
 * leaves no process behind.
 *
 * @throws PytestError when pytest left no log; ProcessError when it can't be started; the signal's reason when that aborts
 */
export async function runPytest(request: PytestRequest, parts: PytestParts): Promise<PytestRun> {
  await mkdir(join(parts.temporary, 'redfirst'), { recursive: true });
  const folder = await mkdtemp(join(parts.temporary, 'redfirst', 'again-'));
  try {
    return await runIn(folder, request, parts);
  } finally {
    // What a test left running may still write there.
    await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => {});
  }
}

async function runIn(folder: string, request: PytestRequest, parts: PytestParts): Promise<PytestRun> {
  const logs = join(folder, 'logs');
  const variables = pluginVariables(parts.plugin, logs);
  if (variables === null)
    throw new PytestError(`Redfirst's pytest plugin can't be loaded from ${parts.plugin.folder}.`);
  const order = join(folder, 'order.json');
  const chooses = request.nodeIds.length > 0;
  if (chooses) await writeFile(order, JSON.stringify(request.nodeIds));
  const [program = '', ...args] = parts.command;
  const cwd = join(parts.root, request.cwd);
  const startedAt = parts.now();
  const ending = await runInGroup(
    {
      program,
      args: [
        ...args,
        ...(request.args ?? []),
        '-o',
        `cache_dir=${join(folder, 'cache')}`,
        '--continue-on-collection-errors',
        ...filesOf(request.nodeIds, cwd),
      ],
      cwd,
      env: {
        COVERAGE_FILE: join(folder, 'coverage'),
        ...request.env,
        ...variables,
        REDFIRST_PYTEST_AGAIN: request.parallel === true ? 'parallel' : 'serial',
        ...(chooses ? { REDFIRST_PYTEST_ORDER: order } : {}),
      },
    },
    { ms: request.timeoutMs, signal: parts.signal },
  );
  const ms = parts.now() - startedAt;
  const files = (await pluginLogs(logs)).map((log) => openReport(log, parts.root));
  if (files.length === 0 && !ending.timedOut) throw new PytestError(withoutLog(parts.command, ending));
  return { results: await parts.readReports(files), ...ending, startedAt, ms };
}

/** The files of the tests, for pytest to collect no more than these; none where they can't all be named. */
function filesOf(nodeIds: readonly string[], cwd: string): string[] {
  const files = new Set<string>();
  for (const nodeId of nodeIds) {
    const file = pathOfNodeId(nodeId);
    // A test may say that it is of a file that does not exist, and `[` begins parameters for pytest.
    if (file === '' || !canBePath(file) || !existsSync(join(cwd, file))) return [];
    files.add(/^[-@]/.test(file) ? `./${file}` : file);
    if (files.size > mostFiles) return [];
  }
  return [...files];
}

function withoutLog(
  command: readonly string[],
  { exitCode, signal, output }: { exitCode: number | null; signal: string | null; output: string },
): string {
  const how = signal === null ? `exit code ${exitCode}` : `signal ${signal}`;
  const said = output.trim();
  return `\`${command.join(' ')}\` ended with ${how}, and no session of pytest with Redfirst's plugin was seen. Name the command that starts pytest by --command.${said === '' ? '' : ` It printed:\n${said.slice(-4000)}`}`;
}
