import type { CauseRecord } from '#src/model/cause-record.ts';
import { failureIdentity } from '#src/model/test-identity.ts';
import { withinCap } from './cap.ts';
import { type Fact, factsOf } from './facts.ts';
import { countFailure, decideOnHeld } from './failing.ts';
import { flakesUnlisted, turnedFlaky } from './flaky.ts';
import { countPass, forgetHeld } from './passing.ts';
import { newRecord } from './record-of.ts';
import { withAbsences } from './removed.ts';
import { reopenIfFlaky, reopenOrLeave } from './reopening.ts';
import type { LifeInput, Transition } from './transition.ts';

/**
 * The life of causes, as one state machine: what each known or new cause becomes by this run. Commit order decides, not
 * arrival; a run that was counted is not counted again. What a person reported lives by people alone.
 */
export function liveOn(input: LifeInput): Transition[] {
  const flaky = new Set(input.flakes.map(({ key }) => key));
  const records = input.records
    .filter(({ kind }) => kind !== 'reported')
    .map((record) => asCalled(withoutSplitOff(record, input)));
  const { known, unknown } = factsOf(records, input);
  // What history still calls flaky and has no issue yet is decided below.
  const isDecidedBelow = ({ kind, state, key }: CauseRecord): boolean =>
    kind === 'flaky' && state === 'held' && flaky.has(key);
  const living = [...known].filter(([record]) => !isDecidedBelow(record));
  const lived = living.map(([record, fact]) => {
    const next = STATES[record.state][fact.kind](record, fact, input);
    return turnedFlaky(withAbsences(next, record, input), input);
  });
  const born = [
    ...unknown.map((cause) => decideOnHeld(newRecord(cause, input), { kind: 'failures', cause }, input)),
    ...flakesUnlisted(records, input),
  ];
  return withinCap([...lived, ...born], input);
}

/** What turned out to be another cause is listed by that one from now on. */
function withoutSplitOff(record: CauseRecord, { causes }: LifeInput): CauseRecord {
  const apart = causes.filter(({ splitFrom }) => splitFrom === record.key);
  if (apart.length === 0) return record;
  const gone = new Set(
    apart.flatMap(({ tests }) =>
      tests.map(({ result, signature }) => failureIdentity(result, signature.key)),
    ),
  );
  const tests = record.tests.filter((test) => !gone.has(failureIdentity(test, test.signature)));
  return tests.length === 0 ? record : { ...record, tests };
}

/** A person may say that what turned flaky is a bug after all. */
function asCalled(record: CauseRecord): CauseRecord {
  return record.kind === 'flaky' && record.calledFlaky?.is === false ? { ...record, kind: 'cause' } : record;
}

type Rule = (record: CauseRecord, fact: Fact, input: LifeInput) => Transition;

const keep: Rule = (record) => ({ kind: 'keep', record });

/** A rule for one kind of fact; the table below only ever hands it that. */
function on<Kind extends Fact['kind']>(
  kind: Kind,
  rule: (record: CauseRecord, fact: Extract<Fact, { kind: Kind }>, input: LifeInput) => Transition,
): Rule {
  return (record, fact, input) => {
    if (fact.kind !== kind) throw new Error(`liveOn: a rule for ${kind} was asked about ${fact.kind}`);
    return rule(record, fact as Extract<Fact, { kind: Kind }>, input);
  };
}

/** The machine: what a run shows of a cause, by the state that it is in. */
const STATES: Readonly<Record<CauseRecord['state'], Readonly<Record<Fact['kind'], Rule>>>> = {
  held: {
    failing: on('failing', countFailure),
    'failing-otherwise': keep,
    reran: keep,
    passing: on('passing', forgetHeld),
    silent: keep,
  },
  open: {
    failing: on('failing', countFailure),
    'failing-otherwise': on('failing-otherwise', (record, { run, into }) =>
      into === null
        ? { kind: 'keep', record: { ...record, passed: [], failed: { ...record.failed, last: run } } }
        : {
            kind: 'join',
            into,
            record: {
              ...record,
              state: 'closed',
              closedBy: 'us',
              closeReason: 'duplicate',
              closedAt: run.at,
            },
          },
    ),
    // A pass that took a rerun ends the streak of a flaky test; of others it says nothing.
    reran: on('reran', (record, { run }) => ({
      kind: 'keep',
      record:
        record.kind === 'flaky'
          ? { ...record, passed: [], failed: { ...record.failed, last: run, runs: record.failed.runs + 1 } }
          : record,
    })),
    passing: on('passing', countPass),
    silent: keep,
  },
  closed: {
    failing: on('failing', reopenOrLeave),
    'failing-otherwise': on('failing-otherwise', reopenIfFlaky),
    reran: on('reran', reopenOrLeave),
    passing: keep,
    silent: keep,
  },
  // People deleted or moved its issue.
  gone: { failing: keep, 'failing-otherwise': keep, reran: keep, passing: keep, silent: keep },
};
