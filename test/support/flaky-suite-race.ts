import type { KnownFlake } from './flaky-suite-flake.ts';

/** Threads, processes and locks; clocks, dates and deadlines. */
export const raceAndTime: readonly KnownFlake[] = [
  {
    truth: 'race',
    code: `
def test_two_adders():
    cart = Cart()
    threads = [threading.Thread(target=cart.add) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert cart.count == 8
`,
  },
  {
    truth: 'race',
    code: `
def test_not_joined():
    seen = []

    def work():
        time.sleep(0.2)
        seen.append(1)

    threading.Thread(target=work).start()
    time.sleep(0.01)
    assert seen == [1]
`,
  },
  {
    truth: 'race',
    code: `
def test_pool_order():
    def work(n):
        time.sleep(0.05 * (5 - n))
        return n

    with ThreadPoolExecutor() as pool:
        futures = [pool.submit(work, n) for n in range(5)]
        results = [future.result() for future in concurrent.futures.as_completed(futures)]
    assert results == [0, 1, 2, 3, 4]
`,
  },
  {
    truth: 'race',
    code: `
def test_queue_is_late():
    q = queue.Queue()
    threading.Timer(0.3, q.put, args=("x",)).start()
    assert q.get(timeout=0.05) == "x"
`,
  },
  {
    truth: 'race',
    code: `
def test_child_has_not_written(tmp_path):
    out = tmp_path / "out.txt"
    script = "import sys, time; time.sleep(0.3); open(sys.argv[1], 'w').write('x')"
    child = subprocess.Popen([sys.executable, "-c", script, str(out)])
    assert out.exists()
`,
  },
  {
    truth: 'race',
    needsSource: true,
    code: `
def test_fixture_threads(workers):
    workers.append(None)
    assert workers == []
`,
  },
  {
    truth: 'race',
    code: `
def test_future_in_time():
    with concurrent.futures.ThreadPoolExecutor(1) as pool:
        future = pool.submit(time.sleep, 0.3)
        future.result(timeout=0.01)
`,
  },
  {
    truth: 'time',
    code: `
def test_fast_enough():
    started = time.perf_counter()
    sum(range(1000))
    elapsed = time.perf_counter() - started
    assert elapsed < 1e-9
`,
  },
  {
    truth: 'time',
    code: `
def test_same_second():
    first = datetime.now()
    second = datetime.now()
    assert first == second
`,
  },
  {
    truth: 'time',
    code: `
def test_weekday():
    today = date.today()
    label = "weekend" if today.weekday() >= 0 else "week"
    assert label == "week"
`,
  },
  {
    truth: 'time',
    needsSource: true,
    code: `
def test_aliased_clock():
    before = ticks()
    work = [n * n for n in range(100)]
    assert len(work) == 100
    assert ticks() - before < 0
`,
  },
  {
    truth: 'time',
    code: `
def test_token_expires():
    token = {"until": time.time() + 0.01}
    time.sleep(0.011)
    assert token["until"] > time.time(), "still good"
`,
  },
  {
    truth: 'time',
    code: `
def test_polls_with_deadline():
    wait_until(lambda: False, 0.02)
`,
  },
  {
    truth: 'time',
    needsSource: true,
    code: `
class TestSession:
    def setup_method(self):
        self.started = time.monotonic()

    def test_is_quick(self):
        items = list(range(10))
        duration = self.elapsed()
        assert duration < 0, items

    def elapsed(self):
        return time.monotonic() - self.started
`,
  },
  {
    truth: 'time',
    code: `
@pytest.mark.timeout(0.2)
def test_too_slow():
    for _ in range(100):
        time.sleep(0.05)
`,
  },
];
