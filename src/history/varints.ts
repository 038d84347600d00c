/** Whole numbers as bytes, each as the difference from the one before: what rises by one takes one byte. */
export function writeDifferences(numbers: readonly number[]): Buffer {
  const bytes: number[] = [];
  let last = 0;
  for (const number of numbers) {
    const difference = number - last;
    // Zigzag: small negative numbers are small as well.
    let rest = difference < 0 ? -2 * difference - 1 : 2 * difference;
    while (rest >= 128) {
      bytes.push((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    bytes.push(rest);
    last = number;
  }
  return Buffer.from(bytes);
}

/** The way back. */
export function readDifferences(bytes: Uint8Array): number[] {
  const numbers: number[] = [];
  let last = 0;
  let rest = 0;
  let scale = 1;
  for (const byte of bytes) {
    rest += (byte % 128) * scale;
    scale *= 128;
    if (byte >= 128) continue;
    last += rest % 2 === 1 ? -(rest + 1) / 2 : rest / 2;
    numbers.push(last);
    rest = 0;
    scale = 1;
  }
  return numbers;
}
