import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type RecordedFailure, recordedFailures } from '../support/recorded-failures.ts';
import { projectRoot } from '../support/run-cli.ts';
import { describeWithSharedData } from '../support/shared-data.ts';
import { treeOf } from '../support/truth-recorded.ts';

/** A test that has more than one signature over all runs of its suite, and why that is right or can't be helped. */
const SEVERAL: readonly { suite: string; test: RegExp; signatures: number; why: string }[] = [
  {
    suite: 'lab-crashes/suite/tmo',
    test: /::test_hangs$/,
    signatures: 2,
    why: 'pytest-timeout ends it by a signal, or by killing the worker',
  },
  {
    suite: 'lab-hypothesis/suite',
    test: /::test_(?:deadline|filter_too_much|unsatisfiable)$/,
    signatures: 2,
    why: 'Hypothesis 6.112 and 6.170 use other words',
  },
  {
    suite: 'lab-kitchen-sink/suite',
    test: /::test_subtest(?:s_fixture|_fails_and_test_fails)$/,
    signatures: 2,
    why: 'pytest-json-report has the body’s failure instead of the subtest’s',
  },
];

/** Test functions that share a signature because one thing broke them. */
const ONE_BUG: readonly { suite: string; tests: readonly string[]; why: string }[] = [
  {
    suite: 'broken-h11',
    tests: [
      'h11/tests/test_connection.py::test_chunk_boundaries',
      'h11/tests/test_connection.py::test_chunked',
      'h11/tests/test_connection.py::test_close_different_states',
      'h11/tests/test_connection.py::test_protocol_switch',
      'h11/tests/test_connection.py::test_reuse_simple',
      'h11/tests/test_connection.py::test_special_exceptions_for_lost_connection_in_message_body',
    ],
    why: 'the commit’s bug; two more tests meet it in other ways',
  },
  {
    suite: 'lab-kitchen-sink/suite',
    tests: [
      'tests/test_classes.py::BrokenSetUpClass::test_one',
      'tests/test_classes.py::BrokenSetUpClass::test_two',
    ],
    why: 'setUpClass raises',
  },
  {
    suite: 'lab-kitchen-sink/suite',
    tests: [
      'tests/test_outcomes.py::test_pass_then_teardown_error',
      'tests/test_outcomes.py::test_skip_then_teardown_error',
    ],
    why: 'the fixture’s teardown raises',
  },
];

/** Suites that hold the same test file. */
const SAME_FILE: readonly [string, string][] = [['lab-ids-unescaped/suite', 'lab-kitchen-sink/suite']];

/** Where several of the suite’s bugs are known, how many signatures they have. By hand, from the suites’ sources. */
const COUNTS: readonly [suite: string, tests: number, signatures: number, why: string][] = [
  [
    'broken-h11',
    8,
    3,
    'one bug, three ways to meet it: RemoteProtocolError, LocalProtocolError, a comparison',
  ],
  ['history-iniconfig', 21, 6, 'c03’s bug in five assertions, c06’s in another'],
  ['lab-collection-errors/suite/ok', 7, 7, 'each file is broken in its own way'],
  ['lab-crashes/suite/maxfail', 3, 3, 'three functions'],
  ['lab-crashes/suite/segv', 2, 2, 'two crashes, of which nothing but the test is known'],
];

/** `--junit-prefix` put a folder before its names that no tree has, and it has no other report. */
const RENAMED = 'lab-kitchen-sink/xunit2-logging-all';

interface Suite {
  name: string;
  runs: Set<string>;
  reports: Set<string>;
  /** Signature keys by test, and the functions by signature key. */
  keysOf: Map<string, Set<string>>;
  functionsOf: Map<string, Set<string>>;
}

