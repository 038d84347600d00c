import type { CollectionPlace } from '#src/model/collection-place.ts';

/** Whether the parts of one run hold as many shards of each suite as their jobs say that there are. */
export function isComplete(
  parts: readonly Pick<CollectionPlace, 'job' | 'environment' | 'shard' | 'shards'>[],
): boolean {
  const suites = new Map<string, { found: Set<string>; expected: number }>();
  for (const { job, environment, shard, shards } of parts) {
    if (shard === null) continue;
    const key = JSON.stringify([job, environment]);
    const suite = suites.get(key) ?? { found: new Set(), expected: 0 };
    suite.found.add(shard);
    suite.expected = Math.max(suite.expected, shards ?? 0);
    suites.set(key, suite);
  }
  return [...suites.values()].every(({ found, expected }) => found.size >= expected);
}
