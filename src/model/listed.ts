/** No real name is longer. */
export const LONGEST_NAME = 100;

/** Names in one line, for a sentence: those above `most` are only counted, and those of more characters than `longest` cut. */
export function listed(
  names: readonly string[],
  {
    most,
    separator,
    longest = Number.POSITIVE_INFINITY,
  }: { most: number; separator: string; longest?: number },
): string {
  const more = names.length - most;
  const shown = names
    .slice(0, most)
    .map((name) => (name.length > longest ? `${name.slice(0, longest)}…` : name))
    .join(separator);
  return more > 0 ? `${shown} and ${more} more` : shown;
}
