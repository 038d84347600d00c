import { redact } from '#src/model/redaction.ts';
import type { FailingExample } from '#src/model/test-result.ts';
import { headAndTail } from './excerpt.ts';

const MOST = 5;
const BOUNDS = { headLines: 40, tailLines: 20, characters: 2_000, headCharacters: 1_200 };

/** Hypothesis 6.170 writes `Failing test case:`, 6.112 and older `Falsifying example:`; both may be `explicit`. */
const HEAD = /^(?:Failing|Falsifying) (?:explicit )?(?:test case|example): ?(.*)$/;
const BLOB =
  /@reproduce_failure\((?:'[\w.]{1,40}'|"[\w.]{1,40}"), ?b(?:'[\w+/=-]{0,4000}'|"[\w+/=-]{0,4000}")\)/;
/** What Hypothesis says about an example: which lines only it ran (with this machine's paths), that it failed only once. */
const COMMENT = /^(?:Explanation:|Failed to reproduce )/;
const REPRODUCE = /^You can reproduce this (?:test case|example) by temporarily adding /;

const ADDED =
  /^(?:(?:Failing|Falsifying) (?:explicit )?(?:test case|example)\b|\(note: |You can reproduce this )/m;

/**
 * The examples for which Hypothesis saw a test fail, as it writes them below the error of each bug, with the decorator that
 * makes it run exactly this example where it offers one. At most five, bounded and redacted.
 *
 * @param errors the errors that may have one: the test's own and those inside an exception group
 */
export function failingExamples(errors: readonly string[]): FailingExample[] {
  const found = new Map<string, FailingExample>();
  for (const error of errors) {
    for (const example of examplesIn(error.split('\n'))) {
      const known = found.get(example.text);
      if (known === undefined || known.decorator === null) found.set(example.text, example);
    }
  }
  return [...found.values()].slice(0, MOST);
}

function examplesIn(lines: readonly string[]): FailingExample[] {
  const examples: FailingExample[] = [];
  for (let at = 0; at < lines.length && examples.length <= MOST; at += 1) {
    const head = HEAD.exec(lines[at] ?? '');
    if (head === null) {
      const blob = REPRODUCE.test(lines[at] ?? '') ? BLOB.exec(lines[at] ?? '') : null;
      const last = examples.at(-1);
      if (blob !== null && last !== undefined) last.decorator ??= blob[0];
      continue;
    }
    const end = endOfExample(lines, at);
    // A state machine has its steps on lines of their own.
    const opening = /^(?:<.*>)?$/.test(head[1] ?? '') ? [] : [head[1] ?? ''];
    const text = [...opening, ...lines.slice(at + 1, end)].join('\n').trimEnd();
    if (text !== '') examples.push({ text: redact(headAndTail(text, BOUNDS)), decorator: null });
    at = end - 1;
  }
  return examples;
}

/** What an error says before Hypothesis' additions to it. */
export function withoutExamples(error: string): string {
  const end = ADDED.exec(error)?.index ?? error.length;
  return error.slice(0, end).trimEnd();
}

/** Where the lines of an example end: a call at its parenthesis, then all (drawn values, notes) up to an empty line. */
function endOfExample(lines: readonly string[], start: number): number {
  let end = start + 1;
  if ((lines[start] ?? '').endsWith('(')) {
    const closed = lines.findIndex((line, index) => index > start && line === ')');
    if (closed >= 0) end = closed + 1;
  }
  while (end < lines.length && !isOutside(lines[end] ?? '')) end += 1;
  return end;
}

function isOutside(line: string): boolean {
  return line.trim() === '' || [REPRODUCE, HEAD, COMMENT].some((pattern) => pattern.test(line));
}
