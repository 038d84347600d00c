import type { Benchmark } from './benchmark.ts';
import { byText } from './by-text.ts';

/**
 * Each benchmark once, sorted by node id. Of several measurements the one with the lowest median stands: what disturbs a
 * measurement can only make it slower.
 */
export function mergeBenchmarks(measured: readonly Benchmark[]): Benchmark[] {
  const best = new Map<string, Benchmark>();
  for (const one of measured) {
    const known = best.get(one.nodeId);
    if (known === undefined || one.medianMs < known.medianMs) best.set(one.nodeId, one);
  }
  return [...best.values()].sort((a, b) => byText(a.nodeId, b.nodeId));
}
