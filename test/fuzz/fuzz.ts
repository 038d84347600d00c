import { mutated } from './mutate.ts';
import { type Random, randomFrom } from './random.ts';
import { shrunk } from './shrink.ts';
import type { Target } from './targets.ts';
import { thinned } from './thin.ts';

/** An input on which a reader and its references differ. */
export interface Difference {
  target: string;
  seed: number;
  /** The number of the input, from which with the seed it is made again. */
  input: number;
  what: string;
  /** The smallest input found that still shows a difference. */
  bytes: Uint8Array;
}

export interface FuzzRun {
  target: Target;
  seed: number;
  first: number;
  inputs: number;
  /** Real files of the target's format. */
  corpus: readonly Uint8Array[];
}

/** After so many differences there is enough to look at. */
const MOST_DIFFERENCES = 5;

/** Makes inputs, one after the other, and checks them. */
export async function fuzz(run: FuzzRun): Promise<{ inputs: number; differences: Difference[] }> {
  const { target, seed, first } = run;
  const differences: Difference[] = [];
  let input = first;
  for (; input < first + run.inputs && differences.length < MOST_DIFFERENCES; input += 1) {
    const bytes = inputOf(run, input);
    const what = await checked(target, bytes);
    if (what === null) continue;
    const smallest = await shrunk(bytes, async (smaller) => (await checked(target, smaller)) !== null);
    differences.push({
      target: target.name,
      seed,
      input,
      what: (await checked(target, smallest)) ?? what,
      bytes: smallest,
    });
  }
  return { inputs: input - first, differences };
}

/** Each is generated, or real, and three of four are spoilt. */
function inputOf({ target, seed, corpus }: FuzzRun, input: number): Uint8Array {
  const random = randomFrom(seed, input);
  const made =
    random.chance(0.3) && corpus.length > 0
      ? thinned(random, random.pick(corpus))
      : generated(target, random);
  return input % 4 === 0 ? made : mutated(random, made);
}

function generated(target: Target, random: Random): Uint8Array {
  const made = target.make(random);
  return typeof made === 'string' ? new TextEncoder().encode(made) : made;
}

/** What is wrong with the reading of an input, whatever was thrown included. */
export async function checked(target: Target, bytes: Uint8Array): Promise<string | null> {
  try {
    return await target.check(bytes);
  } catch (error) {
    return `thrown: ${error instanceof Error ? error.stack : String(error)}`;
  }
}

/** A difference as it is printed, with what is needed to see it again. */
export function differenceText({ target, seed, input, what, bytes }: Difference): string {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const isText = Buffer.from(text).equals(bytes);
  const shown = isText ? JSON.stringify(text) : `base64 ${Buffer.from(bytes).toString('base64')}`;
  return [
    `fuzz: ${target}, seed ${seed}, input ${input}`,
    `  ${what.slice(0, 3_000).replaceAll('\n', '\n  ')}`,
    `  smallest input: ${shown.slice(0, 3_000)}`,
    `  again: npm run fuzz -- --seed ${seed} --first ${input} --inputs 1 ${target}`,
  ].join('\n');
}
