import { describe, expect, it } from '@jest/globals';
import { faultOf } from '#src/ingest/unreadable.ts';
import { readElements } from '#src/ingest/xml.ts';
import { XmlScanner } from '#src/ingest/xml-scanner.ts';

/** What the inside of an element says, and what a scanner that takes the whole document hands over, pieces of `size` bytes given. */
function toldInPieces(document: string, size: number): string[] {
  const events: string[] = [];
  const sources: string[] = [];
  const scanner = new XmlScanner({
    open: () => 'take',
    close: (name) => events.push(`unexpected end of ${name}`),
    taken: (source) => sources.push(source),
  });
  try {
    const bytes = new TextEncoder().encode(document);
    for (let at = 0; at < bytes.length; at += size) scanner.push(bytes.slice(at, at + size));
    scanner.end();
  } catch (error) {
    const fault = faultOf(error);
    return [`${fault.kind} at ${fault.at}`];
  }
  readElements(sources, {
    open: (name, attributes) => events.push(`<${name} ${JSON.stringify([...attributes])}`),
    text: (text) => events.push(text),
    close: (name) => events.push(`>${name}`),
  });
  return events;
}

/** The same, however the document is cut. */
function told(document: string): string[] {
  const events = toldInPieces(document, Number.POSITIVE_INFINITY);
  const sizes = document.length > 5_000 ? [1024] : [1, 2, 3, 5, 8, 13];
  for (const size of sizes) expect([size, toldInPieces(document, size)]).toEqual([size, events]);
  return events;
}

describe('reading XML', () => {
  it('tells of elements, attributes and text in their order', () => {
    expect(told('<?xml version="1.0"?><a x="1" y=\'2\'>one<b/>two</a>')).toEqual([
      '<a [["x","1"],["y","2"]]',
      'one',
      '<b []',
      '>b',
      'two',
      '>a',
    ]);
  });

  it('leaves values as they are: no numbers, no trimming', () => {
    expect(told('<a n="007" s="  x  ">  true  </a>')).toEqual([
      '<a [["n","007"],["s","  x  "]]',
      '  true  ',
      '>a',
    ]);
  });

  it('resolves the five entities and character references, in attributes too', () => {
    expect(told('<a t="&lt;&#10;&quot;">&amp;&gt;&apos;&#x41;&#66;</a>')).toEqual([
      '<a [["t","<\\n\\""]]',
      "&>'AB",
      '>a',
    ]);
  });

  it('keeps a referenced line end in an attribute and makes a literal one a space', () => {
    expect(told('<a t="x\ny&#10;z"/>')).toEqual(['<a [["t","x y\\nz"]]', '>a']);
  });

  it('drops references to characters that XML forbids', () => {
    expect(told('<a t="&#0;&#x1b;&#xFFFE;&#xD800;&#x110000;">ok</a>')).toEqual(['<a [["t",""]]', 'ok', '>a']);
  });

  it('takes CDATA as it stands, and skips comments and instructions', () => {
    expect(told('<!-- c --><?pi x?><a><![CDATA[<b>&amp;]]><!-- > --></a>')).toEqual([
      '<a []',
      '<b>&amp;',
      '>a',
    ]);
  });

  it('gives names without their namespace prefix', () => {
    expect(told('<j:a xmlns:j="urn:j"><j:b/></j:a>')).toEqual([
      '<a [["xmlns:j","urn:j"]]',
      '<b []',
      '>b',
      '>a',
    ]);
  });

  it('is not harmed by names of object properties', () => {
    expect(told('<a constructor="x" __proto__="y"><__proto__/><constructor/><toString/></a>')).toEqual([
      '<a [["constructor","x"],["__proto__","y"]]',
      '<__proto__ []',
      '>__proto__',
      '<constructor []',
      '>constructor',
      '<toString []',
      '>toString',
      '>a',
    ]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('skips a DOCTYPE that only names an external file', () => {
    expect(told('<!DOCTYPE a SYSTEM "http://example.invalid/a[1].dtd">\n<a/>')).toEqual(['<a []', '>a']);
  });

  it.each([
    ['mismatched tags', '<a>\n<b></c></a>', 'malformed at line 2, column 4'],
    ['a repeated attribute', '<a x="1" x="2"/>', 'malformed at line 1, column 10'],
    ['two roots', '<a/>\n<a/>', 'malformed at line 2, column 1'],
    ['text after the root', '<a/> tail', 'malformed at line 1, column 6'],
    ['an ampersand in text', '<a>x & y</a>', 'malformed at line 1, column 6'],
    ['an ampersand in an attribute', '<a t="x & y"/>', 'malformed at line 1, column 9'],
    ['an entity that nobody declared', '<a>&xxe;</a>', 'malformed at line 1, column 4'],
    ['a control character', '<a>\u0007</a>', 'malformed at line 1, column 4'],
    ['an attribute without quotes', '<a x=1/>', 'malformed at line 1, column 4'],
    ['an internal subset', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'unsafe at line 1, column 1'],
    ['a declaration inside', '<a><!ENTITY b "c"></a>', 'unsafe at line 1, column 4'],
    ['an element that is not closed', '<a><b>', 'truncated at line 1, column 7'],
    ['an end inside a tag', '<a><b x="', 'truncated at line 1, column 10'],
    ['an end inside a comment', '<a><!-- ', 'truncated at line 1, column 9'],
    ['an end inside CDATA’s first characters', '<a><![CD', 'truncated at line 1, column 9'],
  ])('refuses %s and says where', (_, document, fault) => {
    expect(told(document)).toEqual([fault]);
  });

  it('reads 200 levels and refuses more, without a deep stack', () => {
    const nested = (depth: number): string => '<a>'.repeat(depth) + '</a>'.repeat(depth);
    expect(told(nested(200))).toHaveLength(400);
    expect(told(nested(50_000))).toEqual([expect.stringMatching(/^unsafe at line 1/)]);
  });

  it('says nothing but the fault of a document that is refused at its end', () => {
    expect(told('<a><b>text</b></c>')).toEqual(['malformed at line 1, column 15']);
  });
});
