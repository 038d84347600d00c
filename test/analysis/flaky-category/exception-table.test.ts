import { describe, expect, it } from '@jest/globals';
import { signOfException } from '#src/analysis/flaky-category/exception-table.ts';

describe('the sign of an exception', () => {
  it.each([
    ['ConnectionRefusedError', '', 'external'],
    ['requests.exceptions.ConnectionError', '', 'external'],
    ['requests.exceptions.ReadTimeout', '', 'external'],
    ['httpx.ConnectTimeout', '', 'external'],
    ['urllib3.exceptions.MaxRetryError', '', 'external'],
    ['aiohttp.client_exceptions.ServerDisconnectedError', '', 'external'],
    ['botocore.exceptions.EndpointConnectionError', '', 'external'],
    ['psycopg2.OperationalError', '', 'external'],
    ['redis.exceptions.ConnectionError', '', 'external'],
    ['socket.gaierror', '', 'external'],
    ['socket.timeout', '', 'external'],
    ['urllib.error.URLError', '', 'external'],
    ['TimeoutError', '', 'external'],
    ['asyncio.exceptions.TimeoutError', '', 'async'],
    ['RuntimeError', 'Event loop is closed', 'async'],
    ['RuntimeWarning', "coroutine 'work' was never awaited", 'async'],
    ['_queue.Empty', '', 'race'],
    ['threading.BrokenBarrierError', '', 'race'],
    ['concurrent.futures.process.BrokenProcessPool', '', 'race'],
    ['RuntimeError', 'dictionary changed size during iteration', 'race'],
    ['sqlite3.OperationalError', 'database is locked', 'race'],
    ['hypothesis.errors.DeadlineExceeded', '', 'time'],
    ['Failed', 'Timeout (>2.0s) from pytest-timeout.', 'time'],
    ['subprocess.TimeoutExpired', '', 'time'],
    ['FileExistsError', '', 'state'],
    ['sqlite3.IntegrityError', '', 'state'],
    ['OSError', '[Errno 98] Address already in use', 'state'],
  ] as const)('%s (%s) is of %s', (type, message, category) => {
    expect(signOfException(type, message)?.category).toBe(category);
  });

  it.each([
    ['AssertionError', 'ConnectionError: the event loop is closed'],
    ['ValueError', 'threads'],
    ['RuntimeError', 'no luck'],
    ['requests.exceptions.MissingSchema', ''],
    ['shop.errors.ConnectionPolicy', ''],
    ['sqlite3.OperationalError', 'no such table: t'],
    ['Failed', 'the threads of time'],
    ['', ''],
  ])('%s (%s) is nothing', (type, message) => {
    expect(signOfException(type, message)).toBeNull();
  });
});
