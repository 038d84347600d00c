import { describe, expect, it } from '@jest/globals';
import { longReprText } from '#src/ingest/longrepr.ts';

const entry = (style: string, lines: string[], place: [string, number, string] | null): object => ({
  type: 'ReprEntry',
  data: {
    lines,
    style,
    reprfuncargs: { args: style === 'long' ? [['x', '1']] : [] },
    reprlocals: null,
    reprfileloc: place === null ? null : { path: place[0], lineno: place[1], message: place[2] },
  },
});

describe('a serialised failure', () => {
  it('is printed as pytest prints it', () => {
    const traceback = {
      reprentries: [
        entry('long', ['    def test_a(x):', '>       f()'], ['tests/test_a.py', 4, '']),
        entry('short', ['    g()'], ['src/a.py', 9, 'in f']),
      ],
      extraline: null,
      style: 'long',
    };
    const crash = { path: '/w/src/a.py', lineno: 9, message: 'KeyError: 1' };
    const text = longReprText({
      reprcrash: crash,
      reprtraceback: traceback,
      chain: [[traceback, crash, null]],
    });
    expect(text.message).toBe('KeyError: 1');
    expect(text.crashPath).toBe('/w/src/a.py');
    expect(text.crash).toEqual({ path: '/w/src/a.py', line: 9 });
    expect(text.text.split('\n')).toEqual([
      'x = 1',
      '',
      '    def test_a(x):',
      '>       f()',
      '',
      'tests/test_a.py:4: ',
      '_ '.repeat(30),
      'src/a.py:9: in f',
      '    g()',
    ]);
  });

  it('shows a chain in its order, with what joins it', () => {
    const of = (line: string): object => ({ reprentries: [entry('value', [line], null)], extraline: null });
    const cause = 'The above exception was the direct cause of the following exception:';
    const { text } = longReprText({
      chain: [
        [of('one'), null, cause],
        [of('two'), null, null],
      ],
    });
    expect(text).toBe(`one\n\n${cause}\n\ntwo`);
  });

  it('in Python’s own form has the line ends in its pieces', () => {
    const native = {
      type: 'ReprEntryNative',
      data: {
        lines: [
          'Traceback (most recent call last):\n',
          '  File "a.py", line 1, in f\n    x\n',
          'ValueError\n',
        ],
        style: 'native',
      },
    };
    expect(longReprText({ reprtraceback: { reprentries: [native], extraline: null } }).text).toBe(
      'Traceback (most recent call last):\n  File "a.py", line 1, in f\n    x\nValueError',
    );
  });

  it('may be a text, a skip, or nothing', () => {
    expect(longReprText('boom')).toEqual({ message: '', text: 'boom', crashPath: null, crash: null });
    for (const other of [null, ['a.py', 1, 'Skipped'], 7, { chain: 3, reprcrash: 'x' }]) {
      expect(longReprText(other)).toEqual({ message: '', text: '', crashPath: null, crash: null });
    }
  });
});
