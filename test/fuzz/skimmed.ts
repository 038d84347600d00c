import { CoverageCollector } from '#src/ingest/coverage-collector.ts';
import { JunitCollector } from '#src/ingest/junit-collector.ts';
import { faultOf } from '#src/ingest/unreadable.ts';
import { type XmlListener, XmlScanner } from '#src/ingest/xml-scanner.ts';
import { cutsOf, cutText, lentPieces } from './pieces.ts';

/** A collector that has a quick way for plain elements, and all that it knows in the end, as text. */
interface Heard {
  listener: XmlListener;
  told(): unknown;
}

/**
 * Whether the quick way for plain test cases hears the same as the scanner alone, with the same fault at the same place, wherever
 * the document is cut; else the first difference.
 */
export function junitSkimmed(bytes: Uint8Array): string | null {
  return bothDetails(bytes, (detail) => {
    const collector = new JunitCollector(detail);
    return { listener: collector, told: () => toldOfJunit(collector) };
  });
}

/** The same for the lines of coverage. */
export function coverageSkimmed(bytes: Uint8Array): string | null {
  return bothDetails(bytes, (detail) => {
    const collector = new CoverageCollector(detail);
    const { sources, files, counter, dropped } = collector;
    const told = () => {
      const { totals, names } = counter;
      return [sources, [...(files ?? [])], totals, [...names], [...dropped], collector.branchesMeasured];
    };
    return { listener: collector, told };
  });
}

function toldOfJunit(collector: JunitCollector): unknown {
  collector.finish();
  const { tests, suites, records, odd, endsNameless, suiteFailures } = collector;
  const passes = Array.from({ length: tests.size }, (_, test) => tests.passOf(test));
  const counts = suites.map(({ declared, declaredFailing, hasInner, hiddenReruns, lostFailures }) => [
    declared,
    declaredFailing,
    hasInner,
    hiddenReruns,
    lostFailures,
  ]);
  return [passes, tests.representatives(), counts, [...records], odd, endsNameless, suiteFailures];
}

function bothDetails(bytes: Uint8Array, make: (detail: 'all' | 'noteworthy') => Heard): string | null {
  for (const detail of ['all', 'noteworthy'] as const) {
    const alone = heard(bytes, [bytes.length], withoutSkimming(make(detail)));
    for (const cut of [[bytes.length], ...cutsOf(bytes.length)]) {
      const found = heard(bytes, cut, make(detail));
      if (found !== alone) return `skimmed, ${detail}, ${cutText(cut)}:\n${found}\ninstead of\n${alone}`;
    }
  }
  return null;
}

function withoutSkimming({ listener, told }: Heard): Heard {
  return {
    listener: {
      open: (tag) => listener.open(tag),
      close: (name) => listener.close(name),
      taken: (source) => listener.taken(source),
    },
    told,
  };
}

function heard(bytes: Uint8Array, cut: readonly number[], { listener, told }: Heard): string {
  const scanner = new XmlScanner(listener);
  try {
    for (const piece of lentPieces(bytes, cut)) scanner.push(piece);
    scanner.end();
    return JSON.stringify([told(), null], null, 1);
  } catch (error) {
    const fault = faultOf(error);
    // Of a document with any other fault nothing is taken.
    return JSON.stringify([fault.kind === 'truncated' ? told() : null, fault], null, 1);
  }
}
