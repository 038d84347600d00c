import { type Element, elementsBelow, textWithin } from './element-tree.ts';

/** A measured file as a parser of whole documents sees it. */
export interface ReferenceFile {
  name: string;
  executed: number[];
  missing: number[];
  /** Covered and total ways of the lines with branches; null where a line has several such elements. */
  branches: [line: number, covered: number, total: number][] | null;
}

export interface ReferenceCoverage {
  sources: string[];
  files: ReferenceFile[];
}

/** A line as coverage.py counts them: a plain number, and no longer than any file. */
const LAST_LINE = 10_000_000;

/** Sources and files of a `coverage.xml`; null where classes or sources are nested, which means nothing. */
export function coverageOf(root: Element): ReferenceCoverage | null {
  const elements = [...elementsBelow(root, ({ name }) => name === 'sources' || name === 'class')];
  const sources = elements
    .filter(({ name }) => name === 'sources')
    .flatMap((list) => [...elementsBelow(list, () => false)])
    .filter(({ name }) => name === 'source')
    .map((source) => textWithin(source).trim())
    .filter((source) => source !== '');
  const isNested = elements.some(
    (one) =>
      (/^(?:sources|class)$/.test(one.name) && holds(one, /^(?:class|sources)$/)) ||
      (one.name === 'sources' &&
        [...elementsBelow(one, () => false)].some(
          (below) => below.name === 'source' && holds(below, /^source$/),
        )),
  );
  if (isNested) return null;
  const classes = elements.filter(({ name }) => name === 'class');
  const byName = new Map<string, Element[]>();
  for (const one of classes) {
    const name = one.attributes.get('filename') ?? '';
    const lines = [...elementsBelow(one, () => false)].filter((below) => below.name === 'line');
    if (name !== '') byName.set(name, [...(byName.get(name) ?? []), ...lines]);
  }
  return { sources, files: [...byName].map(([name, lines]) => fileFrom(name, lines)) };
}

function holds(element: Element, name: RegExp): boolean {
  return [...elementsBelow(element, () => false)].some((below) => name.test(below.name));
}

function fileFrom(name: string, lines: readonly Element[]): ReferenceFile {
  const numbered = lines
    .map((line) => ({ line, number: numberOf(line, 'number'), hits: numberOf(line, 'hits') }))
    .filter(({ number, hits }) => number >= 1 && number <= LAST_LINE && hits >= 0);
  const executed = new Set(numbered.filter(({ hits }) => hits > 0).map(({ number }) => number));
  const missing = new Set(numbered.filter(({ number }) => !executed.has(number)).map(({ number }) => number));
  const branches = numbered.flatMap(({ line, number }): [number, number, number][] => {
    const counts = /\((\d{1,6})\/(\d{1,6})\)/.exec(line.attributes.get('condition-coverage') ?? '');
    const [covered, total] = [Number(counts?.[1]), Number(counts?.[2])];
    return line.attributes.get('branch') === 'true' && covered <= total ? [[number, covered, total]] : [];
  });
  const isPlain = new Set(branches.map(([number]) => number)).size === branches.length;
  return {
    name,
    executed: [...executed].sort((a, b) => a - b),
    missing: [...missing].sort((a, b) => a - b),
    branches: isPlain ? branches.sort(([a], [b]) => a - b) : null,
  };
}

function numberOf(line: Element, name: string): number {
  const text = line.attributes.get(name) ?? '';
  return /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
}
