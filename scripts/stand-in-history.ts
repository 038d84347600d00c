// Writes a git repository of two commits that has the shape of the recorded h11 reports: files of the same names, in
// which the same lines change between base and head. The lines themselves are stand-ins; h11's source is not ours.
import { execFileSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

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

/** Writes the history into `folder`, which is emptied first; returns the two commits. */
export async function writeStandInHistory(folder: string): Promise<{ base: string; head: string }> {
  await rm(folder, { recursive: true, force: true });
  for (const [path, length] of Object.entries(lengths))
    await writeLines(folder, path, baseLines(path, length));
  git(folder, 'init', '--quiet', '--initial-branch=main');
  const base = commit(folder, 'Release 0.16.0', '2026-04-01T09:00:00Z');
  for (const { path, at, insert } of changes) {
    const lines = baseLines(path, lengths[path] ?? 0);
    if (insert === undefined) lines[at - 1] = `# changed line ${at} of ${path}`;
    else
      lines.splice(
        at,
        0,
        ...Array.from({ length: insert }, (_, index) => `# new line ${at + 1 + index} of ${path}`),
      );
    await writeLines(folder, path, lines);
  }
  const head = commit(folder, 'Read chunk headers without copying', '2026-04-02T09:00:00Z');
  return { base, head };
}

function baseLines(path: string, length: number): string[] {
  return Array.from({ length }, (_, index) => `# stand-in for line ${index + 1} of ${path}`);
}

async function writeLines(folder: string, path: string, lines: string[]): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), `${lines.join('\n')}\n`);
}

function commit(folder: string, subject: string, at: string): string {
  git(folder, 'add', '--all');
  git(
    folder,
    '-c',
    'commit.gpgsign=false',
    'commit',
    '--quiet',
    '--no-verify',
    '--message',
    subject,
    `--date=${at}`,
  );
  return git(folder, 'rev-parse', 'HEAD').trim();
}

function git(folder: string, ...args: string[]): string {
  const who = { NAME: 'A developer', EMAIL: 'developer@example.com', DATE: '2026-04-02T09:00:00Z' };
  const identity = Object.entries(who).flatMap(([key, value]) => [
    [`GIT_AUTHOR_${key}`, value],
    [`GIT_COMMITTER_${key}`, value],
  ]);
  return execFileSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    env: {
      ...process.env,
      ...Object.fromEntries(identity),
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
    },
  });
}
