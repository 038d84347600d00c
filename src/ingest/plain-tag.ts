const NOTHING = new Uint8Array(0);
const SPACE = 0x20;
const QUOTE = 0x22;
const SLASH = 0x2f;
const GREATER_THAN = 0x3e;

/** What ends a value, or needs a closer look than this file's: all but printable ASCII, and `"`, `&`, `<`. */
const STOPS = stops();

function stops(): Uint8Array {
  const table = new Uint8Array(256);
  table.fill(1, 0, SPACE);
  table.fill(1, 0x80);
  for (const code of [QUOTE, 0x26, 0x3c]) table[code] = 1;
  return table;
}

/**
 * Reads the empty tags of which a large report mostly consists, `<line number="1" hits="1"/>`, in one quick pass. It
 * knows only their plainest form, in ASCII, with expected attributes and without references; of anything else it says that it
 * is not plain, and the scanner decides, which alone knows what is well-formed.
 */
export class PlainTag {
  readonly #repeats: boolean;
  readonly #opening: Uint8Array;
  /** Whether the first attribute has the value that it had in the tag before. */
  isLikeLast = false;
  /** ` name="` of each attribute. */
  readonly #words: readonly Uint8Array[];
  /** By the number of an attribute, plus 1, the one that followed it last; first of all the tag itself. */
  readonly #followers: Uint8Array;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  /** A bit for each attribute that the tag has. */
  #seen = 0;
  /** The bytes of the last tag up to its second attribute's value, where it began with the first two in their order. */
  #lead = NOTHING;
  /** How far from the tag's start the first value then starts, and from the lead's end it ends. */
  readonly #leadStart: number;
  readonly #leadEnd: number;

  /**
   * @param attributes their names; each is known by its place here
   * @param repeats whether the first one mostly has the value that it has in the tag before
   */
  constructor(name: string, attributes: readonly string[], repeats: boolean) {
    this.#repeats = repeats;
    this.#opening = asciiBytes(`<${name}`);
    this.#words = attributes.map((attribute) => asciiBytes(` ${attribute}="`));
    this.#followers = new Uint8Array(attributes.length + 1);
    this.#starts = new Int32Array(attributes.length);
    this.#ends = new Int32Array(attributes.length);
    this.#leadStart = this.#opening.length + this.#lengthOf(0);
    this.#leadEnd = this.#lengthOf(1) + 1;
  }

  /** Where the tag at `start` ends; -1 when it is no such tag, or not plain, or ends beyond the bytes. */
  end(bytes: Uint8Array, start: number): number {
    const lead = this.#lead;
    this.isLikeLast = lead.length > 0 && isAt(bytes, start, lead);
    if (this.isLikeLast) {
      const at = start + lead.length;
      this.#starts[0] = start + this.#leadStart;
      this.#ends[0] = at - this.#leadEnd;
      this.#seen = 1;
      return this.#restEnd(bytes, at, 1);
    }
    return isAt(bytes, start, this.#opening) ? this.#newEnd(bytes, start) : -1;
  }

  #newEnd(bytes: Uint8Array, start: number): number {
    const at = start + this.#opening.length;
    const attribute = this.#attributeAt(bytes, at, 0);
    if (attribute === -1) return -1;
    const value = at + this.#lengthOf(attribute);
    this.#seen = 0;
    const end = this.#restEnd(bytes, value, attribute);
    if (this.#repeats && end !== -1) {
      const isUsual = (this.#seen & 3) === 3 && this.#followers[0] === 0 && this.#followers[1] === 1;
      this.#lead = isUsual ? bytes.slice(start, this.#starts[1]) : NOTHING;
    }
    return end;
  }

  /** The same from the value of an attribute on, those before which are noted. */
  #restEnd(bytes: Uint8Array, from: number, first: number): number {
    const { length } = bytes;
    let attribute = first;
    let seen = this.#seen;
    let at = from;
    for (;;) {
      // A repeated one is an error, and that is not said here.
      if ((seen & (1 << attribute)) !== 0) return -1;
      seen |= 1 << attribute;
      this.#starts[attribute] = at;
      // Never beyond the end: V8 takes such a look for a reason to begin anew.
      while (at < length && STOPS[bytes[at] ?? 0] === 0) at += 1;
      if (at >= length || bytes[at] !== QUOTE) return -1;
      this.#ends[attribute] = at;
      at += 1;
      const mark = at < length && bytes[at] === SPACE ? at + 1 : at;
      if (mark + 1 < length && bytes[mark] === SLASH && bytes[mark + 1] === GREATER_THAN) {
        this.#seen = seen;
        return mark + 2;
      }
      attribute = this.#attributeAt(bytes, at, attribute + 1);
      if (attribute === -1) return -1;
      at += this.#lengthOf(attribute);
    }
  }

  /** Where the value of an attribute starts; -1 when the tag has none. */
  valueStart(attribute: number): number {
    return (this.#seen & (1 << attribute)) === 0 ? -1 : (this.#starts[attribute] ?? -1);
  }

  /** Where it ends; -1 when the tag has none. */
  valueEnd(attribute: number): number {
    return (this.#seen & (1 << attribute)) === 0 ? -1 : (this.#ends[attribute] ?? -1);
  }

  /** The attribute that begins here; -1 for none. Neighbouring tags mostly have the same ones in the same order. */
  #attributeAt(bytes: Uint8Array, at: number, last: number): number {
    const expected = this.#followers[last] ?? 0;
    if (isAt(bytes, at, this.#words[expected] ?? NOTHING)) return expected;
    // No closure: it would cost an object each time that this is called.
    for (let attribute = 0; attribute < this.#words.length; attribute += 1) {
      if (!isAt(bytes, at, this.#words[attribute] ?? NOTHING)) continue;
      this.#followers[last] = attribute;
      return attribute;
    }
    return -1;
  }

  #lengthOf(attribute: number): number {
    return this.#words[attribute]?.length ?? 0;
  }
}

/** Whether these bytes stand at a place. */
export function isAt(bytes: Uint8Array, start: number, word: Uint8Array): boolean {
  const { length } = word;
  if (start + length > bytes.length) return false;
  for (let at = 0; at < length; at += 1) if (bytes[start + at] !== word[at]) return false;
  return true;
}

/** The bytes of a text in ASCII. */
export function asciiBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
