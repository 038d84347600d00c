/** No real name is longer. */
const MOST_CHARACTERS = 100;

/** Outside names in one line, for a sentence: those above `most` are only counted, and long ones cut. */
export function listed(
  names: readonly string[],
  { most, separator }: { most: number; separator: string },
): string {
  const more = names.length - most;
  const shown = names.slice(0, most).map(clipped).join(separator);
  return more > 0 ? `${shown} and ${more} more` : shown;
}

function clipped(name: string): string {
  return name.length > MOST_CHARACTERS ? `${name.slice(0, MOST_CHARACTERS)}…` : name;
}
