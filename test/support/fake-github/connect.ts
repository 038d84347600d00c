import { kebabCase } from './control-server.ts';
import type { AsyncControls } from './controls.ts';

/** A fake GitHub that runs in another process, driven over HTTP by the same controls. */
export type RemoteFakeGitHub = AsyncControls & { readonly url: string };

/** @throws (from each control) with the fake's own message when it refuses */
export function connectFakeGitHub(url: string): RemoteFakeGitHub {
  const control = (name: string) => async (given: unknown) => {
    const answer = await fetch(`${url}/_fake/${kebabCase(name)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(given ?? {}),
    });
    const body = (await answer.json()) as { message?: string } | null;
    if (!answer.ok) throw new Error(`${name}: ${body?.message ?? answer.status}`);
    return body ?? undefined;
  };
  // The names are the controls' own, and JSON is all that they take and give.
  return new Proxy({} as RemoteFakeGitHub, {
    get: (_, name) => (name === 'url' ? url : name === 'then' ? undefined : control(String(name))),
  });
}
