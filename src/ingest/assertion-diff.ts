import { redact } from '#src/model/redaction.ts';
import { headAndTail } from './excerpt.ts';
import { withoutExamples } from './hypothesis-examples.ts';

/** Enough for a whole `Full diff:` of a page; what is longer keeps its head and tail. */
const BOUNDS = { headLines: 60, tailLines: 60, characters: 6_000, headCharacters: 3_000 };

/** How a library shows what it compared. */
interface Form {
  /** Whose form it is. */
  of: string;
  applies(type: string, message: string): boolean;
  /** The part of the message that compares; '' when there is none. */
  compares(message: string): string;
}

/** The first that applies decides. */
const FORMS: readonly Form[] = [
  {
    of: 'doctest',
    applies: (type) => type === 'DocTestFailure',
    compares: (message) =>
      /^(?:Expected(?: nothing)?:?|Differences \(.*\):)\n[\s\S]*/m.exec(message)?.[0] ?? '',
  },
  {
    // Below the rewritten assert, each line indented; the lines with `+  where` too.
    of: 'pytest',
    applies: (_, message) => /^assert /m.test(message),
    compares: (message) => dedent(/^assert .*\n([\s\S]*)/m.exec(message)?.[1] ?? ''),
  },
  {
    // unittest, numpy, pandas and `pytest.raises(match=…)` put it below the first line.
    of: 'libraries',
    applies: (type, message) =>
      /(?:^|\.)AssertionError$/.test(type) &&
      /^[ \t]*(?:[-+?] |Expected|Actual|ACTUAL|DESIRED|\[left\]|Regex:|x:)/m.test(message),
    compares: (message) => message.slice(message.indexOf('\n') + 1 || message.length),
  },
];

/**
 * What an assertion shows of expected and actual, as its library writes it (of pytest: `-` expected, `+` actual, without
 * its indentation), bounded and redacted; null when it compares nothing or has no more than the comparison's own line.
 */
export function assertionDiff(type: string, message: string): string | null {
  const told = withoutExamples(message);
  const form = FORMS.find((row) => row.applies(type, told));
  const diff = withoutBlankEnds(form?.compares(told) ?? '');
  return diff === '' ? null : redact(headAndTail(diff, BOUNDS));
}

/** Without empty lines before and after; the first line keeps its indentation. */
function withoutBlankEnds(text: string): string {
  const lines = text.split('\n');
  return lines
    .slice(
      Math.max(
        0,
        lines.findIndex((line) => line.trim() !== ''),
      ),
    )
    .join('\n')
    .trimEnd();
}

function dedent(text: string): string {
  return text.replace(/^ {2}/gm, '');
}
