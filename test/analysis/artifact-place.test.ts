import { describe, expect, it } from '@jest/globals';
import { advisedPatterns, artifactPlace } from '#src/analysis/artifact-place.ts';

const run = { runId: 77, attempt: 2 };
const environmentOf = (name: string, ...patterns: string[]) =>
  artifactPlace(name, patterns, run)?.environment ?? null;

describe('the environment of an artifact', () => {
  it.each([
    ['junit-ubuntu-3.12', 'junit-*', 'ubuntu-3.12'],
    ['junit-ubuntu-3.12', 'junit-*-*', 'ubuntu-3.12'],
    ['ubuntu-junit-3.12', '*-junit-*', 'ubuntu-3.12'],
    ['junit-3.12', 'junit*', '3.12'],
    ['junit', 'junit*', 'junit'],
    ['junit', '*', 'junit'],
    ['test-results', 'test-results', 'test-results'],
    ['a-b-c-end', 'a-*-end', 'b-c'],
    ['results-77-3.12', 'results-{run}-*', '3.12'],
    ['results-77', 'results-{run}', 'results'],
    ['77', '{run}', 'default'],
  ])('of %s by %s is %s', (name, pattern, environment) => {
    expect(environmentOf(name, pattern)).toBe(environment);
  });

  it.each([
    ['junit-3.12', 'coverage-*'],
    ['xjunit-3.12', 'junit-*'],
    ['junit-3.12-x', 'junit-*-end'],
    ['junit', 'junit-*'],
    ['JUnit-3.12', 'junit-*'],
    ['results-78', 'results-{run}'],
    // The two fixed parts must not share a character.
    ['ab', 'ab*b'],
    ['a-x', 'a-*-x'],
  ])('is none for %s by %s', (name, pattern) => {
    expect(environmentOf(name, pattern)).toBeNull();
  });

  it('is by the first pattern that matches', () => {
    expect(environmentOf('junit-unit-3.12', 'junit-unit-*', 'junit-*')).toBe('3.12');
    expect(environmentOf('junit-unit-3.12', 'junit-*', 'junit-unit-*')).toBe('unit-3.12');
  });

  it('takes no time that a hostile name decides', () => {
    expect(environmentOf('a'.repeat(100_000), '*a*a*a*a*a*a*a*a*b')).toBeNull();
  });
});

describe('the attempt of an artifact', () => {
  it('is what its name says, of those that have completed', () => {
    const attemptOf = (name: string) => artifactPlace(name, ['junit-*-{attempt}'], run);
    expect(attemptOf('junit-3.12-1')).toEqual({ environment: '3.12', attempt: 1 });
    expect(attemptOf('junit-3.12-2')).toEqual({ environment: '3.12', attempt: 2 });
    expect(attemptOf('junit-3.12-3')).toBeNull();
  });

  it('is unknown where the pattern has none', () => {
    expect(artifactPlace('junit-2', ['junit-*'], run)).toEqual({ environment: '2', attempt: null });
  });
});

describe('the advice', () => {
  it('is a pattern for each kind of name that looks like reports', () => {
    expect(
      advisedPatterns([
        'junit-3.12',
        'junit-3.13',
        'coverage',
        'coverage-report-linux',
        'test-results-ubuntu-latest',
        'unit-test-results_1',
        'wheels',
        'docs-latest',
      ]),
    ).toEqual(['coverage', 'coverage-report-*', 'junit-*', 'test-results-*', 'unit-test-results_*']);
  });

  it('names five patterns at most', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'].map((part) => `${part}-junit`);
    expect(advisedPatterns(names)).toEqual(names.slice(0, 5));
  });

  it('names nothing of ours', () => {
    expect(advisedPatterns(['redfirst-12-1-test-junit', 'redfirst-history', 'Redfirst-coverage'])).toEqual(
      [],
    );
  });
});
