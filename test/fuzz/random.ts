/** A stream of numbers that only its seed decides, so that every input can be made again. */
export interface Random {
  /** A whole number from 0 up to, without, `below`. */
  int(below: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** `count` things, each made anew. */
  times<T>(count: number, make: (index: number) => T): T[];
}

/** Marsaglia's xorshift32 over a seed and the numbers beside it, e.g. that of the input. */
export function randomFrom(...seeds: readonly number[]): Random {
  let state = seeds.reduce((mixed, seed) => mix(Math.imul(mixed ^ seed, 0x9e3779b1)), 0x2545f491) || 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  const int = (below: number): number => (below <= 1 ? 0 : next() % below);
  return {
    int,
    chance: (probability) => next() < probability * 2 ** 32,
    pick: (list) => {
      const picked = list[int(list.length)];
      if (picked === undefined && list.length === 0)
        throw new Error('Nothing can be picked from no choices.');
      return picked as (typeof list)[number];
    },
    times: (count, make) => Array.from({ length: count }, (_, index) => make(index)),
  };
}

function mix(bits: number): number {
  const mixed = Math.imul(bits ^ (bits >>> 15), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) | 0;
}
