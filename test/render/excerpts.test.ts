import { describe, expect, it } from '@jest/globals';
import { renderIssue } from '#src/render/issue.ts';
import { aCause, aCauseTest, aFailure, aRedAnalysis, aTest, someFacts } from '../support/builders.ts';

const excerpt = Array.from({ length: 200 }, (_, at) => `line ${at} of the traceback`).join('\n');
const cause = aCause({ tests: [aCauseTest(aTest({ failure: aFailure({ excerpt }) }))] });
const context = { analysis: aRedAnalysis(), facts: someFacts() };

describe('the traceback in an issue', () => {
  it('is not there with `excerpts: none`, while the message is', () => {
    const { body } = renderIssue(cause, { ...context, excerpts: 'none' });
    expect(body).not.toContain('of the traceback');
    expect(body).toContain('assert 2 == 1');
  });

  it('loses its middle with `excerpts: short`, and by default', () => {
    const { body } = renderIssue(cause, { ...context, excerpts: 'short' });
    expect(body).toContain('line 0 of');
    expect(body).toContain('line 199 of');
    expect(body).not.toContain('line 100 of');
    expect(renderIssue(cause, context).body).toBe(body);
  });

  it('is whole with `excerpts: full`', () => {
    expect(renderIssue(cause, { ...context, excerpts: 'full' }).body).toContain(excerpt);
  });
});
