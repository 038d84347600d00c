import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  blobIds,
  commitsBetween,
  diffAdded,
  headSha,
  mergeBase,
  parents,
  topFolder,
  trackedFiles,
} from '#src/checkout/git.ts';
import { GitError } from '#src/checkout/run-git.ts';

const place = mkdtempSync(join(realpathSync(tmpdir()), 'redfirst-git-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const root = join(place, 'project');
const odd = 'ä "quoted"\nname.py';
const forged = `\x1e${'a'.repeat(40)}\x1fforged`;

function git(folder: string, ...args: string[]): string {
  const identity = [
    '-c',
    'user.name=A Tester',
    '-c',
    'user.email=tester@example.invalid',
    '-c',
    'commit.gpgsign=false',
  ];
  return execFileSync('git', ['-C', folder, ...identity, ...args], { encoding: 'utf8' }).trim();
}

function commit(subject: string, files: Record<string, string>): string {
  for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text);
  git(root, 'add', '.');
  git(root, 'commit', '--quiet', '--allow-empty', '-m', subject);
  return git(root, 'rev-parse', 'HEAD');
}

/** main: start - later; topic (checked out, merged with main): start - one - rename - empty - merge. */
const sha: Record<'start' | 'later' | 'one' | 'rename' | 'empty' | 'merge', string> = {
  start: '',
  later: '',
  one: '',
  rename: '',
  empty: '',
  merge: '',
};

beforeAll(() => {
  git(place, 'init', '--quiet', '-b', 'main', 'project');
  sha.start = commit('Start', { 'a.py': 'one\ntwo\n', 'old.py': 'x\n'.repeat(20) });
  git(root, 'checkout', '--quiet', '-b', 'topic');
  sha.one = commit('Change\nin two lines', { 'a.py': 'one\n2\nthree\n', [odd]: 'new\n', [forged]: 'new\n' });
  git(root, 'mv', 'old.py', 'new.py');
  sha.rename = commit('Rename', {});
  sha.empty = commit('Nothing', {});
  git(root, 'checkout', '--quiet', 'main');
  sha.later = commit('Later on main', { 'main.py': 'm\n' });
  git(root, 'checkout', '--quiet', 'topic');
  git(root, 'merge', '--quiet', '-m', 'Merge main', 'main');
  sha.merge = git(root, 'rev-parse', 'HEAD');
});

describe('git', () => {
  it('names the commit that is checked out, and its parents', async () => {
    expect(await headSha(root)).toBe(sha.merge);
    expect(await parents(root)).toEqual([sha.empty, sha.later]);
    expect(await parents(root, sha.start)).toEqual([]);
  });

  it('names the top folder from a folder below', async () => {
    execFileSync('mkdir', ['-p', join(root, 'below/it')]);
    expect(await topFolder(join(root, 'below/it'))).toBe(root);
  });

  it('finds the merge base', async () => {
    expect(await mergeBase(root, sha.one)).toBe(sha.one);
    expect(await mergeBase(root, 'main')).toBe(sha.later);
  });

  it('lists the commits between two, oldest first, with both names of a rename and any path', async () => {
    const commits = await commitsBetween(root, sha.start, sha.empty);
    expect(commits).toEqual([
      { sha: sha.one, subject: 'Change in two lines', files: [forged, 'a.py', odd] },
      { sha: sha.rename, subject: 'Rename', files: ['new.py', 'old.py'] },
      { sha: sha.empty, subject: 'Nothing', files: [] },
    ]);
  });

  it('lists a merge without files, after the commits that it brings', async () => {
    const commits = await commitsBetween(root, sha.empty, 'HEAD');
    expect(commits).toEqual([
      { sha: sha.later, subject: 'Later on main', files: ['main.py'] },
      { sha: sha.merge, subject: 'Merge main', files: [] },
    ]);
  });

  it('has no commits between a commit and itself', async () => {
    expect(await commitsBetween(root, 'HEAD', 'HEAD')).toEqual([]);
  });

  it('shows what the working tree adds to the merge base, whatever the settings of the repository are', async () => {
    for (const [name, value] of [
      ['diff.noprefix', 'true'],
      ['diff.external', 'false'],
      ['color.diff', 'always'],
      ['diff.orderFile', '/nowhere'],
      ['core.fsmonitor', 'false'],
    ] as const)
      git(root, 'config', name, value);
    writeFileSync(join(root, 'a.py'), 'one\n2\nthree\nfour\n');
    const diff = await diffAdded(root, 'main');
    git(root, 'checkout', '--quiet', 'a.py');
    const lines = diff.split('\n');
    expect(lines).toContain('+++ b/a.py');
    expect(lines).toContain('+2');
    expect(lines).toContain('+four');
    expect(lines).toContain('rename to new.py');
    expect(diff).not.toContain('main.py');
  });

  it('knows the blob ids of files that are as git has them', async () => {
    writeFileSync(join(root, 'new.py'), 'changed\n');
    const ids = await blobIds(root, ['a.py', 'new.py', odd, 'absent.py']);
    git(root, 'checkout', '--quiet', 'new.py');
    expect(Object.fromEntries(ids)).toEqual({
      'a.py': git(root, 'rev-parse', 'HEAD:a.py'),
      [odd]: git(root, 'rev-parse', `HEAD:${odd}`),
    });
  });

  it('knows the blob ids in a copied checkout, where every time differs', async () => {
    const copy = join(place, 'copy');
    execFileSync('cp', ['-R', root, copy]);
    expect(await blobIds(copy, ['a.py'])).toEqual(new Map([['a.py', git(root, 'rev-parse', 'HEAD:a.py')]]));
  });

  it('knows which files are tracked', async () => {
    writeFileSync(join(root, 'untracked.xml'), '');
    const tracked = await trackedFiles(root);
    rmSync(join(root, 'untracked.xml'));
    expect([...(tracked ?? [])].sort()).toEqual([forged, 'a.py', 'main.py', 'new.py', odd].sort());
    expect(await trackedFiles(place)).toBeNull();
  });

  it('is not led astray by variables of a hook', async () => {
    process.env['GIT_DIR'] = '/nowhere';
    try {
      expect(await headSha(root)).toBe(sha.merge);
    } finally {
      delete process.env['GIT_DIR'];
    }
  });

  it('says what to fetch for a ref that it does not know', async () => {
    await expect(mergeBase(root, 'origin/next')).rejects.toThrow(
      /origin\/next is no commit .*git fetch origin next/,
    );
    await expect(mergeBase(root, '--all')).rejects.toThrow(GitError);
  });

  it('says what to fetch when a shallow clone ends before the common ancestor', async () => {
    const shallow = join(place, 'shallow');
    git(place, 'clone', '--quiet', '--depth', '1', '--no-single-branch', `file://${root}`, shallow);
    await expect(mergeBase(shallow, 'origin/main')).rejects.toThrow(/fetch-depth: 0/);
    expect(await parents(shallow)).toEqual([sha.empty, sha.later]);
  });

  it('says that there is no repository, no commit, no folder', async () => {
    await expect(headSha(place)).rejects.toThrow(/is not in a git repository/);
    git(place, 'init', '--quiet', 'fresh');
    await expect(headSha(join(place, 'fresh'))).rejects.toThrow(/has no commit yet/);
    await expect(headSha(join(place, 'absent'))).rejects.toThrow(GitError);
  });
});
