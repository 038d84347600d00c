import { describe, expect, it } from '@jest/globals';
import { fullName, madeUpRepository, repositoriesNamed } from '#src/cli/named-repository.ts';
import { repositorySchema } from '#src/model/workflow-run.ts';

const shop = { owner: 'Octo', name: 'Shop' };

function onGitHub(id: number) {
  return { id, owner: 'octo', name: 'shop', defaultBranch: 'trunk', isPrivate: true };
}

describe('a repository that GitHub has not told us of', () => {
  it('has an id that follows from its name without regard to case, and keeps the name as it was given', () => {
    const made = madeUpRepository(shop);
    expect(made).toMatchObject({ owner: 'Octo', name: 'Shop', defaultBranch: 'main' });
    expect(madeUpRepository({ owner: 'octo', name: 'shop' }).id).toBe(made.id);
    expect(madeUpRepository({ owner: 'octo', name: 'shop2' }).id).not.toBe(made.id);
    expect(repositorySchema.parse(made)).toEqual(made);
  });

  it('has an id that GitHub does not reach, and that every number holds exactly', () => {
    for (let number = 0; number < 200; number += 1) {
      const { id } = madeUpRepository({ owner: 'octo', name: `shop-${number}` });
      expect(Number.isSafeInteger(id)).toBe(true);
      // A thousand million times as many as GitHub had in 2026 are fewer.
      expect(id).toBeGreaterThan(4e15);
    }
  });
});

describe('repositories by name', () => {
  it('are found without regard to case', () => {
    expect(repositoriesNamed([onGitHub(7)], shop)).toEqual([onGitHub(7)]);
    expect(repositoriesNamed([onGitHub(7)], { owner: 'octo', name: 'other' })).toEqual([]);
  });

  it('are those that GitHub told of, the newest first, before one that was made up', () => {
    const made = madeUpRepository(shop);
    const found = repositoriesNamed([made, onGitHub(7), onGitHub(9)], shop);
    expect(found.map(({ id }) => id)).toEqual([9, 7, made.id]);
  });

  it('are called by owner and name', () => {
    expect(fullName(shop)).toBe('Octo/Shop');
  });
});
