// A project of flaky tests whose cause is known: each has the shape of a flake, with the odds stacked so that it fails in
// nearly every run. What is known is written beside each; `unknown` where the code alone can't tell.
import { asyncAndExternal } from './flaky-suite-async.ts';
import { dataAndState } from './flaky-suite-data.ts';
import type { KnownFlake } from './flaky-suite-flake.ts';
import { gateway, moreFixtures, moreImports } from './flaky-suite-gateway.ts';
import { moreFlakes } from './flaky-suite-more.ts';
import { raceAndTime } from './flaky-suite-race.ts';
import { restOfFlakes } from './flaky-suite-rest.ts';

const known: readonly KnownFlake[] = [...raceAndTime, ...asyncAndExternal, ...dataAndState];

/** Words of causes in names, strings and comments, where nothing but numbers is compared. */
const decoys: readonly KnownFlake[] = [
  {
    truth: 'unknown',
    code: `
def test_race_condition_timeout():
    """Two threads race here, see threading.Thread and time.sleep()."""
    # import random; random.random() decides, asyncio.gather() waits
    thread_count = 3
    message = "requests.get() to http://db.example timed out: ConnectionError"
    assert thread_count == 4, f"race between threads: {message}"
`,
  },
  {
    truth: 'unknown',
    code: `
def test_random_sleep_async_state():
    class random:
        @staticmethod
        def random():
            return 0.5

    time = {"time": 3}
    assert random.random() + time["time"] == 4
`,
  },
  {
    truth: 'unknown',
    code: `
def test_seeded():
    random.seed(7)
    generator = random.Random(3)
    assert random.randint(1, 6) + generator.randint(1, 6) == 99
`,
  },
  {
    truth: 'unknown',
    code: `
def test_time_is_faked(monkeypatch):
    monkeypatch.setattr("time.time", lambda: 100.0)
    assert time.time() == 101.0
`,
  },
  {
    truth: 'unknown',
    code: `
def test_sorted_listing(tmp_path):
    (tmp_path / "b").write_text("")
    (tmp_path / "a").write_text("")
    assert sorted(os.listdir(tmp_path)) == ["a"]
`,
  },
  {
    truth: 'unknown',
    code: `
def test_waiting_list_of_timeouts():
    timeouts = [5, 10]
    lock_threads = {"deadline": 3}
    assert sum(timeouts) == lock_threads["deadline"]
`,
  },
  {
    // Equally strong: the deadline that fails was itself drawn.
    truth: 'unknown',
    code: `
def test_both():
    limit = random.random() / 1e9
    started = time.perf_counter()
    elapsed = time.perf_counter() - started
    assert elapsed < limit
`,
  },
];

const imports = `
import asyncio
import concurrent.futures
import glob
import http.client
import itertools
import json
import multiprocessing
import os
import queue
import random
import shutil
import smtplib
import socket
import subprocess
import sys
import threading
import time
import unittest
import urllib.request
import uuid
from collections import Counter, deque
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime, timedelta
from random import choice, random as roll
from time import perf_counter as ticks

import pytest
from hypothesis import given, settings, strategies as st

import shop
from shop import Cart, Session, REGISTRY, pick_server, wait_until
`;

const conftest = `
import itertools
import socket
import threading

import pytest

numbers = itertools.count()


@pytest.fixture(scope="session")
def basket():
    return []


@pytest.fixture
def first_number():
    return next(numbers)


@pytest.fixture
def remote():
    return socket.create_connection(("127.0.0.1", 9), timeout=1)


@pytest.fixture
def workers():
    done = []
    threads = [threading.Thread(target=done.append, args=(n,)) for n in range(3)]
    for thread in threads:
        thread.start()
    return done
`;

const shop = `
import os
import random
import time

REGISTRY = {}
SERVERS = ["a", "b", "c"]


class Cart:
    count = 0

    def add(self):
        before = self.count
        time.sleep(0.001)
        self.count = before + 1


class Session:
    def __init__(self, seconds):
        self.until = time.monotonic() + seconds

    def is_open(self):
        return time.monotonic() < self.until


def pick_server():
    return random.choice(SERVERS)


def register(name):
    REGISTRY[name] = len(REGISTRY)
    return REGISTRY[name]


def wait_until(ready, seconds):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if ready():
            return
    raise AssertionError("never ready")
`;

const first: readonly KnownFlake[] = [...known, ...decoys];
const second: readonly KnownFlake[] = [...moreFlakes, ...restOfFlakes];

function nameOf({ code }: KnownFlake): string {
  const inClass = /^class (\w+)/m.exec(code)?.[1];
  const name = /def (test_\w+)/.exec(code)?.[1] ?? '';
  return inClass === undefined || /^(?:async )?def test_/m.test(code) ? name : `${inClass}::${name}`;
}

/** All tests with their truth, in their order, by node id. */
export const knownFlakes: ReadonlyMap<string, KnownFlake> = new Map([
  ...first.map((flake): [string, KnownFlake] => [`tests/test_flakes.py::${nameOf(flake)}`, flake]),
  ...second.map((flake): [string, KnownFlake] => [`tests/test_more.py::${nameOf(flake)}`, flake]),
]);

const textOf = (flakes: readonly KnownFlake[]): string => flakes.map(({ code }) => code).join('\n');

/** The files of the project. */
export const flakySuite: Readonly<Record<string, string>> = {
  'pytest.ini': '[pytest]\naddopts = -p no:cacheprovider --timeout=20\npythonpath = .\n',
  'shop.py': shop,
  'gateway.py': gateway,
  'tests/conftest.py': conftest + moreFixtures,
  'tests/test_flakes.py': `${imports}\n${textOf(first)}`,
  'tests/test_more.py': `${moreImports}\n${textOf(second)}`,
};
