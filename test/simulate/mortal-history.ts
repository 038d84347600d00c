import type { History } from '#src/model/history.ts';

/** What changes the database: a process that died does none of it any more. */
const SAVES: ReadonlySet<string> = new Set([
  'saveRun',
  'saveNewRun',
  'saveCollections',
  'saveRefusals',
  'saveCommits',
  'saveRepository',
  'saveFiling',
  'saveDecision',
  'beginOperation',
  'finishOperation',
  'failOperation',
  'reportAgain',
  'prune',
]);

/** What a process that died says of everything that it still tries. */
export class ProcessDied extends Error {
  override readonly name = 'ProcessDied';
}

/** The lives of a process over one history. */
export interface Mortality {
  /** The history of a process that lives, from now on. */
  live(): History;
  /** The process dies at the first call for which this says so. */
  dieWhen(isLast: (method: string) => boolean): void;
  isDead(): boolean;
}

/** A history whose process can die at a call: from then on nothing is saved by it. */
export function mortalHistory(history: History): Mortality {
  let isLast: (method: string) => boolean = () => false;
  let living = { isDead: false };
  return {
    live: () => {
      const life = { isDead: false };
      living = life;
      return new Proxy(history, {
        get: (target, name) => {
          const method: unknown = Reflect.get(target, name);
          if (typeof method !== 'function' || !SAVES.has(String(name))) return method;
          return (...given: unknown[]) => {
            if (!life.isDead && isLast(String(name))) life.isDead = true;
            return life.isDead
              ? Promise.reject(new ProcessDied('This process is dead.'))
              : Reflect.apply(method, target, given);
          };
        },
      });
    },
    dieWhen: (when) => {
      isLast = when;
    },
    isDead: () => living.isDead,
  };
}
