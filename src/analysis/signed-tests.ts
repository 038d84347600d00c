import { byText } from '#src/model/by-text.ts';
import type { Cause, CauseTest } from '#src/model/findings.ts';
import { groupBy, type NonEmpty } from '#src/model/group-by.ts';
import type { TestResult } from '#src/model/test-result.ts';
import { failureOf } from './failing.ts';
import { signatureOf } from './signature.ts';

/** A failing test with its signature. */
export type SignedTest = Omit<CauseTest, 'reproduce'>;

/** A result never changes, and several questions of one run ask for the signature of each. */
const known = new WeakMap<TestResult, SignedTest>();

/** Gives a failing test its signature. */
export function sign(result: TestResult): SignedTest {
  const before = known.get(result);
  if (before !== undefined) return before;
  const signed = { result, signature: signatureOf(failureOf(result), result) };
  known.set(result, signed);
  return signed;
}

/** Tests by signature, the leading one first: most tests, then the smallest key. */
export function bySignature(tests: readonly SignedTest[]): NonEmpty<SignedTest>[] {
  return groupBy(tests, (test) => test.signature.key).sort(
    (a, b) => b.length - a.length || byText(a[0].signature.key, b[0].signature.key),
  );
}

/** The key of the leading signature. */
export function leadingKey(tests: NonEmpty<SignedTest>): string {
  return (bySignature(tests)[0] ?? tests)[0].signature.key;
}

/** Distinct signatures with their number of tests, the leading one first. */
export function countSignatures(tests: readonly SignedTest[]): Cause['signatures'] {
  return bySignature(tests).map((same) => ({ signature: same[0].signature, tests: same.length }));
}
