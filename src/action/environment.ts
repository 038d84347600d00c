import type { Collection } from '#src/model/collection.ts';

interface Surroundings {
  /** The name that the workflow gives, if it does. */
  name: string | null;
  os: string | null;
  /** A full or short version. */
  python: string | null;
  matrix: Record<string, string>;
}

/**
 * The environment of a job. Without a given name it is called after its leg of the matrix, and after the OS and the
 * Python that the matrix doesn't name: `ubuntu24, Python 3.13`.
 */
export function environmentOf({ name, os, python, matrix }: Surroundings): Collection['environment'] {
  return { name: name ?? ownName({ os, python, matrix }), os, python, matrix };
}

function ownName({ os, python, matrix }: Omit<Surroundings, 'name'>): string {
  const keys = Object.keys(matrix);
  const isOs = (key: string) => /^(?:os|platform|runs?-?on|runner)$/i.test(key);
  const isPython = (key: string) => /^py(?:thon)?(?:[-_]?version)?$/i.test(key);
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
