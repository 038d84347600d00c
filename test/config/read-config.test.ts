import { describe, expect, it } from '@jest/globals';
import { defaultConfig, readConfig } from '#src/config/read-config.ts';
import { configErrorLine } from '#src/model/config-error.ts';

/** The lines of what is wrong, without the file's name. */
function errorsOf(text: string): string[] {
  const read = readConfig(text);
  if ('config' in read) throw new Error('It is valid');
  return read.errors.map((error) => configErrorLine(error).replace('.github/redfirst.yml:', ''));
}

function configOf(text: string | null) {
  const read = readConfig(text);
  if ('errors' in read) throw new Error(read.errors.map(configErrorLine).join('\n'));
  return read.config;
}

describe('a config', () => {
  it.each([null, '', '\n', '# nothing yet\n', '{}'])('of %j is the defaults', (text) => {
    expect(configOf(text)).toEqual(defaultConfig());
  });

  it('has the defaults of the design', () => {
    expect(defaultConfig()).toMatchObject({
      filing: 'dry-run',
      security: 'quiet',
      issues: {
        confirmations: 2,
        closeAfter: 3,
        newADay: 10,
        reopenWithinDays: 30,
        assign: true,
        authors: [],
      },
      sla: { hours: { P0: 24, P1: 72, P2: 168, P3: 336 }, warnAt: 0.75, notify: [] },
      reported: { enabled: true, labels: ['bug'] },
    });
    expect(Object.values(defaultConfig().labels).map(({ name }) => name)).toEqual([
      'P0',
      'P1',
      'P2',
      'P3',
      'bug',
      'flaky',
      'redfirst',
      'needs-info',
      'sla: at risk',
      'sla: breached',
    ]);
  });

  it('says `on` and `off` as words', () => {
    expect(configOf('filing: on\n').filing).toBe('on');
    expect(configOf('filing: off\n').filing).toBe('off');
  });

  it('keeps what it does not name', () => {
    const { sla, labels } = configOf('sla:\n  hours: { P1: 5 }\nlabels:\n  P0: { name: urgent }\n');
    expect(sla.hours).toEqual({ P0: 24, P1: 5, P2: 168, P3: 336 });
    expect(labels.P0).toEqual({ name: 'urgent', color: defaultConfig().labels.P0.color });
    expect(labels.P1).toEqual(defaultConfig().labels.P1);
  });

  it('may have Windows line ends and a byte order mark', () => {
    const text = '\uFEFFfiling: on\r\nissues:\r\n  closeAfter: 1\r\n';
    expect(configOf(text)).toMatchObject({ filing: 'on', issues: { closeAfter: 1 } });
    expect(errorsOf(`${text}colour: red\r\n`)).toEqual([expect.stringMatching(/^4:1: colour: unknown key/)]);
    expect(errorsOf('\uFEFFcolour: red\r\n')).toEqual([expect.stringMatching(/^1:1: colour: /)]);
  });

  it('may say a thing once and refer to it', () => {
    const text = 'branches: &ours [main, stable]\nworkflows: *ours\n';
    expect(configOf(text)).toMatchObject({ branches: ['main', 'stable'], workflows: ['main', 'stable'] });
  });

  it('may have no known errors of infrastructure at all', () => {
    expect(configOf('infrastructure: []\n').infrastructure).toEqual([]);
  });
});

