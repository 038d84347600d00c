/** The fake's own time. Nothing waits on it: it only says what time it is. */
export interface Clock {
  nowMs(): number;
  /** Stops the clock at a time. */
  set(nowMs: number): void;
  /** Moves it on; a stopped clock stays stopped. */
  advance(byMs: number): void;
}

/** A clock that stands still at `startMs`, or runs with the machine's when null. */
export function createClock(startMs: number | null): Clock {
  let stoppedAtMs = startMs;
  let aheadMs = 0;
  return {
    nowMs: () => stoppedAtMs ?? Date.now() + aheadMs,
    set(nowMs) {
      stoppedAtMs = nowMs;
    },
    advance(byMs) {
      if (stoppedAtMs === null) aheadMs += byMs;
      else stoppedAtMs += byMs;
    },
  };
}
