import { describe, expect, it } from '@jest/globals';
import type { Suite } from '#src/init/suites.ts';
import { findSuites } from '#src/init/suites.ts';

/** The one suite of a project with a test and these files. */
function suiteOf(texts: Record<string, string>): Suite {
  const paths = [...Object.keys(texts), 'tests/test_shop.py'].sort();
  const suites = findSuites({ paths, texts: new Map(Object.entries(texts)) });
  const [suite, ...others] = suites;
  if (suite === undefined || others.length > 0) throw new Error(`${suites.length} suites`);
  return suite;
}

const project = '[project]\nname = "shop"\n';

describe('how the tests of a project are run', () => {
  const ways: { about: string; texts: Record<string, string>; install: string[]; command: string }[] = [
    {
      about: 'uv, with the group that every sync installs',
      texts: { 'uv.lock': '', 'pyproject.toml': `${project}[dependency-groups]\ndev = ["pytest"]\n` },
      install: ['pip install uv', 'uv sync --group dev'],
      command: 'uv run pytest',
    },
    {
      about: 'Poetry, with coverage where its group has the plugin',
      texts: {
        'pyproject.toml':
          '[tool.poetry]\nname = "shop"\n[tool.poetry.group.test.dependencies]\npytest = "^8"\npytest-cov = "*"\n[tool.coverage.run]\n',
      },
      install: ['pip install poetry', 'poetry install --with test'],
      command: 'poetry run pytest --cov',
    },
    {
      about: 'Poetry, without coverage where nothing would measure it',
      texts: {
        'pyproject.toml':
          '[tool.poetry]\nname = "shop"\n[tool.poetry.group.test.dependencies]\npytest = "^8"\n[tool.coverage.run]\n',
      },
      install: ['pip install poetry', 'poetry install --with test'],
      command: 'poetry run pytest',
    },
    {
      about: 'pip, with a group that includes the one that names pytest',
      texts: {
        'pyproject.toml': `${project}[dependency-groups]\nbase = ["pytest"]\ntests = [{include-group = "base"}]\n`,
      },
      install: ['pip install --upgrade pip', 'pip install -e . --group tests'],
      command: 'pytest',
    },
    {
      about: 'pip, with an extra of setup.cfg, the one that speaks of tests before others',
      texts: {
        'setup.cfg':
          '[metadata]\nname = shop\n\n[options.extras_require]\nall =\n    pytest\ntesting =\n    pytest>=7\n    mock\n',
      },
      install: ["pip install -e '.[testing]'"],
      command: 'pytest',
    },
    {
      about: 'pip, with the requirements of a project that is no package',
      texts: { 'requirements.txt': 'flask\n' },
      install: ['pip install -r requirements.txt pytest'],
      command: 'python -m pytest',
    },
    {
      about: 'the tox environment that runs pytest',
      texts: {
        'tox.ini':
          '[testenv]\ncommands = echo\n\n[testenv:unit]\ncommands =\n    python -m pytest {posargs}\n',
      },
      install: ['pip install tox'],
      command: 'tox run -e unit',
    },
    {
      about: 'the nox session that runs pytest, with the job’s Python alone',
      texts: {
        'noxfile.py':
          'import nox\n\n\n@nox.session\ndef lint(session):\n    session.run("ruff")\n\n\n@nox.session(python=["3.10", "3.12"], name="unit-tests")\ndef unit(session):\n    session.run("pytest")\n',
      },
      install: ['pip install nox'],
      command: `nox --session unit-tests --force-python "$(python -c 'import sys; print("%d.%d" % sys.version_info[:2])')"`,
    },
    {
      about: 'hatch’s script, with the job’s Python where it is for several',
      texts: {
        'pyproject.toml': `${project}[tool.hatch.envs.test.scripts]\nrun = "pytest {args}"\n[[tool.hatch.envs.test.matrix]]\npython = ["3.10", "3.12"]\n`,
      },
      install: ['pip install hatch'],
      command: `hatch run +py="$(python -c 'import sys; print("%d.%d" % sys.version_info[:2])')" test:run`,
    },
    {
      about: 'hatch’s own command for tests',
      texts: { 'hatch.toml': '[envs.hatch-test]\nextra-dependencies = ["x"]\n', 'pyproject.toml': project },
      install: ['pip install hatch'],
      command: 'hatch test',
    },
    {
      about: 'pytest alone, where its settings for tox stand in the same file',
      texts: { 'setup.py': '', 'tox.ini': '[pytest]\naddopts = -q\n' },
      install: ['pip install -e . pytest'],
      command: 'pytest',
    },
  ];
  it.each(ways)('is known: $about', ({ texts, install, command }) => {
    const found = suiteOf(texts).command;
    expect([found.install, found.command]).toEqual([install, command]);
  });
});

