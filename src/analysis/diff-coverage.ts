import { byText } from '#src/model/by-text.ts';
import type { Coverage, FileCoverage } from '#src/model/coverage.ts';
import { fileCoverage, unionOf } from '#src/model/file-coverage.ts';
import type { AddedLines, ChangedContents, DiffCoverage, PartialLine } from '#src/model/findings.ts';
import { groupBy } from '#src/model/group-by.ts';

/** pytest's default names of test files, and the usual folders for them. */
const TEST_SIDE = /(?:^|\/)(?:tests?|testing)\/|(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest)\.py$/;

const OTHER_TEXT = 'the tests ran on another text of it';

/** What was measured, and what of. */
export interface DiffMeasured {
  /** Of each job by itself: jobs can have tested different commits. */
  coverages: readonly Coverage[];
  addedLines: AddedLines;
  /** Null: what was tested is the text that the lines are numbered in. */
  contents: ChangedContents | null;
}

/**
 * Coverage of the lines that a change adds. A line counts when a report knows it as executed or missing; blank lines,
 * comments and excluded lines don't. A file that was tested with another text than the head's counts only where its lines
 * can be found in both. Changed Python files that no report knows are listed as unmeasured, unless they look like tests:
 * most projects don't measure those, and a list of them would hide the rest.
 */
export function diffCoverage({ coverages, addedLines, contents }: DiffMeasured): DiffCoverage {
  const unknown = contents?.unknown ?? new Map<string, string>();
  const measured = filesOf(coverages, (path) => addedLines.has(path) || unknown.has(path));
  const branches = { total: 0, covered: 0 };
  const result: DiffCoverage = { lines: 0, covered: 0, files: [], unmeasured: [] };
  const incomparable: { path: string; why: string }[] = [];
  for (const path of [...new Set([...addedLines.keys(), ...unknown.keys()])].sort(byText)) {
    const files = measured.get(path) ?? [];
    const lines = addedLines.get(path) ?? [];
    const why = unknown.get(path);
    const addsNothing = lines.length === 0 && why === undefined;
    if (files.length === 0 && (addsNothing || !path.endsWith('.py') || TEST_SIDE.test(path))) continue;
    const added = why === undefined ? addedPart(files, { lines, contents }) : null;
    if (added === null) incomparable.push({ path, why: why ?? OTHER_TEXT });
    else if (added === 'unmeasured') result.unmeasured.push(path);
    else addFile(result, branches, added);
  }
  const hasBranches = coverages.some(({ branchesMeasured }) => branchesMeasured);
  return {
    ...result,
    ...(hasBranches && { branches }),
    ...(incomparable.length > 0 && { incomparable }),
  };
}

function addFile(
  result: DiffCoverage,
  sum: NonNullable<DiffCoverage['branches']>,
  { path, executed, missing, branches }: FileCoverage,
): void {
  const lines = executed.length + missing.length;
  if (lines === 0) return;
  result.lines += lines;
  result.covered += executed.length;
  for (const branch of branches) {
    sum.total += branch.total;
    sum.covered += branch.covered;
  }
  const partial = partialLines({ executed, branches });
  result.files.push({ path, lines, missing, ...(partial.length > 0 && { partial }) });
}

function filesOf(
  coverages: readonly Coverage[],
  isWanted: (path: string) => boolean,
): Map<string, FileCoverage[]> {
  const wanted = coverages.flatMap(({ files }) => files).filter(({ path }) => isWanted(path));
  return new Map(groupBy(wanted, ({ path }) => path).map((same) => [same[0].path, same]));
}

/** What all jobs together say of the added lines of a file, numbered as in the head; null: not all can be compared. */
function addedPart(
  files: readonly FileCoverage[],
  { lines, contents }: { lines: readonly number[]; contents: ChangedContents | null },
): FileCoverage | 'unmeasured' | null {
  if (files.length === 0) return 'unmeasured';
  const parts = files.flatMap((file) => {
    const measured = contents === null ? lines : linesIn(file, lines, contents);
    return measured === null
      ? []
      : [partAt(file, new Map(measured.map((line, at) => [line, lines[at] ?? 0])))];
  });
  const [first] = parts;
  // A line that is missing in one job may have run in the one that tested another text.
  return first === undefined || parts.length < files.length ? null : unionOf(first.path, parts);
}

/** Where the added lines are in the text that a job measured; null: nobody knows. */
function linesIn(
  { path, blobId }: FileCoverage,
  lines: readonly number[],
  { blobs, testedLines }: ChangedContents,
): readonly number[] | null {
  const known = blobs.get(path);
  // What adds nothing adds nothing to any text.
  if (known === undefined || lines.length === 0) return lines;
  const measured = blobId ?? known.tested;
  if (measured === known.head) return lines;
  return measured !== null && measured === known.tested ? (testedLines.get(path) ?? null) : null;
}

/** The part of a file that is of these lines, each under the number that it has in the head. */
function partAt(file: FileCoverage, inHead: ReadonlyMap<number, number>): FileCoverage {
  const moved = (lines: readonly number[]) => lines.flatMap((line) => inHead.get(line) ?? []);
  return fileCoverage(file.path, {
    executed: moved(file.executed),
    missing: moved(file.missing),
    excluded: [],
    branches: file.branches.flatMap((branch) => {
      const line = inHead.get(branch.line);
      if (line === undefined) return [];
      // The names of targets are line numbers of the measured text.
      return [line === branch.line ? branch : { ...branch, line, missing: null }];
    }),
  });
}

function partialLines({ executed, branches }: Pick<FileCoverage, 'executed' | 'branches'>): PartialLine[] {
  const ran = new Set(executed);
  return branches
    .filter(({ line, total, covered }) => covered < total && ran.has(line))
    .map(({ line, total, covered }) => ({ line, total, covered }));
}
