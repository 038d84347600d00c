import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  CONFIG,
  initiated,
  readWritten,
  repositoryOf,
  TESTS,
  TRIAGE,
  writtenIn,
} from '../support/initiated.ts';
import { actionlintOf, linterTools, zizmorOf } from '../support/linted-workflows.ts';
import { findPython, howToGetPython, itWith, sourceDistribution } from '../support/requires.ts';
import { emptyFolder, projectRoot, runCli } from '../support/run-cli.ts';

const { linters, itLints } = linterTools();
const python = findPython();
const itWithPython = itWith(python, howToGetPython);

/** The one thing that zizmor finds: our action by its tag. The documentation says what to do about it. */
const own = (paths: readonly string[]): string[] =>
  paths
    .map((path) => `unpinned-uses: redfirst/redfirst${path.endsWith('/redfirst.yml') ? '/app' : ''}@v0`)
    .sort();

/** Workflows that init wrote below a folder. */
function workflowsIn(root: string): string[] {
  return writtenIn(root)
    .filter((path) => path !== CONFIG)
    .map((path) => join(root, path));
}

/** Every workflow that a document shows whole, as a file. */
function shownWorkflows(document: string): string[] {
  const text = readFileSync(join(projectRoot, document), 'utf8');
  const folder = emptyFolder();
  return [...text.matchAll(/```yaml\n# (\.github\/workflows\/\S+)\n([\s\S]*?)```/g)].map(
    ([, path = '', yaml = '']) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), yaml);
      return join(folder, path);
    },
  );
}

const test = 'def test_one():\n    pass\n';
const layouts: Record<string, Record<string, string>> = {
  flat: { 'test_shop.py': test },
  uv: {
    'uv.lock': '',
    'pyproject.toml':
      '[project]\nname = "a"\nrequires-python = ">=3.10"\n[dependency-groups]\ndev = ["pytest"]\n',
    'tests/test_shop.py': test,
  },
  nox: {
    'noxfile.py':
      'import nox\n\n\n@nox.session(python=["3.12"])\ndef tests(session):\n    session.run("pytest")\n',
    'tests/test_shop.py': test,
  },
  packages: {
    [`we 'ird/\${{ github.token }}/pytest.ini`]: '',
    [`we 'ird/\${{ github.token }}/test_a.py`]: test,
    'b/pytest.ini': '',
    'b/test_b.py': test,
  },
  systems: {
    'pyproject.toml':
      '[project]\nname = "a"\nclassifiers = ["Operating System :: MacOS", "Programming Language :: Python :: 3.12", "Programming Language :: Python :: 3.14"]\n',
    'tests/test_shop.py': test,
  },
  watched: {
    'test_shop.py': test,
    '.github/workflows/ci.yml': `name: 'C: #I'\non: [push, pull_request]\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: pytest\n`,
  },
};

