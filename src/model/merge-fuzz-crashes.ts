import { byText } from './by-text.ts';
import type { FuzzCrash, FuzzInput } from './fuzz-crash.ts';

/**
 * Crashes that logs and crash files tell of, each once: those with the same input are one, unless they are of different
 * targets, and where no input is known those that look the same. What the log says of it beats what a file's name says.
 * Sorted by target, kind and input.
 */
export function mergeFuzzCrashes(crashes: readonly FuzzCrash[]): FuzzCrash[] {
  const merged = new Map<string, FuzzCrash[]>();
  for (const crash of crashes) {
    const key = keyOf(crash);
    const known = merged.get(key) ?? [];
    const at = known.findIndex(({ target }) => maySame(target, crash.target));
    const other = known[at];
    if (other === undefined) known.push(crash);
    else known[at] = both(other, crash);
    merged.set(key, known);
  }
  return [...merged]
    .flatMap(([key, found]) =>
      found.map((crash) => ({ order: `${crash.target ?? '\uffff'}\0${key}`, crash })),
    )
    .sort((a, b) => byText(a.order, b.order))
    .map(({ crash }) => crash);
}

/** libFuzzer calls the input of an exception a crash as well. */
function keyOf({ kind, type, message, location, input }: FuzzCrash): string {
  const word = kind === 'exception' ? 'crash' : kind;
  return input === null ? JSON.stringify([kind, type, message, location]) : `${word}-${input.sha1}`;
}

function maySame(a: string | null, b: string | null): boolean {
  return a === b || a === null || b === null;
}

function both(a: FuzzCrash, b: FuzzCrash): FuzzCrash {
  const telling = a.excerpt === '' && b.excerpt !== '' ? b : a;
  const other = telling === a ? b : a;
  return {
    ...telling,
    target: telling.target ?? other.target,
    timeoutSeconds: telling.timeoutSeconds ?? other.timeoutSeconds,
    input: bothInputs(telling.input, other.input),
  };
}

/** A path says more than a name. */
function bothInputs(a: FuzzInput | null, b: FuzzInput | null): FuzzInput | null {
  if (a === null || b === null) return a ?? b;
  return {
    sha1: a.sha1,
    sizeBytes: a.sizeBytes ?? b.sizeBytes,
    base64: a.base64 ?? b.base64,
    file: b.file.includes('/') && !a.file.includes('/') ? b.file : a.file,
  };
}
