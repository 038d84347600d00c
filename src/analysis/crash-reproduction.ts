import type { FuzzCrash } from '#src/model/fuzz-crash.ts';
import { quotePosix } from './shell-quote.ts';
import { canBeArgument } from './test-address.ts';

/** Inputs whose text is longer are not written into a command line. */
const MOST_CHARACTERS = 2000;

/**
 * A line for a POSIX shell, run from the repository root, that gives the input to the fuzz target again: with the input's file
 * where it lies in the repository, else with one that the line itself writes. Null where target or input are not known.
 */
export function crashReproductionOf({ target, input, timeoutSeconds }: FuzzCrash): string | null {
  if (target === null || input === null) return null;
  if (!canBeArgument(target) || !canBeArgument(input.file)) return null;
  const file = asPath(input.file);
  const limit = timeoutSeconds === null ? '' : ` -timeout=${timeoutSeconds}`;
  const run = `python ${quotePosix(asPath(target))} ${quotePosix(file)}${limit}`;
  const isName = !input.file.includes('/');
  return isName && input.base64 !== null && input.base64.length <= MOST_CHARACTERS
    ? `printf %s ${quotePosix(input.base64)} | base64 -d > ${quotePosix(file)} && ${run}`
    : run;
}

/** What begins with `-` would be an option. */
function asPath(path: string): string {
  return path.startsWith('-') ? `./${path}` : path;
}
