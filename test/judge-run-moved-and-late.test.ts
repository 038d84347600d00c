import { describe, expect, it } from '@jest/globals';
import { testEvidence } from '#src/analysis/test-evidence.ts';
import { judgeRun } from '#src/judge-run.ts';
import type { TestResult } from '#src/model/test-result.ts';
import { aLoadedRun, aPushed } from './support/a-loaded-run.ts';
import { aFailure, aListedTest, anEvidence, aRecord, aTest } from './support/builders.ts';

const sha = 'd'.repeat(40);
const total = 'tests/test_cart.py::test_total';
const passing = Array.from({ length: 12 }, (_, at) => aTest({ nodeId: `tests/test_ok.py::test_${at}` }));

function failing(nodeId = total): TestResult {
  return aTest({ nodeId, failure: aFailure() });
}

describe('a test that was moved', () => {
  const movedTo = 'tests/shop/test_cart.py::test_total';
  const record = aRecord({ tests: [aListedTest(failing())] });
  const again = aPushed({ runId: 83, sha, tests: [failing(movedTo), ...passing] });

  it('keeps its issue, under its new name', () => {
    const transitions = judgeRun(aLoadedRun([again], { records: [record] })).transitions;
    expect(transitions).toMatchObject([
      {
        kind: 'grow',
        record: { key: record.key, issue: 12, tests: [{ nodeId: movedTo, formerly: [total] }] },
      },
    ]);
  });

  it('passes under its new name', () => {
    const moved = judgeRun(aLoadedRun([again], { records: [record] })).transitions.map(
      (transition) => transition.record,
    );
    const pushed = aPushed({ runId: 84, sha, tests: [aTest({ nodeId: movedTo }), ...passing] });
    expect(judgeRun(aLoadedRun([pushed], { records: moved })).transitions).toMatchObject([
      { kind: 'keep', record: { passed: [{ runId: 84 }] } },
    ]);
  });

  it('does not get its old name back by a run on an older commit', () => {
    const moved = judgeRun(aLoadedRun([again], { records: [record] })).transitions.map(
      (transition) => transition.record,
    );
    const late = aPushed({ runId: 70, sha: 'a'.repeat(40), tests: [failing(), ...passing] });
    const judged = judgeRun(aLoadedRun([late], { records: moved, isLate: true, evidence: testEvidence([]) }));
    expect(judged.transitions[0]?.record.tests[0]?.nodeId).toBe(movedTo);
  });
});

describe('a run on an older commit', () => {
  const other = failing('tests/test_cart.py::test_sum');
  const late = aPushed({ runId: 70, sha: 'a'.repeat(40), tests: [failing(), other, ...passing] });
  const told = (tests: TestResult[]) =>
    testEvidence([{ run: anEvidence(70, 'a'), environment: 'linux', tests }]);

  it('finds no cause in what a newer one has told already', () => {
    expect(judgeRun(aLoadedRun([late], { isLate: true, evidence: told([]) })).transitions).toEqual([]);
  });

  it('finds causes in what nobody knew', () => {
    const judged = judgeRun(aLoadedRun([late], { isLate: true, evidence: told([failing(), other]) }));
    expect(judged.transitions).toMatchObject([
      { kind: 'hold', record: { failed: { first: { runId: 70 } } } },
    ]);
  });

  it('lists no test of which a newer one has told already', () => {
    const judged = judgeRun(aLoadedRun([late], { isLate: true, evidence: told([other]) }));
    expect(judged.transitions[0]?.record.tests.map(({ nodeId }) => nodeId)).toEqual([other.nodeId]);
  });
});
