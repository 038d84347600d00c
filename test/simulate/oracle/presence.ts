import type { Bug } from '../script/script.ts';
import { testFileOf } from '../script/suite.ts';
import type { Invariant, OracleContext } from './context.ts';
import { closedByPeople } from './decisions.ts';
import { passesIn, timelyRuns } from './evidence.ts';
import { CONFIRMATIONS } from './filing.ts';
import { failsIn, isMass, jobsThatCount, type PlayedRun } from './ledger.ts';
import { issuesOf, type ListedIssue } from './listing.ts';

/** What is broken on the trusted branch is seen by its people. */
export const presenceInvariants: readonly Invariant[] = [
  { name: 'every-open-cause-has-an-issue', check: missing },
];

async function missing(context: OracleContext): Promise<string | null> {
  const { ledger } = context;
  // What was held in a dry run is filed when it fails again.
  if (ledger.filingSince === null || ledger.told.at(-1)?.step !== ledger.step) return null;
  if (ledger.told.at(-1)?.run.isTrusted !== true) return null;
  const runs = timelyRuns(ledger);
  const newest = runs.at(-1);
  if (newest === undefined || !isWhole(context, newest)) return null;
  for (const bug of ledger.script.bugs) {
    if (bug.kind === 'flake' || !failsIn(newest, bug) || !isConfirmed(context, runs, bug)) continue;
    const about = issuesOf(context.issues, bug);
    // What is left of a broken suite stays in the issue about that, which lists it.
    if ([...context.issues.values()].some(({ isOpen, bugs }) => isOpen && bugs.has(bug.name))) continue;
    if (about.some((issue) => isTheirs(context, issue)) || isGone(context, bug)) continue;
    if (await isHeld(context, newest, bug)) continue;
    const [known] = about;
    return known === undefined
      ? `${bug.name} fails on main since it was confirmed, and has no issue`
      : `${bug.name} fails on main, and #${known.number} about it is closed`;
  }
  return null;
}

/** Whether all of the newest commit's results are there, and are about single tests. */
function isWhole({ ledger }: OracleContext, newest: PlayedRun): boolean {
  const onCommit = [...ledger.runs.values()].filter(({ commit }) => commit === newest.commit);
  return onCommit.every(
    (run) =>
      run.told === run.attempts.length &&
      !isMass(run) &&
      run.attempts.flat().every(({ ending }) => ending === 'collected') &&
      jobsThatCount(run).length === ledger.script.environments.length,
  );
}

function isConfirmed({ ledger }: OracleContext, runs: readonly PlayedRun[], bug: Bug): boolean {
  let failing = 0;
  for (const run of runs) {
    if (passesIn(ledger, run, bug)) failing = 0;
    else if (failsIn(run, bug)) failing += 1;
  }
  return failing >= (bug.severity === 'P2' ? CONFIRMATIONS : 1);
}

/** Whether people closed it: then it stays as they want it. */
function isTheirs({ ledger }: OracleContext, { number, isLocked }: ListedIssue): boolean {
  return isLocked || closedByPeople(ledger, number) !== null;
}

function isGone({ ledger }: OracleContext, bug: Bug): boolean {
  return ledger.deeds.some(({ does, bugs }) => does.what === 'delete' && bugs.has(bug.name));
}

/** Whether the check on the newest commit says why there is no issue. */
async function isHeld({ checkOf }: OracleContext, newest: PlayedRun, bug: Bug): Promise<boolean> {
  const text = await checkOf(newest.commit.sha);
  const held = text.slice(text.indexOf('Held back')).split('\\n')[0] ?? '';
  return text.includes('Held back') && (held.includes(testFileOf(bug)) || held.includes('more test'));
}
