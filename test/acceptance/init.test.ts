import { describe, expect, it } from '@jest/globals';
import { CONFIG, initiated, readWritten, TESTS, TRIAGE, textIn, writtenIn } from '../support/initiated.ts';
import { runCli } from '../support/run-cli.ts';

const test = 'def test_one():\n    assert True\n';
const flat = { 'shop.py': '', 'test_shop.py': test };
const checkout = {
  uses: expect.stringMatching(/^actions\/checkout@[0-9a-f]{40}$/),
  with: { 'persist-credentials': false },
};
const setupPython = (version: string) => ({
  uses: expect.stringMatching(/^actions\/setup-python@[0-9a-f]{40}$/),
  with: { 'python-version': version },
});

describe('init, in a project that no workflow tests', () => {
  it('of modules beside their tests: runs pytest so that the modules are found, and triages what it left', async () => {
    const { root, status, stdout } = await initiated(flat);
    expect([status, writtenIn(root)]).toEqual([0, [TESTS, TRIAGE, CONFIG]]);
    const { on, job, watched } = readWritten(root);
    expect(on).toEqual({ push: { branches: ['main'] }, pull_request: null });
    expect(job.permissions).toEqual({ contents: 'read' });
    expect(job.steps).toEqual([
      checkout,
      setupPython('3.13'),
      { run: 'pip install pytest' },
      { uses: 'redfirst/redfirst@v0', with: { mode: 'reproduce', command: 'python -m pytest' } },
    ]);
    expect(watched).toEqual(['Tests']);
    expect(stdout).toContain('none runs pytest');
    expect(stdout).toContain('Without a server there is no "Re-run" of the check');
  });

  it('with a src folder: takes the extra that names pytest, the classifiers’ Pythons and systems, and the coverage settings', async () => {
    const { root, stdout } = await initiated({
      'src/shop/cart.py': '',
      'tests/test_cart.py': test,
      'pyproject.toml': [
        '[project]',
        'name = "shop"',
        'classifiers = [',
        '  "Operating System :: POSIX :: Linux",',
        '  "Operating System :: Microsoft :: Windows",',
        ...['3.8', '3.11', '3.13'].map((version) => `  "Programming Language :: Python :: ${version}",`),
        ']',
        '[project.optional-dependencies]',
        'docs = ["sphinx"]',
        'tests = ["PyTest>=8", "hypothesis"]',
        '[tool.pytest.ini_options]',
        'testpaths = ["tests"]',
        '[tool.coverage.report]',
        'fail_under = 93.5',
      ].join('\n'),
    });
    const { job } = readWritten(root);
    expect(job['runs-on']).toBe(`\${{ matrix.os }}`);
    expect(job.strategy).toEqual({
      'fail-fast': false,
      matrix: { os: ['ubuntu-latest', 'windows-latest'], python: ['3.11', '3.13'] },
    });
    expect(job.steps.slice(1)).toEqual([
      setupPython(`\${{ matrix.python }}`),
      { run: "pip install -e '.[tests]' pytest-cov" },
      { uses: 'redfirst/redfirst@v0', with: { mode: 'reproduce', command: 'pytest --cov' } },
    ]);
    expect(stdout).toContain('not 3.8, which the workflow leaves out');
    const checked = await runCli(['config', 'check'], { cwd: root });
    expect([checked.status, checked.stdout]).toEqual([
      0,
      '.github/redfirst.yml is right; 1 setting deviates from the defaults: coverage.target: 80 → 93.5\n',
    ]);
  });

  it('with packages below the top folder: tests each in its folder, as a shard of one suite', async () => {
    const { root } = await initiated({
      'README.md': '',
      'packages/alpha/pyproject.toml': '[project]\nname = "alpha"\n[dependency-groups]\ndev = ["pytest"]\n',
      'packages/alpha/tests/test_alpha.py': test,
      'packages/beta/pytest.ini': '[pytest]\naddopts = -q --cov=beta\n',
      'packages/beta/requirements-dev.txt': '# tools\npytest==8.4\npytest-cov\n',
      'packages/beta/test_beta.py': test,
    });
    const { job } = readWritten(root);
    expect(job.strategy?.matrix).toEqual({
      suite: [
        {
          folder: 'packages/alpha',
          install: 'pip install --upgrade pip && pip install -e . --group dev',
          command: 'pytest',
        },
        {
          folder: 'packages/beta',
          install: 'pip install -r requirements-dev.txt',
          // pytest's settings measure coverage anyway.
          command: 'python -m pytest',
        },
      ],
    });
    expect(job.steps.slice(2)).toEqual([
      {
        run: 'bash -eo pipefail -c "$INSTALL"',
        'working-directory': `\${{ matrix.suite.folder }}`,
        env: { INSTALL: `\${{ matrix.suite.install }}` },
      },
      {
        uses: 'redfirst/redfirst@v0',
        with: {
          mode: 'reproduce',
          command: `\${{ matrix.suite.command }}`,
          'working-directory': `\${{ matrix.suite.folder }}`,
          environment: 'ubuntu-latest, Python 3.13',
          shard: `\${{ matrix.suite.folder }}`,
          shards: '2',
        },
      },
    ]);
  });

  it('whose tests tox runs: runs tox, and lets it hand on what the plugin is found by', async () => {
    const { root } = await initiated({
      'setup.py': 'from setuptools import setup\nsetup(name="shop")\n',
      'tox.ini':
        '[tox]\nenvlist = lint, py{310,312}\n\n[testenv]\ndeps =\n    pytest\ncommands =\n    pytest {posargs}\n',
      'tests/test_shop.py': test,
    });
    const { job } = readWritten(root);
    expect(job.strategy?.matrix).toEqual({ python: ['3.10', '3.12'] });
    expect(job.env).toEqual({ TOX_OVERRIDE: 'testenv.pass_env+=PYTHONPATH,REDFIRST_PYTEST_LOG' });
    expect(job.steps.slice(2)).toEqual([
      { run: 'pip install tox' },
      { uses: 'redfirst/redfirst@v0', with: { command: 'tox run -e py' } },
    ]);
  });

  it('takes another name where tests.yml is the workflow of something else', async () => {
    const other =
      'name: JavaScript\non: [push]\njobs:\n  js:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npm test\n';
    const { root, status } = await initiated({ ...flat, [TESTS]: other });
    expect([status, textIn(root, TESTS)]).toEqual([0, other]);
    expect(textIn(root, '.github/workflows/redfirst-tests.yml')).toContain('command: python -m pytest');
  });
});

