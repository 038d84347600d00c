import { describe, expect, it } from '@jest/globals';
import { brokenBound } from '#src/ingest/json-bounds.ts';

const bounds = { depth: 3, containers: 5 };
const broken = (text: string) => brokenBound(new TextEncoder().encode(text), bounds);

describe('the bounds of a JSON document', () => {
  it.each([
    ['as deep as allowed', '[[[1]]]', null],
    ['deeper', '[[[[1]]]]', 'depth'],
    ['deeper, in objects', '{"a":{"b":[{}]}}', 'depth'],
    ['never closed', '[[[[', 'depth'],
    ['as many as allowed', '[[],[],{},{}]', null],
    ['more', '[[],[],{},{},[]]', 'containers'],
    ['brackets in texts', '["[[[[[[[[[", "{\\"{{{{{{{{"]', null],
    ['a text that ends in a backslash', '["\\\\",[[[]]]]', 'depth'],
    ['a scalar', '1', null],
    ['nothing', '', null],
  ])('are seen without parsing: %s', (_, text, expected) => {
    expect(broken(text)).toBe(expected);
  });
});
