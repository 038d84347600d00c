import { describe, expect, it } from '@jest/globals';
import { type FailureGroup, joinAlike } from '#src/analysis/same-cause.ts';
import { aCauseTest, aSignature, aTest } from '../support/builders.ts';

const range = { lastPassed: 'a', firstFailed: 'c', commits: [{ sha: 'c', subject: 'Break', files: [] }] };

function aGroup(name: string, overrides: Partial<FailureGroup> = {}): FailureGroup {
  const test = aCauseTest(aTest({ nodeId: `tests/test_${name}.py::test_${name}` }));
  return {
    kind: 'cause',
    isNew: false,
    range,
    knownKey: null,
    tests: [{ ...test, signature: aSignature() }],
    ...overrides,
  };
}

const joined = (...groups: FailureGroup[]) => joinAlike(groups, []);

describe('groups that fail alike', () => {
  it('are new as one if any of them is', () => {
    expect(joined(aGroup('a'), aGroup('b', { isNew: true }))).toMatchObject([{ isNew: true }]);
    expect(joined(aGroup('a'), aGroup('b'))).toMatchObject([{ isNew: false }]);
  });

  it('have of their ranges what all have, and commits only of one whole range', () => {
    expect(joined(aGroup('a'), aGroup('b'))).toMatchObject([{ range }]);
    const unseen = aGroup('b', { range: { lastPassed: null, firstFailed: 'c', commits: null } });
    expect(joined(aGroup('a'), unseen)).toMatchObject([
      { range: { lastPassed: null, firstFailed: 'c', commits: null } },
    ]);
    const later = aGroup('b', { range: { ...range, firstFailed: 'd' } });
    expect(joined(aGroup('a'), later)).toMatchObject([
      { range: { lastPassed: 'a', firstFailed: null, commits: null } },
    ]);
  });
});
