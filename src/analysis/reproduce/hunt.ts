import type { ReproductionVerdict, Seen } from '#src/model/reproduction-output.ts';
import { cameTo, isRed, outcomesInWords } from './seen.ts';

/** A session of pytest that is asked for: these tests in this order, or all of the test's file, or the whole suite. */
export type Invocation = { what: 'tests'; nodeIds: readonly string[] } | { what: 'file' } | { what: 'suite' };

/** Cheap and telling stages come first; of several tests, each is brought to one before any goes on to the next. */
export const STAGES = [
  'alone',
  'with its file',
  'in the recorded order',
  'after all others',
  'bisection',
] as const;
export type Stage = (typeof STAGES)[number];

/** What was seen of the test in a session, and which tests its process ran before and after it, in order. */
export interface Observation {
  seen: Seen;
  before: readonly string[];
  after: readonly string[];
}

/** What a hunt has found of its test. */
export interface Found {
  verdict: ReproductionVerdict;
  alone: readonly Seen[];
  polluter: string | null;
  setter: string | null;
  why: string;
}

/** The session that is asked for next, and what can be said should it not be run; null: nothing. */
export interface Step {
  stage: Stage;
  invocation: Invocation;
  otherwise: Found | null;
}

/** A failing test, and what is known of the session in which it failed. */
export interface Hunted {
  nodeId: string;
  /** The tests of its process in the order in which they were started, itself among them; null: not known. */
  order: readonly string[] | null;
  /** The same of the session's other processes. */
  others: readonly string[];
  /** Those of its own file. */
  isOfItsFile: (nodeId: string) => boolean;
  /** It could not be collected: what runs before it changes nothing. */
  isCollection: boolean;
}

export type Hunt = Generator<Step, Found, Observation>;

/**
 * Decides what to run next to learn how a test fails, and what that has shown: alone `runs` times, then after the tests of
 * its file, then in the recorded order; a test that always fails alone also after all others, since it may need one of them.
 * Where an order changes the outcome each of `runs` times, the one test that does it is found by halving, and confirmed by
 * running just the two `runs` times, and in turn the test without it. Outcomes that differ between equal invocations end the hunt: flaky.
 */
export function* hunt(hunted: Hunted, runs: number): Hunt {
  const target = hunted.nodeId;
  const alone: Seen[] = [];
  for (let run = 0; run < runs; run += 1) {
    const { seen } = yield {
      stage: 'alone',
      invocation: { what: 'tests', nodeIds: [target] },
      otherwise: null,
    };
    alone.push(seen);
    // What pytest does not know it will not know the next time either.
    if (run === 0 && seen === 'missing') break;
  }
  const said = outcomesInWords(alone);
  const is = (verdict: ReproductionVerdict, why: string): Found => ({
    verdict,
    alone,
    polluter: null,
    setter: null,
    why,
  });
  const came = alone.filter(cameTo);
  if (came.length === 0)
    return is('not-reproduced', 'pytest did not come to it when it was asked for it alone');
  if (new Set(came.map(isRed)).size > 1) return is('flaky', `${said} alone`);
  const red = came.every(isRed);
  const plain = red ? is('deterministic', `${said} alone`) : is('not-reproduced', `${said} alone`);
  if (hunted.isCollection) return plain;
  const changed = yield* changingOrder(hunted, { red, runs, plain });
  if (changed === null)
    return red ? plain : { ...plain, why: `${plain.why}, nor does it fail after other tests` };
  if (changed === 'flaky') return is('flaky', `${said} alone, and differently in equal orders of tests`);
  const dependent = is(
    'order-dependent',
    red
      ? `${said} alone, and passes ${runs} of ${runs} ${changed.stage}`
      : `${said} alone, and fails ${runs} of ${runs} ${changed.stage}`,
  );
  return yield* culpritAmong(changed.before, { target, red, runs, dependent });
}

interface Known {
  red: boolean;
  runs: number;
  plain: Found;
}

type Changed = { stage: Stage; before: readonly string[] };