describe('the Pythons of a project', () => {
  const sayings: { says: string; texts: Record<string, string>; versions: string[] }[] = [
    { says: 'nothing', texts: {}, versions: ['3.13'] },
    {
      says: 'at least 3.10',
      texts: { 'pyproject.toml': `${project}requires-python = ">=3.10"\n` },
      versions: ['3.10', '3.13'],
    },
    {
      says: 'at least 3.7, which is too old',
      texts: { 'pyproject.toml': `${project}requires-python = ">=3.7"\n` },
      versions: ['3.9', '3.13'],
    },
    {
      says: 'compatible with 3.11',
      texts: { 'pyproject.toml': `${project}requires-python = "~=3.11"\n` },
      versions: ['3.11', '3.13'],
    },
    {
      says: '3.11 alone',
      texts: { 'pyproject.toml': `${project}requires-python = "==3.11.*"\n` },
      versions: ['3.11'],
    },
    {
      says: 'less than 3.13',
      texts: { 'pyproject.toml': `${project}requires-python = ">=3.11,<3.13"\n` },
      versions: ['3.11', '3.12'],
    },
    {
      says: '3.12 at most',
      texts: { 'pyproject.toml': `${project}requires-python = ">=3.11,<=3.12"\n` },
      versions: ['3.11', '3.12'],
    },
    {
      says: 'Poetry’s ^3.12',
      texts: { 'pyproject.toml': '[tool.poetry.dependencies]\npython = "^3.12"\n' },
      versions: ['3.12', '3.13'],
    },
    {
      says: 'newer than what is usual',
      texts: { 'setup.py': 'setup(python_requires=">=3.14")\n' },
      versions: ['3.14'],
    },
    {
      says: 'tox’s list',
      texts: { 'tox.ini': '[tox]\nenv_list = py3{9,11}-django{42,52}, 3.14, docs\n' },
      versions: ['3.9', '3.11', '3.14'],
    },
    {
      says: 'classifiers in setup.cfg, before what it requires',
      texts: {
        'setup.cfg':
          '[metadata]\nclassifiers =\n    Programming Language :: Python :: 3\n    Programming Language :: Python :: 3.10\n[options]\npython_requires = >=3.9\n',
      },
      versions: ['3.10'],
    },
  ];
  it.each(sayings)('are read: $says', ({ texts, versions }) => {
    expect(suiteOf(texts).pythons.versions).toEqual(versions);
  });
});

describe('the settings of a project', () => {
  it('of pytest are those of the first file that has them, as pytest looks for them', () => {
    const pyproject = '[tool.pytest.ini_options]\ntestpaths = "tests more"\n';
    expect(
      suiteOf({ 'pyproject.toml': pyproject, 'setup.cfg': '[tool:pytest]\ntestpaths = other\n' }).pytest,
    ).toEqual({
      from: '[tool.pytest.ini_options] in pyproject.toml',
      testPaths: ['tests', 'more'],
      addopts: [],
    });
    expect(suiteOf({ 'pyproject.toml': pyproject, 'pytest.ini': '' }).pytest?.from).toBe(
      '[pytest] in pytest.ini',
    );
    expect(suiteOf({ 'pyproject.toml': '[tool.pytest]\ntestpaths = ["a b"]\n' }).pytest).toEqual({
      from: '[tool.pytest] in pyproject.toml',
      testPaths: ['a b'],
      addopts: [],
    });
    expect(suiteOf({ 'tox.ini': '[testenv]\n' }).pytest).toBeNull();
  });

  it('of coverage may stand in four files, and in pytest’s options', () => {
    const coverageOf = (texts: Record<string, string>) => suiteOf(texts).coverage;
    expect(coverageOf({ '.coveragerc': '[report]\nfail_under = 85\n' })).toEqual({
      from: '.coveragerc',
      isInAddopts: false,
      failUnder: 85,
    });
    expect(coverageOf({ 'setup.cfg': '[coverage:run]\nbranch = true\n' })?.from).toBe('setup.cfg');
    expect(coverageOf({ 'pytest.ini': '[pytest]\naddopts =\n    -ra\n    --cov=shop\n' })).toEqual({
      from: '--cov in [pytest] in pytest.ini',
      isInAddopts: true,
      failUnder: null,
    });
    expect(coverageOf({ 'pytest.ini': '[pytest]\naddopts = --cov-config=x\n' })).toBeNull();
    // No percentage that a target can be.
    expect(
      coverageOf({ 'pyproject.toml': '[tool.coverage.report]\nfail_under = 0\n' })?.failUnder,
    ).toBeNull();
  });
});
