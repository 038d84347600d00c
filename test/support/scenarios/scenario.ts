import type { AppOnFake } from '../app-on-fake.ts';
import type { Call } from '../fake-github/call-log.ts';

/** Where every scenario begins, so that its commits and dates are the same each time. */
const BEGIN = '2026-04-01T08:00:00.000Z';

/** What was written to GitHub while something happened, and what the app's log complained of. */
export interface Told {
  /** All of them, in their order, whatever repository they are of. */
  writes: readonly Call[];
  complaints: readonly string[];
}

/** Something that happens on GitHub, and what is written of it. */
export interface Scenario {
  /** Of its repository and of its golden file. */
  name: string;
  situation: string;
  /** Why this is written and nothing else. */
  why: string;
  play(scene: AppOnFake): Promise<Told>;
}

/** A scenario: `before` prepares, and what is written while it `happens` counts. */
export function scenario<World>({
  before,
  happens,
  ...told
}: Omit<Scenario, 'play'> & {
  before(scene: AppOnFake, name: string): Promise<World>;
  happens(world: World, scene: AppOnFake): Promise<unknown>;
}): Scenario {
  return {
    ...told,
    play: async (scene) => {
      await scene.moveTo(BEGIN);
      const world = await before(scene, told.name);
      const last = (await scene.github.calls()).at(-1)?.number ?? 0;
      const heard = scene.said.length;
      await happens(world, scene);
      await scene.settle();
      return {
        writes: (await scene.github.calls()).filter(({ number, kind }) => number > last && kind === 'write'),
        complaints: scene.said.slice(heard).filter((line) => !line.startsWith('info ')),
      };
    },
  };
}