/** The first order of tests in which the test ends otherwise than alone; null: there is none. */
function* changingOrder(
  hunted: Hunted,
  { red, runs, plain }: Known,
): Generator<Step, Changed | 'flaky' | null, Observation> {
  const tried = new Set([hunted.nodeId]);
  let rest: readonly string[] = [];
  for (const { stage, context } of contextsOf(hunted, red)) {
    const invocation = context(rest);
    if (invocation.what === 'tests' && tried.has(invocation.nodeIds.join('\n'))) continue;
    const first = yield { stage, invocation, otherwise: plain };
    tried.add([...first.before, hunted.nodeId].join('\n'));
    if (invocation.what === 'suite') rest = [...first.before, ...first.after];
    if (!cameTo(first.seen) || isRed(first.seen) === red || first.before.length === 0) continue;
    // Equal invocations, so that what differs is no order's doing.
    const again: Invocation = { what: 'tests', nodeIds: [...first.before, hunted.nodeId] };
    const seen: Seen[] = invocation.what === 'tests' ? [first.seen] : [];
    while (seen.length < runs) seen.push((yield { stage, invocation: again, otherwise: plain }).seen);
    const reds = new Set(seen.filter(cameTo).map(isRed));
    if (reds.size > 1) return 'flaky';
    if (reds.has(!red)) return { stage, before: first.before };
  }
  return null;
}

interface Context {
  stage: Stage;
  /** What to run, given the suite's other tests as far as an earlier session has told them. */
  context: (rest: readonly string[]) => Invocation;
}

function contextsOf({ nodeId, order, others, isOfItsFile }: Hunted, red: boolean): Context[] {
  const before = order === null ? null : order.slice(0, Math.max(0, order.indexOf(nodeId)));
  const after = (tests: readonly string[]): Invocation => ({ what: 'tests', nodeIds: [...tests, nodeId] });
  const afterAll: Context[] = red
    ? [
        {
          stage: 'after all others',
          context: (rest) =>
            after([...new Set([...(order ?? rest), ...others])].filter((one) => one !== nodeId)),
        },
      ]
    : [];
  return [
    {
      stage: 'with its file',
      context: () => (before === null ? { what: 'file' } : after(before.filter(isOfItsFile))),
    },
    {
      stage: 'in the recorded order',
      context: () => (before === null ? { what: 'suite' } : after(before)),
    },
    ...afterAll,
  ];
}

/** Halves the tests before it until one is left, which then is confirmed. */
function* culpritAmong(
  before: readonly string[],
  { target, red, runs, dependent }: { target: string; red: boolean; runs: number; dependent: Found },
): Hunt {
  const unfinished = {
    ...dependent,
    why: `${dependent.why}; there was no time to find out which test does it`,
  };
  const ask = (candidates: readonly string[]): Step => ({
    stage: 'bisection',
    invocation: { what: 'tests', nodeIds: [...candidates, target] },
    otherwise: unfinished,
  });
  let candidates = before;
  while (candidates.length > 1) {
    const late = candidates.slice(Math.floor(candidates.length / 2));
    const { seen } = yield ask(late);
    const isLate = cameTo(seen) && isRed(seen) !== red;
    candidates = isLate ? late : candidates.slice(0, candidates.length - late.length);
  }
  const [culprit = ''] = candidates;
  const pair: Seen[] = [];
  const without: Seen[] = [];
  while (pair.length < runs) {
    pair.push((yield ask(candidates)).seen);
    without.push((yield ask([])).seen);
  }
  const changes = pair.filter((seen) => cameTo(seen) && isRed(seen) !== red).length;
  const flaky = { ...dependent, verdict: 'flaky' as const };
  if (without.some((seen) => cameTo(seen) && isRed(seen) !== red))
    return { ...flaky, why: `${outcomesInWords([...dependent.alone, ...without])} alone` };
  if (changes === runs) return { ...dependent, ...(red ? { setter: culprit } : { polluter: culprit }) };
  if (changes > 0) return { ...flaky, why: `${outcomesInWords(pair)} after one and the same test` };
  const whole: Seen[] = [];
  while (whole.length < runs) whole.push((yield ask(before)).seen);
  if (new Set(whole.filter(cameTo).map(isRed)).size > 1)
    return { ...flaky, why: `${outcomesInWords(whole)} in equal orders of tests` };
  return { ...dependent, why: `${dependent.why}; no test does it alone, so more than one is needed` };
}
