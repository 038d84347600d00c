import { TakenElement } from './taken-element.ts';
import { CLASSES, isNameByte, isNameStart, isSpace, MAYBE_FORBIDDEN, PLAIN } from './xml-characters.ts';
import { XmlCursor } from './xml-cursor.ts';
import { doctypeEnd } from './xml-doctype.ts';
import { startsWith, XmlRest } from './xml-rest.ts';
import { utf8Text, XmlNames, XmlTag } from './xml-tag.ts';
import { XmlTagReader } from './xml-tag-reader.ts';
import { noteOdd, spaceEnd, textEnd } from './xml-text.ts';

/** What a reader hears of a document, in its order: elements. Text is in those that it takes. */
export interface XmlListener {
  /** An element begins. `take`: its source is wanted as a whole, and nothing inside it is told. */
  open(tag: XmlTag): 'enter' | 'take';
  close(name: string): void;
  /** The source of an element that was taken, long text in it cut. */
  taken(source: string): void;
  /**
   * May pass empty elements that begin at `start`, and white space after them, in a quicker way than being told of each; where it
   * stopped, which is `start` when it passed none. It must pass only what is well-formed, and note its line ends.
   */
  skim?(cursor: XmlCursor, start: number): number;
}

/** Deeper than any report (pytest's is 4 deep); a stack must not decide. */
const MAX_DEPTH = 200;

/** What is taken is made a tree of, at some 40 times the size of its tags; a failure is text and has none. */
const MAX_INNER_MARKUP = 1024 * 1024;

/** What the next bytes are part of. */
type Mode = 'content' | 'cdata' | 'comment' | 'instruction';
const ENDS: Readonly<Record<Exclude<Mode, 'content'>, string>> = {
  cdata: ']]>',
  comment: '-->',
  instruction: '?>',
};
const DECLARATION = '<?xml';
const CDATA = '<![CDATA[';
const COMMENT = '<!--';
const DOCTYPE = '<!DOCTYPE';

/**
 * Reads XML in UTF-8, however it is cut into pieces, without building a tree: checks that it is well-formed and tells
 * `listener` of its elements. Memory does not grow with the document.
 *
 * More than XML 1.0 it lets pass: white space before the declaration, whatever the declaration, instructions and a DOCTYPE
 * say, any name beyond ASCII, `]]>` in text, `--` in comments, references to characters that XML forbids. Less: a DOCTYPE
 * with declarations or longer than 64 KiB, references of more than 8 digits, very deep nesting.
 */
export class XmlScanner {
  readonly #listener: XmlListener;
  readonly #cursor = new XmlCursor();
  readonly #rest = new XmlRest();
  readonly #names = new XmlNames();
  readonly #tag = new XmlTag();
  readonly #tags: XmlTagReader;
  readonly #open: string[] = [];
  readonly #taken = new TakenElement();
  /** How many elements were open when the one that is taken began; -1: none is. */
  #takenDepth = -1;
  /** Whether anything but white space came. */
  #begun = false;
  #rootSeen = false;
  #doctypeSeen = false;
  #mode: Mode = 'content';

  constructor(listener: XmlListener) {
    this.#listener = listener;
    this.#tags = new XmlTagReader(this.#cursor, this.#tag, this.#names);
  }

