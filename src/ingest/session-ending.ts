import { isFailing } from '#src/model/outcome-order.ts';
import type { Execution } from './executions.ts';
import type { Fault } from './unreadable.ts';

/** How a session ended, by pytest's exit codes (`pytest.ExitCode`). */
export const EXIT = { ok: 0, interrupted: 2, internalError: 3, noTestsCollected: 5 } as const;

/** pytest itself failed, and its log or report does not say what it was. */
export const internalError: Fault = {
  kind: 'truncated',
  message:
    'pytest itself failed with an internal error, so the tests after it have no result here; its output has the traceback.',
};

/** Whether one of them failed, which explains that tests after it did not run (`-x`). */
export function hasFailed(executions: readonly Execution[]): boolean {
  return executions.some(({ attempt }) => isFailing(attempt.outcome));
}
