import { matchesGlob } from './path-glob.ts';

/** Whom a rule names: a user's login, a team as `organisation/team`, or an email address. */
export interface CodeOwner {
  kind: 'user' | 'team' | 'email';
  name: string;
}

/** A pattern with its owners; none: what it matches is nobody's. */
export interface OwnersRule {
  /** The same pattern as `matchesGlob` takes it. */
  glob: string;
  owners: readonly CodeOwner[];
}

/** What a CODEOWNERS file says, and its lines that say nothing that can be understood. Lines count from 1. */
export interface CodeOwners {
  rules: readonly OwnersRule[];
  skipped: readonly { line: number; why: string }[];
}

/**
 * Reads the text of a CODEOWNERS file as GitHub documents it ("About code owners"): a gitignore-like pattern and its owners
 * on each line. A line that is wrong is skipped, as GitHub does, and told.
 */
export function readCodeOwners(text: string): CodeOwners {
  const rules: OwnersRule[] = [];
  const skipped: { line: number; why: string }[] = [];
  for (const [at, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const rule = readLine(line.trim());
    if (rule === null) continue;
    if (typeof rule === 'string') skipped.push({ line: at + 1, why: rule });
    else rules.push(rule);
  }
  return { rules, skipped };
}

/** The owners of a file (its path from the root of the repository): those of the last pattern that matches it. */
export function ownersOf({ rules }: CodeOwners, path: string): readonly CodeOwner[] {
  return rules.findLast(({ glob }) => matchesGlob(path, glob))?.owners ?? [];
}

/** A rule, null for a line without one, or why the line is wrong. */
function readLine(line: string): OwnersRule | string | null {
  // A space belongs to the pattern when a backslash is before it.
  const words = line.match(/(?:\\.|\S)+/g) ?? [];
  const end = words.findIndex((word) => word.startsWith('#'));
  const [pattern, ...names] = end < 0 ? words : words.slice(0, end);
  if (pattern === undefined) return null;
  const mistake = mistakes.find(({ is }) => is.test(pattern));
  if (mistake !== undefined) return mistake.why;
  const owners = names.map(readOwner);
  const wrong = names.find((_, at) => owners[at] === null);
  return wrong === undefined
    ? { glob: globOf(pattern.replaceAll('\\ ', ' ')), owners: owners.filter((owner) => owner !== null) }
    : `${wrong} is no @user, no @organisation/team and no email address`;
}

/** What gitignore has and CODEOWNERS has not. */
const mistakes: readonly { is: RegExp; why: string }[] = [
  { is: /^!/, why: 'a pattern can not exclude' },
  { is: /[[\]]/, why: 'a pattern has no character ranges' },
  { is: /^\\#/, why: 'a pattern can not begin with #' },
  { is: /\\(?! )/, why: 'only a space can have a backslash before it' },
  { is: /^\/*$/, why: 'the pattern names nothing' },
];

const owners: readonly { kind: CodeOwner['kind']; is: RegExp }[] = [
  // A managed user's login ends in `_company`.
  { kind: 'user', is: /^@([A-Za-z\d](?:-?[A-Za-z\d])*(?:_[A-Za-z\d]+)?)$/ },
  { kind: 'team', is: /^@([A-Za-z\d](?:-?[A-Za-z\d])*\/[A-Za-z\d_][\w.-]*)$/ },
  { kind: 'email', is: /^([^\s@]+@[^\s@]+\.[^\s@]+)$/ },
];

function readOwner(text: string): CodeOwner | null {
  for (const { kind, is } of owners) {
    const name = is.exec(text)?.[1];
    if (name !== undefined) return { kind, name };
  }
  return null;
}

/**
 * With a slash at its start or in its middle a pattern begins at the root, else anywhere. It matches a file, or all below a
 * folder; `folder/*` alone stops at what is directly in the folder.
 */
function globOf(pattern: string): string {
  const path = pattern.replace(/^\/|\/$/g, '');
  const isAnchored = pattern.startsWith('/') || path.includes('/');
  const place = isAnchored ? path : `**/${path}`;
  if (pattern.endsWith('/')) return `${place}/**/*`;
  if (path.endsWith('/**')) return `${place}/*`;
  return isAnchored && (path === '*' || path.endsWith('/*')) ? place : `${place}/**`;
}
