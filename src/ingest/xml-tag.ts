import { decimalIn, wholeNumberIn } from './plain-numbers.ts';
import { asciiText, attributeValue } from './xml-characters.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/** Documents have a few dozen names; a hostile one must not fill the memory with them. */
const MOST_NAMES = 512;
const LONGEST_NAME = 100;
const MANY_ATTRIBUTES = 32;

/** An opening tag. It lives in the scanner's buffer: what it says holds only until the listener returns. */
export class XmlTag {
  /** Without its namespace prefix. */
  name = '';
  /** As written, with its prefix; what the closing tag must repeat. */
  fullName = '';
  /** `<a/>`: there is no content and no closing tag. */
  isEmpty = false;
  /** Some value in it is not what its bytes are: a reference, or white space that stands for a space. */
  isEscaped = false;
  bytes: Uint8Array = new Uint8Array(0);
  /** Where the tag starts and ends in `bytes`. */
  start = 0;
  end = 0;
  #names: string[] = [];
  #starts: number[] = [];
  #ends: number[] = [];
  #count = 0;
  #set = new Set<string>();

  reset(bytes: Uint8Array, start: number): void {
    this.bytes = bytes;
    this.start = start;
    this.#count = 0;
    this.isEscaped = false;
  }

  named(fullName: string): void {
    this.fullName = fullName;
    this.name = fullName.slice(fullName.lastIndexOf(':') + 1);
  }

  /** The name that the last tag with as many attributes before it had here. */
  get expectedName(): string {
    return this.#names[this.#count] ?? '';
  }

  /**
   * Where a name ends that is the expected one and has its `=` right after it; else -1. Neighbouring tags mostly have the
   * same attributes in the same order, and comparing costs less than reading.
   */
  repeatedName(start: number): number {
    const name = this.#names[this.#count];
    if (name === undefined) return -1;
    const { length } = name;
    if (this.bytes[start + length] !== 0x3d) return -1;
    for (let at = 0; at < length; at += 1) {
      const code = name.charCodeAt(at);
      // Beyond ASCII a character's number is not its byte.
      if (this.bytes[start + at] !== code || code >= 0x80) return -1;
    }
    return start + length;
  }

  /** False when the tag has the attribute already. */
  add(name: string, start: number, end: number): boolean {
    if (this.#has(name)) return false;
    this.#names[this.#count] = name;
    this.#starts[this.#count] = start;
    this.#ends[this.#count] = end;
    this.#count += 1;
    return true;
  }

  /** An attribute's value by its name as written, its references resolved; null when the tag has none. */
  value(name: string): string | null {
    const at = this.#indexOf(name);
    return at === -1 ? null : attributeValue(this.#raw(at));
  }

  /** All attributes, in their order. */
  values(): Map<string, string> {
    const values = new Map<string, string>();
    for (let at = 0; at < this.#count; at += 1)
      values.set(this.#names[at] ?? '', attributeValue(this.#raw(at)));
    return values;
  }

  /** An attribute that is a plain whole number of at most 15 digits; null when it is missing or something else. */
  wholeNumber(name: string): number | null {
    const at = this.#indexOf(name);
    if (at === -1) return null;
    if (this.isEscaped) return numberFrom(this.value(name) ?? '', /^\d{1,15}$/);
    const number = wholeNumberIn(this.bytes, this.#starts[at] ?? 0, this.#ends[at] ?? 0);
    return number === -1 ? null : number;
  }

  /** An attribute that is a plain decimal number, such as `0.001`; null when it is missing or something else. */
  decimal(name: string): number | null {
    const at = this.#indexOf(name);
    if (at === -1) return null;
    if (this.isEscaped) return numberFrom(this.value(name) ?? '', /^(?=.{1,16}$)\d+(?:\.\d+)?$/);
    const number = decimalIn(this.bytes, this.#starts[at] ?? 0, this.#ends[at] ?? 0);
    return number === -1 ? null : number;
  }

  /** Whether an attribute is there with exactly this value, which is ASCII. */
  has(name: string, value: string): boolean {
    const at = this.#indexOf(name);
    if (at === -1) return false;
    if (this.isEscaped) return this.value(name) === value;
    const start = this.#starts[at] ?? 0;
    if ((this.#ends[at] ?? 0) - start !== value.length) return false;
    for (let place = 0; place < value.length; place += 1)
      if (this.bytes[start + place] !== value.charCodeAt(place)) return false;
    return true;
  }

  /** Where the raw bytes of an attribute's value start; -1 when the tag has none. */
  valueStart(name: string): number {
    const at = this.#indexOf(name);
    return at === -1 ? -1 : (this.#starts[at] ?? 0);
  }

  /** Where they end. */
  valueEnd(name: string): number {
    const at = this.#indexOf(name);
    return at === -1 ? -1 : (this.#ends[at] ?? 0);
  }

  /** Of a tag with very many attributes a set knows them: each would else be compared with all before it. */
  #has(name: string): boolean {
    if (this.#count < MANY_ATTRIBUTES) return this.#indexOf(name) !== -1;
    if (this.#count === MANY_ATTRIBUTES) this.#set = new Set(this.#names.slice(0, this.#count));
    const { size } = this.#set;
    return this.#set.add(name).size === size;
  }

  #indexOf(name: string): number {
    for (let at = 0; at < this.#count; at += 1) if (this.#names[at] === name) return at;
    return -1;
  }

  #raw(at: number): string {
    return utf8Text(this.bytes, this.#starts[at] ?? 0, this.#ends[at] ?? 0);
  }
}

function numberFrom(text: string, form: RegExp): number | null {
  return form.test(text) ? Number(text) : null;
}

/** Bytes of UTF-8 as text. */
export function utf8Text(bytes: Uint8Array, start: number, end: number): string {
  // A decoder's call costs more than a short text.
  if (end - start <= 24) {
    let at = start;
    while (at < end && (bytes[at] ?? 0x80) < 0x80) at += 1;
    if (at === end) return asciiText(bytes, start, end);
  }
  return decoder.decode(bytes.subarray(start, end));
}

interface KnownName {
  bytes: Uint8Array;
  text: string;
}

/** Names of elements and attributes, each made once. */
export class XmlNames {
  readonly #byLength: KnownName[][] = [];
  #count = 0;

  text(bytes: Uint8Array, start: number, end: number): string {
    const length = end - start;
    const known = this.#byLength[length];
    if (known !== undefined) {
      for (const name of known) if (isSame(name.bytes, bytes, start)) return name.text;
    }
    const text = utf8Text(bytes, start, end);
    if (this.#count < MOST_NAMES && length <= LONGEST_NAME) {
      this.#count += 1;
      const entry = { bytes: bytes.slice(start, end), text };
      if (known === undefined) this.#byLength[length] = [entry];
      else known.push(entry);
    }
    return text;
  }
}

function isSame(name: Uint8Array, bytes: Uint8Array, start: number): boolean {
  // From the end: of many names the beginnings are alike.
  for (let at = name.length - 1; at >= 0; at -= 1) if (name[at] !== bytes[start + at]) return false;
  return true;
}