  /** Reads on. `piece` may end anywhere, and may be used for something else afterwards. @throws UnreadableError */
  push(piece: Uint8Array): void {
    const bytes = this.#rest.joined(piece);
    if (bytes === null) {
      if (this.#rest.isTooLong) throw this.#cursor.fault('too-large', 'A tag is longer than 64 MiB.', 0);
      return;
    }
    this.#cursor.moveTo(bytes, 0);
    const consumed = this.#scan();
    this.#rest.keep(bytes, consumed);
    this.#cursor.moveTo(bytes, consumed);
  }

  /** Says that nothing follows. @throws UnreadableError `truncated` when the document is not whole */
  end(): void {
    const { length } = this.#rest;
    this.#cursor.moveTo(this.#rest.bytes(), 0);
    // What was kept until its end would come may have a fault before that.
    const consumed = this.#scan();
    if (this.#mode === 'content') this.#cursor.pass(consumed, length);
    else
      for (let at = consumed; at < length; at += 1)
        noteOdd(this.#cursor, CLASSES[this.#cursor.bytes[at] ?? 0] ?? PLAIN, at);
    const unclosed = this.#open.at(-1);
    if (consumed < length || this.#mode !== 'content')
      throw this.#cursor.fault('truncated', `The XML ends inside ${this.#place()}.`, length);
    if (unclosed !== undefined) {
      const message = `The XML ends inside <${unclosed}>: the file was not written to its end.`;
      throw this.#cursor.fault('truncated', message, length);
    }
    if (!this.#rootSeen) throw this.#cursor.fault('malformed', 'There is no root element.', length);
  }

  #place(): string {
    return { content: 'a tag', cdata: 'CDATA', comment: 'a comment', instruction: 'an instruction' }[
      this.#mode
    ];
  }

  /** Goes through the bytes at hand; the place where something begins whose end is missing. */
  #scan(): number {
    const { bytes } = this.#cursor;
    let at = 0;
    while (at < bytes.length) {
      const next = this.#mode === 'content' ? this.#content(at) : this.#skip(at, ENDS[this.#mode]);
      if (next === at) return at;
      at = next;
    }
    return at;
  }

  #content(at: number): number {
    const { bytes } = this.#cursor;
    if (bytes[at] !== 0x3c) return this.#open.length === 0 ? spaceEnd(this.#cursor, at) : this.#text(at);
    const byte = bytes[at + 1];
    if (byte === undefined) return at;
    if (byte === 0x2f) return this.#close(at);
    if (byte === 0x3f) return this.#instruction(at);
    if (byte === 0x21) return this.#declaration(at);
    const skimmed = this.#skim(at);
    return skimmed === at ? this.#openTag(at) : skimmed;
  }

  /** Lets the listener pass what it knows well; only where an element may stand, and is told. */
  #skim(at: number): number {
    const depth = this.#open.length;
    if (this.#takenDepth !== -1 || depth === 0 || depth === MAX_DEPTH) return at;
    return this.#listener.skim?.(this.#cursor, at) ?? at;
  }

  #openTag(at: number): number {
    if (this.#open.length === 0 && this.#rootSeen)
      throw this.#cursor.fault('malformed', 'A second root element follows the first.', at);
    if (this.#open.length === MAX_DEPTH)
      throw this.#cursor.fault('unsafe', `Elements are nested more than ${MAX_DEPTH} deep.`, at);
    const end = this.#tags.read(at);
    if (end === -1) return at;
    const { fullName, name, isEmpty } = this.#tag;
    this.#begun = true;
    this.#rootSeen = true;
    const isTaken = this.#takenDepth !== -1;
    if (isTaken) this.#addMarkup(at, end, end);
    else if (this.#listener.open(this.#tag) === 'take') {
      this.#takenDepth = this.#open.length;
      this.#taken.begin(this.#cursor.bytes, at, end);
    }
    this.#open.push(fullName);
    if (isEmpty) this.#leave(name);
    return end;
  }

  #close(at: number): number {
    const { bytes } = this.#cursor;
    const end = bytes.indexOf(0x3e, at);
    if (end === -1) return at;
    let nameEnd = end;
    while (isSpace(bytes[nameEnd - 1])) nameEnd -= 1;
    const name = this.#names.text(bytes, at + 2, nameEnd);
    const expected = this.#open.at(-1);
    if (expected !== name) {
      const closes = expected === undefined ? 'nothing' : `<${expected}>`;
      throw this.#cursor.fault('malformed', `</${name.slice(0, 100)}> closes ${closes}.`, at);
    }
    if (this.#takenDepth !== -1) this.#addMarkup(at, end + 1, at);
    this.#cursor.pass(at, end + 1);
    this.#leave(name.slice(name.lastIndexOf(':') + 1));
    return end + 1;
  }

  /** `place` is where a fault would be: up to there the cursor has noted the bytes. */
  #addMarkup(start: number, end: number, place: number): void {
    this.#taken.addMarkup(this.#cursor.bytes, start, end);
    if (this.#taken.markupBytes > MAX_INNER_MARKUP)
      throw this.#cursor.fault('too-large', 'An element is made of more than 1 MiB of tags.', place);
  }

  #leave(name: string): void {
    this.#open.pop();
    if (this.#takenDepth === -1) this.#listener.close(name);
    else if (this.#open.length === this.#takenDepth) {
      this.#takenDepth = -1;
      this.#listener.taken(this.#taken.source());
    }
  }

  /** Text within an element, up to the next tag; as much of it as is whole. */
  #text(from: number): number {
    const end = textEnd(this.#cursor, from);
    if (this.#takenDepth !== -1 && end > from) this.#taken.addText(this.#cursor.bytes, from, end);
    return end;
  }

  /** The inside of CDATA, a comment or an instruction, up to and with its end; or as much as surely is inside. */
  #skip(from: number, end: string): number {
    const { bytes } = this.#cursor;
    let at = from;
    const last = bytes.length - end.length;
    while (at <= last && !startsWith(bytes, at, end)) {
      const kind = CLASSES[bytes[at] ?? 0] ?? PLAIN;
      if (kind === MAYBE_FORBIDDEN && at + 2 >= bytes.length) break;
      noteOdd(this.#cursor, kind, at);
      at += 1;
    }
    const isCdata = this.#mode === 'cdata' && this.#takenDepth !== -1;
    if (isCdata && at > from) this.#taken.addText(bytes, from, at);
    if (at > last || !startsWith(bytes, at, end)) return at;
    if (isCdata) this.#addMarkup(at, at + end.length, at);
    this.#mode = 'content';
    return at + end.length;
  }

  #instruction(at: number): number {
    const { bytes } = this.#cursor;
    const { length } = bytes;
    if (at + 2 === length) return at;
    if (!isNameStart(bytes[at + 2])) throw this.#cursor.fault('malformed', 'An instruction has no name.', at);
    const isMaybeDeclaration = startsWith(bytes, at, DECLARATION.slice(0, length - at));
    if (isMaybeDeclaration && at + DECLARATION.length >= length) return at;
    // It stands before everything but white space.
    if (isMaybeDeclaration && !isNameByte(bytes[at + DECLARATION.length]) && this.#begun)
      throw this.#cursor.fault('malformed', 'An XML declaration stands within the document.', at);
    this.#begun = true;
    this.#mode = 'instruction';
    return at + 2;
  }

  #declaration(at: number): number {
    const { bytes } = this.#cursor;
    for (const [mark, mode] of [
      [COMMENT, 'comment'],
      [CDATA, 'cdata'],
    ] as const) {
      if (!startsWith(bytes, at, mark)) continue;
      if (mode === 'cdata' && this.#open.length === 0)
        throw this.#cursor.fault('malformed', 'There is text outside the root element.', at);
      if (mode === 'cdata' && this.#takenDepth !== -1) this.#addMarkup(at, at + mark.length, at);
      this.#begun = true;
      this.#mode = mode;
      return at + mark.length;
    }
    const begun = utf8Text(bytes, at, Math.min(bytes.length, at + DOCTYPE.length));
    if ([COMMENT, CDATA, DOCTYPE].some((mark) => mark.length > begun.length && mark.startsWith(begun)))
      return at;
    if (begun !== DOCTYPE || this.#rootSeen || this.#doctypeSeen)
      throw this.#cursor.fault('unsafe', 'A declaration stands where none is allowed.', at);
    const end = doctypeEnd(this.#cursor, at);
    if (end === at) return at;
    this.#begun = true;
    this.#doctypeSeen = true;
    return end;
  }
}
