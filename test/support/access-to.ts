import type { RepositoryAccess } from '#src/github/api.ts';
import type { Shop } from './a-shop.ts';
import type { AppOnFake } from './app-on-fake.ts';

/** What the app may do in a shop, for calls of its own code beside it. */
export async function accessTo(scene: AppOnFake, shop: Pick<Shop, 'repository'>): Promise<RepositoryAccess> {
  const known = await scene.history.loadRepositories();
  const repository = known.find(({ owner, name }) => `${owner}/${name}` === shop.repository);
  if (repository === undefined) throw new Error(`there is no ${shop.repository}`);
  return scene.repositories.access(repository, null);
}
