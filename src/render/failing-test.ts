import type { Analysis, Cause } from '#src/model/findings.ts';
import { identityOf } from '#src/model/test-identity.ts';
import type { Failure, TestResult } from '#src/model/test-result.ts';
import { code, plain } from './escape-markdown.ts';
import { firstLine } from './outside-text.ts';

/** The failure that decided: of a failed test the last one, of a flaky test what made it flaky. */
export function decidingFailure({ attempts }: TestResult): Failure | null {
  return attempts.findLast(({ failure }) => failure !== undefined)?.failure ?? null;
}

/** `RemoteProtocolError` of `h11._util.RemoteProtocolError`. */
export function shortType(type: string): string {
  return type.slice(type.lastIndexOf('.') + 1);
}

/** The parts of a node id: `tests/test_a.py`, `TestC::test_b` (without parameters), `test_b[p]`. */
export function nodeIdParts(nodeId: string): { file: string; function: string; name: string } {
  const boundary = nodeId.indexOf('::');
  if (boundary < 0) return { file: nodeId, function: '', name: nodeId };
  const inside = nodeId.slice(boundary + 2);
  const bracket = inside.indexOf('[');
  const path = bracket < 0 ? inside : inside.slice(0, bracket);
  const lastName = path.lastIndexOf('::');
  return {
    file: nodeId.slice(0, boundary),
    function: path,
    name: lastName < 0 ? inside : inside.slice(lastName + 2),
  };
}

/** What the tests of one function share that differ only in their parameters. */
export function functionKey({ rootdir, nodeId }: Pick<TestResult, 'rootdir' | 'nodeId'>): string {
  const { file, function: name } = nodeIdParts(nodeId);
  return `${rootdir}\0${file}\0${name}`;
}

/** Exception and the message's first line, and where it fails if not everywhere, as Markdown for a table cell. */
export function failingCell(test: TestResult, { onlyIn }: Pick<Analysis, 'onlyIn'>): string {
  const where = onlyIn?.get(identityOf(test));
  const cell = failureCell(decidingFailure(test));
  return where === undefined ? cell : `${cell} (only on ${where.map((name) => code(name, 80)).join(', ')})`;
}

/** Exception and the message's first line, as Markdown for a table cell. */
export function failureCell(failure: Failure | null): string {
  if (failure === null) return 'the report does not say';
  const message = plain(firstLine(failure.message), 160);
  const what = failure.type === '' ? (kindWords[failure.kind] ?? '') : code(shortType(failure.type), 80);
  return [what, message].filter((part) => part !== '').join(': ') || 'the report does not say';
}

/** Where it was raised, as Markdown for a table cell. */
export function placeCell(failure: Pick<Failure, 'location'> | null): string {
  return failure?.location ? code(`${failure.location.file}:${failure.location.line}`, 120) : 'unknown';
}

const kindWords: Record<string, string> = {
  failure: 'failure',
  crash: 'crash',
  'collection-error': 'collection error',
  'internal-error': 'internal error of pytest',
};

/** Which cause a test belongs to, by `identityOf`, in the order of the causes: the most severe first. */
export function causeByTest(causes: readonly Cause[]): Map<string, Cause> {
  const found = new Map<string, Cause>();
  for (const cause of causes)
    for (const { result } of cause.tests)
      if (!found.has(identityOf(result))) found.set(identityOf(result), cause);
  return found;
}
