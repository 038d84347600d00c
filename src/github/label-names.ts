/** A label as GitHub tells of it. */
export type ToldLabel = string | { name?: string };

/** The names of labels; '' for one that has none. */
export function labelNames(labels: readonly ToldLabel[]): string[] {
  return labels.map((label) => (typeof label === 'string' ? label : (label.name ?? '')));
}
