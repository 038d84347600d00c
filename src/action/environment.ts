import type { Collection } from '#src/model/collection.ts';

interface Surroundings {
  /** The name that the workflow gives, if it does. */
  name: string | null;
  os: string | null;
  /** A full or short version. */
  python: string | null;
  matrix: Record<string, string>;
  /** The shard's name, where the job is one of several that run parts of a suite. */
  shard?: string | null;
}

/**
 * The environment of a job. Without a given name it is called after its leg of the matrix, and after the OS and the
 * Python that the matrix doesn't name: `ubuntu24, Python 3.13`. What names the shard is no part of it: the shards of a suite
 * are of one environment, or each would be a suite of its own, of which all others are missing.
 */
export function environmentOf({ name, os, python, matrix, shard }: Surroundings): Collection['environment'] {
  return { name: name ?? ownName({ os, python, matrix, shard: shard ?? null }), os, python, matrix };
}

function ownName({ os, python, matrix, shard }: Required<Omit<Surroundings, 'name'>>): string {
  const isOs = (key: string) => /^(?:os|platform|runs?-?on|runner)$/i.test(key);
  const isPython = (key: string) => /^py(?:thon)?(?:[-_]?version)?$/i.test(key);
  const namesShard = (key: string) =>
    !isOs(key) &&
    !isPython(key) &&
    shard !== null &&
    (shard === matrix[key] || shard.startsWith(`${matrix[key]}/`));
  const keys = Object.keys(matrix).filter((key) => !namesShard(key));
  const parts = keys.map((key) => {
    const value = matrix[key] ?? '';
    if (isOs(key)) return value;
    return isPython(key) ? pythonName(value) : `${key} ${value}`;
  });
  if (os !== null && !keys.some(isOs)) parts.unshift(os);
  if (python !== null && !keys.some(isPython))
    parts.push(pythonName(python.split('.').slice(0, 2).join('.')));
  const name = parts.join(', ').slice(0, 100);
  return name === '' ? 'default' : name;
}

function pythonName(version: string): string {
  return /^\d/.test(version) ? `Python ${version}` : version;
}
