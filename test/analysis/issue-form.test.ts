import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { FORM_LABELS, readIssueForm } from '#src/analysis/issue-form.ts';
import { SEVERITIES } from '#src/model/severities.ts';

interface Field {
  type: string;
  id?: string;
  attributes: { label?: string; value?: string; options?: unknown[] } & Record<string, unknown>;
  validations?: { required?: unknown };
}

const text = readFileSync(join(import.meta.dirname, '../../.github/ISSUE_TEMPLATE/bug.yml'), 'utf8');
const form = parse(text) as Record<string, unknown> & { body: Field[] };
const fields = form.body.filter(({ type }) => type !== 'markdown');

/** What GitHub makes of the form: a heading for each field, in their order. */
function rendered(answers: Record<string, string>): string {
  return fields
    .map(({ attributes: { label = '' } }) => `### ${label}\n\n${answers[label] ?? '_No response_'}`)
    .join('\n\n');
}

describe('the issue form that is shipped', () => {
  it('has the keys that GitHub asks for, and only known ones', () => {
    const known = ['name', 'description', 'title', 'labels', 'assignees', 'projects', 'type', 'body'];
    expect(Object.keys(form).filter((key) => !known.includes(key))).toEqual([]);
    expect(form).toMatchObject({ name: expect.any(String), description: expect.any(String) });
    expect(form['labels']).toEqual(['bug']);
  });

  it('has fields of known types with their labels, and something to fill in', () => {
    const types = ['checkboxes', 'dropdown', 'input', 'markdown', 'textarea'];
    expect(form.body.map(({ type }) => type).filter((type) => !types.includes(type))).toEqual([]);
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.every(({ attributes: { label = '' } }) => label !== '')).toBe(true);
    const texts = form.body.filter(({ type }) => type === 'markdown');
    expect(texts.every(({ attributes: { value = '' } }) => value !== '')).toBe(true);
  });

  it('has ids of letters, digits, - and _, each once, and labels each once', () => {
    const ids = form.body.flatMap(({ id }) => (id === undefined ? [] : [id]));
    expect(ids.filter((id) => !/^[\w-]+$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    const labels = fields.map(({ attributes }) => attributes.label);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('asks in drop-downs for texts, each once, and none that GitHub reads as an answer of its own', () => {
    for (const { attributes } of fields.filter(({ type }) => type === 'dropdown')) {
      const options = attributes.options ?? [];
      expect(options.length).toBeGreaterThan(0);
      expect(new Set(options).size).toBe(options.length);
      expect(options.filter((option) => typeof option !== 'string' || /^none$/i.test(option))).toEqual([]);
    }
  });

  it('says of each field whether it is required by a truth value', () => {
    expect(fields.map(({ validations }) => typeof (validations?.required ?? false))).toEqual(
      fields.map(() => 'boolean'),
    );
  });

  it('has exactly the fields that are read', () => {
    expect(fields.map(({ attributes }) => attributes.label).sort()).toEqual(
      Object.values(FORM_LABELS).sort(),
    );
  });

  it('offers every severity once, and each is read', () => {
    const options = fields.find(({ id }) => id === 'severity')?.attributes.options ?? [];
    const read = options.map((option) => readIssueForm(rendered({ Severity: String(option) })).severity);
    expect(read).toEqual([...SEVERITIES]);
  });
});

describe('a filled-in form', () => {
  it('is read by its headings, lines of any kind between', () => {
    const body = rendered({
      'What happens': 'It sums up to 3.\n\n### Details\n\nSee above.',
      'Failing test': 'tests/test_cart.py::test_total',
    });
    const read = readIssueForm(body.replaceAll('\n', '\r\n'));
    expect(read).toMatchObject({
      severity: null,
      happens: 'It sums up to 3.\n\n### Details\n\nSee above.',
      expected: null,
      failingTest: 'tests/test_cart.py::test_total',
      environment: null,
    });
  });

  it('keeps to its own first heading when another form is pasted into an answer', () => {
    const body = `### Severity\n\nP3: code quality\n\n### What happens\n\n### Severity\n\nP0: security`;
    expect(readIssueForm(body).severity).toBe('P3');
  });

  it.each(['', 'It is broken.', '#### Severity\n\nP0', '### Severity\nvery', '### Severity'])(
    'text without it (%j) has no severity',
    (body) => {
      expect(readIssueForm(body).severity).toBeNull();
    },
  );
});
