import type { KnownFlake } from './flaky-suite-flake.ts';

/** Written after the analysis, in the shapes of everyday tests; `flaky-suite-rest.ts` goes on. */
export const moreFlakes: readonly KnownFlake[] = [
  {
    truth: 'state',
    needsSource: true,
    code: `
EXPECTED = {"a": 1, "b": 2}

class TestItems(unittest.TestCase):
    items = []
    def test_items(self):
        self.items.append("a"); self.items.append("b")
        self.assertEqual(len(self.items), 1)
`,
  },
  {
    truth: 'state',
    code: `
def test_sqlite():
    db = sqlite3.connect("shop.db")
    db.execute("create table if not exists t (n integer unique)")
    db.execute("insert into t values (1)"); db.commit()
    db.execute("insert into t values (1)")
`,
  },
  {
    truth: 'race',
    code: `
def test_value():
    n = mp.Value("i", 0, lock=False)
    def work():
        for _ in range(50): v = n.value; time.sleep(0.001); n.value = v + 1
    ps = [threading.Thread(target=work) for _ in range(4)]
    [p.start() for p in ps]; [p.join() for p in ps]
    assert n.value == 200
`,
  },
  {
    truth: 'race',
    code: `
def test_event():
    ready = threading.Event()
    threading.Timer(0.3, ready.set).start()
    assert ready.wait(0.01)
`,
  },
  {
    truth: 'async',
    code: `
@pytest.mark.asyncio
async def test_gather_log():
    log = []
    async def one(n):
        await asyncio.sleep(0.01 / (n + 1)); log.append(n)
    await asyncio.gather(*(one(n) for n in range(4)))
    assert log == [0, 1, 2, 3]
`,
  },
  {
    truth: 'data',
    code: `
def test_mean():
    xs = [random.gauss(0, 1) for _ in range(100)]
    mean = sum(xs) / len(xs)
    assert abs(mean) < 1e-6, f"mean is {mean}"
`,
  },
  {
    truth: 'time',
    code: `
def test_midnight():
    created = {"day": dt.datetime.utcnow().date() - dt.timedelta(days=1)}
    assert created["day"] == dt.date.today()
`,
  },
  {
    truth: 'time',
    code: `
def test_strftime():
    name = "backup-%s" % time.strftime("%H%M%S")
    assert name.endswith("zz")
`,
  },
  {
    truth: 'data',
    code: `
def test_uuid_order():
    ids = [str(uuid.uuid4()) for _ in range(20)]
    assert ids == sorted(ids)
`,
  },
  {
    truth: 'data',
    code: `
def test_fromkeys():
    names = dict.fromkeys({"x", "y", "z", "w", "v", "u"})
    assert list(names) == ["x", "w", "y", "z", "v", "u", ""]
`,
  },
  {
    truth: 'data',
    code: `
def test_hash():
    bucket = hash("customer") % 1000
    assert bucket == 1001
`,
  },
  {
    truth: 'data',
    code: `
def test_listdir(tmp_path):
    for n in "dacb": (tmp_path / n).touch()
    first = os.listdir(tmp_path)[0]
    assert first == "zz"
`,
  },
  {
    truth: 'state',
    code: `
def test_env():
    os.environ["MODE"] = "x"
    mode = os.getenv("MODE")
    assert mode is None
`,
  },
  {
    truth: 'state',
    code: `
def test_cwd(tmp_path):
    os.chdir(tmp_path)
    assert os.path.exists("pytest.ini")
`,
  },
  {
    truth: 'state',
    needsSource: true,
    code: `
_started = False
def start():
    global _started
    was, _started = _started, True
    return was
def test_global():
    start()
    assert not start()
`,
  },
  {
    truth: 'state',
    needsSource: true,
    code: `
def test_module_fixture(store):
    store["n"] += 1
    assert store["n"] == 0
`,
  },
  {
    truth: 'state',
    needsSource: true,
    code: `
def test_configure():
    configure(a=1)
    got = configure(b=2)
    assert got == {"b": 2}
`,
  },
  {
    truth: 'state',
    code: `
def test_handlers():
    logging.getLogger("x").addHandler(logging.NullHandler())
    logging.getLogger("x").addHandler(logging.NullHandler())
    assert len(logging.getLogger("x").handlers) == 1
`,
  },
  {
    truth: 'state',
    code: `
def test_port():
    a = socket.socket(); a.bind(("127.0.0.1", 48123)); a.listen()
    b = socket.socket(); b.bind(("127.0.0.1", 48123))
`,
  },
  {
    truth: 'race',
    needsSource: true,
    code: `
def test_own_server(server):
    conn = socket.create_connection(("127.0.0.1", server), timeout=2)
    conn.close()
`,
  },
  {
    truth: 'time',
    code: `
def test_subprocess():
    subprocess.run([sys.executable, "-c", "import time; time.sleep(1)"], timeout=0.05)
`,
  },
];
