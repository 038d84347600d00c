import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { violations } from '../support/published-schema.ts';
import { type CliRun, emptyFolder, parseDocument, runCli } from '../support/run-cli.ts';

const PATH = '.github/redfirst.yml';

/** A checkout with a config; null: without one. */
function checkout(config: string | null): string {
  const root = emptyFolder();
  if (config !== null) {
    mkdirSync(dirname(join(root, PATH)), { recursive: true });
    writeFileSync(join(root, PATH), config);
  }
  return root;
}

const check = (config: string | null, ...args: string[]): Promise<CliRun> =>
  runCli(['config', 'check', ...args], { cwd: checkout(config) });

const wrong = 'filing: on\nsla:\n  hours: { P1: soon, P9: 3 }\n';

describe('config check', () => {
  it('says nothing but the defaults where there is no config', async () => {
    const { status, stdout, stderr } = await check(null);
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: 'There is no .github/redfirst.yml here: the defaults hold.\n',
      stderr: '',
    });
  });

  it('says in one line what deviates from the defaults', async () => {
    const { status, stdout, stderr } = await check('filing: on\nsla:\n  hours: { P1: 24 }\n');
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout:
        '.github/redfirst.yml is right; 2 settings deviate from the defaults: sla.hours.P1: 72 → 24, filing: dry-run → on\n',
      stderr: '',
    });
  });

  it('says of a config that repeats the defaults that it does', async () => {
    const { status, stdout } = await check('filing: dry-run\n');
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: '.github/redfirst.yml is right and says nothing but the defaults.\n',
    });
  });

  it('prints every error with its place, as compilers do, and ends with 2', async () => {
    const { status, stdout, stderr } = await check(wrong);
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: [
        '.github/redfirst.yml:3:16: sla.hours.P1: is "soon", expected a number above 0',
        '.github/redfirst.yml:3:22: sla.hours.P9: unknown key; did you mean P0? Known: P0, P1, P2, P3',
        '',
      ].join('\n'),
    });
  });

  it('reads the file that it is given', async () => {
    const root = checkout(null);
    writeFileSync(join(root, 'other.yml'), 'colour: red\n');
    const { status, stderr } = await runCli(['config', 'check', 'other.yml'], { cwd: root });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^other\.yml:1:1: colour: unknown key/);
  });

  it('says of a file that is not there what to do', async () => {
    const { status, stderr } = await check(null, 'nowhere.yml');
    expect(status).toBe(2);
    expect(stderr).toBe(
      'redfirst: nowhere.yml does not exist. Name a config, or none for .github/redfirst.yml.\n',
    );
  });

  it('leaves no command for a log in what it repeats', async () => {
    const { status, stderr } = await check('"::error::\\e[31mx": 1\n"##[group]": 1\n');
    expect(status).toBe(2);
    expect(stderr).not.toMatch(/^\s*::|##\[|\u001b/m);
  });

  it('knows its options', async () => {
    const { status, stderr } = await check(null, '--jsno');
    expect(status).toBe(2);
    expect(stderr).toContain('--json');
  });
});

describe('config check --json', () => {
  it.each([
    ['no config', null, 0, { exists: false, valid: true, errors: [], changes: [] }],
    [
      'a config',
      'filing: on\nbranches: [main]\n',
      0,
      {
        exists: true,
        valid: true,
        errors: [],
        changes: [
          { path: 'branches', default: null, value: ['main'] },
          { path: 'filing', default: 'dry-run', value: 'on' },
        ],
      },
    ],
    [
      'a wrong config',
      wrong,
      2,
      {
        exists: true,
        valid: false,
        errors: [
          {
            line: 3,
            column: 16,
            path: 'sla.hours.P1',
            message: 'is "soon", expected a number above 0',
          },
          {
            line: 3,
            column: 22,
            path: 'sla.hours.P9',
            message: 'unknown key; did you mean P0? Known: P0, P1, P2, P3',
          },
        ],
        changes: [],
      },
    ],
  ])('is one document of %s, as its schema says', async (_, config, exit, expected) => {
    const outcome = await check(config, '--json');
    const document = parseDocument(outcome);
    expect(outcome.status).toBe(exit);
    expect(document).toEqual({ schema: 'redfirst/config-check@1', file: PATH, ...expected });
    expect(violations('config-check', document)).toEqual([]);
  });

  it('is a document also of a config with rules of its own', async () => {
    const rules =
      'severity:\n  rules:\n    - { name: cart, severity: P1, why: it sells, when: { words: [cart] } }\n';
    const outcome = await check(
      `${rules}infrastructure: []\nlabels: { P0: { color: "000000" } }\n`,
      '--json',
    );
    const document = parseDocument(outcome);
    expect(violations('config-check', document)).toEqual([]);
    expect(document).toMatchObject({
      changes: [{ path: 'severity.rules' }, { path: 'labels.P0.color' }, { path: 'infrastructure' }],
    });
  });
});
