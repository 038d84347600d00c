import type { Sign, SignSource } from './sign.ts';

/** Calls and attributes that show a category. */
interface CallRow extends Sign {
  /** Dotted, as imported; `x.*` is all below `x`. */
  names: readonly string[];
}

const below = (module: string, names: string): string[] =>
  names.split(' ').map((name) => (module === '' ? name : `${module}.${name}`));

const CLOCKS = [
  ...below('time', 'time time_ns monotonic monotonic_ns perf_counter perf_counter_ns process_time'),
  ...below(
    'time',
    'process_time_ns thread_time localtime gmtime ctime strftime tzname timezone clock_gettime',
  ),
  ...below('datetime.datetime', 'now utcnow today'),
  ...below('datetime', 'now utcnow today date.today'),
  ...below('date', 'today'),
  ...below('timeit', 'timeit repeat default_timer'),
  ...below('django.utils.timezone', 'now localtime localdate'),
  ...below('timezone', 'now localtime localdate'),
  ...below(
    '',
    'pandas.Timestamp.now pandas.Timestamp.today arrow.now arrow.utcnow pendulum.now pendulum.today',
  ),
];

const RANDOM = [
  ...below('random', 'random randint randrange choice choices sample uniform gauss getrandbits randbytes'),
  ...below('random', 'shuffle triangular betavariate expovariate normalvariate SystemRandom Random'),
  ...below('', 'numpy.random.* torch.rand torch.randn torch.randint torch.randperm tensorflow.random.*'),
];

const NETWORK = [
  ...below('requests', 'get post put patch delete head options request Session'),
  ...below('httpx', 'get post put patch delete head options request stream Client AsyncClient'),
  ...below('', 'urllib.request.urlopen urllib.request.urlretrieve urllib3.PoolManager urllib3.request'),
  ...below('', 'http.client.HTTPConnection http.client.HTTPSConnection aiohttp.ClientSession'),
  ...below('socket', 'create_connection getaddrinfo gethostbyname gethostbyaddr'),
  ...below('', 'smtplib.SMTP smtplib.SMTP_SSL imaplib.IMAP4 imaplib.IMAP4_SSL ftplib.FTP poplib.POP3'),
  ...below('', 'paramiko.SSHClient boto3.client boto3.resource botocore.session.get_session docker.from_env'),
  ...below('', 'redis.Redis redis.StrictRedis redis.from_url pymongo.MongoClient pika.BlockingConnection'),
  ...below('', 'psycopg.connect psycopg2.connect asyncpg.connect pymysql.connect MySQLdb.connect'),
  ...below(
    '',
    'elasticsearch.Elasticsearch grpc.insecure_channel grpc.secure_channel websocket.create_connection',
  ),
];

const THREADS = [
  ...below('', 'threading.Thread threading.Timer _thread.start_new_thread multiprocessing.Process'),
  ...below('', 'multiprocessing.Pool multiprocessing.pool.ThreadPool multiprocessing.pool.Pool'),
  ...below('concurrent.futures', 'ThreadPoolExecutor ProcessPoolExecutor as_completed'),
  ...below('', 'concurrent.futures.thread.ThreadPoolExecutor concurrent.futures.process.ProcessPoolExecutor'),
  ...below('', 'gevent.spawn gevent.pool.Pool eventlet.spawn joblib.Parallel asyncio.to_thread os.fork'),
  ...below('', 'asyncio.run_coroutine_threadsafe anyio.to_thread.run_sync trio.to_thread.run_sync'),
];

const TASKS = [
  ...below('asyncio', 'create_task ensure_future gather as_completed TaskGroup Event Queue Condition'),
  ...below('asyncio', 'Lock Semaphore'),
  ...below('', 'trio.open_nursery anyio.create_task_group trio.Event anyio.Event trio.open_memory_channel'),
];

const DEADLINES = [
  ...below('asyncio', 'wait_for wait timeout timeout_at'),
  ...below('trio', 'fail_after move_on_after fail_at move_on_at'),
  ...below('', 'anyio.fail_after anyio.move_on_after async_timeout.timeout'),
];

