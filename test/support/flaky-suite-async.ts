import type { KnownFlake } from './flaky-suite-flake.ts';

/** Event loops and tasks; networks and services. */
export const asyncAndExternal: readonly KnownFlake[] = [
  {
    truth: 'async',
    code: `
def test_task_not_awaited():
    async def main():
        done = []

        async def work():
            await asyncio.sleep(0.05)
            done.append(1)

        task = asyncio.create_task(work())
        await asyncio.sleep(0.01)
        assert done == [1]

    asyncio.run(main())
`,
  },
  {
    truth: 'async',
    code: `
@pytest.mark.asyncio
async def test_wait_for():
    event = asyncio.Event()
    await asyncio.wait_for(event.wait(), timeout=0.01)
`,
  },
  {
    truth: 'async',
    code: `
@pytest.mark.asyncio
async def test_completion_order():
    async def one(n):
        await asyncio.sleep(0.01 * (3 - n))
        return n

    order = []
    for next_one in asyncio.as_completed([one(n) for n in range(3)]):
        order.append(await next_one)
    assert order == [0, 1, 2]
`,
  },
  {
    truth: 'async',
    code: `
@pytest.mark.asyncio
async def test_limited_block():
    async with asyncio.timeout(0.01):
        while True:
            await asyncio.sleep(0.005)
`,
  },
  {
    truth: 'async',
    code: `
@pytest.mark.asyncio
async def test_producer_is_behind():
    items = []

    async def produce():
        for n in range(3):
            await asyncio.sleep(0.01)
            items.append(n)

    producer = asyncio.ensure_future(produce())
    await asyncio.sleep(0)
    assert len(items) == 3
`,
  },
  {
    truth: 'async',
    code: `
def test_loop_is_closed():
    loop = asyncio.new_event_loop()
    loop.close()
    loop.run_until_complete(asyncio.sleep(0))
`,
  },
  {
    truth: 'external',
    code: `
def test_fetches():
    with urllib.request.urlopen("http://127.0.0.1:9/status") as answer:
        body = json.load(answer)
    assert body["ok"]
`,
  },
  {
    truth: 'external',
    needsSource: true,
    code: `
def test_remote_fixture(remote):
    assert remote
`,
  },
  {
    truth: 'external',
    code: `
def test_mail():
    server = smtplib.SMTP("127.0.0.1", 9)
    assert server.noop()[0] == 250
`,
  },
  {
    truth: 'external',
    code: `
def test_resolves():
    address = socket.gethostbyname("no-such-host.invalid")
    assert address.startswith("10.")
`,
  },
  {
    truth: 'external',
    code: `
def test_raw_connection():
    connection = http.client.HTTPConnection("127.0.0.1", 9, timeout=1)
    connection.request("GET", "/")
    assert connection.getresponse().status == 200
`,
  },
  {
    truth: 'external',
    code: `
def test_host_is_known():
    try:
        found = socket.getaddrinfo("localhost", 80)
    except OSError:
        found = []
    assert len(found) > 99
`,
  },
];
