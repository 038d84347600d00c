import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { violations } from '../support/published-schema.ts';
import { findPython, howToGetPython, itWith, pythonPrograms } from '../support/requires.ts';
import { emptyFolder, preview, run } from '../support/run-cli.ts';
import { describeWithSharedData, sharedPath } from '../support/shared-data.ts';
import { smallProject } from '../support/small-project.ts';
import { folderWith } from '../support/written-files.ts';

const python = findPython();
const itWithPython = itWith(python, howToGetPython);

/** Where the reports were written. */
const RUNNER = '/home/runner/work/project/project';

/** What `diff-cover --format json` says. */
interface DiffCover {
  total_num_lines: number;
  total_num_violations: number;
  src_stats: Record<string, { violation_lines: number[]; covered_lines: number[] }>;
}

interface Case {
  name: string;
  bundle: string;
  base: string;
  head: string;
  reports: string[];
  recorded: string;
  lines: number;
  missing: number;
  /** Lines of which diff-cover says something else, each with the reason. None do. */
  differences: { path: string; line: number; why: string }[];
}

const iniconfig = 'history-iniconfig';
const monorepo = {
  bundle: 'lab-coverage-monorepo',
  base: '463f5a1b0ce62a7876a6b4b7142b609bb8a0deae',
  head: 'origin/HEAD',
  recorded: 'lab-coverage-monorepo/diff-cover',
  lines: 6,
  missing: 5,
  differences: [],
};

// Figures: `total_num_lines` and `total_num_violations` of the recorded runs of diff-cover 11.0.1.
const cases: Case[] = [
  {
    name: 'iniconfig, a feature without tests (c07 to c08)',
    bundle: iniconfig,
    base: 'e526ab66c2dfeecc9e2eb81caa741033e42395a7',
    head: 'c71a8812828427cfac42ec3f0fc93646e16500d8',
    reports: [`${iniconfig}/c08`],
    recorded: `${iniconfig}/diff-cover-c07-c08`,
    lines: 10,
    missing: 10,
    differences: [],
  },
  {
    name: 'iniconfig, the whole history (c00 to c11)',
    bundle: iniconfig,
    base: 'a114feca2013030be813a98c2bfdbc7e118a410a',
    head: 'f9dba64b6bdfa86b2e2292e5e85f2beccfe53ae0',
    reports: [`${iniconfig}/c11`],
    recorded: `${iniconfig}/diff-cover-c00-c11`,
    lines: 20,
    missing: 14,
    differences: [],
  },
  {
    name: 'h11, a bug',
    bundle: 'broken-h11',
    base: 'abb511c96bcc0bc7dea8157e10e6d4ea05a875a1',
    head: 'origin/HEAD',
    reports: ['broken-h11/head-xunit2'],
    recorded: 'broken-h11/diff-cover',
    lines: 4,
    missing: 1,
    differences: [],
  },
  {
    ...monorepo,
    name: 'a monorepo with a renamed file, from its root',
    reports: ['lab-coverage-monorepo/head/from-root'],
  },
  {
    ...monorepo,
    name: 'a monorepo with a renamed file, from inside each package',
    reports: ['lab-coverage-monorepo/head/pricing-lib', 'lab-coverage-monorepo/head/shop-api'],
  },
];

function checkedOut({ bundle, head }: Case): string {
  const root = join(emptyFolder(), 'project');
  execFileSync('git', ['clone', '-q', sharedPath(bundle, 'history.bundle'), root]);
  execFileSync('git', ['-C', root, 'checkout', '-q', head]);
  return root;
}

/** Uncovered lines by file, and how many lines of it count. */
type Told = Record<string, { lines: number; missing: readonly number[] }>;

function ofDiffCover({ src_stats: files }: DiffCover): Told {
  return Object.fromEntries(
    Object.entries(files)
      .filter(([, file]) => file.violation_lines.length + file.covered_lines.length > 0)
      .map(([path, { violation_lines: missing, covered_lines: covered }]) => [
        path,
        { lines: missing.length + covered.length, missing },
      ]),
  );
}

async function ofPreview(reports: readonly string[], root: string, base: string): Promise<Told> {
  const { exit, ...document } = await preview([...reports, '--root', root, '--base', base]);
  expect([exit, violations('preview', document)]).toEqual([0, []]);
  const files = (document.diffCoverage?.files ?? []) as { path: string; lines: number; missing: number[] }[];
  return Object.fromEntries(files.map(({ path, lines, missing }) => [path, { lines, missing }]));
}

/** diff-cover over the same reports, which name the folder that they were written in. */
async function runDiffCover(reports: readonly string[], root: string, base: string): Promise<Told> {
  const folder = emptyFolder();
  const copies = reports.map((report, at) => {
    const bytes = readFileSync(report);
    const text = (report.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    const copy = join(folder, `${at}.xml`);
    writeFileSync(copy, text.replaceAll(RUNNER, root));
    return copy;
  });
  const answer = join(folder, 'answer.json');
  const program = join(pythonPrograms(python ?? '', ['diff-cover==11.0.1']), 'diff-cover');
  const args = [...copies, `--compare-branch=${base}`, '--format', `json:${answer}`];
  const { status, stderr } = await run(program, args, { cwd: root });
  if (status !== 0) throw new Error(`diff-cover failed: ${stderr}`);
  return ofDiffCover(JSON.parse(readFileSync(answer, 'utf8')) as DiffCover);
}

function linesThatDiffer(ours: Told, theirs: Told): { path: string; line: number }[] {
  const paths = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].sort();
  return paths.flatMap((path) => {
    const [a, b] = [ours, theirs].map((told) => told[path]?.missing ?? []);
    const only = (these: readonly number[] = [], those: readonly number[] = []) =>
      these.filter((line) => !those.includes(line));
    return [...only(a, b), ...only(b, a)].sort((x, y) => x - y).map((line) => ({ path, line }));
  });
}