describe('what is wrong with a config', () => {
  it('is said all at once, in the order of the lines, with what is expected', () => {
    expect(
      errorsOf(
        [
          'filing: of',
          'sla:',
          '  hours: { P1: -1, P9: 3 }',
          '  warnAt: 1',
          'issues:',
          '  closeAfter: 0',
          '  assign: yes',
          '  authors: [a b]',
          'branches: []',
          'severity:',
          '  rules:',
          '    - severity: p1',
          '      why: x',
          '      when: { wrods: [a], minTests: 1.5 }',
          '',
        ].join('\n'),
      ),
    ).toEqual([
      '1:9: filing: is "of", expected one of dry-run, on, off; did you mean off?',
      '3:16: sla.hours.P1: is -1, expected a number above 0',
      '3:20: sla.hours.P9: unknown key; did you mean P0? Known: P0, P1, P2, P3',
      '4:11: sla.warnAt: is 1, expected a number above 0 and below 1',
      '6:15: issues.closeAfter: is 0, expected a whole number from 1 on',
      '7:11: issues.assign: is "yes", expected true or false',
      '8:13: issues.authors[0]: is "a b", expected text such as "octo" or "our-app[bot]"',
      '9:11: branches: is an empty list, expected a list of at least 1, each text',
      '12:7: severity.rules[0].name: is missing, expected text',
      '12:17: severity.rules[0].severity: is "p1", expected one of P0, P1, P2, P3; did you mean P1?',
      '14:15: severity.rules[0].when.wrods: unknown key; did you mean words? Known: kinds, words, path, crashPath, marker, exception, message, minTests, flakyRateAbove',
      '14:37: severity.rules[0].when.minTests: is 1.5, expected a whole number from 1 on',
    ]);
  });

  it.each([
    ['an unknown key', 'colour: red\n', '1:1: colour: unknown key. Known: severity, sla, '],
    ['a key of another place', 'notify: [octo]\n', '1:1: notify: unknown key; did you mean sla.notify? '],
    ['a list', '- filing: on\n', '1:1: the file is a list, expected keys with values (severity, '],
    ['a word', 'on\n', '1:1: the file is "on", expected keys'],
    [
      'a key without a value',
      'filing: on\nsla:\n',
      '2:1: sla: has no value, expected keys with values (hours, ',
    ],
    ['an unclosed list', 'branches: [main\n\n\n', '1:15: not YAML: '],
    [
      'a tab',
      'sla:\n\twarnAt: 0.5\n',
      '2:1: not YAML: Tabs are not allowed as indentation; indent by spaces',
    ],
    ['a second colon', 'filing: on: off\n', '1:9: not YAML: '],
    ['a doubled key', 'filing: on\nfiling: off\n', '2:1: the key filing is there twice, first in line 1; '],
    ['two documents', 'filing: on\n---\nfiling: off\n', '2:1: there are several documents in the file; '],
    ['an alias of nothing', 'branches: *ours\n', '1:11: no anchor &ours stands before this alias'],
    ['a list as key', '[a]: b\n', '1:1: a key must be a word'],
    ['a tag', 'filing: !!js/function "x"\n', '1:9: not YAML: Unresolved tag'],
    ['a prototype', '__proto__: { filing: on }\n', '1:1: __proto__: unknown key'],
    [
      'a colour that YAML takes for a number',
      'labels:\n  P0: { color: 000000 }\n',
      '2:16: labels.P0.color: is 0, expected text such as "d73a4a"; put it into quotes',
    ],
    [
      'a colour with a hash',
      'labels:\n  P0: { color: "#d73a4a" }\n',
      '2:16: labels.P0.color: is "#d73a4a", expected text such as "d73a4a"',
    ],
    [
      'a label with the name of another one',
      'labels:\n  bug: { name: p1 }\n',
      '2:16: labels.bug.name: labels.P1 has this name too; ',
    ],
    [
      'a known error without a condition',
      'infrastructure:\n  - name: net\n',
      '2:5: infrastructure[0]: gives no condition; add `exception`, `message` or both',
    ],
    [
      'speeds without a middle',
      'durations:\n  speed: { fastSeconds: 2 }\n',
      '2:10: durations.speed.mediumSeconds: must be above fastSeconds, which is 2',
    ],
  ])('is said of %s', (_, text, line) => {
    const [first = '', ...others] = errorsOf(text);
    expect(first).toMatch(new RegExp(`^${line.replace(/\W/g, '\\$&')}`));
    expect(first).not.toContain('\n');
    expect(others).toEqual([]);
  });

  it.each([
    ['/tests/**', 'leave the `/` at its start out'],
    ['./tests/*.py', 'without `.` and `..`'],
    ['../tests/*.py', 'without `.` and `..`'],
    ['tests\\\\unit', 'no `\\`'],
    ['!tests/**', 'a pattern can not exclude'],
    ['tests/', '`folder/**` are all in a folder'],
    ['tests/{a,b}.py', 'only `*`, `**` and `?` have a meaning'],
    ['tests/**.py', '`**` stands alone between two `/`'],
  ])('is that the pattern %s can never match', (pattern, said) => {
    const rule = `{ name: x, severity: P1, why: y, when: { path: ["tests/*.py", "${pattern}"] } }`;
    expect(errorsOf(`severity:\n  rules:\n    - ${rule}\n`)).toEqual([
      expect.stringMatching(/^3:69: severity\.rules\[0\]\.when\.path\[1\]: /),
    ]);
    expect(errorsOf(`severity:\n  rules:\n    - ${rule}\n`)[0]).toContain(said);
    expect(
      errorsOf(`durations:\n  tiers: [{ name: x, budgetSeconds: 1, paths: ["${pattern}"] }]\n`)[0],
    ).toContain(said);
  });

  it('is that two rules, tiers or known errors have one name, also where they are wrong besides', () => {
    expect(
      errorsOf(
        [
          'severity:',
          '  rules:',
          '    - { name: cart, severity: P1, why: x, when: {} }',
          '    - { name: cart, severity: P9, why: x, when: {} }',
          'durations:',
          '  tiers: [{ name: fast, budgetSeconds: 1 }, { name: fast, budgetSeconds: 2 }]',
          'infrastructure:',
          '  - { name: net, message: [a] }',
          '  - { name: net, message: [b] }',
          '',
        ].join('\n'),
      ),
    ).toEqual([
      expect.stringMatching(/^4:15: severity\.rules\[1\]\.name: item \[0\] of the list has this name too/),
      expect.stringMatching(/^4:31: severity\.rules\[1\]\.severity: is "P9"/),
      expect.stringMatching(/^6:53: durations\.tiers\[1\]\.name: item \[0\] /),
      expect.stringMatching(/^9:13: infrastructure\[1\]\.name: item \[0\] /),
    ]);
  });

  it('is one error a place', () => {
    expect(errorsOf('branches: [[]]\n')).toEqual(['1:12: branches[0]: is an empty list, expected text']);
  });

  it('is found where an alias was written out', () => {
    expect(errorsOf('branches: &ours [main, 3]\nworkflows: *ours\n')).toEqual([
      expect.stringMatching(/^1:24: branches\[1\]: is 3, expected text; put it into quotes/),
      expect.stringMatching(/^1:24: workflows\[1\]: is 3/),
    ]);
  });
});

