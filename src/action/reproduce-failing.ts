import { isAbsolute, resolve } from 'node:path';
import { failingTests, recordedOrder, targetOf } from '#src/analysis/reproduce/target.ts';
import { checkoutFolder } from '#src/checkout/checkout-folder.ts';
import { packageFolders } from '#src/checkout/package-folders.ts';
import { DEFAULT_SEVERITY_RULES } from '#src/config/defaults.ts';
import { readReports } from '#src/ingest/read-reports.ts';
import type { Results } from '#src/model/collection.ts';
import type { Reproductions } from '#src/model/reproduction-output.ts';
import { reproduceTests } from '#src/pytest/reproduce-tests.ts';
import { runPytest } from '#src/pytest/run-pytest.ts';
import { splitCommand } from '#src/pytest/split-command.ts';
import { escapeLog } from '#src/render/escape-log.ts';
import { reproductionProgress } from '#src/render/rerun-progress.ts';
import { interrupts } from './interrupts.ts';
import type { Job } from './job.ts';
import { ownPlugin } from './own-plugin.ts';
import { pytestLauncher } from './pytest-command.ts';

interface Place {
  budgetMs: number;
  /** The command that ran the tests, if the Action ran it. */
  line: string | null;
  /** Where it ran, and the checkout's top. */
  folder: string;
  root: string;
  job: Job;
}

/** How often each invocation is run, and how many tests at most. */
const RUNS = 3;
const MOST = 50;

/**
 * Runs the failing tests of the job again, the most severe ones first, with the pytest that ran them.
 *
 * @throws PytestError or ProcessError when that can't be started; an Error when the job is cancelled meanwhile
 */
export async function reproduceFailing(results: Results, place: Place): Promise<Reproductions> {
  const { budgetMs, root, job } = place;
  const { failing, leftOut } = failingTests(results, DEFAULT_SEVERITY_RULES);
  const targets = failing.map((test) =>
    targetOf(test, { results, order: recordedOrder(results, test.rootdir) }),
  );
  const cancelled = new AbortController();
  const release = interrupts((signal) => cancelled.abort(new Error(`${signal} came`)));
  const checkout = checkoutFolder(root, await packageFolders(root));
  const { command, env } = launcherOf(place);
  try {
    const found = await reproduceTests(
      targets,
      { ms: budgetMs, runs: RUNS, tests: MOST },
      {
        run: (request) =>
          runPytest(
            { ...request, env },
            {
              plugin: ownPlugin(),
              root,
              command,
              temporary: job.temporary,
              readReports: (files) => readReports(files, checkout),
              now: () => Date.now(),
              signal: cancelled.signal,
            },
          ),
        now: () => Date.now(),
        onProgress: (progress) =>
          console.log(escapeLog(`Redfirst: ${reproductionProgress(progress, targets.length)}`)),
      },
    );
    return { tests: found.tests, leftOut: [...leftOut, ...found.leftOut] };
  } finally {
    release();
  }
}

/** The words of the line that start pytest, with the variables set before them; of any other line nothing is known. */
function launcherOf({ line, folder }: Pick<Place, 'line' | 'folder'>): {
  command: string[];
  env: Record<string, string>;
} {
  const words = splitCommand(pytestLauncher(line ?? '') ?? 'python -m pytest');
  const start = words.findIndex((word) => !/^[A-Za-z_]\w*=/.test(word));
  const env = Object.fromEntries(
    words
      .slice(0, start)
      .map((word) => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)]),
  );
  const [program = 'python', ...rest] = words.slice(start);
  // A path is relative to where the line ran, not to pytest's rootdir.
  const isPath = /[\\/]/.test(program) && !isAbsolute(program);
  return { command: [isPath ? resolve(folder, program) : program, ...rest], env };
}
