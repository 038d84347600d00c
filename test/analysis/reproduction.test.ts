import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { reproductionOf, suiteReproductionOf } from '#src/analysis/reproduction.ts';
import { unknownSession } from '#src/model/unknown-session.ts';
import { powerShellWords } from '../support/powershell-words.ts';
import { aFailingTest, aTest } from './builders.ts';

const lineFor = (nodeId: string) => reproductionOf(aTest({ nodeId }));

describe('reproductionOf', () => {
  it.each([
    ['tests/test_x.py::test_a[p]', "pytest 'tests/test_x.py::test_a[p]' -v"],
    ['tests/test_x.py::TestC::test_a', "pytest 'tests/test_x.py::TestC::test_a' -v"],
    ['tests/test_x.py::TestÜ::test_größe', "pytest 'tests/test_x.py::TestÜ::test_größe' -v"],
    ['tests/test_x.py', "pytest 'tests/test_x.py' -v"],
    ["t.py::test_a[it's]", "pytest 't.py::test_a[it'\\''s]' -v"],
    ['t.py::test_a[a::b.c]', "pytest 't.py::test_a[a::b.c]' -v"],
    ['t.py::test_a[x/y.py::test_b]', "pytest 't.py::test_a[x/y.py::test_b]' -v"],
    ['t.py::test_a[[]', "pytest 't.py::test_a[[]' -v"],
    ['-x/test_a.py::test_a', "pytest './-x/test_a.py::test_a' -v"],
    ['@args/test_a.py::test_a', "pytest './@args/test_a.py::test_a' -v"],
  ])('of %s', (nodeId, line) => {
    expect(lineFor(nodeId)).toBe(line);
  });

  it.each([
    ['shop/cart.py::shop.cart.Cart', "pytest 'shop/cart.py::shop.cart.Cart' -v --doctest-modules"],
    ['cart.py::cart', "pytest 'cart.py::cart' -v --doctest-modules"],
    ['shop/__init__.py::shop', "pytest 'shop/__init__.py::shop' -v --doctest-modules"],
    ['test_cart.py::test_cart', "pytest 'test_cart.py::test_cart' -v"],
    ['docs/README.md::README.md', "pytest 'docs/README.md::README.md' -v '--doctest-glob=*.md'"],
    ['docs/use.rst::use.rst', "pytest 'docs/use.rst::use.rst' -v"],
    ['cart.yaml::a price', "pytest 'cart.yaml::a price' -v"],
  ])('tells pytest how to collect the doctest %s', (nodeId, line) => {
    expect(lineFor(nodeId)).toBe(line);
  });

  it('knows the doctest of a module that is named as a test by how it failed', () => {
    const excerpt = '001 >>> 1\nExpected:\n    2\nGot:\n    1';
    const line = "pytest 'test_cart.py::test_cart' -v --doctest-modules";
    expect(reproductionOf(aFailingTest('test_cart.py::test_cart', { excerpt }))).toBe(line);
  });

  it('tells pytest not to escape parameters that it did not escape', () => {
    const option = '-o disable_test_id_escaping_and_forfeit_all_rights_to_community_support=true';
    expect(lineFor('t.py::test_a[naïve]')).toBe(`pytest 't.py::test_a[naïve]' -v ${option}`);
    expect(lineFor('t.py::test_a[new\nline]')).toBe(`pytest 't.py::test_a[new\nline]' -v ${option}`);
    expect(lineFor('t.py::test_a[na\\xefve]')).toBe("pytest 't.py::test_a[na\\xefve]' -v");
    expect(lineFor('größe/t.py::test_ü')).toBe("pytest 'größe/t.py::test_ü' -v");
  });

  it('gives a test that was stopped for its time the same time', () => {
    const stopped = (message: string) => reproductionOf(aFailingTest('t.py::test_a', { message }));
    expect(stopped('Timeout (>2.0s) from pytest-timeout.')).toBe("pytest 't.py::test_a' -v '--timeout=2.0'");
    expect(stopped('Timeout >0.5s')).toBe("pytest 't.py::test_a' -v '--timeout=0.5'");
    expect(stopped('Timeout of the shop')).toBe("pytest 't.py::test_a' -v");
  });

  it('goes to the root of the package first', () => {
    expect(reproductionOf(aTest({ nodeId: 't.py::test_a', rootdir: "packages/o'x y" }))).toBe(
      "cd 'packages/o'\\''x y' && pytest 't.py::test_a' -v",
    );
    expect(reproductionOf(aTest({ nodeId: 't.py::test_a', rootdir: '-p' }))).toBe(
      "cd './-p' && pytest 't.py::test_a' -v",
    );
  });

  it('gives seeds back, if they are numbers', () => {
    const withSeeds = (seeds: Record<string, string>) =>
      reproductionOf(aTest({ nodeId: 't.py::test_a' }), { ...unknownSession(), seeds });
    expect(withSeeds({ randomly: '1234', 'random-order': '5', hypothesis: '7' })).toBe(
      "pytest 't.py::test_a' -v --randomly-seed=1234 --random-order-seed=5 --hypothesis-seed=7",
    );
    expect(withSeeds({ randomly: '1; id', other: '3' })).toBe("pytest 't.py::test_a' -v");
  });

  it('collects the file first that took the module’s name', () => {
    const message = [
      'import file mismatch:',
      "imported module 'test_same' has this __file__ attribute:",
      '  /runner/work/a/test_same.py',
      'which is not the same as the test file we want to collect:',
      '  /runner/work/b/test_same.py',
      'HINT: remove __pycache__ / .pyc files and/or use a unique basename for your test file modules',
    ].join('\n');
    const uncollected = { kind: 'collection-error', message } as const;
    expect(reproductionOf(aFailingTest('b/test_same.py', uncollected))).toBe(
      "pytest 'a/test_same.py' 'b/test_same.py' -v",
    );
    expect(reproductionOf(aFailingTest('c/test_same.py', uncollected))).toBe("pytest 'c/test_same.py' -v");
  });

  it('is null for an empty id and for a package folder that no argument can be', () => {
    expect(lineFor('')).toBeNull();
    expect(reproductionOf(aTest({ nodeId: 't.py::test_a', rootdir: 'p\ud800' }))).toBeNull();
  });

  it('is null for an internal error of pytest, which no node id collects', () => {
    const test = aFailingTest('pytest::internal', { kind: 'internal-error' });
    expect(reproductionOf(test)).toBeNull();
    expect(suiteReproductionOf({ ...test, rootdir: 'packages/x' })).toBe("cd 'packages/x' && pytest -v");
  });

  it('is null where the line is longer than Linux lets an argument be', () => {
    expect(lineFor(`t.py::test_a[${'x'.repeat(130_000)}]`)).toContain("xxx]' -v");
    expect(lineFor(`t.py::test_a[${'x'.repeat(131_072)}]`)).toBeNull();
    // Bytes, not characters.
    expect(lineFor(`t.py::test_a[${'ä'.repeat(65_536)}]`)).toBeNull();
  });
});

