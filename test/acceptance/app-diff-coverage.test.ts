import { describe, expect, it, jest } from '@jest/globals';
import type { FileCoverage } from '#src/model/coverage.ts';
import type { AppOnFake } from '../support/app-on-fake.ts';
import { aProject, type JobFacts, type Project } from '../support/app-project.ts';
import { passingTests } from '../support/collections.ts';
import { blobSha } from '../support/fake-github/git-objects.ts';
import { withAppOnFake } from '../support/with-app-on-fake.ts';

let scene: AppOnFake;
withAppOnFake((started) => {
  scene = started;
});
jest.setTimeout(30_000);

const numbered = (count: number) => Array.from({ length: count }, (_, at) => `a${at + 1} = ${at + 1}\n`);
const cart = numbered(40);
/** The pull request adds two lines after line 30, so lines 31 and 32. */
const proposed = [...cart.slice(0, 30), 'new = 1\n', 'newer = 2\n', ...cart.slice(30)];
/** The base branch got five lines at the top meanwhile. */
const moved = ['b1 = 1\n', 'b2 = 1\n', 'b3 = 1\n', 'b4 = 1\n', 'b5 = 1\n', ...cart];
const merged = [...moved.slice(0, 35), 'new = 1\n', 'newer = 2\n', ...moved.slice(35)];

function coverageOf(...files: (Partial<FileCoverage> & { path: string })[]) {
  return {
    branchesMeasured: true,
    files: files.map((file) => ({
      blobId: null,
      executed: [],
      missing: [],
      excluded: [],
      branches: [],
      ...file,
    })),
  };
}

const jobOf = (coverage: ReturnType<typeof coverageOf>, testedSha?: string) => ({
  tests: passingTests(3),
  coverage,
  ...(testedSha === undefined ? {} : { testedSha }),
});

/** A pull request on a file that the base branch changed too, and the merge commit that GitHub makes of the two. */
async function bothChanged(name: string) {
  const project = await aProject(scene, name, { config: 'filing: off\n' });
  const start = await project.push({ files: { 'src/cart.py': cart.join('') } });
  const { number, headSha } = await project.propose({
    branch: 'change',
    from: start,
    files: { 'src/cart.py': proposed.join('') },
  });
  const base = await project.push({ files: { 'src/cart.py': moved.join('') } });
  const merge = 'a'.repeat(40);
  await scene.github.importCommit({
    repository: project.name,
    sha: merge,
    parents: [base, headSha],
    message: 'Merge',
    date: '2026-04-01T08:00:00Z',
    files: { '.github/redfirst.yml': 'filing: off\n', 'src/cart.py': merged.join('') },
  });
  return { project, number, headSha, base, merge };
}

/** Of the merge: line 36 (31 of the head) ran and left a way untaken, line 37 (32 of the head) did not run. */
const ofMerge = {
  path: 'src/cart.py',
  executed: [36],
  missing: [37],
  branches: [{ line: 36, total: 2, covered: 1, missing: ['37'] }],
};

async function reported(project: Project, headSha: string, jobs: JobFacts[]) {
  await project.run({ event: 'pull_request', branch: 'change', jobs });
  const { summary, annotations } = await project.check(headSha);
  return {
    summary: summary ?? '',
    annotations: annotations.map(({ path, startLine, endLine }) => [path, startLine, endLine]),
  };
}

