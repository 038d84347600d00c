import { describe, expect, it } from '@jest/globals';
import { renderIssue } from '#src/render/issue.ts';
import { aCause, aCauseTest, aFailure, aRedAnalysis, aTest, someFacts } from '../support/builders.ts';
import { renderedMarkdown } from '../support/rendered-markdown.ts';

const context = { analysis: aRedAnalysis(), facts: someFacts() };
const plainTest = aCauseTest();
const quotedTest = {
  ...aCauseTest(aTest({ nodeId: "t.py::test_a[it's]", failure: aFailure() })),
  reproduce: "pytest 't.py::test_a[it'\\''s]' -v",
  reproduceInPowerShell: "pytest 't.py::test_a[it''s]' -v",
};
const stepsOf = (body: string) => /## Steps to reproduce[\s\S]*?(?=\n## Expected)/.exec(body)?.[0] ?? '';

describe('the PowerShell form of a command', () => {
  it('is not shown where PowerShell reads the same line', () => {
    const { body } = renderIssue(aCause({ tests: [plainTest] }), context);
    expect(body).not.toContain('PowerShell');
  });

  it('is folded, says that it was not executed, and has a fence of its own', async () => {
    const { body } = renderIssue(aCause({ tests: [quotedTest] }), context);
    const steps = stepsOf(body);
    expect(steps).toContain('<summary>In PowerShell 7.3 or newer (not executed here)</summary>');
    expect(steps).toContain("```powershell\npytest 't.py::test_a[it''s]' -v\n```");
    expect(steps.indexOf("pytest 't.py::test_a[it'\\''s]' -v")).toBeLessThan(steps.indexOf('<details>'));
    const { elements } = await renderedMarkdown(steps);
    expect(elements.map(({ tag }) => tag)).toContain('details');
  });

  it('is given for those commands only that differ, which is said', () => {
    const { body } = renderIssue(aCause({ tests: [plainTest, quotedTest] }), context);
    expect(body).toContain('In PowerShell 7.3 or newer (where it differs; not executed here)');
    expect(
      stepsOf(body)
        .match(/```powershell\n[^`]*```/)?.[0]
        .split('\n'),
    ).toHaveLength(3);
  });

  it('is left out with all other details of a quiet issue', () => {
    const { body } = renderIssue(aCause({ tests: [quotedTest] }), { ...context, isQuiet: true });
    expect(body).not.toContain('PowerShell');
    expect(body).not.toContain("it''s");
  });

  it('does not show a line that would not run as shown', () => {
    const invisible = { ...quotedTest, reproduceInPowerShell: "pytest 't.py::test_a[\u202e'']' -v" };
    const { body } = renderIssue(aCause({ tests: [invisible] }), context);
    expect(stepsOf(body)).toMatch(/```powershell\n# Not shown: /);
  });
});
