import { describe, expect, it } from '@jest/globals';
import { renderComment } from '#src/render/comment.ts';
import { renderIssue } from '#src/render/issue.ts';
import { aCause, aCauseTest, aFailure, aRedAnalysis, aTest, someFacts } from '../support/builders.ts';

const test = aTest({ nodeId: 'tests/test_cart.py::test_total', failure: aFailure() });
const cause = aCause({ tests: [aCauseTest(test)] });

describe('a test that fails in some environments only', () => {
  const onlyIn = new Map([['\0tests/test_cart.py::test_total', ['Python 3.13, windows', 'Python `3.14`']]]);
  const analysis = aRedAnalysis({ causes: [cause], onlyIn });

  it('is shown with them in the comment', () => {
    expect(renderComment(analysis, someFacts())?.body).toContain(
      '(only on `Python 3.13, windows`, `` Python `3.14` ``)',
    );
  });

  it('is shown with them in the issue', () => {
    expect(renderIssue(cause, { analysis, facts: someFacts() }).body).toContain(
      '(only on `Python 3.13, windows`',
    );
  });

  it('is shown without where it fails everywhere', () => {
    const everywhere = aRedAnalysis({ causes: [cause] });
    expect(renderComment(everywhere, someFacts())?.body).not.toContain('only on');
  });
});