describe('what init writes', () => {
  itLints(
    'is found right by actionlint and by zizmor in every layout, but for our action’s tag',
    async () => {
      const paths: string[] = [];
      for (const files of Object.values(layouts)) {
        const { root, status } = await initiated(files);
        expect(status).toBe(0);
        paths.push(...workflowsIn(root));
      }
      // One of them has a workflow of its own for its tests.
      expect(paths.length).toBe(2 * Object.keys(layouts).length - 1);
      expect(await actionlintOf(linters, paths)).toBe('');
      expect(await zizmorOf(linters, paths)).toEqual(own(paths));
    },
    300_000,
  );

  itLints('is what README.md and docs/without-a-server.md show, and found right there', async () => {
    const { root } = await initiated({
      'src/shop/__init__.py': '',
      'tests/test_shop.py': test,
      'pyproject.toml':
        '[project]\nname = "shop"\nclassifiers = ["Programming Language :: Python :: 3.13"]\n[project.optional-dependencies]\ntest = ["pytest", "pytest-cov"]\n[tool.coverage.run]\nbranch = true\n',
    });
    const written = workflowsIn(root).map((path) => readFileSync(path, 'utf8'));
    const documents = ['README.md', 'docs/without-a-server.md'].map(shownWorkflows);
    for (const shown of documents) expect(shown.map((path) => readFileSync(path, 'utf8'))).toEqual(written);
    const all = documents.flat();
    expect(await actionlintOf(linters, all)).toBe('');
    expect(await zizmorOf(linters, all)).toEqual(own(all));
  });

  it('uses actions by the commits by which this repository uses them', async () => {
    const texts = ['.github/workflows/ci.yml', 'action.yml'].map((path) =>
      readFileSync(join(projectRoot, path), 'utf8'),
    );
    const known = new Set(texts.join('\n').match(/actions\/[\w-]+@[0-9a-f]{40} # v[\d.]+/g));
    const { root } = await initiated(layouts['flat'] ?? {});
    const used = workflowsIn(root).flatMap(
      (path) => readFileSync(path, 'utf8').match(/uses: actions\/.*/g) ?? [],
    );
    expect(used.length).toBe(3);
    for (const one of used) expect(known).toContain(one.slice('uses: '.length));
  });
});

/** Sources from PyPI, each laid out in another way, and what a person would have written for them. */
const REAL = [
  {
    // setup.py; the tests inside of the package; no requirement, no settings of pytest, no workflow in the archive.
    project: 'h11==0.16.0',
    watched: ['Tests'],
    pythons: ['3.9', '3.10', '3.11', '3.12'],
    steps: ['pip install -e . pytest', 'pytest'],
    says: ['no settings; tests in h11/tests/; the code without a src folder'],
  },
  {
    // Flit; src; requirements in a folder; `py3{12,11,10,9,8}` in tox.ini; coverage in pyproject.toml.
    project: 'itsdangerous==2.2.0',
    watched: ['Tests'],
    pythons: ['3.9', '3.10', '3.11', '3.12'],
    steps: ['pip install -e . -r requirements/tests.txt pytest-cov', 'pytest --cov'],
    says: ['[tool.pytest.ini_options] in pyproject.toml; tests in tests (testpaths); the code in src/'],
  },
  {
    // setuptools-scm; src; pytest's settings in tox.ini; a workflow with a matrix that runs tox, and another that publishes.
    project: 'pluggy==1.6.0',
    watched: ['main'],
    pythons: null,
    steps: null,
    says: ['[pytest] in tox.ini', 'Above line 104', 'below line 110', 'tox hands on only what it is told to'],
  },
];

describe('init in real projects', () => {
  for (const { project, watched, pythons, steps, says } of REAL)
    itWithPython(
      `fits ${project}`,
      async () => {
        const root = realProject(project);
        const { status, stdout } = await runCli(['init', '--yes'], { cwd: root });
        expect([status, writtenIn(root)]).toEqual([0, [...(steps === null ? [] : [TESTS]), TRIAGE, CONFIG]]);
        const written = readWritten(root);
        expect(written.watched).toEqual(watched);
        expect(written.job?.strategy?.matrix ?? null).toEqual(pythons === null ? null : { python: pythons });
        const [install, collect] = written.job?.steps.slice(2) ?? [];
        expect(steps === null ? null : [install?.run, collect?.with?.['command']]).toEqual(steps);
        for (const text of says) expect(stdout).toContain(text);
        expect((await runCli(['config', 'check'], { cwd: root })).status).toBe(0);
      },
      300_000,
    );

  itLints(
    'leaves nothing for actionlint and zizmor to find, but our action’s tag',
    async () => {
      const paths: string[] = [];
      for (const { project } of REAL) {
        const root = realProject(project);
        await runCli(['init', '--yes'], { cwd: root });
        paths.push(...workflowsIn(root));
      }
      expect(paths.length).toBe(5);
      expect(await actionlintOf(linters, paths)).toBe('');
      expect(await zizmorOf(linters, paths)).toEqual(own(paths));
    },
    300_000,
  );
});

/** A repository of its own with a project's source in it. */
function realProject(project: string): string {
  if (python === null) throw new Error('no Python');
  const root = repositoryOf({});
  cpSync(sourceDistribution(python, project), root, { recursive: true });
  return root;
}
