import { expect, it } from '@jest/globals';
import type { RepositoryAccess } from '#src/github/api.ts';
import { apply } from '#src/github/apply.ts';
import { readIssue } from '#src/github/read-issue.ts';
import { aBrokenShop } from '../support/a-broken-shop.ts';
import { accessTo } from '../support/access-to.ts';
import type { AppOnFake } from '../support/app-on-fake.ts';
import { withAppOnFake } from '../support/with-app-on-fake.ts';

let scene: AppOnFake;
withAppOnFake((started) => {
  scene = started;
});

// GitHub's documentation ("Get an issue"): 410 where it was deleted and the repository can be read, 404 where it can't be.
it('an issue that GitHub does not show us now is not taken for deleted by a write, as by a read', async () => {
  const shop = await aBrokenShop(scene, 'case-404');
  const access = await accessTo(scene, shop);
  const hidden = Object.assign(new Error('Not Found'), { status: 404 });
  const blind: RepositoryAccess = {
    ...access,
    api: { ...access.api, request: (() => Promise.reject(hidden)) as unknown as typeof access.api.request },
  };
  expect(await readIssue(blind, 1)).toEqual({ kind: 'hidden' });
  const comment = { kind: 'comment-issue', issue: 1, marker: '<!-- redfirst:x v1 -->', body: 'x' } as const;
  await expect(apply(blind, comment, false)).rejects.toThrow('Not Found');
});
