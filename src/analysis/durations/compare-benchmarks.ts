import type { Benchmark } from '#src/model/benchmark.ts';
import type { BenchmarkChange } from '#src/model/duration-finding.ts';
import { mergeBenchmarks } from '#src/model/merge-benchmarks.ts';

/** From so many benchmarks on, that most of them got slower together says more of the machine than of the code. */
const ENOUGH = 3;

type Measured = BenchmarkChange['base'];

/**
 * Two commits by what pytest-benchmark itself measured, without any history; the benchmarks that both have, sorted by node
 * id. Of several measurements the one with the lowest median counts. A benchmark differs when its median
 * and its minimum (which load can only raise) both changed by `ratio`, and the middle halves of its rounds lie apart.
 */
export function compareBenchmarks(
  base: readonly Benchmark[],
  head: readonly Benchmark[],
  { ratio }: { ratio: number },
): BenchmarkChange[] {
  const before = new Map(mergeBenchmarks(base).map((benchmark) => [benchmark.nodeId, benchmark]));
  const changes = mergeBenchmarks(head).flatMap((after) => {
    const once = before.get(after.nodeId);
    return once === undefined ? [] : changeOf(once, after, ratio);
  });
  return doubted(doubted(changes, 'slower'), 'faster');
}

function changeOf(before: Benchmark, after: Benchmark, ratio: number): BenchmarkChange {
  const [base, head] = [measured(before), measured(after)];
  const compared = { nodeId: after.nodeId, ratio: head.medianMs / base.medianMs, base, head };
  const isApart = differs(base, head, ratio) ? 'slower' : differs(head, base, ratio) ? 'faster' : null;
  if (isApart === null)
    return { ...compared, verdict: 'same', why: 'no more apart than measurements of one commit are' };
  if (before.machine !== after.machine)
    return { ...compared, verdict: 'unsure', why: `${isApart}, measured on another machine` };
  const why = 'median and minimum moved together, beyond the spread of the rounds';
  return { ...compared, verdict: isApart, why };
}

function measured({ medianMs, minMs, iqrMs, commit }: Benchmark): Measured {
  return { medianMs, minMs, iqrMs, sha: commit?.sha ?? null };
}

function differs(low: Measured, high: Measured, ratio: number): boolean {
  return (
    high.medianMs >= low.medianMs * ratio &&
    high.minMs >= low.minMs * ratio &&
    high.medianMs - high.iqrMs / 2 > low.medianMs + low.iqrMs / 2
  );
}

/** Withdraws a verdict that more than half of the benchmarks share. */
function doubted(changes: BenchmarkChange[], verdict: 'slower' | 'faster'): BenchmarkChange[] {
  const alike = changes.filter((change) => change.verdict === verdict).length;
  if (changes.length < ENOUGH || alike * 2 <= changes.length) return changes;
  const why = `${verdict}, like ${alike} of ${changes.length} benchmarks: perhaps the machine`;
  return changes.map((change) =>
    change.verdict === verdict ? { ...change, verdict: 'unsure', why } : change,
  );
}
