import { describe, expect, it } from '@jest/globals';
import { InputError, readInputs } from '#src/action/inputs.ts';

/** As action.yml hands them on when the workflow gives nothing. */
const defaults = { REDFIRST_MODE: 'collect', REDFIRST_UPLOAD: 'true', REDFIRST_COMMAND: '' };

describe('the inputs', () => {
  it('are all empty by default', () => {
    expect(readInputs(defaults)).toEqual({
      mode: 'collect',
      command: null,
      budgetMs: 300_000,
      reports: [],
      coverage: [],
      environment: null,
      shard: null,
      workingDirectory: '',
      artifactName: null,
    });
  });

  it('are read from what action.yml maps them to', () => {
    const inputs = readInputs({
      ...defaults,
      REDFIRST_MODE: 'reproduce',
      REDFIRST_COMMAND: '  pytest -n 4\n',
      REDFIRST_BUDGET: '90s',
      REDFIRST_REPORTS: 'a/*.xml\r\n\n  b{1,2}.xml  ',
      REDFIRST_COVERAGE: 'coverage.json',
      REDFIRST_ENVIRONMENT: 'ubuntu, Python 3.13 ✓',
      REDFIRST_SHARD: 'b',
      REDFIRST_SHARDS: '4',
      REDFIRST_WORKING_DIRECTORY: './packages/x/',
      REDFIRST_ARTIFACT_NAME: 'mine',
      REDFIRST_RETENTION_DAYS: '7',
      REDFIRST_UPLOAD: 'False',
    });
    expect(inputs).toEqual({
      mode: 'reproduce',
      command: 'pytest -n 4',
      budgetMs: 90_000,
      reports: ['a/*.xml', 'b{1,2}.xml'],
      coverage: ['coverage.json'],
      environment: 'ubuntu, Python 3.13 ✓',
      shard: { name: 'b', expected: 4 },
      workingDirectory: 'packages/x',
      artifactName: 'mine',
    });
  });

  it('that are wrong are all named at once', () => {
    const read = () =>
      readInputs({
        REDFIRST_MODE: 'prove',
        REDFIRST_UPLOAD: 'yes',
        REDFIRST_BUDGET: '5',
        REDFIRST_SHARDS: '0',
        REDFIRST_RETENTION_DAYS: '1.5',
        REDFIRST_WORKING_DIRECTORY: 'a/../../b',
        REDFIRST_ARTIFACT_NAME: 'a/b',
        REDFIRST_ENVIRONMENT: 'a\nb',
        REDFIRST_SHARD: 'x'.repeat(101),
      });
    expect(read).toThrow(InputError);
    for (const name of [
      'mode',
      'budget',
      'upload',
      'shards',
      'retention-days',
      'working-directory',
      'artifact-name',
      'environment',
      'shard',
    ])
      expect(read).toThrow(new RegExp(`\`${name}\` is "`));
    expect(read).toThrow(/"prove", but must be `collect` or `reproduce` or `setup`/);
  });

  it('of a set-up name no command, which would not run', () => {
    const given = { ...defaults, REDFIRST_MODE: 'setup' };
    expect(readInputs(given).mode).toBe('setup');
    expect(() => readInputs({ ...given, REDFIRST_COMMAND: 'pytest' })).toThrow(/`command`.*`mode: setup`/);
  });

  const wrong: [variable: string, value: string, says: RegExp][] = [
    ['REDFIRST_SHARDS', '4', /`shards` is "4", but needs `shard`/],
    ['REDFIRST_SHARDS', '1e3', /number of shards/],
    ['REDFIRST_WORKING_DIRECTORY', '/etc', /below the workspace/],
    ['REDFIRST_WORKING_DIRECTORY', '..', /below the workspace/],
    ['REDFIRST_ENVIRONMENT', 'a\u202eb', /invisible/],
    ['REDFIRST_RETENTION_DAYS', '0', /1 or more/],
    ['REDFIRST_COMMAND', 'a\0b', /NUL/],
  ];
  it.each(wrong)('refuse %s=%j', (variable, value, says) => {
    expect(() => readInputs({ ...defaults, [variable]: value })).toThrow(says);
  });
});
