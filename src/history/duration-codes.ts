// A duration in two bytes: a decimal number of three to four digits, so that what people write comes back as it was.

/** Digits 0 to 5,999, times a power of ten: `digits × 10^(power − 4)` milliseconds. */
const digitsPerPower = 6_000;
const powers = 10;
/** Of `digits` at power 0, in a millisecond. */
const finest = 10_000;
const longest = digitsPerPower * powers - 1;
const unknown = 65_535;

/**
 * Durations in milliseconds (null: unknown), two bytes each, little-endian. Each keeps three digits at least: it differs
 * by less than 0.09 % from what was given; below 0.6 ms, by 0.00005 ms at most. Longer than 166 hours is 166 hours.
 */
export function writeDurations(durations: readonly (number | null)[]): Buffer {
  const bytes = Buffer.alloc(durations.length * 2);
  for (const [index, ms] of durations.entries()) bytes.writeUInt16LE(codeOf(ms), index * 2);
  return bytes;
}

/** The way back. */
export function readDurations(bytes: Uint8Array): (number | null)[] {
  const read: (number | null)[] = [];
  for (let at = 0; at + 1 < bytes.length; at += 2) read.push(durationAt(bytes, at / 2));
  return read;
}

/** One duration of those that were written, in milliseconds; null: unknown. */
export function durationAt(bytes: Uint8Array, index: number): number | null {
  const code = (bytes[index * 2] ?? 0) | ((bytes[index * 2 + 1] ?? 0) << 8);
  return code >= unknown ? null : (durations[code] ?? null);
}

/** By code: there are hundreds of thousands to read, and powers cost time. */
const durations = Float64Array.from({ length: unknown }, (_, code) => durationOf(code));

function durationOf(code: number): number {
  const power = Math.floor(code / digitsPerPower);
  const digits = code % digitsPerPower;
  // Division by a power of ten, and not multiplication by its inverse, rounds to the very number that is meant.
  return power <= 4 ? digits / 10 ** (4 - power) : digits * 10 ** (power - 4);
}

function codeOf(ms: number | null): number {
  if (ms === null || !(ms >= 0)) return unknown;
  let scale = finest;
  for (let power = 0; power < powers; power += 1) {
    const digits = Math.round(ms * scale);
    if (digits < digitsPerPower) return power * digitsPerPower + digits;
    scale /= 10;
  }
  return longest;
}
