import { describe, expect, it } from '@jest/globals';
import { isAncestor, lacks } from '#src/analysis/commit-order.ts';

// a ─ b ─ d ─ e, with c merged into d.
const commits = [
  { sha: 'e', parents: ['d'] },
  { sha: 'd', parents: ['b', 'c'] },
  { sha: 'c', parents: ['a'] },
  { sha: 'b', parents: ['a'] },
];

describe('commit order', () => {
  it.each([
    ['a', 'e', true],
    ['c', 'e', true],
    ['d', 'e', true],
    ['e', 'd', false],
    ['b', 'c', false],
    ['e', 'e', false],
    ['unknown', 'e', false],
    ['a', 'unknown', false],
  ])('%s before %s: %s', (sha, of, expected) => {
    expect(isAncestor(commits, sha, of)).toBe(expected);
  });

  it('goes through a long history', () => {
    const line = Array.from({ length: 50_000 }, (_, at) => ({ sha: `${at + 1}`, parents: [`${at}`] }));
    expect(isAncestor(line, '0', '50000')).toBe(true);
  });
});

describe('a commit without a fix', () => {
  it.each([
    ['b', 'c', true],
    ['b', 'd', true],
    ['d', 'c', false],
    ['c', 'c', false],
    ['unknown', 'c', false],
  ])('%s lacks %s: %s', (sha, fix, expected) => {
    expect(lacks(commits, sha, fix)).toBe(expected);
  });
});
