import { quantile, sortFirst } from './quantile.ts';
import type { Column } from './series.ts';
import type { Stream } from './window.ts';

/** Fewer subjects than these cannot tell a slow machine from slow tests: then nothing is corrected. */
const ENOUGH = 10;
/** So many give the median to within 1 % where single tests vary by 10 to 20 %; more would only cost time. */
const SAMPLE = 400;

/**
 * How slow the machine of each part was: the median, over what was measured there, of its time ÷ its own median in that
 * stream; 1 is usual, 2 is twice as slow. Subjects whose median is below `floorMs` are left out, since
 * reports round to a millisecond. NaN where too few subjects tell.
 */
export function machineFactors(
  columns: readonly Column[],
  streams: readonly Stream[],
  levels: { byRow: Float64Array; subjects: number; floorMs: number },
): Float64Array {
  const factors = new Float64Array(columns.length).fill(Number.NaN);
  const ratios = new Float64Array(2 * SAMPLE);
  for (const [stream, { parts }] of streams.entries())
    for (const part of parts) {
      const column = columns[part];
      if (column === undefined) continue;
      factors[part] = factorOf(column, stream * levels.subjects, levels, ratios);
    }
  return factors;
}

function factorOf(
  { tests, ms }: Column,
  base: number,
  { byRow, floorMs }: { byRow: Float64Array; floorMs: number },
  ratios: Float64Array,
): number {
  let usable = 0;
  for (let at = 0; at < tests.length; at += 1)
    if ((byRow[base + (tests[at] ?? 0)] ?? 0) >= floorMs) usable += 1;
  if (usable < ENOUGH) return Number.NaN;
  // Every so many-th: evenly over the suite, and the same ones each time.
  const stride = Math.max(1, Math.floor(usable / SAMPLE));
  let taken = 0;
  let seen = 0;
  for (let at = 0; at < tests.length && taken < ratios.length; at += 1) {
    const level = byRow[base + (tests[at] ?? 0)] ?? 0;
    if (!(level >= floorMs)) continue;
    if (seen % stride === 0) ratios[taken++] = (ms[at] ?? 0) / level;
    seen += 1;
  }
  sortFirst(ratios, taken);
  const factor = quantile(ratios, taken, 0.5);
  return factor > 0 ? factor : Number.NaN;
}
