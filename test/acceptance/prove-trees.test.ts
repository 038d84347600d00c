import { execFileSync } from 'node:child_process';
import { existsSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from '@jest/globals';
import {
  commitFiles,
  environmentWith,
  git,
  historyOf,
  type ProofDocument,
  photograph,
  proveIn,
} from '../support/proof-project.ts';
import { findPython, howToGetPython, itWith } from '../support/requires.ts';
import { emptyFolder } from '../support/run-cli.ts';

const python = findPython();
const itWithPython = itWith(python, howToGetPython);

const ini = '[pytest]\npythonpath = src .\n';
const broken = 'def total(items):\n    return sum(items) + 1\n';
const mended = 'def total(items):\n    return sum(items)\n';
const totalTest = 'from shop.cart import total\n\n\ndef test_total():\n    assert total([1]) == 1\n';

/** Proves the last commit against the one before it, a run a side; the checkout must be as it was. */
async function proofOf(root: string, args: readonly string[] = []): Promise<ProofDocument> {
  const before = photograph(root);
  const programs = environmentWith(python ?? '', []);
  const { document } = await proveIn(root, programs, ['--base', 'HEAD^1', '--runs', '1', ...args]);
  expect(photograph(root)).toEqual(before);
  return document;
}

const verdicts = ({ verdict, tests }: ProofDocument): unknown => [
  verdict,
  tests.map((test) => [test.nodeId, test.base, test.verdict]),
];

describe('what redfirst prove makes of a change', () => {
  itWithPython(
    'of a src layout with binary files, links and modes that change, and sources that come and go',
    async () => {
      const { root } = historyOf(
        {
          'pytest.ini': ini,
          'src/shop/__init__.py': '',
          'src/shop/cart.py': broken,
          'src/shop/old.py': 'RATE = 2\n',
          'src/shop/data.bin': new Uint8Array([0, 255, 1]),
          'run.sh': 'echo\n',
        },
        {},
      );
      symlinkSync('cart.py', join(root, 'src/shop/link.py'));
      execFileSync('chmod', ['755', join(root, 'run.sh')]);
      commitFiles(root, {
        'src/shop/cart.py': mended,
        'src/shop/old.py': null,
        'src/shop/new.py': 'RATE = 3\n',
        'src/shop/data.bin': new Uint8Array([7, 0]),
        'tests/test_cart.py': `import importlib.util, os\nfrom pathlib import Path\n${totalTest}\n\ndef test_tree():\n    names = sorted(os.listdir("src/shop"))\n    bits = Path("src/shop/data.bin").read_bytes()\n    assert ("old.py" in names, "new.py" in names, "link.py" in names, bits, os.access("run.sh", os.X_OK)) == (False, True, True, b"\\x07\\x00", True)\n`,
      });
      const document = await proofOf(root);
      expect(verdicts(document)).toEqual([
        'proved',
        [
          ['tests/test_cart.py::test_total', 'failed', 'proved'],
          ['tests/test_cart.py::test_tree', 'failed', 'proved'],
        ],
      ]);
      expect(document.tests[1]?.why).toMatch(/assert \(True, False,.*, False\) == \(False, True,/);
    },
    60_000,
  );

  itWithPython(
    'of a namespace package below the root: its own pytest decides, with ids of its own',
    async () => {
      const base = 'packages/a/';
      const { root } = historyOf(
        { [`${base}pytest.ini`]: ini, [`${base}src/acme/cart.py`]: broken, 'README.md': 'x\n' },
        {
          [`${base}src/acme/cart.py`]: mended,
          [`${base}tests/test_cart.py`]: totalTest.replace('shop', 'acme'),
        },
      );
      expect(verdicts(await proofOf(root))).toEqual([
        'proved',
        [['tests/test_cart.py::test_total', 'failed', 'proved']],
      ]);
    },
    60_000,
  );

  itWithPython(
    'where only a fixture changed: the tests below it; where a test is only added: that alone',
    async () => {
      const conftest = (value: number) =>
        `import pytest\n\n\n@pytest.fixture\ndef items():\n    return [${value}]\n`;
      const uses =
        'from shop.cart import total\n\n\ndef test_first(items):\n    assert total(items) == items[0]\n';
      const { root } = historyOf(
        {
          'pytest.ini': ini,
          'src/shop/cart.py': 'def total(items):\n    return 1\n',
          'tests/conftest.py': conftest(1),
          'tests/test_cart.py': uses,
        },
        { 'src/shop/cart.py': mended, 'tests/conftest.py': conftest(2) },
      );
      expect(verdicts(await proofOf(root))).toEqual([
        'proved',
        [['tests/test_cart.py::test_first', 'failed', 'proved']],
      ]);
      commitFiles(root, {
        'src/shop/cart.py': 'def total(items):\n    return max(sum(items), 0)\n',
        'tests/test_cart.py': `${uses}\n\ndef test_debt():\n    assert total([-1]) == 0\n`,
      });
      expect(verdicts(await proofOf(root))).toEqual([
        'proved',
        [['tests/test_cart.py::test_debt', 'failed', 'proved']],
      ]);
    },
    60_000,
  );

  itWithPython(
    'where tests are only moved: none; where the new name of a module is missing on the base: weak',
    async () => {
      const { root } = historyOf(
        { 'pytest.ini': ini, 'src/shop/cart.py': mended, 'tests/test_cart.py': totalTest },
        { 'tests/test_cart.py': null, 'tests/test_basket.py': totalTest },
      );
      expect(verdicts(await proofOf(root))).toEqual(['no-tests', []]);
      commitFiles(root, {
        'src/shop/cart.py': null,
        'src/shop/basket.py': mended,
        'tests/test_basket.py': totalTest.replace('shop.cart', 'shop.basket'),
      });
      const document = await proofOf(root);
      expect(verdicts(document)).toEqual(['weak', [['tests/test_basket.py::test_total', 'error', 'weak']]]);
      expect(document.why).toContain("No module named 'shop.basket'");
    },
    60_000,
  );

  itWithPython(
    'of a merge commit in a shallow clone: against its first parent, and what is missing is fetched',
    async () => {
      const { root } = historyOf({ 'pytest.ini': ini, 'src/shop/cart.py': broken });
      git(root, 'checkout', '-q', '-b', 'fix');
      commitFiles(root, { 'src/shop/cart.py': mended, 'tests/test_cart.py': totalTest });
      git(root, 'checkout', '-q', 'main');
      commitFiles(root, { 'README.md': 'x\n' });
      git(root, 'merge', '-q', '--no-ff', '-m', 'Merge', 'fix');
      const clone = join(emptyFolder(), 'clone');
      git(root, 'clone', '-q', '--depth', '1', `file://${root}`, clone);
      const programs = environmentWith(python ?? '', []);
      const base = git(root, 'rev-parse', 'HEAD^1');
      const { document } = await proveIn(clone, programs, ['--base', base, '--runs', '1']);
      expect([document.verdict, document.base]).toEqual(['proved', base]);
    },
    60_000,
  );

  itWithPython(
    'where a submodule moved: nothing is provable, and it says which',
    async () => {
      const other = historyOf({ 'a.txt': '1\n' }, { 'a.txt': '2\n' });
      const { root } = historyOf({ 'pytest.ini': ini, 'src/shop/cart.py': broken });
      git(root, 'submodule', '--quiet', 'add', `file://${other.root}`, 'vendor/lib');
      git(join(root, 'vendor/lib'), 'checkout', '-q', other.shas[0] ?? '');
      commitFiles(root, {});
      git(join(root, 'vendor/lib'), 'checkout', '-q', other.shas[1] ?? '');
      commitFiles(root, { 'src/shop/cart.py': mended, 'tests/test_cart.py': totalTest });
      const programs = environmentWith(python ?? '', []);
      const { document } = await proveIn(root, programs, ['--base', 'HEAD^1', '--runs', '1']);
      expect(document.verdict).toBe('not-provable');
      expect(document.why).toMatch(/^the submodule vendor\/lib is at another commit on the base/);
    },
    60_000,
  );

  itWithPython(
    'where an untracked file is in the way: it refuses, and touches nothing',
    async () => {
      const { root } = historyOf(
        { 'pytest.ini': ini, 'src/shop/cart.py': broken, 'src/shop/old.py': 'X = 1\n' },
        { 'src/shop/cart.py': mended, 'src/shop/old.py': null, 'tests/test_cart.py': totalTest },
      );
      writeFileSync(join(root, 'src/shop/old.py'), 'MINE = 1\n');
      const before = photograph(root);
      const programs = environmentWith(python ?? '', []);
      await expect(proveIn(root, programs, ['--base', 'HEAD^1'])).rejects.toThrow(
        /^exit 4: .*src\/shop\/old\.py is not tracked by git and is in the way/s,
      );
      expect(photograph(root)).toEqual(before);
      expect(existsSync(join(root, '.git/redfirst/switch'))).toBe(false);
    },
    60_000,
  );

  itWithPython(
    'of sources of equal size and second: compiled files of one side decide nothing on the other',
    async () => {
      const { root } = historyOf(
        { 'pytest.ini': ini, 'src/shop/cart.py': 'RATE = 1\n' },
        {
          'src/shop/cart.py': 'RATE = 2\n',
          'tests/test_rate.py':
            'import subprocess, sys\n\n\ndef test_rate():\n    code = "import sys; sys.path.insert(0, \'src\'); sys.dont_write_bytecode = False; import shop.cart; print(shop.cart.RATE)"\n    assert subprocess.check_output([sys.executable, "-E", "-c", code]).strip() == b"2"\n',
        },
      );
      const programs = environmentWith(python ?? '', []);
      const { document } = await proveIn(root, programs, ['--base', 'HEAD^1', '--runs', '2']);
      expect(verdicts(document)).toEqual(['proved', [['tests/test_rate.py::test_rate', 'failed', 'proved']]]);
    },
    60_000,
  );
});
