import { createHash } from 'node:crypto';
import type { Commit, Signature } from './state.ts';

/** The id that git gives an object: SHA-1 over its kind, length and bytes (gitformat: loose objects). */
function objectSha(kind: 'blob' | 'tree' | 'commit', bytes: Uint8Array): string {
  return createHash('sha1').update(`${kind} ${bytes.byteLength}\0`).update(bytes).digest('hex');
}

export function blobSha(text: string): string {
  return objectSha('blob', Buffer.from(text));
}

export interface TreeEntry {
  /** From the root of the listing. */
  path: string;
  type: 'blob' | 'tree';
  sha: string;
  /** Bytes of a blob; null for a tree. */
  size: number | null;
}

/** One level of a tree, with the entries of the levels below when asked for: in git's order, a folder before its contents. */
export function treeOf(files: ReadonlyMap<string, string>): { sha: string; entries: TreeEntry[] } {
  const blobs = new Map<string, string>();
  const folders = new Map<string, Map<string, string>>();
  for (const [path, text] of files) {
    const slash = path.indexOf('/');
    if (slash < 0) {
      blobs.set(path, text);
      continue;
    }
    const folder = path.slice(0, slash);
    const inside = folders.get(folder) ?? new Map<string, string>();
    folders.set(folder, inside.set(path.slice(slash + 1), text));
  }
  // Git sorts a folder as if its name ended with a slash.
  const names = [...blobs.keys(), ...[...folders.keys()].map((name) => `${name}/`)].sort(byBytes);
  const parts: Buffer[] = [];
  const entries: TreeEntry[] = [];
  for (const name of names) {
    const inside = name.endsWith('/') ? folders.get(name.slice(0, -1)) : undefined;
    if (inside === undefined) {
      const text = blobs.get(name) ?? '';
      const sha = blobSha(text);
      parts.push(Buffer.from(`100644 ${name}\0`), Buffer.from(sha, 'hex'));
      entries.push({ path: name, type: 'blob', sha, size: Buffer.byteLength(text) });
      continue;
    }
    const below = treeOf(inside);
    parts.push(Buffer.from(`40000 ${name.slice(0, -1)}\0`), Buffer.from(below.sha, 'hex'));
    entries.push({ path: name.slice(0, -1), type: 'tree', sha: below.sha, size: null });
    for (const entry of below.entries) entries.push({ ...entry, path: `${name}${entry.path}` });
  }
  return { sha: objectSha('tree', Buffer.concat(parts)), entries };
}

/**
 * A commit with the ids that git itself would give it (files of mode 100644, times in UTC). Git ends a message with a
 * newline, which GitHub's API leaves out.
 */
export function commitObject(facts: Omit<Commit, 'sha' | 'treeSha'>): Commit {
  const treeSha = treeOf(facts.files).sha;
  const lines = [
    `tree ${treeSha}`,
    ...facts.parents.map((parent) => `parent ${parent}`),
    `author ${signatureLine(facts.author)}`,
    `committer ${signatureLine(facts.committer)}`,
    '',
    `${facts.message}\n`,
  ];
  return { ...facts, treeSha, sha: objectSha('commit', Buffer.from(lines.join('\n'))) };
}

function signatureLine({ name, email, dateMs }: Signature): string {
  return `${name} <${email}> ${Math.floor(dateMs / 1000)} +0000`;
}

function byBytes(left: string, right: string): number {
  return Buffer.compare(Buffer.from(left), Buffer.from(right));
}
