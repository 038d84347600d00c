/** The parts in one piece. When only one of them holds anything, it comes back itself, not copied. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const filled = parts.filter((part) => part.byteLength > 0);
  const [first] = filled;
  if (first !== undefined && filled.length === 1) return first;
  const whole = new Uint8Array(filled.reduce((size, part) => size + part.byteLength, 0));
  let offset = 0;
  for (const part of filled) {
    whole.set(part, offset);
    offset += part.byteLength;
  }
  return whole;
}
