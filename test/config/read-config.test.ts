import { describe, expect, it } from '@jest/globals';
import { defaultConfig, readConfig } from '#src/config/read-config.ts';

function errorsOf(text: string): string[] {
  const read = readConfig(text);
  if ('config' in read) throw new Error('It is valid');
  return read.errors;
}

function configOf(text: string | null) {
  const read = readConfig(text);
  if ('errors' in read) throw new Error(read.errors.join('\n'));
  return read.config;
}

describe('a config', () => {
  it.each([null, '', '\n', '# nothing yet\n', '{}'])('of %j is the defaults', (text) => {
    expect(configOf(text)).toEqual(defaultConfig());
  });

  it('has the defaults of the design', () => {
    expect(defaultConfig()).toMatchObject({
      filing: 'dry-run',
      issues: { confirmations: 2, closeAfter: 3 },
      sla: { hours: { P0: 24, P1: 72, P2: 168, P3: 336 }, notify: [] },
    });
  });

  it('says `on` and `off` as words', () => {
    expect(configOf('filing: on\n').filing).toBe('on');
    expect(configOf('filing: off\n').filing).toBe('off');
  });

  it('keeps what it does not name', () => {
    const { sla } = configOf('sla:\n  hours: { P1: 5 }\n');
    expect(sla.hours).toEqual({ P0: 24, P1: 5, P2: 168, P3: 336 });
  });

  it('may have Windows line ends and a byte order mark', () => {
    expect(configOf('\uFEFFfiling: on\r\nissues:\r\n  closeAfter: 1\r\n')).toMatchObject({
      filing: 'on',
      issues: { closeAfter: 1 },
    });
  });
});

describe('what is wrong with a config', () => {
  it('is said all at once, each with its place', () => {
    const errors = errorsOf('filing: maybe\nsla:\n  hours: { P1: -1, P9: 3 }\nissues:\n  closeAfter: 0\n');
    expect(errors.map((line) => line.split(':')[0]).sort()).toEqual([
      'filing',
      'issues.closeAfter',
      'sla.hours',
      'sla.hours.P1',
    ]);
  });

  it.each([
    ['an unknown key', 'colour: red\n', 'colour'],
    ['a list', '- filing: on\n', 'the file'],
    ['a word', 'on\n', 'the file'],
    ['an unclosed list', 'branches: [main\n', 'line'],
    ['a key twice', 'filing: on\nfiling: off\n', 'line 2'],
    ['no branch at all', 'branches: []\n', 'branches'],
    ['two documents', 'filing: on\n---\nfiling: off\n', 'document'],
  ])('names the place of %s', (_, text, place) => {
    const [first = ''] = errorsOf(text);
    expect(first).toContain(place);
    expect(first).not.toContain('\n');
  });

  it('is also that it grows without bound by aliases', () => {
    const levels = Array.from({ length: 9 }, (_, at) =>
      at === 0
        ? 'a0: &a0 [x]'
        : `a${at}: &a${at} [${Array(9)
            .fill(`*a${at - 1}`)
            .join(', ')}]`,
    );
    expect(errorsOf(`${levels.join('\n')}\n`)).toHaveLength(1);
  });

  it('is no code that runs', () => {
    expect(errorsOf('filing: !!js/function "function () { return 1 }"\n').length).toBeGreaterThan(0);
  });
});
