/** The words of a name: what lies between characters that are neither letters nor digits, in lower case. */
function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/**
 * Whether a word (`auth`, or consecutive ones: `data_loss`) occurs whole in a path segment or name, never as a part of a
 * word: `auth` is in `test_auth.py`, not in `test_author.py` and not in `TestAuth`. Case does not matter.
 */
function nameHasWord(name: string, word: string): boolean {
  const wanted = wordsOf(word);
  return wanted.length > 0 && `_${wordsOf(name).join('_')}_`.includes(`_${wanted.join('_')}_`);
}

/** The same for a path or `::`-joined name: the words have to be within one segment. */
export function hasWord(text: string, word: string): boolean {
  return text.split(/\/|::/).some((segment) => nameHasWord(segment, word));
}

/** The path without the folders that are called `name`, however that is written: `crypto_x/` for `crypto-x`. */
export function withoutFolders(path: string, name: string): string {
  const wanted = wordsOf(name).join('_');
  const segments = path.split('/');
  return segments
    .filter((segment, index) => index === segments.length - 1 || wordsOf(segment).join('_') !== wanted)
    .join('/');
}
