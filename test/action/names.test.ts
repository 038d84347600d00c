import { describe, expect, it } from '@jest/globals';
import { artifactName } from '#src/action/artifact-name.ts';
import { environmentOf } from '#src/action/environment.ts';

describe('the name of an environment', () => {
  const name = (
    matrix: Record<string, string>,
    os: string | null = 'ubuntu24',
    python: string | null = '3.13.1',
  ) => environmentOf({ name: null, os, python, matrix }).name;

  it('is the one that is given', () => {
    expect(environmentOf({ name: 'mine', os: 'ubuntu24', python: '3.13', matrix: { a: 'b' } })).toEqual({
      name: 'mine',
      os: 'ubuntu24',
      python: '3.13',
      matrix: { a: 'b' },
    });
  });

  it('is made of the OS and Python without a matrix', () => {
    expect(name({})).toBe('ubuntu24, Python 3.13');
    expect(name({}, null, null)).toBe('default');
  });

  it('tells the legs of a matrix apart', () => {
    expect(name({ os: 'windows-latest', 'python-version': '3.9' })).toBe('windows-latest, Python 3.9');
    expect(name({ python: 'pypy3.10', django: '5.2' })).toBe('ubuntu24, pypy3.10, django 5.2');
  });

  it('leaves out what names the shard: a suite’s shards are of one environment', () => {
    const sharded = (shard: string) =>
      environmentOf({
        name: null,
        os: 'ubuntu24',
        python: null,
        matrix: { python: '3', group: '3', db: 'x' },
        shard,
      }).name;
    expect(sharded('3')).toBe('ubuntu24, Python 3, db x');
    expect(sharded('3/4')).toBe('ubuntu24, Python 3, db x');
    expect(sharded('33')).toBe('ubuntu24, Python 3, group 3, db x');
  });
});

describe('the name of an artifact', () => {
  const parts = { runId: '77', attempt: 2, job: 'test', environment: 'linux', shard: null };

  it('is made of run, attempt, job, environment and shard', () => {
    expect(artifactName(parts)).toBe('redfirst-77-2-test-linux');
    expect(artifactName({ ...parts, shard: '3' })).toBe('redfirst-77-2-test-linux-3');
    expect(artifactName({ ...parts, runId: null, job: null })).toBe('redfirst-local-2-job-linux');
  });

  it('has safe characters only, and differs where they would make two the same', () => {
    const names = [
      'a/b',
      'a:b',
      'a b',
      'a-b',
      'ä',
      'ö',
      '../..',
      '',
      'x'.repeat(500),
      `${'x'.repeat(500)}y`,
    ].map((environment) => artifactName({ ...parts, environment }));
    expect(new Set(names).size).toBe(names.length);
    for (const one of names) expect(one).toMatch(/^[a-z0-9][a-z0-9._-]{0,150}$/);
  });
});
