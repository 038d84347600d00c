import type { FlakyTest } from '#src/model/flaky-finding.ts';
import type { FindingKind } from '#src/model/severity.ts';
import type { Failure, TestResult } from '#src/model/test-result.ts';
import { failureOf } from './failing.ts';
import type { Subject } from './severity.ts';
import { fileOfTest, nameOfNodeId } from './test-name.ts';

/** A failing test as the severity rules see it, within a cause of so many failing tests, in the repository `project`. */
export function subjectOf(
  test: TestResult,
  cause: { tests: number; suiteBroken: boolean; project?: string | null },
): Subject {
  const failure = failureOf(test);
  const kinds: FindingKind[] = [failure.kind];
  if (isDocument(test)) kinds.push('document-doctest');
  if (cause.suiteBroken) kinds.push('suite-broken');
  return {
    ...aboutFailure(test, failure),
    kinds,
    project: cause.project ?? null,
    tests: cause.tests,
    // One run can't tell how often a test is flaky.
    flakyRate: null,
  };
}

/** A flaky test as the severity rules see it; `failure` is the newest kind of its failures. */
export function flakySubjectOf(
  { rate }: Pick<FlakyTest, 'rate'>,
  { test, failure, project = null }: { test: TestResult; failure: Failure; project?: string | null },
): Subject {
  return { ...aboutFailure(test, failure), kinds: ['flaky'], project, tests: 1, flakyRate: rate };
}

/** What a test and the failure that it is judged by tell. */
function aboutFailure(
  test: TestResult,
  failure: Failure,
): Pick<Subject, 'path' | 'name' | 'markers' | 'crashPath' | 'exception' | 'message'> {
  return {
    path: fileOfTest(test),
    name: nameOfNodeId(test.nodeId),
    markers: test.markers,
    crashPath: failure.location?.file ?? null,
    exception: failure.type,
    message: failure.message,
  };
}

/** A text doctest: a document by its ending, or a test named after its file, as pytest names the test of a document. */
function isDocument(test: TestResult): boolean {
  const file = fileOfTest(test);
  if (/\.(?:md|rst|txt)$/i.test(file)) return true;
  return !file.endsWith('.py') && nameOfNodeId(test.nodeId) === file.slice(file.lastIndexOf('/') + 1);
}
