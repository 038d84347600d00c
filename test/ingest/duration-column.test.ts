import { describe, expect, it } from '@jest/globals';
import { DurationColumn } from '#src/ingest/duration-column.ts';

describe('a column of durations', () => {
  it('gives back exactly what came, in its order', () => {
    const durations = [0, 1, 0.001 * 1000, 1.1 * 1000, 0.1 + 0.2, null, 1 / 3, 2_147_483.648, 1e15, 12.5];
    const column = new DurationColumn();
    for (const duration of durations) column.push(duration);
    expect(durations.map((_, index) => column.at(index))).toEqual(durations);
  });
});