describe('a job that tested the merge of a pull request whose base has moved', () => {
  it.each([
    ['told', blobSha(merged.join(''))],
    ['untold', null],
  ])('is told by the lines of the head, in the check and the comment, blob ids %s', async (name, blobId) => {
    const { project, number, headSha, merge } = await bothChanged(`merge-${name}`);
    const { summary, annotations } = await reported(project, headSha, [
      jobOf(coverageOf({ ...ofMerge, blobId }), merge),
    ]);
    expect(summary).toContain('Diff coverage **50 %**: 1 of 2 added lines covered, 1 of 2 branches');
    expect(summary).toContain('| `src/cart.py` | 2 | 1 | 32 | 31 (1 of 2) |');
    expect(annotations).toEqual([['src/cart.py', 32, 32]]);
    const [comment] = await project.said(number);
    expect(comment).toContain('| `src/cart.py` | 2 | 1 | 32 | 31 (1 of 2) |');
  });

  it('keeps to ten reads and one a shard, for one comparison more', async () => {
    const { project, headSha, merge } = await bothChanged('merge-reads');
    await scene.github.clearCalls();
    await reported(project, headSha, [jobOf(coverageOf(ofMerge), merge)]);
    const reads = (await scene.github.calls()).filter(
      ({ kind, template }) => kind === 'read' && !template.startsWith('/app'),
    );
    expect(reads.length).toBeLessThanOrEqual(11);
    expect(reads.filter(({ template }) => template.includes('/compare/'))).toHaveLength(2);
  });

  it('says “not comparable” where another text of the file was tested, and calls no line covered', async () => {
    const { project, headSha, merge } = await bothChanged('merge-other');
    const other = coverageOf({ ...ofMerge, blobId: 'f'.repeat(40) });
    const { summary, annotations } = await reported(project, headSha, [jobOf(other, merge)]);
    expect(summary).toContain('- Diff coverage: not known; 1 changed file not comparable');
    expect(summary).toContain('| `src/cart.py` | the tests ran on another text of it |');
    expect(annotations).toEqual([]);
  });

  it('says so as well where the merge that it names can’t be confirmed and no blob id tells', async () => {
    const { project, headSha } = await bothChanged('merge-unconfirmed');
    const { summary } = await reported(project, headSha, [jobOf(coverageOf(ofMerge), 'd'.repeat(40))]);
    expect(summary).toContain('1 changed file not comparable');
  });

  it('is joined by a job that tested the head itself: what one of them ran is covered', async () => {
    const { project, headSha, merge } = await bothChanged('merge-and-head');
    const head = coverageOf({
      path: 'src/cart.py',
      executed: [32],
      missing: [31],
      blobId: blobSha(proposed.join('')),
    });
    const { summary } = await reported(project, headSha, [
      {
        ...jobOf(coverageOf({ ...ofMerge, blobId: blobSha(merged.join('')) }), merge),
        job: 'merge',
      },
      { ...jobOf(head, headSha), job: 'head' },
    ]);
    expect(summary).toContain('Diff coverage **100 %**: 2 of 2 added lines covered');
  });
});

describe('a pull request with files that GitHub shows no lines of', () => {
  it('says of each that it is not comparable: too large, or binary to git', async () => {
    const project = await aProject(scene, 'no-patch', { config: 'filing: off\n' });
    const { headSha } = await project.propose({
      branch: 'change',
      files: {
        'src/large.py': numbered(20_001).join(''),
        'src/nul.py': 'a = "\0"\n',
        'logo.png': '\0',
        'src/small.py': 'a = 1\n',
      },
    });
    const { summary } = await reported(project, headSha, [
      jobOf(coverageOf({ path: 'src/large.py', executed: [1] }, { path: 'src/small.py', executed: [1] })),
    ]);
    expect(summary).toContain('1 of 1 added line covered; 2 changed files not comparable');
    for (const path of ['src/large.py', 'src/nul.py'])
      expect(summary).toContain(
        `| \`${path}\` | GitHub shows no lines of its change: too large, or binary |`,
      );
  });
});

describe('a pull request with more files than GitHub lists', () => {
  const many = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, at) => [`src/f${String(at).padStart(4, '0')}.py`, 'a = 1\nb = 2\n']),
    );

  it.each([
    [320, 320, false],
    [3_001, 3_000, true],
  ])('of %i files counts %i, and says where that is not all', async (count, counted, isCut) => {
    const project = await aProject(scene, `files-${count}`, { config: 'filing: off\n' });
    const files = many(count);
    const { headSha } = await project.propose({ branch: 'change', files });
    const coverage = coverageOf(...Object.keys(files).map((path) => ({ path, executed: [1], missing: [2] })));
    const { summary } = await reported(project, headSha, [jobOf(coverage)]);
    const lines = (2 * counted).toLocaleString('en');
    expect(summary).toContain(`${counted.toLocaleString('en')} of ${lines} added lines covered`);
    expect(summary.includes('so diff coverage is of the first 3,000 alone')).toBe(isCut);
  });
});

describe('coverage that a pull request loses elsewhere', () => {
  it('is told of files that it does not touch, with the lines', async () => {
    const project = await aProject(scene, 'elsewhere', { config: 'filing: off\n' });
    const before = coverageOf({ path: 'src/far.py', executed: [1, 2, 3, 4] });
    await project.run({ jobs: [jobOf(before)] });
    const { headSha } = await project.propose({ branch: 'change', files: { 'src/near.py': 'a = 1\n' } });
    const { summary } = await reported(project, headSha, [
      jobOf(
        coverageOf(
          { path: 'src/far.py', executed: [1, 4], missing: [2, 3] },
          { path: 'src/near.py', executed: [1] },
        ),
      ),
    ]);
    expect(summary).toContain('- Less coverage though unchanged: `src/far.py` (−50 pp: 2–3)');
  });
});
