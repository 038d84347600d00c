import { describe, expect, it } from '@jest/globals';
import { canonicalJson } from '#src/history/canonical-json.ts';

describe('canonical JSON', () => {
  it('sorts members by the code units of their names, at every depth, and puts nothing between tokens', () => {
    expect(canonicalJson({ b: 1, a: { z: null, y: [true, { d: 'x', c: 2.5 }] } })).toBe(
      '{"a":{"y":[true,{"c":2.5,"d":"x"}],"z":null},"b":1}',
    );
  });

  it('is the example of RFC 8785, section 3.2.3', () => {
    const value = {
      '€': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '😀': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      ö: 'Latin Small Letter O With Diaeresis',
    };
    expect(Object.values(JSON.parse(canonicalJson(value)) as object).sort()).toEqual(
      Object.values(value).sort(),
    );
    const order = [...canonicalJson(value).matchAll(/:"([^"]+)"/g)].map(([, text]) => text);
    expect(order).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
  });

  it('sorts names of digits as text and not as numbers', () => {
    expect(canonicalJson({ 9: 'a', 10: 'b' })).toBe('{"10":"b","9":"a"}');
  });

  it('leaves out what is undefined, and keeps a member called __proto__', () => {
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
    expect(canonicalJson(JSON.parse('{"__proto__":{"x":1}}'))).toBe('{"__proto__":{"x":1}}');
  });

  it('is one line whatever the texts hold, and reads back as the same value', () => {
    const value = { text: 'a\nb\r\u2028\u0000"\\ \ud800 😀', numbers: [0, -1.5, 1e21, 1e-7] };
    const line = canonicalJson(value);
    expect(line).not.toMatch(/[\n\r]/);
    expect(line).toContain('\\ud800');
    expect(JSON.parse(line)).toEqual(value);
  });
});
