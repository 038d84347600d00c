import { describe, expect, it } from '@jest/globals';
import { nearestName } from '#src/config/nearest-name.ts';

const names = ['severity', 'sla', 'branches', 'workflows', 'filing', 'security'];

describe('the name that was meant', () => {
  it.each([
    ['severty', 'severity'],
    ['Filing', 'filing'],
    ['branch', 'branches'],
    ['branhces', 'branches'],
    ['workflow', 'workflows'],
    ['securiyt', 'security'],
    ['slaa', 'sla'],
  ])('by %s is %s', (typed, meant) => {
    expect(nearestName(typed, names)).toBe(meant);
  });

  it.each(['colour', 'x', '', 'a'.repeat(60_000)])('is none for a word that is far from all', (typed) => {
    expect(nearestName(typed, names)).toBeNull();
  });

  it('is the one that was begun, of two that are equally near', () => {
    expect(nearestName('of', ['on', 'off'])).toBe('off');
  });
});
