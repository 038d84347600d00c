/** Report files as the real tools write them, made in the test: the shapes are those of pytest 9.2, pytest-reportlog 1.0 and coverage.py 7.17. */

const escapeXml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');

export interface JunitCase {
  classname: string;
  name: string;
  /** Only pytest's family xunit1 writes it; `line` counts from 0 there. */
  file?: string;
  line?: number;
  time?: string;
  /** The children, in order. */
  children?: { tag: 'failure' | 'error' | 'skipped'; message: string; type?: string; text?: string }[];
}

interface JunitOptions {
  /** The attribute `tests=`; the number of elements when absent. */
  tests?: number;
}

/** junit.xml of pytest. */
export function junitXml(cases: readonly JunitCase[], options: JunitOptions = {}): string {
  const body = cases.map((test) => {
    const attributes = [
      `classname="${escapeXml(test.classname)}"`,
      `name="${escapeXml(test.name)}"`,
      ...(test.file === undefined ? [] : [`file="${escapeXml(test.file)}"`]),
      ...(test.line === undefined ? [] : [`line="${test.line}"`]),
      `time="${test.time ?? '0.001'}"`,
    ].join(' ');
    const children = (test.children ?? []).map((child) => {
      const type = child.type === undefined ? '' : `type="${child.type}" `;
      return `<${child.tag} ${type}message="${escapeXml(child.message)}">${escapeXml(child.text ?? child.message)}</${child.tag}>`;
    });
    return children.length === 0
      ? `<testcase ${attributes} />`
      : `<testcase ${attributes}>${children.join('')}</testcase>`;
  });
  const tests = options.tests ?? cases.length;
  return `<?xml version="1.0" encoding="utf-8"?><testsuites name="pytest tests"><testsuite name="pytest" errors="0" failures="0" skipped="0" tests="${tests}" time="0.100" timestamp="2026-03-01T10:00:00.000000+00:00" hostname="runner">${body.join('')}</testsuite></testsuites>`;
}

/** A failing element whose text ends as pytest's tracebacks do: `path:line: Type`. With `at` (path:line) the test calls `check`, which raises there; else the test itself raises. */
export function failingCase(
  classname: string,
  name: string,
  failure: { message: string; at?: string },
): JunitCase {
  const type = /^[A-Za-z_][\w.]*(?=:|$)/.exec(failure.message)?.[0] ?? 'AssertionError';
  const own = `${classname.replaceAll('.', '/')}.py:3`;
  const raised = `E       ${failure.message.replaceAll('\n', '\nE       ')}`;
  const test = `def ${name.split('[')[0]}():`;
  const text =
    failure.at === undefined
      ? `${test}\n>       assert 0\n${raised}\n\n${own}: ${type}`
      : `${test}\n>       check()\n\n${own}: \n${'_ '.repeat(30)}\n\n    def check():\n>       assert 0\n${raised}\n\n${failure.at}: ${type}`;
  return { classname, name, children: [{ tag: 'failure', message: failure.message, text }] };
}

export interface PhaseLine {
  nodeid: string;
  when?: 'setup' | 'call' | 'teardown' | '???';
  outcome?: 'passed' | 'failed' | 'skipped' | 'rerun';
  message?: string;
  rerun?: number;
  /** Seconds. */
  duration?: number;
  /** Where it crashed: a path below the checkout and the line, from 1. */
  crash?: { path: string; line: number };
  keywords?: string[];
}

function entry(at: { path: string; line: number }, lines: string[], message: string): unknown {
  const reprfileloc = { path: at.path, lineno: at.line, message };
  return {
    type: 'ReprEntry',
    data: { lines, reprfuncargs: { args: [] }, reprlocals: null, reprfileloc, style: 'long' },
  };
}

/** What pytest shows of an exception: the test calls `check`, which raises where it crashed; without a place of its own the test itself raises. */
function longrepr(line: PhaseLine): unknown {
  const { message } = line;
  if (message === undefined) return null;
  const [file = '', ...names] = line.nodeid.split('::');
  const test = `    def ${(names.at(-1) ?? 'test').split('[')[0]}():`;
  const raised = [`E       ${message.replaceAll('\n', '\nE       ')}`];
  const type = message.split(':')[0] ?? '';
  const crash = line.crash ?? { path: file, line: 3 };
  const reprcrash = { path: `/home/runner/work/project/project/${crash.path}`, lineno: crash.line, message };
  const reprentries =
    line.crash === undefined
      ? [entry(crash, [test, '>       assert 0', ...raised], type)]
      : [
          entry({ path: file, line: 3 }, [test, '>       check()'], ''),
          entry(crash, ['    def check():', '>       assert 0', ...raised], type),
        ];
  const reprtraceback = { reprentries, extraline: null, style: 'long' };
  return { reprcrash, reprtraceback, sections: [], chain: [[reprtraceback, reprcrash, null]] };
}

