import type { Branch } from '#src/model/coverage.ts';
import { onFirstLine, withUnlisted } from './counted-branches.ts';
import { lineNumber } from './coverage-lines.ts';

/** One `BRDA` line. */
interface BranchEntry {
  line: number;
  block: string;
  /** A number; coverage.py since 7.6.2 says in words where the branch leads. */
  branch: string;
  taken: boolean;
}

/** One record of a tracefile, from `SF` to `end_of_record`. */
export interface LcovRecord {
  ran: Set<number>;
  missing: Set<number>;
  branches: BranchEntry[];
  /** The record's own sums, where it has them. */
  linesFound: number | null;
  branchesFound: number | null;
  branchesHit: number | null;
  dropped: number;
}

/** What one record says of its file. */
export interface LcovFacts {
  executed: number[];
  ran: number[];
  missing: number[];
  branches: Branch[];
  /** The numbers are right, but which of the lines are statements, or which have the branches, is not known. */
  linesGuessed: boolean;
  branchesGuessed: boolean;
  branchesMeasured: boolean;
}

export function emptyRecord(): LcovRecord {
  return {
    ran: new Set(),
    missing: new Set(),
    branches: [],
    linesFound: null,
    branchesFound: null,
    branchesHit: null,
    dropped: 0,
  };
}

/** Adds a line of a record; false when it is none that is understood. */
export function addRecordLine(record: LcovRecord, line: string): boolean {
  const colon = line.indexOf(':');
  const value = line.slice(colon + 1);
  switch (line.slice(0, Math.max(0, colon))) {
    case 'DA':
      addLine(record, value);
      return true;
    case 'BRDA':
      addBranch(record, value);
      return true;
    case 'LF':
      record.linesFound = wholeNumber(value);
      return true;
    case 'BRF':
      record.branchesFound = wholeNumber(value);
      return true;
    case 'BRH':
      record.branchesHit = wholeNumber(value);
      return true;
    default:
      return false;
  }
}

/** `DA:<line>,<hits>[,<checksum>]` */
function addLine(record: LcovRecord, value: string): void {
  const [number = '', hits = ''] = value.split(',');
  const line = lineNumber(wholeNumber(number));
  const times = hitsOf(hits);
  // An empty module is line 0 in coverage.py before 7.6.2.
  if (times !== null && wholeNumber(number) === 0) return;
  if (line === null || times === null) {
    record.dropped += 1;
    return;
  }
  if (times === 0) {
    if (!record.ran.has(line)) record.missing.add(line);
    return;
  }
  record.ran.add(line);
  record.missing.delete(line);
}

/** `BRDA:<line>,[e]<block>,<branch>,<taken>`; a branch in words may hold commas. Taken is `-` where the line never ran. */
function addBranch(record: LcovRecord, value: string): void {
  const entry = /^(\d{1,15}),([^,]*),(.+),(-|\d{1,30})$/.exec(value);
  const line = entry === null ? null : wholeNumber(entry[1] ?? '');
  // coverage.py before 7.6.2 has the branch's target here, and 0 for the way out.
  if (entry === null || line === null || (line !== 0 && lineNumber(line) === null)) {
    record.dropped += 1;
    return;
  }
  const [, , block = '', branch = '', taken = '-'] = entry;
  record.branches.push({ line, block, branch, taken: taken !== '-' && Number(taken) > 0 });
}

function wholeNumber(text: string): number | null {
  return /^\d{1,15}$/.test(text) ? Number(text) : null;
}

/** Some writers of LCOV count beyond what a number holds, or in floating point. */
function hitsOf(text: string): number | null {
  return /^\d{1,30}(?:\.\d+)?(?:e\+?\d{1,3})?$/i.test(text) ? Number(text) : null;
}

/** The record's lines and branches. */
export function factsOf(record: LcovRecord): LcovFacts {
  const ran = [...record.ran].sort((a, b) => a - b);
  const missing = [...record.missing];
  const executed = statementsAmong(ran, missing.length, record.linesFound);
  const named = byLine(record.branches);
  const branches = named === null ? totalBranches(record) : withUnlisted(named, sums(record));
  return {
    executed,
    ran,
    missing,
    branches,
    linesGuessed: executed.length < ran.length,
    branchesGuessed: named === null || branches.length > named.length,
    branchesMeasured: record.branches.length > 0 || record.branchesFound !== null,
  };
}

/**
 * The executed statements. coverage.py before 7.6.2 writes every line that ran, also excluded ones and docstrings; how many
 * statements there are stands in `LF`. A module's docstring runs before all else, so what is too much is taken from the start.
 */
function statementsAmong(ran: readonly number[], missing: number, found: number | null): number[] {
  const covered = (found ?? Number.POSITIVE_INFINITY) - missing;
  return covered < 0 || covered >= ran.length ? [...ran] : ran.slice(ran.length - covered);
}

/** The branches by the line that they leave; null when the record's line numbers are those of their targets. */
function byLine(entries: readonly BranchEntry[]): Branch[] | null {
  const lines = new Map<number, BranchEntry[]>();
  for (const entry of entries) {
    const known = lines.get(entry.line);
    if (known === undefined) lines.set(entry.line, [entry]);
    else known.push(entry);
  }
  if (lines.has(0) || [...lines.values()].some(namesTargets)) return null;
  return [...lines].map(([line, found]): Branch => {
    const missed = found.filter(({ taken }) => !taken).map(({ branch }) => targetOf(branch));
    const missing = missed.filter((target) => target !== null);
    return {
      line,
      total: found.length,
      covered: found.length - missed.length,
      missing: missing.length === missed.length ? missing : null,
    };
  });
}

/** The branches of a block are numbered from 0, all on one line: a line that lacks its block's first one is a target. */
function namesTargets(entries: readonly BranchEntry[]): boolean {
  if (!entries.every(({ branch }) => /^\d+$/.test(branch))) return false;
  const begun = new Set(entries.filter(({ branch }) => Number(branch) === 0).map(({ block }) => block));
  return entries.some(({ block }) => !begun.has(block));
}

/** `jump to line 5`, or a way out in other words; null for a number, which names no place. */
function targetOf(branch: string): string | null {
  if (/^\d+$/.test(branch)) return null;
  return /^jump to line (\d+)$/.exec(branch)?.[1] ?? 'exit';
}

/** The branches' numbers alone, put on the file's first line: coverage.py's own, where the record has them. */
function totalBranches(record: LcovRecord): Branch[] {
  const { total, covered } = sums(record);
  return onFirstLine(total, covered);
}

function sums({ branches, branchesFound, branchesHit }: LcovRecord): { total: number; covered: number } {
  const counted = branches.filter(({ taken }) => taken).length;
  const total = branchesFound ?? branches.length;
  return { total, covered: Math.min(branchesHit ?? counted, total) };
}
