import { describe, expect, it } from '@jest/globals';
import { dueAt } from '#src/analysis/sla.ts';

const hours = { P0: 24, P1: 72, P2: 168, P3: 336 };

describe('dueAt', () => {
  it.each([
    ['P0', '2026-03-02T10:00:00.000Z'],
    ['P1', '2026-03-04T10:00:00.000Z'],
    ['P2', '2026-03-08T10:00:00.000Z'],
    ['P3', '2026-03-15T10:00:00.000Z'],
  ] as const)('adds the hours of %s', (severity, due) => {
    expect(dueAt(new Date('2026-03-01T10:00:00Z'), severity, hours)).toBe(due);
  });

  it('counts in UTC, whatever the zone of the given time', () => {
    expect(dueAt(new Date('2026-03-28T23:30:00+01:00'), 'P0', hours)).toBe('2026-03-29T22:30:00.000Z');
  });

  it('refuses what is no date', () => {
    expect(() => dueAt(new Date('soon'), 'P0', hours)).toThrow(RangeError);
  });
});