const ci = `name: CI
on:
  pull_request:
  push:
    branches: [trunk]
jobs:
    test:
        runs-on: \${{ matrix.os }}
        strategy:
            matrix:
                os: [ubuntu-24.04, macos-15]
                python-version: [3.9, 3.10]
        steps:
            - uses: actions/checkout@v6
            - run: pip install pytest pytest-cov tox
            - name: Run the tests
              run: |
                  echo begin
                  pytest --cov=shop

            - run: echo end
    lint:
        runs-on: ubuntu-24.04
        steps:
            - run: tox -e lint
`;

describe('init, where a workflow runs pytest', () => {
  it('leaves it, waits for it by its name, and says line by line what to add to it', async () => {
    const { root, status, stdout } = await initiated(
      { ...flat, 'tox.ini': '[testenv]\ncommands = pytest\n', '.github/workflows/ci.yaml': ci },
      'trunk',
    );
    expect([status, writtenIn(root)]).toEqual([0, [TRIAGE, CONFIG]]);
    expect(readWritten(root).watched).toEqual(['CI']);
    expect(textIn(root, '.github/workflows/ci.yaml')).toBe(ci);
    expect(stdout).toContain(
      '.github/workflows/ci.yaml (CI) runs pytest on Python 3.9, Python 3.10, ubuntu-24.04, macos-15\n',
    );
    // Lines 16 to 19 are the step.
    expect(stdout).toContain(
      [
        "  1. Add two steps to job test of .github/workflows/ci.yaml. Above line 16, so that pytest loads Redfirst's plugin:",
        '',
        '            - uses: redfirst/redfirst@v0',
        '              with:',
        '                mode: setup',
        '',
        '     and below line 19, to collect what the tests left:',
        '',
        '            - uses: redfirst/redfirst@v0',
        '              if: always()',
        '',
        '     For coverage, let its pytest write a report of it, too: --cov-report=json',
        '  2. Commit the files and bring them to trunk',
      ].join('\n'),
    );
  });

  it('says when that workflow never runs where a baseline comes from, and what tox must hand on', async () => {
    const { stdout } = await initiated({
      ...flat,
      'tox.ini': '[testenv]\ncommands = pytest\n',
      '.github/workflows/ci.yml': ci.replace('pytest --cov=shop', 'tox -e py'),
    });
    expect(stdout).toContain('2. tox hands on only what it is told to.');
    expect(stdout).toContain('3. .github/workflows/ci.yml does not run on pushes to main.');
  });

  it('waits for the workflow that calls the one with the tests, and asks for no step that is there', async () => {
    const called = ci
      .replace(/on:[\s\S]*?jobs:/, 'on: workflow_call\njobs:')
      .replace('echo end', 'echo end\n            - uses: redfirst/redfirst@v0');
    const { root, stdout } = await initiated({
      ...flat,
      '.github/workflows/called.yml': called,
      '.github/workflows/main.yml': 'on: push\njobs:\n  tests:\n    uses: ./.github/workflows/called.yml\n',
    });
    // GitHub calls a workflow without a name by its path.
    expect(readWritten(root).watched).toEqual(['.github/workflows/main.yml']);
    expect(stdout).not.toContain('Add two steps');
  });

  it('follows aliases: of steps, of lists of them, of events, and however deep they are nested', async () => {
    const anchored = `name: CI
x: [&push push, &pull pull_request]
on: [*push, *pull]
jobs:
  a:
    runs-on: ubuntu-24.04
    steps: &steps
      - &tests
        name: T
        run: pytest
  b:
    runs-on: ubuntu-24.04
    steps: *steps
  c:
    runs-on: ubuntu-24.04
    steps:
      - run: echo
      - *tests
`;
    const nested = Array.from({ length: 25 }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]`);
    const { root, stdout } = await initiated({
      ...flat,
      '.github/workflows/ci.yml': anchored,
      '.github/workflows/nested.yml': ['a0: &a0 [x]', ...nested, 'on: *a25', 'jobs: *a25', ''].join('\n'),
    });
    expect([readWritten(root).watched, writtenIn(root)]).toEqual([['CI'], [TRIAGE, CONFIG]]);
    expect(stdout.match(/Add two steps.*\.yml\. Above line \d+/g)).toEqual([
      'Add two steps to job a of .github/workflows/ci.yml. Above line 8',
      'Add two steps to job c of .github/workflows/ci.yml. Above line 18',
    ]);
    expect(stdout).not.toContain('does not run on pushes');
  });

  it('looks into the actions of the repository, and takes a name for a text though it is a number', async () => {
    const { root, stdout } = await initiated({
      ...flat,
      '.github/actions/run/action.yaml':
        'runs:\n  using: composite\n  steps:\n    - run: pip install pytest\n    - run: pytest -q\n      shell: bash\n',
      '.github/actions/other/action.yml': 'runs: [\n',
      '.github/workflows/ci.yml':
        'name: 123\non: push\njobs:\n  t:\n    steps:\n      - uses: ./.github/actions/other\n      - uses: ./.github/actions/none\n      - uses: ./.github/actions/run/\n',
    });
    expect([readWritten(root).watched, writtenIn(root)]).toEqual([['123'], [TRIAGE, CONFIG]]);
    expect(stdout).toContain('Add two steps to job t of .github/workflows/ci.yml. Above line 8');
  });

  it('writes names as they are, however odd, and lets none be more than a name', async () => {
    const name = `a: "b" # {c}, [d] 'e' \${{ github.token }} - *x ?`;
    const folder = `pack ages/\${{ secrets.A }} 'x`;
    const existing = ci.replace('name: CI', `name: ${JSON.stringify(name)}`);
    const watching = await initiated({ ...flat, '.github/workflows/ci.yml': existing });
    expect(readWritten(watching.root).watched).toEqual([name]);
    const { root } = await initiated(
      { [`${folder}/pytest.ini`]: '', [`${folder}/test_a.py`]: test },
      'feature/+!x',
    );
    const { on, job } = readWritten(root);
    expect(on.push.branches).toEqual(['feature/\\+!x']);
    // GitHub evaluates this one: to the two characters and the brace by which an expression begins.
    expect(job.strategy?.matrix['suite']).toEqual([
      expect.objectContaining({ folder: `pack ages/\${{ '\${{' }} secrets.A }} 'x` }),
    ]);
  });
});
