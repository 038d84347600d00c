import type { TestResult } from '#src/model/test-result.ts';
import type { JobFacts } from './app-project.ts';
import { aFailure, aTest } from './builders.ts';
import { failingTest, mendedTest, passingTests } from './collections.ts';

const named = (nodeId: string, overrides: Partial<Parameters<typeof aTest>[0]> = {}): TestResult =>
  aTest({ nodeId, ...overrides });
const broken = failingTest('cart');
const mended = named(broken.nodeId);
const flaky = named(broken.nodeId, { outcomes: ['failed', 'passed'] });
const ok = passingTests(3);

/** What the situations are made of. */
export const situationTests = { ok, broken, mended, named };

/** Rows of the table in design §5, with what the first line must say. */
export const SITUATIONS: readonly {
  name: string;
  situation: string;
  base: readonly JobFacts[];
  head: readonly JobFacts[];
  conclusion: string;
  says: RegExp;
}[] = [
  {
    name: 'all-passed',
    situation: 'all passed',
    base: [{ tests: ok }],
    head: [{ tests: ok }],
    conclusion: 'success',
    says: /All 3 tests passed/,
  },
  {
    name: 'new-failure',
    situation: 'a test fails that passes on the baseline',
    base: [{ tests: [...ok, mended] }],
    head: [{ tests: [...ok, broken] }],
    conclusion: 'failure',
    says: /1 new failure/,
  },
  {
    name: 'absent',
    situation: 'a test fails that the baseline does not have',
    base: [{ tests: ok }],
    head: [{ tests: [...ok, broken] }],
    conclusion: 'failure',
    says: /1 new failure/,
  },
  {
    name: 'known-failure',
    situation: 'only a test fails that fails on the baseline too',
    base: [{ tests: [...ok, broken] }],
    head: [{ tests: [...ok, broken] }],
    conclusion: 'success',
    says: /1 broken on the baseline too/,
  },
  {
    name: 'known-flake',
    situation: 'only a test fails that is flaky on the baseline',
    base: [{ tests: [...ok, flaky] }],
    head: [{ tests: [...ok, broken] }],
    conclusion: 'success',
    says: /flaky/,
  },
  {
    name: 'new-flake',
    situation: 'a test passes at its second attempt',
    base: [{ tests: [...ok, mended] }],
    head: [{ tests: [...ok, flaky] }],
    conclusion: 'success',
    says: /1 flaky/,
  },
  {
    name: 'fixed',
    situation: 'a test passes that fails on the baseline',
    base: [{ tests: [...ok, broken] }],
    head: [{ tests: [...ok, mended] }],
    conclusion: 'success',
    says: /1 fixed/,
  },
  {
    name: 'no-results',
    situation: 'there is no collection',
    base: [{ tests: ok }],
    head: [],
    conclusion: 'neutral',
    says: /No test results/,
  },
  {
    name: 'nothing-ran',
    situation: 'pytest collected nothing',
    base: [{ tests: ok }],
    head: [{ tests: [], exitCode: 5 }],
    conclusion: 'neutral',
    says: /No test results/,
  },
  {
    name: 'crash',
    situation: 'the interpreter died after tests that passed (139: a segmentation fault)',
    base: [{ tests: ok }],
    head: [{ tests: ok.slice(0, 1), exitCode: 139 }],
    conclusion: 'failure',
    says: /reports do not explain it/,
  },
  {
    name: 'crash-beside-known',
    situation: 'one job died, while in another a test fails that the baseline has too',
    base: [{ tests: [...ok, broken], job: 'unit' }],
    head: [
      { tests: [...ok, broken], job: 'unit' },
      { tests: ok.slice(0, 1), job: 'slow', exitCode: 137 },
    ],
    conclusion: 'failure',
    says: /reports do not explain it/,
  },
  {
    name: 'interrupted',
    situation: 'pytest was interrupted (exit code 2) and no file failed to be collected',
    base: [{ tests: ok }],
    head: [{ tests: ok, exitCode: 2 }],
    conclusion: 'failure',
    says: /reports do not explain it/,
  },
  {
    name: 'collection-error',
    situation: 'a file can no longer be collected',
    base: [{ tests: [...ok, mended] }],
    head: [
      {
        tests: [
          ...ok,
          named('tests/test_cart.py', {
            outcomes: ['error'],
            failure: aFailure({ kind: 'collection-error', phase: 'collect' }),
          }),
        ],
        exitCode: 2,
      },
    ],
    conclusion: 'failure',
    says: /1 new failure/,
  },
  {
    name: 'unexplained',
    situation: 'pytest failed (exit code 1) and no test did',
    base: [{ tests: ok }],
    head: [{ tests: ok, exitCode: 1 }],
    conclusion: 'failure',
    says: /reports do not explain it/,
  },
  {
    name: 'internal-error',
    situation: 'pytest itself broke (exit code 3) after tests that passed',
    base: [{ tests: ok }],
    head: [{ tests: ok, exitCode: 3 }],
    conclusion: 'failure',
    says: /reports do not explain it/,
  },
  {
    name: 'flake-beside-new',
    situation: 'a test that is flaky on the baseline fails, and one fails that passes there',
    base: [{ tests: [...ok, flaky, mendedTest('tax')] }],
    head: [{ tests: [...ok, broken, failingTest('tax')] }],
    conclusion: 'failure',
    says: /^\*\*1 new failure\*\* ▸ 1 failing and known to be flaky$/,
  },
  {
    name: 'both-shards',
    situation: 'both shards are there, and one of them has a failure',
    base: [{ tests: [...ok, mended] }],
    head: [
      { tests: ok, job: 'first', shard: { name: '1', expected: 2 } },
      { tests: [broken], job: 'second', shard: { name: '2', expected: 2 } },
    ],
    conclusion: 'failure',
    says: /^\*\*1 new failure\*\*$/,
  },
  {
    name: 'shard-missing',
    situation: 'one of two shards is missing',
    base: [{ tests: ok }],
    head: [{ tests: ok, shard: { name: '1', expected: 2 } }],
    conclusion: 'neutral',
    says: /not complete/,
  },
];
