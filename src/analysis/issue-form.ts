import { SEVERITIES } from '#src/model/severities.ts';
import type { Severity } from '#src/model/severity.ts';

/** What a reporter filled in; null where nothing. All of it is outside text. */
export interface IssueForm {
  severity: Severity | null;
  happens: string | null;
  expected: string | null;
  steps: string | null;
  failingTest: string | null;
  environment: string | null;
}

/** The labels of the form's fields, as `.github/ISSUE_TEMPLATE/bug.yml` has them: GitHub makes headings of them. */
export const FORM_LABELS: Readonly<Record<keyof IssueForm, string>> = {
  severity: 'Severity',
  happens: 'What happens',
  expected: 'What should happen',
  steps: 'Steps to reproduce',
  failingTest: 'Failing test',
  environment: 'Python and operating system',
};

/** What GitHub writes under the heading of a field that was left empty. */
const NO_RESPONSE = '_No response_';

/**
 * Reads the text that GitHub makes of an issue form: a heading `### <label>` for each field and what was filled in below it.
 * A text that was written by hand has none of it. Of a heading that comes again, as in what somebody pasted, the first counts.
 */
export function readIssueForm(body: string): IssueForm {
  const fields = fieldsOf(body);
  const field = (name: keyof IssueForm): string | null => fields.get(FORM_LABELS[name].toLowerCase()) ?? null;
  return {
    severity: severityIn(field('severity')),
    happens: field('happens'),
    expected: field('expected'),
    steps: field('steps'),
    failingTest: field('failingTest'),
    environment: field('environment'),
  };
}

/** By heading in lower case; what is empty has none. */
function fieldsOf(body: string): Map<string, string> {
  const labels = new Set(Object.values(FORM_LABELS).map((label) => label.toLowerCase()));
  const fields = new Map<string, string[]>();
  let lines: string[] | null = null;
  for (const line of body.split(/\r?\n/)) {
    const heading = /^### +(\S.*)$/.exec(line)?.[1]?.trim().toLowerCase();
    if (heading === undefined || !labels.has(heading) || fields.has(heading)) lines?.push(line);
    else {
      lines = [];
      fields.set(heading, lines);
    }
  }
  return new Map(
    [...fields]
      .map(([heading, found]) => [heading, found.join('\n').trim()] as const)
      .filter(([, text]) => text !== '' && text !== NO_RESPONSE),
  );
}

/** The options of the form begin with the severity: `P1: crash, …`. */
function severityIn(chosen: string | null): Severity | null {
  const word = /^P[0-3]\b/i.exec(chosen ?? '')?.[0].toUpperCase();
  return SEVERITIES.find((severity) => severity === word) ?? null;
}
