/** A file of the test side that a change adds or modifies. */
export interface ChangedTestFile {
  /** Relative to the repository's root. */
  path: string;
  /** First and last lines, of the head's text, that it changes; a removal lies between its two neighbours. Null: all of it is new. */
  lines: readonly (readonly [number, number])[] | null;
}

/** A test as pytest collects it on the head. */
export interface CollectedTest {
  nodeId: string;
  /** Relative to the repository's root. */
  file: string;
  /** First and last lines of all that it is made of in its file; null: nobody knows. */
  ranges: readonly (readonly [number, number])[] | null;
}

/** The lines of the new text that a diff without context changes. */
export function changedRanges(diff: string): [number, number][] {
  const ranges: [number, number][] = [];
  // Without context no line of a file's text begins with `@`.
  for (const [, start = '0', count = '1'] of diff.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)) {
    const [first, lines] = [Number(start), Number(count)];
    ranges.push(lines === 0 ? [first, first + 1] : [first, first + lines - 1]);
  }
  return ranges;
}

/**
 * The tests that a change adds or changes: of each changed file those whose definition, or a fixture or a helper of it in the same
 * file, has changed; all of the file where the change is in none of them.
 */
export function changedTests<Test extends CollectedTest>(
  tests: readonly Test[],
  files: readonly ChangedTestFile[],
): Test[] {
  return files.flatMap(({ path, lines }) => {
    const own = tests.filter(({ file }) => file === path);
    if (lines === null) return own;
    const chosen = own.filter(({ ranges }) => ranges !== null && overlap(ranges, lines));
    return chosen.length > 0 ? chosen : lines.length > 0 ? own : [];
  });
}

function overlap(
  some: readonly (readonly [number, number])[],
  others: readonly (readonly [number, number])[],
): boolean {
  return some.some(([first, last]) => others.some(([from, to]) => from <= last && to >= first));
}

/**
 * The folders in which tests may depend on a changed file that holds none itself, such as conftest.py or data: its own, or the nearest
 * above it with tests below.
 *
 * @param testFiles of the head
 */
export function foldersBelow(path: string, testFiles: readonly string[]): string | null {
  for (let end = path.lastIndexOf('/'); ; end = path.lastIndexOf('/', end - 1)) {
    const folder = end < 0 ? '' : path.slice(0, end);
    if (testFiles.some((file) => folder === '' || file.startsWith(`${folder}/`))) return folder;
    if (end < 0) return null;
  }
}
