import { describe, expect, it } from '@jest/globals';
import { PlainLine } from '#src/ingest/plain-line.ts';

function read(attributes: string): unknown {
  const line = new PlainLine();
  const text = `<line ${attributes}/>`;
  const end = line.end(new TextEncoder().encode(text), 0);
  if (end === -1) return 'left to the scanner';
  expect(end).toBe(text.length);
  const { line: number, hits, total, covered } = line;
  return total === -1 ? [number, hits] : [number, hits, total, covered, line.missing];
}

describe('a plain line of coverage.xml', () => {
  it.each([
    ['number="12" hits="3"', [12, 3]],
    ['hits="0" number="1"', [1, 0]],
    [
      'number="7" hits="1" branch="true" condition-coverage="50% (1/2)" missing-branches="9,exit"',
      [7, 1, 2, 1, '9,exit'],
    ],
    ['number="7" hits="1" branch="true" condition-coverage="100% (2/2)"', [7, 1, 2, 2, '']],
  ])('is read: %s', (attributes, expected) => {
    expect(read(attributes)).toEqual(expected);
  });

  it.each([
    ['a line that no file has', 'number="0" hits="1"'],
    ['a number that is none', 'number="1e3" hits="1"'],
    ['no hits', 'number="1"'],
    ['a branch that is not true', 'number="1" hits="1" branch="tree"'],
    ['no counts of branches', 'number="1" hits="1" branch="true"'],
    ['more covered than there are', 'number="1" hits="1" branch="true" condition-coverage="(3/2)"'],
    ['counts without an end', 'number="1" hits="1" branch="true" condition-coverage="(1/2"'],
    ['counts twice', 'number="1" hits="1" branch="true" condition-coverage="(1/2) (1/2)"'],
    ['counts of seven digits', 'number="1" hits="1" branch="true" condition-coverage="(1/1000000)"'],
  ])('is left to the scanner with %s', (_, attributes) => {
    expect(read(attributes)).toBe('left to the scanner');
  });
});
