// What each failing test of failing-ways.ts is known to tell, by hand.

/** Of each test: the exception, the start of its message, its place, and what its chain began with. */
export const waysOf: readonly {
  test: string;
  type: string;
  message: string;
  place: string;
  root?: string;
  leaves?: readonly string[];
}[] = [
  {
    test: 'tests/test_ways.py::test_text',
    type: 'AssertionError',
    message: "assert 'one",
    place: 'tests/test_ways.py:11 test_text',
  },
  {
    test: 'tests/test_ways.py::test_chain',
    type: 'shop.cart.EmptyCart',
    message: 'cannot load',
    place: 'src/shop/cart.py:23 load',
    root: 'json.decoder.JSONDecodeError src/shop/cart.py:21 load',
  },
  {
    test: 'tests/test_ways.py::test_context',
    type: 'NameError',
    message: "name 'undefined_name' is not defined",
    place: 'src/shop/cart.py:30 careless',
    root: 'json.decoder.JSONDecodeError src/shop/cart.py:28 careless',
  },
  {
    test: 'tests/test_ways.py::test_endless',
    type: 'RecursionError',
    message: 'maximum recursion depth',
    place: 'src/shop/cart.py:34 endless',
  },
  {
    test: 'tests/test_ways.py::test_group',
    type: 'ExceptionGroup',
    message: 'unhandled errors in a TaskGroup',
    place: 'src/shop/cart.py:38 work',
    leaves: ['ValueError: job 1', 'ValueError: job 2'],
  },
  {
    test: 'tests/test_ways.py::test_mixed_group',
    type: 'ExceptionGroup',
    message: 'outer',
    place: 'tests/test_ways.py:36 test_mixed_group',
    leaves: ["KeyError: 'k'", 'OSError: os\nsecond line'],
  },
  {
    test: 'tests/test_ways.py::test_no_raise',
    type: 'Failed',
    message: 'DID NOT RAISE',
    place: 'tests/test_ways.py:40 test_no_raise',
  },
  {
    test: 'tests/test_ways.py::test_fixture',
    type: 'shop.cart.EmptyCart',
    message: 'no prices',
    place: 'src/shop/cart.py:15 total',
  },
  {
    test: 'tests/test_ways.py::test_end',
    type: 'shop.cart.EmptyCart',
    message: 'no prices',
    place: 'src/shop/cart.py:15 total',
  },
  {
    test: 'tests/test_ways.py::test_missing',
    type: '',
    message: "fixture 'nope' not found",
    place: 'tests/test_ways.py:52 test_missing',
  },
  {
    test: 'tests/test_ways.py::test_warning',
    type: 'DeprecationWarning',
    message: 'old thing',
    place: 'tests/test_ways.py:58 test_warning',
  },
  {
    test: 'tests/test_ways.py::test_package',
    type: 'json.decoder.JSONDecodeError',
    message: 'Expecting',
    place: 'tests/test_ways.py:62 test_package',
  },
  {
    test: 'tests/test_ways.py::Old::test_lists',
    type: 'AssertionError',
    message: 'Lists differ',
    place: 'tests/test_ways.py:67 test_lists',
  },
  {
    test: 'tests/test_ways.py::test_blank',
    type: 'ValueError',
    message: 'starts blank',
    place: 'tests/test_ways.py:71 test_blank',
  },
  {
    test: 'tests/test_ways.py::test_plain',
    type: 'AssertionError',
    message: 'wrong total',
    place: 'tests/test_ways.py:75 test_plain',
  },
  {
    test: 'tests/test_ways.py::test_slow',
    type: 'Failed',
    message: 'Timeout',
    place: 'tests/test_ways.py:82 test_slow',
  },
  {
    test: 'tests/test_ways.py::test_async',
    type: 'ValueError',
    message: 'job 3',
    place: 'src/shop/cart.py:38 work',
  },
  {
    test: 'tests/test_syntax.py',
    type: 'SyntaxError',
    message: 'invalid syntax',
    place: 'tests/test_syntax.py:1 null',
  },
  {
    test: 'tests/test_import.py',
    type: 'ImportError',
    message: "cannot import name 'nothing_here'",
    place: 'tests/test_import.py:1 <module>',
  },
  {
    test: 'src/shop/cart.py::shop.cart.total',
    type: 'DocTestFailure',
    message: '00',
    place: 'src/shop/cart.py:11 null',
  },
  {
    test: 'src/shop/cart.py::shop.cart.documented',
    type: 'shop.cart.EmptyCart',
    message: 'no prices',
    place: 'src/shop/cart.py:15 total',
  },
];
