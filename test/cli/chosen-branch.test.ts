import { describe, expect, it } from '@jest/globals';
import { chosenBranch } from '#src/cli/chosen-branch.ts';
import { UsageError } from '#src/cli/exit.ts';
import { madeUpRepository } from '#src/cli/named-repository.ts';
import type { Repository } from '#src/model/workflow-run.ts';

const shop: Repository = { id: 7, owner: 'octo', name: 'shop', defaultBranch: 'main', isPrivate: false };
const door: Repository = { ...shop, id: 8, name: 'door' };
const octoShop = { owner: 'octo', name: 'shop' };

/** Asks a history that has these repositories, each with its trusted branches (the one with the newest run first). */
async function ask(
  have: readonly [Repository, string[]][],
  { repository = null, branch = null }: Partial<Parameters<typeof chosenBranch>[0]> = {},
) {
  const said: string[] = [];
  const history = {
    loadRepositories: async () => have.map(([one]) => one),
    loadTrustedBranches: async (id: number) => have.find(([one]) => one.id === id)?.[1] ?? [],
  };
  const chosen = await chosenBranch({ repository, branch }, history, (message) => said.push(message));
  return { id: chosen.repository.id, branch: chosen.branch, said };
}

describe('the branch that a question is about', () => {
  it('is the default branch of the only repository', async () => {
    expect(await ask([[shop, ['main']]])).toEqual({ id: 7, branch: 'main', said: [] });
  });

  it('is the default branch even if another has newer runs, and that is said', async () => {
    const { branch, said } = await ask([[shop, ['dev', 'main']]]);
    expect(branch).toBe('main');
    expect(said.join()).toMatch(/main.*dev/);
  });

  it('is the one with the newest run where the default branch has none, and that is said if there are others', async () => {
    const { branch, said } = await ask([[shop, ['dev', 'release']]]);
    expect(branch).toBe('dev');
    expect(said.join()).toMatch(/dev.*release/);
  });

  it('is the one that is named', async () => {
    expect(await ask([[shop, ['main', 'dev']]], { branch: 'dev' })).toEqual({
      id: 7,
      branch: 'dev',
      said: [],
    });
  });

  it('needs a name where the history has several repositories, which are listed', async () => {
    const both: [Repository, string[]][] = [
      [shop, ['main']],
      [door, ['main']],
    ];
    await expect(ask(both)).rejects.toThrow('octo/door, octo/shop');
    expect((await ask(both, { repository: { owner: 'OCTO', name: 'Door' } })).id).toBe(8);
  });

  it.each([
    ['an empty history', [], {}, 'empty'],
    [
      'a repository that is not there',
      [[shop, ['main']]],
      { repository: { owner: 'a', name: 'b' } },
      'octo/shop',
    ],
    ['a branch without trusted runs', [[shop, ['main']]], { branch: 'dev' }, 'it has some of main'],
    ['a repository without trusted runs', [[shop, []]], {}, 'no trusted run of octo/shop'],
  ] as [string, [Repository, string[]][], object, string][])(
    'is wrong usage for %s, and says what there is',
    async (_, have, wanted, message) => {
      await expect(ask(have, wanted)).rejects.toThrow(UsageError);
      await expect(ask(have, wanted)).rejects.toThrow(message);
    },
  );

  it('is of the repository that has trusted runs, where runs were added before GitHub told of it', async () => {
    const made = madeUpRepository(octoShop);
    const added: [Repository, string[]] = [made, ['main']];
    expect((await ask([[shop, []], added])).id).toBe(made.id);
    const both = await ask([[shop, ['main']], added]);
    expect(both.id).toBe(7);
    expect(both.said.join()).toContain('octo/shop is in the history 2 times');
  });
});
