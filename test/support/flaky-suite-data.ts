import type { KnownFlake } from './flaky-suite-flake.ts';

/** Chance and order; what outlives a test. */
export const dataAndState: readonly KnownFlake[] = [
  {
    truth: 'data',
    code: `
def test_dice():
    throws = [random.randint(1, 6) for _ in range(4)]
    total = sum(throws)
    assert total > 24
`,
  },
  {
    truth: 'data',
    needsSource: true,
    code: `
def test_from_import():
    value = roll()
    assert value > 1
`,
  },
  {
    truth: 'data',
    needsSource: true,
    code: `
def test_product_is_random():
    chosen = pick_server()
    assert chosen == "d"
`,
  },
  {
    truth: 'data',
    code: `
def test_shuffled():
    cards = list(range(52))
    random.shuffle(cards)
    assert cards[0] > 51
`,
  },
  {
    truth: 'data',
    code: `
def test_order_of_set():
    words = {"pear", "plum", "fig", "apple", "lemon", "grape", "melon", "cherry"}
    joined = ",".join(words)
    assert joined == "pear,plum,fig,apple,lemon,grape,melon,cherry"
`,
  },
  {
    truth: 'data',
    code: `
def test_listing(tmp_path):
    for name in ("c", "a", "b", "e", "d", "g", "f", "h"):
        (tmp_path / name).write_text("")
    names = [path.name for path in tmp_path.iterdir()]
    assert names == ["h", "g", "f", "e", "d", "c", "b", "a"]
`,
  },
  {
    truth: 'data',
    code: `
def test_identifier():
    key = uuid.uuid4().hex
    if key[0] != "z":
        pytest.fail("this key begins wrong")
`,
  },
  {
    truth: 'data',
    code: `
@settings(database=None, deadline=None)
@given(st.lists(st.integers()))
def test_property(xs):
    assert len(xs) < 3 or xs == sorted(xs)
`,
  },
  {
    truth: 'state',
    code: `
counter = itertools.count()

def test_third_time():
    assert next(counter) >= 99
`,
  },
  {
    truth: 'state',
    code: `
def test_registry_is_clean():
    shop.register("a")
    assert shop.REGISTRY == {}
`,
  },
  {
    truth: 'state',
    needsSource: true,
    code: `
seen_users = []

def remember(name):
    seen_users.append(name)
    return len(seen_users)

def test_remembered_users():
    remember("ann")
    remember("bob")
    assert len(seen_users) == 1
`,
  },
  {
    truth: 'state',
    needsSource: true,
    code: `
def test_session_basket(basket):
    basket.append("pear")
    basket.append("plum")
    assert len(basket) == 1
`,
  },
  {
    truth: 'state',
    needsSource: true,
    code: `
def test_number_of_fixture(first_number):
    assert first_number > 1000
`,
  },
  {
    truth: 'state',
    code: `
def test_environment():
    os.environ["SHOP_MODE"] = os.environ.get("SHOP_MODE", "") + "x"
    assert os.environ["SHOP_MODE"] == ""
`,
  },
  {
    truth: 'state',
    code: `
def test_fixed_file():
    path = "/tmp/redfirst-flaky-suite.txt"
    with open(path, "a") as file:
        file.write("x")
    size = os.path.getsize(path)
    os.remove(path)
    assert size == 0
`,
  },
  {
    truth: 'state',
    code: `
class TestCounting:
    made = []

    def test_first_of_class(self):
        self.made.append(1)
        assert len(TestCounting.made) == 0
`,
  },
  {
    truth: 'state',
    code: `
def test_folder_left_behind():
    os.makedirs("left-behind", exist_ok=True)
    os.mkdir("left-behind")
`,
  },
];
