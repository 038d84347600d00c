import type { Sign } from './sign.ts';

/** Exceptions that show a category. */
interface ExceptionRow {
  category: Sign['category'];
  /** As in `Sign.fails`. */
  strength: 1 | 2 | 3;
  /** Of the whole dotted name. */
  types: RegExp;
  /** What the interpreter or a package says with it; a test's own words never count. */
  message?: RegExp;
  reason: string;
}

/** What packages that talk to others call it when that fails; their other exceptions are the caller's mistakes. */
const LINK =
  'Timeout|TimedOut|Connect|Network|Protocol|Read|Write|SSL|Proxy|MaxRetr|Resolution|Operational|Interface|Disconnected|' +
  'ClientOS|Throttl|HTTPError|HTTPStatus|Unavailable|ClientError|ResponseError|DNS|Incomplete|Chunked|RpcError|AutoReconnect';
const LINKED =
  'requests|httpx|httpcore|urllib3|aiohttp|botocore|boto3|psycopg|psycopg2|asyncpg|redis|aioredis|pymongo|pymysql|MySQLdb|' +
  'kafka|pika|aio_pika|grpc|paramiko|elasticsearch|docker|smtplib|ftplib|imaplib|http\\.client|urllib|websockets|websocket|' +
  'google\\.api_core|azure\\.core|minio|kubernetes|ldap3|amqp|kombu|nats|sqlalchemy\\.exc';

const LINKS = 'it talks to something outside the tests, and that failed';

const rows: readonly ExceptionRow[] = [
  {
    category: 'external',
    strength: 3,
    types: new RegExp(`^_?(?:${LINKED})\\.[\\w.]*(?:${LINK})\\w*$`),
    reason: LINKS,
  },
  {
    category: 'external',
    strength: 3,
    types: /^(?:builtins\.)?Connection(?:Refused|Reset|Aborted)?Error$/,
    reason: LINKS,
  },
  {
    category: 'external',
    strength: 3,
    types:
      /(?:^|\.)(?:socket\.)?(?:gaierror|herror)$|^socket\.timeout$|(?:^|\.)(?:URLError|RemoteDisconnected)$|^ssl\./,
    reason: LINKS,
  },
  {
    category: 'external',
    strength: 2,
    types: /^BrokenPipeError$/,
    reason: 'who was at the other end has gone',
  },
  {
    category: 'external',
    strength: 2,
    types: /^OSError$/,
    message: /^\[Errno (?:101|110|111|113|-2|-3)\]/,
    reason: LINKS,
  },
  {
    category: 'external',
    strength: 1,
    types: /^TimeoutError$/,
    reason: 'what it waited for did not answer in time',
  },
  {
    category: 'async',
    strength: 3,
    types: /^(?:asyncio|trio|anyio|async_timeout)\.[\w.]+$/,
    reason: 'an asynchronous step did not come to its end in time or in order',
  },
  {
    category: 'async',
    strength: 3,
    types: /^(?:RuntimeError|RuntimeWarning|pytest\.\w+|\w+Warning)$/,
    message:
      /\bwas never awaited\b|\bevent loop is closed\b|\bno running event loop\b|\battached to a different loop\b|\bdifferent event loop\b|\bTask was destroyed but it is pending\b/i,
    reason: 'an event loop or coroutine is used outside its time',
  },
  {
    category: 'race',
    strength: 3,
    types:
      /^_?queue\.(?:Empty|Full)$|(?:^|\.)BrokenBarrierError$|(?:^|\.)BrokenProcessPool$|(?:^|\.)BrokenThreadPool$|^concurrent\.futures\.[\w.]+$|^multiprocessing\.[\w.]+$|(?:^|\.)PytestUnhandledThreadExceptionWarning$/,
    reason: 'another thread or process was not where it was expected to be',
  },
  {
    category: 'race',
    strength: 2,
    types: /^RuntimeError$/,
    message:
      /^(?:dictionary|set|deque|OrderedDict)\b.* (?:changed size|mutated|keys changed) during iteration/i,
    reason: 'something changed the container while it was run through',
  },
  {
    category: 'race',
    strength: 2,
    types: /^(?:sqlite3\.|sqlalchemy\.exc\.)?OperationalError$/,
    message: /\bdatabase (?:table )?is locked\b/,
    reason: 'another connection was writing at the same time',
  },
  {
    category: 'time',
    strength: 3,
    types: /(?:^|\.)DeadlineExceeded$/,
    reason: 'an example took longer than the deadline',
  },
  {
    category: 'time',
    strength: 2,
    types: /^subprocess\.TimeoutExpired$|(?:^|\.)TimeoutException$|^playwright\.[\w.]*TimeoutError$/,
    reason: 'what it waited for took longer than allowed',
  },
  {
    category: 'time',
    strength: 1,
    types: /^(?:Failed|_pytest\.outcomes\.Failed)?$/,
    message: /^Timeout \(?>\d[\d.]*s?\)? from pytest-timeout/,
    reason: 'it took longer than the timeout of the tests',
  },
  {
    category: 'state',
    strength: 2,
    types: /^FileExistsError$/,
    reason: 'something that an earlier test or attempt made is still there',
  },
  {
    category: 'state',
    strength: 2,
    types: /(?:^|\.)(?:IntegrityError|UniqueViolation|DuplicateKeyError)$/,
    reason: 'a record that an earlier test or attempt made is still there',
  },
  {
    category: 'state',
    strength: 2,
    types: /^OSError$/,
    message: /^\[Errno (?:98|48)\]/,
    reason: 'an address that is fixed is still in use',
  },
];

/** What the type of an exception shows, and its message where that is not the tests' own; null when nothing. */
export function signOfException(type: string, message: string): Sign | null {
  // Of a type that several rows know, those that look at the message come with it.
  const row =
    rows.find((one) => one.message !== undefined && one.types.test(type) && one.message.test(message)) ??
    rows.find((one) => one.message === undefined && one.types.test(type));
  if (row === undefined) return null;
  return {
    category: row.category,
    fails: row.strength,
    occurs: 0,
    source: row.category === 'time' ? 'clock' : 'other',
    reason: row.reason,
  };
}
