import { isAbsolute, normalize, sep } from 'node:path';
import { durationMs } from '#src/model/duration-ms.ts';

/** What the workflow asked for, checked. Empty inputs are null or []. */
export interface Inputs {
  mode: Mode;
  command: string | null;
  /** What running failing tests again may cost, in ms. */
  budgetMs: number;
  reports: string[];
  coverage: string[];
  environment: string | null;
  shard: { name: string; expected: number | null } | null;
  /** Relative to the workspace; '' is the workspace itself. */
  workingDirectory: string;
  artifactName: string | null;
}

/** Every input that is wrong, in one message. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The modes that this version has. Later ones are rows here and in action.yml. */
const modes = ['collect', 'reproduce', 'setup'] as const;
type Mode = (typeof modes)[number];

/** A text that becomes part of names, shown to people. */
const maxNameLength = 100;

/**
 * Reads the inputs, which action.yml hands on as `REDFIRST_<NAME>`: the runner gives a composite's steps no `INPUT_*`.
 * `upload` and `retention-days` are used by action.yml alone; they are checked here with the others.
 * @throws InputError that names all wrong inputs at once
 */
export function readInputs(env: Environment): Inputs {
  const wrong: string[] = [];
  const text = (name: string): string =>
    (env[`REDFIRST_${name.toUpperCase().replaceAll('-', '_')}`] ?? '').trim();
  const check = (name: string, holds: boolean, should: string): void => {
    if (!holds) wrong.push(`\`${name}\` is ${JSON.stringify(text(name))}, but ${should}`);
  };
  const plainName = (name: string): string | null => {
    check(
      name,
      !/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(text(name)),
      'must be one line without invisible characters',
    );
    check(name, text(name).length <= maxNameLength, `must have ${maxNameLength} characters at most`);
    return text(name) === '' ? null : text(name);
  };

  const mode = modes.find((name) => name === (text('mode') || 'collect'));
  check('mode', mode !== undefined, `must be ${modes.map((name) => `\`${name}\``).join(' or ')}`);
  const isNumber = (name: string, from: number, to: number) =>
    /^\d{1,4}$/.test(text(name)) && Number(text(name)) >= from && Number(text(name)) <= to;
  check(
    'shards',
    text('shards') === '' || isNumber('shards', 1, 9999),
    'must be a number of shards, 1 or more',
  );
  check('shards', text('shards') === '' || text('shard') !== '', 'needs `shard`, the name of this one');
  check(
    'retention-days',
    text('retention-days') === '' || isNumber('retention-days', 1, 400),
    'must be a number of days, 1 or more',
  );
  check('upload', /^(?:true|false)?$/i.test(text('upload')), 'must be `true` or `false`');
  const workingDirectory = innerFolder(text('working-directory'));
  check('working-directory', workingDirectory !== null, 'must be a folder below the workspace, without `..`');
  check(
    'artifact-name',
    !/["':<>|*?\\/]/.test(text('artifact-name')) || text('artifact-name') === '',
    'must not have any of " : < > | * ? \\ /',
  );
  check('command', !text('command').includes('\0'), 'must not have a NUL character');
  check('command', mode !== 'setup' || text('command') === '', 'must be empty with `mode: setup`');
  const budgetMs = durationMs(text('budget') || '5m');
  check('budget', budgetMs !== null, 'must be a duration such as 90s, 5m or 1h');
  const shardName = plainName('shard');
  const environment = plainName('environment');
  const artifactName = plainName('artifact-name');

  if (wrong.length > 0)
    throw new InputError(
      `Mend ${wrong.length === 1 ? 'this input' : 'these inputs'} of Redfirst: ${wrong.join('; ')}.`,
    );
  return {
    mode: mode ?? 'collect',
    command: text('command') === '' ? null : text('command'),
    budgetMs: budgetMs ?? 0,
    reports: lines(text('reports')),
    coverage: lines(text('coverage')),
    environment,
    shard:
      shardName === null
        ? null
        : { name: shardName, expected: text('shards') === '' ? null : Number(text('shards')) },
    workingDirectory: workingDirectory ?? '',
    artifactName,
  };
}

/** A pattern a line; commas are part of a glob (`{a,b}`) and of names. */
function lines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function innerFolder(path: string): string | null {
  if (isAbsolute(path) || path.includes('\0')) return null;
  const folder = normalize(path === '' ? '.' : path).replace(/[\\/]$/, '');
  if (folder === '..' || folder.startsWith(`..${sep}`)) return null;
  return folder === '.' ? '' : folder;
}
