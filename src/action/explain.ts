import { MissingReportError } from '#src/checkout/missing-report-error.ts';
import { ProcessError } from '#src/checkout/process.ts';
import { GitError } from '#src/checkout/run-git.ts';

/** What a person can mend says so in one line; anything else keeps its stack. */
export function explain(problem: unknown): string {
  if (!(problem instanceof Error)) return String(problem);
  const canBeMended = [GitError, MissingReportError, ProcessError].some((kind) => problem instanceof kind);
  return canBeMended ? problem.message : (problem.stack ?? problem.message);
}
