import type { Attempt, Outcome } from '#src/model/test-result.ts';
import { failureFrom, type RawFailure } from './failure.ts';
import type { PathMap } from './map-path.ts';

/** One execution of a test as a report tells it, before paths are mapped. */
export interface RawAttempt {
  outcome: Outcome;
  durationMs: number | null;
  worker: string | null;
  failure: RawFailure | null;
}

/** All that one report says of one test. `repeated`: its records merely repeat, so the worst of them stands. */
export interface Verdict {
  attempts: RawAttempt[];
  outcome: Outcome;
  flaky: boolean;
  repeated: boolean;
}

/** The model's attempt, its failure's paths mapped onto the repository. */
export function attemptFrom(raw: RawAttempt, paths: PathMap): Attempt {
  return {
    outcome: raw.outcome,
    durationMs: raw.durationMs,
    ...(raw.worker === null ? {} : { worker: raw.worker }),
    ...(raw.failure === null ? {} : { failure: failureFrom(raw.failure, paths) }),
  };
}
