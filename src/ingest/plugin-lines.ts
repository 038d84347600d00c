import { unknownSession } from '#src/model/unknown-session.ts';
import { cleanText, wellFormed } from './excerpt.ts';
import { addCollection, addPhase, beginExecution, type LoggedTest, testFor } from './executions.ts';
import {
  asArray,
  asObject,
  countField,
  field,
  type JsonObject,
  numberField,
  stringField,
  stringsOf,
  wholeNumberField,
} from './json.ts';
import { readJsonLines } from './json-lines.ts';
import { testsFromLog } from './logged-tests.ts';
import { pathBelow, takeApart } from './map-path.ts';
import { fileOf } from './node-id.ts';
import { jsonObject } from './opening.ts';
import { endingProblem, failedItself, type PluginSession } from './plugin-ending.ts';
import { pluginFailure, pluginPhases } from './plugin-phases.ts';
import type { Reading, Source } from './reading.ts';
import { rootBases } from './root-bases.ts';
import { startedOrder } from './started-order.ts';

interface Log extends PluginSession {
  rootdir: string | null;
  /** The folder with `.git` that holds the rootdir, if there is one. */
  repository: string | null;
  workers: Set<string>;
  /** The beginnings of tests whose last attempt has not ended, by node id. */
  running: Map<string, JsonObject>;
}

/** Whether the line is the first one of Redfirst's pytest plugin. */
export function isPluginLine(line: JsonObject): boolean {
  return stringField(line, 'schema') === 'redfirst/pytest@1';
}

/**
 * The log of Redfirst's own pytest plugin (src/pytest/plugin): node ids, every attempt, markers and the session exactly,
 * also of a session that was killed, together with the tests that were running then. A line is one of
 *
 * - `{"schema": "redfirst/pytest@1", …}`: the session; the first line
 * - `{"selected", "deselected"}`: how many tests are to run
 * - `{"id", "line", "file", "worker", "rerun", "markers", "again", "us": [setup, call, teardown]}`: an attempt that passed,
 *   durations in microseconds; `line` counts from 1, `file` is there where it is not the id's; `again`: another one follows
 * - the same with `"phases": [{"when", "outcome", "us", "xfail", "failure"}]`: any other attempt, or a part of one
 * - the same with `subtest`: a subtest that failed
 * - `{"id"}` without either: a test begins
 * - `{"collect", "outcome", "failure"}`, `{"error"}`, `{"interrupt"}`, `{"end": {"exit", "selected", "deselected"}}`
 */
export async function readPluginLines(source: Source): Promise<Reading> {
  const log: Log = {
    tests: new Map(),
    session: unknownSession(),
    rootdir: null,
    repository: null,
    workers: new Set(),
    running: new Map(),
    interrupt: null,
    internalError: false,
    finished: false,
  };
  const unread = await readJsonLines(source, {
    take: (line) => takeLine(log, line),
    takeUnfinished: (text) => takeBeginning(log, text),
  });
  if (log.workers.size > 0) log.session.workers ??= log.workers.size;
  const cutOff = cutOffTests(log);
  const list = listOf(log);
  const { tests, problems } = testsFromLog(source, {
    ...rootdirOf(log, source),
    ...list,
    absoluteRoot: log.rootdir,
  });
  const ending = endingProblem(log, cutOff);
  return {
    kind: 'tests',
    tests,
    order: startedOrder(list.tests, log.session.workers !== null),
    session: log.session,
    problems: [...unread, ...(ending === null ? [] : [{ file: source.file, ...ending }]), ...problems],
  };
}

function takeLine(log: Log, line: JsonObject): string | null {
  const nodeId = stringField(line, 'id');
  if (nodeId !== null) takeTest(log, nodeId, line);
  else if (isPluginLine(line)) takeSession(log, line);
  else if (stringField(line, 'collect') !== null) takeCollection(log, line);
  else if (asObject(field(line, 'interrupt')) !== null)
    log.interrupt = stringField(asObject(field(line, 'interrupt')) ?? {}, 'type') ?? '';
  else if (field(line, 'error') !== undefined) log.internalError = true;
  else if (numberField(line, 'selected') !== null) log.session.collected = countField(line, 'selected');
  else if (asObject(field(line, 'end')) !== null) takeEnd(log, asObject(field(line, 'end')) ?? {});
  else if (field(line, 'phases') !== undefined) return 'tells of a test without a node id';
  return null;
}

