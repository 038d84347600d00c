import type { CauseRecord, RunEvidence } from '#src/model/cause-record.ts';
import type { Cause } from '#src/model/findings.ts';
import { SEVERITIES } from '#src/model/severities.ts';
import type { Assessment } from '#src/model/severity.ts';
import { identityOf } from '#src/model/test-identity.ts';
import { dueAt, personsDecision, withSeverity } from '../sla.ts';
import { type Fact, failingRunIds } from './facts.ts';
import { flakyAbout, isFlakyByHistory } from './flaky-by-history.ts';
import { newTests, testsOf, unionOf, withUntold } from './record-of.ts';
import type { About, FilingPolicy, LifeInput, Transition } from './transition.ts';

type Failing = Extract<Fact, { kind: 'failing' }>;

/** A known cause that fails, whose issue is open, or not filed yet. */
export function countFailure(known: CauseRecord, fact: Failing, input: LifeInput): Transition {
  const { cause } = fact;
  const record = withFailure(known, fact, input);
  if (known.state === 'held') {
    const held = asAssessed(record, cause, input);
    const flaky = flakyAbout(held, input.flakes);
    // What history calls flaky by now is filed as that.
    return flaky !== null && isFlakyByHistory(flaky) && held.kind === 'cause'
      ? decideOnHeld({ ...held, kind: 'flaky' }, { kind: 'flaky', cause: flaky }, input)
      : decideOnHeld(held, { kind: 'failures', cause }, input);
  }
  const worse = worsened(record, cause, input);
  // A broken suite is broken, whatever else of it fails.
  const isOther = newTests(known, cause).length > 0 || isToldAnew(known, input);
  const grows = known.kind !== 'suite-broken' && isOther;
  return worse !== record || grows
    ? { kind: 'grow', record: allTold(worse), cause, isWorse: worse.severity !== record.severity }
    : { kind: 'keep', record };
}

/** A text that is written anew names every test. */
function allTold(record: CauseRecord): CauseRecord {
  return { ...record, tests: record.tests.map(({ isUntold: _, ...test }) => test) };
}

/** Whether its text names tests otherwise than they are by now: one was moved, or turned out to be another cause. */
function isToldAnew({ key }: CauseRecord, { moved, causes }: LifeInput): boolean {
  return moved.has(key) || causes.some(({ splitFrom }) => splitFrom === key);
}

/** The record with one more failing run, if it is another one, and with where it fails. */
function withFailure(known: CauseRecord, { cause, run }: Failing, input: LifeInput): CauseRecord {
  const { first, last } = known.failed;
  return {
    ...known,
    tests: unionOf(known.tests, testsOf(cause, input)),
    failed: {
      // Of several runs on one commit the newest stands for it, in whatever order they come.
      first: run.sha === first.sha && run.runId > first.runId ? run : first,
      last: run.runId >= last.runId ? run : last,
      ...counted(known, { cause, run }, input),
    },
    passed: [],
    ...(isFlip(known, run) && { unexplained: (known.unexplained ?? 0) + 1 }),
  };
}

/** The failing runs with those that were not counted yet: several on one commit come in any order. */
function counted(
  { failed: { runs, last, onLast = [last.runId] } }: CauseRecord,
  { cause, run }: Pick<Failing, 'cause' | 'run'>,
  input: LifeInput,
): Pick<CauseRecord['failed'], 'runs' | 'onLast'> {
  const ids = failingRunIds(cause, input);
  if (run.sha !== last.sha) return { runs: runs + ids.length, onLast: ids };
  const fresh = ids.filter((id) => !onLast.includes(id));
  return { runs: runs + fresh.length, onLast: [...onLast, ...fresh].sort((a, b) => a - b) };
}

/** Whether it passed on the very commit on which it fails, in the same workflow: no commit explains that. */
export function isFlip({ passed }: CauseRecord, run: RunEvidence): boolean {
  return passed.some(({ sha, workflow }) => sha === run.sha && workflow === run.workflow);
}

