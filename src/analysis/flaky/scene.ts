import type { TestHistory } from '#src/model/branch-history.ts';
import type { FlakyPolicy } from '#src/model/flaky-finding.ts';
import type { KnownOrders } from './after-test.ts';
import type { Circumstances } from './circumstances.ts';
import type { CountCommits } from './commits-between.ts';
import type { LaneSpells } from './spells.ts';
import type { Timeline } from './timeline.ts';

/** What is the same for all tests of a history. */
export interface Scene {
  timeline: Timeline;
  policy: FlakyPolicy;
  circumstances: Circumstances;
  /** Null: they are all alike, or not known. */
  orders: KnownOrders | null;
  countCommits: CountCommits;
}

/** A test that failed at least once, and what each lane says of it. */
export interface SeenTest {
  test: TestHistory;
  lanes: readonly LaneSpells[];
}

/** The commit of a part. */
export function shaAt(part: number, { parts }: Timeline): string {
  const found = parts[part];
  if (found === undefined) throw new Error(`The history has no part ${part}; it has ${parts.length}.`);
  return found.sha;
}