describe('an id that no argument of pytest can be', () => {
  const ids = (line: string | null) => {
    const written = /^ids="\$\(mktemp\)" && (printf '%s' '[^']*') > "\$ids" && /.exec(line ?? '')?.[1];
    return JSON.parse(execFileSync('/bin/sh', ['-c', written ?? 'exit 1'], { encoding: 'utf8' }));
  };
  const pytestOf = (line: string | null) => / (pytest '.*)$/s.exec(line ?? '')?.[1];

  it('goes through a file that our plugin reads, and pytest collects what can hold it', () => {
    expect(lineFor('cart.case::a::b')).toBe(
      `ids="$(mktemp)" && printf '%s' '["cart.case::a::b"]' > "$ids" && PYTHONPATH="$(redfirst plugin)"` +
        `"\${PYTHONPATH:+:$PYTHONPATH}" pytest 'cart.case' -v --redfirst-ids="$ids"`,
    );
  });

  it.each([
    ['t.py::test_a[\0]', "'t.py'"],
    ['t.py::test_a[\ud800]', "'t.py'"],
    ['t.py::TestC[a]::test_a', "'t.py'"],
    ['t.py::test_a[x]::test_b[y]', "'t.py'"],
    ['t.py::TestC::test a::b', "'t.py'"],
    ["cart.case::it's::\u2028\n\u001b[31m", "'cart.case'"],
    ['-x/cart.case::a::b', "'./-x/cart.case'"],
    ['tests/br[a]ck/t.py::test_a', "'tests' -v --continue-on-collection-errors"],
    ['br[a]ck/t.py::test_a', "'.' -v --continue-on-collection-errors"],
    ['tests/a::b/t.py::test_a', "'tests' -v --continue-on-collection-errors"],
    ['br[a]ck/use.rst::use.rst', "'.' -v '--doctest-glob=*.rst' --continue-on-collection-errors"],
    ['\ud800/t.py::test_a', "'.' -v --continue-on-collection-errors"],
  ])('as %j does', (nodeId, argument) => {
    const line = lineFor(nodeId);
    expect(ids(line)).toEqual([nodeId]);
    expect(pytestOf(line)).toContain(`pytest ${argument}`);
    expect(pytestOf(line)).toMatch(/ --redfirst-ids="\$ids"$/);
    // Nothing but plain characters: it can be read, copied and pasted.
    expect(line).toMatch(/^[\x20-\x7e]+$/);
  });

  it('takes the plugin’s folder where it is known, and goes to the package’s folder before all', () => {
    const test = aTest({ nodeId: 'cart.case::a::b', rootdir: 'packages/x' });
    const line = reproductionOf(test, undefined, { pluginFolder: "/opt/red'first/pytest" });
    expect(line).toMatch(/^cd 'packages\/x' && ids=/);
    expect(line).toContain(` PYTHONPATH='/opt/red'\\''first/pytest'"\${PYTHONPATH:+:$PYTHONPATH}" pytest `);
  });

  it('that could not be collected has no test to choose: its folder is collected again', () => {
    const test = aFailingTest('tests/br[a]ck/t.py', { kind: 'collection-error', phase: 'collect' });
    expect(reproductionOf(test)).toBe("pytest 'tests' -v");
  });
});

describe('reproductionOf for PowerShell', () => {
  const inPowerShell = (nodeId: string, rootdir = '') =>
    reproductionOf(aTest({ nodeId, rootdir }), undefined, { shell: 'powershell' });

  it.each([
    ['t.py::test_a', ['pytest', 't.py::test_a', '-v']],
    ['t.py::test_a[it\'s $x `y` "z"]', ['pytest', 't.py::test_a[it\'s $x `y` "z"]', '-v']],
    ['shop.py::shop.Cart', ['pytest', 'shop.py::shop.Cart', '-v', '--doctest-modules']],
    ['README.md::README.md', ['pytest', 'README.md::README.md', '-v', '--doctest-glob=*.md']],
    ['@at/t.py::test_a[\u2018]', ['pytest', './@at/t.py::test_a[\u2018]', '-v']],
  ])('gives pytest the words of %j', (nodeId, words) => {
    const [command = []] = powerShellWords(inPowerShell(nodeId) ?? '');
    expect(command.slice(0, words.length)).toEqual(words);
  });

  it('goes to a folder by its literal name, whatever it could match', () => {
    expect(powerShellWords(inPowerShell('t.py::test_a', "packages/o'x[1]") ?? '')).toEqual([
      ['Set-Location', '-LiteralPath', "packages/o'x[1]"],
      ['pytest', 't.py::test_a', '-v'],
    ]);
  });

  it('is null for an id that needs our plugin, and for one that Windows has no room for', () => {
    expect(inPowerShell('cart.case::a::b')).toBeNull();
    expect(inPowerShell(`t.py::test_a[${'x'.repeat(33_000)}]`)).toBeNull();
  });
});
