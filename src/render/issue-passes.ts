import type { CauseRecord, RunEvidence } from '#src/model/cause-record.ts';
import { allTests } from './issue-checklist.ts';
import { counted } from './numbers.ts';
import { commitRangeText, evidenceCommit, evidenceLink } from './run-facts.ts';

const RUNS_SHOWN = 10;

/** The evidence on which an issue is closed, as Markdown. */
export interface Passes {
  /** `Fixed: all 8 tests passed in 3 trusted runs`, or `No longer flaky: …`. */
  what: string;
  /** The same without the verdict, for the middle of a sentence. */
  passed: string;
  /** Links to those runs. */
  runs: string;
  /** In which commits the fix is, for a cell. */
  fixedBy: string;
  /** The same as a sentence. */
  fix: string;
}

/**
 * Puts the passing runs of a record into words.
 * @throws RangeError when there is none: then nothing says that it is fixed.
 */
export function passesOf({ key, kind, tests, failed, passed }: CauseRecord): Passes {
  const [first] = passed;
  if (first === undefined)
    throw new RangeError(`passesOf: no trusted run of ${key} passed, so it cannot be called fixed`);
  const range = commitRangeText(failed.last.sha, first.sha, { runUrl: first.url });
  // The same commit in both: nothing that was committed explains it.
  const sameCommit = failed.last.sha === first.sha;
  const isFlaky = kind === 'flaky';
  const live = tests.filter(({ removed }) => removed === undefined).length;
  const words = `${allTests(live)} passed in ${counted(passed.length, 'trusted run')}${isFlaky ? ' in a row, and failed in none' : ''}`;
  return {
    what: `${isFlaky ? 'No longer flaky' : 'Fixed'}: ${words}`,
    passed: words,
    runs: runLinks(passed),
    fixedBy: sameCommit ? 'no commit' : `a commit in ${range}`,
    fix: sameCommit
      ? `It failed and passed at ${evidenceCommit(first)}, so no commit explains the change.`
      : `The fix is a commit in ${range}.`,
  };
}

function runLinks(runs: readonly RunEvidence[]): string {
  const shown = runs.slice(0, RUNS_SHOWN).map(evidenceLink).join(', ');
  const left = runs.length - RUNS_SHOWN;
  return left > 0 ? `${shown}, … and ${left} more` : shown;
}