function suiteName(run: string): string {
  const tree = treeOf(run);
  const path = tree === null ? null : tree.kind === 'folder' ? tree.path : tree.bundle;
  // A recorded tree, or the only code that a case had.
  return path === null
    ? (run.split('/')[0] ?? run)
    : path.replace(/^.*\/data\//, '').replace(/\/history\.bundle$|\/$/g, '');
}

function suitesFrom(failures: readonly RecordedFailure[]): Suite[] {
  const suites = new Map<string, Suite>();
  for (const failure of failures) {
    const name = suiteName(failure.run);
    const suite = suites.get(name) ?? {
      name,
      runs: new Set(),
      reports: new Set(),
      keysOf: new Map(),
      functionsOf: new Map(),
    };
    suites.set(name, suite);
    const {
      nodeId: id,
      signature: { key },
    } = failure;
    suite.runs.add(failure.run);
    suite.reports.add(`${failure.run} ${failure.source}`);
    suite.keysOf.set(id, (suite.keysOf.get(id) ?? new Set()).add(key));
    suite.functionsOf.set(key, (suite.functionsOf.get(key) ?? new Set()).add(id.replace(/\[.*$/s, '')));
  }
  return [...suites.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function table(suites: readonly Suite[]): string {
  const rows = suites.map(({ name, runs, reports, keysOf, functionsOf }) => {
    const several = [...keysOf.values()].filter((keys) => keys.size > 1).length;
    const shared = [...functionsOf.values()].filter((functions) => functions.size > 1).length;
    const cells = [name, runs.size, reports.size, keysOf.size, functionsOf.size, several, shared];
    return `| ${cells.join(' | ')} |`;
  });
  const notes = [
    ...SEVERAL.map(
      ({ suite, test, signatures, why }) =>
        `- ${suite}, \`${test.source}\`: ${signatures} signatures, since ${why}.`,
    ),
    ...ONE_BUG.map(
      ({ suite, tests, why }) => `- ${suite}: ${tests.length} functions share one signature: ${why}.`,
    ),
  ];
  const head = [
    'Suite',
    'Runs',
    'Reports',
    'Failing tests',
    'Signatures',
    'Tests with several',
    'Shared by functions',
  ];
  return `# Signatures, measured on the recorded runs

Every failed attempt of every run, as reportlog, json-report and JUnit tell it, each alone; without \`${RENAMED}\`,
whose names have a prefix that no tree has.

| ${head.join(' | ')} |
|${head.map(() => '---').join('|')}|
${rows.join('\n')}

${notes.join('\n')}
`;
}

describeWithSharedData('signatures on the recorded runs', () => {
  let suites: Suite[] = [];
  beforeAll(async () => {
    suites = suitesFrom((await recordedFailures()).filter(({ run }) => run !== RENAMED));
  }, 60_000);

  it('are one for a test over all runs and reports, but for those that are listed', () => {
    const several = suites.flatMap(({ name, keysOf }) =>
      [...keysOf]
        .filter(([, keys]) => keys.size > 1)
        .map(([test, keys]) => ({ suite: name, test, signatures: keys.size })),
    );
    const unlisted = several.filter(
      (found) =>
        !SEVERAL.some(
          ({ suite, test, signatures }) =>
            suite === found.suite && test.test(found.test) && signatures === found.signatures,
        ),
    );
    expect(unlisted).toEqual([]);
    const stale = SEVERAL.filter(
      ({ suite, test }) => !several.some((found) => found.suite === suite && test.test(found.test)),
    );
    expect(stale).toEqual([]);
  });

  it('are never shared by tests of different bugs', () => {
    const shared = suites.flatMap(({ name, functionsOf }) =>
      [...functionsOf.values()]
        .filter((functions) => functions.size > 1)
        .map((functions) => ({ suite: name, tests: [...functions].sort() })),
    );
    expect(shared).toEqual(ONE_BUG.map(({ suite, tests }) => ({ suite, tests })));
  });

  it('are never shared by suites', () => {
    const owners = new Map<string, Set<string>>();
    for (const { name, functionsOf } of suites)
      for (const key of functionsOf.keys()) owners.set(key, (owners.get(key) ?? new Set()).add(name));
    const shared = new Set(
      [...owners.values()].filter((names) => names.size > 1).map((names) => [...names].sort().join()),
    );
    expect([...shared]).toEqual(SAME_FILE.map((names) => names.join()));
  });

  it.each(COUNTS)('of %s are as many as there are ways to fail', (name, tests, signatures) => {
    const suite = suites.find((one) => one.name === name);
    expect([suite?.keysOf.size, suite?.functionsOf.size]).toEqual([tests, signatures]);
  });

  it('of ten runs of one flaky commit are one a test function', () => {
    const suite = suites.find(({ name }) => name === 'lab-flaky/suite');
    expect(suite?.runs.size).toBeGreaterThan(10);
    const functions = new Set([...(suite?.keysOf.keys() ?? [])].map((test) => test.replace(/\[.*$/s, '')));
    expect(suite?.functionsOf.size).toBe(functions.size);
  });

  afterAll(() => {
    mkdirSync(join(projectRoot, 'out'), { recursive: true });
    writeFileSync(join(projectRoot, 'out/signatures.md'), table(suites));
  });
});
