import { execFileSync } from 'node:child_process';
import { attempt, coverageJson, type PhaseLine, reportLog } from './report-text.ts';
import { emptyFolder } from './run-cli.ts';
import { folderWith, reportFile } from './written-files.ts';

function git(root: string, ...args: string[]): string {
  const identity = [
    '-c',
    'user.name=A Tester',
    '-c',
    'user.email=tester@example.invalid',
    '-c',
    'commit.gpgsign=false',
  ];
  return execFileSync('git', ['-C', root, ...identity, ...args], { encoding: 'utf8' }).trim();
}

interface SmallProject {
  root: string;
  base: string;
  head: string;
}

/** A git repository of two commits. The second changes line 2 of src/shop/cart.py and adds lines 5 (a def) and 6 (its body); the tests’ file stays. */
export function smallProject(subject = 'Count one more'): SmallProject {
  const root = emptyFolder();
  execFileSync('git', ['init', '-q', '-b', 'main', root]);
  folderWith(
    {
      'src/shop/cart.py': 'def total(items):\n    return sum(items)\n',
      'tests/test_cart.py':
        'from shop.cart import total\n\n\ndef test_total():\n    assert total([1]) == 1\n',
    },
    root,
  );
  git(root, 'add', '.');
  git(root, 'commit', '-q', '-m', 'Start');
  const base = git(root, 'rev-parse', 'HEAD');
  folderWith(
    {
      'src/shop/cart.py':
        'def total(items):\n    return sum(items) + 1\n\n\ndef discount(items):\n    return 0\n',
    },
    root,
  );
  git(root, 'commit', '-q', '-a', '-m', subject);
  return { root, base, head: git(root, 'rev-parse', 'HEAD') };
}

export const totalTest = 'tests/test_cart.py::test_total';
const bystanders = ['test_empty', 'test_names', 'test_order'].map((name) => `tests/test_cart.py::${name}`);

/** The call of the test that the second commit breaks. */
export const totalFails: PhaseLine = {
  nodeid: totalTest,
  outcome: 'failed',
  message: 'AssertionError: assert 2 == 1',
  crash: { path: 'src/shop/cart.py', line: 2 },
};

/** A reportlog of the given attempts and three tests that pass. */
export function logOf(attempts: readonly string[], exitstatus: number | null = 1): string {
  return reportFile(
    'reportlog.jsonl',
    reportLog([...attempts, ...bystanders.flatMap((nodeid) => attempt({ nodeid }))], exitstatus),
  );
}

export const redHead = (): string => logOf(attempt(totalFails));
export const greenLog = (): string => logOf(attempt({ nodeid: totalTest }), 0);
export const flakyLog = (): string =>
  logOf(
    [...attempt({ ...totalFails, outcome: 'rerun', rerun: 0 }), ...attempt({ nodeid: totalTest, rerun: 1 })],
    0,
  );

export const baseCoverage = (): string =>
  reportFile('coverage.json', coverageJson([{ path: 'src/shop/cart.py', executed: [1, 2], missing: [] }]));
export const headCoverage = (): string =>
  reportFile(
    'coverage.json',
    coverageJson([{ path: 'src/shop/cart.py', executed: [1, 2, 5], missing: [6] }]),
  );

/** A report in which one test fails beside passing ones, so that the suite as a whole is not broken. */
export function oneFailure(call: PhaseLine): string {
  return logOf(attempt({ outcome: 'failed', message: 'AssertionError: assert 0', ...call }));
}
