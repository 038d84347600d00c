import type { Tally } from '#src/model/flaky-finding.ts';
import { lnChoose } from './log-factorial.ts';

/** Tables whose probability differs by less than this share count as equally likely, as in R's `fisher.test`. */
const TIE = 1e-7;

/**
 * Fisher's exact test, two-sided: how probable it is that chance alone divides the failures between `a` and `b` at least
 * as unevenly. The sum over all tables with the same margins that are no likelier than the one seen (R. A. Fisher, 1922;
 * the two-sided form of R's `fisher.test` and SciPy's `fisher_exact`).
 */
export function fisherExact(a: Tally, b: Tally): number {
  const failed = a.failed + b.failed;
  const fewest = Math.max(0, failed - b.ran);
  const most = Math.min(a.ran, failed);
  const logs = new Float64Array(most - fewest + 1);
  let each = lnChoose(a.ran, fewest) + lnChoose(b.ran, failed - fewest) - lnChoose(a.ran + b.ran, failed);
  for (let inA = fewest; inA <= most; inA += 1) {
    logs[inA - fewest] = each;
    // From one table to the next, one failure moves from `b` to `a`.
    const [fromB, toA] = [(failed - inA) * (a.ran - inA), (inA + 1) * (b.ran - failed + inA + 1)];
    each += Math.log(fromB / toA);
  }
  const limit = (logs[a.failed - fewest] ?? 0) + TIE;
  return Math.min(
    1,
    logs.reduce((sum, log) => (log <= limit ? sum + Math.exp(log) : sum), 0),
  );
}
