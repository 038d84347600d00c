import type { Collection, Results } from '#src/model/collection.ts';
import type { Problem } from '#src/model/problem.ts';
import { redact, redactTokens } from '#src/model/redaction.ts';
import type { Attempt, Failure, Frame, TestResult } from '#src/model/test-result.ts';
import { VERSION } from '#src/model/version.ts';

/** The parts of a collection that are not the same for all. */
export type CollectionParts = Pick<Collection, 'environment' | 'shard' | 'claimed' | 'command' | 'results'>;

/** Makes the wire format of one job's contribution; everything in it that came from outside is redacted. */
export function buildCollection({
  environment,
  shard,
  claimed,
  command,
  results,
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
