/** What the tests of `flaky-suite-more.ts` import. */
export const moreImports = `
import asyncio, glob, logging, os, random, socket, sqlite3, subprocess, sys, tempfile, threading, time, timeit, unittest, uuid, json
import concurrent.futures as cf
import datetime as dt
import multiprocessing as mp
from unittest import mock
import pytest
import gateway
from gateway import Gateway, configure, poll, settings, stamp
`;

/** A module of the project that they test. */
export const gateway = `
import functools, random, time, threading, os
class Gateway:
    def __init__(self, retries=3):
        self.retries = retries
        self.log = []
    def charge(self, amount):
        return amount if random.random() < 1e-6 else None
    def settle(self):
        threads = [threading.Thread(target=self._one, args=(n,)) for n in range(5)]
        for t in threads: t.start()
        for t in threads: t.join()
        return self.log
    def _one(self, n):
        time.sleep(0.01 * (5 - n))
        self.log.append(n)
@functools.lru_cache
def settings():
    return dict(os.environ)
def stamp():
    return int(time.time())
DEFAULTS = {}
def configure(**kw):
    DEFAULTS.update(kw)
    return dict(DEFAULTS)
async def poll(check, timeout):
    import asyncio
    async with asyncio.timeout(timeout):
        while not check():
            await asyncio.sleep(0.001)
`;

/** Their fixtures. */
export const moreFixtures = `
import random
import time
@pytest.fixture(scope="module")
def store():
    return {"n": 0}
@pytest.fixture
def rng():
    return random.Random()
@pytest.fixture
def seeded():
    random.seed(3)
@pytest.fixture
def server():
    s = socket.socket(); s.bind(("127.0.0.1", 0)); port = s.getsockname()[1]; s.close()
    def serve():
        time.sleep(0.5)
        q = socket.create_server(("127.0.0.1", port)); q.close()
    threading.Thread(target=serve, daemon=True).start()
    return port
`;
