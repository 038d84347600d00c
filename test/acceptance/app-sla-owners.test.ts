import { describe, expect, it } from '@jest/globals';
import { loadOwners, type OwnersBook } from '../../app/load-owners.ts';
import type { AppOnFake } from '../support/app-on-fake.ts';
import { type FiledIssues, filedIssues } from '../support/filed-issues.ts';
import { withAppOnFake } from '../support/with-app-on-fake.ts';

let scene: AppOnFake;
withAppOnFake((started) => {
  scene = started;
});

// aRecord's test is tests/test_cart.py::test_total; it is due by then.
const record = { filedAt: '2026-04-01T10:00:00.000Z', dueAt: '2026-04-08T10:00:00.000Z' };

async function aLateShop(
  name: string,
  files: Record<string, string>,
  { config = 'filing: on\n' }: { config?: string } = {},
): Promise<FiledIssues> {
  await scene.moveTo('2026-04-09T10:00:00.000Z');
  const shop = await filedIssues(scene, { name, records: [record], files, config });
  // The App hears that it is installed.
  await scene.settle();
  return shop;
}

/** The line of the only comment that calls somebody. */
async function calls(shop: FiledIssues): Promise<string> {
  await scene.app.sweep();
  const [said = ''] = await shop.saidOn();
  return /^(.*)mend it, or/m.exec(said)?.[1] ?? said;
}

const notify = 'filing: on\nsla:\n  notify: [octo/on-call]\n';

describe('a breach calls', () => {
  it('those whom CODEOWNERS names for the test, the last match', async () => {
    const shop = await aLateShop(
      'by-owners',
      { '.github/CODEOWNERS': '* @zed\ntests/ @ann @octo/cart\n/docs/ @bea\n' },
      { config: notify },
    );
    expect(await calls(shop)).toBe('@ann @octo/cart: please ');
  });

  it('who is assigned rather than the code owners', async () => {
    const shop = await aLateShop('by-assignee', { CODEOWNERS: '* @ann\n' });
    await scene.github.addCollaborator({ repository: shop.repository, login: 'bea', role: 'write' });
    await scene.github.assign({ repository: shop.repository, number: 1, as: 'octo', assignees: ['bea'] });
    expect(await calls(shop)).toBe('@bea: please ');
    // Then it does not matter what CODEOWNERS says.
    expect((await shop.calls()).filter(({ path }) => path.includes('CODEOWNERS'))).toEqual([]);
  });

  it('whom the config names where CODEOWNERS names nobody for the test', async () => {
    const unowned = '* @ann\n/tests/\n';
    expect(await calls(await aLateShop('by-notify', { CODEOWNERS: unowned }, { config: notify }))).toBe(
      '@octo/on-call: please ',
    );
  });

  it('nobody where it only has an email address, which is not repeated', async () => {
    const shop = await aLateShop('by-mail', { 'docs/CODEOWNERS': '* ann@example.com\n' });
    expect(await calls(shop)).toBe('Please ');
    expect((await shop.saidOn()).join()).not.toContain('example.com');
  });

  it('those of the first place where there is such a file', async () => {
    const shop = await aLateShop('by-place', {
      'docs/CODEOWNERS': '* @docs\n',
      CODEOWNERS: '* @root\n',
      '.github/CODEOWNERS': '* @first\n',
    });
    expect(await calls(shop)).toBe('@first: please ');
  });

  it('nobody by a file that is too large for GitHub', async () => {
    const line = `${'# nothing '.repeat(100)}\n`;
    const large = line.repeat(Math.ceil((3 * 2 ** 20) / line.length));
    expect(await calls(await aLateShop('by-large', { CODEOWNERS: `* @ann\n${large}` }))).toBe('Please ');
    const small = large.slice(0, 3 * 2 ** 20 - 100);
    expect(await calls(await aLateShop('by-less', { CODEOWNERS: `* @ann\n${small}` }))).toBe('@ann: please ');
  });

  it('those of the lines that can be understood; the others are told in the log', async () => {
    const shop = await aLateShop('by-wrong', { CODEOWNERS: '* @ann\n!tests/ @bea\ntests/ bea\n' });
    expect(await calls(shop)).toBe('@ann: please ');
    expect(scene.said).toContain(
      'warn octo/by-wrong: CODEOWNERS: 2 lines left out; line 2: a pattern can not exclude',
    );
  });
});

describe('an issue that is filed', () => {
  async function book(shop: FiledIssues): Promise<OwnersBook> {
    const [owner = '', name = ''] = shop.repository.split('/');
    const found = (await scene.history.loadRepositories()).find((one) => one.name === name);
    const repository = { id: found?.id ?? 0, owner, name, defaultBranch: 'main', isPrivate: false };
    return loadOwners(await scene.repositories.access(repository, null), () => {});
  }

  it('is assigned to users who can be, and mentions teams and the others', async () => {
    const shop = await aLateShop('assign', {
      CODEOWNERS: 'src/shop/ @ann @octo/cart @stranger ann@example.com\ntests/ @bea\n',
    });
    await scene.github.addCollaborator({ repository: shop.repository, login: 'ann', role: 'read' });
    const owners = await book(shop);
    expect(await owners.parted(['src/shop/cart.py', 'tests/test_cart.py'])).toEqual({
      assign: ['ann'],
      mention: ['octo/cart', 'stranger'],
    });
    expect(await owners.parted(['README.md'])).toEqual({ assign: [], mention: [] });
  });

  it('reads the file once and asks about each user once, ten at most', async () => {
    const logins = Array.from({ length: 12 }, (_, at) => `user-${at}`);
    const shop = await aLateShop('assign-many', {
      CODEOWNERS: `* ${logins.map((login) => `@${login}`).join(' ')}\n`,
    });
    for (const login of logins)
      await scene.github.addCollaborator({ repository: shop.repository, login, role: 'write' });
    const owners = await book(shop);
    await scene.github.clearCalls();
    const first = await owners.parted(['a.py']);
    expect(await owners.parted(['b.py'])).toEqual(first);
    expect(first).toEqual({ assign: logins.slice(0, 10), mention: logins.slice(10) });
    const templates = (await shop.calls()).map(({ template }) => template);
    expect(templates.filter((one) => one.endsWith('/contents/{path}'))).toHaveLength(2);
    expect(templates.filter((one) => one.endsWith('/assignees/{assignee}'))).toHaveLength(10);
    expect(templates).toHaveLength(12);
  });

  it('asks for nothing where nothing is filed', async () => {
    const shop = await aLateShop('assign-none', { CODEOWNERS: '* @ann\n' });
    await scene.github.clearCalls();
    await book(shop);
    expect(await shop.calls()).toEqual([]);
  });
});
