import { describe, expect, it } from '@jest/globals';
import { followMoved } from '#src/analysis/life/moved.ts';
import { presentIn } from '#src/analysis/nothing-collected.ts';
import { sign } from '#src/analysis/signed-tests.ts';
import type { CauseRecord, RecordedTest } from '#src/model/cause-record.ts';
import type { Failure, TestResult } from '#src/model/test-result.ts';
import { aFailure, aListedTest, aRecord, aTest } from '../../support/builders.ts';
import { aHeldRecord, green, linux, windows } from './builders.ts';

const old = 'tests/test_cart.py::test_total';
const movedTo = 'tests/shop/test_cart.py::test_total';
const renamedTo = 'tests/test_cart.py::test_sum';

function failing(
  nodeId: string,
  failure: Partial<Failure> = {},
  overrides: Partial<TestResult> = {},
): TestResult {
  return aTest({ nodeId, failure: aFailure(failure), ...overrides });
}

/** The test as its record lists it after such a failure on linux. */
function listed(nodeId: string, failure: Partial<Failure> = {}): RecordedTest {
  return { ...aListedTest(failing(nodeId, failure)), environments: [linux] };
}

const record = aRecord({ tests: [listed(old)] });

function follow(
  records: readonly CauseRecord[],
  tests: readonly TestResult[],
  { isWhole = true, environments = [linux] }: { isWhole?: boolean; environments?: readonly string[] } = {},
): CauseRecord[] {
  return followMoved(records, { tests, present: presentIn(tests), isWhole, environments });
}

function names(records: readonly CauseRecord[]): string[] {
  return records.flatMap(({ tests }) => tests.map(({ nodeId }) => nodeId));
}

describe('a listed test that is gone, and fails under another name', () => {
  it.each([
    ['in another file', old, movedTo],
    ['in another folder and file', old, 'tests/unit/test_basket.py::test_total'],
    ['as another function of its file', old, renamedTo],
    ['in a class of its file', old, 'tests/test_cart.py::TestCart::test_total'],
    [
      'with its class and parameters',
      'tests/test_a.py::TestA::test_a[1-x]',
      'tests/test_b.py::TestA::test_a[1-x]',
    ],
  ])('%s keeps its issue', (_, before, after) => {
    const known = aRecord({ tests: [listed(before)] });
    const [followed] = follow([known], [failing(after)]);
    expect(followed).toMatchObject({ key: known.key, issue: 12, state: 'open' });
    expect(followed?.tests).toMatchObject([{ nodeId: after, formerly: [before], environments: [linux] }]);
  });

  it('is listed with the signature that it has now, so that the failure is this cause', () => {
    const moved = failing(movedTo, {
      location: { file: movedTo.split('::')[0] ?? '', line: 3, function: 'test_total' },
    });
    const [followed] = follow([record], [moved]);
    expect(followed?.tests[0]?.signature).toBe(sign(moved).signature.key);
  });

  it('keeps all its former names, oldest first', () => {
    const once = follow([record], [failing(movedTo)]);
    const twice = follow(once, [failing('tests/last/test_cart.py::test_total')]);
    expect(twice[0]?.tests[0]?.formerly).toEqual([old, movedTo]);
  });

  it('is not absent any more', () => {
    const absent = aRecord({ tests: [{ ...listed(old), absentIn: [81, 82], removed: 'file' }] });
    const [followed] = follow([absent], [failing(movedTo)]);
    expect(followed?.tests[0]).not.toHaveProperty('absentIn');
    expect(followed?.tests[0]).not.toHaveProperty('removed');
  });

  it('with several cases keeps each by its parameters, and none where two functions may be it', () => {
    const cases = ['one', 'two'].map((name) => `tests/test_cart.py::test_old[${name}]`);
    const known = aRecord({ tests: cases.map((nodeId) => listed(nodeId)) });
    const renamed = cases.map((nodeId) => nodeId.replace('test_old', 'test_new'));
    const after = renamed.map((nodeId) => failing(nodeId));
    expect(names(follow([known], after.toReversed()))).toEqual(renamed);
    const other = failing('tests/test_cart.py::test_other[one]');
    expect(names(follow([known], [...after, other]))).toEqual([cases[0], renamed[1]]);
    const rival = aRecord({ key: 'c1-other', tests: [listed('tests/test_cart.py::test_other[one]')] });
    expect(names(follow([known, rival], after))).toEqual([cases[0], renamed[1], ...names([rival])]);
  });

  it('leaves the other tests and records as they are', () => {
    const two = aRecord({ tests: [listed(old), listed('tests/test_x.py::test_x', { type: 'KeyError' })] });
    const another = aRecord({ key: 'c1-2', issue: 13, tests: [listed('tests/test_y.py::test_y')] });
    const followed = follow(
      [two, another],
      [failing(movedTo), failing('tests/test_x.py::test_x'), failing('tests/test_y.py::test_y')],
    );
    expect(names(followed)).toEqual([movedTo, 'tests/test_x.py::test_x', 'tests/test_y.py::test_y']);
    expect(followed[1]).toEqual(another);
  });

  it('keeps what is held, too', () => {
    expect(names(follow([aHeldRecord({ tests: [listed(old)] })], [failing(movedTo)]))).toEqual([movedTo]);
  });
});

