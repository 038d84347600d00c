import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { NewArtifact } from './fake-github/runner.ts';
import { failingCase, type JunitCase, junitXml } from './report-text.ts';
import { sharedPath } from './shared-data.ts';

/** An artifact as actions/upload-artifact makes it of recorded reports: its files by the names that they have there. */
export function recordedArtifact(name: string, files: Record<string, string>): NewArtifact {
  const contents = Object.entries(files).map(([path, recorded]) => {
    const stored = readFileSync(sharedPath(recorded));
    const bytes = stored[0] === 0x1f && stored[1] === 0x8b ? gunzipSync(stored) : stored;
    return [path, { base64: bytes.toString('base64') }];
  });
  return { name, files: Object.fromEntries(contents) };
}

/** All files below a folder as text, by path; `.git` is left out. */
export function filesBelow(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => !path.startsWith('.git/') && statSync(join(folder, path)).isFile())
    .sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** The files of a commit in a recorded bundle, as text. */
export function filesOfCommit(clone: string, commit: string): Record<string, string> {
  const git = (...args: string[]) => execFileSync('git', ['-C', clone, ...args], { encoding: 'utf8' });
  const paths = git('ls-tree', '-r', '-z', '--name-only', commit)
    .split('\0')
    .filter((path) => path !== '');
  return Object.fromEntries(paths.map((path) => [path, git('show', `${commit}:${path}`)]));
}

/** Tests of a module, each passing or failing in `src/shop/cart.py`. */
export function junitOf(module: string, tests: Record<string, 'passes' | 'fails'>): string {
  const cases = Object.entries(tests).map(
    ([name, how]): JunitCase =>
      how === 'passes'
        ? { classname: module, name }
        : failingCase(module, name, {
            message: `AssertionError: ${name}`,
            at: '/home/runner/work/shop/shop/src/shop/cart.py:2',
          }),
  );
  return junitXml(cases);
}

/** An artifact with one `junit.xml`. */
export function junitArtifact(name: string, junit: string): NewArtifact {
  return { name, files: { 'junit.xml': junit } };
}

/** coverage.xml of one file, as coverage.py writes it where it ran in a runner's checkout. */
export function coverageXml(path: string, hits: Record<number, 0 | 1>): string {
  const lines = Object.entries(hits).map(([line, count]) => `<line number="${line}" hits="${count}"/>`);
  return `<?xml version="1.0" ?><coverage version="7.17.3" branches-valid="0"><sources><source>/home/runner/work/shop/shop</source></sources><packages><package name="."><classes><class name="x" filename="${path}"><methods/><lines>${lines.join('')}</lines></class></classes></package></packages></coverage>`;
}
