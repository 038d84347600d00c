import { describe, expect, it } from '@jest/globals';
import { pythonProgram } from '#src/analysis/flaky-category/python-program.ts';
import { importedSources, wantedSources } from '#src/analysis/flaky-category/wanted-sources.ts';
import { causeInSource, causeOf, failedAt, shown } from './given.ts';

describe('beside the source', () => {
  it('names are what was imported under them', () => {
    expect(
      causeInSource('from random import randint as pick\n\ndef test_a():\n    assert pick(1, 6) < 6  # fails')
        .category,
    ).toBe('data');
    expect(
      causeInSource('import time as t\n\ndef test_a():\n    assert t.time() < 6  # fails').category,
    ).toBe('time');
    expect(
      causeInSource(
        'from mine import random, time\n\ndef test_a():\n    assert random.random() < time.time()  # fails',
      ).category,
    ).toBe('unknown');
  });

  it('only what the test reaches counts, not the rest of its file', () => {
    const text = `
import random, threading

def test_other():
    threading.Thread(target=print).start()
    assert random.random()

def test_a():
    assert total([1]) == 2  # fails
`;
    expect(causeInSource(text).category).toBe('unknown');
  });

  it('only what ran before the failing line counts', () => {
    expect(
      causeInSource('import time\n\ndef test_a():\n    assert f()  # fails\n    time.sleep(3)').category,
    ).toBe('unknown');
    expect(
      causeInSource(
        'import time\n\ndef test_a():\n    while True:\n        assert f()  # fails\n        time.sleep(3)',
      ).category,
    ).toBe('time');
  });

  it('calls are followed into functions, methods and modules of the project', () => {
    const shop =
      'import random\n\nclass Shop:\n    def pick(self):\n        return self.one()\n    def one(self):\n        return random.choice([1, 2])\n\ndef any_of():\n    return Shop().pick()\n';
    const others = { 'src/shop.py': shop };
    expect(
      causeInSource(
        'from shop import any_of\n\ndef test_a():\n    x = any_of()\n    assert x == 1  # fails',
        others,
      ).category,
    ).toBe('data');
    expect(
      causeInSource(
        'import shop\n\ndef test_a():\n    s = shop.Shop()\n    assert s.pick() == 1  # fails',
        others,
      ).category,
    ).toBe('data');
    expect(
      causeInSource('import shop\n\ndef test_a():\n    assert shop.nothing() == 1  # fails', others).category,
    ).toBe('unknown');
  });

  it('functions that call one another without end are left', () => {
    expect(
      causeInSource(
        'def f():\n    return g()\n\ndef g():\n    return f()\n\ndef test_a():\n    assert f()  # fails',
      ).category,
    ).toBe('unknown');
  });

  it('fixtures give what they return, those of conftest.py and of other fixtures too', () => {
    const others = {
      'tests/conftest.py': 'import pytest, uuid\n\n@pytest.fixture\ndef key():\n    return uuid.uuid4()\n',
      'conftest.py': 'import pytest, time\n\n@pytest.fixture\ndef key():\n    return time.time()\n',
    };
    const text =
      'import pytest\n\n@pytest.fixture(name="user")\ndef make(key):\n    yield {"key": key}\n\ndef test_a(user):\n    assert user["key"] == 1  # fails';
    expect(causeInSource(text, others).category).toBe('data');
  });

  it('what is kept still is no cause', () => {
    for (const lines of [
      'def test_a():\n    random.seed(3)\n    assert random.random() > 1  # fails',
      'def test_a():\n    r = random.Random(3)\n    assert r.random() > 1  # fails',
      '@freeze_time("2020-01-01")\ndef test_a():\n    assert time.time() > 1  # fails',
      'def test_a(freezer):\n    assert time.time() > 1  # fails',
      'def test_a(monkeypatch):\n    monkeypatch.setattr(time, "time", f)\n    assert time.time() > 1  # fails',
      '@mock.patch("shop.time.time")\ndef test_a(clock):\n    assert time.time() > 1  # fails',
      '@responses.activate\ndef test_a():\n    assert requests.get("http://x").ok  # fails',
      'def test_a():\n    assert sorted(os.listdir(".")) == ["a"]  # fails',
      'def test_a():\n    names = os.listdir(".")\n    names.sort()\n    assert names == ["a"]  # fails',
      'def test_a():\n    assert len({"a", "b"}) == 3  # fails',
    ])
      expect([lines, causeInSource(`import random, time, os, requests\n\n${lines}`).category]).toEqual([
        lines,
        'unknown',
      ]);
  });

  it('a seed that is none, and a clock beside a seed, are causes', () => {
    expect(
      causeInSource(
        'import random\n\ndef test_a():\n    random.seed()\n    assert random.random() > 1  # fails',
      ).category,
    ).toBe('data');
    expect(
      causeInSource(
        'import random, time\n\ndef test_a():\n    random.seed(1)\n    assert time.time() > 1  # fails',
      ).category,
    ).toBe('time');
  });

  it('the order of sets and files is a cause where it is kept', () => {
    for (const lines of [
      'names = {"a", "b"}\n    assert list(names) == ["a", "b"]  # fails',
      'names = set(words())\n    out = []\n    for name in names: out.append(name)\n    assert out == ["a", "b"]  # fails',
      'assert "".join({"a", "b"}) == "ab"  # fails',
      'first = os.listdir(".")[0]\n    assert first == "a"  # fails',
      'assert [p.name for p in Path(".").iterdir()] == ["a"]  # fails',
    ])
      expect([lines, causeInSource(`import os\n\ndef test_a():\n    ${lines}`).category]).toEqual([
        lines,
        'data',
      ]);
  });

  it('variables that outlive the test are a cause where tests change them, or where nothing else is looked at', () => {
    for (const text of [
      'SEEN = []\n\ndef remember(x):\n    SEEN.append(x)\n\ndef test_a():\n    x = f()\n    assert x == len(SEEN)  # fails',
      'import state\n\ndef test_a():\n    assert state.CACHE.get("db") == 1  # fails',
      'import state\n\ndef test_a():\n    assert "dirty" not in state.CACHE  # fails',
      'class TestA:\n    n = 0\n\n    def test_a(self):\n        TestA.n += 1\n        assert TestA.n == f()  # fails',
      'import os\n\ndef test_a():\n    assert os.environ["HOME"] == "x"  # fails',
      'import pytest\n\n@pytest.fixture(scope="session")\ndef box():\n    return []\n\ndef test_a(box):\n    assert box == []  # fails',
    ])
      expect([text, causeInSource(text, {}).category.replace('unknown', text)]).toEqual([text, 'state']);
  });

  it('a table of constants is no cause', () => {
    expect(
      causeInSource('EXPECTED = {"a": 1}\n\ndef test_a():\n    assert f("a") == EXPECTED["a"]  # fails')
        .category,
    ).toBe('unknown');
    expect(
      causeInSource('import sys\n\ndef test_a():\n    assert sys.version_info >= (9, 9)  # fails').category,
    ).toBe('unknown');
  });

  it('an outside on the own machine is a race with the thread that serves it', () => {
    const served =
      'import threading, requests\n\ndef test_a():\n    threading.Thread(target=serve).start()\n    r = requests.get("http://127.0.0.1:80/")  # fails';
    expect(causeInSource(served).category).toBe('race');
    expect(
      causeInSource('import requests\n\ndef test_a():\n    r = requests.get("http://db.test/")  # fails')
        .category,
    ).toBe('external');
  });

  it('is not believed where its lines are not those of the traceback', () => {
    const code = pythonProgram(
      new Map([['tests/test_a.py', 'import time\n\ndef test_a():\n    assert time.time() > 1\n']]),
    );
    const failure = shown('def test_a():\n    n = random.random()\n    m = 1\n    assert n > 1');
    expect(causeOf([failure], { code }).category).toBe('data');
  });

  it('the test itself is looked at where no traceback is', () => {
    const code = pythonProgram(
      new Map([
        [
          'tests/test_a.py',
          'import threading\n\nclass TestA:\n    def test_a(self):\n        threading.Thread(target=f).start()\n        assert f()\n',
        ],
      ]),
    );
    expect(causeOf([], { code, testName: 'TestA::test_a' }).category).toBe('race');
    expect(causeOf([failedAt('gone.py', 1)], { code, testName: 'TestA::test_other' }).category).toBe(
      'unknown',
    );
  });
});

describe('the files that are wanted', () => {
  it('are the test’s, the conftest.py above it, and those of its tracebacks', () => {
    const failures = [
      {
        frames: [
          { file: 'tests/a/test_a.py', line: 1, function: null },
          { file: 'src/shop.py', line: 2, function: null },
        ],
      },
    ];
    expect(wantedSources('tests/a/test_a.py', failures)).toEqual([
      'tests/a/test_a.py',
      'conftest.py',
      'tests/conftest.py',
      'tests/a/conftest.py',
      'src/shop.py',
    ]);
    expect(wantedSources(null, [])).toEqual([]);
  });

  it('may be those that it imports', () => {
    const found = importedSources(
      'tests/a/test_a.py',
      'from shop.cart import total\nfrom .near import x\nfrom ..up import y\n',
    );
    for (const path of [
      'shop/cart.py',
      'src/shop/cart.py',
      'tests/shop/cart/__init__.py',
      'tests/a/near.py',
      'tests/up.py',
    ])
      expect(found).toContain(path);
  });
});
