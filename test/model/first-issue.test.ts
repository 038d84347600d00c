import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { firstIssue } from '#src/model/first-issue.ts';

const schema = z.strictObject({
  name: z.string().nullable(),
  note: z.string().optional(),
  lists: z.array(z.array(z.number().int()).min(1)),
  byKey: z.record(z.string(), z.strictObject({ on: z.boolean() })),
});
const right = { name: null, lists: [[1], [2, 3]], byKey: { a: { on: true } } };

describe('the first issue of a value', () => {
  it('is none where the value is as the schema says', () => {
    expect(firstIssue(schema, right)).toBeNull();
    expect(firstIssue(schema, { ...right, name: 'x', note: 'y' })).toBeNull();
  });

  it.each<[string, object, (string | number)[]]>([
    ['a wrong value in nested lists', { lists: [[1], [2, 'x']] }, ['lists', 1, 1]],
    ['a list that must not be empty', { lists: [[1], []] }, ['lists', 1]],
    ['no list', { lists: {} }, ['lists']],
    ['a list for an object', { byKey: [] }, ['byKey']],
    ['a wrong value in a record', { byKey: { a: { on: true }, b: { on: 1 } } }, ['byKey', 'b', 'on']],
    ['an unknown key', { byKey: { a: { on: true, off: 1 } } }, ['byKey', 'a', 'off']],
    ['a wrong nullable', { name: 1 }, ['name']],
    ['a wrong optional', { note: null }, ['note']],
  ])('is at its place: %s', (_, wrong, path) => {
    const value = { ...right, ...wrong };
    expect(firstIssue(schema, value)).toEqual({ path, message: expect.stringMatching(/\S/) });
    expect(schema.safeParse(value).success).toBe(false);
  });

  it('is a missing key, also where the prototype has it', () => {
    const { name: _, ...rest } = right;
    expect(firstIssue(schema, rest)?.path).toEqual(['name']);
    expect(firstIssue(z.strictObject({ constructor: z.any() }), {})).toBeNull();
    expect(firstIssue(z.strictObject({ toString: z.string() }), {})?.path).toEqual(['toString']);
  });

  it('stops there, however many follow', () => {
    const read: number[] = [];
    const watched = new Proxy([1, 'x', 'y', 'z'], {
      get: (list, key) => {
        if (typeof key === 'string' && /^\d$/.test(key)) read.push(Number(key));
        return Reflect.get(list, key);
      },
    });
    expect(firstIssue(z.array(z.number()), watched)?.path).toEqual([1]);
    expect(read).toEqual([0, 1]);
  });
});
