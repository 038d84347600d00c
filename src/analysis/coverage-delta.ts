import type { Coverage } from '#src/model/coverage.ts';
import type { CoverageDelta } from '#src/model/findings.ts';
import { coverageTotals, filePercent } from './coverage-totals.ts';
import { byText } from './order.ts';

/** How coverage moved, in percentage points (head − base), in total and for each file whose figure changed, came or went. */
export function coverageDelta(base: Coverage, head: Coverage): CoverageDelta {
  const before = percentByPath(base);
  const after = percentByPath(head);
  const files: CoverageDelta['files'] = [];
  for (const path of [...new Set([...before.keys(), ...after.keys()])].sort(byText)) {
    const from = before.get(path) ?? null;
    const to = after.get(path) ?? null;
    if (from === to) continue;
    files.push({ path, base: from, head: to, delta: from === null || to === null ? null : to - from });
  }
  const basePercent = coverageTotals(base).percent;
  const headPercent = coverageTotals(head).percent;
  return { base: basePercent, head: headPercent, delta: headPercent - basePercent, files };
}

function percentByPath(coverage: Coverage): Map<string, number> {
  return new Map(coverage.files.map((file) => [file.path, filePercent(file)]));
}
