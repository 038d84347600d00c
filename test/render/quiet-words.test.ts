import { describe, expect, it } from '@jest/globals';
import { renderIssue } from '#src/render/issue.ts';
import { renderOpenBlocks } from '#src/render/issue-open.ts';
import { renderReopenedBlocks } from '#src/render/issue-reopened.ts';
import { aCause, aCauseTest, aFailure, anAnalysis, aRecord, aTest, someFacts } from '../support/builders.ts';

/** A test that fails with an exception of its own. */
const failing = (type: string) =>
  aCauseTest(aTest({ nodeId: `tests/test_auth.py::test_${type}`, failure: aFailure({ type }) }));
const tests = [failing('KeyError'), failing('OSError')];
const cause = aCause({ tests, signatures: tests.map(({ signature }) => ({ signature, tests: 1 })) });
const news = { cause: null, closeAfter: 3, analysis: { onlyIn: null } };

/** The sections of an issue to which its other texts point, and which a quiet one lacks. */
const POINTED = /Steps to reproduce|\*Actual\*/;

describe.each<[string, (isQuiet: boolean) => string]>([
  ['filed', (isQuiet) => renderIssue(cause, { analysis: anAnalysis(), facts: someFacts(), isQuiet }).body],
  ['brought up to date', (isQuiet) => renderOpenBlocks(aRecord(), { ...news, isQuiet })['status'] ?? ''],
  [
    'about a broken suite',
    (isQuiet) => renderOpenBlocks(aRecord({ kind: 'suite-broken' }), { ...news, isQuiet })['status'] ?? '',
  ],
  ['opened again', (isQuiet) => renderReopenedBlocks(aRecord(), { isQuiet })['status'] ?? ''],
])('an issue that is %s', (_, render) => {
  it('points to its commands and messages, and where it is quiet to none', () => {
    expect(render(false)).toMatch(POINTED);
    expect(render(true)).not.toMatch(POINTED);
  });
});
