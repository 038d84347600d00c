import { describe, expect, it } from '@jest/globals';
import { addoptsOf, configuredOptions } from '#src/action/addopts.ts';
import { planCommand, pytestLauncher, readPytestFacts } from '#src/action/pytest-command.ts';
import { folderWith } from '../support/written-files.ts';

describe('the start of a line that calls pytest', () => {
  const launchers: [line: string, launcher: string | null][] = [
    ['pytest', 'pytest'],
    ['pytest tests -n 4', 'pytest'],
    ['py.test -q', 'py.test'],
    ['python -m pytest tests', 'python -m pytest'],
    ['python3.13 -m pytest', 'python3.13 -m pytest'],
    ['.venv/bin/pytest -x', '.venv/bin/pytest'],
    ['./venv/bin/python -m pytest', './venv/bin/python -m pytest'],
    ['uv run pytest', 'uv run pytest'],
    ['poetry run python -m pytest', 'poetry run python -m pytest'],
    ['coverage run -m pytest tests', 'coverage run -m pytest'],
    [
      'python -m coverage run --branch --source=src -m pytest',
      'python -m coverage run --branch --source=src -m pytest',
    ],
    ['A=1 PYTHONPATH=src pytest', 'A=1 PYTHONPATH=src pytest'],
    ['pytest tests | tee log.txt', 'pytest'],
    ['pytest tests > log.txt 2>&1', 'pytest'],
    ["pytest -k 'a; b && c'", 'pytest'],
    ['pytest -k "a || b"', 'pytest'],
    ['pytest -n $(nproc)', 'pytest'],
    ['pytest a && pytest b', null],
    ['pytest a; echo done', null],
    ['pytest a || true', null],
    ['pytest a &', null],
    ['pytest a\npytest b', null],
    ['cd x && pytest', null],
    ['tox -e py', null],
    ['make test', null],
    ['pytest-watch', null],
    ['echo pytest', null],
    ['uv run --with pytest python x.py', null],
    ['python -m pytest_cov', null],
    ['', null],
  ];
  it.each(launchers)('of %j is %j', (line, launcher) => {
    expect(pytestLauncher(line)).toBe(launcher);
  });

  it('is found in linear time', () => {
    for (const line of ['A=1 '.repeat(50_000), `coverage run ${'-a '.repeat(50_000)}`, 'a/'.repeat(100_000)])
      expect(pytestLauncher(line)).toBeNull();
  });
});

const facts = readPytestFacts(
  [
    'This is pytest version 9.2.0, imported from /venv/lib/python3.11/site-packages/pytest/__init__.py',
    'registered third-party plugins:',
    '  pytest-reportlog-1.0.0 at /venv/lib/python3.11/site-packages/pytest_reportlog/plugin.py',
    '  pytest-cov-7.1.0 at /venv/lib/python3.11/site-packages/pytest_cov/plugin.py',
  ].join('\n'),
);

describe('what pytest says of itself', () => {
  it('are its version, its Python and its plugins', () => {
    expect(facts).toEqual({
      pytest: '9.2.0',
      python: '3.11',
      plugins: { 'pytest-reportlog': '1.0.0', 'pytest-cov': '7.1.0' },
    });
  });

  it('may be nothing', () => {
    expect(readPytestFacts('')).toEqual({ pytest: null, python: null, plugins: {} });
  });
});

function planned(line: string, request: { plugins?: Record<string, string>; otherOptions?: string } = {}) {
  const { plugins = facts.plugins, otherOptions = '' } = request;
  return planCommand({
    line,
    launcher: pytestLauncher(line),
    facts: { ...facts, plugins },
    otherOptions,
    folder: '/tmp/r',
  });
}
const junit = '--junitxml=/tmp/r/junit.xml -o junit_family=xunit1';
const log = '--report-log=/tmp/r/reportlog.jsonl';

