import type { Cause } from '#src/model/findings.ts';
import { redactTokens } from '#src/model/redaction.ts';
import type { FailureKind } from '#src/model/test-result.ts';
import { BUDGET } from './budget.ts';
import { bare } from './escape-markdown.ts';
import { decidingFailure, nodeIdParts, shortType } from './failing-test.ts';
import { counted, grouped } from './numbers.ts';
import { cut, firstLine } from './outside-text.ts';

/** What happens to one test, and to several. */
const verbs: Record<FailureKind, { one: string; many: string }> = {
  failure: { one: 'fails', many: 'fail' },
  crash: { one: 'crashes', many: 'crash' },
  'collection-error': { one: 'cannot be collected', many: 'cannot be collected' },
  'internal-error': {
    one: 'ends in an internal error of pytest',
    many: 'end in an internal error of pytest',
  },
};

/** What is wrong, without the reason; outside text, not yet escaped. */
export interface Headline {
  /** `8 tests`, or the one test's name. */
  subject: string;
  verb: string;
  /** The file where most of several tests fail, and how many of them if not all. */
  place: { file: string; tests: number | null } | null;
  /** The exception, where all have the same. */
  type: string | null;
}

/** The words for an issue's title and first sentence. */
export function headlineOf({ tests, signatures }: Cause): Headline {
  const [first] = tests;
  const kind = first === undefined ? 'failure' : (decidingFailure(first.result)?.kind ?? 'failure');
  const types = new Set(signatures.map(({ signature }) => shortType(signature.type)));
  const [onlyType = ''] = types;
  const type = types.size === 1 && onlyType !== '' ? onlyType : null;
  if (tests.length === 1 && first !== undefined)
    return { subject: nodeIdParts(first.result.nodeId).name, verb: verbs[kind].one, place: null, type };
  const file = signatures[0]?.signature.file ?? null;
  const there = signatures.reduce(
    (sum, { signature, tests: count }) => sum + (signature.file === file ? count : 0),
    0,
  );
  const place = file === null ? null : { file, tests: there < tests.length ? there : null };
  return { subject: counted(tests.length, 'test'), verb: verbs[kind].many, place, type };
}

/** An issue's title as plain text; identity is the marker, so it may change (design §5). */
export function causeTitle(cause: Cause): string {
  const { subject, verb, place } = headlineOf(cause);
  const failure = cause.tests.map(({ result }) => decidingFailure(result)).find((found) => found !== null);
  const reason = failure
    ? [shortType(failure.type), firstLine(failure.message)].filter((part) => part !== '').join(': ')
    : '';
  const where = place === null ? '' : `${placeWords(place)}${short(place.file)}`;
  return bare(`${short(subject)} ${verb}${where}${reason === '' ? '' : `: ${reason}`}`, BUDGET.title);
}

/** What stands before the file: ` in `, or `, 7 of them in `. */
export function placeWords({ tests }: { tests: number | null }): string {
  return tests === null ? ' in ' : `, ${grouped(tests)} of them in `;
}

/** Redacted before it is cut, or half a secret would pass. */
function short(text: string): string {
  return cut(redactTokens(text), 80);
}
