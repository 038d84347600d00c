import { type CodeOwner, type CodeOwners, ownersOf, readCodeOwners } from '#src/analysis/code-owners.ts';
import type { RepositoryAccess } from '#src/github/api.ts';
import { readCanBeAssigned } from '#src/github/read-can-be-assigned.ts';
import { readCodeOwnersText } from '#src/github/read-code-owners.ts';
import type { Owners } from '#src/owners.ts';
import { counted } from '#src/render/numbers.ts';

/** Whom CODEOWNERS names. Files are paths from the root; the first of them that has owners decides. */
export interface OwnersBook {
  /** Users and teams; an email address says nobody whom GitHub could call. */
  named(files: readonly string[]): Promise<string[]>;
  /** The same, parted by who can be assigned. */
  parted(files: readonly string[]): Promise<Owners>;
}

/** So many users are asked about in one report or sweep; the others are mentioned. */
const MOST_ASKED = 10;

/**
 * Loads CODEOWNERS of the default branch, and who can be assigned: each when it is first asked for, and once.
 *
 * @param say hears of lines that can't be understood
 */
export function loadOwners(access: RepositoryAccess, say: (message: string) => void): OwnersBook {
  let book: Promise<CodeOwners> | null = null;
  const asked = new Map<string, Promise<boolean>>();
  const canBeAssigned = async (login: string): Promise<boolean> => {
    const key = login.toLowerCase();
    const known = asked.get(key);
    if (known !== undefined) return known;
    if (asked.size >= MOST_ASKED) return false;
    const answer = readCanBeAssigned(access, login);
    asked.set(key, answer);
    return answer;
  };
  const find = async (files: readonly string[]): Promise<readonly CodeOwner[]> => {
    book ??= loadBook(access, say);
    const read = await book;
    const found = files.map((file) => ownersOf(read, file)).find(({ length }) => length > 0) ?? [];
    return found.filter(({ kind }) => kind !== 'email');
  };
  return {
    named: async (files) => (await find(files)).map(({ name }) => name),
    parted: async (files) => {
      const owners: Owners = { assign: [], mention: [] };
      for (const { kind, name } of await find(files)) {
        const isAssigned = kind === 'user' && (await canBeAssigned(name));
        owners[isAssigned ? 'assign' : 'mention'].push(name);
      }
      return owners;
    },
  };
}

async function loadBook(access: RepositoryAccess, say: (message: string) => void): Promise<CodeOwners> {
  const file = await readCodeOwnersText(access);
  if (file === null) return { rules: [], skipped: [] };
  const read = readCodeOwners(file.text);
  const [first] = read.skipped;
  if (first !== undefined)
    say(`${file.path}: ${counted(read.skipped.length, 'line')} left out; line ${first.line}: ${first.why}`);
  return read;
}
