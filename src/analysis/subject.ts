import type { FindingKind } from '#src/model/severity.ts';
import type { TestResult } from '#src/model/test-result.ts';
import { failureOf } from './failing.ts';
import type { Subject } from './severity.ts';
import { fileOfTest, nameOfNodeId } from './test-name.ts';

/** A failing test as the severity rules see it, within a cause of so many failing tests. */
export function subjectOf(test: TestResult, cause: { tests: number; suiteBroken: boolean }): Subject {
  const failure = failureOf(test);
  const kinds: FindingKind[] = [failure.kind];
  if (isDocument(test)) kinds.push('document-doctest');
  if (cause.suiteBroken) kinds.push('suite-broken');
  return {
    kinds,
    path: fileOfTest(test),
    name: nameOfNodeId(test.nodeId),
    markers: test.markers,
    crashPath: failure.location?.file ?? null,
    exception: failure.type,
    message: failure.message,
    tests: cause.tests,
    // One run can't tell how often a test is flaky.
    flakyRate: null,
  };
}

/** A text doctest: a document by its ending, or a test named after its file, as pytest names the test of a document. */
function isDocument(test: TestResult): boolean {
  const file = fileOfTest(test);
  if (/\.(?:md|rst|txt)$/i.test(file)) return true;
  return !file.endsWith('.py') && nameOfNodeId(test.nodeId) === file.slice(file.lastIndexOf('/') + 1);
}
