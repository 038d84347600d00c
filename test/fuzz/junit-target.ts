import { readJunit } from '#src/ingest/junit.ts';
import { JunitCollector } from '#src/ingest/junit-collector.ts';
import type { Reading } from '#src/ingest/reading.ts';
import { recognise } from '#src/ingest/recognise.ts';
import { faultOf } from '#src/ingest/unreadable.ts';
import { scanXml } from '#src/ingest/xml.ts';
import { noCheckout } from '#src/model/checkout.ts';
import { isFailing as isFailingOutcome } from '#src/model/outcome-order.ts';
import { treeOfFastXmlParser, treeOfSaxes } from './element-tree.ts';
import { addressOf, casesOf, isFailing, isInternal, type ReferenceCase } from './junit-reference.ts';
import { checkReading, cutReport } from './read-cut.ts';
import { junitSkimmed } from './skimmed.ts';
import { textOf } from './text-reference.ts';

/** The first difference between our JUnit reader and the references; null when there is none. */
export async function checkJunit(bytes: Uint8Array): Promise<string | null> {
  const { difference, results } = await checkReading(bytes);
  if (difference !== null) return difference;
  const skimmed = junitSkimmed(bytes);
  if (skimmed !== null) return skimmed;
  const reading = await readingOf(bytes);
  if (reading === null) return results.problems.length > 0 ? null : 'nothing is read, and no problem said';
  if (reading.kind !== 'tests')
    return reading.problems.length > 0 ? null : 'nothing is known, and no problem said';
  const document = textOf(bytes).replace(/^\ufeff/, '');
  const { root, isWellFormed } = treeOfSaxes(document);
  const cases = casesOf(root);
  const lost = failingLost(cases, reading);
  if (lost !== null) return lost;
  const isRead = !reading.problems.some(({ message }) => /^The XML ends|can't be read/.test(message));
  // fast-xml-parser takes quotes in instructions for those of values, and U+FEFF in a name for white space.
  const isMisread = /<\?(?!xml\s)[^?]*['"]|<[^\s>]*\ufeff/.test(document);
  const others = isRead && !isMisread ? treeOfFastXmlParser(document) : null;
  return (
    (isWellFormed
      ? ((isRead ? null : 'saxes accepts it') ?? (await againstCases('saxes', cases, bytes, reading)))
      : null) ??
    (others === null ? null : await againstCases('fast-xml-parser', casesOf(others), bytes, reading))
  );
}

async function sourceOf(bytes: Uint8Array) {
  const { source, format } = await recognise(
    cutReport(bytes, [bytes.length]),
    { checkout: noCheckout, detail: 'all' },
    [],
  );
  return format.format === 'junit' ? source : null;
}

async function readingOf(bytes: Uint8Array): Promise<Reading | null> {
  try {
    const source = await sourceOf(bytes);
    return source === null ? null : await readJunit(source);
  } catch (error) {
    faultOf(error);
    return null;
  }
}

type TestsReading = Extract<Reading, { kind: 'tests' }>;

/** By address, whether our reader sees the test failing. */
function outcomes({ tests }: TestsReading): Map<string, boolean> {
  const found = new Map<string, boolean>();
  for (const { address, result } of tests) {
    const key = addressOf(address ?? { classname: '', name: null });
    found.set(key, (found.get(key) ?? false) || isFailingOutcome(result.outcome));
  }
  return found;
}

/** A test that the reference sees failing, in what is well-formed of the document, must fail. */
function failingLost(cases: readonly ReferenceCase[], reading: TestsReading): string | null {
  const found = outcomes(reading);
  const lost = cases.find(
    (one) => one.isWhole && isFailing(one) && !isInternal(one) && found.get(addressOf(one)) !== true,
  );
  return lost === undefined ? null : `does not fail: ${JSON.stringify(lost)}`;
}

async function againstCases(
  reference: string,
  cases: readonly ReferenceCase[],
  bytes: Uint8Array,
  reading: TestsReading,
): Promise<string | null> {
  const tests = cases.filter((one) => !isInternal(one) && (one.name !== null || one.results.length > 0));
  const expected = new Map<string, boolean>();
  for (const one of tests)
    expected.set(addressOf(one), (expected.get(addressOf(one)) ?? false) || isFailing(one));
  const found = outcomes(reading);
  // A test that is called failing for nothing is no wrong green.
  for (const address of tests.filter(mayFail).map(addressOf))
    if (found.get(address) === true) expected.set(address, true);
  const told = unlike([...expected].map(String), [...found].map(String));
  if (told !== null) return `tests, with whether they fail: ${told} (${reference})`;
  const records = unlike(
    cases.filter(({ results }) => results.length > 0).map(recordText),
    (await recordsOf(bytes)).map(recordText),
  );
  return records === null ? null : `records: ${records} (${reference})`;
}

/**
 * Whether our reader may call the test failing though no `failure` or `error` is said: it does for attempts before the last one
 * where records repeat, and for a worker that crashed, wherever that is said.
 */
function mayFail({ results }: ReferenceCase): boolean {
  return results.some(
    ({ tag, message }) => /^(?:rerun|flaky)/.test(tag) || message.includes('crashed while running'),
  );
}

function recordText({
  classname,
  name,
  results,
}: Pick<ReferenceCase, 'classname' | 'name' | 'results'>): string {
  return JSON.stringify([
    classname,
    name,
    results.map(({ tag, type, message, text }) => [tag, type, message, text]),
  ]);
}

/** The records with results that our collector keeps. */
async function recordsOf(bytes: Uint8Array) {
  const source = await sourceOf(bytes);
  if (source === null) return [];
  const collector = new JunitCollector('all');
  await scanXml(source, collector);
  collector.finish();
  const kept = [...collector.records.values()].flat().map(({ record }) => record);
  return [...new Set([...kept, ...collector.odd])].filter(({ results }) => results.length > 0);
}

function unlike(expected: readonly string[], found: readonly string[]): string | null {
  const [left, right] = [[...expected].sort().join('\n'), [...found].sort().join('\n')];
  return left === right ? null : `\n${right}\ninstead of\n${left}\n`;
}
