import { describe, expect, it } from '@jest/globals';
import {
  consecutive,
  counted,
  duration,
  hours,
  lineRanges,
  percent,
  percentagePoints,
  utc,
} from '#src/render/numbers.ts';

describe('percent', () => {
  it.each([
    [100, '100 %'],
    [99.996, '99.99 %'],
    [99.994, '99.99 %'],
    [0, '0 %'],
    [0.001, '0.01 %'],
    [75, '75 %'],
    [91.6569654637175, '91.66 %'],
    [66.5, '66.5 %'],
  ])('shows %d as %s: never falsely all or nothing', (value, shown) => {
    expect(percent(value)).toBe(shown);
  });
});

describe('percentagePoints', () => {
  it.each([
    [0, '±0 pp'],
    [0.0001, '+0.01 pp'],
    [-0.0001, '−0.01 pp'],
    [-7.644, '−7.64 pp'],
    [12.5, '+12.5 pp'],
  ])('shows %d as %s', (value, shown) => {
    expect(percentagePoints(value)).toBe(shown);
  });
});

describe('lines', () => {
  it('become ranges where they are consecutive', () => {
    expect(consecutive([1, 2, 3, 7, 9, 10])).toEqual([
      [1, 3],
      [7, 7],
      [9, 10],
    ]);
    expect(lineRanges([210, 213, 214, 215])).toBe('210, 213–215');
  });

  it('say how many ranges were left out', () => {
    expect(lineRanges([1, 3, 5, 7], 2)).toBe('1, 3, … and 2 more ranges');
  });
});

describe('counts and times', () => {
  it('are grouped, and have a plural', () => {
    expect([
      counted(1, 'test'),
      counted(0, 'test'),
      counted(1204, 'test'),
      counted(1_234_567, 'branch', 'branches'),
    ]).toEqual(['1 test', '0 tests', '1,204 tests', '1,234,567 branches']);
  });

  it('are UTC to the minute, and hours as people say them', () => {
    expect(utc('2026-03-08T10:00:00.000Z')).toBe('2026-03-08 10:00 UTC');
    expect(utc('not a date')).toBe('unknown');
    expect([hours(24), hours(72), hours(168), hours(36)]).toEqual([
      '24 hours',
      '3 days',
      '7 days',
      '36 hours',
    ]);
  });
});

describe('duration', () => {
  const minute = 60_000;
  it.each([
    [0, 'less than a minute'],
    [minute - 1, 'less than a minute'],
    [minute, '1 minute'],
    [119 * minute, '119 minutes'],
    [120 * minute, '2 hours'],
    [48 * 60 * minute - 1, '47 hours'],
    [48 * 60 * minute, '2 days'],
    [1_000 * 24 * 60 * minute, '1,000 days'],
  ])('shows %d ms as %s', (ms, shown) => {
    expect(duration(ms)).toBe(shown);
  });
});
