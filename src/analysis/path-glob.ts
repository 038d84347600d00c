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

/** Greedy, and back to the last star alone: at most name times pattern steps, whatever somebody's config says. */
function matchSegment(name: string, pattern: string): boolean {
  let wanted = 0;
  let star = -1;
  let starred = 0;
  let at = 0;
  while (at < name.length) {
    if (pattern[wanted] === '*') {
      star = wanted;
      starred = at;
      wanted += 1;
    } else if (wanted < pattern.length && (pattern[wanted] === '?' || pattern[wanted] === name[at])) {
      wanted += 1;
      at += 1;
    } else if (star >= 0) {
      wanted = star + 1;
      starred += 1;
      at = starred;
    } else {
      return false;
    }
  }
  return /^\**$/.test(pattern.slice(wanted));
}
