import { describe, expect, it } from '@jest/globals';
import { faultOf } from '#src/ingest/unreadable.ts';
import { XmlScanner } from '#src/ingest/xml-scanner.ts';

/** What is heard of a document given in pieces of `size` bytes, all in one buffer, and where it is wrong. */
function heard(document: string, size = Number.POSITIVE_INFINITY): string[] {
  const events: string[] = [];
  const scanner = new XmlScanner({
    open: (tag) => {
      events.push(`${tag.fullName} ${[...tag.values()].map((pair) => pair.join('=')).join()}`.trim());
      return tag.name === 'taken' ? 'take' : 'enter';
    },
    close: () => {},
    taken: () => {},
  });
  const bytes = new TextEncoder().encode(document);
  const buffer = new Uint8Array(Math.min(size, bytes.length));
  try {
    for (let at = 0; at < bytes.length; at += size) {
      const piece = bytes.subarray(at, at + size);
      buffer.set(piece);
      scanner.push(buffer.subarray(0, piece.length));
      buffer.fill(0x21);
    }
    scanner.end();
  } catch (error) {
    const { kind, at } = faultOf(error);
    events.push(`${kind} at ${at}`);
  }
  return events;
}

/** The same, however it is cut. */
function heardAnyhow(document: string): string[] {
  const whole = heard(document);
  for (const size of [1, 2, 3, 4, 7]) expect([size, heard(document, size)]).toEqual([size, whole]);
  return whole;
}

describe('scanning XML', () => {
  it.each([
    ['a tag that is wrong before its end is missing', '<a b=<', 'malformed at line 1, column 4'],
    ['a tag that only lacks its end', '<a b="<!', 'malformed at line 1, column 7'],
    ['a tag that is cut off', '<a b="x', 'truncated at line 1, column 8'],
    ['a character that is forbidden, in an instruction', '<?p \uffff?><a/>', 'malformed at line 1, column 5'],
    [
      'a character that is forbidden, before an end that is missing',
      '<a><![CDATA[x]\u0001',
      'malformed at line 1, column 15',
    ],
    ['an instruction without a name', '<a/><? p?>', 'malformed at line 1, column 5'],
    ['a declaration within the document', '<a><?xml?></a>', 'malformed at line 1, column 4'],
    ['a declaration after a comment', '<!----><?xml version="1.0"?><a/>', 'malformed at line 1, column 8'],
    ['a second root that is several lines long', '<a/>\n<b\n\nc="1"/>', 'malformed at line 2, column 1'],
    ['what follows names beyond ASCII', '<é ü="1"><é/>&</é>', 'malformed at line 1, column 14'],
    ['a reference to what can be no name, which has no end', '<a>&\uffff', 'malformed at line 1, column 4'],
    ['what follows a value beyond ASCII', '<a b="日本"/>x', 'malformed at line 1, column 12'],
  ])('says the same of %s, however it is cut', (_, document, fault) => {
    expect(heardAnyhow(document).at(-1)).toBe(fault);
  });

  it('reads an instruction at the end that is as short as one can be', () => {
    expect(heardAnyhow('<a/><?b?>')).toEqual(['a']);
  });

  it('keeps names apart that one encoding writes as the other would read them', () => {
    // "é" in UTF-8 is the bytes of "Ã©" in latin-1.
    expect(heardAnyhow('<a Ã©="1"/>'.replace('/>', '><b é="2" Ã©="3"/></a>'))).toEqual([
      'a Ã©=1',
      'b é=2,Ã©=3',
    ]);
  });

  it('finds a repeated attribute also among very many', () => {
    const many = (count: number): string => Array.from({ length: count }, (_, at) => ` a${at}=""`).join('');
    expect(heard(`<a${many(30_000)}/>`)).toHaveLength(1);
    expect(heard(`<a${many(500)} a0=""/>`)).toEqual([expect.stringMatching(/^malformed at line 1, column /)]);
    expect(heard(`<a${many(33)} a32=""/>`)).toEqual([expect.stringMatching(/^malformed at line 1, column /)]);
    // The next tag begins anew.
    expect(heard(`<a${many(40)}><b${many(40)}/></a>`)).toHaveLength(2);
  });

  it('refuses a DOCTYPE that is longer than any, in one piece as in many', () => {
    const long = `<!DOCTYPE a SYSTEM "${'x'.repeat(70_000)}"><a/>`;
    expect(heard(long)).toEqual(['unsafe at line 1, column 1']);
    expect(heard(long, 1000)).toEqual(['unsafe at line 1, column 1']);
    expect(heard(long.replace('70_000', '').replace(/x{10000}/, ''))).toEqual(['a']);
  });

  it('refuses to take an element that is made of very many tags, but not one of much text', () => {
    expect(heard(`<taken>${'<a/>'.repeat(300_000)}</taken>`)).toEqual([
      'taken',
      'too-large at line 1, column 1048588',
    ]);
    expect(heard(`<taken a="${'x'.repeat(2_000_000)}">${'x'.repeat(2_000_000)}</taken>`)).toHaveLength(1);
  });
});
