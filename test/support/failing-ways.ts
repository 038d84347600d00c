// A project whose tests fail in many ways, for seeing what the traceback styles of pytest leave of each.

/** `src/shop/cart.py`; the numbers of its lines matter. */
const cart = `import json


class EmptyCart(Exception):
    """Nothing in it."""


def total(prices):
    """The sum.

    >>> total([1])
    2
    """
    if not prices:
        raise EmptyCart("no prices")
    return sum(prices)


def load(text):
    try:
        return json.loads(text)
    except ValueError as error:
        raise EmptyCart("cannot load") from error


def careless(text):
    try:
        return json.loads(text)
    except ValueError:
        return undefined_name


def endless(n):
    return endless(n + 1)


async def work(n):
    raise ValueError(f"job {n}")


def documented():
    """
    >>> total([])
    0
    """
`;

const conftest = `import pytest
from shop.cart import total


@pytest.fixture
def filled():
    yield total([])


@pytest.fixture
def bad_end():
    yield 1
    total([])
`;

const ways = `import asyncio
import json
import unittest
import warnings

import pytest
from shop import cart


def test_text():
    assert "one\\ntwo\\n" == "one\\n2\\n"


def test_chain():
    cart.load("{")


def test_context():
    cart.careless("{")


def test_endless():
    cart.endless(1)


def test_group():
    async def main():
        async with asyncio.TaskGroup() as group:
            group.create_task(cart.work(1))
            group.create_task(cart.work(2))

    asyncio.run(main())


def test_mixed_group():
    raise ExceptionGroup("outer", [ExceptionGroup("inner", [KeyError("k")]), OSError("os\\nsecond line")])


def test_no_raise():
    with pytest.raises(ValueError):
        cart.total([1])


def test_fixture(filled):
    pass


def test_end(bad_end):
    pass


def test_missing(nope):
    pass


@pytest.mark.filterwarnings("error")
def test_warning():
    warnings.warn("old thing", DeprecationWarning)


def test_package():
    json.loads("{")


class Old(unittest.TestCase):
    def test_lists(self):
        self.assertEqual([1, 2], [1, 3])


def test_blank():
    raise ValueError("\\n\\nstarts blank")


def test_plain():
    assert cart.total([1]) == 2, "wrong total"


@pytest.mark.timeout(0.3)
def test_slow():
    import time

    time.sleep(3)


@pytest.mark.asyncio
async def test_async():
    await cart.work(3)
`;

/** The files of the project. */
export const failingWays: Readonly<Record<string, string>> = {
  'pyproject.toml':
    '[tool.pytest.ini_options]\npythonpath = ["src"]\ntestpaths = ["tests", "src"]\naddopts = "-p no:cacheprovider --doctest-modules"\n',
  'src/shop/__init__.py': '',
  'src/shop/cart.py': cart,
  'tests/conftest.py': conftest,
  'tests/test_ways.py': ways,
  'tests/test_syntax.py': 'def test_a(:\n    pass\n',
  'tests/test_import.py': 'from shop.cart import nothing_here\n',
};