/**
 * What is not filed yet is as severe, and as secret, as the newest run finds it; the severity that a person decided for an earlier
 * issue stands.
 */
export function asAssessed(
  record: CauseRecord,
  { assessment: { severity, rule, isSecurity } }: { assessment: Assessment },
  { slaHours }: Pick<LifeInput, 'slaHours'>,
): CauseRecord {
  const { isSecurity: _, ...rest } = record;
  return {
    ...rest,
    ...(!isDecided(record) && { severity, rule, slaHours: slaHours[severity] }),
    ...(isSecurity === true && { isSecurity }),
  };
}

/** A rule may find it worse than before; never less so, and what a person decided stands (design §5). */
export function worsened(
  record: CauseRecord,
  { assessment }: Cause,
  { slaHours, now }: LifeInput,
): CauseRecord {
  const { severity, why, rule, isSecurity = false } = assessment;
  const told = isSecurity && record.isSecurity !== true ? { ...record, isSecurity } : record;
  const isWorse = SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(record.severity);
  if (isDecided(record) || !isWorse || record.kind === 'flaky') return told;
  return { ...withSeverity(told, { severity, by: null, why, at: now.toISOString() }, slaHours), rule };
}

/** Whether a person decided its severity. */
export function isDecided({ severities = [] }: CauseRecord): boolean {
  return severities.some(({ by }) => by !== null);
}

/** Files what is confirmed, if the team wants that; else holds it back. */
export function decideOnHeld(
  held: CauseRecord,
  about: About,
  { policy, slaHours, now }: LifeInput,
): Transition {
  const record = { ...held, ...leaderOf(about) };
  if (policy.filing === 'off') return { kind: 'keep', record, about };
  if (!isConfirmed(record, policy)) return { kind: 'hold', why: 'confirmation', record, about };
  if (policy.filing === 'dry-run') return { kind: 'would-file', record, about };
  const due = dueAt(now, record.severity, slaHours);
  const told = {
    dueAt: due,
    slaHours: slaHours[record.severity],
    assessment: assessmentOf(record, about.cause.assessment),
  };
  return {
    kind: 'file',
    about:
      about.kind === 'flaky'
        ? { kind: 'flaky', cause: { ...about.cause, ...told } }
        : { kind: 'failures', cause: { ...about.cause, ...told } },
    record: {
      ...record,
      tests: withUntold(record.tests, identitiesIn(about)),
      filedAt: now.toISOString(),
      dueAt: due,
    },
  };
}

/** For what it is filed: the tests of a cause are sorted, those of the leading signature first. */
function leaderOf({ kind, cause }: About): Pick<CauseRecord, 'filedFor'> {
  const filedFor = kind === 'failures' ? cause.tests[0]?.signature.key : cause.tests[0]?.signature;
  return filedFor === undefined ? {} : { filedFor };
}

function identitiesIn({ kind, cause }: About): ReadonlySet<string> {
  return new Set(
    kind === 'flaky'
      ? cause.tests.map(({ flaky }) => identityOf(flaky))
      : cause.tests.map(({ result }) => identityOf(result)),
  );
}

/** What a person decided for an earlier issue of the cause holds for this one; else what the rules say. */
function assessmentOf(record: CauseRecord, byRules: Assessment): Assessment {
  const decision = personsDecision(record);
  if (decision === undefined) return byRules;
  const why = decision.why === '' ? '' : ` (${decision.why})`;
  return {
    ...byRules,
    severity: record.severity,
    rule: 'decided',
    why: `${decision.by} decided so for an earlier issue${why}`,
  };
}

/** P0 and P1 at once, else when a second trusted run fails too (design §5). */
function isConfirmed({ severity, failed }: CauseRecord, { confirmations }: FilingPolicy): boolean {
  return severity === 'P0' || severity === 'P1' || failed.runs >= confirmations;
}
