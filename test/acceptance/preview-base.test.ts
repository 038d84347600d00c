import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { preview } from '../support/run-cli.ts';
import { greenLog, headCoverage, redHead, smallProject } from '../support/small-project.ts';

/** A project whose base branch, `target`, has a commit that the head lacks. */
function movedOn() {
  const project = smallProject();
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', project.root, '-c', 'user.name=A', '-c', 'user.email=a@b.invalid', ...args], {
      encoding: 'utf8',
    }).trim();
  git('checkout', '-q', '-b', 'target', project.base);
  git('commit', '-q', '--allow-empty', '-m', 'Moved on');
  const target = git('rev-parse', 'HEAD');
  git('checkout', '-q', 'main');
  return { ...project, target };
}

describe('preview against a base branch that moved on', () => {
  it('names the merge base as what last passed, and only the head’s own commits', async () => {
    const { root, base, target } = movedOn();
    const { issues } = await preview([
      redHead(),
      '--root',
      root,
      '--base',
      'target',
      '--base-report',
      greenLog(),
    ]);
    const body = issues[0]?.body ?? '';
    expect(body).toContain(`Last passed: \`${base.slice(0, 10)}\``);
    expect(body).toContain('1 commit, oldest first');
    expect(body).not.toContain(target.slice(0, 7));
  });
});

describe('preview of a folder of the repository', () => {
  it('finds the added lines by their paths below that folder', async () => {
    const { root, base } = smallProject();
    const { diffCoverage } = await preview([headCoverage(), '--root', join(root, 'src'), '--base', base]);
    expect(diffCoverage?.files).toMatchObject([{ path: 'shop/cart.py', missing: [6] }]);
    expect(diffCoverage).toMatchObject({ lines: 3, covered: 2 });
  });
});
