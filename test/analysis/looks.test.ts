import { describe, expect, it } from '@jest/globals';
import { looksOf } from '#src/analysis/looks.ts';
import { sign } from '#src/analysis/signed-tests.ts';
import { aFailingTest, aFrame } from './builders.ts';

function looks(nodeId: string, failure: Parameters<typeof aFailingTest>[1] = {}): string {
  return looksOf(sign(aFailingTest(nodeId, failure)).signature);
}

const before = looks('tests/test_a.py::test_a');

describe('what a failure looks like', () => {
  it('is the same in another file, function and line', () => {
    expect(looks('tests/deep/test_b.py::TestB::test_b')).toBe(before);
    expect(looks('tests/test_a.py::test_a', { location: aFrame('src/cart.py', 'tax', 99) })).toBe(before);
    expect(looks('tests/test_a.py::test_a', { location: null })).toBe(before);
  });

  it('is another one with another exception or message', () => {
    expect(looks('tests/test_a.py::test_a', { type: 'KeyError' })).not.toBe(before);
    expect(looks('tests/test_a.py::test_a', { message: 'no money' })).not.toBe(before);
  });

  it('does not hang on what differs from run to run', () => {
    const at = (address: string) => ({ message: `<Cart object at 0x${address}> is empty` });
    expect(looks('tests/test_a.py::test_a', at('7f0a1b2c3d4e'))).toBe(
      looks('tests/test_a.py::test_a', at('7fffeeddccbb')),
    );
  });

  it('says which version of itself it is', () => {
    expect(before).toMatch(/^l1-[0-9a-f]+$/);
  });
});
