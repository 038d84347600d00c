import type { Clock } from '#src/model/clock.ts';

/** A clock that stands still until it is moved on. */
export class ManualClock implements Clock {
  #ms: number;
  #sleepers: { untilMs: number; wake: () => void }[] = [];

  constructor(start = '2026-03-01T10:00:00.000Z') {
    this.#ms = Date.parse(start);
  }

  now(): Date {
    return new Date(this.#ms);
  }

  sleep(ms: number): Promise<void> {
    return new Promise((wake) => {
      this.#sleepers.push({ untilMs: this.#ms + ms, wake });
    });
  }

  /** Resolves once somebody sleeps. */
  async someoneSleeps(): Promise<void> {
    while (this.#sleepers.length === 0) await new Promise((next) => setImmediate(next));
  }

  /** Moves on, and wakes those whose time has come. */
  advance(ms: number): void {
    this.#ms += ms;
    const awake = this.#sleepers.filter(({ untilMs }) => untilMs <= this.#ms);
    this.#sleepers = this.#sleepers.filter(({ untilMs }) => untilMs > this.#ms);
    for (const { wake } of awake) wake();
  }
}
