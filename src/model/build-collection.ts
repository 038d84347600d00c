import type { Benchmark } from './benchmark.ts';
import type { Collection, Results } from './collection.ts';
import type { Coverage } from './coverage.ts';
import type { FuzzCrash } from './fuzz-crash.ts';
import type { Problem } from './problem.ts';
import { redact, redactTokens } from './redaction.ts';
import type { Reproductions } from './reproduction-output.ts';
import type { Attempt, FailingExample, Failure, Frame, RaisedException, TestResult } from './test-result.ts';
import { VERSION } from './version.ts';

/** The parts of a collection that are not the same for all. */
export type CollectionParts = Pick<
  Collection,
  'environment' | 'shard' | 'claimed' | 'command' | 'results' | 'reproductions'
>;

/** Makes the wire format of one job's contribution; everything in it that came from outside is redacted. */
export function buildCollection({
  environment,
  shard,
  claimed,
  command,
  results,
  reproductions,
}: CollectionParts): Collection {
  return {
    schema: 'redfirst/collection@1',
    tool: { name: 'redfirst', version: VERSION },
    environment: {
      ...environment,
      name: redactTokens(environment.name),
      matrix: redactedValues(environment.matrix),
    },
    shard,
    claimed,
    command: command === null ? null : { ...command, line: redact(command.line) },
    results: redactedResults(results),
    ...(reproductions === undefined ? {} : { reproductions: redactedReproductions(reproductions) }),
  };
}

function redactedReproductions({ tests, leftOut }: Reproductions): Reproductions {
  const redactedId = (id: string | null): string | null => (id === null ? null : redactTokens(id));
  return {
    tests: tests.map((test) => ({
      ...test,
      nodeId: redactTokens(test.nodeId),
      polluter: redactedId(test.polluter),
      setter: redactedId(test.setter),
      command: test.command === null ? null : redact(test.command),
      why: redact(test.why),
    })),
    leftOut: leftOut.map((test) => ({ ...test, nodeId: redactTokens(test.nodeId), why: redact(test.why) })),
  };
}

function redactedResults(results: Results): Results {
  const tests = results.tests.map(redactedTest);
  const changed = tests.filter(({ nodeId }, index) => nodeId !== results.tests[index]?.nodeId).length;
  return {
    ...results,
    session: {
      ...results.session,
      plugins: redactedValues(results.session.plugins),
      seeds: redactedValues(results.session.seeds),
    },
    tests,
    fuzzCrashes: results.fuzzCrashes.map(redactedCrash),
    benchmarks: results.benchmarks.map(redactedBenchmark),
    coverage: results.coverage === null ? null : redactedContexts(results.coverage),
    problems: [
      ...results.problems.map(redactedProblem),
      ...(changed === 0 ? [] : [secretInNodeIds(changed)]),
    ],
  };
}

/** A node id is an identity, so only what is a secret by its own form goes; then the id no longer finds its test. */
function redactedTest(test: TestResult): TestResult {
  return {
    ...test,
    nodeId: redactTokens(test.nodeId),
    file: test.file === null ? null : redactTokens(test.file),
    markers: test.markers.map(redactTokens),
    attempts: test.attempts.map(redactedAttempt),
  };
}

function redactedAttempt(attempt: Attempt): Attempt {
  return attempt.failure === undefined ? attempt : { ...attempt, failure: redactedFailure(attempt.failure) };
}

function redactedFailure(failure: Failure): Failure {
  return {
    ...failure,
    type: redact(failure.type),
    message: redact(failure.message),
    location: failure.location === null ? null : redactedFrame(failure.location),
    frames: failure.frames.map(redactedFrame),
    excerpt: redact(failure.excerpt),
    ...(failure.root === undefined ? {} : { root: redactedException(failure.root) }),
    ...(failure.leaves === undefined ? {} : { leaves: failure.leaves.map(redactedException) }),
    ...(failure.diff === undefined ? {} : { diff: redact(failure.diff) }),
    ...(failure.examples === undefined ? {} : { examples: failure.examples.map(redactedExample) }),
  };
}

function redactedException({ type, message, location }: RaisedException): RaisedException {
  return {
    type: redact(type),
    message: redact(message),
    location: location === null ? null : redactedFrame(location),
  };
}

function redactedExample({ text, decorator }: FailingExample): FailingExample {
  return { text: redact(text), decorator: decorator === null ? null : redact(decorator) };
}

/** Its names are of a test, so that only what is a secret by its own form goes. */
function redactedBenchmark(benchmark: Benchmark): Benchmark {
  const { nodeId, name, group, params, commit, machine } = benchmark;
  return {
    ...benchmark,
    nodeId: redactTokens(nodeId),
    name: redactTokens(name),
    group: group === null ? null : redactTokens(group),
    params: redactedValues(params),
    commit: commit?.branch == null ? commit : { ...commit, branch: redactTokens(commit.branch) },
    machine: machine === null ? null : redactTokens(machine),
  };
}

/** Contexts are called after tests. */
function redactedContexts(coverage: Coverage): Coverage {
  const { contexts } = coverage;
  return contexts === undefined ? coverage : { ...coverage, contexts: contexts.map(redactTokens) };
}

/** An input is bytes that a fuzzer made up, and its hash; it stays as it is, or it would reproduce nothing. */
function redactedCrash(crash: FuzzCrash): FuzzCrash {
  return {
    ...crash,
    type: redact(crash.type),
    message: redact(crash.message),
    location: crash.location === null ? null : redactedFrame(crash.location),
    frames: crash.frames.map(redactedFrame),
    target: crash.target === null ? null : redactTokens(crash.target),
    input: crash.input === null ? null : { ...crash.input, file: redactTokens(crash.input.file) },
    excerpt: redact(crash.excerpt),
  };
}

function redactedFrame(frame: Frame): Frame {
  return {
    ...frame,
    file: redactTokens(frame.file),
    function: frame.function === null ? null : redactTokens(frame.function),
  };
}

function redactedProblem(problem: Problem): Problem {
  return { ...problem, file: redact(problem.file), message: redact(problem.message) };
}

function redactedValues(values: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [redactTokens(key), redact(value)]));
}

function secretInNodeIds(tests: number): Problem {
  return {
    file: 'node ids',
    kind: 'unsafe',
    message: `What looks like a secret was redacted in the node ids of ${tests} ${tests === 1 ? 'test' : 'tests'}, so their reproduction commands won't find them. Give such parameters ids of their own.`,
  };
}
