import type { FlakyCategory } from '#src/model/flaky-finding.ts';

/** A test with its true cause. */
export interface KnownFlake {
  truth: FlakyCategory;
  code: string;
  /** Its cause stands in fixtures, helpers or imports, which a traceback does not show. */
  needsSource?: true;
}
