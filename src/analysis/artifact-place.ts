/** Which run the artifact is listed under. */
interface ArtifactOf {
  runId: number;
  /** The newest attempt that completed. */
  attempt: number;
}

/** Where the reports of an artifact belong, as far as its name tells. */
export interface ArtifactPlace {
  environment: string;
  /** Null: the name does not say it. */
  attempt: number | null;
}

/** What separates the parts of a name; none of it at the ends of an environment. */
const SEPARATORS = /^[-_.+, ]+|[-_.+, ]+$/g;

/**
 * Where an artifact belongs by the first of the config's patterns that its name matches; null: by none. What the pattern's
 * `*`s stand for, joined by `-`, is the environment, so that `junit-*` and `coverage-*` meet in one; a pattern without any
 * names it itself.
 */
export function artifactPlace(
  name: string,
  patterns: readonly string[],
  { runId, attempt }: ArtifactOf,
): ArtifactPlace | null {
  for (const pattern of patterns) {
    const ofRun = pattern.replaceAll('{run}', String(runId));
    const saysAttempt = ofRun.includes('{attempt}');
    for (let number = attempt; number >= 1; number -= 1) {
      const stars = starsOf(name, ofRun.replace('{attempt}', String(number)));
      if (stars !== null)
        return { environment: environmentOf(stars, pattern), attempt: saysAttempt ? number : null };
      if (!saysAttempt) break;
    }
  }
  return null;
}

function environmentOf(stars: readonly string[], pattern: string): string {
  const named = stars.map(trimmed).filter((part) => part !== '');
  if (named.length > 0) return named.join('-');
  return trimmed(pattern.replace(/\*|\{run\}|\{attempt\}/g, '')) || 'default';
}

function trimmed(part: string): string {
  return part.replace(SEPARATORS, '');
}

/** What each `*` stands for, the earlier ones for as little as possible; null: the name is another. Linear in the name. */
function starsOf(name: string, pattern: string): string[] | null {
  const [first = '', ...others] = pattern.split('*');
  if (others.length === 0) return name === pattern ? [] : null;
  if (!name.startsWith(first)) return null;
  const last = others.pop() ?? '';
  const stars: string[] = [];
  let at = first.length;
  for (const fixed of others) {
    const found = name.indexOf(fixed, at);
    if (found < 0) return null;
    stars.push(name.slice(at, found));
    at = found + fixed.length;
  }
  const end = name.length - last.length;
  if (end < at || !name.endsWith(last)) return null;
  return [...stars, name.slice(at, end)];
}

/** What artifacts with reports are mostly called; after it may come what tells one from another. */
const REPORT_NAME =
  /^(.*?(?:junit|pytest|coverage|reportlog|test[-_. ]?(?:results?|reports?|output))(?:[-_. ]?(?:xml|json|results?|reports?|data))*)([-_. ].+)?$/i;

/** More patterns than this are no advice. */
const MOST_ADVISED = 5;
const LONGEST_ADVISED = 100;

/** The patterns by which artifacts whose names look like reports would be read, sorted; none where no name does. */
export function advisedPatterns(names: readonly string[]): string[] {
  const patterns = new Set<string>();
  for (const name of names) {
    // What the Action or the triage uploads is read as it is.
    if (name.length > LONGEST_ADVISED || /^redfirst-/i.test(name)) continue;
    const [, report, rest] = REPORT_NAME.exec(name) ?? [];
    if (report === undefined) continue;
    patterns.add(rest === undefined ? report : `${report}${rest.slice(0, 1)}*`);
  }
  return [...patterns].sort().slice(0, MOST_ADVISED);
}
