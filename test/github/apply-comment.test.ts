import { describe, expect, it } from '@jest/globals';
import { applyKeptComment } from '#src/github/apply-comment.ts';
import { aBrokenShop } from '../support/a-broken-shop.ts';
import { accessTo } from '../support/access-to.ts';
import type { AppOnFake } from '../support/app-on-fake.ts';
import { withAppOnFake } from '../support/with-app-on-fake.ts';

let scene: AppOnFake;
withAppOnFake((started) => {
  scene = started;
});

const marker = '<!-- redfirst:care v1 -->';

describe('a comment that is kept', () => {
  it('is written once, and again only where its words change', async () => {
    const shop = await aBrokenShop(scene, 'kept');
    const access = await accessTo(scene, shop);
    await scene.github.clearCalls();
    const keep = (body: string) =>
      applyKeptComment(access, { kind: 'keep-comment', issue: 1, marker, body: `${marker}\n${body}` });
    // As GitHub may give it back: other line ends, and no space at the end.
    await keep('One\r\nTwo');
    await keep('One\nTwo\n');
    await keep('One\nThree\n');
    const writes = (await shop.calls()).filter(({ method }) => method !== 'GET');
    expect(writes.map(({ method }) => method)).toEqual(['POST', 'PATCH']);
  });
});
