/** So many tries a failing input is worth. */
const MOST_TRIES = 1_500;

/** A smaller input that still fails: halves, quarters and so on are left out while it does. */
export async function shrunk(
  bytes: Uint8Array,
  fails: (bytes: Uint8Array) => Promise<boolean>,
): Promise<Uint8Array> {
  let smallest = bytes;
  let tries = 0;
  for (let size = Math.ceil(bytes.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < smallest.length && tries < MOST_TRIES; tries += 1) {
      const smaller = without(smallest, at, at + size);
      if (await fails(smaller)) smallest = smaller;
      else at += size;
    }
  }
  return smallest;
}

function without(bytes: Uint8Array, start: number, end: number): Uint8Array {
  const left = new Uint8Array(bytes.length - (Math.min(bytes.length, end) - start));
  left.set(bytes.subarray(0, start));
  left.set(bytes.subarray(end), start);
  return left;
}
