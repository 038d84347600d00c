import { describe, expect, it } from '@jest/globals';
import { ownersOf, readCodeOwners } from '#src/analysis/code-owners.ts';

function namesOf(text: string, path: string): string[] {
  return ownersOf(readCodeOwners(text), path).map(({ name }) => name);
}

// The example of GitHub's documentation, "About code owners", without its words.
const documented = `
# This is a comment.
*       @global-owner1 @global-owner2
*.js    @js-owner #This is an inline comment.
*.go docs@example.com
*.txt @octo-org/octocats
/build/logs/ @doctocat
docs/*  docs@example.com
apps/ @octocat
/docs/ @doctocat
/scripts/ @doctocat @octocat
**/logs @octocat
/apps/ @octocat
/apps/github
`;

describe('the owners of a file', () => {
  it.each([
    ['README', ['global-owner1', 'global-owner2']],
    ['deep/down/index.js', ['js-owner']],
    ['main.go', ['docs@example.com']],
    ['notes/a.txt', ['octo-org/octocats']],
    ['web/apps/shop/index.js', ['octocat']],
    ['docs/guide/a.md', ['doctocat']],
    ['scripts/run.sh', ['doctocat', 'octocat']],
    // The later `**/logs` wins over `/build/logs/`.
    ['build/logs/today.log', ['octocat']],
    ['deeply/nested/logs/x/y', ['octocat']],
    ['apps/web/a.py', ['octocat']],
    ['apps/github', []],
    ['apps/github/a.py', []],
  ])('are, of %s in the documented example, %j', (path, names) => {
    expect(namesOf(documented, path)).toEqual(names);
  });

  it.each([
    ['docs/*', 'docs/getting-started.md', true],
    ['docs/*', 'docs/build-app/troubleshooting.md', false],
    ['docs/*', 'web/docs/a.md', false],
    ['/*', 'setup.py', true],
    ['/*', 'src/a.py', false],
    ['apps/', 'apps', false],
    ['apps/', 'x/apps/y/z', true],
    ['/apps/', 'x/apps/y', false],
    ['tests', 'packages/a/tests/test_x.py', true],
    ['src/shop', 'src/shop/cart.py', true],
    ['src/shop', 'src/shop.py', false],
    ['src/shop', 'lib/src/shop/cart.py', false],
    ['src/**', 'src/a/b/c.py', true],
    ['src/**', 'src', false],
    ['src/**/test_*.py', 'src/test_a.py', true],
    ['src/**/test_*.py', 'src/a/b/test_a.py', true],
    ['src/**/test_*.py', 'src/a/b/a.py', false],
    ['*.py', 'a/b.py', true],
    ['*.py', 'a/b.pyc', false],
    ['test_?.py', 'test_a.py', true],
    ['test_?.py', 'test_ab.py', false],
    // Paths are case-sensitive.
    ['Docs/', 'docs/a.md', false],
    ['a+b.py', 'a+b.py', true],
    ['a.b', 'aXb', false],
  ])('%s matches %s: %s', (pattern, path, isOwned) => {
    expect(namesOf(`${pattern} @ann`, path)).toEqual(isOwned ? ['ann'] : []);
  });

  it('are told of a path with spaces by escaping them', () => {
    expect(namesOf('/my\\ tests/ @ann @bea', 'my tests/test_a.py')).toEqual(['ann', 'bea']);
  });

  it('are users, teams and email addresses', () => {
    const { rules } = readCodeOwners('* @ann @octo/on-call ann_acme@example.com @bea_acme');
    expect(rules[0]?.owners).toEqual([
      { kind: 'user', name: 'ann' },
      { kind: 'team', name: 'octo/on-call' },
      { kind: 'email', name: 'ann_acme@example.com' },
      { kind: 'user', name: 'bea_acme' },
    ]);
  });

  it('are read whatever ends the lines, and after a byte order mark', () => {
    expect(namesOf('\uFEFF* @ann\r\n*.py @bea\r\n', 'a.py')).toEqual(['bea']);
  });
});

describe('a wrong line', () => {
  it.each([
    ['!src/ @ann', 'a pattern can not exclude'],
    ['src/[ab].py @ann', 'a pattern has no character ranges'],
    ['\\#src @ann', 'a pattern can not begin with #'],
    ['src/\\*.py @ann', 'only a space can have a backslash before it'],
    ['/ @ann', 'the pattern names nothing'],
    ['src/ ann', 'ann is no @user, no @organisation/team and no email address'],
    ['src/ @ann @-x', '@-x is no @user, no @organisation/team and no email address'],
    ['src/ @a/b/c', '@a/b/c is no @user, no @organisation/team and no email address'],
  ])('such as %s is skipped and told', (line, why) => {
    const read = readCodeOwners(`* @all\n\n${line}\n`);
    expect(read.skipped).toEqual([{ line: 3, why }]);
    expect(ownersOf(read, 'src/a.py').map(({ name }) => name)).toEqual(['all']);
  });

  it('is neither an empty one nor a comment', () => {
    expect(readCodeOwners('\n  \n# @ann\n  # x\n')).toEqual({ rules: [], skipped: [] });
  });
});
