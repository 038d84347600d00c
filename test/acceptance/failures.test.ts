import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, expect, it } from '@jest/globals';
import { groupBy } from '#src/model/group-by.ts';
import type { Failure } from '#src/model/test-result.ts';
import { type RecordedFailure, recordedFailures } from '../support/recorded-failures.ts';
import { describeWithSharedData, sharedPath } from '../support/shared-data.ts';

/** What XML can't hold; pytest writes it as `#x07`, and older versions what is beyond U+FFFF as well. */
const UNHOLDABLE =
  /#x(?:[0-9A-F]{5}|D[0-9A-F]{3}|FFF[EF]|[0-9A-F]{2})|[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\ufffd-\uffff]|[\u{10000}-\u{10ffff}]/gu;

/** Tests whose failure shows no place in the project, and why. */
const NOWHERE: readonly [test: RegExp, why: string][] = [
  [/::test_(?:hangs|exits|segv|segv_again)$/, 'the worker died'],
  [/^b\/test_same\.py$/, 'pytest itself refuses the file'],
  [/^test_(?:badparam|dupparam)\.py$/, 'pytest itself refuses the file'],
  [/^test_nul\.py$/, "Python's own parser does not say where"],
  [/::test_xpass_strict$/, 'nothing was raised'],
  [/::test_unexpected_success$/, 'nothing was raised'],
  [/::test_async_without_plugin_mark$/, 'raised by pytest itself'],
  [/::test_pytest_fail$/, 'pytest.fail(…, pytrace=False)'],
  [/^cart\.case::/, "a custom item's own words"],
];

/** pytest-json-report has one failure for a test: of these the body's own, where the others have a subtest's. */
const isFolded = ({ source, nodeId }: RecordedFailure): boolean =>
  source === 'json-report' && /::test_subtest(?:s_fixture|_fails_and_test_fails)$/.test(nodeId);

/** What is known of a failure from the suite's source, by hand. */
const BY_HAND: readonly [run: string, test: string, expected: object][] = [
  [
    'lab-kitchen-sink/xunit2',
    'tests/test_outcomes.py::test_chained',
    {
      type: 'tests.test_outcomes.OutOfStock',
      message: 'outer',
      location: { file: 'tests/test_outcomes.py', line: 9, function: 'test_chained' },
      root: {
        type: 'KeyError',
        message: "'k'",
        location: { file: 'tests/test_outcomes.py', line: 8, function: 'test_chained' },
      },
    },
  ],
  [
    'lab-kitchen-sink/xunit2',
    'tests/test_outcomes.py::test_exception_group',
    {
      type: 'ExceptionGroup',
      message: 'eg (2 sub-exceptions)',
      location: { file: 'tests/test_outcomes.py', line: 11, function: 'test_exception_group' },
      leaves: [
        { type: 'ValueError', message: 'one', location: null },
        { type: 'TypeError', message: 'two', location: null },
      ],
    },
  ],
  [
    'lab-kitchen-sink/xunit2',
    'tests/test_outcomes.py::test_fail',
    { type: 'AssertionError', diff: 'At index 2 diff: 3 != 4\nUse -v to get more diff' },
  ],
  [
    'lab-kitchen-sink/xunit2',
    'tests/test_outcomes.py::test_missing_fixture',
    {
      phase: 'setup',
      message: "fixture 'nope_db' not found",
      location: { file: 'tests/test_outcomes.py', line: 38, function: 'test_missing_fixture' },
    },
  ],
  [
    'lab-kitchen-sink/xunit2',
    'tests/test_outcomes.py::test_setup_error',
    {
      phase: 'setup',
      type: 'ConnectionError',
      location: { file: 'conftest.py', line: 4, function: 'db_broken' },
    },
  ],
  [
    'lab-kitchen-sink/xunit2',
    'shop/cart.py::shop.cart',
    {
      type: 'DocTestFailure',
      location: { file: 'shop/cart.py', line: 5 },
      diff: 'Expected:\n    2\nGot:\n    1',
    },
  ],
  [
    'lab-collection-errors/interrupted',
    'test_syntax.py',
    { kind: 'collection-error', type: 'SyntaxError', location: { file: 'test_syntax.py', line: 1 } },
  ],
  [
    'broken-h11/head-xunit2',
    'h11/tests/test_connection.py::test_chunked',
    { type: 'h11._util.RemoteProtocolError', location: { file: 'h11/_util.py', function: 'validate' } },
  ],
  [
    'lab-crashes/recursion',
    'test_r.py::test_recursion',
    { type: 'RecursionError', location: { file: 'test_r.py', line: 1, function: 'f' } },
  ],
  [
    'lab-crashes/timeout-signal',
    'test_t.py::test_hangs',
    {
      type: 'Failed',
      message: 'Timeout (>2.0s) from pytest-timeout.',
      location: { file: 'test_t.py', line: 3 },
    },
  ],
  [
    'lab-hypothesis/xunit2',
    'test_h.py::test_two_bugs',
    {
      type: 'ExceptionGroup',
      leaves: [
        { type: 'TypeError', message: 'small', location: { file: 'test_h.py', line: 23 } },
        { type: 'ValueError', message: 'big', location: { file: 'test_h.py', line: 22 } },
      ],
      examples: [{ text: 'test_two_bugs(\n    n=-501,\n)' }, { text: 'test_two_bugs(\n    n=501,\n)' }],
    },
  ],
  [
    'older-tools/hypothesis',
    'test_h.py::test_two_bugs',
    {
      type: 'ExceptionGroup',
      examples: [{ text: 'test_two_bugs(\n    n=-501,\n)' }, { text: 'test_two_bugs(\n    n=501,\n)' }],
    },
  ],
  [
    'lab-hypothesis/xunit2',
    'test_h.py::test_explicit_example_fails',
    { examples: [{ text: "test_explicit_example_fails(\n    s='naïve-日本語-🦄',\n)", decorator: null }] },
  ],
];