const rows: readonly CallRow[] = [
  row(['time', 3, 1, 'clock'], 'a clock shows something else at each run', CLOCKS),
  row(['time', 2, 2, 'clock'], 'sleeping a fixed time is no promise that something has happened by then', [
    ...below('', 'time.sleep gevent.sleep eventlet.sleep'),
  ]),
  row(['data', 3, 1, 'random'], 'its value is drawn at random, without a seed', RANDOM),
  row(['data', 3, 1, 'other'], 'its value is drawn anew at each run', [
    ...below('', 'os.urandom uuid.uuid1 uuid.uuid4 uuid.uuid7 secrets.* ulid.new nanoid.generate'),
  ]),
  row(['data', 3, 1, 'random'], 'its value is made up anew at each run', [
    ...below('', 'faker.Faker faker.Factory.create factory.fuzzy.* mimesis.*'),
  ]),
  row(['data', 3, 1, 'order'], 'the system lists files in any order', [
    ...below('', 'os.listdir os.scandir os.walk glob.glob glob.iglob'),
  ]),
  row(['data', 2, 1, 'other'], 'the hash of a text differs in each process (PYTHONHASHSEED)', [
    'builtins.hash',
  ]),
  row(['external', 3, 2, 'network'], 'the answer of something outside the tests is awaited', NETWORK),
  { ...row(['race', 3, 3, 'other'], 'what runs at the same time has no fixed order', THREADS), shares: true },
  row(['race', 3, 2, 'process'], 'a process that nobody waits for has no fixed pace', ['subprocess.Popen']),
  row(['race', 2, 2, 'other'], 'it waits for another thread or process', [
    ...below(
      'threading',
      'Lock RLock Event Condition Barrier Semaphore BoundedSemaphore active_count enumerate',
    ),
    ...below(
      'multiprocessing',
      'Lock RLock Event Condition Barrier Queue SimpleQueue Pipe Value Array Manager',
    ),
  ]),
  { ...row(['async', 3, 3, 'other'], 'tasks of an event loop have no fixed order', TASKS), shares: true },
  {
    ...row(['async', 3, 3, 'other'], 'it gives an asynchronous step a limited time', DEADLINES),
    limits: true,
  },
  row(['async', 2, 2, 'other'], 'sleeping is no promise that another task has run by then', [
    ...below('', 'asyncio.sleep trio.sleep anyio.sleep'),
  ]),
  row(['async', 2, 1, 'other'], 'an event loop outlives the step that made it', [
    ...below('asyncio', 'get_event_loop new_event_loop get_running_loop set_event_loop'),
  ]),
  row(['state', 2, 1, 'other'], 'the environment is shared by all tests of the process', [
    ...below('os', 'environ environ.* getenv environb'),
  ]),
  row(['state', 2, 2, 'other'], 'it changes what all tests of the process share', [
    ...below(
      '',
      'os.chdir os.putenv os.unsetenv os.umask locale.setlocale importlib.reload socket.setdefaulttimeout',
    ),
  ]),
  row(['state', 2, 0, 'other'], 'all tests of the process share it', [
    ...below('', 'logging.getLogger logging.root signal.getsignal'),
    ...below('', 'sys.modules sys.path os.getcwd gc.get_objects gc.get_count warnings.filters'),
  ]),
];

function row(
  [category, fails, occurs, source]: [Sign['category'], Sign['fails'], Sign['occurs'], SignSource],
  reason: string,
  names: readonly string[],
): CallRow {
  return { category, fails, occurs, source, reason, names };
}

const byName = new Map(rows.flatMap((one) => one.names.map((name): [string, Sign] => [name, one])));

/** Modules of the table: a traceback shows no imports, and a dotted name of one of these is most likely the module. */
const modules = new Set(
  [...byName.keys()].filter((name) => !name.startsWith('builtins.')).map((name) => name.split('.')[0] ?? ''),
);

/** What such modules are commonly imported as. */
const ALIASES: Readonly<Record<string, string>> = {
  ...{ np: 'numpy', pd: 'pandas', dt: 'datetime', mp: 'multiprocessing', tf: 'tensorflow' },
  futures: 'concurrent.futures',
};

/** Names that hardly anything but these modules has, so that they are known without the import. */
const BARE = new Map(
  [
    ...below('random', 'randint randrange getrandbits'),
    ...below('time', 'perf_counter perf_counter_ns monotonic time_ns'),
    ...below(
      '',
      'uuid.uuid4 uuid.uuid1 os.urandom os.listdir os.scandir urllib.request.urlopen timeit.default_timer',
    ),
    ...below(
      '',
      'threading.Thread threading.Timer subprocess.Popen asyncio.create_task asyncio.ensure_future',
    ),
    ...below('concurrent.futures', 'ThreadPoolExecutor ProcessPoolExecutor as_completed'),
    ...below('asyncio', 'wait_for gather TaskGroup'),
  ].map((name): [string, string] => [name.slice(name.lastIndexOf('.') + 1), name]),
);

/** With so many arguments the result is the same each time: a moment, or a seed, is given. */
const FIXED_BY: Readonly<Record<string, number>> = {
  ...{ 'time.localtime': 1, 'time.gmtime': 1, 'time.ctime': 1, 'time.strftime': 2 },
  ...{ 'random.Random': 1, 'numpy.random.default_rng': 1, 'numpy.random.RandomState': 1 },
};

/**
 * The sign of a name as it is imported, e.g. `time.monotonic`, where it is called with so many arguments (null: it is not
 * called); null when it shows nothing.
 */
export function signOfName(name: string, given: number | null): Sign | null {
  if (given !== null && given >= (FIXED_BY[name] ?? Number.POSITIVE_INFINITY)) return null;
  const own = byName.get(name);
  if (own !== undefined) return own;
  for (let end = name.lastIndexOf('.'); end > 0; end = name.lastIndexOf('.', end - 1)) {
    const all = byName.get(`${name.slice(0, end)}.*`);
    if (all !== undefined) return all;
  }
  return null;
}

/** What a name most likely stands for where imports can't be seen; null when it may be anything. */
export function conventionalName(names: readonly string[]): string | null {
  const [root = '', ...others] = names;
  if (others.length === 0) return BARE.get(root) ?? null;
  const module = ALIASES[root] ?? (modules.has(root) ? root : null);
  return module === null ? null : [module, ...others].join('.');
}
