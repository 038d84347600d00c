import type { Branch } from '#src/model/coverage.ts';

/** Branches of which only the number is known, and not the lines that they leave. */
export function onFirstLine(total: number, covered: number): Branch[] {
  return total === 0 ? [] : [{ line: 1, total, covered, missing: covered === total ? [] : null }];
}

/**
 * The listed branches, and those that a report counts but does not list: coverage.py leaves out the ways of a line whose
 * condition is constant. They stand on the first line that has none listed, so that the sums are the report's own.
 */
export function withUnlisted(
  listed: readonly Branch[],
  counts: { total: number; covered: number },
): Branch[] {
  const sumOf = (key: 'total' | 'covered'): number => listed.reduce((sum, branch) => sum + branch[key], 0);
  const total = counts.total - sumOf('total');
  const covered = counts.covered - sumOf('covered');
  if (total <= 0 || covered < 0 || covered > total) return [...listed];
  const lines = new Set(listed.map(({ line }) => line));
  let line = 1;
  while (lines.has(line)) line += 1;
  return [...listed, ...onFirstLine(total, covered).map((branch) => ({ ...branch, line }))];
}
