import type { Checkout } from '#src/model/checkout.ts';
import type { Problem } from '#src/model/problem.ts';
import type { NodeIdOrigin, TestResult } from '#src/model/test-result.ts';
import { wellFormed } from './excerpt.ts';
import { crashedNodeId, hiddenReruns, isCollectionRecord, judgeRecords } from './junit-attempts.ts';
import { type JunitRecord, junitListener } from './junit-records.ts';
import { basesOf, hasTree, joinPath, pathMap } from './map-path.ts';
import { classesBelow, fileOf, findModule, guessModule, type ModuleGuess } from './node-id.ts';
import { worstOf } from './outcome-order.ts';
import { onlyProblem, type Reading, type ReadTest, type Source } from './reading.ts';
import { repeatedProblem } from './repeated.ts';
import { chooseRootdir } from './rootdir.ts';
import { blankSession } from './session.ts';
import { attemptFrom, type Verdict } from './verdict.ts';
import { readXml } from './xml.ts';

/** All records of one test in a file, by suite. */
interface Group {
  first: JunitRecord;
  verdicts: Verdict[];
}

/**
 * pytest's JUnit XML, both families. Its elements are executions, not tests, and its names are node ids whose separators
 * are lost; what could not be told from it is `unknown` or has a problem.
 */
export function readJunit(source: Source): Reading {
  const { events, suites } = junitListener();
  const fault = readXml(source.text, events);
  if (fault !== null) return onlyProblem({ file: source.file, ...fault });
  const problems: Problem[] = [];
  const groups = new Map<string, Group>();
  let nameless = 0;
  let internal = 0;
  for (const suite of suites) {
    const reruns = hiddenReruns(suite) > 0;
    const own = new Map<string, JunitRecord[]>();
    for (const record of suite.records) {
      if (record.name === null) nameless += 1;
      else if (isInternalError(record)) internal += 1;
      else {
        const key = `${record.classname}\0${record.name}`;
        const records = own.get(key);
        if (records === undefined) own.set(key, [record]);
        else records.push(record);
      }
    }
    for (const [key, records] of own) {
      const first = records[0];
      if (first === undefined) continue;
      const group = groups.get(key) ?? { first, verdicts: [] };
      group.verdicts.push(judgeRecords(records, reruns));
      groups.set(key, group);
    }
  }
  problems.push(...interruptions({ file: source.file, nameless, internal }));
  const { tests, repeated } = testsFrom([...groups.values()], source);
  if (repeated.length > 0) problems.push(repeatedProblem(source.file, repeated));
  return { kind: 'tests', tests, session: blankSession(), problems };
}

function isInternalError(record: JunitRecord): boolean {
  return (
    record.classname === 'pytest' &&
    record.name === 'internal' &&
    record.results.some((result) => result.tag === 'error')
  );
}

function interruptions(found: { file: string; nameless: number; internal: number }): Problem[] {
  const problems: Problem[] = [];
  if (found.nameless > 0) {
    const message = `${found.nameless} test case(s) have no name: pytest was interrupted (Ctrl-C or pytest.exit) while a test ran, so that test and those after it have no result here.`;
    problems.push({ file: found.file, kind: 'truncated', message });
  }
  if (found.internal > 0) {
    const message =
      'pytest itself failed with an internal error, so the tests after it have no result here; its output has the traceback.';
    problems.push({ file: found.file, kind: 'truncated', message });
  }
  return problems;
}

function testsFrom(groups: readonly Group[], source: Source): { tests: ReadTest[]; repeated: string[] } {
  const names = namesOf(groups, source);
  const paths = pathMap(source.checkout, [names.rootdir, ...basesOf(source.folder)]);
  const tests: ReadTest[] = [];
  const repeated: string[] = [];
  for (const group of groups) {
    const verdict = overSuites(group.verdicts);
    const name = names.of(group.first);
    if (verdict.repeated) repeated.push(name.nodeId);
    const result: TestResult = {
      ...name,
      rootdir: names.rootdir,
      markers: [],
      outcome: verdict.outcome,
      flaky: verdict.flaky,
      attempts: verdict.attempts.map((attempt) => attemptFrom(attempt, paths)),
    };
    tests.push({ result, address: { classname: group.first.classname, name: group.first.name ?? '' } });
  }
  return { tests, repeated };
}

/** Suites merged into one file may be other environments or shards: no order between them is known. */
function overSuites(verdicts: readonly Verdict[]): Verdict {
  const worst = worstOf(verdicts);
  if (worst === undefined) throw new Error('A test without a record can not be judged.');
  return verdicts.length === 1
    ? worst
    : { ...worst, flaky: verdicts.some((verdict) => verdict.flaky), repeated: true };
}

type Name = Pick<TestResult, 'nodeId' | 'nodeIdFrom' | 'file' | 'line'>;

function namesOf(
  groups: readonly Group[],
  source: Source,
): { rootdir: string; of: (record: JunitRecord) => Name } {
  const { checkout } = source;
  const tree = hasTree(checkout);
  const cache = new Map<string, ModuleGuess | null>();
  const find = (base: string, dotted: string): ModuleGuess | null => {
    const key = `${base}\0${dotted}`;
    const known = cache.get(key);
    if (known !== undefined) return known;
    const found = findModule(checkout, base, dotted);
    cache.set(key, found);
    return found;
  };
  const dotted = new Set(groups.map((group) => dottedModule(group.first)));
  const rootdir = tree
    ? chooseRootdir(basesOf(source.folder), dotted, (base, name) => find(base, name) !== null)
    : '';
  return {
    rootdir,
    of: (record) =>
      nameOf(record, { checkout, rootdir, find: (name) => (tree ? find(rootdir, name) : null) }),
  };
}

/** A collection error's module has no class name beside it, but is the name. */
function dottedModule(record: JunitRecord): string {
  return isModuleRecord(record) ? (record.name ?? '') : record.classname;
}

function isModuleRecord(record: JunitRecord): boolean {
  return record.classname === '' && isCollectionRecord(record);
}

function nameOf(
  record: JunitRecord,
  known: { checkout: Checkout; rootdir: string; find: (dotted: string) => ModuleGuess | null },
): Name {
  const name = wellFormed(record.name ?? '');
  const crashed = crashedNodeId(record);
  if (crashed !== null)
    return {
      nodeId: crashed,
      nodeIdFrom: 'junit-classname',
      file: place(fileOf(crashed), known),
      line: null,
    };
  const dotted = wellFormed(dottedModule(record));
  const ownClasses = record.file === null ? null : classesBelow(dotted, record.file);
  if (record.file !== null && ownClasses !== null) {
    const line = record.line === null ? null : record.line + 1;
    return named({ file: record.file, classes: ownClasses }, { line, from: 'junit-file' });
  }
  if (dotted === '') return { nodeId: name, nodeIdFrom: 'junit-classname', file: null, line: null };
  return named(known.find(dotted) ?? guessModule({ classname: dotted, name }), {
    line: null,
    from: 'junit-classname',
  });

  function named(module: ModuleGuess, how: { line: number | null; from: NodeIdOrigin }): Name {
    const last = isModuleRecord(record) ? [] : [name];
    const nodeId = [module.file, ...module.classes, ...last].join('::');
    return { nodeId, nodeIdFrom: how.from, file: place(module.file, known), line: how.line };
  }
}

/** The file on the repository; null when there is a tree and it has no such file. */
function place(file: string, known: { checkout: Checkout; rootdir: string }): string | null {
  const path = joinPath(known.rootdir, file);
  return !hasTree(known.checkout) || known.checkout.kind(path) === 'file' ? path : null;
}
