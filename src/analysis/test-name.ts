import type { TestResult } from '#src/model/test-result.ts';

/** The path part of a node id: all before its first `::`, relative to pytest's rootdir. */
export function pathOfNodeId(nodeId: string): string {
  const end = nodeId.indexOf('::');
  return end < 0 ? nodeId : nodeId.slice(0, end);
}

/** Class and function names of a node id without parameters, joined by `::`; '' for a file that could not be collected. */
export function nameOfNodeId(nodeId: string): string {
  const start = nodeId.indexOf('::');
  if (start < 0) return '';
  const name = nodeId.slice(start + 2);
  const parameters = name.indexOf('[');
  return parameters < 0 ? name : name.slice(0, parameters);
}

/** The test's file relative to the repository root: what the report says, else rootdir and the node id's path. */
export function fileOfTest(test: TestResult): string {
  if (test.file !== null) return test.file;
  const path = pathOfNodeId(test.nodeId);
  return test.rootdir === '' ? path : `${test.rootdir}/${path}`;
}
