import { byText } from '#src/model/by-text.ts';
import type { CauseRecord } from '#src/model/cause-record.ts';
import type { Cause } from '#src/model/findings.ts';
import { DAY_MS } from '#src/model/hours.ts';
import { causeKey } from '../cause-key.ts';
import { rolledUp } from '../roll-up.ts';
import { dueAt } from '../sla.ts';
import { worsened } from './failing.ts';
import { newRecord, testsOf, unionOf } from './record-of.ts';
import type { LifeInput, Transition, TransitionOf } from './transition.ts';

/**
 * So many new issues a day for a repository, the worst first, and one that rolls up the rest (design §5); once that is there, what
 * more there is that day joins it.
 */
export function withinCap(transitions: readonly Transition[], input: LifeInput): Transition[] {
  const files = transitions.filter((transition) => transition.kind === 'file').sort(worstFirst);
  const today = filedToday(input);
  const rollUp = today.find(({ kind }) => kind === 'roll-up');
  const issues = today.filter(({ kind }) => kind !== 'roll-up').length;
  const rolled = files.filter(({ record }) => record.kind === 'roll-up');
  const single = files.filter(({ record }) => record.kind !== 'roll-up');
  const over = single.slice(Math.max(0, input.policy.newADay - issues));
  // A run's own roll-up is the day's, where there is none yet and nothing else to put into it.
  if (over.length === 0 && (rolled.length === 0 || (rolled.length === 1 && rollUp === undefined)))
    return [...transitions];
  const isOver = new Set<Transition>([...over, ...rolled]);
  const rest = transitions.filter((transition) => !isOver.has(transition));
  const flaky = over.filter(({ about }) => about.kind === 'flaky').map(heldBack);
  const later = [...over.filter(({ about }) => about.kind === 'failures'), ...rolled];
  const failures = later.flatMap(({ about }) => (about.kind === 'failures' ? [about.cause] : []));
  if (failures.length === 0) return [...rest, ...flaky];
  if (rollUp === undefined)
    return [...rest, ...flaky, ...later.flatMap(givenUp(input)), newRollUp(failures, input)];
  const grown = withMore(rest, { rollUp, failures }, input);
  return grown === null
    ? [...rest, ...flaky, ...later.map(heldBack)]
    : [...grown, ...flaky, ...later.flatMap(givenUp(input))];
}

function worstFirst(a: TransitionOf<'file'>, b: TransitionOf<'file'>): number {
  return (
    byText(a.record.severity, b.record.severity) ||
    b.record.tests.length - a.record.tests.length ||
    byText(a.record.key, b.record.key)
  );
}

function filedToday({ records, now }: LifeInput): CauseRecord[] {
  return records.filter(
    ({ filedAt, state, kind }) =>
      filedAt !== null &&
      state !== 'held' &&
      kind !== 'reported' &&
      now.getTime() - Date.parse(filedAt) < DAY_MS,
  );
}

function heldBack({ record, about }: TransitionOf<'file'>): Transition {
  return { kind: 'hold', why: 'cap', about, record: { ...record, filedAt: null, dueAt: null } };
}

/** What is rolled up has no life of its own; what was held of it before is over. */
function givenUp({ records, now }: LifeInput): (transition: Transition) => Transition[] {
  const known = new Set(records.map(({ key }) => key));
  return ({ record }) =>
    known.has(record.key)
      ? [
          {
            kind: 'keep',
            record: {
              ...record,
              state: 'closed',
              issue: null,
              filedAt: null,
              dueAt: null,
              closedAt: now.toISOString(),
            },
          },
        ]
      : [];
}

function newRollUp(causes: readonly Cause[], input: LifeInput): Transition {
  const all = rolledUp(causes);
  // Another roll-up may have been led by the same signature.
  const known = new Set(input.records.map(({ key }) => key));
  let key = causeKey(`${all.key} ${input.run.runId}`, 'roll-up');
  while (known.has(key)) key = causeKey(key, 'roll-up');
  const cause = { ...all, key };
  const due = dueAt(input.now, cause.assessment.severity, input.slaHours);
  return {
    kind: 'file',
    about: { kind: 'failures', cause: { ...cause, dueAt: due } },
    record: { ...newRecord(cause, input), filedAt: input.now.toISOString(), dueAt: due },
  };
}

/** The day's roll-up with more causes; null where it does not fail in this run, so that its text can't be written anew. */
function withMore(
  transitions: readonly Transition[],
  { rollUp, failures }: { rollUp: CauseRecord; failures: readonly Cause[] },
  input: LifeInput,
): Transition[] | null {
  const own = input.causes.find(({ key }) => key === rollUp.key);
  const at = transitions.findIndex(({ record }) => record.key === rollUp.key);
  const lived = transitions[at];
  if (own === undefined || lived?.record.state !== 'open' || (lived.kind !== 'keep' && lived.kind !== 'grow'))
    return null;
  const all = [own, ...failures].sort((a, b) => byText(a.assessment.severity, b.assessment.severity));
  const cause: Cause = { ...rolledUp(all), key: rollUp.key, range: own.range };
  const grown = { ...lived.record, tests: unionOf(lived.record.tests, testsOf(cause, input)) };
  const record = worsened(grown, cause, input);
  return transitions.with(at, {
    kind: 'grow',
    record,
    cause,
    isWorse: record.severity !== rollUp.severity,
  });
}
