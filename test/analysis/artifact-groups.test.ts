import { describe, expect, it } from '@jest/globals';
import { artifactGroups } from '#src/analysis/artifact-groups.ts';

const tests = (environment: string, report: string, attempt = 1) => ({
  environment,
  attempt,
  reports: [report],
  onlyMeasures: false,
});
const coverage = (environment: string, report: string, attempt = 1) => ({
  ...tests(environment, report, attempt),
  onlyMeasures: true,
});

describe('artifacts that are read together', () => {
  it('are those of one environment', () => {
    expect(
      artifactGroups([
        tests('3.13', 'j13'),
        tests('3.12', 'j12'),
        coverage('3.12', 'c12'),
        coverage('3.13', 'c13'),
      ]),
    ).toEqual([
      { environment: '3.12', attempt: 1, reports: ['j12', 'c12'] },
      { environment: '3.13', attempt: 1, reports: ['j13', 'c13'] },
    ]);
  });

  it('are the only tests and all coverage', () => {
    expect(artifactGroups([coverage('coverage', 'c'), tests('test-results', 'j')])).toEqual([
      { environment: 'test-results', attempt: 1, reports: ['c', 'j'] },
    ]);
  });

  it('are not coverage of all and one of several environments', () => {
    expect(artifactGroups([tests('a', 'ja'), tests('b', 'jb'), coverage('coverage', 'c')])).toEqual([
      { environment: 'a', attempt: 1, reports: ['ja'] },
      { environment: 'b', attempt: 1, reports: ['jb'] },
      { environment: 'coverage', attempt: 1, reports: ['c'] },
    ]);
  });

  it('are never of two attempts', () => {
    expect(artifactGroups([tests('a', 'first', 1), tests('a', 'second', 2)])).toEqual([
      { environment: 'a', attempt: 1, reports: ['first'] },
      { environment: 'a', attempt: 2, reports: ['second'] },
    ]);
  });
});
