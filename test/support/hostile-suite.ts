// Two projects whose failing tests have names that shells, pytest's arguments and reports trip over.
import { folderWith } from './written-files.ts';

/** A failing test for each parameter, with the parameters as their ids. */
function failing(name: string, ids: readonly string[]): string {
  const list = `[${ids.map((id) => JSON.stringify(id)).join(', ')}]`;
  return `import pytest\n\n\n@pytest.mark.parametrize("v", ${list}, ids=${list})\ndef ${name}(v):\n    assert 0\n`;
}

const plainFailure = 'def test_x():\n    assert 0\n\n\ndef test_x_2():\n    assert 0\n';

const forShells = [
  "it's",
  "''",
  '$(touch pwned)',
  '`touch pwned`',
  '"; touch pwned; "',
  "'; touch pwned; '",
  `$HOME $\{PATH} $((1+1)) !!`,
  '* ? ~ # & ; | < > ( ) { } %s %d \\ \\n \\',
  '--co',
  '-k x',
  '@file',
  '',
  ' ',
  '\t',
  'naïve-日本語-🦄',
];

const forPytest = [
  '[',
  ']',
  '[]',
  'a[b]c',
  'a::b',
  '::',
  'x.py::test_y',
  'a]::b',
  'a]::test_y[b',
  '::test_y[b]',
  '/',
  '..',
];

const forTerminals = ['new\nline', 'return\r', '\u001b[31mred', '\u202ertl', '\u200b'];

const classes = `import unittest

import pytest


class TestOuter:
    class TestInner:
        @pytest.mark.parametrize("v", ["a::b", "]::x["])
        def test_deep(self, v):
            assert 0


@pytest.mark.parametrize("a", [1, 2])
class TestGrid:
    @pytest.mark.parametrize("b", ["(", ")"])
    def test_cell(self, a, b):
        assert 0


class LegacyCase(unittest.TestCase):
    def test_bad(self):
        self.fail("no")

    def test_subs(self):
        for i in range(3):
            with self.subTest(i=i):
                assert i != 1


class TestÜnï:
    def test_größe(self):
        assert 0


class TestEach:
    def test_in_each(self):
        assert 0


setattr(TestEach, "test a b", lambda self: 1 / 0)
setattr(TestEach, "test::colons", lambda self: 1 / 0)
`;

/** Names of items that no Python function could have, and classes with parameters of their own. */
const conftest = `import pytest


def pytest_collect_file(parent, file_path):
    if file_path.suffix == ".case":
        return Cases.from_parent(parent, path=file_path)


class Cases(pytest.File):
    def collect(self):
        for line in self.path.read_text(encoding="utf-8").splitlines():
            yield Case.from_parent(self, name=line)


class Case(pytest.Item):
    def runtest(self):
        raise Exception("bad")

    def reportinfo(self):
        return self.path, 0, self.name


@pytest.hookimpl(hookwrapper=True)
def pytest_pycollect_makeitem(collector, name, obj):
    outcome = yield
    if name == "TestEach":
        nodes = [pytest.Class.from_parent(collector, name=f"TestEach[{v}]") for v in "ab"]
        for node in nodes:
            node.obj = obj
        outcome.force_result(nodes)
`;

const doctest = (expression: string) => `"""\n>>> ${expression}\n'never'\n"""\n`;

const suite = {
  'pytest.ini': '[pytest]\naddopts = --doctest-modules --doctest-glob=*.md --doctest-glob=*.txt\n',
  'conftest.py': conftest,
  'tests/test_shell.py': failing('test_s', forShells),
  'tests/test_pytest.py': failing('test_p', forPytest),
  'tests/test_terminal.py': failing('test_t', forTerminals),
  'tests/test_long.py': failing('test_l', ['x'.repeat(100_000), 'ä'.repeat(15_000)]),
  'tests/test_classes.py': classes,
  'tests/odd.case': 'a price\na::b\nx [1\nnaïve\n[\n::\nit\'s "so"\nsame\nsame\n',
  'br[a]ck/test_in.py': plainFailure,
  'br[a]ck/test_broken.py': 'import no_such_module\n',
  'br[a]ck/guide.md': '>>> 1\n2\n',
  'deep/er/br[0]/test_deep_in.py': plainFailure,
  'deep/er/test_broken.py': 'def broken(:\n',
  'a::b/test_colons.py': plainFailure,
  '-p/test_dash.py': plainFailure,
  '@at/test_at.py': plainFailure,
  "o'clock dir/test_quote.py": plainFailure,
  'new\nline/test_newline.py': plainFailure,
  'naïve-日本語/test_unicode.py': plainFailure,
  '$(touch pwned)/test_dollar.py': plainFailure,
  'solo.py': doctest('"module at the top"'),
  'tests/test_doc.py': doctest('"module named as a test"'),
  'pkg/__init__.py': doctest('"package"'),
  'pkg/cart.py': `${doctest('"module"')}\n\nclass Cart:\n    """\n    >>> 1\n    2\n    """\n\n\n__test__ = {"a::b [c]": ">>> 1\\n2"}\n`,
  'README.md': '>>> 1\n2\n',
  'docs/notes.txt': '>>> 1\n2\n',
  'docs/read me.md': '>>> 1\n2\n',
} as const;

/** A new folder with the suite. Every test in it fails, or can't be collected. */
export function hostileSuite(): string {
  return folderWith(suite);
}

const unescaped = [
  'naïve-日本語-🦄',
  'new\nline',
  'return\r',
  '\u001b[31mred',
  '\u202ertl',
  'nul\u0000',
  '\u0000',
  "it's\u0000[a]::b",
];

/** Run with `unescaped`, pytest writes the parameters into the ids as they are. */
export const asTheyAre = '-o disable_test_id_escaping_and_forfeit_all_rights_to_community_support=true';

/** A new folder with tests whose ids are not plain text when pytest is told not to escape them. */
export function unescapedSuite(): string {
  return folderWith({ 'tests/test_raw.py': failing('test_r', unescaped) });
}
