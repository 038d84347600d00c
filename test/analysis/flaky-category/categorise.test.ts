import { describe, expect, it } from '@jest/globals';
import { causeInSource, causeOf, failedAt, shown } from './given.ts';

describe('the likely cause of a flaky test', () => {
  it('is what the value in the failing line comes from', () => {
    const cause = causeOf([
      shown(`
def test_a():
    t = time.perf_counter()
    n = random.randint(1, 6)
    d = time.perf_counter() - t
    assert d < 0.1, f"{n} threads"`),
    ]);
    expect(cause).toEqual({
      category: 'time',
      why: 'what fails depends on time.perf_counter() in line 4: a clock shows something else at each run',
      evidence: [
        { file: 'tests/test_a.py', line: 4, text: 'd = time.perf_counter() - t' },
        { file: 'tests/test_a.py', line: 2, text: 't = time.perf_counter()' },
      ],
    });
  });

  it('is what decides whether the failing line is reached', () => {
    expect(
      causeOf([shown('def test_a():\n    if uuid.uuid4().hex < "8":\n        pytest.fail("no")')]).category,
    ).toBe('data');
    expect(
      causeOf([
        shown('def test_a():\n    with asyncio.timeout(1):\n        await poll()', { type: 'TimeoutError' }),
      ]).category,
    ).toBe('async');
  });

  it('is found through loops, containers and calls that keep what they are given', () => {
    for (const code of [
      'def test_a():\n    xs = []\n    for n in range(3):\n        xs.append(random.random())\n    assert xs[0] < 1',
      'def test_a():\n    xs = [1, 2]\n    random.shuffle(xs)\n    assert xs == [1, 2]',
      'def test_a():\n    box = Box()\n    box.size = random.random()\n    assert box.area() < 1',
      'def test_a():\n    if (n := random.random()) > 2: n = 2\n    assert n',
    ])
      expect([code, causeOf([shown(code)]).category]).toEqual([code, 'data']);
  });

  it('is not what was overwritten before', () => {
    expect(
      causeOf([shown('def test_a():\n    n = random.random()\n    n = 3\n    assert n == 4')]).category,
    ).toBe('unknown');
  });

  it('is what another thread or task was given', () => {
    const race = 'def test_a():\n    box = Box()\n    Thread(target=box.fill).start()\n    assert box.full';
    const task = 'async def test_a():\n    out = []\n    asyncio.create_task(fill(out))\n    assert out';
    expect(causeOf([shown(race)]).category).toBe('race');
    expect(causeOf([shown(task)]).category).toBe('async');
  });

  it('is what merely happens before, where that is strong enough and nothing else is there', () => {
    expect(
      causeOf([shown('def test_a():\n    start()\n    time.sleep(1)\n    assert ready()')]),
    ).toMatchObject({
      category: 'time',
      why: expect.stringMatching(/^it does time\.sleep/),
    });
    expect(causeOf([shown('def test_a():\n    log(random.random())\n    assert ready()')]).category).toBe(
      'unknown',
    );
  });

  it('is unknown with both named where two are equally strong', () => {
    const cause = causeOf([shown('def test_a():\n    assert time.time() % 10 > random.random()')]);
    expect(cause.category).toBe('unknown');
    expect(cause.why).toMatch(
      /^as much speaks for data \(.*random\.random.*\) as for time \(.*time\.time.*\)$/,
    );
    expect(cause.evidence).toHaveLength(1);
  });

  it('is unknown where nothing is known, and says what is missing', () => {
    expect(causeOf([]).why).toBe('the code that failed is not known');
    expect(causeOf([shown('def test_a():\n    assert total([1]) == 2')]).why).toBe(
      'nothing in the lines that failed or in what the test does before shows a cause',
    );
  });

  it('is the exception where the code shows no more', () => {
    const failure = failedAt('tests/test_a.py', 3, { type: 'requests.exceptions.ReadTimeout' });
    expect(causeOf([failure])).toMatchObject({
      category: 'external',
      why: expect.stringMatching(/^it fails with requests\.exceptions\.ReadTimeout in line 3: /),
    });
  });

  it('is what the chain of exceptions began with, and what a group holds', () => {
    const raised = { type: 'ConnectionResetError', message: '', location: null };
    expect(causeOf([failedAt('tests/test_a.py', 3, { type: 'ShopError', root: raised })]).category).toBe(
      'external',
    );
    expect(
      causeOf([failedAt('tests/test_a.py', 3, { type: 'ExceptionGroup', leaves: [raised] })]).category,
    ).toBe('external');
  });

  it('is not the word of a test that raises by itself where its condition says more', () => {
    const code = 'def db():\n    if next(NUMBERS) < 1: raise ConnectionError("event loop is closed")';
    expect(causeOf([shown(code, { type: 'ConnectionError' })]).category).toBe('state');
    const words = 'def test_a():\n    raise RuntimeError("event loop is closed")';
    expect(causeOf([shown(words, { type: 'RuntimeError', message: 'event loop is closed' })]).category).toBe(
      'unknown',
    );
  });

  it('needs the code to say what a TimeoutError waited for', () => {
    const type = 'TimeoutError';
    expect(causeOf([failedAt('tests/test_a.py', 3, { type })]).category).toBe('unknown');
    expect(causeOf([shown('def test_a():\n    fetch()', { type })]).category).toBe('external');
    expect(
      causeOf([shown('async def test_a():\n    await asyncio.wait_for(f(), 1)', { type })]).category,
    ).toBe('async');
    expect(
      causeOf([shown('def test_a(pool):\n    f = ThreadPoolExecutor().submit(g)\n    f.result(1)', { type })])
        .category,
    ).toBe('race');
  });

  it('is the pattern of attempts where nothing else is stronger', () => {
    const attempts = Array.from({ length: 5 }, () => ['failed', 'failed', 'passed'] as const);
    expect(causeOf([], { attempts }).category).toBe('state');
    expect(causeOf([shown('def test_a():\n    assert random.random() > 1')], { attempts }).category).toBe(
      'data',
    );
  });

  it('is an example of Hypothesis, unless it says that the same example also passed', () => {
    const examples = [{ text: 'test_a(n=0)', decorator: null }];
    expect(causeOf([failedAt('tests/test_a.py', 3, { examples })]).category).toBe('data');
    expect(
      causeOf([failedAt('tests/test_a.py', 3, { examples, type: 'hypothesis.errors.FlakyFailure' })])
        .category,
    ).toBe('unknown');
  });

  it('shows no secret of the checkout, and no endless line', () => {
    const secret = `ghp_${'a1B2'.repeat(9)}`;
    const cause = causeInSource(
      `import random\n\ndef test_a():\n    x = call("${secret}", random.random(), "${'long '.repeat(90)}")\n    assert x  # fails\n`,
    );
    expect(cause.category).toBe('data');
    expect(JSON.stringify(cause)).not.toContain(secret);
    expect(cause.evidence[0]?.text.length).toBeLessThanOrEqual(200);
  });
});

describe('words alone', () => {
  it.each([
    ['a name', 'def test_race_condition_timeout():\n    assert threads + random_time == 4'],
    [
      'a string',
      'def test_a():\n    x = "threading.Thread time.sleep() requests.get()"\n    assert x == y()',
    ],
    ['a comment', 'def test_a():\n    x = f(1)  # asyncio.gather(random.random())\n    assert x'],
    ['a message', 'def test_a():\n    x = f(1)\n    assert x, f"took {time.time() - start}"'],
    ['a name that is a local one', 'def test_a(time, random):\n    assert time.time() == random.random()'],
    [
      'a class of the test',
      'def test_a():\n    class random:\n        random = 1\n    assert random.random == 2',
    ],
    ['an attribute', 'def test_a():\n    assert shop.time.sleep(shop.random.random()) == other()'],
    ['the type of a value', 'def test_a():\n    assert isinstance(make(), threading.Thread)'],
    ['a keyword argument', 'def test_a():\n    assert f(time=1, random=2) == g()'],
  ])('in %s show no cause', (_, code) => {
    expect(causeOf([shown(code, { message: 'random.random() of threads' })]).category).toBe('unknown');
  });
});
