import { describe, expect, it } from '@jest/globals';
import { readConfig } from '#src/config/read-config.ts';
import { configErrorLine } from '#src/model/config-error.ts';

function gatesOf(text: string, owner: string | null = null) {
  const read = readConfig(text, { owner: { file: 'octo/.github', text: owner } });
  if ('errors' in read) throw new Error(read.errors.map(configErrorLine).join('\n'));
  return read.config.gates;
}

function errorsOf(text: string): string[] {
  const read = readConfig(text);
  if ('config' in read) throw new Error('It is valid');
  return read.errors.map((error) => configErrorLine(error).replace('.github/redfirst.yml:', ''));
}

describe('the section gates', () => {
  it('asks only about new failures where it says nothing', () => {
    expect(gatesOf('')).toEqual({
      newFailures: 'on',
      noResults: 'neutral',
      newFlaky: 'off',
      coverageTotal: 'off',
      coverageDrop: 'off',
      diffCoverage: 'off',
      paths: [],
      slowdowns: 'off',
    });
  });

  it('has a switch for each gate', () => {
    const text = `gates:
  newFailures: off
  noResults: fail
  newFlaky: on
  coverageTotal: 85.5
  coverageDrop: 0
  diffCoverage: 80
  paths:
    - { path: "src/pay/**", coverage: 90, diffCoverage: 100 }
    - { path: "*.py", coverage: 50 }
  slowdowns: on
`;
    expect(gatesOf(text)).toEqual({
      newFailures: 'off',
      noResults: 'fail',
      newFlaky: 'on',
      coverageTotal: 85.5,
      coverageDrop: 0,
      diffCoverage: 80,
      paths: [
        { path: 'src/pay/**', coverage: 90, diffCoverage: 100 },
        { path: '*.py', coverage: 50 },
      ],
      slowdowns: 'on',
    });
  });

  it('can be switched off where the owner switched it on', () => {
    const owner = 'gates: { diffCoverage: 80, newFlaky: on }\n';
    expect(gatesOf('gates: { diffCoverage: off }\n', owner)).toMatchObject({
      diffCoverage: 'off',
      newFlaky: 'on',
    });
  });

  it.each([
    [
      'gates: { diffCoverage: 101 }\n',
      ['1:24: gates.diffCoverage: is 101, expected a number from 0 to 100 or one of off'],
    ],
    [
      'gates: { coverageDrop: -1 }\n',
      ['1:24: gates.coverageDrop: is -1, expected a number from 0 to 100 or one of off'],
    ],
    ['gates: { newFlaky: true }\n', ['1:20: gates.newFlaky: is true, expected one of on, off']],
    [
      'gates: { noResults: failure }\n',
      ['1:21: gates.noResults: is "failure", expected one of neutral, fail'],
    ],
    [
      'gates: { diffCover: 80 }\n',
      [
        '1:10: gates.diffCover: unknown key; did you mean diffCoverage? Known: newFailures, noResults, newFlaky, coverageTotal, coverageDrop, diffCoverage, paths, slowdowns',
      ],
    ],
    [
      'gates: { paths: [{ path: src/** }] }\n',
      ['1:18: gates.paths[0]: asks nothing of its files; add `coverage`, `diffCoverage` or both, in percent'],
    ],
    [
      'gates: { paths: [{ path: /src, coverage: 5 }] }\n',
      [
        '1:26: gates.paths[0].path: a pattern is relative to the root of the repository; leave the `/` at its start out',
      ],
    ],
    [
      'gates:\n  paths:\n    - { path: a.py, coverage: 5 }\n    - { path: a.py, diffCoverage: 5 }\n',
      ['4:15: gates.paths[1].path: item [0] of the list has this path too; say all of it in one'],
    ],
  ])('refuses %j and says why', (text, errors) => {
    expect(errorsOf(text)).toEqual(errors);
  });
});
