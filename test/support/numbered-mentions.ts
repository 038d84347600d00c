/** Gives what differs from run to run the same name each time: numbered within its kind, by first mention (`run-0`). */
export function numberedMentions(): (kind: string, found: string) => string {
  const seen = new Map<string, string>();
  return (kind, found) => {
    const known =
      seen.get(`${kind} ${found}`) ??
      `${kind}-${[...seen.keys()].filter((key) => key.startsWith(`${kind} `)).length}`;
    seen.set(`${kind} ${found}`, known);
    return known;
  };
}