describe('a config that means harm', () => {
  const levels = Array.from({ length: 9 }, (_, at) =>
    at === 0
      ? 'a0: &a0 [x]'
      : `a${at}: &a${at} [${Array(9)
          .fill(`*a${at - 1}`)
          .join(', ')}]`,
  );

  it.each([
    ['grows without bound by aliases', `${levels.join('\n')}\n`, 'by aliases too often'],
    ['has thousands of aliases', `x: &a {}\ny: [${'*a,'.repeat(3_000)}]\n`, 'this is alias 101'],
    ['is nested without end', '['.repeat(30_000), 'nested too deep'],
    ['is nested without end by keys', '{a: '.repeat(9_000), 'nested too deep'],
    ['is very long', `# ${'x'.repeat(70_000)}\n`, 'has more than 65536 characters'],
  ])('and %s is refused in one line', (_, text, said) => {
    const errors = errorsOf(text);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(said);
    expect(errors[0]?.length).toBeLessThan(300);
  });

  it.each([
    ['keys', `{${Array.from({ length: 3_000 }, (_, at) => at.toString(36)).join(',')}}`],
    ['doubled keys', `{${'a,'.repeat(3_000)}}`],
    ['empty rules', `severity: {rules: [${'{},'.repeat(3_000)}]}`],
  ])('and has thousands of wrong %s is answered with a hundred errors', (_, text) => {
    expect(errorsOf(text).length).toBeLessThanOrEqual(200);
  });

  it('runs no code', () => {
    expect(errorsOf('filing: !!js/function "function () { return 1 }"\n').length).toBeGreaterThan(0);
  });
});
