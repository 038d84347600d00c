import type { CauseRecord, RecordedTest } from '#src/model/cause-record.ts';
import { identityOf } from '#src/model/test-identity.ts';
import type { TestResult } from '#src/model/test-result.ts';
import { isFailing } from '../failing.ts';
import { looksOf } from '../looks.ts';
import { sign } from '../signed-tests.ts';
import { nameOfNodeId, parametersOfNodeId, pathOfNodeId } from '../test-name.ts';
import type { LifeInput } from './transition.ts';

/** A failing test that nobody knows yet. */
interface Newcomer {
  result: TestResult;
  looks: string;
  signature: string;
}

/**
 * The records with the new names of tests that were moved or renamed, so that these keep their issue (design §5). A test that a
 * record lists and a whole run lacks is the new failing one that looks the same, and has its name in another file, or its file under
 * another name; only where there is one such pair. Of several cases of a test each is the one with its parameters.
 */
export function followMoved(
  records: readonly CauseRecord[],
  {
    tests,
    present,
    isWhole,
    environments,
  }: Pick<LifeInput, 'present' | 'isWhole' | 'environments'> & { tests: readonly TestResult[] },
): CauseRecord[] {
  if (!isWhole) return [...records];
  const listed = new Set(records.flatMap((record) => record.tests.map((test) => identityOf(test))));
  const lost = records
    // What people closed or took away is no place for a new failure.
    .filter(({ state, closedBy }) => state === 'open' || state === 'held' || closedBy === 'us')
    .flatMap((record) => record.tests)
    .filter(
      (test) =>
        test.looks !== undefined &&
        !present.has(identityOf(test)) &&
        test.environments.every((name) => environments.includes(name)),
    );
  if (lost.length === 0) return [...records];
  const newcomers = tests.flatMap((result) => {
    if (!isFailing(result) || listed.has(identityOf(result))) return [];
    const { signature } = sign(result);
    return [{ result, looks: looksOf(signature), signature: signature.key }];
  });
  const moves = new Map(
    lost.flatMap((test) => {
      const found = newcomers.filter((candidate) => isMoved(test, candidate));
      const [newcomer, ...others] = withParametersOf(test, found, ({ result }) => result);
      if (newcomer === undefined || others.length > 0) return [];
      const rivals = withParametersOf(
        newcomer.result,
        lost.filter((other) => isMoved(other, newcomer)),
        (other) => other,
      );
      return rivals.every((other) => identityOf(other) === identityOf(test))
        ? [[identityOf(test), newcomer] as const]
        : [];
    }),
  );
  return records.map((record) =>
    record.tests.some((test) => moves.has(identityOf(test)))
      ? { ...record, tests: record.tests.map((test) => renamed(test, moves.get(identityOf(test)))) }
      : record,
  );
}

function isMoved(test: RecordedTest, { result, looks }: Newcomer): boolean {
  if (test.looks !== looks) return false;
  const hasSameName = afterPath(test.nodeId) === afterPath(result.nodeId);
  const hasSameFile =
    test.rootdir === result.rootdir &&
    pathOfNodeId(test.nodeId) === pathOfNodeId(result.nodeId) &&
    // Another case of the same function is another test.
    nameOfNodeId(test.nodeId) !== nameOfNodeId(result.nodeId);
  return hasSameName || hasSameFile;
}

/** Those of the candidates that have the parameters of a test; where none has them, all. */
function withParametersOf<Candidate>(
  { nodeId }: Pick<TestResult, 'nodeId'>,
  candidates: readonly Candidate[],
  testOf: (candidate: Candidate) => Pick<TestResult, 'nodeId'>,
): readonly Candidate[] {
  const parameters = parametersOfNodeId(nodeId);
  const same = candidates.filter((one) => parametersOfNodeId(testOf(one).nodeId) === parameters);
  return same.length > 0 ? same : candidates;
}

/** Class, function and parameters. */
function afterPath(nodeId: string): string {
  return nodeId.slice(pathOfNodeId(nodeId).length);
}

function renamed(test: RecordedTest, newcomer: Newcomer | undefined): RecordedTest {
  if (newcomer === undefined) return test;
  const { absentIn: _, removed: __, ...kept } = test;
  const { nodeId, rootdir } = newcomer.result;
  return {
    ...kept,
    nodeId,
    rootdir,
    signature: newcomer.signature,
    formerly: [...(test.formerly ?? []), test.nodeId],
  };
}
