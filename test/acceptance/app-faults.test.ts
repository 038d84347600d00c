import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AppOnFake, startAppOnFake } from '../support/app-on-fake.ts';
import { undocumentedRequests } from '../support/documented-github/undocumented-requests.ts';
import type { Fault, FaultKind } from '../support/fake-github/faults.ts';
import { STEPS, type Step, tellStory } from '../support/whole-story.ts';

const DAY_MS = 24 * 3_600_000;

let scene: AppOnFake;
let honest: string;
let stories = 0;
beforeAll(async () => {
  scene = await startAppOnFake();
  const begin = nextBegin();
  ({ end: honest } = await tellStory(scene, { name: 'honest', begin }));
}, 30_000);
afterAll(async () => scene.close());

/** Stories follow one another in time, so that each has its own tokens and its own hour of GitHub's limits. */
function nextBegin(): string {
  stories += 1;
  return new Date(Date.parse('2026-05-01T08:00:00.000Z') + stories * 20 * DAY_MS).toISOString();
}

const faultKinds: Record<string, FaultKind> = {
  'secondary limit 403, retry after 7 s': { kind: 'secondary-limit', status: 403, retryAfterSeconds: 7 },
  'secondary limit 403 without a time': { kind: 'secondary-limit', status: 403, retryAfterSeconds: null },
  'secondary limit 429 without a time': { kind: 'secondary-limit', status: 429, retryAfterSeconds: null },
  'primary limit': { kind: 'primary-limit', resetInSeconds: 90 },
  '500': { kind: 'server-error', status: 500 },
  '502': { kind: 'server-error', status: 502 },
  'time-out': { kind: 'time-out', held: false },
};
const rows = Object.keys(faultKinds).flatMap((name) =>
  (['before', 'after'] as const).map((when) => ({
    name,
    when,
    slug: `${name} ${when}`.replace(/\W+/g, '-'),
  })),
);

/** Makes the first request of each of the step's writes go wrong. */
async function failWritesOf(step: Step, fault: Pick<Fault, 'when' | 'with'>): Promise<void> {
  for (const write of step.writes) {
    const [method = '', path = ''] = write.split(' ');
    await scene.github.fail({ match: { method, path }, ...fault });
  }
}

function kindNamed(name: string): FaultKind {
  const kind = faultKinds[name];
  if (kind === undefined) throw new Error(`There is no fault ${name}`);
  return kind;
}

async function faultyWritesOf(repository: string): Promise<string[]> {
  return (await scene.github.calls())
    .filter(({ path, fault }) => path.startsWith(`/repos/${repository}/`) && fault !== null)
    .map(({ method, template }) => `${method} ${template}`);
}

describe('the story', () => {
  it('without faults makes the writes that the table goes over, and no other', async () => {
    const writes = (await scene.github.calls())
      .filter(({ kind, path }) => kind === 'write' && path.startsWith('/repos/octo/honest/'))
      .map(({ method, template }) => `${method} ${template}`);
    expect(writes).toEqual(STEPS.flatMap((step) => step.writes));
    expect(honest).toContain('SLA breached');
    expect(honest).toContain('Failing again');
  });

  it.each(rows)('ends the same with $name $when each of its writes', async ({ name, when, slug }) => {
    const begin = nextBegin();
    const { shop, end } = await tellStory(
      scene,
      { name: slug, begin },
      { before: (step) => failWritesOf(step, { when, with: kindNamed(name) }) },
    );
    expect(await faultyWritesOf(shop.repository)).toEqual(STEPS.flatMap((step) => step.writes));
    expect(end).toBe(honest);
  });

  it.each(
    STEPS.flatMap((step, index) =>
      // The checks of the later steps are as that of the first.
      step.writes
        .filter((write) => index === 0 || !write.endsWith('/check-runs'))
        .map((write, at) => ({ write, step: step.name, index, slug: `only-${index}-${at}` })),
    ),
  )('ends the same when only $write of $step times out after it took effect', async (only) => {
    const begin = nextBegin();
    const [method = '', path = ''] = only.write.split(' ');
    const { shop, end } = await tellStory(
      scene,
      { name: only.slug, begin },
      {
        before: async (_, index) => {
          if (index !== only.index) return;
          await scene.github.fail({ match: { method, path }, when: 'after', with: kindNamed('time-out') });
        },
      },
    );
    expect(await faultyWritesOf(shop.repository)).toEqual([only.write]);
    expect(end).toBe(honest);
  });

  it.each(['before', 'after'] as const)(
    'ends the same when GitHub fails five times %s each write, and the app takes up what it left',
    async (when) => {
      const begin = nextBegin();
      const { end } = await tellStory(
        scene,
        { name: `five-${when}`, begin },
        {
          before: async (step) => {
            for (const write of step.writes) {
              const [method = '', path = ''] = write.split(' ');
              const fault = { when, with: { kind: 'server-error', status: 502 } } as const;
              await scene.github.fail({ match: { method, path, times: 5 }, ...fault });
            }
          },
          // As often as a served app's rounds come by: each write is given up once.
          after: async (step) => {
            for (let rounds = 0; rounds < step.writes.length; rounds += 1) await scene.app.resume();
          },
        },
      );
      expect(end).toBe(honest);
      expect(await scene.history.loadRepositoriesWithWaiting()).toEqual([]);
    },
  );

  it.each(['before', 'after'] as const)('ends the same with a 502 %s each kind of read', async (when) => {
    const begin = nextBegin();
    const reads = new Set(
      (await scene.github.calls())
        .filter(({ kind, path }) => kind === 'read' && path.startsWith('/repos/octo/honest/'))
        .map(({ template }) => template),
    );
    expect(reads.size).toBeGreaterThan(8);
    const { end } = await tellStory(
      scene,
      { name: `reads-${when}`, begin },
      {
        before: async () => {
          await scene.github.clearFaults();
          for (const path of reads)
            await scene.github.fail({
              match: { method: 'GET', path },
              when,
              with: { kind: 'server-error', status: 502 },
            });
        },
      },
    );
    await scene.github.clearFaults();
    expect(end).toBe(honest);
  });

  it('ends the same when reads fail five times, and the app takes up what it left', async () => {
    const begin = nextBegin();
    const path = '/repos/{owner}/{repo}/commits';
    const { end } = await tellStory(
      scene,
      { name: 'reads-five', begin },
      {
        before: async () => {
          await scene.github.clearFaults();
          await scene.github.fail({
            match: { method: 'GET', path, times: 5 },
            when: 'before',
            with: { kind: 'time-out', held: false },
          });
        },
        after: async () => {
          await scene.app.resume();
        },
      },
    );
    await scene.github.clearFaults();
    expect(end).toBe(honest);
  });

  it('sends only what GitHub documents', async () => {
    expect(undocumentedRequests(await scene.github.calls())).toEqual([]);
  });
});
