import type { Branch } from '#src/model/coverage.ts';
import type { ContextLines } from '#src/model/coverage-contexts.ts';
import { fileCoverage } from '#src/model/file-coverage.ts';
import type { Problem } from '#src/model/problem.ts';
import { onFirstLine, withUnlisted } from './counted-branches.ts';
import { lineNumber, outsideProblem } from './coverage-lines.ts';
import { wellFormed } from './excerpt.ts';
import { asArray, asObject, countField, field, type JsonObject, numberField } from './json.ts';
import { addContexts, contextsOf } from './line-contexts.ts';
import { basesOf, pathMap } from './map-path.ts';
import { onlyProblem, type ReadCoverage, type Reading, type Source } from './reading.ts';

/** Whether the object is coverage.py's report (formats 1–3, coverage 5–7). */
export function isCoverageJson(report: JsonObject): boolean {
  return asObject(field(report, 'files')) !== null && asObject(field(report, 'meta')) !== null;
}

/** coverage.py's `coverage json`. Its paths are relative to the folder it ran in, or absolute. */
export async function readCoverageJson(source: Source): Promise<Reading> {
  const { file, json } = source;
  const described = json === null ? null : asObject(field(json, 'files'));
  if (json === null || described === null) {
    return onlyProblem({ file, kind: 'malformed', message: 'The coverage report has no "files".' });
  }
  const paths = pathMap(source.checkout, basesOf(source.folder));
  const problems: Problem[] = [];
  const files: ReadCoverage[] = [];
  const contexts: ContextLines[] = [];
  let branchesMeasured = field(asObject(field(json, 'meta')) ?? {}, 'branch_coverage') === true;
  for (const name of Object.keys(described)) {
    const facts = asObject(field(described, name));
    const measured = facts === null ? null : linesOf(facts);
    if (facts === null || measured === null) {
      problems.push({
        file,
        kind: 'malformed',
        message: `The lines of ${name} are missing or no lists; the file is left out.`,
      });
      continue;
    }
    if (measured.dropped > 0) {
      const message = `${measured.dropped} line number(s) of ${name} are impossible and left out.`;
      problems.push({ file, kind: 'malformed', message });
    }
    if (field(facts, 'executed_branches') !== undefined) branchesMeasured = true;
    const place = paths.nearest([wellFormed(name)]);
    if (place.outside) problems.push(outsideProblem(file, name, place.path));
    const coverage = fileCoverage(place.path, measured);
    const isGuess = measured.ran.length > coverage.executed.length;
    files.push({
      coverage,
      places: [name],
      ...(isGuess ? { ran: measured.ran } : {}),
      ...(measured.branchesGuessed ? { branchesGuessed: true } : {}),
    });
    contexts.push(contextsOf(facts));
  }
  problems.push(...addContexts(file, files, contexts));
  return { kind: 'coverage', files, branchesMeasured, problems };
}

interface Measured {
  executed: number[];
  /** All that ran and is not excluded, in order. */
  ran: number[];
  missing: number[];
  excluded: number[];
  branches: Branch[];
  branchesGuessed: boolean;
  dropped: number;
}

/** Branches, and whether their lines are not known. */
interface Arcs {
  branches: Branch[];
  guessed: boolean;
  dropped: number;
}

function linesOf(facts: JsonObject): Measured | null {
  // coverage.py writes both; where there is neither, nothing is known, and nothing is not 100 %.
  if (field(facts, 'executed_lines') === undefined && field(facts, 'missing_lines') === undefined)
    return null;
  const lists = ['executed_lines', 'missing_lines', 'excluded_lines'].map((key) => field(facts, key) ?? []);
  if (!lists.every(Array.isArray)) return null;
  let dropped = 0;
  const [executed = [], missing = [], excluded = []] = lists.map((list) =>
    asArray(list).flatMap((value) => {
      const line = lineNumber(value);
      // An empty module is line 0 in coverage 7.6 and older.
      if (line === null && value !== 0) dropped += 1;
      return line === null ? [] : [line];
    }),
  );
  const hasArcs = ['executed_branches', 'missing_branches'].some((key) => field(facts, key) !== undefined);
  const arcs = hasArcs ? branchesOf(facts) : countedBranches(facts);
  const out = new Set(excluded);
  const ran = [...new Set(executed)].filter((line) => !out.has(line)).sort((a, b) => a - b);
  return {
    executed: statementsAmong(ran, facts),
    ran,
    missing,
    excluded,
    branches: arcs.branches,
    branchesGuessed: arcs.guessed,
    dropped: dropped + arcs.dropped,
  };
}

/**
 * The executed statements. coverage 7.6 and older list every line that ran, also excluded ones and docstrings, which are
 * no statements; how many statements there are stands in the summary. A module's docstring runs before all else, so
 * what is too much is taken from the start.
 */
function statementsAmong(ran: readonly number[], facts: JsonObject): number[] {
  const covered = numberField(asObject(field(facts, 'summary')) ?? {}, 'covered_lines');
  return covered === null || covered < 0 || covered >= ran.length
    ? [...ran]
    : ran.slice(ran.length - covered);
}

/** Arcs `[from, to]`; a negative `to` is the way out of a function or module. */
function branchesOf(facts: JsonObject): Arcs {
  const byLine = new Map<number, { covered: number; missing: string[] }>();
  let dropped = 0;
  for (const [key, taken] of [
    ['executed_branches', true],
    ['missing_branches', false],
  ] as const) {
    for (const arc of asArray(field(facts, key))) {
      const [from, to] = asArray(arc);
      const line = lineNumber(from);
      // coverage 7.6 and older list a line's way to itself (a generator in one line), which is none of its branches.
      if (line !== null && to === line) continue;
      if (line === null || typeof to !== 'number' || !Number.isInteger(to)) {
        dropped += 1;
        continue;
      }
      const branch = byLine.get(line) ?? { covered: 0, missing: [] };
      if (taken) branch.covered += 1;
      else branch.missing.push(to < 0 ? 'exit' : String(to));
      byLine.set(line, branch);
    }
  }
  const branches = [...byLine].map(([line, { covered, missing }]): Branch => {
    return { line, total: covered + missing.length, covered, missing };
  });
  const all = withUnlisted(branches, branchSums(facts));
  return { branches: all, guessed: all.length > branches.length, dropped };
}

/** coverage 5 only counts them. */
function countedBranches(facts: JsonObject): Arcs {
  const { total, covered } = branchSums(facts);
  return { branches: onFirstLine(total, covered), guessed: total > 0, dropped: 0 };
}

function branchSums(facts: JsonObject): { total: number; covered: number } {
  const summary = asObject(field(facts, 'summary')) ?? {};
  const total = countField(summary, 'num_branches') ?? 0;
  const covered = countField(summary, 'covered_branches') ?? 0;
  return { total, covered: Math.min(covered, total) };
}
