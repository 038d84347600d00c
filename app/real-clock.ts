import type { Clock } from '#src/model/clock.ts';

/** The machine's: built once, in the shells. */
export const realClock: Clock = {
  now: () => new Date(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};
