/** `items` in an order that the seed alone decides (Fisher and Yates, with mulberry32's numbers). */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const result = [...items];
  let state = seed | 0;
  for (let last = result.length - 1; last > 0; last -= 1) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    const at = ((mixed ^ (mixed >>> 14)) >>> 0) % (last + 1);
    const [one, other] = [result[last], result[at]];
    if (one === undefined || other === undefined) continue;
    result[last] = other;
    result[at] = one;
  }
  return result;
}
