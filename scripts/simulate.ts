// `npm run simulate -- [--seed N] [--months N] [--first N] [--postgres] [--shrink] [--defects] [--defect NAME]…`: plays random months against
// the app on a fake GitHub and holds each step against the oracle. `--shrink` makes the first counter-example small; `--defects`
// plays until each seeded defect is caught, `--known` from the month in which it is known to be.
import process from 'node:process';
import { parseArgs } from 'node:util';
import { DEFECTS } from '../test/simulate/defects.ts';
import {
  catchDefect,
  defectNamed,
  type Months,
  openUsualStage,
  shrunkExample,
  simulate,
} from '../test/simulate/simulate.ts';
import { StaleDefect } from '../test/simulate/spoilt-app.ts';
import type { Stage } from '../test/simulate/stage.ts';
import { startPostgres } from '../test/support/postgres-server.ts';

const MOST_COUNTER_EXAMPLES = 10;
/** What the app does in a month may change; then one of the next shows the defect. */
const KNOWN_AND_NEXT = 12;

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    months: { type: 'string' },
    first: { type: 'string', default: '0' },
    postgres: { type: 'boolean', default: false },
    shrink: { type: 'boolean', default: false },
    defects: { type: 'boolean', default: false },
    known: { type: 'boolean', default: false },
    defect: { type: 'string', multiple: true, default: [] },
    verbose: { type: 'boolean', default: false },
  },
});
const catches = values.defects || values.defect.length > 0;
const [seed, months, first] = [values.seed, values.months ?? (catches ? '500' : '20'), values.first].map(
  Number,
);
if (
  seed === undefined ||
  months === undefined ||
  first === undefined ||
  !Number.isSafeInteger(seed + months + first)
) {
  console.error(
    'usage: npm run simulate -- [--seed N] [--months N] [--first N] [--postgres] [--shrink] [--defects]',
  );
  process.exit(2);
}

const postgres = values.postgres ? await startPostgres() : null;
const stage = await openUsualStage(postgres === null ? null : await postgres.createDatabase());
const isFine = await (catches
  ? catchDefects(stage, { seed, months, first })
  : playMonths(stage, { seed, months, first }));
await stage.close();
await postgres?.stop();
process.exitCode = isFine ? 0 : 1;

async function playMonths(on: Stage, wanted: Months): Promise<boolean> {
  const began = performance.now();
  const { found, tally, ...played } = await simulate(on, wanted, {
    most: values.shrink ? 1 : MOST_COUNTER_EXAMPLES,
    onMonth: (month, { steps, violation }) => {
      if (values.verbose) console.log(`month ${month}: ${steps} steps`);
      if (violation !== null)
        console.log(`month ${month}, step ${violation.step}: ${violation.invariant}: ${violation.message}`);
    },
  });
  const [example] = found;
  if (values.shrink && example !== undefined) {
    const small = await shrunkExample(on, example);
    console.log(JSON.stringify({ ...small, events: [] }));
    for (const event of small.events) console.log(JSON.stringify(event));
  }
  const seconds = (performance.now() - began) / 1000;
  console.log(
    `seen: ${Object.entries(tally ?? {})
      .map(([what, count]) => `${count} ${what}`)
      .join(', ')}`,
  );
  console.log(`${(played.months / seconds).toFixed(2)} months a second, seed ${wanted.seed}`);
  console.log(
    `invariants held: ${found.length === 0 ? 'yes' : 'no'}, months ${played.months}, steps ${played.steps}`,
  );
  return found.length === 0;
}

async function catchDefects(on: Stage, wanted: Months): Promise<boolean> {
  const chosen = values.defect.length === 0 ? DEFECTS : values.defect.map(defectNamed);
  let caught = 0;
  for (const defect of chosen) {
    const known =
      values.known && defect.seenIn !== null ? { ...defect.seenIn, months: KNOWN_AND_NEXT } : wanted;
    const result = await catchDefect(on, defect, known).catch((error: unknown) => {
      if (!(error instanceof StaleDefect)) throw error;
      console.log(error.message);
      return null;
    });
    if (result === null) continue;
    if (result.caught !== null) caught += 1;
    const { month = '', violation = null } = result.caught ?? {};
    console.log(
      violation === null
        ? `${defect.name} | not caught in ${result.months} months`
        : `${defect.name} | month ${month}, step ${violation.step} | ${violation.invariant} | ${violation.message.split('\n')[0]}`,
    );
  }
  console.log(`defects caught: ${caught} of ${chosen.length}`);
  return caught === chosen.length;
}
