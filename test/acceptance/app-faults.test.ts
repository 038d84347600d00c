import { describe, expect, it } from '@jest/globals';
import type { AppOnFake } from '../support/app-on-fake.ts';
import type { Fault, FaultKind } from '../support/fake-github/faults.ts';
import { STEPS, type Step, type StoryTeller, storyTeller } from '../support/whole-story.ts';
import { withAppOnFake } from '../support/with-app-on-fake.ts';

let scene: AppOnFake;
let tell: StoryTeller;
let honest: string;
withAppOnFake(async (started) => {
  scene = started;
  tell = storyTeller(scene);
  ({ end: honest } = await tell({ name: 'honest' }));
});

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
      // Its labels were made when the App was installed.
      .filter(
        ({ kind, path }) =>
          kind === 'write' && path.startsWith('/repos/octo/honest/') && path !== '/repos/octo/honest/labels',
      )
      .map(({ method, template }) => `${method} ${template}`);
    expect(writes).toEqual(STEPS.flatMap((step) => step.writes));
    expect(honest).toContain('SLA breached');
    expect(honest).toContain('Failing again');
  });

  it.each(rows)('ends the same with $name $when each of its writes', async ({ name, when, slug }) => {
    const { shop, end } = await tell({
      name: slug,
      before: (step) => failWritesOf(step, { when, with: kindNamed(name) }),
    });
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
    const [method = '', path = ''] = only.write.split(' ');
    const { shop, end } = await tell({
      name: only.slug,
      before: async (_, index) => {
        if (index !== only.index) return;
        await scene.github.fail({ match: { method, path }, when: 'after', with: kindNamed('time-out') });
      },
    });
    expect(await faultyWritesOf(shop.repository)).toEqual([only.write]);
    expect(end).toBe(honest);
  });

  it.each(['before', 'after'] as const)(
    'ends the same when GitHub fails five times %s each write, and the app takes up what it left',
    async (when) => {
      const { end } = await tell({
        name: `five-${when}`,
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
      });
      expect(end).toBe(honest);
      expect(await scene.history.loadRepositoriesWithWaiting()).toEqual([]);
    },
  );

  it.each(['before', 'after'] as const)('ends the same with a 502 %s each kind of read', async (when) => {
    const reads = new Set(
      (await scene.github.calls())
        .filter(({ kind, path }) => kind === 'read' && path.startsWith('/repos/octo/honest/'))
        .map(({ template }) => template),
    );
    expect(reads.size).toBeGreaterThan(8);
    const { end } = await tell({
      name: `reads-${when}`,
      before: async () => {
        await scene.github.clearFaults();
        for (const path of reads)
          await scene.github.fail({
            match: { method: 'GET', path },
            when,
            with: { kind: 'server-error', status: 502 },
          });
      },
    });
    await scene.github.clearFaults();
    expect(end).toBe(honest);
  });

  it('ends the same when reads fail five times, and the app takes up what it left', async () => {
    const path = '/repos/{owner}/{repo}/commits';
    const { end } = await tell({
      name: 'reads-five',
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
    });
    await scene.github.clearFaults();
    expect(end).toBe(honest);
  });
});
