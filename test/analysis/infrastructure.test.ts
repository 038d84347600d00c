import { describe, expect, it } from '@jest/globals';
import {
  infrastructureFailures,
  infrastructureOf,
  withoutInfrastructure,
  withoutInfrastructureOf,
} from '#src/analysis/infrastructure.ts';
import { DEFAULT_INFRASTRUCTURE } from '#src/config/issue-defaults.ts';
import type { BranchHistory, HistoryPart } from '#src/model/branch-history.ts';
import type { Failure, TestResult } from '#src/model/test-result.ts';
import { aFailure } from '../support/builders.ts';
import { aFailingTest, aFlakyTest, aTest } from './builders.ts';

const disk = { name: 'disk', exception: ['OSError'], message: ['No space left'] };
const resolver = { name: 'resolver', message: ['Temporary failure in name resolution'] };
const broker = { name: 'broker', exception: ['BrokerGone', 'kafka.errors.NoBrokersAvailable'] };
const patterns = [disk, resolver, broker];

function fails(type: string, message: string, overrides: Partial<Failure> = {}): TestResult {
  return aFailingTest('tests/test_a.py::test_a', { type, message, ...overrides });
}

describe('a known error of the machine or the network', () => {
  it.each([
    ['both where both are given', 'OSError', '[Errno 28] No space left on device', 'disk'],
    ['the exception with its module', 'shutil.OSError', 'No space left', 'disk'],
    ['the message alone', 'gaierror', '[Errno -3] Temporary failure in name resolution', 'resolver'],
    ['the exception alone', 'BrokerGone', 'whatever', 'broker'],
    ['the exception as its module has it', 'kafka.errors.NoBrokersAvailable', '', 'broker'],
  ])('is known by %s', (_, type, message, name) => {
    expect(infrastructureOf(fails(type, message), patterns)).toBe(name);
  });

  it.each([
    ['the exception without the message', 'OSError', 'Permission denied'],
    ['the message without the exception', 'AssertionError', "assert 'No space left' in page"],
    ['a longer exception name', 'MyOSError', 'No space left'],
    ['the module of another exception', 'NoBrokersAvailable', ''],
    ['other letter case', 'OSError', 'no space left'],
    ['nothing at all', '', ''],
  ])('is not known by %s', (_, type, message) => {
    expect(infrastructureOf(fails(type, message), patterns)).toBeNull();
  });

  it('is the first that matches', () => {
    const wide = { name: 'wide', exception: ['OSError'] };
    expect(infrastructureOf(fails('OSError', 'No space left'), [disk, wide])).toBe('disk');
    expect(infrastructureOf(fails('OSError', 'No space left'), [wide, disk])).toBe('wide');
  });

  it('is what failed the test in the end, not what a rerun mended', () => {
    expect(infrastructureOf(aTest(), patterns)).toBeNull();
    expect(infrastructureOf(aFlakyTest('tests/test_a.py::test_a'), patterns)).toBeNull();
    const twice = aTest({
      outcome: 'failed',
      attempts: [
        ...fails('OSError', 'No space left').attempts,
        ...fails('AssertionError', 'assert 1 == 2').attempts,
      ],
    });
    expect(infrastructureOf(twice, patterns)).toBeNull();
  });

  it('may fail a test in its setup or teardown', () => {
    const inSetup = { ...fails('OSError', 'No space left', { phase: 'setup' }), outcome: 'error' as const };
    expect(infrastructureOf(inSetup, patterns)).toBe('disk');
  });

  it('is none where the team names none', () => {
    expect(infrastructureOf(fails('OSError', 'No space left'), [])).toBeNull();
  });
});

describe('the tests that failed by known errors', () => {
  it('are listed by error, in the order of the config, with those left out that failed by none', () => {
    const [first, second, third, bug] = [
      aFailingTest('a.py::test_1', { type: 'gaierror', message: 'Temporary failure in name resolution' }),
      aFailingTest('a.py::test_2', { type: 'OSError', message: 'No space left' }),
      aFailingTest('a.py::test_3', { type: 'gaierror', message: 'Temporary failure in name resolution' }),
      aFailingTest('a.py::test_4'),
    ];
    expect(infrastructureFailures([first, second, third, bug, aTest()], patterns)).toEqual([
      { name: 'disk', tests: [second] },
      { name: 'resolver', tests: [first, third] },
    ]);
  });

  it('are each counted once', () => {
    const wide = { name: 'wide', exception: ['OSError'] };
    const test = fails('OSError', 'No space left');
    expect(infrastructureFailures([test], [disk, wide])).toEqual([{ name: 'disk', tests: [test] }]);
  });
});

