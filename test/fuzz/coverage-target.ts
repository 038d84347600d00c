import { readCoverageXml } from '#src/ingest/coverage-xml.ts';
import type { CoverageReading } from '#src/ingest/reading.ts';
import { recognise } from '#src/ingest/recognise.ts';
import { faultOf } from '#src/ingest/unreadable.ts';
import { noCheckout } from '#src/model/checkout.ts';
import { coverageOf, type ReferenceCoverage } from './coverage-reference.ts';
import { treeOfFastXmlParser, treeOfSaxes } from './element-tree.ts';
import { checkReading, cutReport } from './read-cut.ts';
import { coverageSkimmed } from './skimmed.ts';
import { textOf } from './text-reference.ts';

/** The first difference between our reader of `coverage.xml` and the references; null when there is none. */
export async function checkCoverage(bytes: Uint8Array): Promise<string | null> {
  const { difference, results } = await checkReading(bytes);
  if (difference !== null) return difference;
  const skimmed = coverageSkimmed(bytes);
  if (skimmed !== null) return skimmed;
  const reading = await readingOf(bytes);
  if (reading === null) return results.problems.length > 0 ? null : 'nothing is read, and no problem said';
  const document = textOf(bytes).replace(/^\ufeff/, '');
  const { root, isWellFormed } = treeOfSaxes(document);
  const isRead = !reading.problems.some(({ message }) => /^The XML ends|can't be read/.test(message));
  if (isWellFormed) return isRead ? unlike('saxes', coverageOf(root), reading) : 'saxes accepts it';
  // fast-xml-parser takes quotes in instructions for those of values, and U+FEFF in a name for white space.
  if (!isRead || /<\?(?!xml\s)[^?]*['"]|<[^\s>]*\ufeff/.test(document)) return null;
  const tree = treeOfFastXmlParser(document);
  return tree === null ? null : unlike('fast-xml-parser', coverageOf(tree), reading);
}

async function readingOf(bytes: Uint8Array): Promise<CoverageReading | null> {
  try {
    const report = cutReport(bytes, [bytes.length]);
    const { source, format } = await recognise(report, { checkout: noCheckout, detail: 'all' }, []);
    if (format.format !== 'coverage-xml') return null;
    const reading = await readCoverageXml(source);
    return reading.kind === 'coverage' ? reading : null;
  } catch (error) {
    faultOf(error);
    return null;
  }
}

function unlike(
  reference: string,
  expected: ReferenceCoverage | null,
  { files }: CoverageReading,
): string | null {
  if (expected === null) return null;
  const found = files.map(({ coverage, places }, index) => {
    const file = expected.files[index];
    return {
      name: places.includes(file?.name ?? '') ? file?.name : places,
      executed: coverage.executed,
      missing: coverage.missing,
      branches:
        file?.branches === null
          ? null
          : coverage.branches.map(({ line, covered, total }) => [line, covered, total]),
      places: places.length,
    };
  });
  // An absolute name is one place; any other may lie below each source, or be it as it stands.
  const placesOf = (name: string): number =>
    /^(?:[A-Za-z]:)?[\\/]/.test(name) ? 1 : expected.sources.length + 1;
  const wanted = expected.files.map((file) => ({ ...file, places: placesOf(file.name) }));
  const [left, right] = [JSON.stringify(found), JSON.stringify(wanted)];
  return left === right ? null : `files:\n${left}\ninstead of\n${right} (${reference})`;
}
