import { describe, expect, it } from '@jest/globals';
import { basesOf, pathMap } from '#src/ingest/map-path.ts';
import { noCheckout } from '#src/model/checkout.ts';
import { treeOf } from './given.ts';

describe('paths without a checkout', () => {
  const paths = pathMap(noCheckout, ['']);

  it.each([
    ['/home/runner/work/shop/shop/src/a.py', 'src/a.py'],
    ['/__w/shop/shop/src/a.py', 'src/a.py'],
    ['D:\\a\\shop\\shop\\src\\a.py', 'src/a.py'],
    ['/Users/runner/work/shop/shop/src/a.py', 'src/a.py'],
    ['home/runner/work/shop/shop/a.py', 'a.py'],
    ['tests/./test_a.py', 'tests/test_a.py'],
    ['src\\pkg\\a.py', 'src/pkg/a.py'],
  ])('%s is a file of the project', (path, expected) => {
    expect(paths.projectFile(path)).toBe(expected);
    expect(paths.nearest([path])).toEqual({ path: expected, confirmed: false, outside: false });
  });

  it.each([
    ['/opt/venv/lib/python3.12/site-packages/a.py'],
    ['.tox/py312/lib/python3.12/site-packages/pkg/a.py'],
    ['C:\\hostedtoolcache\\windows\\Python\\3.12\\x64\\Lib\\unittest\\case.py'],
    ['/usr/lib/python3/dist-packages/a.py'],
    ['<frozen importlib._bootstrap>'],
    ['../../elsewhere/a.py'],
    ['/somewhere/else/a.py'],
  ])('%s is none', (path) => {
    expect(paths.projectFile(path)).toBeNull();
  });

  it('a measured file that leads out is kept by its inner part and said to', () => {
    expect(paths.nearest(['../../../etc/passwd'])).toEqual({
      path: 'etc/passwd',
      confirmed: false,
      outside: true,
    });
    expect(paths.nearest(['/src/a.py', 'a.py'])).toEqual({ path: 'a.py', confirmed: false, outside: false });
  });
});

describe('paths on a checkout', () => {
  const tree = treeOf(
    'src/a.py',
    'packages/x/src/a.py',
    'packages/x/tests/test_x.py',
    'packages/common/c.py',
  );

  it('are tried from the bases in their order', () => {
    expect(pathMap(tree, ['', 'packages/x']).projectFile('src/a.py')).toBe('src/a.py');
    expect(pathMap(tree, ['packages/x', '']).projectFile('src/a.py')).toBe('packages/x/src/a.py');
    expect(pathMap(tree, ['packages/x']).projectFile('../common/c.py')).toBe('packages/common/c.py');
  });

  it('lose leading folders until the tree has the file', () => {
    expect(pathMap(tree, ['']).projectFile('/app/packages/x/tests/test_x.py')).toBe(
      'packages/x/tests/test_x.py',
    );
  });

  it('that the tree lacks are taken by what they say themselves', () => {
    const paths = pathMap(tree, ['']);
    expect(paths.projectFile('src/generated.py')).toBe('src/generated.py');
    expect(paths.projectFile('/home/runner/work/p/p/src/generated.py')).toBe('src/generated.py');
    expect(paths.projectFile('/elsewhere/other.py')).toBeNull();
    expect(paths.projectFile('../../elsewhere/src/a.py')).toBeNull();
  });

  it('of measured files are confirmed by the first that exists', () => {
    expect(pathMap(tree, ['']).nearest(['/w/lib/a.py', '/w/src/a.py'])).toEqual({
      path: 'src/a.py',
      confirmed: true,
      outside: false,
    });
  });
});

