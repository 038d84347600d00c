import { describe, expect, it } from '@jest/globals';
import { failureFrom, type RawFailure } from '#src/ingest/failure.ts';
import { pathMap } from '#src/ingest/map-path.ts';
import { noCheckout } from '#src/model/checkout.ts';

const paths = pathMap(noCheckout, ['']);
const failure = (raw: Partial<RawFailure>) =>
  failureFrom({ kind: 'failure', phase: 'call', message: '', text: '', ...raw }, paths);

/** pytest's long style, of `raise EmptyCart(…) from error`. */
const chain = [
  '    def load(text):',
  '>       return json.loads(text)',
  '',
  'src/shop/cart.py:21: ',
  '_ '.repeat(30),
  'E       json.decoder.JSONDecodeError: Expecting value: line 1 column 1',
  '',
  '/usr/lib/python3.11/json/decoder.py:353: JSONDecodeError',
  '',
  'The above exception was the direct cause of the following exception:',
  '',
  '    def test_load():',
  ">       load('')",
  '',
  'tests/test_cart.py:5: ',
  '_ '.repeat(30),
  '    def load(text):',
  'E       shop.cart.EmptyCart: cannot load',
  '',
  'src/shop/cart.py:23: EmptyCart',
].join('\n');

describe('a chain of exceptions', () => {
  it('is told by the one that ended the test and the one that it began with', () => {
    expect(failure({ message: 'shop.cart.EmptyCart: cannot load', text: chain })).toMatchObject({
      type: 'shop.cart.EmptyCart',
      message: 'cannot load',
      location: { file: 'src/shop/cart.py', line: 23, function: 'load' },
      root: {
        type: 'json.decoder.JSONDecodeError',
        message: 'Expecting value: line 1 column 1',
        location: { file: 'src/shop/cart.py', line: 21, function: 'load' },
      },
    });
  });

  it('of one has no root', () => {
    expect(
      failure({ message: 'KeyError: 1', text: 'E   KeyError: 1\n\na.py:1: KeyError' }),
    ).not.toHaveProperty('root');
  });
});

describe('an exception group', () => {
  const member = (number: number, line: number, error: string): string[] => [
    number === 1
      ? '  +-+---------------- 1 ----------------'
      : `    +---------------- ${number} ----------------`,
    '    | Traceback (most recent call last):',
    `    |   File "src/shop/jobs.py", line ${line}, in work`,
    '    |     raise',
    ...error.split('\n').map((text) => `    | ${text}`),
  ];
  const groupOf = (...members: string[][]): string =>
    [
      '+ Exception Group Traceback (most recent call last):',
      '  |   File "tests/test_jobs.py", line 60, in test_jobs',
      '  |     asyncio.run(main())',
      `  | ExceptionGroup: unhandled errors in a TaskGroup (${members.length} sub-exceptions)`,
      ...members.flat(),
      '    +------------------------------------',
    ].join('\n');

  it('has its exceptions, each with its place, and the frames of all', () => {
    const text = groupOf(member(1, 4, 'ValueError: one'), member(2, 9, 'shop.Full: two'));
    const found = failure({
      message: 'ExceptionGroup: unhandled errors in a TaskGroup (2 sub-exceptions)',
      text,
    });
    expect(found).toMatchObject({
      type: 'ExceptionGroup',
      location: { file: 'tests/test_jobs.py', line: 60, function: 'test_jobs' },
      leaves: [
        {
          type: 'ValueError',
          message: 'one',
          location: { file: 'src/shop/jobs.py', line: 4, function: 'work' },
        },
        {
          type: 'shop.Full',
          message: 'two',
          location: { file: 'src/shop/jobs.py', line: 9, function: 'work' },
        },
      ],
    });
    expect(found.frames.map(({ line }) => line)).toEqual([60, 4, 9]);
  });

  it('crashed where all of its exceptions were raised', () => {
    const text = groupOf(member(1, 4, 'ValueError: one'), member(2, 4, 'ValueError: two'));
    expect(failure({ text }).location).toEqual({ file: 'src/shop/jobs.py', line: 4, function: 'work' });
  });

  it('is named itself where pytest 9 names its only exception', () => {
    const text = groupOf(member(1, 4, 'ValueError: one'));
    expect(
      failure({ message: "ValueError('one') [single exception in ExceptionGroup]", text }),
    ).toMatchObject({
      type: 'ExceptionGroup',
      message: 'unhandled errors in a TaskGroup (1 sub-exceptions)',
      leaves: [{ type: 'ValueError', message: 'one' }],
    });
  });

  it('stays bounded and redacted', () => {
    const secret = `gh${'p_'}${'a1B2c3D4e5F6'.repeat(3)}`;
    const many = Array.from({ length: 50 }, (_, index) =>
      member(index + 1, 4, `ValueError: ${secret} ${'x'.repeat(900)}`),
    );
    const { leaves = [] } = failure({ text: groupOf(...many) });
    expect(leaves).toHaveLength(20);
    for (const { message } of leaves) {
      expect(message.length).toBeLessThanOrEqual(520);
      expect(message).not.toContain(secret.slice(4, 20));
    }
  });
});
