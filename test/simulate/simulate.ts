import { startAppUnderTest } from './app-under-test.ts';
import { DEFECTS } from './defects.ts';
import { type PlayedMonth, play, type Violation } from './play.ts';
import { randomMonth } from './script/random-month.ts';
import type { Script } from './script/script.ts';
import { shrunkMonth } from './shrink.ts';
import { type Defect, spoiltApp } from './spoilt-app.ts';
import { openStage, type Stage } from './stage.ts';
import { type Tally, tallied } from './tally.ts';

/** Which months are played: those of a seed from a number on. */
export interface Months {
  seed: number;
  first: number;
  months: number;
}

/** A month in which an invariant did not hold. */
export interface CounterExample {
  month: number;
  script: Script;
  violation: Violation;
}

/** What became of the months. */
export interface Simulation {
  months: number;
  steps: number;
  found: CounterExample[];
  /** Null: no month was played. */
  tally: Tally | null;
}

/** Hears of each month when it has been played. */
export type OnMonth = (month: number, played: PlayedMonth) => void;

/** How many processes of the app share a database. */
const PROCESSES = 2;

/** Opens a stage with the app as it is. */
export function openUsualStage(databaseUrl: string | null = null): Promise<Stage> {
  return openStage({ startApp: startAppUnderTest, processes: PROCESSES, databaseUrl });
}

/** Plays months one after another; `most` counter-examples end it. */
export async function simulate(
  stage: Stage,
  { seed, first, months }: Months,
  { most, onMonth = () => {} }: { most: number; onMonth?: OnMonth },
): Promise<Simulation> {
  const simulation: Simulation = { months: 0, steps: 0, found: [], tally: null };
  for (let month = first; month < first + months && simulation.found.length < most; month += 1) {
    const script = randomMonth(seed, month);
    const played = await play(script, stage);
    simulation.months += 1;
    simulation.steps += played.steps;
    simulation.tally = tallied(played.issues.values(), simulation.tally);
    if (played.violation !== null) simulation.found.push({ month, script, violation: played.violation });
    onMonth(month, played);
  }
  return simulation;
}

/** The smallest month that breaks the same invariant, as far as is tried. */
export async function shrunkExample(
  stage: Stage,
  example: Pick<CounterExample, 'script' | 'violation'>,
): Promise<Script> {
  return shrunkMonth(upTo(example), async (smaller) => {
    const played = await play(smaller, stage);
    return played.violation?.invariant === example.violation.invariant;
  });
}

/** A defect and the month that shows it; null: none of those played does. */
export interface CaughtDefect {
  defect: Defect;
  caught: CounterExample | null;
  months: number;
}

/** The defect of that name. */
export function defectNamed(name: string): Defect {
  const defect = DEFECTS.find((known) => known.name === name);
  if (defect === undefined)
    throw new RangeError(`There is no defect ${name}: ${DEFECTS.map((known) => known.name).join(', ')}`);
  return defect;
}

/** Plays months with a spoilt app until one shows the defect: the app as it is breaks nothing by that event. */
export async function catchDefect(
  stage: Stage,
  defect: Defect,
  { seed, first, months }: Months,
): Promise<CaughtDefect> {
  const spoilt = await spoiltApp(defect);
  let played = 0;
  for (let month = first; month < first + months; month += 1) {
    await stage.recast(spoilt);
    const { found } = await simulate(stage, { seed, first: month, months: 1 }, { most: 1 });
    played += 1;
    const [example] = found;
    if (example === undefined) continue;
    await stage.recast(startAppUnderTest);
    const { violation } = await play(upTo(example), stage);
    if (violation === null) return { defect, caught: example, months: played };
  }
  return { defect, caught: null, months: played };
}

/** The month up to the event that broke something. */
function upTo({ script, violation }: Pick<CounterExample, 'script' | 'violation'>): Script {
  return { ...script, events: script.events.slice(0, violation.step + 1) };
}