describe('a traceback’s path on a checkout', () => {
  const tree = treeOf(
    'conftest.py',
    'README.md',
    'setup.py',
    'test_top.py',
    'src/shop/cart.py',
    'src/shop/api/views.py',
    'src/shop/__init__.py',
    'tests/conftest.py',
    'tests/test_cart.py',
    'tests/unit/conftest.py',
    'tests/utils.py',
  );
  const map = pathMap(tree, ['']);

  it.each([
    ['of a Docker image', '/app/src/shop/cart.py', 'src/shop/cart.py'],
    ['of a Docker image', '/usr/src/app/tests/conftest.py', 'tests/conftest.py'],
    ['of a Docker image', '/code/conftest.py', 'conftest.py'],
    ['of a mount', '/github/workspace/conftest.py', 'conftest.py'],
    ['of GitLab', '/builds/me/shop/conftest.py', 'conftest.py'],
    ['of a runner', '/home/runner/work/shop/shop/tests/conftest.py', 'tests/conftest.py'],
    ['of Windows', 'C:\\shop\\tests\\conftest.py', 'tests/conftest.py'],
    ['of an agent of Azure', 'D:\\a\\1\\s\\conftest.py', 'conftest.py'],
    ['of a developer', '/Users/me/dev/shop/tests/test_cart.py', 'tests/test_cart.py'],
    ['of a developer', '/Users/me/dev/shop/test_top.py', 'test_top.py'],
    ['of a developer', '/Users/me/dev/shop/tests/unit/conftest.py', 'tests/unit/conftest.py'],
    ['installed by tox', '.tox/py311/lib/python3.11/site-packages/shop/cart.py', 'src/shop/cart.py'],
    [
      'installed by tox',
      '/w/.tox/py311/lib/python3.11/site-packages/shop/api/views.py',
      'src/shop/api/views.py',
    ],
    [
      'installed on Windows',
      'C:\\x\\.tox\\py311\\Lib\\site-packages\\shop\\__init__.py',
      'src/shop/__init__.py',
    ],
    ['installed by the system', '/usr/lib/python3/dist-packages/shop/cart.py', 'src/shop/cart.py'],
    ['built by setuptools', 'build/lib/shop/cart.py', 'src/shop/cart.py'],
  ])('%s: %s is the project’s', (_, path, expected) => {
    expect(map.projectFile(path)).toBe(expected);
  });

  it.each([
    ['a namesake of what every project has', '/opt/elsewhere/deep/conftest.py'],
    ['a namesake of what every project has', '/opt/elsewhere/deep/tests/conftest.py'],
    ['a namesake of what every project has', '/opt/elsewhere/deep/tests/utils.py'],
    ['a namesake of one name only', '/opt/elsewhere/deep/cart.py'],
    ['what a test wrote', '/tmp/pytest-of-me/pytest-0/test_x0/tests/test_cart.py'],
    ['what a test wrote', '/tmp/tmpab12cd34/src/shop/cart.py'],
    ['another package', '/opt/venv/lib/python3.11/site-packages/other/src/shop/cart.py'],
    ['another package’s tests', '/opt/venv/lib/python3.11/site-packages/tests/conftest.py'],
    ['Python’s own', '/usr/lib/python3.11/src/shop/cart.py'],
    ['a way out', '../../other/src/shop/cart.py'],
    ['a way out of site-packages', '/x/site-packages/../../src/shop/cart.py'],
  ])('is not the project’s when it is %s: %s', (_, path) => {
    expect(map.projectFile(path)).toBeNull();
  });

  it('that is known to be the project’s has no namesakes', () => {
    expect(map.projectFile('/opt/elsewhere/deep/README.md')).toBeNull();
    expect(map.projectFile('/opt/elsewhere/deep/README.md', true)).toBe('README.md');
    expect(map.projectFile('/usr/lib/python3.11/other/setup.py', true)).toBe('setup.py');
  });

  it('in a container of one package is that package’s', () => {
    const monorepo = treeOf(
      'packages/x/src/a.py',
      'packages/x/setup.py',
      'setup.py',
      'packages/x/lib/b/c.py',
    );
    const inX = pathMap(monorepo, ['packages/x', '']);
    expect(inX.projectFile('/app/src/a.py')).toBe('packages/x/src/a.py');
    expect(inX.projectFile('/app/setup.py')).toBe('packages/x/setup.py');
    expect(inX.projectFile('/v/lib/python3.11/site-packages/b/c.py')).toBe('packages/x/lib/b/c.py');
  });
});

describe('a path that starts from a package of a monorepo', () => {
  const tree = treeOf('a/pyproject.toml', 'a/src/x.py', 'a/src/y.py', 'b/pyproject.toml', 'b/src/y.py');
  const map = pathMap(tree, ['']);

  it('is the file of the only package that has it', () => {
    expect(map.nearest(['src/x.py'])).toEqual({ path: 'a/src/x.py', confirmed: true, outside: false });
  });

  it('stays as it is where several packages have it', () => {
    expect(map.nearest(['src/y.py'])).toEqual({ path: 'src/y.py', confirmed: false, outside: false });
  });
});

it('the bases are the report’s folder, its parents, and at last the root', () => {
  expect(basesOf('packages/x/reports')).toEqual(['packages/x/reports', 'packages/x', 'packages', '']);
  expect(basesOf(null)).toEqual(['']);
});