/** One `TestReport` line of pytest-reportlog. */
export function phase(line: PhaseLine): string {
  const [file = '', ...names] = line.nodeid.split('::');
  const name = names.join('.');
  return JSON.stringify({
    nodeid: line.nodeid,
    location: [file, 2, name],
    keywords: Object.fromEntries(
      [...(line.keywords ?? []), name, file.split('/').at(-1) ?? file, ''].map((word) => [word, 1]),
    ),
    outcome: line.outcome ?? 'passed',
    longrepr: longrepr(line),
    when: line.when ?? 'call',
    user_properties: [],
    sections: [],
    duration: line.duration ?? 0.001,
    start: 1795253333,
    stop: 1795253333.001,
    ...(line.rerun === undefined ? {} : { rerun: line.rerun }),
    $report_type: 'TestReport',
  });
}

/** The three lines of one attempt: setup, call (as given), teardown. */
export function attempt(call: PhaseLine): string[] {
  const plain = {
    nodeid: call.nodeid,
    ...(call.rerun === undefined ? {} : { rerun: call.rerun }),
    ...(call.keywords === undefined ? {} : { keywords: call.keywords }),
  };
  return [
    phase({ ...plain, when: 'setup' }),
    phase({ ...call, when: 'call' }),
    phase({ ...plain, when: 'teardown' }),
  ];
}

/** reportlog.jsonl; without `exitstatus` the session died before its end. */
export function reportLog(lines: readonly string[], exitstatus: number | null): string {
  const start = JSON.stringify({ pytest_version: '9.2.0', $report_type: 'SessionStart' });
  const finish = exitstatus === null ? [] : [JSON.stringify({ exitstatus, $report_type: 'SessionFinish' })];
  return [start, ...lines, ...finish].map((line) => `${line}\n`).join('');
}

interface MeasuredFile {
  path: string;
  executed: number[];
  missing: number[];
}

/** coverage.xml of a run with line coverage only. */
export function coverageXml(
  files: readonly MeasuredFile[],
  source = '/home/runner/work/project/project',
): string {
  const valid = files.reduce((sum, file) => sum + file.executed.length + file.missing.length, 0);
  const covered = files.reduce((sum, file) => sum + file.executed.length, 0);
  const classes = files.map((file) => {
    const hits = [
      ...file.executed.map((line) => [line, 1] as const),
      ...file.missing.map((line) => [line, 0] as const),
    ].sort((a, b) => a[0] - b[0]);
    const lines = hits.map(([line, count]) => `<line number="${line}" hits="${count}"/>`).join('');
    return `<class name="${file.path.split('/').at(-1)}" filename="${file.path}" complexity="0" line-rate="1" branch-rate="0"><methods/><lines>${lines}</lines></class>`;
  });
  return `<?xml version="1.0" ?>\n<coverage version="7.17.3" timestamp="1795252898826" lines-valid="${valid}" lines-covered="${covered}" line-rate="0.5" branches-covered="0" branches-valid="0" branch-rate="0" complexity="0">\n<sources><source>${source}</source></sources><packages><package name="." line-rate="1" branch-rate="0" complexity="0"><classes>${classes.join('')}</classes></package></packages></coverage>`;
}

/** coverage.json of a run with line coverage only. */
export function coverageJson(files: readonly MeasuredFile[]): string {
  const summary = (executed: number, missing: number) => ({
    covered_lines: executed,
    num_statements: executed + missing,
    percent_covered: (100 * executed) / (executed + missing),
    percent_covered_display: String(Math.round((100 * executed) / (executed + missing))),
    missing_lines: missing,
    excluded_lines: 0,
  });
  return JSON.stringify({
    meta: {
      format: 3,
      version: '7.17.3',
      timestamp: '2026-03-01T10:00:00.000000',
      branch_coverage: false,
      show_contexts: false,
    },
    files: Object.fromEntries(
      files.map((file) => [
        file.path,
        {
          executed_lines: file.executed,
          summary: summary(file.executed.length, file.missing.length),
          missing_lines: file.missing,
          excluded_lines: [],
        },
      ]),
    ),
    totals: summary(
      files.reduce((sum, file) => sum + file.executed.length, 0),
      files.reduce((sum, file) => sum + file.missing.length, 0),
    ),
  });
}
