import type { KnownFlake } from './flaky-suite-flake.ts';

/** The second half of `flaky-suite-more.ts`; the last of them hold words and calls that cause nothing. */
export const restOfFlakes: readonly KnownFlake[] = [
  {
    truth: 'race',
    code: `
def test_lock():
    lock = threading.Lock()
    def hold():
        with lock: time.sleep(0.2)
    threading.Thread(target=hold).start(); time.sleep(0.02)
    assert lock.acquire(timeout=0.01)
`,
  },
  {
    truth: 'data',
    needsSource: true,
    code: `
def test_gateway():
    gw = Gateway()
    assert gw.charge(10) == 10
`,
  },
  {
    truth: 'race',
    needsSource: true,
    code: `
def test_settle():
    assert Gateway().settle() == [0, 1, 2, 3, 4]
`,
  },
  {
    truth: 'time',
    needsSource: true,
    code: `
def years_since(day):
    return (dt.date.today() - day).days // 365
def test_age():
    age = years_since(dt.date(2000, 1, 1))
    assert age == 20
`,
  },
  {
    truth: 'race',
    code: `
def test_wait_some():
    with cf.ThreadPoolExecutor(4) as ex:
        fs = [ex.submit(time.sleep, 0.1) for _ in range(4)]
        done, pending = cf.wait(fs, timeout=0.01)
        assert not pending
`,
  },
  {
    truth: 'async',
    code: `
@pytest.mark.asyncio
async def test_queue():
    q = asyncio.Queue()
    asyncio.get_running_loop().call_later(0.05, q.put_nowait, 1)
    await asyncio.sleep(0)
    assert q.get_nowait() == 1
`,
  },
  {
    truth: 'async',
    code: `
@pytest.mark.asyncio
async def test_poll():
    await poll(lambda: False, 0.02)
`,
  },
  {
    truth: 'external',
    code: `
def test_slow_socket():
    a, b = socket.socketpair(); a.settimeout(0.01)
    a.recv(10)
`,
  },
  {
    truth: 'time',
    code: `
def test_compare_speed():
    fast = timeit.timeit(lambda: sum(range(10)), number=100)
    slow = timeit.timeit(lambda: sum(range(5)), number=100)
    assert fast < slow / 10
`,
  },
  {
    truth: 'time',
    needsSource: true,
    code: `
def test_stamp():
    assert stamp() % 1000 == 1001
`,
  },
  {
    truth: 'data',
    needsSource: true,
    code: `
def test_rng(rng):
    assert rng.randint(0, 10**6) == -1
`,
  },
  {
    truth: 'unknown',
    code: `
def test_expected():
    assert json.loads("1") + 1 == EXPECTED["a"]
`,
  },
  {
    truth: 'unknown',
    code: `
def test_seeded_by_fixture(seeded):
    assert random.randint(0, 9) == 10
`,
  },
  {
    truth: 'unknown',
    code: `
@mock.patch("time.time", return_value=5)
def test_mocked(t):
    assert time.time() == 6
`,
  },
  {
    truth: 'unknown',
    code: `
def test_thread_name():
    name = threading.current_thread().name
    assert name == "x"
`,
  },
  {
    truth: 'unknown',
    code: `
def test_tempdir():
    with tempfile.TemporaryDirectory() as d:
        p = os.path.join(d, "x"); open(p, "w").close()
        assert os.path.getsize(p) == 1
`,
  },
  {
    truth: 'unknown',
    code: `
def test_sum():
    total = 0.1 + 0.2
    assert total == 0.3
`,
  },
  {
    truth: 'unknown',
    code: `
def test_elapsed_logged():
    t0 = time.time()
    result = sum(range(4))
    print("took", time.time() - t0)
    assert result == 7
`,
  },
  {
    truth: 'unknown',
    code: `
def test_uuid_name(tmp_path):
    f = tmp_path / f"{uuid.uuid4()}.txt"
    f.write_text("abc")
    assert 3 == 4
`,
  },
  {
    truth: 'unknown',
    code: `
def test_sleepy_id():
    ids = {str(n) for n in range(3)}
    assert len(ids) == 4 and sorted(ids)
`,
  },
  {
    truth: 'unknown',
    code: `
def test_client(monkeypatch):
    import urllib.request
    monkeypatch.setattr(urllib.request, "urlopen", lambda url: [b"1"])
    assert urllib.request.urlopen("http://x")[0] == b"2"
`,
  },
];
