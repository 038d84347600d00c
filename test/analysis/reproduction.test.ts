import { describe, expect, it } from '@jest/globals';
import { reproductionOf, suiteReproductionOf } from '#src/analysis/reproduction.ts';
import { unknownSession } from '#src/model/unknown-session.ts';
import { aFailingTest, aTest } from './builders.ts';

const lineFor = (nodeId: string) => reproductionOf(aTest({ nodeId }));

describe('reproductionOf', () => {
  it.each([
    ['tests/test_x.py::test_a[p]', "pytest 'tests/test_x.py::test_a[p]' -v"],
    ['tests/test_x.py::TestC::test_a', "pytest 'tests/test_x.py::TestC::test_a' -v"],
    ['tests/test_x.py', "pytest 'tests/test_x.py' -v"],
    ["t.py::test_a[it's]", "pytest 't.py::test_a[it'\\''s]' -v"],
    ['t.py::test_a[a::b.c]', "pytest 't.py::test_a[a::b.c]' -v"],
    ['-x/test_a.py::test_a', "pytest './-x/test_a.py::test_a' -v"],
    ['@args/test_a.py::test_a', "pytest './@args/test_a.py::test_a' -v"],
  ])('of %s', (nodeId, line) => {
    expect(lineFor(nodeId)).toBe(line);
  });

  it.each([
    ['shop/cart.py::shop.cart.Cart', "pytest 'shop/cart.py::shop.cart.Cart' -v --doctest-modules"],
    ['docs/README.md::README.md', "pytest 'docs/README.md::README.md' -v '--doctest-glob=*.md'"],
    ['docs/use.rst::use.rst', "pytest 'docs/use.rst::use.rst' -v"],
    ['cart.yaml::a price', "pytest 'cart.yaml::a price' -v"],
  ])('tells pytest how to collect the doctest %s', (nodeId, line) => {
    expect(lineFor(nodeId)).toBe(line);
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
    expect(withSeeds({ randomly: '1234', hypothesis: '7' })).toBe(
      "pytest 't.py::test_a' -v --randomly-seed=1234 --hypothesis-seed=7",
    );
    expect(withSeeds({ randomly: '1; id', other: '3' })).toBe("pytest 't.py::test_a' -v");
  });

  it.each(['', 't.py::test_a[\0]', 't.py::test_a[\ud800]', 'tests/br[a]ck/t.py::test_a'])(
    'is null for %j, which no argument of pytest can name',
    (nodeId) => {
      expect(lineFor(nodeId)).toBeNull();
    },
  );

  it('is null for an internal error of pytest, which no node id collects', () => {
    const test = aFailingTest('pytest::internal', { kind: 'internal-error' });
    expect(reproductionOf(test)).toBeNull();
    expect(suiteReproductionOf({ ...test, rootdir: 'packages/x' })).toBe("cd 'packages/x' && pytest -v");
  });
});