describe('the plan for a command', () => {
  it('asks for reports right after the name of pytest', () => {
    expect(planned('pytest tests -n 4 | tee log')).toEqual({
      line: `pytest ${junit} ${log} tests -n 4 | tee log`,
      tests: ['/tmp/r/junit.xml', '/tmp/r/reportlog.jsonl'],
      coverage: [],
      named: [],
    });
  });

  it('asks for a reportlog only where its plugin is', () => {
    expect(planned('pytest', { plugins: {} }).line).toBe(`pytest ${junit}`);
    expect(planned('pytest -p no:reportlog').line).toBe(`pytest ${junit} -p no:reportlog`);
  });

  it('leaves the reports that the user asks for to the user, and knows their names', () => {
    expect(planned('pytest --junitxml=out/j.xml --report-log "my log.jsonl"')).toEqual({
      line: 'pytest --junitxml=out/j.xml --report-log "my log.jsonl"',
      tests: [],
      coverage: [],
      named: ['out/j.xml', 'my log.jsonl'],
    });
    expect(planned('pytest', { otherOptions: 'addopts = "--junit-xml=j.xml --report-log=l"' }).line).toBe(
      'pytest',
    );
  });

  it('adds no flag that the line leaves without its plugin: pytest would refuse it', () => {
    expect(planned('pytest -p no:junitxml').line).toBe(`pytest ${log} -p no:junitxml`);
    expect(planned('pytest --disable-plugin-autoload').line).toBe(
      `pytest ${junit} --disable-plugin-autoload`,
    );
  });

  it('leaves to the user what an assignment on the line asks for', () => {
    const line = 'PYTEST_ADDOPTS=--junitxml=mine.xml pytest tests';
    expect(planned(line, { plugins: {} }).line).toBe(line);
  });

  it('leaves the family of the report to the user', () => {
    expect(planned('pytest -o junit_family=xunit2', { plugins: {} }).line).toBe(
      'pytest --junitxml=/tmp/r/junit.xml -o junit_family=xunit2',
    );
  });

  const coverage: [line: string, flags: string][] = [
    ['pytest --cov=pkg', '--cov-report=json:/tmp/r/coverage.json --cov-report=term'],
    ['pytest --cov', '--cov-report=json:/tmp/r/coverage.json --cov-report=term'],
    ['pytest --cov=pkg --cov-report=html', '--cov-report=json:/tmp/r/coverage.json'],
    ['pytest --cov=pkg --cov-report=json:mine.json', ''],
    ['pytest --cov-branch', ''],
    ['pytest --cov=pkg --no-cov', ''],
    ['pytest', ''],
  ];
  it.each(coverage)('of %j adds for coverage: %j', (line, flags) => {
    const plan = planned(line);
    const rest = line.slice('pytest'.length);
    expect(plan.line).toBe(`pytest ${junit} ${log}${flags === '' ? '' : ` ${flags}`}${rest}`);
    expect(plan.coverage).toEqual(flags === '' ? [] : ['/tmp/r/coverage.json']);
  });

  it('asks an older pytest-cov for XML, and one that measures by its config too', () => {
    expect(planned('pytest --cov', { plugins: { 'pytest-cov': '4.0.0' } }).coverage).toEqual([
      '/tmp/r/coverage.xml',
    ]);
    expect(planned('pytest', { otherOptions: 'addopts = --cov=pkg' }).coverage).toEqual([
      '/tmp/r/coverage.json',
    ]);
  });

  it('changes nothing about any other command', () => {
    expect(planned('tox -e py -- --cov')).toEqual({
      line: 'tox -e py -- --cov',
      tests: [],
      coverage: [],
      named: [],
    });
  });
});

describe('the options in a config file', () => {
  it('are found in INI and TOML, over several lines, and nowhere else', () => {
    const ini =
      '[testenv]\ncommands = pytest --junitxml=x\n[pytest]\naddopts =\n    -q\n    --junitxml=y\ntestpaths = --cov\n';
    expect(addoptsOf(ini).join()).toContain('--junitxml=y');
    expect(addoptsOf(ini).join()).not.toMatch(/--junitxml=x|--cov/);
    const toml = '[tool.pytest.ini_options]\naddopts = [\n  "-q",\n  "--cov=x",\n]\nother = "--junitxml"\n';
    expect(addoptsOf(toml).join()).toContain('--cov=x');
    expect(addoptsOf(toml).join()).not.toContain('--junitxml');
  });

  it('go on after blank lines, and need no indentation in TOML', () => {
    expect(addoptsOf('addopts =\n    -q\n\n    --junitxml=y\n').join()).toContain('--junitxml=y');
    expect(addoptsOf('addopts = [\n\n"--cov=x",\n]\n').join()).toContain('--cov=x');
    expect(addoptsOf('addopts = """\n-q\n--cov=x"""\n').join()).toContain('--cov=x');
  });

  it('are taken from the config that the line names, and from beside the tests that it names', async () => {
    const root = folderWith({
      'ci.ini': '[pytest]\naddopts = --junitxml=ci.xml\n',
      'pkg/pytest.ini': '[pytest]\naddopts = --junitxml=pkg.xml\n',
      'pkg/tests/test_a.py': '',
    });
    const options = (line: string) => configuredOptions(line, root, root);
    expect(await options('pytest tests')).toBe('');
    expect(await options('pytest -c ci.ini tests')).toContain('--junitxml=ci.xml');
    expect(await options('pytest pkg/tests/test_a.py::test_b')).toContain('--junitxml=pkg.xml');
  });
});
