def total(prices):
    return sum(prices)


def discount(price, percent):
    if percent > 100:
        raise ValueError("a discount is at most 100 percent")
    return price * (100 - percent) / 100
