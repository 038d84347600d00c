import { describe, expect, it } from '@jest/globals';
import { failureFrom, type RawFailure } from '#src/ingest/failure.ts';
import { pathMap } from '#src/ingest/map-path.ts';
import { noCheckout } from '#src/model/checkout.ts';

const paths = pathMap(noCheckout, ['']);
const failure = (raw: Partial<RawFailure>) =>
  failureFrom({ kind: 'failure', phase: 'call', message: '', text: '', ...raw }, paths);

describe('an exception’s type and message', () => {
  it.each([
    [
      'with its module',
      'h11._util.ProtocolError: bad\nline',
      'src/a.py:3: ProtocolError',
      'h11._util.ProtocolError',
      'bad\nline',
    ],
    ['of a bare assert', 'assert 1 == 2', 'a.py:1: AssertionError', 'AssertionError', 'assert 1 == 2'],
    ['of a bare assert without a place', 'assert 1 == 2', '', 'AssertionError', 'assert 1 == 2'],
    ['without a message', 'KeyError', 'a.py:1: KeyError', 'KeyError', ''],
    ['of pytest.fail', 'Failed: Note: x', 'x', 'Failed', 'Note: x'],
    ['that only looks like one', 'total: 3', 'a.py:1: AssertionError', 'AssertionError', 'total: 3'],
    ['of plain words', 'custom repr', 'custom repr', '', 'custom repr'],
    ['wrapped by JUnit', 'failed on setup with "OSError: no db"', 'E   OSError: no db', 'OSError', 'no db'],
    [
      'of a syntax error',
      '  File "x.py", line 1\n    def (:\nSyntaxError: invalid syntax',
      '',
      'SyntaxError',
      'invalid syntax',
    ],
  ])('%s', (_, message, text, type, rest) => {
    expect(failure({ message, text })).toMatchObject({ type, message: rest });
  });

  it('are completed from the text when pytest has cut the attribute', () => {
    const text = 'E   ValueError: one\nE   two\nE   three\n\na.py:1: ValueError';
    const message = 'ValueError: one\ntwo\n\n[+1 more lines; full report in element text]';
    expect(failure({ message, text })).toMatchObject({ type: 'ValueError', message: 'one\ntwo\nthree' });
  });

  it('of a collection error come from the marked lines', () => {
    const text = "test_a.py:1: in <module>\n    import nope\nE   ModuleNotFoundError: No module named 'nope'";
    expect(
      failure({ kind: 'collection-error', phase: 'collect', message: 'collection failure', text }),
    ).toMatchObject({
      type: 'ModuleNotFoundError',
      message: "No module named 'nope'",
      location: { file: 'test_a.py', line: 1, function: '<module>' },
    });
  });

  it('of what pytest itself says against a file have no type, whichever report tells it', () => {
    const message = 'In test_a.py::test_p: function uses no argument';
    for (const told of [message, `Failed: ${message}`])
      expect(
        failure({ kind: 'collection-error', phase: 'collect', message: told, text: message }),
      ).toMatchObject({
        type: '',
        message,
      });
  });

  it('of a doctest leave out the place', () => {
    const text =
      '001 >>> 1\nExpected:\n    2\nGot:\n    1\n\n/home/runner/work/p/p/shop/cart.py:5: DocTestFailure';
    expect(failure({ message: text, text })).toMatchObject({
      type: 'DocTestFailure',
      message: '001 >>> 1\nExpected:\n    2\nGot:\n    1',
      location: { file: 'shop/cart.py', line: 5 },
    });
  });

  it('of a missing fixture are what pytest marks', () => {
    const text =
      "file /w/test_a.py, line 3\n  def test_a(nope): pass\nE       fixture 'nope' not found\n\n/w/test_a.py:3";
    expect(failure({ message: `failed on setup with "${text}"`, text }).message).toBe(
      "fixture 'nope' not found",
    );
  });
});

describe('a failure’s place', () => {
  const text = [
    'tests/test_a.py:4: in test_a',
    'src/shop/cart.py:9: in total',
    '/opt/venv/lib/python3.12/site-packages/lib/core.py:50: in call',
    '<frozen importlib._bootstrap>:1: in load',
    '/usr/lib/python3.12/json/decoder.py:337: JSONDecodeError',
  ].join('\n');

  it('is the deepest one in the project when it was raised in a package', () => {
    const { location, frames } = failure({ message: 'json.decoder.JSONDecodeError: x', text });
    expect(location).toEqual({ file: 'src/shop/cart.py', line: 9, function: 'total' });
    expect(frames.map((frame) => frame.file)).toEqual(['tests/test_a.py', 'src/shop/cart.py']);
  });

  it('is unknown when none is in the project', () => {
    expect(failure({ text: '/usr/lib/python3/dist-packages/x.py:1: E' }).location).toBeNull();
  });

  it('is what the report says apart when the traceback shows none', () => {
    const crash = { path: '/home/runner/work/p/p/tests/test_a.py', line: 31 };
    const quiet = { message: 'Failed: explicit', text: 'explicit', crash };
    expect(failure(quiet).location).toEqual({ file: 'tests/test_a.py', line: 31, function: null });
    expect(failure({ ...quiet, text }).location).toMatchObject({ file: 'src/shop/cart.py' });
    expect(failure({ ...quiet, crash: { ...crash, path: '/usr/lib/python3/x.py' } }).location).toBeNull();
    expect(failure({ ...quiet, crash: { ...crash, line: 0 } }).location).toBeNull();
  });

  it('stays bounded for an endless recursion', () => {
    const deep = `tests/test_a.py:1: in test_a\n${'src/f.py:2: in f\n'.repeat(900)}src/f.py:3: RecursionError`;
    const { frames, location } = failure({ text: deep });
    expect(frames).toHaveLength(60);
    expect([frames[0]?.file, location?.line]).toEqual(['tests/test_a.py', 3]);
  });
});

it('hostile text is read in its stride', () => {
  const lines = [
    '\n',
    ' ',
    'UNEXPECTED EXCEPTION: \n',
    'Traceback (most recent call last):\n',
    'E   _pytest.nodes.Collector.CollectError: ',
    'E   \n',
    'E\n',
    'Failing test case: t(\n',
    '  + Exception Group Traceback (most recent call last):\n',
    '  | ',
    '  +-+---------------- 1 ----------------\n',
    'The above exception was the direct cause of the following exception:\n',
    '  File "a.py", line 1, in f\n',
    'a.py:1: in f\n',
    'file a.py, line 1\n',
    '.a',
    'a:',
    'assert ',
    'assert \n',
    '- \n',
    '001 >>> \nExpected:\n',
    '", line 1',
  ];
  for (const line of lines) {
    const text = line.repeat(Math.ceil(400_000 / line.length));
    for (const start of [
      '',
      'AssertionError: ',
      'assert 1\n',
      'E   _pytest.nodes.Collector.CollectError: ',
    ]) {
      const { message, excerpt, frames } = failure({ message: `${start}${text}`, text: `${start}${text}x` });
      expect([message.length <= 2_000, excerpt.length <= 8_000, frames.length <= 60]).toEqual([
        true,
        true,
        true,
      ]);
    }
  }
});
