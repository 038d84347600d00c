// Files that have the shape of the recorded h11 reports: the same names, and the same lines change between base and head.
// The lines themselves are stand-ins; h11's source is not ours.

/** Lines of each file at the base commit. */
const lengths: Record<string, number> = {
  'h11/__init__.py': 62,
  'h11/_abnf.py': 132,
  'h11/_connection.py': 660,
  'h11/_events.py': 369,
  'h11/_headers.py': 278,
  'h11/_readers.py': 250,
  'h11/_receivebuffer.py': 153,
  'h11/_state.py': 365,
  'h11/_util.py': 135,
  'h11/_version.py': 16,
  'h11/_writers.py': 145,
  'h11/tests/__init__.py': 1,
  'h11/tests/helpers.py': 101,
  'h11/tests/test_against_stdlib_http.py': 115,
  'h11/tests/test_connection.py': 1122,
  'h11/tests/test_events.py': 150,
  'h11/tests/test_headers.py': 157,
  'h11/tests/test_helpers.py': 32,
  'h11/tests/test_io.py': 572,
  'h11/tests/test_receivebuffer.py': 135,
  'h11/tests/test_state.py': 271,
  'h11/tests/test_util.py': 112,
};

/** What head changes: `insert` new lines after line `at`, or a new text for line `at`. */
const changes: { path: string; at: number; insert?: number }[] = [
  { path: 'h11/_headers.py', at: 208, insert: 4 },
  { path: 'h11/_receivebuffer.py', at: 100 },
  { path: 'h11/_util.py', at: 12 },
];

/** Every file of the base commit, text by path. */
export function standInBase(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(lengths).map(([path, length]) => [path, textOf(baseLines(path, length))]),
  );
}

/** The files that the head commit changes, text by path. */
export function standInChanges(): Record<string, string> {
  return Object.fromEntries(
    changes.map(({ path, at, insert }) => {
      const lines = baseLines(path, lengths[path] ?? 0);
      if (insert === undefined) lines[at - 1] = `# changed line ${at} of ${path}`;
      else lines.splice(at, 0, ...numbered(insert, (index) => `# new line ${at + index} of ${path}`));
      return [path, textOf(lines)];
    }),
  );
}

function baseLines(path: string, length: number): string[] {
  return numbered(length, (line) => `# stand-in for line ${line} of ${path}`);
}

/** `count` texts, numbered from 1. */
function numbered(count: number, text: (number: number) => string): string[] {
  return Array.from({ length: count }, (_, index) => text(index + 1));
}

function textOf(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}
