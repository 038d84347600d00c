import { describe, expect, it } from '@jest/globals';
import { PlainTag } from '#src/ingest/plain-tag.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const caseTag = (): PlainTag => new PlainTag('testcase', ['classname', 'name', 'time'], true);

/** The values of the attributes, in the order of their places; null where the tag has none. */
function valuesIn(tag: PlainTag, text: string): (string | null)[] {
  return [0, 1, 2].map((attribute) =>
    tag.valueStart(attribute) === -1 ? null : text.slice(tag.valueStart(attribute), tag.valueEnd(attribute)),
  );
}

describe('a plain tag', () => {
  it.each([
    ['<testcase classname="a.b" name="t[1-x]" time="0.1" />', ['a.b', 't[1-x]', '0.1']],
    ['<testcase name="t" classname="a"/>', ['a', 't', null]],
    ['<testcase classname="" name=""/>', ['', '', null]],
    ['<testcase time="1"/>', [null, null, '1']],
    [`<testcase name="it's > 1"/>`, [null, "it's > 1", null]],
  ])('is read in %s', (text, values) => {
    const tag = caseTag();
    expect(tag.end(bytesOf(`${text}<x/>`), 0)).toBe(text.length);
    expect(valuesIn(tag, text)).toEqual(values);
  });

  it.each([
    ['another name', '<testcases name="t"/>'],
    ['a name that it only begins', '<testcas'],
    ['no attributes', '<testcase/>'],
    ['content', '<testcase name="t"></testcase>'],
    ['an attribute that is not expected', '<testcase name="t" id="1"/>'],
    ['an attribute twice', '<testcase name="t" name="t"/>'],
    ['a reference', '<testcase name="a&amp;b"/>'],
    ['a character beyond ASCII', '<testcase name="\u00e9"/>'],
    ['a tab in a value', '<testcase name="a\tb"/>'],
    ['a "<" in a value', '<testcase name="a<b"/>'],
    ['a value in single quotes', "<testcase name='t'/>"],
    ['white space around an equals sign', '<testcase name = "t"/>'],
    ['two spaces', '<testcase  name="t"/>'],
    ['a line end between attributes', '<testcase\nname="t"/>'],
    ['no space between attributes', '<testcase name="t"time="1"/>'],
  ])('is left to the scanner with %s', (_, text) => {
    expect(caseTag().end(bytesOf(text), 0)).toBe(-1);
  });

  it('is left to the scanner wherever the bytes end within it', () => {
    const text = '<testcase classname="a" name="t" time="0.1" />';
    for (let length = 0; length < text.length; length += 1) {
      const tag = caseTag();
      tag.end(bytesOf(text), 0);
      expect(tag.end(bytesOf(text).slice(0, length), 0)).toBe(-1);
    }
  });

  it('says whether its first value is that of the tag before', () => {
    const tag = caseTag();
    const read = (text: string): [boolean, string | null] => {
      tag.end(bytesOf(text), 0);
      return [tag.isLikeLast, valuesIn(tag, text)[0] ?? null];
    };
    expect([
      read('<testcase classname="a.b" name="one"/>'),
      read('<testcase classname="a.b" name="two" time="1"/>'),
      read('<testcase classname="a.bc" name="two"/>'),
      read('<testcase classname="a.bc" name="three"/>'),
      read('<testcase name="three" classname="x"/>'),
      read('<testcase classname="a.bc" name="four"/>'),
    ]).toEqual([
      [false, 'a.b'],
      [true, 'a.b'],
      [false, 'a.bc'],
      [true, 'a.bc'],
      [false, 'x'],
      [false, 'a.bc'],
    ]);
  });
});
