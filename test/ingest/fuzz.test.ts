import { join } from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';
import { filesBelow, headOf } from '../fuzz/corpus.ts';
import { differenceText, fuzz } from '../fuzz/fuzz.ts';
import { TARGETS } from '../fuzz/targets.ts';

const real = filesBelow(join(import.meta.dirname, '../fixtures'));
const seeds = [1, 2];
const INPUTS = 60;

// Many inputs in one test; this only ends what hangs.
jest.setTimeout(300_000);

describe('our readers and the references', () => {
  it.each(TARGETS)('agree on $name, however it is cut and whatever is wrong with it', async (target) => {
    const corpus = real.filter((file) => target.isInput(headOf(file))).map(({ bytes }) => bytes);
    let inputs = 0;
    for (const seed of seeds) {
      const done = await fuzz({ target, seed, first: 0, inputs: INPUTS, corpus });
      expect(done.differences.map(differenceText)).toEqual([]);
      inputs += done.inputs;
    }
    expect(inputs).toBe(seeds.length * INPUTS);
  });
});
