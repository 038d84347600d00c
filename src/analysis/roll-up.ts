import type { Cause } from '#src/model/findings.ts';
import { causeKey } from './cause-key.ts';
import { countSignatures } from './signed-tests.ts';

/** How many causes of one run stay themselves, whatever a team says (design §5: 10 new issues a day for a repository). */
const MOST_CAUSES = 10;

/**
 * What to file when there are many causes: the worst ones, and all others rolled up into one. Expects and keeps the order of
 * `causesOf`. The roll-up has the severity of its worst; nothing is left out. A single cause too many stays itself.
 *
 * @param newADay how many issues a team wants filed within a day: where that is more than ten, so many stay themselves. Where
 *   it is less, the day decides which of them are filed (life/cap.ts)
 */
export function rollUp(causes: readonly Cause[], newADay = MOST_CAUSES): Cause[] {
  const most = Math.max(MOST_CAUSES, newADay);
  const kept = causes.slice(0, most);
  const rest = causes.slice(most);
  return rest.length < 2 ? [...causes] : [...kept, rolledUp(rest)];
}

/**
 * Causes, the worst first, as one that an issue is about: its severity is that of the worst.
 * @throws an Error when there is none.
 */
export function rolledUp(causes: readonly Cause[]): Cause {
  const [worst] = causes;
  if (worst === undefined) throw new Error('rolledUp: there is no cause');
  const { assessment } = worst;
  const tests = causes.flatMap((cause) => cause.tests);
  const signatures = countSignatures(tests);
  const sameRange = causes.every(
    ({ range: { lastPassed, firstFailed } }) =>
      lastPassed === worst.range.lastPassed && firstFailed === worst.range.firstFailed,
  );
  return {
    ...worst,
    kind: 'roll-up',
    key: causeKey(signatures[0]?.signature.key ?? '', 'roll-up'),
    tests,
    signatures,
    range: sameRange ? worst.range : { lastPassed: null, firstFailed: null, commits: null },
    isNew: causes.some(({ isNew }) => isNew) || worst.isNew,
    assessment: {
      ...assessment,
      ...(causes.some((cause) => cause.assessment.isSecurity === true) && { isSecurity: true }),
      why: `${assessment.why} (the worst of ${causes.length} causes rolled up)`,
    },
  };
}
