import type { RepositoryAccess } from './api.ts';
import { withPatience } from './with-patience.ts';

/** The most that GitHub gives on one page. */
export const PER_PAGE = 100;

/**
 * All items of a paginated list: pages are asked for until one is not full, since a display limit must never make a total
 * wrong. `enough` may end it early.
 */
export async function readPages<T>(
  { clock }: Pick<RepositoryAccess, 'clock'>,
  readPage: (page: number) => Promise<readonly T[]>,
  enough: (items: readonly T[]) => boolean = () => false,
): Promise<T[]> {
  const items: T[] = [];
  for (let page = 1; ; page += 1) {
    const found = await withPatience(clock, () => readPage(page));
    items.push(...found);
    if (found.length < PER_PAGE || enough(items)) return items;
  }
}
