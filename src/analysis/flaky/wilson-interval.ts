import type { Tally } from '#src/model/flaky-finding.ts';

/** The standard normal's quantile that leaves 2.5 % on either side: a 95 % interval. */
const QUANTILE = 1.959963984540054;

/**
 * Wilson's score interval of a share, 95 % (E. B. Wilson, 1927): unlike the textbook's, it stays within 0 and 1 and holds
 * for few runs and for rare failures. `ran` must be positive.
 */
export function wilsonInterval({ failed, ran }: Tally): readonly [low: number, high: number] {
  const share = failed / ran;
  const square = QUANTILE * QUANTILE;
  const scale = 1 + square / ran;
  const middle = (share + square / (2 * ran)) / scale;
  const half = (QUANTILE / scale) * Math.sqrt((share * (1 - share)) / ran + square / (4 * ran * ran));
  // At either end the two terms are equal but for rounding.
  return [failed === 0 ? 0 : middle - half, failed === ran ? 1 : middle + half];
}
