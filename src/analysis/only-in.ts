import type { Analysis } from '#src/model/findings.ts';
import type { TestEnvironments } from './merge-collections.ts';

/** Where tests fail that passed elsewhere, by identity; null: none does. */
export function onlyIn(where: ReadonlyMap<string, TestEnvironments> | null): Analysis['onlyIn'] {
  const some = [...(where ?? [])].filter(([, { passed }]) => passed.length > 0);
  return some.length === 0
    ? null
    : new Map(some.map(([identity, environments]) => [identity, namesOf(environments)]));
}

/** Of several environments what they have in common and no other has, as `Python 3.13`; else their names. */
function namesOf({ failed, passed }: TestEnvironments): readonly string[] {
  const [first = '', ...others] = failed;
  if (others.length === 0) return failed;
  const shared = partsOf(first).filter(
    (part) =>
      others.every((name) => partsOf(name).includes(part)) &&
      !passed.some((name) => partsOf(name).includes(part)),
  );
  return shared.length === 0 ? failed : [shared.join(', ')];
}

/** The Action names an environment by its parts: `ubuntu, Python 3.13, extras=all`. */
function partsOf(environment: string): string[] {
  return environment.split(', ');
}
