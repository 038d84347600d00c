import { quotePosix } from '#src/analysis/shell-quote.ts';

/** What the interpreter behind a command has; from `pytest -VV`. */
export interface PytestFacts {
  pytest: string | null;
  /** Major and minor, where the path of pytest's package tells it. */
  python: string | null;
  /** Versions by distribution name. */
  plugins: Record<string, string>;
}

/** A command line that is run, and the reports that it is made to write. */
export interface CommandPlan {
  line: string;
  /** Reports of tests and of coverage that flags of ours ask for. */
  tests: string[];
  coverage: string[];
  /** Reports that flags of the line itself ask for, as written there. */
  named: string[];
}

/** A launcher may stand before pytest, and a path before either. */
const path = String.raw`(?:[\w.~-]*[\\/])*`;
const assignments = String.raw`(?:[A-Za-z_]\w*=[^\s'"$\x60]*\s+)*`;
const runner = String.raw`(?:(?:uv|poetry|pipenv|pdm|rye|hatch)\s+run\s+)?`;
const pythonModule = String.raw`${path}(?:python(?:\d+(?:\.\d+)?)?|py|pypy3?)(?:\.exe)?\s+-m\s+`;
const coverageRun = String.raw`(?:${path}|${pythonModule})coverage\s+run\s+(?:--?[\w-]+(?:=[^\s'"$\x60]*)?\s+)*?-m\s+`;
const beginsWithPytest = new RegExp(
  String.raw`^\s*${assignments}${runner}(?:${coverageRun}|${pythonModule}|${path})(?:pytest|py\.test)(?:\.exe)?(?=\s|$)`,
);

/**
 * The part of `line` up to and including the word that starts pytest, if the line is one simple call of it (a pipe after
 * it may follow); null for anything else, such as tox, make, a script, or several commands.
 */
export function pytestLauncher(line: string): string | null {
  const launcher = beginsWithPytest.exec(line)?.[0];
  if (launcher === undefined) return null;
  const rest = line
    .slice(launcher.length)
    .replace(/\\[\s\S]|'[^']*'|"(?:[^"\\]|\\[\s\S])*"/g, '')
    .replace(/&?\d*[<>]+&?/g, '');
  return /[;&\n]|\|\|/.test(rest) ? null : launcher;
}

/** Reads what `pytest -VV` prints. */
export function readPytestFacts(output: string): PytestFacts {
  const [, pytest, from] = /^This is pytest version (\S+?),? imported from (.*)$/m.exec(output) ?? [];
  const plugins: Record<string, string> = {};
  for (const [, name, version] of output.matchAll(/^\s+([\w.-]+)-(\d[\w.!+]*) at /gm))
    if (name !== undefined && version !== undefined) plugins[name] = version;
  const python = /[\\/](?:lib[\\/])?(?:python|pypy)(\d+\.\d+)[\\/]/.exec(from ?? '')?.[1];
  return { pytest: pytest ?? null, python: python ?? null, plugins };
}

interface PlanRequest {
  line: string;
  /** From `pytestLauncher`. */
  launcher: string | null;
  facts: PytestFacts;
  /** Options that pytest takes from elsewhere: `addopts` of its config, PYTEST_ADDOPTS. */
  otherOptions: string;
  /** An existing folder for the reports. */
  folder: string;
}

/**
 * Makes pytest write reports by flags right after its name, so that what the user gave comes later and wins. A report
 * that the user already asks for, on the line or in the config, is left to them: ours would take its place.
 */
export function planCommand({ line, launcher, facts, otherOptions, folder }: PlanRequest): CommandPlan {
  const plan: CommandPlan = { line, tests: [], coverage: [], named: namedReports(line) };
  if (launcher === null) return plan;
  const rest = line.slice(launcher.length);
  // The whole line: an assignment before pytest may be of PYTEST_ADDOPTS.
  const options = `${line} ${otherOptions}`;
  const has = (option: RegExp) => option.test(options);
  const flags: string[] = [];
  if (!has(/--junit-?xml\b|-p\s*no:junitxml\b/)) {
    plan.tests.push(`${folder}/junit.xml`);
    flags.push(`--junitxml=${folder}/junit.xml`);
    // Only this family says each test's file.
    if (!has(/\bjunit_family\s*=/)) flags.push('-o', 'junit_family=xunit1');
  }
  // `facts` were asked for without the line's own options, which may keep the plugin out.
  const withoutLog = /--report-log\b|-p\s*no:reportlog\b|--disable-plugin-autoload\b/;
  if (facts.plugins['pytest-reportlog'] !== undefined && !has(withoutLog)) {
    plan.tests.push(`${folder}/reportlog.jsonl`);
    flags.push(`--report-log=${folder}/reportlog.jsonl`);
  }
  const coverage = coverageReport(facts, has);
  if (coverage !== null) {
    plan.coverage.push(`${folder}/coverage.${coverage}`);
    flags.push(`--cov-report=${coverage}:${folder}/coverage.${coverage}`);
    // Without any --cov-report pytest-cov prints this one; keep it.
    if (!has(/--cov-report\b/)) flags.push('--cov-report=term');
  }
  plan.line = [launcher, ...flags.map(shellWord)].join(' ') + rest;
  return plan;
}

/** A report of pytest-cov, where the user measures coverage with it. */
function coverageReport({ plugins }: PytestFacts, has: (option: RegExp) => boolean): 'json' | 'xml' | null {
  const version = plugins['pytest-cov'];
  if (version === undefined || !has(/--cov(?![\w-])/) || has(/--no-cov(?![\w-])|-p\s*no:(?:pytest_)?cov\b/))
    return null;
  const [major = 0, minor = 0] = version.split('.').map(Number);
  // pytest-cov knows JSON since 4.1.
  const format = major > 4 || (major === 4 && minor >= 1) ? 'json' : 'xml';
  return has(new RegExp(`--cov-report[\\s=]+["']?${format}\\b`)) ? null : format;
}

/** Files that the line's own flags name. */
function namedReports(line: string): string[] {
  const named: string[] = [];
  for (const [, quoted, plain] of line.matchAll(
    /--(?:(?:junit-?xml|report-log)[\s=]+|cov-report[\s=]+(?:xml|json):)(?:["']([^"'\n]+)["']|([^\s"'$`|;&<>]+))/g,
  )) {
    const file = quoted ?? plain;
    if (file !== undefined && !file.startsWith('-')) named.push(file);
  }
  return named;
}

function shellWord(text: string): string {
  return /^[\w./:=@%+-]+$/.test(text) ? text : quotePosix(text);
}
