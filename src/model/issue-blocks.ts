/** GitHub refuses a longer text of an issue; in characters. */
const LONGEST_TEXT = 65_536;

const ANY_MARKER = /^<!-- redfirst:(?:begin|end) [\w-]+ -->$/;

/** A cause's key for hidden markers and for reading: nothing in it can end a comment or a code span. */
export function keyText(key: string): string {
  return key.replace(/[^\w-]/g, '');
}

/** The hidden first line of a cause's issue: its identity, which counts only when one of our own authors wrote it (design §5). */
export function issueMarker(key: string): string {
  return `<!-- redfirst:issue v1 key=${keyText(key)} -->`;
}

/** The hidden first line of the issue that lists what would be filed. */
export const DRY_RUN_MARKER = '<!-- redfirst:dry-run v1 -->';

/** Its title; identity is the marker. */
export const DRY_RUN_TITLE = 'Redfirst dry run: what would be filed here';

/** What tells that issue from those about causes, whose keys have another form. */
export const DRY_RUN_KEY = 'dry-run';

const ISSUE_MARKER = /^<!-- redfirst:issue v1 key=([\w-]+) -->/;

/** The key in the marker on the first line of an issue's text; null when there is none. */
export function issueKey(body: string): string | null {
  return body.startsWith(DRY_RUN_MARKER) ? DRY_RUN_KEY : (ISSUE_MARKER.exec(body)?.[1] ?? null);
}

/** The hidden lines around a block of an issue's text that the bot may write again (design §5). */
export function blockMarkers(name: string): { begin: string; end: string } {
  return { begin: `<!-- redfirst:begin ${name} -->`, end: `<!-- redfirst:end ${name} -->` };
}

/**
 * An issue's text with new content in the bot's own blocks, by block name; everything else stays byte for byte, and a block
 * keeps the line ends that it has. A marker is a line of its own. A block that a person took out, doubled or mixed up with
 * another is left alone, since nobody can tell any more what is whose.
 *
 * Null: leave the text as it is. No block is left, or each says it already, or GitHub would refuse the result as too long.
 */
export function replaceBlocks(body: string, blocks: Readonly<Record<string, string>>): string | null {
  const replaced = Object.entries(blocks)
    .reduce((lines, [name, content]) => replaceBlock(lines, name, content), body.split('\n'))
    .join('\n');
  return replaced === body || replaced.length > LONGEST_TEXT ? null : replaced;
}

function replaceBlock(lines: string[], name: string, content: string): string[] {
  const place = findBlock(lines, name);
  if (place === null) return lines;
  // GitHub's editor sends every line with a carriage return once a person has saved there.
  const carriageReturn = lines[place.begin]?.endsWith('\r') ? '\r' : '';
  const block = ['', ...content.trim().split('\n'), ''].map((line) => line + carriageReturn);
  return [...lines.slice(0, place.begin + 1), ...block, ...lines.slice(place.end)];
}

function findBlock(lines: readonly string[], name: string): { begin: number; end: number } | null {
  const markers = blockMarkers(name);
  const placesOf = (marker: string) => lines.flatMap((line, at) => (line.trimEnd() === marker ? [at] : []));
  const [begin, ...moreBegins] = placesOf(markers.begin);
  const [end, ...moreEnds] = placesOf(markers.end);
  if (begin === undefined || end === undefined || moreBegins.length + moreEnds.length > 0) return null;
  const isMixedUp = lines.slice(begin + 1, end).some((line) => ANY_MARKER.test(line.trimEnd()));
  return begin < end && !isMixedUp ? { begin, end } : null;
}
