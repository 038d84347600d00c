import type { TestResult } from './test-result.ts';

/** Orders text by code units: the same on every machine, whatever its locale. */
export function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Orders tests by node id, then by pytest's rootdir. */
export function byNodeId(
  a: Pick<TestResult, 'nodeId' | 'rootdir'>,
  b: Pick<TestResult, 'nodeId' | 'rootdir'>,
): number {
  return byText(a.nodeId, b.nodeId) || byText(a.rootdir, b.rootdir);
}
