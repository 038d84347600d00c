import { expect, it, jest } from '@jest/globals';
import { filesBelow, headOf } from '../fuzz/corpus.ts';
import { checked, differenceText, fuzz } from '../fuzz/fuzz.ts';
import { TARGETS } from '../fuzz/targets.ts';
import { describeWithSharedData, sharedPath } from '../support/shared-data.ts';

/** Some of the recorded files are large; what is spoilt of them is a small part. */
const INPUTS = 10;

// Many inputs in one test; this only ends what hangs.
jest.setTimeout(300_000);

describeWithSharedData('our readers and the references, on the recorded reports', () => {
  const real = filesBelow(sharedPath());

  it.each(TARGETS.filter(({ name }) => name !== 'text' && name !== 'plugin'))(
    'agree on each of $name as it is',
    async (target) => {
      const files = real.filter((file) => target.isInput(headOf(file)));
      expect(files.length).toBeGreaterThan(5);
      const differing: string[] = [];
      for (const { name, bytes } of files) {
        const what = await checked(target, bytes);
        if (what !== null) differing.push(`${name}: ${what.slice(0, 1_000)}`);
      }
      expect(differing).toEqual([]);
    },
  );

  it.each(TARGETS)('agree on parts of $name, spoilt', async (target) => {
    const corpus = real.filter((file) => target.isInput(headOf(file))).map(({ bytes }) => bytes);
    const { differences } = await fuzz({ target, seed: 5, first: 0, inputs: INPUTS, corpus });
    expect(differences.map(differenceText)).toEqual([]);
  });
});