describeWithSharedData('diff coverage is diff-cover’s', () => {
  for (const one of cases) {
    const { name, base, lines, missing, differences, recorded } = one;
    const xml = one.reports.map((folder) => sharedPath(folder, 'coverage.xml'));

    it(`${name}: ${lines} lines, ${missing} missing, file by file as recorded`, async () => {
      const root = checkedOut(one);
      const ours = await ofPreview(xml, root, base);
      const truth = JSON.parse(readFileSync(sharedPath(recorded, 'diff-cover.json'), 'utf8')) as DiffCover;
      expect([truth.total_num_lines, truth.total_num_violations]).toEqual([lines, missing]);
      expect(ours).toEqual(ofDiffCover(truth));
      const files = Object.values(ours);
      expect(files.reduce((sum, file) => sum + file.lines, 0)).toBe(lines);
      expect(files.reduce((sum, file) => sum + file.missing.length, 0)).toBe(missing);
    });

    itWithPython(
      `${name}: line by line beside the real one`,
      async () => {
        const root = checkedOut(one);
        const [ours, theirs] = await Promise.all([ofPreview(xml, root, base), runDiffCover(xml, root, base)]);
        expect(linesThatDiffer(ours, theirs)).toEqual(differences.map(({ path, line }) => ({ path, line })));
        expect(ours).toEqual(theirs);
      },
      180_000,
    );
  }

  it('the monorepo’s is the same from coverage.json and lcov, from its root and from inside each package', async () => {
    const [, , , fromRoot, inside] = cases;
    const root = checkedOut(fromRoot as Case);
    for (const { reports } of [fromRoot, inside] as Case[])
      for (const file of ['coverage.json', 'coverage.lcov'])
        expect(
          await ofPreview(
            reports.map((folder) => sharedPath(folder, file)),
            root,
            monorepo.base,
          ),
        ).toEqual({
          'packages/pricing-lib/src/pricing_lib/core.py': { lines: 6, missing: [8, 9, 10, 11, 12] },
        });
  }, 30_000);
});

/** A Cobertura report as coverage.py writes it. */
function cobertura(files: Record<string, Record<number, number>>): string {
  const classes = Object.entries(files).map(([path, lines]) => {
    const hits = Object.entries(lines).map(([line, count]) => `<line number="${line}" hits="${count}"/>`);
    return `<class name="x" filename="${path}"><lines>${hits.join('')}</lines></class>`;
  });
  return `<?xml version="1.0" ?><coverage version="7.17.3"><sources><source>.</source></sources><packages><package name="."><classes>${classes.join('')}</classes></package></packages></coverage>`;
}

describe('diff coverage of odd changes', () => {
  /** Line 1 stays, line 2 is changed, line 3 is new; the file is called otherwise. */
  function oddProject() {
    const project = smallProject();
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', project.root, '-c', 'user.name=A', '-c', 'user.email=a@b.invalid', ...args]);
    const body = Array.from({ length: 30 }, (_, at) => `x${at} = ${at}\n`).join('');
    folderWith({ 'src/old.py': body, 'src/still.py': body }, project.root);
    git('add', '.');
    git('commit', '-q', '-m', 'Before');
    const base = execFileSync('git', ['-C', project.root, 'rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
    git('mv', 'src/old.py', 'src/new name é.py');
    git('mv', 'src/still.py', 'src/moved.py');
    folderWith(
      {
        'src/new name é.py': body.replace('x1 = 1\n', 'x1 = 11\ny = 2\n'),
        'src/added.py': '++ = 1\n--- a = 2\nlast = 3',
      },
      project.root,
    );
    git('add', '.');
    git('commit', '-q', '-m', 'After');
    // Not committed, but tested.
    folderWith({ 'src/added.py': '++ = 1\n--- a = 2\nlast = 3\nmore = 4\n' }, project.root);
    const report = join(emptyFolder(), 'coverage.xml');
    const whole = Object.fromEntries(Array.from({ length: 31 }, (_, at) => [at + 1, at % 2]));
    writeFileSync(
      report,
      cobertura({
        'src/new name é.py': whole,
        'src/moved.py': whole,
        'src/added.py': { 1: 1, 2: 0, 4: 0 },
      }),
    );
    return { root: project.root, base, report };
  }

  const expected: Told = {
    'src/added.py': { lines: 3, missing: [2, 4] },
    'src/new name é.py': { lines: 2, missing: [3] },
  };

  it('is of the added lines of a renamed file, none of one that was only renamed, and of what is not committed', async () => {
    const { root, base, report } = oddProject();
    expect(await ofPreview([report], root, base)).toEqual(expected);
  });

  itWithPython(
    'is diff-cover’s too',
    async () => {
      const { root, base, report } = oddProject();
      expect(await runDiffCover([report], root, base)).toEqual(expected);
    },
    180_000,
  );
});
