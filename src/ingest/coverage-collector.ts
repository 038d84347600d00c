import type { Branch } from '#src/model/coverage.ts';
import { CoverageCounter } from './coverage-counter.ts';
import { lineNumber } from './coverage-lines.ts';
import { PlainLine } from './plain-line.ts';
import { UnreadableError } from './unreadable.ts';
import { readElements } from './xml.ts';
import type { XmlCursor } from './xml-cursor.ts';
import type { XmlListener } from './xml-scanner.ts';
import type { XmlTag } from './xml-tag.ts';
import { blankEnd } from './xml-text.ts';

/** Files times the places where they may lie: far above any project's. */
const MOST_PLACES = 1_000_000;

/** One file's lines, over all the `<class>` elements that name it. */
interface FileLines {
  executed: number[];
  missing: number[];
  branches: Branch[];
}

interface BranchCounts {
  total: number;
  covered: number;
}

/** A line's branches, with where the missing ones lead as it is written: `12,exit`. */
interface ToldBranches extends BranchCounts {
  line: number;
  missing: string;
}

/** Hears a document of coverage.py's `coverage xml`. */
export class CoverageCollector implements XmlListener {
  /** The folders in `<sources>`. */
  readonly sources: string[] = [];
  /** Lines by the file's name; null where they are only counted. */
  readonly files: Map<string, FileLines> | null;
  readonly counter = new CoverageCounter();
  /** How many numbers of a file are impossible. */
  readonly dropped = new Map<string, number>();
  branchesMeasured = false;
  readonly #plain = new PlainLine();
  /** The file that is told of now; empty for none. */
  #name = '';
  #lines: FileLines | null = null;

  constructor(detail: 'all' | 'noteworthy') {
    this.files = detail === 'all' ? new Map() : null;
  }

  open(tag: XmlTag): 'enter' | 'take' {
    if (tag.name === 'line') {
      if (this.#name !== '') this.#line(tag);
    } else if (tag.name === 'class') {
      this.#name = tag.value('filename') ?? '';
      if (this.#name !== '') this.#beginFile(this.#name);
      this.#checkPlaces();
    } else if (tag.name === 'sources') return 'take';
    else if (tag.name === 'coverage') this.branchesMeasured ||= (tag.wholeNumber('branches-valid') ?? 0) > 0;
    return 'enter';
  }

  close(name: string): void {
    if (name === 'class') this.#name = '';
  }

  taken(source: string): void {
    for (const root of sourcesOf(source)) this.sources.push(root);
    this.#checkPlaces();
  }

  skim(cursor: XmlCursor, start: number): number {
    const line = this.#plain;
    let at = start;
    while (this.#name !== '') {
      const end = line.end(cursor.bytes, at);
      if (end === -1) break;
      this.#addHits(line.line, line.hits);
      if (line.total !== -1) this.#addBranches(line);
      at = blankEnd(cursor, end);
    }
    return at;
  }

  #beginFile(name: string): void {
    this.counter.beginFile(name);
    if (this.files === null) return;
    const known = this.files.get(name);
    this.#lines = known ?? { executed: [], missing: [], branches: [] };
    if (known === undefined) this.files.set(name, this.#lines);
  }

  /** Each file may lie below each source. @throws UnreadableError where that is more than memory should hold */
  #checkPlaces(): void {
    if (this.counter.size * (this.sources.length + 1) <= MOST_PLACES) return;
    const message = `It names more files, below more sources, than any project has (${MOST_PLACES} places), so it was not read.`;
    throw new UnreadableError({ kind: 'too-large', message });
  }

  #line(tag: XmlTag): void {
    const line = lineNumber(tag.wholeNumber('number'));
    const hits = tag.wholeNumber('hits');
    if (line === null || hits === null) {
      this.#drop();
      return;
    }
    this.#addHits(line, hits);
    if (!tag.has('branch', 'true')) return;
    this.branchesMeasured = true;
    const counts = branchCounts(tag);
    if (counts === null) this.#drop();
    else this.#addBranches({ line, ...counts, missing: tag.value('missing-branches') ?? '' });
  }

  #drop(): void {
    this.dropped.set(this.#name, (this.dropped.get(this.#name) ?? 0) + 1);
  }

  #addHits(line: number, hits: number): void {
    this.counter.addLine(line, hits > 0);
    if (this.#lines !== null) (hits > 0 ? this.#lines.executed : this.#lines.missing).push(line);
  }

  #addBranches(told: ToldBranches): void {
    this.branchesMeasured = true;
    this.counter.addBranch(told.total, told.covered);
    if (this.#lines === null) return;
    const { line, total, covered } = told;
    this.#lines.branches.push({ line, total, covered, missing: missingBranches(told) });
  }
}

function sourcesOf(source: string): string[] {
  const found: string[] = [];
  let text: string | null = null;
  readElements([source], {
    open(name) {
      if (name === 'source') text = '';
    },
    text(piece) {
      if (text !== null) text += piece;
    },
    close(name) {
      if (name !== 'source') return;
      if (text !== null && text.trim() !== '') found.push(text.trim());
      text = null;
    },
  });
  return found;
}

/** `condition-coverage="50% (1/2)"`; null when the numbers are impossible. */
function branchCounts(tag: XmlTag): BranchCounts | null {
  const counts = /\((\d{1,6})\/(\d{1,6})\)/.exec(tag.value('condition-coverage') ?? '');
  const covered = Number(counts?.[1] ?? Number.NaN);
  const total = Number(counts?.[2] ?? Number.NaN);
  return covered <= total ? { total, covered } : null;
}

/** Null when there are not as many as the counts say. */
function missingBranches({ total, covered, missing }: ToldBranches): string[] | null {
  const named = missing.split(',').filter((target) => target !== '');
  return named.length === total - covered ? named : null;
}
