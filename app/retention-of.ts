import type { Config } from '#src/config/schema.ts';
import type { Retention } from '#src/model/history.ts';
import { DAY_MS } from '#src/model/hours.ts';

/** From when on results are kept, as the config says. */
export function retentionOf({ history: { keepDays, keepOtherDays } }: Config, now: Date): Retention {
  const daysAgo = (days: number): string => new Date(now.getTime() - days * DAY_MS).toISOString();
  return { trustedBefore: daysAgo(keepDays), othersBefore: daysAgo(keepOtherDays) };
}
