import type { TestResult } from '#src/model/test-result.ts';

/**
 * The path part of a node id: all before its first `::`, relative to pytest's rootdir. Where that is no file's name and one
 * follows below, the `::` is part of a folder's name.
 */
export function pathOfNodeId(nodeId: string): string {
  const end = nodeId.indexOf('::');
  if (end < 0) return nodeId;
  const path = nodeId.slice(0, end);
  if (/\.\w+$/.test(path)) return path;
  return path + (/^[^[]*?\/[^[/]*?\.\w+(?=::|$)/.exec(nodeId.slice(end))?.[0] ?? '');
}

/** Class and function names of a node id without parameters, joined by `::`; '' for a file that could not be collected. */
export function nameOfNodeId(nodeId: string): string {
  const name = nodeId.slice(pathOfNodeId(nodeId).length + 2);
  const parameters = name.indexOf('[');
  return parameters < 0 ? name : name.slice(0, parameters);
}

/** What stands behind its name, brackets included; '' for a test without parameters. */
export function parametersOfNodeId(nodeId: string): string {
  const name = nodeId.slice(pathOfNodeId(nodeId).length);
  const parameters = name.indexOf('[');
  return parameters < 0 ? '' : name.slice(parameters);
}

/** The test's file relative to the repository root: what the report says, if any does, else rootdir and the node id's path. */
export function fileOfTest({
  nodeId,
  rootdir,
  file = null,
}: Pick<TestResult, 'nodeId' | 'rootdir'> & Partial<Pick<TestResult, 'file'>>): string {
  if (file !== null) return file;
  const path = pathOfNodeId(nodeId);
  return rootdir === '' ? path : `${rootdir}/${path}`;
}
