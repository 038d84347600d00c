import type { Call } from '../fake-github/call-log.ts';
import { numberedMentions } from '../numbered-mentions.ts';
import type { Scenario, Told } from './scenario.ts';

/** What a scenario's golden file holds: every write whole, with GitHub's answer, then what the log complained of. */
export function goldenOf({ situation, why }: Scenario, { writes, complaints }: Told): string {
  const numbered = numberedMentions();
  const text = [
    `${situation}\n\n${why}`,
    ...(writes.length === 0 ? ['=== nothing is written ==='] : writes.map(writeText)),
    ...(complaints.length === 0 ? [] : [['=== log ===', ...complaints].join('\n')]),
  ].join('\n\n');
  return `${text}\n`.replace(
    /(\/(?:actions\/runs|check-runs|issues\/comments)\/|\brun[ =])(\d+)/g,
    (_, lead: string, id: string) => `${lead}${numbered(kinds[lead] ?? 'run', id)}`,
  );
}

const kinds: Record<string, string> = { '/check-runs/': 'check', '/issues/comments/': 'comment' };

/** Texts stand as they are, everything else as JSON, a line each. */
function writeText({ method, path, status, actor, body }: Call): string {
  const fields = flat(fieldsOf(body));
  const isText = ([, value]: [string, unknown]): boolean => typeof value === 'string' && value.includes('\n');
  return [
    `=== ${method} ${path} (${actor}): ${status} ===`,
    ...fields.filter((field) => !isText(field)).map(([name, value]) => `${name}: ${JSON.stringify(value)}`),
    ...fields.filter(isText).map(([name, value]) => `--- ${name} ---\n${value}`),
  ].join('\n');
}

/** `output.summary` and so on, so that each text has its place. */
function flat(fields: Record<string, unknown>): [string, unknown][] {
  return Object.entries(fields).flatMap(([name, value]): [string, unknown][] =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value).map(([inner, of]) => [`${name}.${inner}`, of])
      : [[name, value]],
  );
}

function fieldsOf(body: unknown): Record<string, unknown> {
  return typeof body === 'object' && body !== null ? { ...body } : {};
}

/** What was written, by where a reader finds it: a line a write. */
export interface ToldRow {
  check: string[];
  comment: string[];
  issue: string[];
}

/** The same in short, as the list of scenarios has it. Comments on issues count as the issue's. */
export function rowOf({ writes }: Told): ToldRow {
  const row: ToldRow = { check: [], comment: [], issue: [] };
  const proposals = new Set<string>();
  for (const { method, template, path, status, body } of writes) {
    const fields = fieldsOf(body);
    const isRefused = status === null || status >= 400;
    const told = (text: string): string => (isRefused ? `GitHub refuses it (${status})` : text);
    if (template.includes('/check-runs')) row.check.push(told(checkLine(fields)));
    else if (template.includes('/comments')) {
      proposals.add(path);
      row.comment.push(told(`${method === 'POST' ? 'new' : 'updated'}: ${commentLine(fields)}`));
    } else row.issue.push(told(issueLine(method, template, fields)));
  }
  return row;
}

function checkLine(fields: Record<string, unknown>): string {
  const { summary } = fieldsOf(fields['output']);
  const [first] = String(summary).split('\n');
  return `${fields['conclusion'] ?? 'in progress'}: ${first}`;
}

function commentLine({ body }: Record<string, unknown>): string {
  const lines = String(body).split('\n');
  const first = lines.find((line) => line !== '' && !line.startsWith('<!--')) ?? '';
  return first.replace(/^#+ /, '');
}

function issueLine(method: string, template: string, { title }: Record<string, unknown>): string {
  return method === 'POST' && template.endsWith('/issues') ? `filed: ${title}` : `${method} ${template}`;
}
