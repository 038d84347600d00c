// The CLI's shell: reads argv, builds the real parts once, and turns every outcome into an exit code.
import { statSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { dirname, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { CommanderError } from 'commander';
import { readDiff } from '#src/analysis/added-lines.ts';
import { checkoutFolder } from '#src/checkout/checkout-folder.ts';
import { defaultBranch } from '#src/checkout/default-branch.ts';
import { findReports } from '#src/checkout/find-reports.ts';
import {
  blobIds,
  commitsBetween,
  diffAdded,
  hasUncommittedChanges,
  headSha,
  mergeBase,
  parents,
  topFolder,
} from '#src/checkout/git.ts';
import { MissingReportError } from '#src/checkout/missing-report-error.ts';
import { packageFolders } from '#src/checkout/package-folders.ts';
import { ProcessError } from '#src/checkout/process.ts';
import { pytestRootdir } from '#src/checkout/pytest-rootdir.ts';
import { GitError } from '#src/checkout/run-git.ts';
import { openTreeSwitch } from '#src/checkout/switch-tree.ts';
import { hasDatabase } from '#src/history/database-folder.ts';
import { FolderInUseError, lockFolder } from '#src/history/folder-lock.ts';
import { readNoteworthy, readReports } from '#src/ingest/read-reports.ts';
import type { Checkout } from '#src/model/checkout.ts';
import { VERSION } from '#src/model/version.ts';
import { InstallError } from '#src/pytest/install.ts';
import { PytestError, runPytest } from '#src/pytest/run-pytest.ts';
import { escapeLog } from '#src/render/escape-log.ts';
import { loadAppBundle } from './app-bundle.ts';
import { confirm } from './confirm.ts';
import { createFiles } from './create-files.ts';
import { EXIT, OutsideError, UsageError } from './exit.ts';
import { inspect } from './inspect.ts';
import { Interrupted, interruption } from './interruption.ts';
import { buildProgram } from './program.ts';
import { showProgress } from './progress.ts';
import { pythonOnPath } from './python-on-path.ts';
import { readProject } from './read-project.ts';
import type { Shell } from './shell.ts';

function buildShell(): Shell {
  return {
    now: () => new Date(),
    currentFolder: () => process.cwd(),
    // The build puts it beside the bundles.
    pluginFolder: fileURLToPath(new URL('./pytest', import.meta.url)),
    terminal: {
      colour: process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined,
      width: process.stdout.columns ?? 100,
    },
    print: (text) => void process.stdout.write(`${text}\n`),
    write: (text) => new Promise((done) => process.stdout.write(text, (error) => done(error == null))),
    say,
    sayOf: (line) => void process.stderr.write(`${escapeLog(line)}\n`),
    progress: showProgress,
    runPytest: (request, { root, command }) =>
      runPytest(request, {
        plugin: {
          folder: fileURLToPath(new URL('./pytest', import.meta.url)),
          pythonPath: process.env['PYTHONPATH'] ?? '',
        },
        root,
        command: command ?? [pythonOnPath(process.env['PATH']), '-m', 'pytest'],
        temporary: tmpdir(),
        readReports: async (files) => readReports(files, await checkoutAt(root)),
        now: () => Date.now(),
        signal: interruption(),
      }),
    kindOfPath: (path) => {
      const stats = statSync(path, { throwIfNoEntry: false });
      return stats === undefined ? null : stats.isDirectory() ? 'folder' : 'file';
    },
    pytestRootdir,
    input: () => (process.stdin.isTTY === true ? null : process.stdin),
    historyVariables: {
      databaseUrl: process.env['DATABASE_URL'] || null,
      dataFolder: process.env['REDFIRST_DATA'] || null,
    },
    hasDatabase,
    openHistory: async (database) => {
      // PostgreSQL's own code comes along, which most commands don't need.
      const { openHistory } = await import('#src/history/open-history.ts');
      const clock = { now: () => new Date(), sleep: (ms: number) => sleep(ms) };
      return openHistory({ database, clock, holder: `${hostname()} ${process.pid}` });
    },
    existingFolder,
    readText: async (path) => {
      try {
        return await readFile(path, 'utf8');
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
        throw new UsageError(`${path} can't be read: ${error instanceof Error ? error.message : error}`);
      }
    },
    writeFile: async (path, text) => {
      try {
        await mkdir(dirname(resolve(path)), { recursive: true });
        await writeFile(path, text);
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new UsageError(
          `${path} can't be written: ${why}. Name a file in a folder that you may write to.`,
        );
      }
    },
    createFiles,
    readProject,
    confirm: process.stdin.isTTY === true && process.stdout.isTTY === true ? confirm : null,
    findReports: (paths, root) =>
      findReports({
        root: existingFolder(root),
        patterns: paths,
        from: process.cwd(),
        say,
      }),
    readReports: async (files, root) => readReports(files, await checkoutAt(root)),
    readNoteworthy: async (files, root) => readNoteworthy(files, await checkoutAt(root)),
    openSwitch: async (root) =>
      openTreeSwitch(root, { lock: lockTree, now: () => Date.now(), say: (message) => say(message) }),
    interruption,
    temporary: tmpdir(),
    git: {
      topFolder,
      defaultBranch,
      headSha,
      parents,
      blobIds,
      hasUncommittedChanges,
      mergeBase,
      diff: async (root, base) => readDiff(await diffAdded(root, base)),
      commitsBetween,
    },
  };
}

async function lockTree(folder: string): Promise<{ release(): Promise<void> }> {
  try {
    return await lockFolder(folder, `${hostname()} ${process.pid}`);
  } catch (error) {
    if (!(error instanceof FolderInUseError)) throw error;
    throw new OutsideError(
      'Another redfirst process is switching the files of this checkout. Wait for its end, or use another clone.',
    );
  }
}

async function checkoutAt(root: string): Promise<Checkout> {
  return checkoutFolder(resolve(root), await packageFolders(resolve(root)));
}

function existingFolder(root: string): string {
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new UsageError(`--root ${root} is no folder. Name the checkout that was tested.`);
  return resolve(root);
}

async function main(argv: string[]): Promise<number> {
  let exitCode: number = EXIT.done;
  const shell = buildShell();
  const program = buildProgram(VERSION, {
    inspect: async (request) => {
      exitCode = await inspect(request, shell);
    },
    preview: async (request) => {
      // It brings the whole page of GitHub along, which nothing else needs.
      const { preview } = await import('./preview.ts');
      exitCode = await preview(request, shell);
    },
    history: async (request) => {
      const { historyCommand } = await import('./history-command.ts');
      exitCode = await historyCommand(request, shell);
    },
    ask: async (request) => {
      const { ask } = await import('./ask.ts');
      exitCode = await ask(request, shell);
    },
    init: async (request) => {
      const { init } = await import('./init.ts');
      exitCode = await init(request, shell);
    },
    reproduce: async (request) => {
      const { reproduce } = await import('./reproduce.ts');
      exitCode = await reproduce(request, shell);
    },
    verify: async (request) => {
      const { verify } = await import('./verify.ts');
      exitCode = await verify(request, shell);
    },
    prove: async (request) => {
      const { prove } = await import('./prove.ts');
      exitCode = await prove(request, shell);
    },
    bisect: async (request) => {
      const { bisect } = await import('./bisect.ts');
      exitCode = await bisect(request, shell);
    },
    configCheck: async (request) => {
      const { configCommand } = await import('./config-command.ts');
      exitCode = await configCommand(request, shell);
    },
    sla: async (request) => {
      const { sla } = await import('./sla-command.ts');
      exitCode = await sla(request, shell);
    },
    plugin: async () => {
      shell.print(shell.pluginFolder);
    },
    rebuild: async (request) => {
      exitCode = await (await loadAppBundle()).rebuild(request);
    },
    serve: async () => {
      exitCode = await (await loadAppBundle()).serve();
    },
    sweep: async (now) => {
      exitCode = await (await loadAppBundle()).sweep(now);
    },
  });
  try {
    await program.parseAsync(argv);
    return exitCode;
  } catch (error) {
    return explain(error);
  }
}

/** An outside part failed, and its message says what to do. */
const canBeMended = [GitError, OutsideError, PytestError, InstallError, ProcessError];

function say(message: string): void {
  process.stderr.write(`redfirst: ${escapeLog(message)}\n`);
}

/** The one catch: what the caller can mend is one line, anything else keeps its stack. */
function explain(error: unknown): number {
  showProgress(null);
  // Commander has already printed its message, with a suggestion for a misspelt option.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof MissingReportError || error instanceof UsageError) {
    say(error.message);
    return EXIT.usage;
  }
  if (error instanceof Interrupted) {
    say(error.message);
    return error.exitCode;
  }
  if (canBeMended.some((kind) => error instanceof kind)) {
    if (!(error instanceof Error)) return EXIT.outside;
    say(error.message);
    return EXIT.outside;
  }
  process.stderr.write(
    `redfirst failed unexpectedly; please report this:\n${error instanceof Error ? error.stack : String(error)}\n`,
  );
  // A defect of ours: neither an answer nor anything that the caller could mend.
  return EXIT.outside;
}

// `redfirst inspect … | head` closes the pipe early: nobody reads on, and that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// Who watched has gone; what has begun, such as to switch files and back, is brought to its end.
process.stderr.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// Not process.exit: stdout may be a pipe that is not drained yet.
process.exitCode = await main(process.argv);
