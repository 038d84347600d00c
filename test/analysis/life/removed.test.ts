import { describe, expect, it } from '@jest/globals';
import { longAbsent } from '#src/analysis/life/removed.ts';
import type { LifeInput } from '#src/analysis/life/transition.ts';
import type { CauseRecord } from '#src/model/cause-record.ts';
import { identityOf } from '#src/model/test-identity.ts';
import type { TestResult } from '#src/model/test-result.ts';
import { anEvidence, aRecord, aTest } from '../../support/builders.ts';
import {
  aHeldRecord,
  aRecordedTest,
  aRun,
  green,
  knownAfter,
  linux,
  only,
  policy,
  red,
  total,
  windows,
} from './builders.ts';

const other = 'tests/test_cart.py::test_tax';
const bystander = 'tests/test_other.py::test_other';
const gone = new Map([[identityOf({ rootdir: '', nodeId: total }), 'function' as const]]);

/** A complete run, by its number, on a commit of its own; without tests it lacks the record's. */
function aWholeRun(runId: number, overrides: Partial<LifeInput> = {}, tests: TestResult[] = []): LifeInput {
  return aRun(anEvidence(runId, `${runId % 10}`), [green(bystander), ...tests], { gone, ...overrides });
}

const fourTimes = [81, 82, 83, 84].map((runId) => aWholeRun(runId));

function absences({ tests }: CauseRecord): number[] {
  return tests[0]?.absentIn ?? [];
}

describe('a test that is absent from complete runs', () => {
  it('is struck out in the fifth in a row, if it is gone from the code', () => {
    const known = knownAfter(aRecord(), fourTimes);
    expect(known.tests[0]).toMatchObject({ absentIn: [81, 82, 83, 84] });
    expect(known.tests[0]).not.toHaveProperty('removed');
    const fifth = only(aWholeRun(85, { records: [known] }));
    expect(fifth.record.tests[0]).toMatchObject({ removed: 'function', absentIn: [81, 82, 83, 84, 85] });
  });

  it('is not struck out while the code has it, however long', () => {
    const known = knownAfter(
      aRecord(),
      [81, 82, 83, 84, 85, 86, 87].map((runId) => aWholeRun(runId, { gone: new Map() })),
    );
    expect(known.tests[0]).not.toHaveProperty('removed');
    expect(only(aWholeRun(88, { records: [known] })).record.tests[0]?.removed).toBe('function');
  });

  it('is not so by runs of another workflow, which may never have had it', () => {
    const { first, last } = aRecord().failed;
    const ofTests = aRecord({ failed: { first, last: { ...last, workflow: 7 }, runs: 1 } });
    const lint = [81, 82, 83].map((runId) => aWholeRun(runId, { workflows: new Set([8]) }));
    expect(absences(knownAfter(ofTests, lint))).toEqual([]);
    const both = aWholeRun(84, { workflows: new Set([7, 8]) });
    expect(absences(knownAfter(ofTests, [...lint, both]))).toEqual([84]);
    const input = { ...aWholeRun(85, { workflows: new Set([8]) }), policy: { ...policy, removedAfter: 1 } };
    expect(longAbsent([ofTests], input)).toEqual([]);
    expect(longAbsent([ofTests], { ...input, workflows: new Set([7]) })).toHaveLength(1);
  });

  it('leaves the other tests of its issue as they are', () => {
    const two = aRecord({ tests: [aRecordedTest(total), aRecordedTest(other)] });
    const fifth = only(
      aWholeRun(
        85,
        {
          records: [
            knownAfter(
              two,
              fourTimes.map((run) => withTest(run, green(other))),
            ),
          ],
        },
        [green(other)],
      ),
    );
    expect(fifth.kind).toBe('keep');
    expect(fifth.record.tests.map(({ removed }) => removed ?? null)).toEqual(['function', null]);
  });

  it('is no longer absent with one run that has it', () => {
    const known = knownAfter(aRecord(), [
      ...fourTimes,
      aWholeRun(85, {}, [aTest({ outcomes: ['skipped'] })]),
    ]);
    expect(known.tests[0]).not.toHaveProperty('absentIn');
    expect(absences(knownAfter(known, [aWholeRun(86)]))).toEqual([86]);
  });

  it('is no longer absent with one run in which it fails', () => {
    const known = knownAfter(aRecord(), [...fourTimes, aWholeRun(85, {}, [red()])]);
    expect(known.tests[0]).not.toHaveProperty('absentIn');
  });

  it.each<[string, LifeInput]>([
    ['that are not complete', aWholeRun(85, { isWhole: false })],
    ['of another environment', aWholeRun(85, { environments: [windows] })],
    ['that were counted before', aWholeRun(84)],
  ])('is not so by runs %s', (_, report) => {
    const known = knownAfter(aRecord(), fourTimes);
    expect(knownAfter(known, [report])).toEqual(known);
  });

  it('needs runs of every environment in which it failed', () => {
    const both = aRecord({ tests: [aRecordedTest(total, { environments: [linux, windows] })] });
    expect(knownAfter(both, [aWholeRun(81)])).toEqual(both);
    expect(absences(knownAfter(both, [aWholeRun(81, { environments: [linux, windows, 'macos'] })]))).toEqual([
      81,
    ]);
  });

  it('is not counted for what is closed, held or deleted', () => {
    for (const known of [
      aRecord({ state: 'closed', closedBy: 'us' }),
      aHeldRecord(),
      aRecord({ state: 'gone' }),
    ])
      expect(knownAfter(known, [aWholeRun(81)])).toEqual(known);
  });

  it('is not the namesake in another package, which is there', () => {
    const report = aWholeRun(81, {}, [aTest({ rootdir: 'packages/a' })]);
    expect(absences(knownAfter(aRecord(), [report]))).toEqual([81]);
  });

  it('was not looked for by a run from before its failure, in which it may not have been yet', () => {
    expect(knownAfter(aRecord(), [aWholeRun(70)])).toEqual(aRecord());
  });

  it('is not so by a run of another branch, which may never have had it', () => {
    const onMain = { ...anEvidence(77, 'a'), branch: 'main' };
    const known = aRecord({ failed: { first: onMain, last: onMain, runs: 1 } });
    const run = { ...anEvidence(81, '1'), branch: 'release' };
    expect(knownAfter(known, [aRun(run, [green(bystander)])])).toEqual(known);
  });

  it('is not so by an older run that comes again after it was there', () => {
    const known = knownAfter(aRecord(), [
      aWholeRun(81),
      aWholeRun(82, {}, [aTest({ outcomes: ['skipped'] })]),
    ]);
    expect(absences(knownAfter(known, [aWholeRun(81)]))).toEqual([]);
  });
});