describe('the default errors', () => {
  it.each([
    // Python's own words for ENOSPC and EAI_AGAIN.
    ['OSError', '[Errno 28] No space left on device', 'no-space-left'],
    ['socket.gaierror', '[Errno -3] Temporary failure in name resolution', 'name-resolution'],
    [
      'requests.exceptions.ConnectionError',
      "HTTPSConnectionPool(host='pypi.org', port=443): Max retries exceeded",
      'package-index',
    ],
  ])('know %s: %s', (type, message, name) => {
    expect(infrastructureOf(fails(type, message), DEFAULT_INFRASTRUCTURE)).toBe(name);
  });

  it.each([
    // A project's own server may be what refused, what timed out, or what does not exist.
    ['ConnectionRefusedError', '[Errno 111] Connection refused'],
    ['TimeoutError', 'timed out'],
    ['socket.gaierror', '[Errno -2] Name or service not known'],
    [
      'requests.exceptions.ConnectionError',
      "HTTPConnectionPool(host='localhost', port=8000): Max retries exceeded",
    ],
    ['AssertionError', "assert 'pypi.org' in hosts"],
    ['MemoryError', ''],
  ])('leave %s: %s to the project', (type, message) => {
    expect(infrastructureOf(fails(type, message), DEFAULT_INFRASTRUCTURE)).toBeNull();
  });
});

describe('a history in which the machine failed', () => {
  const full = aFailure({ type: 'OSError', message: '[Errno 28] No space left on device' });
  const part = (at: number): HistoryPart => ({
    runId: at,
    attempt: 1,
    sha: `${at}`.repeat(40),
    workflow: 'CI',
    job: null,
    environment: 'linux',
    shard: null,
    workers: null,
    at: '2026-03-01T10:00:00.000Z',
    url: '',
    ran: 2,
    failed: 1,
  });
  const history: BranchHistory = {
    branch: 'main',
    parts: [part(1), part(2), part(3)],
    tests: [
      {
        nodeId: 'tests/test_a.py::test_a',
        rootdir: '',
        ran: [0, 1, 2],
        events: [
          { part: 0, outcome: 'failed', attempts: [{ outcome: 'failed', failure: full }] },
          { part: 2, outcome: 'failed', attempts: [{ outcome: 'failed', failure: aFailure() }] },
        ],
      },
      {
        nodeId: 'tests/test_b.py::test_b',
        rootdir: '',
        ran: [0, 1, 2],
        events: [
          {
            part: 1,
            outcome: 'passed',
            attempts: [
              { outcome: 'failed', failure: full },
              { outcome: 'passed', failure: null },
            ],
          },
        ],
      },
    ],
    commits: [],
  };

  it('has neither the failure nor the run of the test, and nothing of a test without other events', () => {
    const { tests } = withoutInfrastructureOf(history, DEFAULT_INFRASTRUCTURE);
    expect(tests).toMatchObject([{ nodeId: 'tests/test_a.py::test_a', ran: [1, 2], events: [{ part: 2 }] }]);
  });

  it('is as it was where no error is known', () => {
    expect(withoutInfrastructureOf(history, []).tests).toEqual(history.tests);
  });
});

describe('the jobs of a run', () => {
  it('are without what such an error touched, also where it passed when it was run again', () => {
    const full = fails('OSError', 'No space left');
    const mended = aTest({
      nodeId: 'tests/test_a.py::test_b',
      flaky: true,
      attempts: [...full.attempts, { outcome: 'passed', durationMs: 1 }],
    });
    const bug = aFailingTest('tests/test_a.py::test_c');
    const job = { tests: [full, mended, bug], environment: 'linux' };
    expect(withoutInfrastructure([job], patterns)).toEqual([{ tests: [bug], environment: 'linux' }]);
  });
});
