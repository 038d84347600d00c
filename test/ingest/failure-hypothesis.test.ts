import { describe, expect, it } from '@jest/globals';
import { failureFrom, type RawFailure } from '#src/ingest/failure.ts';
import { pathMap } from '#src/ingest/map-path.ts';
import { noCheckout } from '#src/model/checkout.ts';

const paths = pathMap(noCheckout, ['']);
const examplesOf = (message: string, more: Partial<RawFailure> = {}) =>
  failureFrom({ kind: 'failure', phase: 'call', message, text: '', ...more }, paths).examples;

describe('Hypothesis’ failing example', () => {
  it.each([
    ['6.170', 'Failing test case: ', 'test case', 'test function'],
    ['6.112', 'Falsifying example: ', 'example', 'test case'],
  ])('as %s writes it, with its notes and the decorator that runs it again', (version, head, what, where) => {
    const message = [
      'assert (1000 < 1000 or 2 < 2)',
      ' +  where 2 = len([0, 0])',
      `${head}test_sum(`,
      '    x=1000,',
      "    s='\\n\\n',",
      ')',
      'note: x is 1000',
      '',
      `You can reproduce this ${what} by temporarily adding @reproduce_failure('${version}.15', b'AEID6AFBAAFBAAA=') as a decorator on your ${where}`,
    ].join('\n');
    expect(examplesOf(message)).toEqual([
      {
        text: "test_sum(\n    x=1000,\n    s='\\n\\n',\n)\nnote: x is 1000",
        decorator: `@reproduce_failure('${version}.15', b'AEID6AFBAAFBAAA=')`,
      },
    ]);
  });

  it('that the author gave has no decorator', () => {
    const message = [
      "AssertionError: assert 'a' not in ('a',)",
      '(note: 1 other explicit example also failed with this error; use Verbosity.verbose to view)',
      'Failing explicit example: test_a(',
      "    s='a',",
      ')',
    ].join('\n');
    expect(examplesOf(message)).toEqual([{ text: "test_a(\n    s='a',\n)", decorator: null }]);
  });

  it.each([['Failing test case: <state machine>'], ['Falsifying example:']])(
    'of a state machine is its steps: %s',
    (head) => {
      const message = `assert 9 < 9\n${head}\nstate = Machine()\nstate.add(k=9)\nstate.teardown()\n\nYou can reproduce this test case by temporarily adding @reproduce_failure('6.170.15', b'AXic') as a decorator on your test function`;
      expect(examplesOf(message)).toEqual([
        {
          text: 'state = Machine()\nstate.add(k=9)\nstate.teardown()',
          decorator: "@reproduce_failure('6.170.15', b'AXic')",
        },
      ]);
    },
  );

  it('leaves out which lines of which machine only it ran', () => {
    const message =
      'ValueError: big\nFailing test case: test_a(\n    n=501,\n)\nExplanation:\n    These lines were always and only run by failing test cases:\n        /home/me/test_a.py:18';
    expect(examplesOf(message)).toEqual([{ text: 'test_a(\n    n=501,\n)', decorator: null }]);
  });

  it('is one for each bug of a group', () => {
    const text = [
      '  + Exception Group Traceback (most recent call last):',
      '  | ExceptionGroup: Hypothesis found 2 distinct failures. (2 sub-exceptions)',
      '  +-+---------------- 1 ----------------',
      '    | TypeError: small',
      '    | Failing test case: test_two(',
      '    |     n=-501,',
      '    | )',
      '    | ',
      "    | You can reproduce this test case by temporarily adding @reproduce_failure('6.170.15', b'AEL+Cw==') as a decorator on your test function",
      '    +---------------- 2 ----------------',
      '    | ValueError: big',
      '    | Failing test case: test_two(',
      '    |     n=501,',
      '    | )',
      '    +------------------------------------',
    ].join('\n');
    expect(
      examplesOf('ExceptionGroup: Hypothesis found 2 distinct failures. (2 sub-exceptions)', { text }),
    ).toEqual([
      { text: 'test_two(\n    n=-501,\n)', decorator: "@reproduce_failure('6.170.15', b'AEL+Cw==')" },
      { text: 'test_two(\n    n=501,\n)', decorator: null },
    ]);
  });

  it('is found in the text where the report’s own message is cut', () => {
    const text =
      "E   assert 1 < 1\nE   Failing test case: t(\nE       n=1,\nE   )\nE   \nE   You can reproduce this test case by temporarily adding @reproduce_failure('6.1.1', b'AA==') as a decorator on your test function\n\na.py:1: AssertionError";
    const message = 'assert 1 < 1\nFailing test case: t(\n\n[+4 more lines; full report in element text]';
    expect(examplesOf(message, { text })).toEqual([
      { text: 't(\n    n=1,\n)', decorator: "@reproduce_failure('6.1.1', b'AA==')" },
    ]);
  });

  it('is not there in other failures', () => {
    expect(examplesOf('assert 1 == 2')).toBeUndefined();
    expect(examplesOf("ValueError: add @reproduce_failure('1', b'AA==')")).toBeUndefined();
  });

  it('may be a seed instead, which its plugin tells beside the traceback', () => {
    const hypothesis =
      'You can reproduce this failure by adding @seed(2529127) to this test, or by running pytest with --hypothesis-seed=2529127.';
    const raw = { kind: 'failure', phase: 'call', message: 'FailedHealthCheck: x', text: '' } as const;
    expect(failureFrom({ ...raw, hypothesis }, paths).hypothesisSeed).toBe('2529127');
    expect(failureFrom({ ...raw, hypothesis: 'x --hypothesis-seed=1;rm' }, paths).hypothesisSeed).toBe('1');
    expect(failureFrom(raw, paths)).not.toHaveProperty('hypothesisSeed');
  });

  it('stays bounded and redacted', () => {
    const secret = `gh${'p_'}${'a1B2c3D4e5F6'.repeat(3)}`;
    const one = (n: number): string =>
      `Failing test case: t${n}(\n    s='${secret}',\n    t='${'x'.repeat(5_000)}',\n)\n`;
    const examples = examplesOf(`assert 0\n${Array.from({ length: 9 }, (_, n) => one(n)).join('\n')}`) ?? [];
    expect(examples).toHaveLength(5);
    for (const { text } of examples) {
      expect(text.length).toBeLessThanOrEqual(2_100);
      expect(text).not.toContain(secret.slice(4, 20));
    }
  });
});
