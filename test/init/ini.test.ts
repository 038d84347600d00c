import { describe, expect, it } from '@jest/globals';
import { readIni } from '#src/init/ini.ts';

describe('an INI file', () => {
  it('is read as configparser reads it: lines that go on, comments, both signs, keys in any case', () => {
    const ini = readIni(
      '; top\n[a]\nOne = 1\ntwo: x = y\nthree =\n    first\n    # no value\n\n    second\n[b:c]\r\nk=\n  v\r\nnothing\n[a]\nfour = 4\n',
    );
    expect(Object.fromEntries([...ini].map(([name, values]) => [name, Object.fromEntries(values)]))).toEqual({
      a: { one: '1', two: 'x = y', three: '\nfirst\nsecond', four: '4' },
      'b:c': { k: '\nv' },
    });
  });
});
