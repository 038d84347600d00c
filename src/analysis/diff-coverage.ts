import { byText } from '#src/model/by-text.ts';
import type { Coverage } from '#src/model/coverage.ts';
import type { AddedLines, DiffCoverage } from '#src/model/findings.ts';

/** pytest's default names of test files, and the usual folders for them. */
const TEST_SIDE = /(?:^|\/)(?:tests?|testing)\/|(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest)\.py$/;

/**
 * Coverage of the lines that a change adds. A line counts when the report knows it as executed or missing; blank lines,
 * comments and excluded lines don't. Changed Python files that the report does not know are listed as unmeasured, unless
 * they look like tests: most projects don't measure those, and a list of them would hide the rest.
 */
export function diffCoverage(coverage: Coverage, added: AddedLines): DiffCoverage {
  const known = new Map(coverage.files.map((file) => [file.path, file]));
  const result: DiffCoverage = { lines: 0, covered: 0, files: [], unmeasured: [] };
  for (const path of [...added.keys()].sort(byText)) {
    const lines = added.get(path) ?? [];
    const file = known.get(path);
    if (file === undefined) {
      if (lines.length > 0 && path.endsWith('.py') && !TEST_SIDE.test(path)) result.unmeasured.push(path);
      continue;
    }
    const executedLines = new Set(file.executed);
    const missingLines = new Set(file.missing);
    const covered = lines.filter((line) => executedLines.has(line)).length;
    const missing = lines.filter((line) => missingLines.has(line));
    const measurable = covered + missing.length;
    if (measurable === 0) continue;
    result.lines += measurable;
    result.covered += covered;
    result.files.push({ path, lines: measurable, missing });
  }
  return result;
}
