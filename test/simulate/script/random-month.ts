import { type Random, randomFrom } from '../../fuzz/random.ts';
import { MonthWriter } from './month-writer.ts';
import { randomDeed } from './random-deed.ts';
import { randomTrouble } from './random-trouble.ts';
import type { Bug, MonthEvent, Script } from './script.ts';

/** One kind of thing that happens, and how often beside the others. */
interface Chance {
  weight: number;
  /** Adds its events, if it can happen now. */
  write(month: MonthWriter): void;
}

const MOST_EVENTS = 64;
const SEVERITIES = ['P2', 'P2', 'P2', 'P1', 'P0'] as const;

const CHANCES: readonly Chance[] = [
  { weight: 26, write: pushToMain },
  { weight: 5, write: (month) => month.commitToMain() },
  { weight: 10, write: (month) => month.runTip('schedule') },
  { weight: 5, write: (month) => month.runOlder() },
  { weight: 9, write: (month) => month.commitToBranch() },
  { weight: 4, write: (month) => month.mergeBranch() },
  { weight: 4, write: (month) => month.pushToFork() },
  { weight: 6, write: (month) => month.rerun() },
  { weight: 12, write: (month) => month.deliver() },
  { weight: 12, write: waitAndSweep },
  { weight: 18, write: (month) => month.add(...randomDeed(month)) },
  { weight: 2, write: (month) => month.start() },
];
const WEIGHTS = CHANCES.reduce((sum, { weight }) => sum + weight, 0);

/** The month of that number: only the seed and the number decide it. */
export function randomMonth(seed: number, number: number): Script {
  const random = randomFrom(seed, number);
  const isBurst = random.chance(0.08);
  const environments = random.chance(0.4) ? ['linux', 'windows'] : ['linux'];
  const bugs = randomBugs(random, { environments, isBurst });
  const month = new MonthWriter(random, { bugs, environments });
  month.begin(isBurst);
  while (month.events.length < MOST_EVENTS) {
    const before = month.events.length;
    pickChance(random).write(month);
    // A wait for the next day's work is what a month has most of.
    if (month.events.length > before && random.chance(0.3))
      month.add({ kind: 'wait', hours: 1 + random.int(20) });
  }
  month.add(...quietEnd(randomFrom(seed, number, 2)));
  return {
    filing: random.chance(0.1) ? 'dry-run' : 'on',
    isPrivate: random.chance(0.7),
    plainTests: isBurst ? 60 : 24,
    environments,
    bugs,
    events: month.events
      .map(mayBeUnheard(randomFrom(seed, number, 1)))
      .map((event) =>
        random.chance(event.kind === 'run' ? 0.2 : 0.08)
          ? { ...event, trouble: randomTrouble(random, event) }
          : event,
      ),
  };
}

/** Some months end so: people close an issue, nobody hears of it, and no run comes before it would have been due. */
function quietEnd(random: Random): MonthEvent[] {
  if (random.chance(0.6)) return [];
  const does = { what: 'close', reason: random.pick(['completed', 'not_planned'] as const) } as const;
  return [
    { kind: 'person', who: 'maria', bug: 'b0', does, isUnheard: true },
    { kind: 'wait', hours: 170 },
    { kind: 'sweep', isTwice: random.chance(0.3) },
  ];
}

/** GitHub loses webhooks, though not those about commands here: who is not heard asks again. */
function mayBeUnheard(random: Random): (event: MonthEvent) => MonthEvent {
  return (event) =>
    event.kind === 'person' && event.does.what !== 'command' && random.chance(0.3)
      ? { ...event, isUnheard: true }
      : event;
}

function pickChance(random: Random): Chance {
  let left = random.int(WEIGHTS);
  for (const chance of CHANCES) {
    left -= chance.weight;
    if (left < 0) return chance;
  }
  throw new Error('The weights do not add up.');
}

function randomBugs(
  random: Random,
  { environments, isBurst }: { environments: readonly string[]; isBurst: boolean },
): Bug[] {
  const bugs = random.times(
    isBurst ? 13 + random.int(3) : 2 + random.int(3),
    (at): Bug => ({
      name: `b${at}`,
      kind: 'bug',
      severity: random.pick(SEVERITIES),
      tests: 1 + random.int(3),
      environments: random.chance(0.2) ? [random.pick(environments)] : null,
    }),
  );
  const flakes = random.times(
    random.int(3),
    (at): Bug => ({ name: `f${at}`, kind: 'flake', severity: 'P2', tests: 1, environments: null }),
  );
  return [...bugs, ...flakes];
}

function pushToMain(month: MonthWriter): void {
  month.commitToMain();
  month.runTip('push');
}

function waitAndSweep(month: MonthWriter): void {
  const { random } = month;
  // Sometimes so long that what was closed before is no longer opened again.
  month.add({ kind: 'wait', hours: random.pick([5, 13, 26, 50, 80, 80, 170, 170, 24 * 35]) });
  month.add({ kind: 'sweep', isTwice: random.chance(0.3) });
  if (random.chance(0.3)) month.add({ kind: 'sweep', isTwice: false });
}
