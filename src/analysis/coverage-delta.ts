import { byText } from '#src/model/by-text.ts';
import type { Coverage, FileCoverage } from '#src/model/coverage.ts';
import { coverageTotals, filePercent } from '#src/model/coverage-totals.ts';
import type { CoverageDelta } from '#src/model/findings.ts';

/**
 * How coverage moved, in percentage points (head − base), in total and for each file whose figure changed, came or went.
 *
 * @param changed every path in which the two differ, where that is known; else only equal blob ids tell that a file is the
 *   same
 */
export function coverageDelta(
  base: Coverage,
  head: Coverage,
  changed: ReadonlySet<string> | null = null,
): CoverageDelta {
  const before = fileByPath(base);
  const after = fileByPath(head);
  const files: CoverageDelta['files'] = [];
  for (const path of [...new Set([...before.keys(), ...after.keys()])].sort(byText)) {
    const [earlier, later] = [before.get(path), after.get(path)];
    const from = earlier === undefined ? null : filePercent(earlier);
    const to = later === undefined ? null : filePercent(later);
    if (from === to) continue;
    const unchanged = isUnchanged(earlier, later, changed);
    const lost = unchanged === true ? lostLines(earlier, later) : [];
    const delta = from === null || to === null ? null : to - from;
    files.push({ path, base: from, head: to, delta, unchanged, ...(lost.length > 0 && { lost }) });
  }
  const basePercent = coverageTotals(base).percent;
  const headPercent = coverageTotals(head).percent;
  return { base: basePercent, head: headPercent, delta: headPercent - basePercent, files };
}

function fileByPath(coverage: Coverage): Map<string, FileCoverage> {
  return new Map(coverage.files.map((file) => [file.path, file]));
}

/** Whether both measured the very same text; null: nobody knows. */
function isUnchanged(
  earlier: FileCoverage | undefined,
  later: FileCoverage | undefined,
  changed: ReadonlySet<string> | null,
): boolean | null {
  if (earlier === undefined || later === undefined) return null;
  if (earlier.blobId !== null && later.blobId !== null) return earlier.blobId === later.blobId;
  return changed === null ? null : !changed.has(later.path);
}

/** Lines of one text that ran before and do not now. */
function lostLines(earlier: FileCoverage | undefined, later: FileCoverage | undefined): number[] {
  const ran = new Set(earlier?.executed);
  return (later?.missing ?? []).filter((line) => ran.has(line));
}
