import type { Session } from '#src/model/collection.ts';
import { listed } from '#src/model/listed.ts';
import { wellFormed } from './excerpt.ts';
import type { LoggedTest } from './executions.ts';
import { EXIT, hasFailed, internalError } from './session-ending.ts';
import type { Fault } from './unreadable.ts';

/** What our plugin's log tells of a session and its end. */
export interface PluginSession {
  tests: Map<string, LoggedTest>;
  session: Session;
  /** Why pytest stopped before its end, by the exception that it raised; null when it did not. */
  interrupt: string | null;
  /** pytest itself failed, whatever the exit code says: under xdist it may be 0. */
  internalError: boolean;
  finished: boolean;
}

const NAMED = { most: 3, separator: ', ' };

/**
 * What the end of a session leaves open: that there is none, that pytest itself failed, or that tests did not run.
 *
 * @param cutOff node ids of the tests that were running then
 */
export function endingProblem(log: PluginSession, cutOff: readonly string[]): Fault | null {
  if (!log.finished) {
    const missing = Math.max(0, (log.session.collected ?? 0) - log.tests.size);
    const during = cutOff.length === 0 ? '' : ` while it ran ${listed(cutOff.map(wellFormed), NAMED)}`;
    const after =
      log.session.collected === null
        ? ', so tests may be missing from it'
        : missing > 0
          ? `, and ${missing} of its ${log.session.collected} tests did not run`
          : '';
    const message = `The log has no end of session: pytest was killed or crashed${during}${after}.`;
    // All that was to run has its result: whatever ended pytest came after the tests.
    const isComplete = cutOff.length === 0 && log.session.collected !== null && missing === 0;
    return { kind: isComplete ? 'ambiguous' : 'truncated', message };
  }
  return failedItself(log) ? internalError : stoppedProblem(log);
}

/** Whether pytest itself failed. */
export function failedItself(log: PluginSession): boolean {
  return log.internalError || log.session.exitCode === EXIT.internalError;
}

/** Of a session that ended in order: tests that were to run and did not. Failures explain that (`-x`), a pass does not. */
function stoppedProblem(log: PluginSession): Fault | null {
  const { collected } = log.session;
  const executions = [...log.tests.values()].flatMap((test) => test.executions);
  // Equal node ids are several results; a rerun is none.
  const ran = executions.filter(
    ({ rerun, phases }) => !rerun && phases.size > 0 && !phases.has('collect'),
  ).length;
  const missing = Math.max(0, (collected ?? 0) - ran);
  if (missing === 0) return null;
  const why = log.interrupt === null || log.interrupt === '' ? '' : ` (${wellFormed(log.interrupt)})`;
  return {
    kind: hasFailed(executions) ? 'ambiguous' : 'truncated',
    message: `${missing} of the ${collected} tests that pytest selected have no result here: it stopped before them${why}.`,
  };
}