describe('an issue of which no test is left', () => {
  const last = knownAfter(aRecord(), fourTimes);

  it('asks a maintainer, once', () => {
    const asked = only(aWholeRun(85, { records: [last] }));
    expect(asked).toMatchObject({ kind: 'ask', record: { state: 'open' } });
    for (const runId of [85, 86, 87])
      expect(only(aWholeRun(runId, { records: [asked.record] }))).toMatchObject({
        kind: 'keep',
        record: asked.record,
      });
  });

  it('is not asked about while one is', () => {
    const two = { ...last, tests: [...last.tests, aRecordedTest(other)] };
    expect(only(aWholeRun(85, { records: [two] }, [green(other)])).kind).toBe('keep');
  });

  it('stays open for the maintainer to decide', () => {
    const asked = knownAfter(last, [aWholeRun(85)]);
    expect(
      knownAfter(
        asked,
        [86, 87, 88, 89].map((runId) => aWholeRun(runId)),
      ).state,
    ).toBe('open');
  });

  it('goes on when its test fails again', () => {
    const asked = knownAfter(last, [aWholeRun(85)]);
    const again = only(aWholeRun(86, { records: [asked] }, [red()]));
    expect(again).toMatchObject({ kind: 'grow', record: { state: 'open', failed: { runs: 2 } } });
    expect(again.record.tests[0]).not.toHaveProperty('removed');
  });

  it('goes on when its test is there again and passes', () => {
    const asked = knownAfter(last, [aWholeRun(85)]);
    const passes = [86, 87, 88].map((runId) => aWholeRun(runId, {}, [green()]));
    expect(knownAfter(asked, passes.slice(0, 1)).tests[0]).not.toHaveProperty('removed');
    expect(knownAfter(asked, passes).state).toBe('closed');
  });
});

describe('the tests to look for in the code', () => {
  const input = {
    present: new Set<string>(),
    environments: [linux],
    workflows: new Set<number>(),
    run: anEvidence(85, 'b'),
    isWhole: true,
    policy,
  };
  const absentIn = [81, 82, 83, 84];

  it('are those that this run would strike out', () => {
    const four = aRecordedTest(total, { absentIn });
    const three = aRecordedTest(other, { absentIn: absentIn.slice(1) });
    expect(longAbsent([aRecord({ tests: [four, three] })], input)).toEqual([four]);
  });

  it.each<[string, Partial<typeof input>, Partial<CauseRecord>]>([
    ['there is a test missing of the run', { isWhole: false }, {}],
    ['it is there', { present: new Set([identityOf({ rootdir: '', nodeId: total })]) }, {}],
    ['the run is of another environment', { environments: [windows] }, {}],
    ['its issue is closed', {}, { state: 'closed' }],
    ['it is struck out already', {}, { tests: [aRecordedTest(total, { absentIn, removed: 'file' })] }],
  ])('are none when %s', (_, less, overrides) => {
    const record = aRecord({ tests: [aRecordedTest(total, { absentIn })], ...overrides });
    expect(longAbsent([record], { ...input, ...less })).toEqual([]);
  });
});

function withTest(report: LifeInput, test: TestResult): LifeInput {
  return { ...report, present: new Set([...report.present, identityOf(test)]) };
}
