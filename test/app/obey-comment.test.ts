import { describe, expect, it } from '@jest/globals';
import { commandOf } from '../../app/obey-comment.ts';

describe('the command of a comment', () => {
  it.each([
    ['/redfirst start', 'start'],
    ['/redfirst start\n', 'start'],
    ['/redfirst  START \r\nThanks!', 'start'],
    ['/redfirst\thelp', 'help'],
    ['/redfirst', 'help'],
    ['/redfirst dance', 'dance'],
  ])('%j is %s', (body, command) => {
    expect(commandOf(body)).toBe(command);
  });

  it.each([
    '',
    '> /redfirst start',
    '`/redfirst start`',
    '```\n/redfirst start\n```',
    'Please /redfirst start',
    'First.\n/redfirst start',
    '\n/redfirst start',
    '    /redfirst start',
    '<!-- -->/redfirst start',
    '/redfirststart',
    '/redfirst-start',
  ])('%j has none', (body) => {
    expect(commandOf(body)).toBeNull();
  });

  it('is found in a long text without effort', () => {
    expect(commandOf(`/redfirst ${' '.repeat(60_000)}x y`)).toBeNull();
  });
});
