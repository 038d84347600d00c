/** So many digits are exact as a double. */
const MOST_DIGITS = 15;

const ZERO = 0x30;
const POINT = 0x2e;

/** A plain whole number of at most 15 digits, written in these bytes; -1 when they are something else. */
export function wholeNumberIn(bytes: Uint8Array, start: number, end: number): number {
  if (end <= start || end - start > MOST_DIGITS) return -1;
  let number = 0;
  for (let place = start; place < end; place += 1) {
    const digit = (bytes[place] ?? 0) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** A plain decimal number, such as `0.001`, of at most 15 digits; -1 when the bytes are something else. */
export function decimalIn(bytes: Uint8Array, start: number, end: number): number {
  let digits = 0;
  let number = 0;
  let point = -1;
  for (let place = start; place < end; place += 1) {
    const byte = bytes[place] ?? 0;
    const digit = byte - ZERO;
    if (digit >= 0 && digit <= 9) {
      number = number * 10 + digit;
      digits += 1;
    } else if (byte === POINT && point === -1 && place > start && place < end - 1) point = place;
    else return -1;
  }
  if (digits === 0 || digits > MOST_DIGITS) return -1;
  // Both are exact, hence the quotient is the nearest double: what reading the text would give.
  return point === -1 ? number : number / 10 ** (end - point - 1);
}