/** The beginning of a test's line is all that a killed process leaves of a test that was running. */
function takeBeginning(log: Log, text: string): boolean {
  const line = jsonObject(`${text}}`);
  const nodeId = line === null ? null : stringField(line, 'id');
  if (line === null || nodeId === null || field(line, 'phases') !== undefined) return false;
  takeTest(log, nodeId, line);
  return true;
}

function takeSession(log: Log, line: JsonObject): void {
  log.rootdir = stringField(line, 'rootdir');
  log.repository = stringField(line, 'repository');
  log.session = {
    ...log.session,
    python: stringField(line, 'python'),
    pytest: stringField(line, 'pytest'),
    platform: stringField(line, 'platform'),
    plugins: stringsOf(asObject(field(line, 'plugins'))),
    workers: countField(line, 'workers'),
    seeds: stringsOf(asObject(field(line, 'seeds'))),
  };
}

function takeEnd(log: Log, end: JsonObject): void {
  log.finished = true;
  log.session.exitCode = wholeNumberField(end, 'exit');
  const selected = countField(end, 'selected');
  // Of a session that ended before its workers had collected, pytest says 0.
  if (selected !== null && (selected > 0 || log.session.collected === null)) log.session.collected = selected;
}

function takeCollection(log: Log, line: JsonObject): void {
  const outcome = stringField(line, 'outcome');
  if (outcome !== 'failed' && outcome !== 'skipped') return;
  const test = testFor(log.tests, stringField(line, 'collect') ?? '');
  addCollection(test, outcome === 'failed' ? pluginFailure(line) : null);
}

function takeTest(log: Log, nodeId: string, line: JsonObject): void {
  const worker = stringField(line, 'worker');
  if (worker !== null) log.workers.add(worker);
  const phases = pluginPhases(line);
  if (phases.length === 0) {
    // A session that runs its tests itself runs one at a time.
    if (log.session.workers === null) log.running.clear();
    log.running.set(nodeId, line);
    return;
  }
  const test = testFor(log.tests, nodeId);
  for (const phase of phases) {
    const execution = addPhase(test, phase);
    if (field(line, 'again') === true) execution.rerun = true;
  }
  readPlace(test, line);
  if (field(line, 'again') !== true && !phases.some(({ isSubtest }) => isSubtest)) log.running.delete(nodeId);
}

function readPlace(test: LoggedTest, line: JsonObject): void {
  const number = countField(line, 'line');
  if (number !== null && number > 0 && test.line === null) {
    test.line = number;
    test.definedIn = stringField(line, 'file') ?? fileOf(wellFormed(test.nodeId));
  }
  const markers = asArray(field(line, 'markers')).filter((name) => typeof name === 'string');
  if (test.markers.length === 0 && markers.length > 0) test.markers = markers.map(cleanText).toSorted();
}

/** Gives the tests that were running an outcome, unless pytest itself chose to stop there; returns their node ids. */
function cutOffTests(log: Log): string[] {
  const choseToStop = log.interrupt === null || /(?:^|\.)Interrupted$/.test(log.interrupt);
  if (log.finished && choseToStop && !failedItself(log)) return [];
  for (const [nodeId, line] of log.running) {
    const test = testFor(log.tests, nodeId);
    readPlace(test, line);
    const last = test.executions.at(-1);
    // What is known of the attempt that was cut off may be told already.
    if (last === undefined || last.rerun || last.phases.has('teardown')) beginExecution(test);
  }
  return [...log.running.keys()];
}

function listOf({ tests }: Log): { tests: LoggedTest[]; nodeIdFrom: 'plugin' } {
  return { tests: [...tests.values()], nodeIdFrom: 'plugin' };
}

/** The rootdir lies in the repository where the plugin saw it; elsewhere, as in a container, the tree is asked. */
function rootdirOf(
  { rootdir, repository, tests }: Log,
  { checkout }: Source,
): { bases: string[]; otherwise: string } {
  const files = new Set([...tests.values()].slice(0, 1000).map((test) => fileOf(test.nodeId)));
  const inside = rootdir === null || repository === null ? null : pathBelow(repository, takeApart(rootdir));
  return {
    bases: [...(inside === null ? [] : [inside]), ...rootBases(checkout, rootdir, files)],
    otherwise: inside ?? '',
  };
}
