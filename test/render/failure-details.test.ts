import { describe, expect, it } from '@jest/globals';
import type { Failure } from '#src/model/test-result.ts';
import { renderIssue } from '#src/render/issue.ts';
import { aCause, aCauseTest, aFailure, anAnalysis, aTest, someFacts } from '../support/builders.ts';

const context = { analysis: anAnalysis(), facts: someFacts() };
const bodyOf = (failure: Partial<Failure>, more: { isQuiet?: boolean } = {}) =>
  renderIssue(aCause({ tests: [aCauseTest(aTest({ failure: aFailure(failure) }))] }), { ...context, ...more })
    .body;
/** The part of a body below a heading. */
const section = (body: string, heading: string) => body.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';

describe('an issue', () => {
  it('shows what the assertion compared as a diff, once, below its message', () => {
    const body = bodyOf({
      message: "total mismatch\nassert 'a' == 'b'\n  \n  - b\n  + a",
      diff: '- b\n+ a',
      excerpt: '',
    });
    expect(section(body, 'Actual')).toContain(
      "```\ntotal mismatch\nassert 'a' == 'b'\n```\n\n```diff\n- b\n+ a\n```",
    );
    expect(body.split('+ a')).toHaveLength(2);
  });

  it('says what the chain of exceptions began with', () => {
    const root = {
      type: 'KeyError',
      message: "'user_id'",
      location: { file: 'src/db.py', line: 8, function: 'load' },
    };
    expect(section(bodyOf({ root }), 'Actual')).toContain(
      "It began with `KeyError`: 'user\\_id' at `src/db.py:8`.",
    );
    expect(section(bodyOf({ root: { type: '', message: '', location: null } }), 'Actual')).toContain(
      'It began with an exception without a name.',
    );
  });

  it('lists what an exception group holds, the first five', () => {
    const leaves = Array.from({ length: 7 }, (_, index) => ({
      type: 'ValueError',
      message: `job ${index}`,
      location: null,
    }));
    const actual = section(bodyOf({ leaves }), 'Actual');
    expect(actual).toContain('The group holds:\n\n- `ValueError`: job 0\n');
    expect(actual).toContain('- `ValueError`: job 4\n- and 2 more exceptions');
    expect(actual).not.toContain('job 5');
  });

  it('gives Hypothesis’ example with the decorator that runs it again, among the steps', () => {
    const examples = [
      { text: 'test_total(\n    n=501,\n)', decorator: "@reproduce_failure('6.170.15', b'AEIB9Q==')" },
      { text: 'test_total(\n    n=-501,\n)', decorator: null },
    ];
    expect(section(bodyOf({ examples }), 'Steps to reproduce')).toContain(
      "Hypothesis found these examples; the decorator, put on the test for a while, makes it run exactly this:\n\n```python\n@reproduce_failure('6.170.15', b'AEIB9Q==')\ntest_total(\n    n=501,\n)\n```\n\n```python\ntest_total(\n    n=-501,\n)\n```",
    );
    const [, explicit] = examples;
    expect(
      section(bodyOf({ examples: explicit === undefined ? [] : [explicit] }), 'Steps to reproduce'),
    ).toContain('Hypothesis found this example:\n\n```python\ntest_total(');
  });

  it('lets nothing of it be Markdown, a mention or HTML', () => {
    const hostile = '@octocat fixes #1 <img src=x> ```\n# not a heading';
    const body = bodyOf({
      diff: hostile,
      examples: [{ text: hostile, decorator: null }],
      root: { type: hostile, message: hostile, location: null },
      leaves: [{ type: '', message: hostile, location: { file: hostile, line: 1, function: null } }],
    });
    const outside = body.replace(/^(`{3,})[a-z]*\n[\s\S]*?\n\1$/gm, '').replace(/(`+)[^\n]*?\1/g, '');
    expect(outside).not.toContain('@octocat');
    expect(outside).not.toContain('<img');
    expect(outside).not.toMatch(/^# not/m);
  });

  it('that is filed without details has none of them', () => {
    const secret = 'the-way-in';
    const raised = { type: 'KeyError', message: secret, location: null };
    const body = bodyOf(
      {
        diff: `- ${secret}`,
        examples: [{ text: secret, decorator: secret }],
        root: raised,
        leaves: [raised],
      },
      { isQuiet: true },
    );
    expect(body).not.toContain(secret);
  });
});
