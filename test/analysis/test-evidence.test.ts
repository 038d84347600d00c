import { describe, expect, it } from '@jest/globals';
import { newestFailure, passesOf, testEvidence } from '#src/analysis/test-evidence.ts';
import { aFailure, anEvidence, aRecord, aTest } from '../support/builders.ts';

const [first, second] = [anEvidence(81, 'a'), anEvidence(82, 'b')];
const [linux, windows] = ['ubuntu, Python 3.13', 'windows'];
const green = [aTest()];
const red = [aTest({ failure: aFailure() })];
const { tests } = aRecord();
const both = tests.map((test) => ({ ...test, environments: [linux, windows] }));

describe('the evidence of a commit', () => {
  it('is a pass only where the test passed in every environment in which it failed', () => {
    const onOne = testEvidence([{ run: first, environment: linux, tests: green }]);
    expect(passesOf(onOne, tests)).toEqual([first]);
    expect(passesOf(onOne, both)).toEqual([]);
    const onBoth = testEvidence([
      { run: second, environment: windows, tests: green },
      { run: first, environment: linux, tests: green },
    ]);
    expect(passesOf(onBoth, both)).toHaveLength(1);
  });

  it('counts as many passes as the test has that passed least often', () => {
    const [third, other] = [anEvidence(83, 'a'), 'tests/test_b.py::test_b'];
    const evidence = testEvidence([
      { run: first, environment: linux, tests: green },
      { run: second, environment: linux, tests: [...green, aTest({ nodeId: other })] },
      { run: third, environment: linux, tests: green },
    ]);
    expect(passesOf(evidence, tests)).toEqual([first, second, third]);
    const two = [...tests, { nodeId: other, rootdir: '', signature: 's1', environments: [linux] }];
    expect(passesOf(evidence, two)).toEqual([second]);
  });

  it('is no pass when one of several tests is not there', () => {
    const evidence = testEvidence([{ run: first, environment: linux, tests: green }]);
    const other = { ...aRecord().tests[0], nodeId: 'tests/test_b.py::test_b', rootdir: '' };
    expect(passesOf(evidence, [...tests, { environments: [], signature: 's1', ...other }])).toEqual([]);
  });

  it('is the worst that the workflows on it show of a test in an environment, whichever came first', () => {
    for (const [red1, green1] of [
      [first, second],
      [second, first],
    ] as const) {
      const evidence = testEvidence([
        { run: red1, environment: linux, tests: red },
        { run: green1, environment: linux, tests: green },
      ]);
      expect(passesOf(evidence, tests)).toEqual([]);
      expect(newestFailure(evidence, tests)).toEqual(red1);
    }
  });

  it('is a failure when two jobs of one run and environment disagree, in whatever order', () => {
    const jobs = [
      { run: first, environment: linux, tests: red },
      { run: first, environment: linux, tests: green },
    ];
    for (const order of [jobs, jobs.toReversed()]) expect(passesOf(testEvidence(order), tests)).toEqual([]);
  });

  it('knows no failure of a test that only passed, and no pass of one that was skipped', () => {
    const evidence = testEvidence([{ run: first, environment: linux, tests: green }]);
    expect(newestFailure(evidence, tests)).toBeNull();
    const skipped = testEvidence([
      { run: first, environment: linux, tests: [aTest({ outcomes: ['skipped'] })] },
    ]);
    expect(passesOf(skipped, tests)).toEqual([]);
  });

  it('keeps packages of a monorepo apart', () => {
    const evidence = testEvidence([
      { run: first, environment: linux, tests: [aTest({ rootdir: 'packages/a' })] },
    ]);
    expect(passesOf(evidence, tests)).toEqual([]);
  });
});