describe('a listed test keeps its name', () => {
  it.each<[string, TestResult[], Parameters<typeof follow>[2]]>([
    ['while it is still there', [failing(movedTo), green(old)], {}],
    ['in a run that is not complete', [failing(movedTo)], { isWhole: false }],
    ['in a run of other environments', [failing(movedTo)], { environments: [windows] }],
    [
      'when the new test fails in another way',
      [failing(movedTo, { type: 'KeyError', message: "'cart'" })],
      {},
    ],
    ['when the new test says something else', [failing(movedTo, { message: 'assert cart is None' })], {}],
    ['when the new test passes', [green(movedTo)], {}],
    ['when neither name nor file are the same', [failing('tests/shop/test_cart.py::test_sum')], {}],
    ['when two new tests might be it', [failing(movedTo), failing(renamedTo)], {}],
    ['when the new one is of another package', [failing(renamedTo, {}, { rootdir: 'packages/a' })], {}],
    ['when nothing new fails', [], {}],
  ])('%s', (_, tests, how) => {
    expect(follow([record], tests, how)).toEqual([record]);
  });

  it('when the new one is another case of the same function', () => {
    const known = aRecord({ tests: [listed('tests/test_a.py::test_a[1]')] });
    expect(follow([known], [failing('tests/test_a.py::test_a[2]')])).toEqual([known]);
  });

  it('when the new one is listed already', () => {
    const both = aRecord({ key: 'c1-2', issue: 13, tests: [listed(movedTo)] });
    expect(follow([record, both], [failing(movedTo)])).toEqual([record, both]);
  });

  it('when two lost tests might be the new one', () => {
    const two = aRecord({ tests: [listed(old), listed('tests/test_cart.py::test_other')] });
    expect(follow([two], [failing(renamedTo)])).toEqual([two]);
  });

  it('when nothing is known of its looks', () => {
    const { looks: _, ...plain } = listed(old);
    const known = aRecord({ tests: [plain] });
    expect(follow([known], [failing(movedTo)])).toEqual([known]);
  });

  it('when the cause was over before it had an issue', () => {
    const over = aHeldRecord({ state: 'closed', tests: [listed(old)] });
    expect(follow([over], [failing(movedTo)])).toEqual([over]);
  });
});

describe('two tests that moved at once', () => {
  it('are each followed where their names tell them apart', () => {
    const two = aRecord({ tests: [listed(old), listed('tests/test_cart.py::test_tax')] });
    const tests = [failing(movedTo), failing('tests/shop/test_cart.py::test_tax')];
    expect(names(follow([two], tests))).toEqual([movedTo, 'tests/shop/test_cart.py::test_tax']);
  });
});
