import type { Collection, Results } from '#src/model/collection.ts';

/** What one job contributed, as far as the conclusion depends on it. */
export interface JudgedJob extends Pick<Results, 'session' | 'tests' | 'coverage' | 'problems'> {
  /** What the texts call the suite and environment that it is of, the same for all their shards; outside text. */
  suite: string;
  shard: Collection['shard'];
}

/** Results that nothing divides into jobs, as those of one. */
export function onlyJob({ session, tests, coverage, problems }: Results): JudgedJob {
  return { suite: '', shard: null, session, tests, coverage, problems };
}

/** What the texts call a job where there are several; outside text. */
export function jobLabel({ suite, shard }: Pick<JudgedJob, 'suite' | 'shard'>): string {
  return shard === null ? suite : `${suite}, shard ${shard.name}`;
}
