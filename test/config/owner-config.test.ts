import { describe, expect, it } from '@jest/globals';
import { DEFAULT_SEVERITY_RULES } from '#src/config/defaults.ts';
import { defaultConfig, readConfig } from '#src/config/read-config.ts';

const file = 'octo/.github: .github/redfirst.yml';

function configOf(own: string | null, owner: string | null) {
  const read = readConfig(own, { owner: { file, text: owner } });
  if ('errors' in read) throw new Error(JSON.stringify(read.errors));
  return read.config;
}

describe('the defaults of an owner', () => {
  it('hold where the repository says nothing', () => {
    expect(configOf(null, 'filing: on\nsla: { notify: [octo] }\n')).toEqual({
      ...defaultConfig(),
      filing: 'on',
      sla: { ...defaultConfig().sla, notify: ['octo'] },
    });
    expect(configOf(null, null)).toEqual(defaultConfig());
  });

  it('give way key by key, also deep inside', () => {
    const owner = 'filing: on\nsla:\n  hours: { P0: 8, P1: 16 }\n  warnAt: 0.5\n';
    expect(configOf('filing: off\nsla:\n  hours: { P1: 10 }\n', owner)).toMatchObject({
      filing: 'off',
      sla: { hours: { P0: 8, P1: 10, P2: 168 }, warnAt: 0.5 },
    });
  });

  it('give way to a default that the repository writes out', () => {
    expect(configOf('filing: dry-run\n', 'filing: on\n').filing).toBe('dry-run');
    expect(configOf('issues: { assign: true }\n', 'issues: { assign: false }\n').issues.assign).toBe(true);
  });

  it('have their lists replaced whole', () => {
    expect(configOf('branches: [stable]\n', 'branches: [main, next]\n').branches).toEqual(['stable']);
    expect(
      configOf('infrastructure: []\n', 'infrastructure: [{ name: x, message: [y] }]\n').infrastructure,
    ).toEqual([]);
  });

  it('have their severity rules tried after the repository’s and before ours', () => {
    const rule = (name: string, severity: string) =>
      `{ name: ${name}, severity: ${severity}, why: w, when: { marker: [${name}] } }`;
    const rules = (...all: string[]) => `severity: { rules: [${all.join(', ')}] }\n`;
    const { severity } = configOf(
      rules(rule('own', 'P3'), rule('both', 'P3')),
      rules(rule('both', 'P0'), rule('theirs', 'P0')),
    );
    expect(severity.rules.slice(0, 3).map(({ name, severity: is }) => `${name} ${is}`)).toEqual([
      'own P3',
      'both P3',
      'theirs P0',
    ]);
    expect(severity.rules.slice(3)).toEqual(DEFAULT_SEVERITY_RULES);
  });

  it('are named where they are wrong, after what is wrong in the repository’s own file', () => {
    const read = readConfig('filing: of\n', { owner: { file, text: '\ncolour: red\n' } });
    expect(read).toMatchObject({
      errors: [
        { file: '.github/redfirst.yml', place: { line: 1, column: 9 }, path: 'filing' },
        { file, place: { line: 2, column: 1 }, path: 'colour' },
      ],
    });
  });

  it('that only together with the repository’s are wrong are told of the repository’s', () => {
    const read = readConfig('filing: on\nlabels:\n  bug: { name: defect }\n', {
      owner: { file, text: 'labels:\n  flaky: { name: Defect }\n' },
    });
    expect(read).toMatchObject({
      errors: [{ file: '.github/redfirst.yml', message: expect.stringContaining('has this name too') }],
    });
  });
});
