/** Matches a `/`-path against a pattern: `*` and `?` stay within a segment, `**` goes across segments. */
export function matchesGlob(path: string, pattern: string): boolean {
  return matchSegments(path.split('/'), pattern.split('/'));
}

function matchSegments(path: readonly string[], pattern: readonly string[]): boolean {
  // One row a pattern segment: which prefixes of the path it can have consumed. Linear, whatever the pattern.
  let reached = new Set([0]);
  for (const segment of pattern) {
    const next = new Set<number>();
    for (const at of reached) {
      const name = path[at];
      if (segment === '**') for (let end = at; end <= path.length; end += 1) next.add(end);
      else if (name !== undefined && matchSegment(name, segment)) next.add(at + 1);
    }
    reached = next;
  }
  return reached.has(path.length);
}

function matchSegment(name: string, pattern: string): boolean {
  const source = pattern
    .replace(/\*+/g, '*')
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, 's').test(name);
}
