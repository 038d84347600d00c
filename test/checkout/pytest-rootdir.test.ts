import { describe, expect, it } from '@jest/globals';
import { pytestRootdir } from '#src/checkout/pytest-rootdir.ts';
import { folderWith } from '../support/written-files.ts';

const test = 'packages/shop/tests/test_x.py';

describe("pytest's rootdir", () => {
  it.each([
    [
      'the nearest folder with pytest.ini',
      { 'pytest.ini': '', 'packages/shop/pytest.ini': '' },
      'packages/shop',
    ],
    [
      'above a pyproject.toml that does not configure pytest',
      { 'pytest.ini': '', 'packages/shop/pyproject.toml': '[project]\n' },
      '',
    ],
    ['that of a section of setup.cfg', { 'packages/setup.cfg': '[tool:pytest]\n' }, 'packages'],
    ['that of a section of tox.ini', { 'packages/tox.ini': '[tox]\n[pytest]\n' }, 'packages'],
    [
      'a project without any settings of pytest',
      { 'packages/shop/pyproject.toml': '[project]\n' },
      'packages/shop',
    ],
    ['where nothing tells it, what the caller says', { 'tox.ini': '[tox]\n' }, 'elsewhere'],
  ] as [string, Record<string, string>, string][])('is %s', (_, files, rootdir) => {
    expect(pytestRootdir(folderWith({ ...files, [test]: '' }), test, 'elsewhere')).toBe(rootdir);
  });
});
