import type { SavedCollection } from '#src/model/history.ts';

/**
 * What the texts call the suite and environment of each collection: by the environment alone, with the job where that is not
 * enough to tell two apart, with the workflow where that isn't either.
 */
export function suiteNames(parts: readonly SavedCollection[]): Map<SavedCollection, string> {
  const levels: ((part: SavedCollection) => string)[] = [
    ({ collection }) => collection.environment.name,
    ({ collection }) => `${collection.environment.name}, job ${collection.claimed?.job ?? 'unknown'}`,
    ({ run, collection }) =>
      `${collection.environment.name}, job ${collection.claimed?.job ?? 'unknown'}, workflow ${run.workflow.name}`,
    ({ run, collection }) =>
      `${collection.environment.name}, job ${collection.claimed?.job ?? 'unknown'}, workflow ${run.workflow.path}`,
  ];
  const suitesNamed = levels.map((name) => {
    const suites = new Map<string, Set<string>>();
    for (const part of parts)
      suites.set(name(part), (suites.get(name(part)) ?? new Set()).add(suiteKey(part)));
    return suites;
  });
  return new Map(
    parts.map((part) => {
      const unique = levels.find((name, level) => suitesNamed[level]?.get(name(part))?.size === 1);
      return [part, (unique ?? levels[0])?.(part) ?? ''];
    }),
  );
}

/** What tells the suites and environments of one head sha apart. */
export function suiteKey({ run, collection }: SavedCollection): string {
  return JSON.stringify([run.workflow.id, collection.claimed?.job ?? null, collection.environment.name]);
}
