import { describe, expect, it } from '@jest/globals';
import {
  asObject,
  countField,
  field,
  numberField,
  parseJson,
  stringField,
  stringsOf,
  wholeNumberField,
} from '#src/ingest/json.ts';

describe('JSON as Python writes it', () => {
  it('has NaN and infinities, which become null', () => {
    expect(parseJson('{"a": NaN, "b": [-Infinity, Infinity], "c": "NaN \\" Infinity"}')).toEqual({
      a: null,
      b: [null, null],
      c: 'NaN " Infinity',
    });
  });

  it('is refused where it is no JSON', () => {
    expect(() => parseJson('{"a": 1,}')).toThrow(SyntaxError);
    expect(() => parseJson('{"a": NaN')).toThrow(SyntaxError);
  });

  it('gives only own fields of the wanted type', () => {
    const object = asObject(parseJson('{"s": "x", "n": 1e400, "__proto__": {"polluted": true}}')) ?? {};
    expect(stringField(object, 's')).toBe('x');
    expect(numberField(object, 'n')).toBeNull();
    expect(stringField(object, 'constructor')).toBeNull();
    expect(field(object, 'toString')).toBeUndefined();
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('gives whole numbers, and counts that are not negative', () => {
    const object =
      asObject(parseJson('{"whole": -3, "count": 0, "broken": 1.5, "large": 9007199254740992}')) ?? {};
    expect(
      ['whole', 'count', 'broken', 'large', 'absent'].map((key) => wholeNumberField(object, key)),
    ).toEqual([-3, 0, null, null, null]);
    expect(['whole', 'count', 'broken'].map((key) => countField(object, key))).toEqual([null, 0, null]);
  });

  it('gives the fields that are strings', () => {
    expect(stringsOf(asObject(parseJson('{"xdist": "3.8.0", "own": null, "n": 1}')))).toEqual({
      xdist: '3.8.0',
    });
    expect(stringsOf(null)).toEqual({});
  });
});
