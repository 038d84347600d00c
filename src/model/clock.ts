/** Time as an effect: the shells give the real one, tests and the demo their own. */
export interface Clock {
  now(): Date;
  /** Resolves after `ms` milliseconds of this clock. */
  sleep(ms: number): Promise<void>;
}
