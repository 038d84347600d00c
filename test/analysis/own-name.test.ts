import { describe, expect, it } from '@jest/globals';
import { assess } from '#src/analysis/severity.ts';
import { subjectOf } from '#src/analysis/subject.ts';
import { DEFAULT_SEVERITY_RULES } from '#src/config/defaults.ts';
import { aFailingTest } from './builders.ts';

const severityIn = (project: string | null, nodeId: string) =>
  assess(
    subjectOf(aFailingTest(nodeId, {}), { tests: 1, suiteBroken: false, project }),
    DEFAULT_SEVERITY_RULES,
  ).severity;

describe('a folder that is called as its repository', () => {
  it.each([
    ['crypto-x', 'crypto_x/tests/test_a.py::test_x', 'P2'],
    ['Crypto.X', 'src/crypto-x/test_a.py::test_x', 'P2'],
    ['auth', 'auth/tests/test_a.py::test_x', 'P2'],
    // Not the whole name, or no folder: that is what the test is about.
    ['crypto-x', 'crypto/tests/test_a.py::test_x', 'P0'],
    ['auth', 'auth/tests/test_auth.py::test_x', 'P0'],
    ['auth', 'tests/auth.py::test_x', 'P0'],
    ['auth', 'tests/test_a.py::test_auth', 'P0'],
    [null, 'crypto_x/tests/test_a.py::test_x', 'P0'],
  ])('says nothing of one test: in %s %s is %s', (project, nodeId, severity) => {
    expect(severityIn(project, nodeId)).toBe(severity);
  });
});

describe('a severity by how often a test is flaky', () => {
  it('says so once', () => {
    const subject = subjectOf(aFailingTest('tests/test_a.py::test_x', {}), { tests: 1, suiteBroken: false });
    const { rule, why } = assess({ ...subject, kinds: ['flaky'], flakyRate: 0.2 }, DEFAULT_SEVERITY_RULES);
    expect(rule).toBe('often-flaky');
    expect(why).toBe(
      'it is flaky in more than 10 % of its runs: a test that fails this often is no longer believed',
    );
  });
});
