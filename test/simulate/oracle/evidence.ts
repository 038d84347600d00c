import type { Bug } from '../script/script.ts';
import {
  byCommitOrder,
  everShownIn,
  everWasMass,
  failsIn,
  isMass,
  type Ledger,
  lastSaidIn,
  type PlayedRun,
  trustedRuns,
} from './ledger.ts';

/** Trusted runs that the App heard of before a newer commit was known, in commit order. */
export function timelyRuns(ledger: Ledger): PlayedRun[] {
  const timely = new Set(ledger.told.filter(({ isLate }) => !isLate).map(({ run }) => run));
  return trustedRuns(ledger).filter((run) => timely.has(run));
}

/** Environments in which a bug's tests failed; a run in which the whole suite is broken tells nothing of single tests. */
function failingEnvironments(ledger: Ledger, bug: Bug): Set<string> {
  const runs = timelyRuns(ledger).filter((run) => !isMass(run));
  return new Set(
    runs.flatMap((run) =>
      [...lastSaidIn(run, bug)].filter(([, shown]) => shown === 'failed').map(([environment]) => environment),
    ),
  );
}

/** Whether the bug's tests plainly passed wherever they failed before; runs of one commit complete each other. */
export function passesIn(ledger: Ledger, run: PlayedRun, bug: Bug): boolean {
  const shown = everShownIn(run, bug);
  const besides = trustedRuns(ledger)
    .filter(({ commit }) => commit === run.commit)
    .map((other) => everShownIn(other, bug));
  const environments = failingEnvironments(ledger, bug);
  return (
    environments.size > 0 &&
    [...environments].every((environment) => {
      const own = shown.get(environment);
      if (own !== undefined && own !== 'lost') return own === 'passed';
      return besides.some((other) => other.get(environment) === 'passed');
    })
  );
}

/** The newest run by commit order in which the bug showed; null: none. */
export function lastFailure(runs: readonly PlayedRun[], bug: Bug): PlayedRun | null {
  return runs.filter((run) => failsIn(run, bug)).at(-1) ?? null;
}

/** Runs after a failure in which the bug's tests passed, in commit order. */
export function passesAfter(ledger: Ledger, failure: PlayedRun | null, bug: Bug): PlayedRun[] {
  return trustedRuns(ledger).filter(
    (run) => (failure === null || byCommitOrder(run, failure) > 0) && passesIn(ledger, run, bug),
  );
}

/** Runs after the newest one in which the whole suite was broken, in commit order; a repeated one may have mended itself. */
export function runsAfterMass(ledger: Ledger): PlayedRun[] {
  const runs = trustedRuns(ledger);
  const last = runs.filter(everWasMass).at(-1);
  return last === undefined ? [] : runs.filter((run) => !isMass(run) && byCommitOrder(run, last) >= 0);
}

/** The same, whichever of them passed: where people replaced an issue's text, it can't tell that one is another's by now. */
export function areSeparated(ledger: Ledger, listed: ReadonlySet<string>, bug: Bug): boolean {
  const others = ledger.script.bugs.filter(({ name }) => name !== bug.name && listed.has(name));
  return (
    isSplitOff(ledger, listed, bug) ||
    trustedRuns(ledger).some(
      (run) => failsIn(run, bug) && others.some((other) => passesIn(ledger, run, other)),
    )
  );
}

/** Whether a run showed that a bug is no part of what an issue lists besides: it passed where another one failed. */
export function isSplitOff(ledger: Ledger, listed: ReadonlySet<string>, bug: Bug): boolean {
  const others = ledger.script.bugs.filter(({ name }) => name !== bug.name && listed.has(name));
  return trustedRuns(ledger).some(
    (run) => passesIn(ledger, run, bug) && others.some((other) => failsIn(run, other)),
  );
}
