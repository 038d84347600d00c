import { describe, expect, it } from '@jest/globals';
import { renderIssue } from '#src/render/issue.ts';
import {
  aCause,
  aCauseTest,
  aFailure,
  anAnalysis,
  aSignature,
  aTest,
  someFacts,
} from '../support/builders.ts';

describe('an issue for two tests that fail in two ways, each in its own file', () => {
  const files = ['tests/test_a.py', 'tests/test_b.py'];
  const { title, body } = renderIssue(
    aCause({
      tests: files.map((file) => aCauseTest(aTest({ nodeId: `${file}::test_it`, failure: aFailure() }))),
      signatures: files.map((file, at) => ({ signature: aSignature({ key: `s1-${at}`, file }), tests: 1 })),
    }),
    { analysis: anAnalysis(), facts: someFacts() },
  );

  it('does not say more than that they count as one cause', () => {
    expect(body).toContain('2 tests that count as one cause');
    expect(body).not.toContain('with one cause');
  });

  it('does not pick one of the files for the title', () => {
    expect(title).toMatch(/^2 tests fail: /);
  });
});

describe('an issue for files that can’t be collected', () => {
  const uncollected = (files: string[]) =>
    renderIssue(
      aCause({
        tests: files.map((file) =>
          aCauseTest(
            aTest({ nodeId: file, failure: aFailure({ kind: 'collection-error', phase: 'collect' }) }),
          ),
        ),
      }),
      { analysis: anAnalysis(), facts: someFacts() },
    ).body;

  it('expects them to be collected, since no test of theirs has run', () => {
    expect(uncollected(['tests/test_a.py'])).toContain('## Expected\n\npytest collects the file.');
    expect(uncollected(['tests/test_a.py', 'tests/test_b.py'])).toContain('pytest collects all 2 files.');
  });
});
