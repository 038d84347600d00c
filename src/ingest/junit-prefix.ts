import type { JunitRecord } from './junit-records.ts';
import { classesBelow } from './node-id.ts';

/** More words than anybody puts before the class names. */
const MOST_WORDS = 4;
/** So many records are asked. */
const ASKED = 50;

/**
 * What `--junit-prefix` put before every class name, '' for nothing: as few words as must go so that the names begin with a
 * module, which only a record's file or the tree can tell.
 *
 * @param isModule whether a dotted name begins with a module of the tree
 */
export function junitPrefix(records: readonly JunitRecord[], isModule: (dotted: string) => boolean): string {
  const named = records.filter(({ classname }) => classname !== '');
  const words = named[0]?.classname.split('.') ?? [];
  const asked = named.slice(0, ASKED);
  for (let count = 0; count <= Math.min(MOST_WORDS, words.length - 1); count += 1) {
    const prefix = words.slice(0, count).join('.');
    if (!named.every(({ classname }) => count === 0 || classname.startsWith(`${prefix}.`))) return '';
    const fits = ({ classname, file }: JunitRecord): boolean => {
      const rest = withoutPrefix(classname, prefix);
      return file === null ? isModule(rest) : classesBelow(rest, file) !== null;
    };
    if (asked.some(fits)) return prefix;
  }
  return '';
}

/** A class name without the prefix that stands before all of them. */
export function withoutPrefix(classname: string, prefix: string): string {
  return prefix !== '' && classname.startsWith(`${prefix}.`) ? classname.slice(prefix.length + 1) : classname;
}
