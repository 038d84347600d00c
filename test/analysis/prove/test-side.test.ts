import { describe, expect, it } from '@jest/globals';
import { type TestSuite, testSideOf } from '#src/analysis/prove/test-side.ts';

const defaults: TestSuite = { rootdir: '', testpaths: [], pythonFiles: ['test_*.py', '*_test.py'] };
const isTestSide = (
  path: string,
  suite: Partial<TestSuite> = {},
  { patterns = [], paths = [path] }: { patterns?: string[]; paths?: string[] } = {},
): boolean => testSideOf({ suites: [{ ...defaults, ...suite }], patterns }, paths)(path);

describe('the test side of a repository', () => {
  it.each([
    ['tests/data/input.json', true],
    ['src/shop/tests/helper.py', true],
    ['conftest.py', true],
    ['pytest.ini', true],
    ['test_cart.py', true],
    ['src/shop/cart_test.py', true],
    ['src/shop/testing/fake.py', false],
    ['src/shop/cart.py', false],
    ['src/shop/latest.py', false],
    ['pyproject.toml', false],
    ['docs/tests.md', false],
  ])('of %s, where nothing is configured: %s', (path, expected) => {
    expect(isTestSide(path)).toBe(expected);
  });

  it('has all below a testpath that holds tests, whatever it is called', () => {
    const paths = ['testing/data.ini', 'testing/test_a.py', 'testing/conftest.py', 'src/a.py'];
    expect(paths.filter((path) => isTestSide(path, { testpaths: ['./testing/'] }, { paths }))).toEqual(
      paths.slice(0, 3),
    );
  });

  it('has only the tests of a testpath that is for sources', () => {
    const paths = ['src/a.py', 'src/b.py', 'src/c.py', 'src/test_a.py'];
    expect(paths.filter((path) => isTestSide(path, { testpaths: ['src'] }, { paths }))).toEqual([
      'src/test_a.py',
    ]);
  });

  it('takes a file that python_files matches for a source where testpaths leave it out', () => {
    expect(isTestSide('src/shop/test_rig.py', { testpaths: ['specs'] })).toBe(false);
  });

  it('matches python_files as the project says, below its own root', () => {
    const suite = { rootdir: 'packages/a', testpaths: ['specs'], pythonFiles: ['*_spec.py'] };
    expect(isTestSide('packages/a/specs/cart_spec.py', suite)).toBe(true);
    expect(isTestSide('specs/cart_spec.py', suite)).toBe(false);
  });

  it('has what the config says', () => {
    expect(isTestSide('fixtures/a.json', {}, { patterns: ['fixtures/**'] })).toBe(true);
    expect(isTestSide('fixture/a.json', {}, { patterns: ['fixtures/**'] })).toBe(false);
  });
});
