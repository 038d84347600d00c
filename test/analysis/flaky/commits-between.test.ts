import { describe, expect, it } from '@jest/globals';
import { commitCounter } from '#src/analysis/flaky/commits-between.ts';

// o ─ a ─ b ─ m ─ c, with a side branch a ─ s ─ t ─ m.
const commits = [
  { sha: 'c', parents: ['m'] },
  { sha: 'm', parents: ['b', 't'] },
  { sha: 't', parents: ['s'] },
  { sha: 's', parents: ['a'] },
  { sha: 'b', parents: ['a'] },
  { sha: 'a', parents: ['o'] },
];

describe('the commits between a last pass and a first failure', () => {
  const count = commitCounter({ commits });

  it('are counted with the first failure, as git counts a..b', () => {
    expect(count('a', 'b')).toBe(1);
    expect(count('m', 'c')).toBe(1);
  });

  it('are those of every side branch that came in between', () => {
    expect(count('b', 'm')).toBe(3);
    expect(count('a', 'c')).toBe(5);
  });

  it('are unknown where the known commits do not reach back to a common one', () => {
    expect(count('elsewhere', 'c')).toBeNull();
    expect(commitCounter({ commits: [] })('a', 'b')).toBeNull();
  });

  it('are unknown where the failure is the older commit', () => {
    expect(count('c', 'a')).toBeNull();
  });
});