/** Each thing that a failure tells, where all reports of a run must agree. */
const FACTS: readonly (keyof Failure)[] = [
  'kind',
  'phase',
  'type',
  'message',
  'frames',
  'root',
  'leaves',
  'diff',
  'examples',
];

function comparable(value: unknown): string {
  return JSON.stringify(value ?? null, (_, part: unknown) =>
    typeof part === 'string' ? part.replace(UNHOLDABLE, '?') : part,
  );
}

const testOf = ({ run, nodeId }: RecordedFailure): string => `${run} ${nodeId}`;

function terminalOf(run: string): string {
  const path = sharedPath(run, 'terminal.txt');
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

describeWithSharedData('the failures of the recorded runs', () => {
  let all: RecordedFailure[] = [];
  beforeAll(async () => {
    all = (await recordedFailures()).filter((found) => !isFolded(found));
  }, 60_000);

  const one = (run: string, test: string, source: string): Failure | undefined =>
    all.find((found) => found.run === run && found.nodeId === test && found.source === source && found.isLast)
      ?.failure;

  it('are told alike by all reports of a run', () => {
    const last = all.filter(({ isLast }) => isLast);
    const told = groupBy(last, testOf);
    expect(told.filter((reports) => reports.length > 1).length).toBeGreaterThan(300);
    const differing = told.flatMap((reports) =>
      FACTS.filter((fact) => new Set(reports.map(({ failure }) => comparable(failure[fact]))).size > 1).map(
        (fact) => `${testOf(reports[0])} ${fact}`,
      ),
    );
    expect(differing).toEqual([]);
  });

  it('have the same place in all reports that have one', () => {
    const last = all.filter(({ isLast, failure }) => isLast && failure.location !== null);
    const differing = groupBy(last, testOf)
      .filter((reports) => new Set(reports.map(({ failure }) => comparable(failure.location))).size > 1)
      .map(([first]) => testOf(first));
    expect(differing).toEqual([]);
  });

  it('lie in files of the tested tree', () => {
    const places = all.flatMap(({ run, tree, failure: { location, frames, root, leaves = [] } }) =>
      [location, ...frames, root?.location ?? null, ...leaves.map((leaf) => leaf.location)].map((frame) => ({
        run,
        tree,
        frame,
      })),
    );
    const outside = places.filter(({ tree, frame }) => frame !== null && !existsSync(join(tree, frame.file)));
    expect(outside.map(({ run, frame }) => `${run} ${frame?.file}`)).toEqual([]);
  });

  it('show a place, but for those that have none, each with its reason', () => {
    const without = all.filter(({ failure }) => failure.location === null);
    const unexplained = without.filter(({ nodeId }) => !NOWHERE.some(([test]) => test.test(nodeId)));
    expect(unexplained.map(({ run, source, nodeId }) => `${run} ${source} ${nodeId}`)).toEqual([]);
    const unused = NOWHERE.filter(([test]) => !without.some(({ nodeId }) => test.test(nodeId)));
    expect(unused).toEqual([]);
  });

  it.each(BY_HAND)('%s: %s is what its suite says', (run, test, expected) => {
    for (const source of ['reportlog', 'json-report', 'JUnit'])
      expect(one(run, test, source)).toMatchObject(expected);
  });

  it.each([
    ['lab-hypothesis/xunit2'],
    ['lab-hypothesis/xunit1'],
    ['lab-hypothesis/xdist2'],
    ['lab-hypothesis/fixed-seed'],
    ['older-tools/hypothesis'],
  ])('%s: every decorator that the terminal shows is kept, whole', (run) => {
    const shown = new Set(terminalOf(run).match(/@reproduce_failure\('[^']+', b'[^']*'\)/g));
    expect(shown.size).toBeGreaterThan(5);
    const reports = all.filter((found) => found.run === run);
    for (const source of new Set(reports.map((found) => found.source))) {
      const kept = reports
        .filter((found) => found.source === source)
        .flatMap(({ failure }) => failure.examples ?? [])
        .flatMap(({ decorator }) => decorator ?? []);
      expect(new Set(kept)).toEqual(shown);
    }
  });
});
