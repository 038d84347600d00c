import { describe, expect, it } from '@jest/globals';
import { COMMANDS, readCommand } from '#src/analysis/command.ts';

describe('a command', () => {
  it.each([
    ['/redfirst severity p1 it eats orders', { kind: 'severity', severity: 'P1', why: 'it eats orders' }],
    ['/redfirst severity P0', { kind: 'severity', severity: 'P0', why: '' }],
    ['/redfirst pause waiting for the bank', { kind: 'pause', why: 'waiting for the bank' }],
    ['/redfirst resume', { kind: 'resume' }],
    ['/redfirst flaky', { kind: 'flaky' }],
    ['/redfirst not-flaky', { kind: 'not-flaky' }],
    ['/redfirst duplicate #12', { kind: 'duplicate', of: 12 }],
    ['/redfirst duplicate 12', { kind: 'duplicate', of: 12 }],
    ['/redfirst assign @octo-cat', { kind: 'assign', login: 'octo-cat' }],
    ['/redfirst assign octo_company', { kind: 'assign', login: 'octo_company' }],
    ['/redfirst snooze 3d', { kind: 'snooze', hours: 72 }],
    ['/redfirst snooze 12H', { kind: 'snooze', hours: 12 }],
    ['/redfirst snooze 4w', { kind: 'snooze', hours: 672 }],
    ['/redfirst snooze 30d', { kind: 'snooze', hours: 720 }],
    ['/redfirst close mended by hand', { kind: 'close', why: 'mended by hand' }],
    ['/redfirst start', { kind: 'start' }],
    ['/redfirst  START \r\nThanks!', { kind: 'start' }],
    ['/redfirst\thelp', { kind: 'help' }],
    ['/redfirst', { kind: 'help' }],
  ])('%j is read', (body, command) => {
    expect(readCommand(body)).toEqual({ command });
  });

  it.each([
    ['/redfirst severity', 'severity p1 <why>'],
    ['/redfirst severity p4 bad', 'severity p1 <why>'],
    ['/redfirst severity p1bad', 'severity p1 <why>'],
    ['/redfirst duplicate', 'duplicate #12'],
    ['/redfirst duplicate #0', 'duplicate #12'],
    ['/redfirst duplicate other/repo#3', 'duplicate #12'],
    ['/redfirst assign', 'assign @login'],
    ['/redfirst assign @a @b', 'assign @login'],
    ['/redfirst assign @org/team', 'assign @login'],
    ['/redfirst snooze', 'snooze 3d'],
    ['/redfirst snooze 0d', 'snooze 3d'],
    ['/redfirst snooze 31d', 'snooze 3d'],
    ['/redfirst snooze 721h', 'snooze 3d'],
    ['/redfirst snooze 5w', 'snooze 3d'],
    ['/redfirst snooze -3d', 'snooze 3d'],
    ['/redfirst resume please', 'resume'],
    ['/redfirst start now', 'start'],
  ])('%j is wrong, with how it is written', (body, usage) => {
    expect(readCommand(body)).toEqual({ wrong: { usage } });
  });

  it('of an unknown name is wrong', () => {
    expect(readCommand('/redfirst dance')).toEqual({ wrong: { usage: null } });
    expect(readCommand('/redfirst constructor')).toEqual({ wrong: { usage: null } });
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
    '/Redfirst start',
  ])('%j is none', (body) => {
    expect(readCommand(body)).toBeNull();
  });

  it('keeps of a reason what fits into a table', () => {
    const said = readCommand(`/redfirst pause ${'x'.repeat(900)}`);
    expect(said).toEqual({ command: { kind: 'pause', why: 'x'.repeat(300) } });
  });

  it('is read in a long text without effort: nobody wrote it there', () => {
    expect(readCommand(`/redfirst ${' '.repeat(60_000)}x y`)).toEqual({ command: { kind: 'help' } });
  });

  it.each(COMMANDS.map(({ kind, usage }) => [kind, usage] as const))(
    '%s is written as its usage says',
    (kind, usage) => {
      const said = readCommand(`/redfirst ${usage}`);
      expect(said).toMatchObject({ command: { kind } });
    },
  );
});
