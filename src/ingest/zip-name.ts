import { ZipRefusal } from './zip-refusal.ts';

const SHOWN_CHARACTERS = 80;

/** An outside name in quotes, short enough for a sentence. Not yet escaped for where it is shown. */
export function shownName(name: string): string {
  const short = name.length > SHOWN_CHARACTERS ? `${name.slice(0, SHOWN_CHARACTERS)}…` : name;
  return JSON.stringify(short);
}

/** Why no entry may have such a name, each as the end of a sentence. */
const FORBIDDEN: readonly { form: RegExp; why: string }[] = [
  { form: /^$/, why: 'is empty' },
  { form: /[\0-\x1f\x7f]/, why: 'has control characters' },
  { form: /\\/, why: 'has a backslash' },
  { form: /^\/|^[A-Za-z]:/, why: 'is an absolute path' },
  { form: /(?:^|\/)\.\.(?:\/|$)/, why: 'leads out of its folder' },
  { form: /\/$/, why: 'is that of a folder; only files are read' },
  { form: /(?:^|\/)\.?(?:\/|$)/, why: 'has an empty part' },
];

/**
 * The name of an entry, a relative path with `/`.
 * @throws ZipRefusal for a name that could mean another file than it says, or none
 */
export function entryName(bytes: Uint8Array, isUtf8: boolean, place: string): string {
  // Without the flag the name is in a code page that nothing tells; only ASCII is the same in all of them.
  if (!isUtf8 && bytes.some((byte) => byte >= 0x80))
    throw new ZipRefusal('unsupported', `The name of ${place} is not ASCII and not said to be UTF-8.`);
  let name: string;
  try {
    name = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new ZipRefusal('malformed', `The name of ${place} is no UTF-8.`);
  }
  const wrong = FORBIDDEN.find(({ form }) => form.test(name));
  if (wrong !== undefined)
    throw new ZipRefusal('unsafe', `The name of ${place}, ${shownName(name)}, ${wrong.why}.`);
  return name;
}

/** Refuses names that are one file where letters' case or Unicode's forms don't count. */
export function refuseDuplicates(names: readonly string[]): void {
  const seen = new Map<string, string>();
  for (const name of names) {
    const folded = name.normalize('NFC').toLowerCase();
    const before = seen.get(folded);
    if (before !== undefined)
      throw new ZipRefusal(
        'unsafe',
        `The zip has one name twice: ${shownName(before)} and ${shownName(name)}.`,
      );
    seen.set(folded, name);
  }
}
