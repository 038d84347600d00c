import { describe, expect, it } from '@jest/globals';
import { asObject, field, numberField, parseJson, stringField } from '#src/ingest/json.ts';

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
});
