/** Longer names are no slips of the pen. */
const LONGEST = 40;

/** The name that was most likely meant: the nearest one by typing errors, the first of several; null: none is near. */
export function nearestName(typed: string, names: readonly string[]): string | null {
  if (typed.length > LONGEST) return null;
  const ranked = names
    .map((name) => ({
      name,
      distance: typingErrors(typed.toLowerCase(), name.toLowerCase()),
      isBegun: name.startsWith(typed),
    }))
    .filter(({ name, distance }) => distance <= Math.max(1, Math.floor(name.length / 3)))
    .sort((a, b) => a.distance - b.distance || Number(b.isBegun) - Number(a.isBegun));
  return ranked[0]?.name ?? null;
}

/** Characters to insert, remove, replace or swap with their neighbour (optimal string alignment). */
function typingErrors(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          at(last, j) + 1,
          at(row, j - 1) + 1,
          at(last, j - 1) + (same ? 0 : 1),
          isSwap ? at(beforeLast, j - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    [beforeLast, last] = [last, row];
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
