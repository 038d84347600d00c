import { inFolder, type ProjectFiles } from './project-files.ts';

/** What runs the tests in an existing step. */
export type RunningTool = 'pytest' | 'tox' | 'nox' | 'hatch' | 'make';

interface Step {
  run: string;
  uses: string;
  /** Its working directory; '' for the top folder. */
  folder: string;
}

interface Row {
  tool: RunningTool;
  /** A line that starts it. */
  line: RegExp;
  /** Files of the step's folder, one of which must speak of pytest; none: the line alone says it. */
  files: readonly string[];
}

/** Environments of tox and sessions of nox that check something else than tests, by the names that are usual. */
const otherwise =
  /(?:^|[\s,-])(?:lint\w*|docs?\w*|typing|types?|mypy|pyright|style|format|flake8|ruff|pre-commit|build|package|pkg|release|twine|changelog)\b/;

const ROWS: readonly Row[] = [
  { tool: 'pytest', line: /(?<![\w./-])(?:\S*\/)?(?:pytest|py\.test)(?![\w.=<>~[-])/, files: [] },
  {
    tool: 'tox',
    line: /(?<![\w./-])tox(?![\w.-])/,
    files: ['tox.ini', 'tox.toml', 'setup.cfg', 'pyproject.toml'],
  },
  { tool: 'nox', line: /(?<![\w./-])nox(?![\w.-])/, files: ['noxfile.py'] },
  { tool: 'hatch', line: /(?<![\w./-])hatch\s+(?:test|run)\b/, files: ['pyproject.toml', 'hatch.toml'] },
  { tool: 'make', line: /(?<![\w./-])make\s+[\w-]*(?:test|check|cov)/, files: ['Makefile', 'makefile'] },
];

/** Lines that only install what they name. */
const installs =
  /\b(?:pip3?|pipx|uv|poetry|pdm|conda|mamba|apt-get|apt)\b[^|;&]*\b(?:install|add|sync|inject)\b/;

/** The tool by which a step runs pytest; null when it runs something else. */
export function runningTool({ run, uses, folder }: Step, { texts }: ProjectFiles): RunningTool | null {
  if (/(?:^|\/)[\w-]*pytest[\w-]*(?:\/[\w./-]+)?@/.test(uses)) return 'pytest';
  const lines = run
    .replaceAll(/\\\r?\n/g, ' ')
    .split('\n')
    .flatMap((line) => line.split(/&&|;/))
    .filter((line) => !/^\s*#/.test(line) && !installs.test(line));
  const place = folder.replace(/^\.\/|\/$/g, '');
  for (const { tool, line, files } of ROWS) {
    const speaks =
      files.length === 0 ||
      files.some((name) => /pytest|py\.test/.test(texts.get(inFolder(place, name)) ?? ''));
    if (speaks && lines.some((one) => line.test(one) && (tool === 'pytest' || !otherwise.test(one))))
      return tool;
  }
  return null;
}
