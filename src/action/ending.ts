import { constants } from 'node:os';
import type { Results, Session } from '#src/model/collection.ts';
import type { Problem } from '#src/model/problem.ts';
import type { CommandRun } from './run-command.ts';

/** The exit code that a shell gives for such an ending: 128 and the signal's number for a signal. */
export function exitCodeOf({ exitCode, signal }: Pick<CommandRun, 'exitCode' | 'signal'>): number {
  if (exitCode !== null) return exitCode;
  return 128 + (signal === null ? 0 : (constants.signals[signal] ?? 0));
}

/** The signal that ended the command or, inside its shell, the program that it started; null when there was none. */
export function signalOf({ exitCode, signal }: Pick<CommandRun, 'exitCode' | 'signal'>): string | null {
  if (signal !== null) return signal;
  if (exitCode === null || exitCode <= 128) return null;
  const found = Object.entries(constants.signals).find(([, number]) => number === exitCode - 128);
  return found?.[0] ?? null;
}

/** What pytest's own exit codes mean, where its reports can't say it (its documentation, "Exit codes"). */
const pytestMeanings: Readonly<Record<number, string>> = {
  2: 'it was interrupted',
  3: 'it had an internal error',
  4: 'it was called wrongly, or a conftest.py could not be imported',
};

/**
 * What the reports don't tell of how the command ended, as a problem with its first sentence for the summary; null when
 * the reports explain it.
 */
export function endingProblem(run: CommandRun, results: Results): Problem | null {
  const file = 'command';
  const killer = signalOf(run);
  const known = results.tests.length;
  if (killer !== null)
    return {
      file,
      kind: 'truncated',
      message:
        known === 0
          ? `The test command was killed by ${killer} and left no results. Look for a crash of the interpreter, or for the runner's memory running out.`
          : `The test command was killed by ${killer}: these are the results of the ${known} ${known === 1 ? 'test' : 'tests'} that it had reported by then.`,
    };
  const code = exitCodeOf(run);
  if (known === 0 && results.coverage === null && results.problems.length === 0) {
    if (code !== 0 && code !== 5)
      return {
        file,
        kind: 'empty',
        message: `The test command ended with exit code ${code}${meaning(run)} and left no results. Its log says why.`,
      };
    if (code === 0)
      return {
        file,
        kind: 'empty',
        message: run.isPytest
          ? 'The test command wrote no report. Name the reports that it writes in the input `reports`.'
          : 'The test command is no plain call of pytest, so no report was asked for, and none was found. Let it write one, for example by `--junitxml=reports/junit.xml`; in tox, `pass_env = PYTHONPATH, REDFIRST_PYTEST_LOG` lets our pytest plugin in.',
      };
  }
  const explained = results.tests.some(({ outcome }) => outcome === 'failed' || outcome === 'error');
  if (code !== 0 && code !== 5 && known > 0 && !explained)
    return {
      file,
      kind: 'ambiguous',
      message: `The test command ended with exit code ${code}${meaning(run)}, although no test failed in its reports. Its log says why.`,
    };
  return null;
}

function meaning({ isPytest, exitCode }: CommandRun): string {
  const text = isPytest && exitCode !== null ? pytestMeanings[exitCode] : undefined;
  return text === undefined ? '' : ` (${text})`;
}

/**
 * The session as reports and command together tell it. The command's exit code counts where the reports have none, or
 * claim a good end that it denies; of a command that is not pytest itself only that it failed.
 */
export function completeSession(
  session: Session,
  run: CommandRun | null,
  job: { python: string | null; platform: string },
): Session {
  const own = run?.facts;
  return {
    ...session,
    platform: session.platform ?? job.platform,
    python: session.python ?? job.python ?? own?.python ?? null,
    pytest: session.pytest ?? own?.pytest ?? null,
    plugins: { ...own?.plugins, ...session.plugins },
    exitCode: run === null ? session.exitCode : exitCodeBoth(session.exitCode, run),
  };
}

function exitCodeBoth(reported: number | null, run: CommandRun): number | null {
  const ended = exitCodeOf(run);
  if (ended === 0) return reported ?? (run.isPytest ? 0 : null);
  if (signalOf(run) !== null) return ended;
  if (reported !== null && reported !== 0) return reported;
  return run.isPytest ? ended : 1;
}
