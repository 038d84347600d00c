import { MUTANT_STATUSES, type MutantStatus } from '#src/model/mutant-status.ts';
import type { MutantCounts, Survivor } from '#src/model/mutants.ts';
import type { Problem } from '#src/model/problem.ts';
import { asObject, field, type JsonObject, numberField } from './json.ts';
import { basesOf, pathMap } from './map-path.ts';
import { fileOfModule, mutantNamed } from './mutmut-names.ts';
import { onlyProblem, type Reading, type ReadMutant, type Source } from './reading.ts';
import { linesOf } from './source-text.ts';
import { faultOf, problemOf } from './unreadable.ts';

/** mutmut's statuses by exit code of the tests (`mutmut.stats.status_by_exit_code`, 3.8); any other one is suspicious. */
const STATUS_BY_EXIT_CODE: ReadonlyMap<unknown, MutantStatus> = new Map<unknown, MutantStatus>([
  [0, 'survived'],
  [1, 'killed'],
  [2, 'check was interrupted by user'],
  // pytest's internal error counts as a kill.
  [3, 'killed'],
  [5, 'no tests'],
  [24, 'timeout'],
  [33, 'no tests'],
  [34, 'skipped'],
  [35, 'suspicious'],
  [36, 'timeout'],
  [37, 'caught by type check'],
  [152, 'timeout'],
  [255, 'timeout'],
  [-9, 'segfault'],
  [-11, 'segfault'],
  [-24, 'timeout'],
  [null, 'not checked'],
]);

/** A line of `mutmut results`, which indents them; what mutmut prints besides goes to stderr. */
const RESULT = /^\s*(\S{1,1000}__mutmut_\d{1,9}): ([a-z ]{1,40})$/u;
const FIRST_RESULT = /^ {4}\S{1,1000}__mutmut_\d{1,9}: [a-z ]{1,40}\r?$/mu;

/** Whether the object is what mutmut 3 keeps of one mutated file, or the numbers of `mutmut export-cicd-stats`. */
export function isMutmutJson(report: JsonObject): boolean {
  return asObject(field(report, 'exit_code_by_key')) !== null || isStats(report);
}

function isStats(report: JsonObject): boolean {
  return ['killed', 'survived', 'total', 'no_tests'].every((key) => numberField(report, key) !== null);
}

/** Whether a text begins as the output of `mutmut results` does, after what else may have been printed. */
export function isMutmutResults(head: string): boolean {
  return FIRST_RESULT.test(head) && !/^[<{[]/.test(head);
}

/** What mutmut 3 says of its mutants: `mutants/**.meta`, `mutmut-cicd-stats.json`, or the output of `mutmut results`. */
export async function readMutmut(source: Source): Promise<Reading> {
  const { json } = source;
  if (json === null) return readResults(source);
  const codes = asObject(field(json, 'exit_code_by_key'));
  return codes === null ? readStats(source, json) : readMeta(source, codes);
}

function readMeta(source: Source, codes: JsonObject): Reading {
  const file = mutatedFile(source);
  const placed = placing(source);
  const mutants: ReadMutant[] = [];
  let unread = 0;
  for (const [name, code] of Object.entries(codes)) {
    const mutant = mutantNamed(name, file);
    if (mutant === null) unread += 1;
    else mutants.push({ mutant: placed(mutant), status: STATUS_BY_EXIT_CODE.get(code) ?? 'suspicious' });
  }
  return mutantsReading(source, { mutants, complete: true, unread });
}

/** mutmut keeps `mutants/src/shop/core.py.meta` of `src/shop/core.py`. */
function mutatedFile({ file, folder, checkout }: Source): string | null {
  const inside = /(?:^|[\\/])mutants[\\/](.+)\.meta(?:\.gz)?$/.exec(file)?.[1];
  if (inside === undefined) return null;
  const bases = basesOf(folder === null ? null : folder.replace(/(?:^|\/)mutants(?:\/.*)?$/, ''));
  return pathMap(checkout, bases).nearest([inside]).path;
}

/** Puts a mutant whose file is not told into the file that the checkout has for its module. */
function placing({ folder, checkout }: Source): (mutant: Survivor) => Survivor {
  const files = new Map<string, string | null>();
  return (mutant) => {
    if (mutant.file !== null) return mutant;
    const { module } = mutant;
    const file = files.get(module) ?? fileOfModule(checkout, basesOf(folder), module);
    files.set(module, file);
    return { ...mutant, file };
  };
}

async function readResults(source: Source): Promise<Reading> {
  const mutants: ReadMutant[] = [];
  const placed = placing(source);
  const problems: Problem[] = [];
  let unread = 0;
  try {
    for await (const { text } of linesOf(source)) {
      const [, name, said] = RESULT.exec(text.trimEnd()) ?? [];
      if (name === undefined || said === undefined) continue;
      const status = MUTANT_STATUSES.find((one) => one === said) ?? 'suspicious';
      const mutant = mutantNamed(name, null);
      if (mutant === null) unread += 1;
      else mutants.push({ mutant: placed(mutant), status });
    }
  } catch (error) {
    problems.push(problemOf(source.file, faultOf(error)));
  }
  // Without `--all true` mutmut leaves out what was killed.
  const complete = mutants.some(({ status }) => status === 'killed');
  const reading = mutantsReading(source, { mutants, complete, unread });
  reading.problems.unshift(...problems);
  return reading;
}

function mutantsReading(
  { file }: Source,
  { mutants, complete, unread }: { mutants: ReadMutant[]; complete: boolean; unread: number },
): Reading {
  const message = `${unread} mutant(s) have names that are not mutmut's and are left out.`;
  const problems: Problem[] = unread === 0 ? [] : [{ file, kind: 'malformed', message }];
  return mutants.length === 0 && unread > 0
    ? { kind: 'nothing', problems }
    : { kind: 'mutants', mutants, complete, counts: null, problems };
}

function readStats({ file }: Source, stats: JsonObject): Reading {
  const names = ['total', 'killed', 'survived', 'timeout', 'no_tests', 'skipped', 'suspicious', 'segfault'];
  const read = [...names, 'check_was_interrupted_by_user'].map((name) => numberField(stats, name) ?? 0);
  if (!read.every((value) => Number.isSafeInteger(value) && value >= 0))
    return onlyProblem({ file, kind: 'malformed', message: 'The numbers of mutants are impossible.' });
  const [total = 0, ...parts] = read;
  const rest = total - parts.reduce((sum, value) => sum + value, 0);
  if (rest < 0)
    return onlyProblem({ file, kind: 'malformed', message: 'There are more mutants than their total.' });
  return {
    kind: 'mutants',
    mutants: [],
    complete: true,
    counts: countsFrom(total, parts, rest),
    problems: [],
  };
}

/** mutmut leaves two of its statuses out of the file, though they are in the total. */
function countsFrom(total: number, parts: readonly number[], rest: number): MutantCounts {
  const [killed = 0, survived = 0, timeout = 0, noTests = 0, skipped = 0, suspicious = 0, segfault = 0] =
    parts;
  const open = rest === 0 ? 0 : null;
  return {
    total,
    killed,
    survived,
    timeout,
    noTests,
    skipped,
    suspicious,
    segfault,
    interrupted: parts[7] ?? 0,
    caughtByTypeCheck: open,
    notChecked: open,
  };
}
