import { describe, expect, it } from '@jest/globals';
import { runningTool } from '#src/init/running-tool.ts';

const files = {
  paths: [],
  texts: new Map([
    ['tox.ini', '[testenv]\ncommands = pytest\n'],
    ['noxfile.py', 'session.run("pytest")'],
    ['Makefile', 'test:\n\tpytest\n'],
    ['pyproject.toml', '[tool.hatch.envs.test.scripts]\nrun = "pytest"\n'],
    ['go/Makefile', 'test:\n\tgo test\n'],
  ]),
};

describe('the tool that runs pytest in a step', () => {
  const runs: [run: string, tool: string | null][] = [
    ['pytest', 'pytest'],
    ['coverage run -m pytest tests', 'pytest'],
    ['.venv/bin/pytest -q', 'pytest'],
    ['uv run --frozen pytest', 'pytest'],
    ['pip install pytest && pytest', 'pytest'],
    ['pip install pytest pytest-cov', null],
    ['pip install \\\n  pytest', null],
    ['# pytest', null],
    ['pytest-benchmark compare', null],
    ['cat pytest.ini', null],
    ['tox', 'tox'],
    [`tox run -e \${{ matrix.env }}`, 'tox'],
    ['tox -e lint', null],
    ['tox run -e docs,typing', null],
    ['pip install tox', null],
    ['nox -s tests', 'nox'],
    ['nox -s lint', null],
    ['hatch run test:run', 'hatch'],
    ['hatch build', null],
    ['make test', 'make'],
    ['make docs', null],
    ['npm test', null],
  ];
  it.each(runs)('of `%s`', (run, tool) => {
    expect(runningTool({ run, uses: '', folder: '' }, files)).toBe(tool);
  });

  it('is asked of the folder in which the step runs', () => {
    expect(runningTool({ run: 'make test', uses: '', folder: './go/' }, files)).toBeNull();
    expect(runningTool({ run: 'tox', uses: '', folder: 'go' }, files)).toBeNull();
  });

  it('may be an action', () => {
    expect(runningTool({ run: '', uses: 'pavelzw/pytest-action@v2', folder: '' }, files)).toBe('pytest');
    expect(runningTool({ run: '', uses: 'actions/checkout@v6', folder: '' }, files)).toBeNull();
  });
});
