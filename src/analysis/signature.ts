import type { Signature } from '#src/model/findings.ts';
import type { Failure, TestResult } from '#src/model/test-result.ts';
import { normaliseMessage } from './normalise-message.ts';
import { shortHash } from './short-hash.ts';
import { fileOfTest, nameOfNodeId } from './test-name.ts';

/** Version of everything that goes into a key, the table of normalisations included. */
const VERSION = 's1';

/**
 * What makes two failures look like the same bug: exception type, normalised message, file and function of the crash, no
 * line numbers. `test` gives the place of a failed body, or its function, where the report shows none: without one, every
 * `assert x == y` of the project would look alike.
 */
export function signatureOf(failure: Failure, test?: TestResult): Signature {
  const message = normaliseMessage(failure.message);
  // pytest prints a bare `assert` without its type.
  const type = failure.type === '' && message.startsWith('assert ') ? 'AssertionError' : failure.type;
  const place = placeOf(failure, test);
  const key = `${VERSION}-${shortHash(JSON.stringify([type, message, place.file, place.function]))}`;
  return { key, type, message, ...place };
}

function placeOf(failure: Failure, test: TestResult | undefined): Pick<Signature, 'file' | 'function'> {
  // A module that can't be imported breaks every file that imports it: the message names it, the places don't matter.
  if (failure.kind === 'collection-error' && /^(?:ModuleNotFoundError|ImportError)$/.test(failure.type)) {
    return { file: null, function: null };
  }
  const own =
    test === undefined
      ? null
      : { file: fileOfTest(test), function: nameOfNodeId(test.nodeId).split('::').at(-1) ?? null };
  if (failure.location !== null) {
    const { file, function: name } = failure.location;
    return { file, function: name ?? (own?.file === file ? own.function : null) };
  }
  const inBody = failure.kind === 'failure' && failure.phase === 'call';
  return (inBody ? own : null) ?? { file: null, function: null };
}
