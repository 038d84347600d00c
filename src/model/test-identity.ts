import type { TestResult } from './test-result.ts';

/** What makes a test the same one in two runs. Node ids repeat in a monorepo, so pytest's rootdir belongs to it. */
export function identityOf({ rootdir, nodeId }: Pick<TestResult, 'rootdir' | 'nodeId'>): string {
  return `${rootdir}\0${nodeId}`;
}

/** What makes a failure the same one in two runs: the same test, with the same signature (its key). */
export function failureIdentity(test: Pick<TestResult, 'rootdir' | 'nodeId'>, signature: string): string {
  return `${identityOf(test)}\0${signature}`;
}
