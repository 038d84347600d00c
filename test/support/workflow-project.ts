import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const projectRoot = join(import.meta.dirname, '../..');

/** What a person installs to test the small project; the versions that the expected values were seen with. */
export const REQUIREMENTS = [
  'pytest==9.2.0',
  'pytest-cov==7.1.0',
  'pytest-reportlog==1.0.0',
  'pytest-rerunfailures==16.7',
  'coverage==7.17.3',
];

const files = {
  'pyproject.toml': '[tool.pytest.ini_options]\npythonpath = ["src"]\naddopts = "-p no:cacheprovider"\n',
  'src/shop/__init__.py': '',
  'src/shop/cart.py': [
    'def total(prices):',
    '    if not prices:',
    '        return 0',
    '    return sum(prices) + 1',
    '',
    '',
    'def discount(price):',
    '    return price / 2',
    '',
  ].join('\n'),
  'tests/test_cart.py': [
    'import pathlib',
    '',
    'import pytest',
    '',
    'from shop.cart import total',
    '',
    '',
    'def test_empty():',
    '    assert total([]) == 0',
    '',
    '',
    'def test_total():',
    '    assert total([1, 2]) == 3',
    '',
    '',
    '@pytest.mark.skip(reason="not today")',
    'def test_skipped():',
    '    raise AssertionError',
    '',
    '',
    '@pytest.mark.parametrize("name", ["a", "::error::pwned", "##[group]pwned"])',
    'def test_named(name):',
    '    print("::set-output name=total::pwned")',
    '    print("::warning::pwned")',
    '    print("##[error]pwned")',
    '    assert name == "a", f"::error::pwned {name}"',
    '',
    '',
    'def test_flaky(tmp_path_factory):',
    '    seen = pathlib.Path(tmp_path_factory.getbasetemp()) / "seen"',
    '    first = not seen.exists()',
    '    seen.touch()',
    '    assert not first',
    '',
  ].join('\n'),
  'test.sh': 'pytest tests/test_cart.py\n',
  'crash/test_crash.py': [
    'import os',
    'import signal',
    '',
    '',
    'def test_before():',
    '    pass',
    '',
    '',
    'def test_kill():',
    '    os.kill(os.getpid(), signal.SIGKILL)',
    '',
  ].join('\n'),
};

/** One job a way to use the Action; each writes the outputs that it got into a file. */
const workflow = (uploadPath: string) =>
  `
name: CI
on: [push]
permissions:
  contents: read
jobs:
${job('tests', { command: 'pytest -s --cov=shop --cov-branch --reruns 2 tests', shard: 'one', shards: '2' })}
${job('killed', { command: 'pytest crash' })}
${job('shot', { command: 'echo begun; kill -9 $$' })}
${job('later', { reports: 'out/*.xml', environment: 'by hand' }, 'pytest tests --junitxml=out/junit.xml || true')}
${job('nothing', {})}
${job('wrong', { shards: 'many', upload: 'maybe' })}
${job('script', { command: 'sh ./test.sh' })}
${job('setup', {}, 'PYTHONPATH="$PYTHONPATH:src" sh ./test.sh || true', ['setup'])}
${job('green', { command: 'python -m pytest tests/test_cart.py::test_empty' })}
`.replaceAll('UPLOADED_FOLDER', uploadPath);

/** `modes`: what the Action is used for before that. */
function job(name: string, inputs: Record<string, string>, before = 'true', modes: string[] = []): string {
  const uses = modes.map((mode) => `      - uses: ./.redfirst\n        with: { mode: ${mode} }\n`);
  const given = Object.entries(inputs).map(([key, value]) => `          ${key}: ${JSON.stringify(value)}`);
  return `  ${name}:
    runs-on: ubuntu-latest
    env:
      UPLOADED: UPLOADED_FOLDER/${name}
    steps:
      - uses: actions/checkout@v6
${uses.join('')}      - run: ${JSON.stringify(before)}
      - uses: ./.redfirst
        id: redfirst
${given.length > 0 ? `        with:\n${given.join('\n')}\n` : ''}      - if: always()
        env:
          OUTPUTS: \${{ toJSON(steps.redfirst.outputs) }}
          OUTCOME: \${{ steps.redfirst.outcome }}
        run: |
          mkdir -p "$UPLOADED"
          echo "$OUTPUTS" > "$UPLOADED/outputs.json"
          echo "$OUTCOME" > "$UPLOADED/outcome"`;
}

/** A small pytest project in a git repository, with the Action in it and a workflow that uses it. */
export function workflowProject(): { root: string; sha: string; uploaded: string } {
  const place = mkdtempSync(join(tmpdir(), 'redfirst-act-'));
  const root = join(place, 'shop');
  const uploaded = join(place, 'uploaded');
  const all = { ...files, '.github/workflows/ci.yml': workflow(uploaded) };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  cpSync(join(projectRoot, 'action.yml'), join(root, '.redfirst/action.yml'));
  for (const file of readdirSync(join(projectRoot, 'dist')).filter((name) => /^collect.*\.mjs$/.test(name)))
    cpSync(join(projectRoot, 'dist', file), join(root, '.redfirst/dist', file));
  cpSync(join(projectRoot, 'dist/pytest'), join(root, '.redfirst/dist/pytest'), {
    recursive: true,
    filter: (path) => !path.endsWith('__pycache__'),
  });
  const git = (...args: string[]) =>
    execFileSync(
      'git',
      ['-C', root, '-c', 'user.name=A Tester', '-c', 'user.email=tester@example.invalid', ...args],
      {
        encoding: 'utf8',
      },
    ).trim();
  git('init', '--quiet', '-b', 'main');
  // act wants to know whose repository it is.
  git('remote', 'add', 'origin', 'https://github.com/octo/shop.git');
  git('add', '.');
  git('-c', 'commit.gpgsign=false', 'commit', '--quiet', '-m', 'Start');
  return { root, sha: git('rev-parse', 'HEAD'), uploaded };
}
