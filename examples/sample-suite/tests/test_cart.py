import pytest

from shop.cart import discount, total


@pytest.mark.parametrize("prices, expected", [([], 0), ([1, 2], 3)], ids=["empty", "two"])
def test_total(prices, expected):
    assert total(prices) == expected


def test_discount():
    assert discount(200, 25) == 150


@pytest.mark.skip(reason="prices have no currency yet")
def test_currencies():
    raise AssertionError


@pytest.mark.xfail(reason="a discount below zero is not refused yet")
def test_discount_below_zero():
    with pytest.raises(ValueError):
        discount(200, -1)


@pytest.mark.flaky(reruns=1)
def test_passes_at_the_second_attempt(tmp_path_factory):
    """Flaky in the same way in every run: the first attempt leaves a file, by which the second one passes."""
    seen = tmp_path_factory.getbasetemp() / "seen"
    was_there = seen.exists()
    seen.touch()
    assert was_there
