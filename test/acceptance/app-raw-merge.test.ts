import { describe, expect, it, jest } from '@jest/globals';
import type { AppOnFake } from '../support/app-on-fake.ts';
import { aProject, type Project } from '../support/app-project.ts';
import { blobSha } from '../support/fake-github/git-objects.ts';
import { coverageXml, junitArtifact, junitOf } from '../support/raw-artifacts.ts';
import { withAppOnFake } from '../support/with-app-on-fake.ts';

let scene: AppOnFake;
withAppOnFake((started) => {
  scene = started;
});
jest.setTimeout(30_000);

const config = 'filing: off\nartifacts: ["junit-*", "coverage-*"]\n';
const passing = junitOf('tests.test_cart', { test_total: 'passes', test_empty: 'passes' });
const numbered = (count: number) => Array.from({ length: count }, (_, at) => `a${at + 1} = ${at + 1}\n`);
/** Ten lines, and what the pull request puts behind them: lines 11 and 12. */
const text = numbered(10).join('');
const proposed = `${text}new = 1\nnewer = 2\n`;

/** A pull request on two files, one of which the base branch changes as well; GitHub tries the merge out again. */
async function movedBase(name: string): Promise<{ project: Project; base: string; headSha: string }> {
  const project = await aProject(scene, name, { config });
  const from = await project.push({ files: { 'src/own.py': text, 'src/both.py': text } });
  const base = await project.push({ files: { 'src/both.py': `first = 1\n${text}`, 'src/theirs.py': text } });
  await project.run({
    artifacts: () => [
      junitArtifact('junit-3.12', junitOf('tests.test_cart', { test_total: 'fails', test_empty: 'passes' })),
    ],
  });
  const { headSha } = await project.propose({
    branch: 'change',
    from,
    files: { 'src/own.py': proposed, 'src/both.py': proposed },
  });
  return { project, base, headSha };
}

const measured = (file: string, hits: Record<number, 0 | 1>) => ({
  name: `coverage-3.12`,
  files: { [`${file}.xml`]: coverageXml(`src/${file}.py`, hits) },
});

describe('raw reports of a pull request whose base branch has moved', () => {
  it('tell of lines only where no merge of the two can hold another text, and say which files they don’t', async () => {
    const { project, headSha } = await movedBase('moved');
    const both = measured('both', { 12: 1, 13: 0 });
    const own = measured('own', { 11: 1, 12: 0 });
    await project.run({
      event: 'pull_request',
      branch: 'change',
      artifacts: () => [
        junitArtifact('junit-3.12', passing),
        { name: 'coverage-3.12', files: { ...both.files, ...own.files } },
      ],
    });
    const { summary } = await project.check(headSha);
    expect(summary).toContain('Diff coverage **50 %**: 1 of 2 added lines covered');
    expect(summary).toContain('| `src/own.py` | 2 | 1 | 12 |');
    expect(summary).toContain('1 changed file not comparable');
    expect(summary).toContain(
      '| `src/both.py` | the base branch has changed it too, and nothing tells which merge was tested |',
    );
  });

  it('tell of no lines where GitHub has no merge of the two', async () => {
    const project = await aProject(scene, 'conflict', { config });
    const from = await project.push({ files: { 'src/own.py': text } });
    await project.push({ files: { 'src/own.py': `${text}theirs = 1\n` } });
    const { headSha } = await project.propose({ branch: 'change', from, files: { 'src/own.py': proposed } });
    await project.run({
      event: 'pull_request',
      branch: 'change',
      artifacts: () => [junitArtifact('junit-3.12', passing), measured('own', { 11: 1, 12: 0 })],
    });
    const { summary } = await project.check(headSha);
    expect(summary).toContain('Diff coverage: not known; 1 changed file not comparable');
  });

  it('are compared with the base branch as it was merged: what is broken there is not the pull request’s', async () => {
    const { project, base, headSha } = await movedBase('moved-broken');
    await project.run({
      event: 'pull_request',
      branch: 'change',
      artifacts: () => [
        junitArtifact(
          'junit-3.12',
          junitOf('tests.test_cart', { test_total: 'fails', test_empty: 'passes' }),
        ),
      ],
    });
    const { conclusion, summary } = await project.check(headSha);
    expect(conclusion).toBe('success');
    expect(summary).toContain(`/commit/${base}`);
  });

  it('cost ten reads and one an artifact at most', async () => {
    const { project, headSha } = await movedBase('moved-reads');
    await scene.github.clearCalls();
    await project.run({
      event: 'pull_request',
      branch: 'change',
      artifacts: () => [
        junitArtifact('junit-3.12', passing),
        junitArtifact('junit-3.13', passing),
        measured('own', { 11: 1, 12: 0 }),
      ],
    });
    const calls = (await scene.github.calls()).filter(({ template }) => !template.startsWith('/app'));
    const reads = calls.filter(({ kind }) => kind === 'read');
    expect(reads.filter(({ template }) => template.includes('/git/trees/'))).toHaveLength(1);
    expect(reads.length).toBeLessThanOrEqual(10 + 3);
    expect(calls.filter(({ kind }) => kind === 'write').length).toBeLessThanOrEqual(2);
    expect((await project.check(headSha)).summary).toContain('1 of 2 added lines covered');
  });
});

describe('raw reports of a push', () => {
  it('cost one read of the commit’s files, and none where the run has no such artifact', async () => {
    const project = await aProject(scene, 'pushed-reads', { config });
    const treesOf = async (artifacts: Parameters<Project['run']>[0]) => {
      await project.push();
      await scene.github.clearCalls();
      await project.run(artifacts);
      return (await scene.github.calls()).filter(({ template }) => template.includes('/git/trees/')).length;
    };
    expect(await treesOf({ artifacts: () => [junitArtifact('junit-3.12', passing)] })).toBe(1);
    expect(await treesOf({ artifacts: () => [junitArtifact('wheels', passing)] })).toBe(0);
  });

  it('tell which files lost coverage without a change, by the blob ids of their commits', async () => {
    const project = await aProject(scene, 'lost', { config });
    await project.push({ files: { 'src/own.py': text } });
    const run = (hits: Record<number, 0 | 1>) =>
      project.run({ artifacts: () => [junitArtifact('junit-3.12', passing), measured('own', hits)] });
    await run({ 1: 1, 2: 1, 3: 1, 4: 1 });
    const sha = await project.push({ files: { 'src/other.py': text } });
    await run({ 1: 1, 2: 1, 3: 0, 4: 0 });
    const repositories = await scene.history.loadRepositories();
    const id = repositories.find(({ name }) => name === 'lost')?.id ?? 0;
    const [saved] = await scene.history.loadCollectionsOfHead(id, sha);
    expect(saved?.collection.results.coverage?.files.map(({ blobId }) => blobId)).toEqual([blobSha(text)]);
    const { summary } = await project.check(sha);
    expect(summary).toMatch(/`src\/own\.py`[^\n]*3/);
    expect(summary).toMatch(/without a change|not touch|unchanged/i);
  });
});
