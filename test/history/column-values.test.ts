import { describe, expect, it } from '@jest/globals';
import { keyText, readInteger } from '#src/history/column-values.ts';

describe('a text as a key', () => {
  it('is itself where a database can hold it', () => {
    for (const text of ['main', '', 'feature/ä 🙂', "'; drop table run; --"])
      expect(keyText(text)).toBe(text);
  });

  it('is short and valid, and different for different texts, where it can’t', () => {
    const long = 'x'.repeat(10_000);
    const texts = ['\0', 'a\0', 'a\ud800', 'a\udfff', long, `${long}y`, keyText('\0')];
    const keys = texts.map(keyText);
    expect(new Set(keys).size).toBe(texts.length);
    for (const key of keys) expect(key).toMatch(/^sha256:[0-9a-f]{64}$/);
  });
});

describe('an integer', () => {
  it.each([[42], ['42'], [42n]])('is a number, whichever way a driver gives it (%p)', (stored) => {
    expect(readInteger(stored)).toBe(42);
  });

  it('that a number could not hold is an error, not another integer', () => {
    expect(readInteger('9007199254740991')).toBe(9_007_199_254_740_991);
    expect(() => readInteger('9007199254740993')).toThrow(/9007199254740993, which is no safe integer/);
  });
});
