import type { FlakyCategory } from '#src/model/flaky-finding.ts';

/** What a sign comes from, where something else in the test can still it: a frozen clock, a seed, a faked network. */
export type SignSource = 'clock' | 'random' | 'network' | 'process' | 'order' | 'other';

/**
 * What shows a category. Weights are ranks, not probabilities: 3 shows it by itself, 2 makes it likely, 1 is a hint that
 * counts beside nothing else, 0 says nothing.
 */
export interface Sign {
  category: Exclude<FlakyCategory, 'unknown'>;
  /** Where the line that fails depends on it. */
  fails: 0 | 1 | 2 | 3;
  /** Where the test merely does it. */
  occurs: 0 | 1 | 2 | 3;
  source: SignSource;
  /** Completes "…: " in the reason. */
  reason: string;
  /** What is handed to this call lives on in another thread, process or task. */
  shares?: true;
  /** As the header of a block it ends what the block waits for. */
  limits?: true;
}

/** Where a sign was seen. */
export interface Place {
  file: string | null;
  line: number | null;
  /** The source line, trimmed. */
  text: string;
}

/** A sign at a place, as it is written there. */
export interface Origin {
  sign: Sign;
  written: string;
  place: Place;
}
