import type { Cause, CauseKind } from '#src/model/findings.ts';
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
  /** Said before all else of an issue that is about more than one cause; '' of others. */
  opening: string;
  /** `8 tests`, or the one test's name. */
  subject: string;
  verb: string;
  /** The file where more than half of several tests fail, and how many of them if not all. */
  place: { file: string; tests: number | null } | null;
  /** The exception, where all have the same. */
  type: string | null;
}

const openings: Record<CauseKind, string> = {
  cause: '',
  'suite-broken': 'The suite is broken: ',
  'roll-up': 'More than can have an issue each: ',
};

/** The words for an issue's title and first sentence. */
export function headlineOf({ kind, tests, signatures }: Cause): Headline {
  const [first] = tests;
  const opening = openings[kind];
  const types = new Set(signatures.map(({ signature }) => shortType(signature.type)));
  const [onlyType = ''] = types;
  const type = types.size === 1 && onlyType !== '' ? onlyType : null;
  const verb = verbs[onlyKind(tests)];
  if (tests.length === 1 && first !== undefined)
    return { opening, subject: nodeIdParts(first.result.nodeId).name, verb: verb.one, place: null, type };
  const place = kind === 'cause' ? mostlyIn(signatures, tests.length) : null;
  return { opening, subject: counted(tests.length, 'test'), verb: verb.many, place, type };
}

/** The kind of failure that all the tests share; where they differ, the plain word fits each. */
function onlyKind(tests: Cause['tests']): FailureKind {
  const kinds = new Set(tests.map(({ result }) => decidingFailure(result)?.kind ?? 'failure'));
  const [kind = 'failure'] = kinds;
  return kinds.size === 1 ? kind : 'failure';
}

function mostlyIn(signatures: Cause['signatures'], tests: number): Headline['place'] {
  const file = signatures[0]?.signature.file ?? null;
  if (file === null) return null;
  const there = signatures.filter(({ signature }) => signature.file === file);
  const count = there.reduce((sum, signature) => sum + signature.tests, 0);
  return count > tests / 2 ? { file, tests: count < tests ? count : null } : null;
}

/** An issue's title as plain text; identity is the marker, so it may change (design §5). */
export function causeTitle(cause: Cause): string {
  const { opening, subject, verb, place } = headlineOf(cause);
  const failure = cause.tests.map(({ result }) => decidingFailure(result)).find((found) => found !== null);
  // What leads one cause says nothing of the others.
  const tellsReason = failure !== undefined && (cause.kind === 'cause' || cause.signatures.length === 1);
  const reason = tellsReason
    ? [shortType(failure.type), firstLine(failure.message)].filter((part) => part !== '').join(': ')
    : '';
  const where = place === null ? '' : `${placeWords(place)}${short(place.file)}`;
  return bare(
    `${opening}${short(subject)} ${verb}${where}${reason === '' ? '' : `: ${reason}`}`,
    BUDGET.title,
  );
}

/** What stands before the file: ` in `, or `, 7 of them in `. */
export function placeWords({ tests }: { tests: number | null }): string {
  return tests === null ? ' in ' : `, ${grouped(tests)} of them in `;
}

/** Redacted before it is cut, or half a secret would pass. */
function short(text: string): string {
  return cut(redactTokens(text), 80);
}
