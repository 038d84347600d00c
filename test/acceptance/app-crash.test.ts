import { describe, expect, it } from '@jest/globals';
import type { History } from '#src/model/history.ts';
import type { AppOnFake } from '../support/app-on-fake.ts';
import { STEPS, type StoryTeller, storyTeller } from '../support/whole-story.ts';
import { withAppOnFake } from '../support/with-app-on-fake.ts';

let scene: AppOnFake;
let tell: StoryTeller;
let honest: string;
let stories = 0;
withAppOnFake(async (started) => {
  scene = started;
  tell = storyTeller(scene);
  ({ end: honest } = await tell({ name: 'honest' }));
});

type Moment = 'beginOperation' | 'finishOperation' | 'saveDecision' | 'saveCollections';

const saves: readonly (keyof History)[] = [
  'saveRun',
  'saveCollections',
  'saveCommits',
  'saveFiling',
  'saveDecision',
  'beginOperation',
  'finishOperation',
  'failOperation',
  'reportAgain',
];

/** Whether the process dies at the call of that number, over all processes of a story. */
type Dies = (call: number) => boolean;

/** Histories of processes that die, one after another: once dead, nothing is saved any more. */
function mortal(history: History, moment: Moment, dies: Dies) {
  let calls = 0;
  let deaths = 0;
  let dead = false;
  const next = (): History => {
    dead = false;
    return new Proxy(history, {
      get(target, name: keyof History) {
        const method = target[name];
        if (!saves.includes(name)) return method;
        return (...given: unknown[]) => {
          if (!dead && name === moment) {
            calls += 1;
            dead = dies(calls);
            deaths += dead ? 1 : 0;
          }
          if (dead) return Promise.reject(new TypeError('this process is dead'));
          return Reflect.apply(method, target, given);
        };
      },
    });
  };
  return { next, isDead: () => dead, deaths: () => deaths };
}

/** Tells the story with an app that dies and is started again, and says how often it died. */
async function tellWithDeaths(moment: Moment, dies: Dies): Promise<{ end: string; deaths: number }> {
  stories += 1;
  const life = mortal(scene.history, moment, dies);
  const { end } = await tell({
    name: `story-${stories}`,
    before: async () => {
      scene.restart({ history: life.next() });
    },
    after: async () => {
      while (life.isDead()) {
        const app = scene.restart({ history: life.next() });
        // As a served app does when it starts.
        await app.resume();
        await app.sweep();
      }
    },
  });
  scene.restart();
  return { end, deaths: life.deaths() };
}

const writes = STEPS.flatMap((step) => step.writes);

describe('the story ends the same when the app is started again after it died', () => {
  it.each(writes.map((write, index) => ({ write, nth: index + 1 })))(
    'between write $nth ($write) and saving that it was made',
    async ({ nth }) => {
      const { end, deaths } = await tellWithDeaths('finishOperation', (call) => call === nth);
      expect(deaths).toBe(1);
      expect(end).toBe(honest);
    },
  );

  // Each is done at the second call, by the next process.
  it.each<{ moment: Moment; what: string; times: number }>([
    { moment: 'saveCollections', what: 'before it saved what a run left', times: 9 },
    { moment: 'saveDecision', what: 'before it saved what it decided', times: STEPS.length },
    { moment: 'beginOperation', what: 'before each write', times: writes.length },
    { moment: 'finishOperation', what: 'after each write', times: writes.length },
  ])('$what, every time', async ({ moment, times }) => {
    const { end, deaths } = await tellWithDeaths(moment, (call) => call % 2 === 1);
    expect(deaths).toBe(times);
    expect(end).toBe(honest);
  });
});
