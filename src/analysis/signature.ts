import { byText } from '#src/model/by-text.ts';
import type { Signature } from '#src/model/findings.ts';
import type { Failure, TestResult } from '#src/model/test-result.ts';
import { bounded, normaliseMessage } from './normalise-message.ts';
import { shortHash } from './short-hash.ts';
import { fileOfTest, nameOfNodeId } from './test-name.ts';

/** Version of everything that goes into a key, the table of normalisations included. */
const VERSION = 's2';

/** What of a failure makes a signature; of an exception inside another, its own. */
type Raised = Pick<Failure, 'type' | 'message' | 'location'>;

/** What tells where a test is. */
type NamedTest = Pick<TestResult, 'nodeId' | 'rootdir' | 'file'>;

/** Failures that are one bug wherever they are met: what went wrong names it, and the place is only who met it. */
const SAME_EVERYWHERE: readonly { bug: string; applies: (failure: Failure) => boolean }[] = [
  {
    bug: 'a module that can’t be imported breaks every file that imports it',
    applies: ({ kind, type }) =>
      kind === 'collection-error' && /^(?:ModuleNotFoundError|ImportError)$/.test(type),
  },
  {
    bug: 'a fixture that is gone breaks every test that asks for it',
    applies: ({ phase, type, message }) =>
      phase === 'setup' && type === '' && /^fixture '.*' not found/.test(message),
  },
];

/**
 * What makes two failures look like the same bug: exception type, normalised message, file and function of the crash, no
 * line numbers; of a chain, the type and place that it began with too. An exception group whose exceptions are all alike is that
 * exception. `test` gives the place of a failed body, or its function, where the report shows none: without one, every
 * `assert x == y` of the project would look alike.
 */
export function signatureOf(failure: Failure, test?: NamedTest): Signature {
  const raised = subjectOf(failure);
  const message = messageOf(failure, raised);
  const type = typeOf(raised, message);
  const place = placeOf(failure, raised, test);
  const root = rootOf(failure);
  const told = [type, message, place.file, place.function, ...(root === null ? [] : [root])];
  return { key: `${VERSION}-${shortHash(JSON.stringify(told))}`, type, message, ...place };
}

/** The exception of a group where it holds only one kind of them, so that tasks and plain calls fail alike. */
function subjectOf(failure: Failure): Raised {
  const [first, ...others] = failure.leaves ?? [];
  if (first === undefined) return failure;
  const alike = others.every((other) => keyOf(other) === keyOf(first));
  return alike ? { ...first, location: first.location ?? failure.location } : failure;
}

function keyOf({ type, message, location }: Raised): string {
  return JSON.stringify([type, normaliseMessage(message), location?.file, location?.function]);
}

function messageOf(failure: Failure, raised: Raised): string {
  const message = normaliseMessage(raised.message);
  if (raised !== failure || failure.leaves === undefined) return message;
  // How many they are differs from run to run; which they are tells groups of the same name apart.
  const leaves = failure.leaves.map((leaf) => `${leaf.type}: ${normaliseMessage(leaf.message)}`);
  return bounded(`${message} | ${[...new Set(leaves)].sort(byText).join(' | ')}`);
}

function typeOf({ type }: Raised, message: string): string {
  // pytest prints a bare `assert` without its type.
  return type === '' && message.startsWith('assert ') ? 'AssertionError' : type;
}

/** The origin of a chain; its message is left out, which wrappers are often written to hide. */
function rootOf({ root }: Failure): readonly (string | null)[] | null {
  return root === undefined
    ? null
    : [root.type, root.location?.file ?? null, root.location?.function ?? null];
}

function placeOf(
  failure: Failure,
  { location }: Raised,
  test: NamedTest | undefined,
): Pick<Signature, 'file' | 'function'> {
  const nowhere = { file: null, function: null };
  if (SAME_EVERYWHERE.some((row) => row.applies(failure))) return nowhere;
  const own =
    test === undefined
      ? null
      : { file: fileOfTest(test), function: nameOfNodeId(test.nodeId).split('::').at(-1) || null };
  if (location !== null) {
    const { file, function: name } = location;
    return { file, function: name ?? (own?.file === file ? own.function : null) };
  }
  if (failure.kind === 'collection-error') return { file: own?.file ?? null, function: null };
  // What kills the interpreter shows no place, and is told apart only by the test that ran.
  const inBody = failure.kind === 'crash' || (failure.kind === 'failure' && failure.phase === 'call');
  return (inBody ? own : null) ?? nowhere;
}
