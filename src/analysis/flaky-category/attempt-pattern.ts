import type { Outcome } from '#src/model/test-result.ts';
import type { Origin } from './sign.ts';

/**
 * How likely chance alone may be to repeat a pattern. A test whose attempts fail with any probability p independently shows
 * "k failed, then passed" in all of n parts with p^(kn) · (1 - p)^n, which is largest at p = k / (k + 1).
 */
const LIKELIEST_CHANCE = 0.01;

/**
 * That in each part the same number of attempts failed before one passed: each attempt depends on those before it in the
 * process. Null where that may be chance, or attempts are not known.
 */
export function attemptsOrigin(attempts: readonly (readonly Outcome[])[]): Origin | null {
  const ran = attempts.filter((outcomes) => outcomes.length > 0);
  const failed = (ran[0]?.length ?? 0) - 1;
  const isSame = ran.every(
    (outcomes) =>
      outcomes.length === failed + 1 &&
      outcomes.at(-1) === 'passed' &&
      // JUnit shows that an attempt was repeated, not how it ended.
      outcomes.slice(0, -1).every((one) => one === 'failed' || one === 'error' || one === 'unknown'),
  );
  if (failed < 1 || !isSame || chance(failed, ran.length) > LIKELIEST_CHANCE) return null;
  const times = failed === 1 ? 'attempt failed' : `${failed} attempts failed`;
  return {
    sign: {
      category: 'state',
      fails: 2,
      occurs: 0,
      source: 'other',
      reason: 'chance would not repeat itself so, but what an attempt leaves behind in the process does',
    },
    written: `in each of ${ran.length} runs the first ${times} and the next passed`,
    place: { file: null, line: null, text: '' },
  };
}

function chance(failed: number, parts: number): number {
  const likeliest = failed / (failed + 1);
  return (likeliest ** failed * (1 - likeliest)) ** parts;
}
